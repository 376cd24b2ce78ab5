import type { Report } from "../../src/core/terms/report";
import { run } from "../../src/core/run";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { drawnBook, drawnSheet } from "../support/drawnBook";
import { expectValidReport } from "../support/expectValidReport";
import { date, drawnLedger } from "./judge/rules/drawnLedger";
import { exceptions, points, registry, scoring } from "./read/settings/settingSheets";

function reportOf(...books: readonly WorkbookSnapshot[]): Report {
  const { report } = run(books, { asOf: day("2024-06-30") });
  expectValidReport(JSON.parse(JSON.stringify(report)));
  return report;
}

function trouble({ findings }: Report): readonly string[] {
  return findings
    .filter(({ severity, rule }) => severity !== "info" && rule !== "key-task-uncovered")
    .map(({ file, rule, cell }) => `${file} ${rule} ${cell ?? "-"}`);
}

const overdue = { 完成时限: date("2024-06-20"), 完成率: "50%" };

describe("a run", () => {
  test("keeps records, their cells and the report's records in one order", () => {
    const { report, records } = run([drawnBook([drawnLedger("problems", [{}]), drawnLedger("tasks", [{}, {}])])], {
      asOf: day("2024-06-30"),
    });
    expect(records.map(({ kind, row }) => [kind, row])).toEqual(report.records.map(({ ledger, row }) => [ledger, row]));
    expect(records[1]?.cells[4]).toBe("建设第1个钻石加工车间");
  });

  test("knows the as-of date and nothing else of time", () => {
    const book = drawnBook(drawnLedger("tasks", [overdue]));
    const overdueOn = (iso: string) => run([book], { asOf: day(iso) }).report.completion.total.overdue;
    expect([overdueOn("2024-06-20"), overdueOn("2024-06-21")]).toEqual([0, 1]);
  });

  test("leaves the snapshot as it was", () => {
    const book = drawnBook([drawnLedger("tasks", [{}, { 牵头单位: "县工信局 " }]), scoring(["红灯落后", 30])]);
    const before = JSON.stringify(book);
    reportOf(book);
    expect(JSON.stringify(book)).toBe(before);
  });
});

describe("several files", () => {
  test("two of one name are told apart, in findings and records too", () => {
    const book = drawnBook(drawnLedger("tasks", [{ 完成时限: "尽快" }]), "台账.xlsx");
    const report = reportOf(book, drawnBook(drawnLedger("tasks", [{ 具体任务: "别的" }]), "台账.xlsx"));
    const [first, second] = report.ledgers.map(({ file }) => file);
    expect(first).toBe("台账.xlsx");
    expect(second).not.toBe(first);
    expect(second).toContain(" (2)");
    expect(report.records.map(({ file }) => file)).toEqual([first, second]);
    expect(report.findings.filter(({ rule }) => rule === "date-unreadable").map(({ file }) => file)).toEqual([first]);
    expect(report.completion.total.total).toBe(2);
  });

  test("in another order give the same figures", () => {
    const books = [
      drawnBook(drawnLedger("tasks", [overdue, { 牵头单位: "县财政局", 责任镇: "龙兴镇" }]), "a.xlsx"),
      drawnBook(
        [drawnLedger("tasks", [{ 责任镇: "泉掌镇", 完成状态: "已完成" }]), scoring(["每项逾期扣分", 5])],
        "b.xlsx",
      ),
    ];
    const [one, other] = [reportOf(...books), reportOf(...[...books].reverse())];
    expect(other.completion).toEqual(one.completion);
    expect(other.ranking).toEqual(one.ranking);
  });
});

