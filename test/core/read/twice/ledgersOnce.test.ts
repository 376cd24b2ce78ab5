import fc from "fast-check";
import { run } from "../../../../src/core/run";
import type { DoubledSheet, Report } from "../../../../src/core/terms/report";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { drawnLedger, type DrawnLedgerDetails, type DrawnRecord } from "../../judge/rules/drawnLedger";

function reported(books: readonly WorkbookSnapshot[], asOf = "2024-06-30"): Report {
  return run(books, { asOf: day(asOf) }).report;
}

/** `5月 → 6月 as-of-month`: what does not count, and what does. */
function shown({ doubled }: Report): readonly string[] {
  return doubled.map(({ leftOut, kept, why }: DoubledSheet) => {
    const file = leftOut.file === kept.file ? "" : kept.file;
    return `${leftOut.file === kept.file ? "" : leftOut.file}${leftOut.sheet} → ${file}${kept.sheet} ${why}`;
  });
}

function tasks(names: readonly string[], details: DrawnLedgerDetails = {}, changes: DrawnRecord = {}): SheetSnapshot {
  return drawnLedger(
    "tasks",
    names.map((task) => ({ 具体任务: task, 任务编号: null, ...changes })),
    details,
  );
}

const A = ["建设钻石加工产业园", "举办钻石文化节", "引进切磨企业", "培训技能人才", "建设检测中心"];
const B = ["推广绿色蔬菜", "改造冷链仓库", "开展直播带货", "申报地理标志", "建设育苗基地"];

const inOne = (...sheets: readonly SheetSnapshot[]): Report => reported([drawnBook(sheets)]);

