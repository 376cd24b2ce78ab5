import fc from "fast-check";
import { readDate, type DateReading, type DateRole } from "../../../src/core/values/readDate";
import type { CellValue } from "../../../src/core/workbook/snapshot";
import { addDays, daysInMonth, isoText, theDay, yearMonthDay } from "../../../src/core/workbook/localDate";
import { anyCharacter } from "../../support/anyCharacter";

const YEAR = 2024;
const AS_OF = theDay(2024, 5, 31);

function read(value: CellValue | undefined, role: DateRole = "due", format?: string): DateReading {
  return readDate(value, format, { role, year: YEAR, asOf: AS_OF, date1904: false });
}

/** `2024-06-30 day-text`, `2024-06-30 period assumed`, `long-term`, `unreadable vague`. */
function shown(reading: DateReading): string {
  if (reading.kind === "date") {
    return [isoText(reading.date), reading.form, ...(reading.yearAssumed ? ["assumed"] : [])].join(" ");
  }
  return "hint" in reading ? `${reading.kind} ${reading.hint}` : reading.kind;
}

function dateIn(reading: DateReading): string {
  return reading.kind === "date" ? isoText(reading.date) : reading.kind;
}

describe("one day as text", () => {
  test.each([
    ["2024-6-30", "2024/6/30", "2024.6.30", "2024。6。30", "2024-06-30", "2024—6—30", "20240630", "45473"],
    [
      "2024年6月30日",
      "2024年6月30号",
      "2024年6月30",
      "2024年06月30日",
      "2024年6.30",
      "二〇二四年六月三十日",
      "24年6月30日",
    ],
    ["2024年6月30日前", "2024年6月30日之前", "2024年6月30日以前", "2024年6月30日止", "截至2024年6月30日"],
    ["2024-06-30 00:00:00", "2024/6/30 18:00", "2024-06-30T00:00:00", "2024年6月30日 18:00", "2024年6月30日18时前"],
    [
      "2024 年 6 月 30 日",
      "２０２４年６月３０日",
      "２０２４－０６－３０",
      " 2024-6-30 ",
      "2024年6月\n30日",
      "2024年6月30日。",
    ],
    ["2024年6月30日（星期日）", "2024-6-30 周日"],
  ])("%s … is that day", (...texts) => {
    for (const text of texts) expect([text, shown(read(text))]).toEqual([text, "2024-06-30 day-text"]);
  });

  test.each(["6月30日", "6月30号", "6月30日前", "6.30", "6/30", "6-30", "六月三十日", "6月30"])(
    "%s is that day of the ledger's year",
    (text) => expect(shown(read(text))).toBe("2024-06-30 day-text assumed"),
  );

  test("text keeps its zeros, so 6.3 is 3 June", () => expect(shown(read("6.3"))).toBe("2024-06-03 day-text assumed"));

  test("截至9月14日 is that day", () => expect(shown(read("截至9月14日"))).toBe("2024-09-14 day-text assumed"));

  test("a zone other than ours is not shifted by guess", () =>
    expect(shown(read("2024-06-29T16:00:00.000Z"))).toBe("unreadable not-a-date"));

  test("a remark in brackets keeps the day but is no plain day any more", () =>
    expect(shown(read("2024年6月30日（暂定）"))).toBe("2024-06-30 period"));
});

