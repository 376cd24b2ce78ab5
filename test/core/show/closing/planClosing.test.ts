import { readArchive } from "../../../../src/core/read/archive/readArchive";
import { recogniseLedgers } from "../../../../src/core/read/ledgers/recogniseLedgers";
import { run } from "../../../../src/core/run";
import { closingWarningText } from "../../../../src/core/show/closing/closingWarnings";
import { planClosing } from "../../../../src/core/show/closing/planClosing";
import { whyNotClosed } from "../../../../src/core/show/closing/whyNotClosed";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { archiveOf, closedBook, withCell, withEdit } from "../../../support/closedBook";
import { on, projects, submissions, tasks, type Cells } from "../../../flow/flow";

const LEDGER = drawnBook([tasks([{}, {}])], "台账.xlsx");
const WRONG = drawnBook([tasks([{ 牵头单位: "县工信据" }, {}])], "台账.xlsx");

const TASK_NAMES = [
  "建设检测中心",
  "修通产业大道",
  "举办文化节",
  "培育龙头企业",
  "引进铸造设备",
  "改造老旧厂房",
  "开展工匠培训",
  "申报地理标志",
];

function closing(book: WorkbookSnapshot, asOf: string, reason: string | null = null, closed = "2024-08-01") {
  const result = run([book], { asOf: day(asOf) });
  return planClosing(book, result, result.basis, { closed: day(closed), reason });
}