describe("which one counts", () => {
  test.each<[string, DrawnLedgerDetails, DrawnLedgerDetails, string]>([
    ["the one whose sheet says the as-of month", { name: "6月" }, { name: "7月" }, "7月 → 6月 as-of-month"],
    ["wherever it stands", { name: "5月" }, { name: "6月" }, "5月 → 6月 as-of-month"],
    [
      "the one whose title says it",
      { name: "一", title: "2024年5月重点任务台账" },
      { name: "二", title: "2024年6月重点任务台账" },
      "一 → 二 as-of-month",
    ],
    [
      "where the title was not changed, the sheet's name",
      { name: "5月", title: "2024年5月重点任务台账" },
      { name: "6月", title: "2024年5月重点任务台账" },
      "5月 → 6月 as-of-month",
    ],
    ["else the latest", { name: "4月" }, { name: "5月" }, "4月 → 5月 latest-month"],
    ["a quarter ends with its third month", { name: "一季度" }, { name: "二季度" }, "一季度 → 二季度 as-of-month"],
    ["the latest, hidden or not", { name: "5月", visibility: "hidden" }, { name: "4月" }, "4月 → 5月 latest-month"],
    ["the one that is no month's", { name: "3月" }, { name: "台账" }, "3月 → 台账 no-other-month"],
    ["else the visible one", { name: "旧稿", visibility: "hidden" }, { name: "台账" }, "旧稿 → 台账 visible"],
    [
      "else the one that is not called a copy",
      { name: "台账（旧）" },
      { name: "台账" },
      "台账（旧） → 台账 not-a-copy",
    ],
    [
      "hidden both, the one that is no month's",
      { name: "5月", visibility: "hidden" },
      { name: "台账", visibility: "hidden" },
      "5月 → 台账 no-other-month",
    ],
    ["a kept month against a ledger of none", { name: "台账" }, { name: "4月" }, "4月 → 台账 no-other-month"],
    ["this month's before last month's", { name: "上月" }, { name: "本月" }, "上月 → 本月 newer"],
    ["this time's before last time's", { name: "上期" }, { name: "本期" }, "上期 → 本期 newer"],
    ["the later week's", { name: "第25周" }, { name: "第26周" }, "第25周 → 第26周 newer"],
    ["the later week's, written out", { name: "第九周" }, { name: "第十周" }, "第九周 → 第十周 newer"],
    ["the later day's", { name: "6.25" }, { name: "6.28" }, "6.25 → 6.28 newer"],
    ["wherever the later day's stands", { name: "6月28日" }, { name: "6月5日" }, "6月5日 → 6月28日 newer"],
    ["the as-of year's", { name: "2023年" }, { name: "2024年" }, "2023年 → 2024年 newer"],
    ["the as-of year's beside the next one's", { name: "2025年" }, { name: "2024年" }, "2025年 → 2024年 newer"],
    ["none by a week beside a day", { name: "第25周" }, { name: "本期" }, "本期 → 第25周 first"],
    ["none by the same word", { name: "本月甲" }, { name: "本月乙" }, "本月乙 → 本月甲 first"],
    ["else the first", { name: "甲表" }, { name: "乙表" }, "乙表 → 甲表 first"],
  ])("%s", (_, one, other, expected) => {
    const report = inOne(tasks(A, one), tasks(A, other));
    expect(shown(report)).toEqual([expected]);
    expect(report.completion.total.total).toBe(5);
  });

  test("before the first the one that holds all of the others and more, if nothing else tells them apart", () => {
    const [few, more] = [tasks(A.slice(0, 4), { name: "甲" }), tasks(A, { name: "乙" })];
    expect(shown(inOne(few, more))).toEqual(["甲 → 乙 fuller"]);
    const other = tasks([...A.slice(0, 3), ...B.slice(0, 2)], { name: "乙" });
    expect(shown(inOne(few, other))).toEqual(["乙 → 甲 first"]);
    expect(shown(inOne(few, tasks(A, { name: "乙（旧）" })))).toEqual(["乙（旧） → 甲 not-a-copy"]);
  });

  test("of a sheet for each month one counts", () => {
    const months = ["1月", "2月", "3月", "4月", "5月", "6月"].map((name) => tasks(A, { name }));
    const report = inOne(...months);
    expect(report.ledgers.map(({ sheet }) => sheet)).toEqual(["6月"]);
    expect(report.doubled.map(({ kept }) => kept.sheet)).toEqual(Array(5).fill("6月"));
  });

  test("months that have hardly anything in common with the newest go with those in between", () => {
    const all = [...A, ...B];
    const month = (from: number, name: string): SheetSnapshot => tasks(all.slice(from, from + 5), { name });
    const report = inOne(month(0, "1月"), month(2, "3月"), month(4, "5月"));
    expect(shown(report)).toEqual(["1月 → 5月 latest-month", "3月 → 5月 latest-month"]);
  });

  test("without months only what is the same as the one that counts goes", () => {
    const all = [...A, ...B];
    const part = (from: number, name: string): SheetSnapshot => tasks(all.slice(from, from + 5), { name });
    const report = inOne(part(0, "甲"), part(2, "乙"), part(4, "丙"));
    expect(shown(report)).toEqual(["乙 → 甲 first"]);
    expect(report.completion.total.total).toBe(10);
  });

  test("an excerpt does not count beside the whole, whatever its name says", () => {
    const report = inOne(tasks([...A, ...B], { name: "总台账" }), tasks(A.slice(0, 3), { name: "6月" }));
    expect(shown(report)).toEqual(["6月 → 总台账 fuller"]);
    expect(report.completion.total.total).toBe(10);
  });

  test("the sheet of the as-of month counts, and not the fuller one of a later month", () => {
    const books = [drawnBook([tasks(A.slice(0, 3), { name: "1月" }), tasks([...A, ...B], { name: "6月" })])];
    expect(shown(reported(books, "2024-01-31"))).toEqual(["6月 → 1月 as-of-month"]);
    expect(shown(reported(books))).toEqual(["1月 → 6月 fuller"]);
  });
});