describe("a period: due on its last day, started on its first", () => {
  test.each([
    ["2024年6月", "2024-06-30", "2024-06-01"],
    ["2024年6月底", "2024-06-30", "2024-06-01"],
    ["2024年6月底前", "2024-06-30", "2024-06-01"],
    ["2024年6月底之前", "2024-06-30", "2024-06-01"],
    ["2024.6", "2024-06-30", "2024-06-01"],
    ["2024.10", "2024-10-31", "2024-10-01"],
    ["2024.1", "2024-01-31", "2024-01-01"],
    ["2024-06", "2024-06-30", "2024-06-01"],
    ["2024/6", "2024-06-30", "2024-06-01"],
    ["2014-3", "2014-03-31", "2014-03-01"],
    ["202406", "2024-06-30", "2024-06-01"],
    ["24年6月", "2024-06-30", "2024-06-01"],
    ["2024 年 6 月", "2024-06-30", "2024-06-01"],
    ["2024 6月", "2024-06-30", "2024-06-01"],
    ["2024年６月", "2024-06-30", "2024-06-01"],
    ["二〇二四年六月", "2024-06-30", "2024-06-01"],
    ["2022年10月底前", "2022-10-31", "2022-10-01"],
    ["2026年12月", "2026-12-31", "2026-12-01"],
    ["2024年2月", "2024-02-29", "2024-02-01"],
    ["2024年6月上旬", "2024-06-10", "2024-06-01"],
    ["2024年6月中旬", "2024-06-20", "2024-06-11"],
    ["2024年2月下旬", "2024-02-29", "2024-02-21"],
    ["2024年12月中旬前", "2024-12-20", "2024-12-11"],
    ["2024年上半年", "2024-06-30", "2024-01-01"],
    ["2024年下半年", "2024-12-31", "2024-07-01"],
    ["2024年第三季度", "2024-09-30", "2024-07-01"],
    ["2024年三季度末", "2024-09-30", "2024-07-01"],
    ["2024Q3", "2024-09-30", "2024-07-01"],
    ["2024年", "2024-12-31", "2024-01-01"],
    ["2024", "2024-12-31", "2024-01-01"],
    ["2024年底", "2024-12-31", "2024-01-01"],
    ["2024年年底", "2024-12-31", "2024-01-01"],
    ["2024年末", "2024-12-31", "2024-01-01"],
    ["2024年内", "2024-12-31", "2024-01-01"],
    ["24年底", "2024-12-31", "2024-01-01"],
    ["19年底", "2019-12-31", "2019-01-01"],
    ["19年年底", "2019-12-31", "2019-01-01"],
    ["19年末", "2019-12-31", "2019-01-01"],
    ["09年底", "2009-12-31", "2009-01-01"],
    ["19年6月", "2019-06-30", "2019-06-01"],
    ["19年三季度", "2019-09-30", "2019-07-01"],
    ["19年上半年", "2019-06-30", "2019-01-01"],
    ["到2023年底", "2023-12-31", "2023-01-01"],
    ["2023-2025", "2025-12-31", "2023-01-01"],
    ["2023年-2025年", "2025-12-31", "2023-01-01"],
    ["2023—2025年", "2025-12-31", "2023-01-01"],
    ["2013-2015", "2015-12-31", "2013-01-01"],
    ["23-25年", "2025-12-31", "2023-01-01"],
    ["“十四五”末", "2025-12-31", "2021-01-01"],
    ["十四五末", "2025-12-31", "2021-01-01"],
    ["十四五期间", "2025-12-31", "2021-01-01"],
    ["“十四五”规划期末", "2025-12-31", "2021-01-01"],
    ["十五五末", "2030-12-31", "2026-01-01"],
    ["2024年6月—9月", "2024-09-30", "2024-06-01"],
    ["2024年11月-2025年2月", "2025-02-28", "2024-11-01"],
    ["11月-2025年2月", "2025-02-28", "2024-11-01"],
    ["2024.06-2024.09", "2024-09-30", "2024-06-01"],
    ["2024.6-9", "2024-09-30", "2024-06-01"],
    ["2024.6.1-6.30", "2024-06-30", "2024-06-01"],
    ["2024年6月1日-6月30日", "2024-06-30", "2024-06-01"],
    ["2024年6月30日—7月10日", "2024-07-10", "2024-06-30"],
    ["2024年6月1-30日", "2024-06-30", "2024-06-01"],
    ["自2024年1月至6月", "2024-06-30", "2024-01-01"],
    ["2025年底前，并长期坚持", "2025-12-31", "2025-01-01"],
    ["2025年底前并长期坚持", "2025-12-31", "2025-01-01"],
    ["长期坚持，2025年底前见效", "2025-12-31", "2025-01-01"],
    ["2024年12月底前完成主体", "2024-12-31", "2024-12-01"],
  ])("%s is due %s and starts %s", (text, due, start) => {
    expect([shown(read(text)), shown(read(text, "start"))]).toEqual([`${due} period`, `${start} period`]);
  });

  test.each([
    ["6月", "2024-06-30"],
    ["6月份", "2024-06-30"],
    ["6月底", "2024-06-30"],
    ["6月末", "2024-06-30"],
    ["6月底前", "2024-06-30"],
    ["9月前", "2024-09-30"],
    ["十月底前", "2024-10-31"],
    ["6月中旬", "2024-06-20"],
    ["上半年", "2024-06-30"],
    ["下半年", "2024-12-31"],
    ["一季度", "2024-03-31"],
    ["二季度前", "2024-06-30"],
    ["三季度", "2024-09-30"],
    ["三季度末", "2024-09-30"],
    ["第三季度", "2024-09-30"],
    ["3季度", "2024-09-30"],
    ["Q3", "2024-09-30"],
    ["前三季度", "2024-09-30"],
    ["年底", "2024-12-31"],
    ["年底前", "2024-12-31"],
    ["年末", "2024-12-31"],
    ["年内", "2024-12-31"],
    ["全年", "2024-12-31"],
    ["本年", "2024-12-31"],
    ["今年6月", "2024-06-30"],
    ["今年年底", "2024-12-31"],
    ["1-8月", "2024-08-31"],
    ["1-8", "2024-08-31"],
    ["1—8", "2024-08-31"],
    ["1-11月份", "2024-11-30"],
    ["1月—6月", "2024-06-30"],
    ["1月至6月", "2024-06-30"],
    ["7、8月", "2024-08-31"],
    ["三、四季度", "2024-12-31"],
    ["8月：完成方案", "2024-08-31"],
  ])("%s is %s of the ledger's year, and says that the year was assumed", (text, due) => {
    expect(shown(read(text))).toBe(`${due} period assumed`);
  });

  test("a period that happened ends at the as-of date at the latest, if it had begun", () => {
    const happened = (text: string): string => dateIn(read(text, "happened"));
    expect(happened("2024年4月")).toBe("2024-04-30");
    expect(happened("2024年5月")).toBe("2024-05-31");
    expect(happened("上半年")).toBe("2024-05-31");
    expect(happened("2024年6月")).toBe("2024-06-30");
    expect(happened("2024年6月30日")).toBe("2024-06-30");
    expect(happened("4月30日、6月30日")).toBe("2024-06-30");
  });
});