describe("what closing says (MONTH §2)", () => {
  test("nothing where the month is whole, its last day the as-of date and no error open", () => {
    expect(closing(LEDGER, "2024-05-31")).toMatchObject({
      month: "2024-05",
      version: 1,
      warnings: [],
      openErrors: 0,
      records: 2,
    });
  });

  test("a day that is not the month's last, errors that are open, a gap, an older month", () => {
    const may = closedBook([LEDGER], "2024-05-31");
    const warned = (book: WorkbookSnapshot, asOf: string, reason: string | null = null) =>
      closing(book, asOf, reason).warnings.map(closingWarningText).join();
    expect(warned(LEDGER, "2024-05-30")).toMatch(/^截至日期5月30日不是月末[^。]*。$/);
    expect(warned(WRONG, "2024-05-31")).toMatch(/^还有1处错误没有改正[^。]*。$/);
    expect(warned(may, "2024-06-30")).toBe("");
    expect(warned(withCell(may, "存档明细", "Q4", "另一句话"), "2024-06-30")).toMatch(/^以前各月的存档有1处[^。]*。$/);
    expect(warned(may, "2024-07-31")).toMatch(/^上一次存档的是2024年5月，中间各月没有存档。$/);
    expect(warned(may, "2024-04-30")).toMatch(/^存的是较早的月份；最近存档的仍是2024年5月。$/);
    expect(warned(closedBook([may], "2024-06-30"), "2024-05-31", "补报三项办结时间")).toMatch(
      /最近存档的仍是2024年6月/,
    );
  });

  test.each([
    ["the day after", "2024-06-30", "2024-07-01", []],
    ["the day itself", "2024-06-30", "2024-06-30", []],
    ["the day before", "2024-06-30", "2024-06-29", ["存档这天是2024年6月29日，截至日期2024年6月30日还没有到"]],
    ["a year too late", "2042-06-30", "2024-07-01", ["存档这天是2024年7月1日，截至日期2042年6月30日还没有到"]],
  ])("a month that is not over when it is closed: %s", (_, asOf, closed, said) => {
    const { warnings } = closing(LEDGER, asOf, null, closed);
    expect(warnings.map((warning) => closingWarningText(warning).split("，存下的")[0])).toEqual(said);
  });

  test("where monthly reports are all that is missing, no figure is called doubtful", () => {
    const reports = submissions([{ 专班: "万安钻石", 月份: "3月", 报送时间: on("2024-04-03") }]);
    const said = (row: Cells) => closing(drawnBook([tasks([row]), reports], "台账.xlsx"), "2024-05-31");
    expect(said({}).warnings.map(closingWarningText)).toEqual(["还有7次月报没有报送，照这样存档。"]);
    expect(said({}).openErrors).toBe(7);
    expect(said({ 牵头单位: "县工信据" }).warnings.map(closingWarningText).join()).toMatch(/^还有8处错误没有改正/);
  });

  test("a kind of ledger that the month before had and this one lacks", () => {
    const part = drawnBook([tasks([{}])], "a.xlsx");
    const archive = archiveOf([drawnBook([tasks([{}]), projects([{}])], "5月.xlsx")], "2024-05-31");
    const result = run([part, archive], { asOf: day("2024-06-30") });
    const { warnings } = planClosing(archive, result, result.basis, {
      closed: day("2024-07-03"),
      reason: null,
    });
    expect(warnings.map(closingWarningText)).toEqual([expect.stringMatching(/^上次存档有重点项目台账，这次没有给，/)]);
  });

  test("a sheet of the month before beside this month's own puts no figure in doubt; one that may be the right one does", () => {
    const rows = TASK_NAMES.map((name) => ({ 具体任务: name }));
    const of = (...names: readonly string[]) => {
      const book = drawnBook(
        names.map((name) => ({ ...tasks(rows), name })),
        "台账.xlsx",
      );
      const result = run([book], { asOf: day("2024-06-30") });
      const { warnings, openErrors } = closing(book, "2024-06-30");
      const doubted = result.report.summary.paragraphs[0]!.text.includes("错误没有改正");
      return [openErrors, doubted, ...warnings.map(closingWarningText)];
    };
    expect(of("5月", "6月")).toEqual([1, false, "有1张表写的是别的月份，和本月的表是同一台账，没有计入，照这样存档。"]);
    expect(of("任务", "任务副本")).toEqual([1, true, expect.stringMatching(/^还有1处错误没有改正/)]);
    expect(of("6月")).toEqual([0, false]);
  });

  test("ledgers named for the month before or after, where none is named for this one", () => {
    const said = (asOf: string, ...files: readonly (readonly [file: string, sheet?: string])[]) => {
      const books = files.map(([file, name = "任务"], at) =>
        drawnBook([{ ...tasks([{ 具体任务: `${TASK_NAMES[at]}` }]), name }], file),
      );
      const result = run(books, { asOf: day(asOf) });
      return planClosing(books[0]!, result, result.basis, { closed: day("2025-02-05"), reason: null })
        .warnings.filter(({ kind }) => kind === "other-month")
        .map(closingWarningText);
    };
    expect(said("2024-07-31", ["任务（2024年6月）.xlsx"])).toEqual([
      "《任务（2024年6月）.xlsx》写的是2024年6月，这次存的是2024年7月；拿错文件或者截至日期写错的，请改正后再存，没有错的不用管。",
    ]);
    expect(said("2024-05-31", ["任务6月.xlsx"], ["问题.xlsx"])).toHaveLength(1);
    expect(said("2025-01-31", ["任务.xlsx", "12月"])).toEqual([
      expect.stringMatching(/^《任务\.xlsx》“12月”表写的是2024年12月，这次存的是2025年1月/),
    ]);
    expect([
      said("2024-06-30", ["任务（2024年6月）.xlsx"]),
      said("2024-06-30", ["任务（5月）.xlsx", "6月"]),
      said("2024-06-30", ["一.xlsx", "5月"], ["任务6月.xlsx"]),
      said("2024-06-30", ["2024年3月下达任务.xlsx"], ["12月底前完成.xlsx"]),
      said("2024-06-30", ["任务.xlsx"]),
    ]).toEqual([[], [], [], [], []]);
    const reports = {
      ...submissions([{ 专班: "万安钻石", 月份: "5月", 报送时间: on("2024-06-04") }]),
      name: "5月月报",
    };
    const { warnings } = closing(drawnBook([tasks([{}]), reports], "台账.xlsx"), "2024-06-30");
    expect(warnings.filter(({ kind }) => kind === "other-month")).toEqual([]);
  });

  test("a month that another file has closed and the book lacks; one that the book has, or of an earlier year, is none", () => {
    const closedIn = (file: string, ...days: readonly string[]): WorkbookSnapshot => ({
      ...days.reduce((book, asOf) => closedBook([book], asOf), LEDGER),
      file,
    });
    const said = (asOf: string, book: WorkbookSnapshot, ...others: readonly WorkbookSnapshot[]) => {
      const result = run([book, ...others], { asOf: day(asOf), book: { at: 0, apart: false } });
      return planClosing(book, result, result.basis, { closed: day("2024-08-01"), reason: null })
        .warnings.filter(({ kind }) => kind === "elsewhere")
        .map(closingWarningText);
    };
    const [april, both] = [closedIn("四月.xlsx", "2024-04-30"), closedIn("另存.xlsx", "2024-04-30", "2024-05-31")];
    expect(said("2024-06-30", april, both)).toEqual([
      "2024年5月最新一版的存档在《另存.xlsx》里，主工作簿《四月.xlsx》里没有，这次存档也不会补进去；请改用《另存.xlsx》作主工作簿存档，不改的，以后检查时要把两个文件一起打开。",
    ]);
    expect(said("2024-06-30", LEDGER, both)).toEqual([expect.stringMatching(/^2024年4月、2024年5月最新一版/)]);
    const lastYear = closedIn("去年.xlsx", "2023-11-30", "2023-12-31");
    expect([
      said("2024-06-30", both, april),
      said("2024-06-30", april),
      said("2024-05-31", april, lastYear),
      said("2024-01-31", LEDGER, lastYear),
    ]).toEqual([[], [], [], []]);
    expect(said("2024-01-31", closedIn("前年起.xlsx", "2023-11-30"), lastYear)).toHaveLength(1);
  });

  describe("rows of last month's that are gone, as where a file was forgotten", () => {
    const named = (count: number, from = 1) =>
      Array.from({ length: count }, (_, at) => ({
        任务编号: `RW-${from + at}`,
        具体任务: `${TASK_NAMES[from + at - 1]}`,
      }));
    const warned = (then: number, now: number) => {
      const book = drawnBook([tasks(named(now))], "6月.xlsx");
      const archive = archiveOf([drawnBook([tasks(named(then))], "5月.xlsx")], "2024-05-31");
      const result = run([book, archive], { asOf: day("2024-06-30") });
      return planClosing(archive, result, result.basis, { closed: day("2024-07-03"), reason: null })
        .warnings.map(closingWarningText)
        .join();
    };

    test("more than a quarter of them, three at least", () => {
      expect(warned(8, 4)).toMatch(/^上次存档的8项任务，这次有4项找不到，可能漏了文件/);
      expect(warned(8, 6)).toBe("");
      expect(warned(4, 2)).toBe("");
      expect(warned(8, 8)).toBe("");
    });
  });

  test("nothing to keep is refused", () => {
    expect(() => closing(drawnBook(drawnSheet([["通讯录"]]), "a.xlsx"), "2024-05-31")).toThrow("没有读到台账记录");
  });
});