describe("most records are the same", () => {
  test.each([
    ["three of five", [...A.slice(0, 3), ...B.slice(0, 2)], 1],
    ["two of five", [...A.slice(0, 2), ...B.slice(0, 3)], 0],
  ])("%s", (_, names, doubled) => {
    const report = inOne(tasks(A, { name: "5月" }), tasks(names, { name: "6月" }));
    expect(report.doubled).toHaveLength(doubled);
    expect(report.completion.total.total).toBe(doubled === 1 ? 5 : 10);
  });

  test("of two months' sheets of one title half of them are enough, of others not", () => {
    const half = [...A.slice(0, 2), ...B.slice(0, 2)];
    const may = tasks(A.slice(0, 4), { name: "5月", title: "2024年5月重点任务台账" });
    expect(shown(inOne(may, tasks(half, { name: "6月", title: "2024年6月重点任务台账" })))).toEqual([
      "5月 → 6月 as-of-month",
    ]);
    const untold = tasks(A.slice(0, 4), { name: "甲", title: "重点任务台账" });
    expect(shown(inOne(untold, tasks(half, { name: "乙", title: "重点任务台账" })))).toEqual([]);
    expect(shown(inOne(may, tasks(half, { name: "6月", title: "2024年6月补充任务" })))).toEqual([]);
    const fewer = [...A.slice(0, 1), ...B.slice(0, 3)];
    expect(shown(inOne(may, tasks(fewer, { name: "6月", title: "2024年6月重点任务台账" })))).toEqual([]);
  });

  test("renamed records are the same", () => {
    const renamed = A.map((name, index) => (index < 3 ? `${name}等` : name));
    expect(inOne(tasks(A, { name: "5月" }), tasks(renamed, { name: "6月" })).doubled).toMatchObject([
      { same: 5, of: 5 },
    ]);
  });

  test.each<"projects" | "problems" | "indicators" | "submissions">([
    "projects",
    "problems",
    "indicators",
    "submissions",
  ])("of %s too", (kind) => {
    const drawn = (name: string): SheetSnapshot => drawnLedger(kind, [{}, {}, {}], { name });
    expect(shown(inOne(drawn("5月"), drawn("6月")))).toEqual(["5月 → 6月 as-of-month"]);
  });
});