describe("several nodes", () => {
  test.each([
    ["3月底：完成方案；6月底：开工", "2024-06-30"],
    ["3月底：完成方案\n6月底：开工", "2024-06-30"],
    ["6月底：开工\r\n3月底：完成方案", "2024-06-30"],
    ["3月底完成方案；6月底开工", "2024-06-30"],
    ["①3月底：完成方案；②6月底：开工", "2024-06-30"],
    ["1、3月底：完成方案\n2、6月底：开工", "2024-06-30"],
    ["10、3月底", "2024-10-31"],
    ["8月底前\n10月底前", "2024-10-31"],
    ["8月底前  10月底前", "2024-10-31"],
    ["7月\n8月", "2024-08-31"],
    ["6月底前\n完成主体工程", "2024-06-30"],
    ["2025年底前，\n并长期坚持", "2025-12-31"],
    ["3月、6月、9月底", "2024-09-30"],
    ["2024-06-30\n2024-09-30", "2024-09-30"],
    ["2024年\n3月底\n6月底", "2024-06-30"],
    ["2024年6月底；长期坚持", "2024-06-30"],
    ["2023年11月、2024年2月", "2024-02-29"],
  ])("%j: the latest, %s, is due", (text, due) => expect(dateIn(read(text))).toBe(due));

  test("the earliest is the start", () => expect(dateIn(read("6月底：开工；3月底：方案", "start"))).toBe("2024-03-01"));

  test.each([
    ["6月底前完成，12月底前验收", "unreadable several-dates"],
    ["6月底（力争5月底）", "unreadable several-dates"],
    ["3月底：方案；尽快：开工", "unreadable vague"],
    ["3月底：方案；组织开工", "unreadable not-a-date"],
    ["3月底：方案\n组织开工", "unreadable not-a-date"],
    ["2023年11月、2月", "unreadable end-before-start"],
    ["2023年11月底\n2月底", "unreadable end-before-start"],
    ["11月-2月", "unreadable end-before-start"],
    ["2025-2023", "unreadable end-before-start"],
  ])("%j is not guessed: %s", (text, expected) => {
    expect(shown(read(text))).toBe(expected);
  });
});