describe("settings sheets (SPEC §14)", () => {
  const ledger = drawnBook(drawnLedger("tasks", [{ ...overdue, 牵头单位: "县数据局" }]), "台账.xlsx");

  test("in a file of their own hold for the ledgers beside it, and that file needs no ledger", () => {
    const settings = drawnBook(
      [
        registry(["单位", "县数据局", null]),
        scoring(["每项逾期扣分", 5]),
        points(["万安镇", "加分", 3, "县委通报"]),
        exceptions(["unit-not-in-plan", null, null, null, "新设单位", date("2024-12-31")]),
        exceptions(["lead-differs-from-plan", null, null, null, "新设单位", date("2024-12-31")]),
      ],
      "设置.xlsx",
    );
    const report = reportOf(ledger, settings);
    expect(trouble(report)).toEqual([]);
    // The plan knows nothing of the unit that 名录 adds.
    expect(report.accepted.map(({ rule, file, reason, until }) => [rule, file, reason, until])).toEqual([
      ["unit-not-in-plan", "台账.xlsx", "新设单位", "2024-12-31"],
      ["lead-differs-from-plan", "台账.xlsx", "新设单位", "2024-12-31"],
    ]);
    expect(report.completion.unitsAsLead.map(({ name }) => name)).toEqual(["县数据局"]);
    expect(report.ranking.towns[0]?.parts).toMatchObject({ overdueDeduction: 5, bonus: 3 });
    expect(report.skippedSheets.map(({ sheet }) => sheet)).toEqual(["名录", "考核设置", "加减分", "例外", "例外"]);
  });

  test("full of mistakes change no figure; every mistake is an error with its cell", () => {
    const settings = drawnBook(
      [
        registry(["部门", "县数据局"]),
        scoring(["红灯落后", 30], ["红灯", "30%"]),
        points(["万安镇", "加分", "很多", "县委通报"]),
        exceptions(["unit-unknown", null, null, null, null, date("2024-12-31")]),
      ],
      "设置.xlsx",
    );
    const [plain, faulty] = [reportOf(ledger), reportOf(ledger, settings)];
    for (const key of ["completion", "ranking", "overdue", "records", "accepted"] as const)
      expect(faulty[key]).toEqual(plain[key]);
    const mistakes = faulty.findings.filter(({ rule }) => rule === "setting-invalid");
    expect(mistakes.map(({ severity, sheet, cell }) => `${severity} ${sheet ?? ""} ${cell ?? "-"}`)).toEqual([
      "error 名录 A2",
      "error 考核设置 B2",
      "error 考核设置 A3",
      "error 加减分 C2",
      "error 例外 E2",
    ]);
    expect(trouble(faulty).filter((line) => !line.startsWith("设置.xlsx"))).toEqual(trouble(plain));
  });

  test("an exception beside a ledger accepts nothing in another file", () => {
    const wrong = { 联系电话: "1380000001" };
    const accepting = exceptions(["电话号码有误", null, "L4", null, "已停机", date("2024-06-30")]);
    const report = reportOf(
      drawnBook([drawnLedger("tasks", [wrong]), accepting], "a.xlsx"),
      drawnBook(drawnLedger("tasks", [{ ...wrong, 具体任务: "别的", 任务编号: "B-1" }]), "b.xlsx"),
    );
    expect(trouble(report)).toEqual(["b.xlsx phone-invalid L4"]);
    expect(report.accepted.map(({ file, cell }) => [file, cell])).toEqual([["a.xlsx", "L4"]]);
  });

  test("an exception by 编号 follows the row when it moves", () => {
    const rows = [{}, { 任务编号: "ZD-9", 联系电话: "1380000001" }];
    const accepting = exceptions(["phone-invalid", null, "ZD-9", "1380000001", "已停机", date("2024-06-30")]);
    for (const order of [rows, [...rows].reverse()])
      expect(trouble(reportOf(drawnBook([drawnLedger("tasks", order), accepting])))).toEqual([]);
  });
});

describe("with nothing to read", () => {
  test("no workbooks at all: an empty report", () => {
    const report = reportOf();
    expect(report).toMatchObject({ ledgers: [], sheets: [], findings: [], records: [], overdue: [], notices: [] });
    expect(report.completion.towns).toHaveLength(9);
    expect(report.completion.total).toMatchObject({ total: 0, completionRate: null });
    expect(report.ranking.towns).toEqual([]);
  });

  test.each([
    ["no sheets", []],
    ["an empty sheet", [drawnSheet([], { name: "Sheet1" })]],
    ["a sheet that is no ledger", [drawnSheet([["填表说明"]], { name: "说明" })]],
  ])("a workbook with %s: one error, and the report is written", (_, sheets) => {
    const report = reportOf(drawnBook(sheets, "空.xlsx"));
    expect(report.findings.map(({ rule, severity, file, sheet }) => [rule, severity, file, sheet])).toEqual([
      ["ledger-not-found", "error", "空.xlsx", null],
    ]);
    expect(report.records).toEqual([]);
  });

  test("an empty workbook beside a ledger leaves the ledger's figures alone", () => {
    const ledger = drawnBook(drawnLedger("tasks", [overdue]), "台账.xlsx");
    const [alone, beside] = [reportOf(ledger), reportOf(drawnBook([], "空.xlsx"), ledger)];
    expect(beside.completion).toEqual(alone.completion);
    expect(trouble(beside)).toEqual(["空.xlsx ledger-not-found -", ...trouble(alone)]);
  });
});