describe("no false alarm", () => {
  test.each<[string, SheetSnapshot, SheetSnapshot]>([
    ["month sheets of different tasks", tasks(A, { name: "5月" }), tasks(B, { name: "6月" })],
    ["another specialty town's", tasks(A, { name: "一" }), tasks(A, { name: "二" }, { 专业镇: "绛州绿" })],
    ["another town's, by its column", tasks(A, { name: "一" }), tasks(A, { name: "二" }, { 责任镇: "泉掌镇" })],
    ["other units'", tasks(A, { name: "一" }), tasks(A, { name: "二" }, { 牵头单位: "县文旅局" })],
    [
      "another town's, by the sheet's name",
      tasks(A, { name: "万安镇", without: ["责任镇"] }, {}),
      tasks(A, { name: "北张镇", without: ["责任镇"] }, {}),
    ],
    [
      "a second stage's, alike one by one",
      tasks(
        A.map((name) => `${name}一期`),
        { name: "一期" },
      ),
      tasks(
        A.map((name) => `${name}二期`),
        { name: "二期" },
      ),
    ],
    [
      "a ledger of one record beside another",
      tasks(A.slice(0, 1), { name: "甲" }),
      tasks(A.slice(0, 1), { name: "乙" }),
    ],
    [
      "two kinds",
      tasks(A),
      drawnLedger(
        "problems",
        A.map((问题描述) => ({ 问题描述 })),
      ),
    ],
    [
      "numbered alike",
      drawnLedger(
        "tasks",
        A.map((具体任务, n) => ({ 具体任务, 任务编号: String(n) })),
        { name: "一" },
      ),
      drawnLedger(
        "tasks",
        B.map((具体任务, n) => ({ 具体任务, 任务编号: String(n) })),
        { name: "二" },
      ),
    ],
    [
      "rows that do not say what they are about",
      tasks(["", "", ""], { name: "5月" }, { 重点任务: null }),
      tasks(["", "", ""], { name: "6月" }, { 重点任务: null }),
    ],
  ])("%s", (_, one, other) => {
    const report = inOne(one, other);
    expect(report.doubled).toEqual([]);
    expect(report.findings.filter(({ rule }) => rule === "same-ledger-twice")).toEqual([]);
  });

  test("of one or two records a month, a hidden sheet or the name of a copy has to say it", () => {
    const few = A.slice(0, 2);
    expect(shown(inOne(tasks(few, { name: "5月" }), tasks(few, { name: "6月" })))).toHaveLength(1);
    expect(shown(inOne(tasks(few, { name: "甲" }), tasks(few, { name: "乙", visibility: "hidden" })))).toHaveLength(1);
    for (const name of ["甲 (2)", "甲初稿", "甲（征求意见稿）"])
      expect(shown(inOne(tasks(few, { name: "甲" }), tasks(few, { name })))).toEqual([`${name} → 甲 not-a-copy`]);
    expect(shown(inOne(tasks(few, { name: "甲" }), tasks(few, { name: "乙" })))).toEqual([]);
  });

  test("parts of one or two records beside a sheet called 汇总 that holds them all do not count; beside any other they do", () => {
    const parts = [tasks(A.slice(0, 2), { name: "工业" }, { 完成率: 0.5 }), tasks(A.slice(2, 4), { name: "其他" })];
    const whole = inOne(tasks(A, { name: "汇总" }, { 完成率: 0.6 }), ...parts);
    expect(shown(whole)).toHaveLength(2);
    expect(whole.completion.total.total).toBe(5);
    expect(shown(inOne(tasks(A, { name: "重点" }), ...parts))).toEqual([]);
    expect(shown(inOne(tasks(B, { name: "汇总" }), ...parts))).toEqual([]);
  });

  test.each<[string, string, number]>([
    ["汇总", "万安镇", 3],
    ["全县总表", "开工事项", 3],
    ["汇总表", "县工信科技局", 2],
    ["台账", "逾期任务清单", 5],
    ["台账", "红灯事项", 3],
  ])("%s and one or two of its records on a sheet called %s, moved on, count once", (whole, part, of) => {
    for (const few of [A.slice(0, 1), A.slice(0, Math.min(of, 2))]) {
      const sheets = [tasks(A.slice(0, of), { name: whole }), tasks(few, { name: part }, { 完成率: 0.9 })];
      for (const order of [sheets, [...sheets].reverse()]) expect(inOne(...order).completion.total.total).toBe(of);
    }
  });

  test("an extract is known by its title; of equals the one that is none counts, and 汇总 before a unit's sheet", () => {
    const few = A.slice(0, 2);
    const titled = tasks(few, { name: "Sheet2", title: "逾期未完成任务" }, { 完成率: 0.9 });
    expect(shown(inOne(tasks(A, { name: "Sheet1" }), titled))).toEqual(["Sheet2 → Sheet1 fuller"]);
    expect(shown(inOne(titled, tasks(few, { name: "Sheet1" })))).toEqual(["Sheet2 → Sheet1 whole"]);
    expect(shown(inOne(tasks(A, { name: "一专班" }), tasks(A, { name: "汇总" })))).toEqual(["一专班 → 汇总 whole"]);
  });

  test.each<[string, SheetSnapshot]>([
    ["holds what the whole does not", tasks([A[0] ?? "", B[0] ?? ""], { name: "逾期清单" })],
    ["is another unit's", tasks(A.slice(0, 2), { name: "逾期清单" }, { 牵头单位: "县文旅局" })],
    ["is another town's", tasks(A.slice(0, 2), { name: "逾期清单" }, { 责任镇: "泉掌镇" })],
    ["is called neither an extract nor part of a 汇总", tasks(A.slice(0, 2), { name: "二组" })],
  ])("a sheet counts that %s", (_, part) => expect(shown(inOne(tasks(A, { name: "台账" }), part))).toEqual([]));

  test("a master copy in each town's file is one ledger, as it names the towns itself", () => {
    const towns = ["万安镇", "泉掌镇", "北张镇", "万安镇", "泉掌镇"];
    const drawn = (done: string): SheetSnapshot =>
      drawnLedger(
        "tasks",
        A.map((具体任务, index) => ({ 具体任务, 责任镇: towns[index], 完成率: done })),
      );
    const report = reported([drawnBook([drawn("50%")], "万安镇.xlsx"), drawnBook([drawn("60%")], "泉掌镇.xlsx")]);
    expect(report.doubled).toHaveLength(1);
  });
});