describe("texts without one date", () => {
  test.each([
    "长期",
    "长期坚持",
    "持续推进",
    "常态化",
    "常态化推进",
    "持续",
    "立行立改，长期坚持",
    "立行立改；并长期坚持",
    "2024年起长期坚持",
  ])("%s is long-term", (text) => expect(shown(read(text))).toBe("long-term"));

  test.each(["每月25日前", "每季度末", "每年", "每周", "每月", "每年6月、12月", "每半年一次", "按月", "定期"])(
    "%s is recurring",
    (text) => expect(shown(read(text))).toBe("recurring"),
  );

  test.each([
    ["2024年2月30日", "no-such-day"],
    ["2023-02-29", "no-such-day"],
    ["2024.6.31", "no-such-day"],
    ["20240631", "no-such-day"],
    ["2024-13-01", "no-such-month"],
    ["2024年13月", "no-such-month"],
    ["202413", "no-such-month"],
    ["24.13", "no-such-month"],
  ])("%s is impossible: %s", (text, hint) => expect(shown(read(text))).toBe(`impossible ${hint}`));

  test.each([
    ["29日", "day-only"],
    ["29号前", "day-only"],
    ["1-30日", "day-only"],
    ["1998年6月", "out-of-range"],
    ["2150年", "out-of-range"],
    ["同上", "not-a-date"],
    ["2024年工作要点", "not-a-date"],
    ["10年内", "not-a-date"],
    ["10年", "not-a-date"],
    ["15年前", "vague"],
    ["3年内", "not-a-date"],
    ["99年底", "not-a-date"],
    ["2024年1-8", "not-a-date"],
    ["第五季度", "not-a-date"],
    ["6/30/2024", "not-a-date"],
    ["6", "not-a-date"],
    ["张三", "not-a-date"],
    ["24.6", "two-digit-year"],
    ["24-6", "two-digit-year"],
    ["24.6月底前", "two-digit-year"],
    ["24-6-30", "two-digit-year"],
  ])("%s is unreadable: %s", (text, hint) => expect(shown(read(text))).toBe(`unreadable ${hint}`));

  test.each(
    "年初 2024年初 月初 6月初 6月中 月底 本月 下月 明年6月 近期 尽快 待定 即时 立即 立行立改 会后5个工作日内 6月左右 约6月 2024年6月后 2024年6月起 春节前".split(
      " ",
    ),
  )("%s is vague", (text) => expect(shown(read(text))).toBe("unreadable vague"));

  test("2024年6月起 is a start all the same", () => expect(dateIn(read("2024年6月起", "start"))).toBe("2024-06-01"));
});

describe("numbers", () => {
  test("a serial is an Excel date whatever its format, without its time of day", () => {
    for (const format of [undefined, "General", "yyyy/m/d", 'yyyy"年"m"月"d"日"']) {
      expect(shown(read(45473.75, "due", format))).toBe("2024-06-30 date-cell");
    }
  });

  test.each([
    [36526, "2000-01-01 date-cell"],
    [36525, "unreadable out-of-range"],
    [73050, "2099-12-31 date-cell"],
    [73051, "unreadable out-of-range"],
    [0, "unreadable out-of-range"],
    [-1, "unreadable out-of-range"],
    [6.3, "unreadable out-of-range"],
    [2024, "2024-12-31 period"],
    [2024.6, "2024-06-30 period"],
    [2024.9, "2024-09-30 period"],
    [2024.2, "2024-02-29 period"],
    [2024.1, "unreadable october-or-january"],
    [2024.11, "2024-11-30 period"],
    [2024.12, "2024-12-31 period"],
    [2024 + 0.12000000000001, "2024-12-31 period"],
    [2024.06, "2024-06-30 period"],
    [2024.13, "impossible no-such-month"],
    [2024.063, "unreadable out-of-range"],
    [202406, "2024-06-30 period"],
    [202413, "impossible no-such-month"],
    [20240630, "2024-06-30 day-text"],
    [20240631, "impossible no-such-day"],
    [19990630, "unreadable out-of-range"],
    [NaN, "unreadable out-of-range"],
    [Infinity, "unreadable out-of-range"],
  ])("%d is %s", (number, expected) => expect(shown(read(number))).toBe(expected));

  test("under a date format 2024 shows as a day of 1905 and is no year", () =>
    expect(shown(read(2024, "due", "yyyy/m/d"))).toBe("unreadable out-of-range"));

  test.each(['yyyy"年"m"月"', '[$-804]yyyy"年"m"月";@', "yyyy-mm", "mmm-yy", "yyyy年m月"])(
    "the 1st shown as %s is the month that was typed",
    (format) => {
      expect(shown(read(45444, "due", format))).toBe("2024-06-30 period");
      expect(shown(read(45444, "start", format))).toBe("2024-06-01 period");
      expect(shown(read(45445, "due", format))).toBe("2024-06-02 date-cell");
    },
  );

  test("the 1st shown with its day is that day", () =>
    expect(shown(read(45444, "due", "yyyy/m/d"))).toBe("2024-06-01 date-cell"));
});