describe("closing a month again needs a reason of its own (DECIDED F12, F22)", () => {
  const { months } = readArchive(recogniseLedgers([archiveOf([LEDGER], "2024-05-31")], day("2024-06-30")));

  test("without one it is refused, and a reason where nothing is closed as well", () => {
    expect(whyNotClosed(months, "2024-05", null)?.zh).toMatch(/2024年5月已经存档（第1版）/);
    expect(whyNotClosed(months, "2024-06", null)).toBeNull();
    expect(whyNotClosed(months, "2024-06", "万安镇补报")?.zh).toMatch(/还没有存档/);
  });

  test.each([
    "",
    "  ",
    "。。。。",
    "补报。",
    "一 二 三",
    "核实无误",
    "已核实。",
    "已 核 对",
    "数据无误！",
    "无误",
    "无",
    "同意",
    "更正",
    "修改",
    "已核实，无误",
    "核实无误核实无误",
    "数据已更正，情况属实",
    "无无无无",
    "修改了部分数据",
    "数据更新",
    "台账内容有关变动",
    "1234",
    "数据有误",
    "个别单位数据填报错误",
    "数据优化完善",
  ])("“%s” is none", (reason) => expect(whyNotClosed(months, "2024-05", reason)?.zh).toMatch(/没有说明改了什么/));

  test.each(["补报数据", "万安镇第3项办结时间补报", "核实无误，补报一项", "数据更正：万安镇", "单位名称填报有误"])(
    "“%s” is one",
    (reason) => expect(whyNotClosed(months, "2024-05", reason)).toBeNull(),
  );
});