describe("files", () => {
  test("the same file under two names", () => {
    const sheets = [tasks(A), drawnLedger("problems", [{}])];
    const report = reported([drawnBook(sheets, "台账.xlsx"), drawnBook(sheets, "台账（修改）.xlsx")]);
    expect(report.doubled.map(({ kind, leftOut }) => `${kind} ${leftOut.file} ${leftOut.sheet}`)).toEqual([
      "file 台账（修改）.xlsx 重点任务台账",
      "file 台账（修改）.xlsx 问题台账",
    ]);
  });

  test("two files of one month, one of which was worked on", () => {
    const report = reported([
      drawnBook([tasks(A)], "台账.xlsx"),
      drawnBook([tasks(A, {}, { 完成率: "60%" })], "台账终稿.xlsx"),
    ]);
    expect(report.doubled).toMatchObject([{ kind: "sheet", kept: { file: "台账终稿.xlsx" }, why: "newer-file" }]);
  });

  test("of one title, of which one holds the one or two records of the other", () => {
    const files = (one: readonly string[], other: readonly string[], title = "重点任务台账"): readonly string[] =>
      shown(
        reported([
          drawnBook([tasks(one, { title: "重点任务台账" }, { 完成率: "30%" })], "甲.xlsx"),
          drawnBook([tasks(other, { title }, { 完成率: "60%" })], "乙.xlsx"),
        ]),
      );
    expect(files(A.slice(0, 2), A.slice(0, 3))).toEqual(["甲.xlsx重点任务台账 → 乙.xlsx重点任务台账 fuller"]);
    expect(files(A.slice(0, 2), A)).toEqual(["甲.xlsx重点任务台账 → 乙.xlsx重点任务台账 fuller"]);
    expect(files(A.slice(0, 2), [...A.slice(0, 1), ...B])).toEqual([]);
    expect(files(A.slice(0, 2), A.slice(0, 3), "补充任务台账")).toEqual([]);
    expect(files(A.slice(0, 1), A.slice(0, 3))).toEqual([]);
  });

  test("sheets of two months, of which the later has grown", () => {
    const [may, june] = [tasks(A.slice(0, 2), { name: "5月" }), tasks(A, { name: "6月" })];
    expect(shown(inOne(may, june))).toEqual(["5月 → 6月 fuller"]);
    expect(shown(inOne(tasks(A, { name: "全年" }), tasks(A.slice(0, 2), { name: "二季度" })))).toEqual([
      "二季度 → 全年 fuller",
    ]);
    expect(shown(inOne(tasks(A.slice(0, 2), { name: "甲" }), tasks(A, { name: "乙" })))).toEqual([]);
  });

  test("two months opened as one", () => {
    const books = [
      drawnBook([tasks(A)], "2024年6月台账.xlsx"),
      drawnBook([tasks(A, {}, { 完成率: "60%" })], "2024年7月台账.xlsx"),
    ];
    expect(reported(books).doubled).toMatchObject([{ kind: "month", kept: { file: "2024年6月台账.xlsx" } }]);
    expect(reported(books, "2024-07-31").doubled).toMatchObject([
      { kind: "month", kept: { file: "2024年7月台账.xlsx" } },
    ]);
  });

  test("of files called 上月 and 本月 the latter counts, whatever their order", () => {
    const [last, now] = [tasks(A), tasks(A, {}, { 完成率: "60%" })];
    const names = ["上月台账.xlsx", "本月台账.xlsx"];
    for (const order of [names, [...names].reverse()])
      expect(shown(reported(order.map((name) => drawnBook([name === names[0] ? last : now], name))))).toEqual([
        "上月台账.xlsx重点任务台账 → 本月台账.xlsx重点任务台账 newer-file",
      ]);
    expect(shown(reported([drawnBook([last], "台账6.25.xlsx"), drawnBook([now], "台账6.28.xlsx")]))).toEqual([
      "台账6.25.xlsx重点任务台账 → 台账6.28.xlsx重点任务台账 newer-file",
    ]);
    expect(shown(reported([drawnBook([last], "甲.xlsx"), drawnBook([now], "本月.xlsx")]))).toEqual([
      "本月.xlsx重点任务台账 → 甲.xlsx重点任务台账 first",
    ]);
  });

  test("a file all of whose ledgers count elsewhere is not said to have none", () => {
    const report = reported([drawnBook([tasks(A)], "甲.xlsx"), drawnBook([tasks(A)], "乙.xlsx")]);
    expect(report.findings.filter(({ rule }) => rule === "ledger-not-found")).toEqual([]);
  });
});