test.each([undefined, null, "", "  ", "\n", "—", "——", "－", "-", "–", "/", "／", "无", "暂无"])(
  "%j is blank",
  (value) => expect(read(value)).toEqual({ kind: "blank" }),
);

test("an error of Excel's is a fault, a formula not yet calculated is blank", () => {
  expect(read({ fault: "error", text: "#REF!" })).toEqual({ kind: "fault" });
  expect(read({ fault: "uncalculated", text: "=A1" })).toEqual({ kind: "blank" });
});

test("a truth value is no date", () => expect(shown(read(true))).toBe("unreadable not-a-date"));

describe("laws", () => {
  const anyDay = fc.integer({ min: 36526, max: 73050 }).map((serial) => addDays(theDay(2000, 1, 1), serial - 36526));
  const anyPeriodWord = fc.constantFrom(
    "上半年",
    "下半年",
    "一季度",
    "第四季度",
    "年底",
    "全年",
    "6月",
    "2月下旬",
    "3—9月",
    "2月、7月",
    "“十四五”末",
  );

  test("every day reads back in every spelling of a day", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year: y, month: m, day: d } = yearMonthDay(date);
        const [mm, dd] = [String(m).padStart(2, "0"), String(d).padStart(2, "0")];
        const spellings = [`${y}-${m}-${d}`, `${y}/${m}/${d}`, `${y}.${m}.${d}`, `${y}${mm}${dd}`, `${y}-${mm}-${dd}`];
        spellings.push(
          `${y}年${m}月${d}日`,
          `${y}年${m}月${d}日前`,
          `${y} 年 ${m} 月 ${d} 号`,
          `${y}-${mm}-${dd} 08:30:00`,
        );
        for (const text of spellings) expect([text, shown(read(text))]).toEqual([text, `${isoText(date)} day-text`]);
        expect(read(date)).toMatchObject({ kind: "date", date });
        expect(read(Number(`${y}${mm}${dd}`))).toMatchObject({ kind: "date", date });
      }),
    );
  });

  test("a month's due is its last day, its start the first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        for (const text of [`${year}年${month}月`, `${year}.${month}`, `${year}-${month}`, `${year}年${month}月底前`]) {
          expect(read(text)).toMatchObject({ date: theDay(year, month, daysInMonth(year, month)), yearAssumed: false });
          expect(read(text, "start")).toMatchObject({ date: theDay(year, month, 1) });
        }
      }),
    );
  });

  test("no period starts after it is due, nor happens after its last day", () => {
    fc.assert(
      fc.property(anyPeriodWord, fc.integer({ min: 2000, max: 2099 }), anyDay, (text, year, asOf) => {
        const [start, happened, due] = (["start", "happened", "due"] as const).map((role) =>
          readDate(text, undefined, { role, year, asOf, date1904: false }),
        );
        if (start?.kind !== "date" || happened?.kind !== "date" || due?.kind !== "date") throw new Error(text);
        expect(start.date).toBeLessThanOrEqual(happened.date);
        expect(happened.date).toBeLessThanOrEqual(due.date);
      }),
    );
  });

  test("no text and no number makes it throw", () => {
    const pieces = [
      ..."年月日号底末前初中上下旬季度半全第Q十四五二〇-—~至.。/、,;：:()每长期持续0123456789 \n",
      "2024",
      "12",
    ];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (text) => void read(text.join(""))));
    fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => void read(text)));
    fc.assert(fc.property(fc.double(), (number) => void read(number)));
  });
});