describe("where a month is put", () => {
  test("two sheets are made, to be filtered and printed, and nothing else is touched", () => {
    const { edit } = closing(LEDGER, "2024-05-31");
    expect(edit.cells).toEqual([]);
    expect(edit.newSheets.map(({ name, filterRow, print }) => [name, filterRow, print?.repeatRows?.first])).toEqual([
      ["月度存档", 3, 3],
      ["存档明细", 3, 3],
    ]);
  });

  test("behind all that is there, under the headings as they stand; a heading that is gone comes back", () => {
    const may = closedBook([LEDGER], "2024-05-31");
    const noted = withCell(withCell(may, "存档明细", "A9", "以上为5月"), "存档明细", "Q3", null);
    const { edit } = closing(noted, "2024-06-30");
    expect(edit.newSheets).toEqual([]);
    expect(edit.cells).toEqual([{ sheet: "存档明细", cell: "Z3", value: "进展情况", expected: null }]);
    const own = edit.appended?.find(({ sheet }) => sheet === "存档明细");
    expect([own?.firstRow, own?.rows.length]).toEqual([10, 2]);
    const columns = own?.columns.map(({ column }) => column);
    // The others as they stand, left to right; the one that came back at the end.
    expect(columns).toEqual([...Array.from({ length: 16 }, (_, i) => i + 1), 18, 19, 20, 21, 22, 23, 24, 25, 26]);
    const june = withEdit(may, closing(may, "2024-06-30").edit);
    const { months, hits } = readArchive(recogniseLedgers([june], day("2024-07-31")));
    expect([months.map(({ month }) => month), hits]).toEqual([["2024-05", "2024-06"], []]);
  });

  test("a sheet of the archive without its headings is not written to", () => {
    const broken = drawnBook(
      [...LEDGER.sheets, drawnSheet([["随手记"], ["一二三"]], { name: "月度存档" })],
      "台账.xlsx",
    );
    expect(() => closing(broken, "2024-05-31")).toThrow("列名不全");
  });

  test("monthly reports are not kept one by one, all other ledgers are", () => {
    const book = drawnBook([tasks([{}]), projects([{}])], "台账.xlsx");
    expect(closing(book, "2024-05-31").records).toBe(2);
  });
});

describe("进展未变月数 says for how many closed months on end a row has said the same", () => {
  const row = (text: string | null, id = "A-1"): Cells => ({ 任务编号: id, 进展情况: text });
  const [march, april, may, june] = ["2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30"] as const;
  const same = [row("同样的话")];
  /** A book of its own, into which months are closed one after the other. */
  const aBook = () => {
    let book = drawnBook([drawnSheet([["说明"]], { name: "说明" })], "主.xlsx");
    return {
      close: (asOf: string, rows: readonly Cells[], reason?: string, closed = "2024-07-01") => {
        const order = { apart: 1, closed, ...(reason === undefined ? {} : { reason }) };
        book = closedBook([drawnBook(tasks(rows), "台账.xlsx"), book], asOf, order);
      },
      kept: () => {
        const { rows } = book.sheets.find(({ name }) => name === "存档明细")!;
        const place = rows[2]!.cells.indexOf("进展未变月数");
        return rows.slice(3).map(({ cells }) => cells[place] ?? null);
      },
      toldInJune: () =>
        run([drawnBook(tasks(same), "台账.xlsx"), book], { asOf: day(june), book: { at: 1, apart: true } })
          .report.findings.filter(({ rule }) => rule === "progress-stale")
          .map(({ message }) => /连续\d+个月|存档时写的一样/.exec(message)?.[0]),
    };
  };
  const keptOf = (...months: readonly (readonly [string, readonly Cells[], string?])[]) => {
    const { close, kept } = aBook();
    for (const month of months) close(...month);
    return kept();
  };

  test("from one month to the next, whatever the marks and digits", () => {
    expect(keptOf([april, [row("投资1亿元，同样")]], [may, [row("投资2亿元同样")]], [june, same])).toEqual([1, 2, 1]);
  });

  test("nothing where nothing is said", () => {
    expect(keptOf([april, [row(null), row("无", "A-2")]])).toEqual([null, null]);
  });

  test("anew behind a month that was not closed", () => {
    expect(keptOf([march, same], [may, same], [june, same])).toEqual([1, 1, 2]);
  });

  test("of a month closed anew by what stands before it", () => {
    expect(keptOf([april, same], [may, same], [april, [row("别的话")], "第1项补报"], [may, same, "第1项再补"])).toEqual(
      [1, 2, 1, 1],
    );
  });

  test("and it counts, but not that of a month closed before an earlier one was closed anew", () => {
    const { close, toldInJune } = aBook();
    close(april, same, undefined, "2024-06-03");
    close(may, same, undefined, "2024-06-03");
    expect(toldInJune()).toEqual(["连续2个月"]);
    close(april, [row("别的话")], "第1项补报", "2024-06-05");
    expect(toldInJune()).toEqual(["存档时写的一样"]);
  });
});