describe("what does not count", () => {
  const spoilt = tasks(
    A,
    { name: "5月" },
    { 完成时限: "尽快", 牵头单位: "县发改局", 责任人: "张三11010519491231002X" },
  );
  const report = inOne(tasks(A, { name: "6月" }), spoilt);

  test("is in no list and in no finding but this one and that of identity numbers", () => {
    expect(report.records).toHaveLength(5);
    expect(report.ledgers.map(({ sheet }) => sheet)).toEqual(["6月"]);
    const rules = report.findings.filter(({ sheet }) => sheet === "5月").map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === "identity-number")).toHaveLength(5);
    expect(new Set(rules)).toEqual(new Set(["same-ledger-twice", "identity-number"]));
  });

  test("is said among the sheets passed over, with its kind", () => {
    expect(report.skippedSheets).toMatchObject([
      { sheet: "5月", reason: expect.stringContaining("只计“6月”表") as string },
    ]);
    expect(report.sheets.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ["6月", "tasks"],
      ["5月", "tasks"],
    ]);
  });

  test("changes no figure: the sheet alone gives the same", () => {
    const alone = inOne(tasks(A, { name: "6月" }));
    const { completion, ranking, overdue, records } = report;
    expect({ completion, ranking, overdue, records }).toEqual({
      completion: alone.completion,
      ranking: alone.ranking,
      overdue: alone.overdue,
      records: alone.records,
    });
  });
});

describe("考核设置", () => {
  const settings = (value: string): SheetSnapshot =>
    drawnSheet(
      [
        ["项目", "值", "说明"],
        ["同一台账多张表", value],
      ],
      { name: "考核设置" },
    );

  test("都计 lets each count", () => {
    const report = inOne(tasks(A, { name: "6月" }), tasks(A, { name: "5月" }), settings("都计"));
    expect([report.doubled, report.completion.total.total]).toEqual([[], 10]);
    expect(report.findings.filter(({ rule }) => rule === "same-ledger-twice")).toEqual([]);
  });

  test("只计一张 is how it is anyway; anything else is said", () => {
    expect(inOne(tasks(A, { name: "6月" }), tasks(A, { name: "5月" }), settings("只计一张")).doubled).toHaveLength(1);
    const report = inOne(tasks(A, { name: "6月" }), tasks(A, { name: "5月" }), settings("随便"));
    expect(report.findings.filter(({ rule }) => rule === "setting-invalid")).toHaveLength(1);
  });
});

test("a copy of a ledger, whatever the order of its rows and of the tabs, changes no figure", () => {
  const names = fc.uniqueArray(fc.constantFrom(...A, ...B), { minLength: 3 });
  fc.assert(
    fc.property(names, fc.boolean(), fc.infiniteStream(fc.nat()), (list, isFirst, order) => {
      const turns = new Map(list.map((name) => [name, order.next().value as number]));
      const copied = [...list].sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
      const own = tasks(list, { name: "台账" });
      const copy = tasks(copied, { name: "5月", visibility: "hidden" });
      const both = inOne(...(isFirst ? [copy, own] : [own, copy]));
      const alone = inOne(own);
      expect(both.completion).toEqual(alone.completion);
      expect(both.ranking).toEqual(alone.ranking);
      expect(both.doubled).toHaveLength(1);
    }),
    { numRuns: 30 },
  );
});
