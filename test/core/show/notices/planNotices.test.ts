import { run } from "../../../../src/core/run";
import type { BlockModel, DocumentModel } from "../../../../src/core/show/documents/documentModel";
import { planNotices } from "../../../../src/core/show/notices/planNotices";
import { registerEdit } from "../../../../src/core/show/notices/registerEdit";
import type { Finding } from "../../../../src/core/terms/finding";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { withCell, withEdit } from "../../../support/closedBook";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { drawnRegister, type DrawnLetter } from "../../../support/drawnRegister";
import { date, drawnLedger, type DrawnRecord } from "../../judge/rules/drawnLedger";

const LATE: DrawnRecord = {
  完成时限: date("2024-05-31"),
  启动时间: date("2024-01-01"),
  完成率: "50%",
  年度目标: "建成三座",
};

function ledgerOf(...rows: readonly DrawnRecord[]): WorkbookSnapshot {
  return drawnBook([drawnLedger("tasks", rows)], "台账.xlsx");
}

function planned(book: WorkbookSnapshot, drafted = "2024-07-02") {
  const result = run([book], { asOf: day("2024-06-30") });
  const plan = planNotices(result, { drafted: day(drafted), only: null });
  const after = () => withEdit(book, registerEdit(book, result.basis.recognition.book!, plan.changes));
  return { plan, result, after, registered: () => run([after()], { asOf: day("2024-06-30") }).basis.register };
}

const textOf = (block: BlockModel): string =>
  block.kind === "paragraph"
    ? (block.lead ?? "") + block.text
    : block.rows.map(({ cells }) => cells.map(({ text }) => text).join("|")).join("\n");
const pageTexts = ({ sections }: DocumentModel): readonly string[] =>
  sections.map(({ blocks }) => blocks.map(textOf).join("\n"));

describe("letters (MONTH §7)", () => {
  test("one for the town and one for the unit, named as the month's, with the forms behind them", () => {
    const { plan } = planned(ledgerOf(LATE));
    expect(plan.letters.map(({ file }) => file)).toEqual([
      "督办通知书_万安镇_2024年6月.docx",
      "督办通知书_县发改局_2024年6月.docx",
    ]);
    const [letter, answer, objection, closing, ...others] = pageTexts(plan.letters[0]!.document);
    expect(others).toEqual([]);
    expect(letter).toContain("万安镇人民政府：");
    expect(letter).toContain("新专镇督〔2024〕　号");
    expect(letter).toContain("于7月17日前办结");
    expect(letter).toContain("\n2024年7月2日");
    for (const [text, name] of [
      [answer, "办理情况反馈单"],
      [objection, "异议单"],
      [closing, "销号申请单"],
    ])
      for (const wanted of [name, "ZD-1 建设第1个钻石加工车间"]) expect(text).toContain(wanted);
  });

  test("what is overdue is to be finished in the letter's term; what is not yet due, by its own deadline", () => {
    const slow: DrawnRecord = { ...LATE, 完成时限: date("2024-12-31"), 完成率: "10%" };
    const demands = (...rows: readonly DrawnRecord[]) =>
      pageTexts(planned(ledgerOf(...rows)).plan.letters[0]!.document)[0]!;
    const early = demands(slow);
    expect(early).toContain("明确责任人和推进措施，赶上序时进度、按期完成。");
    expect(early).toContain("预计不能按期完成的，在完成时限以前书面说明原因");
    expect(early).not.toContain("前办结");
    expect(early).toMatch(/《办理情况反馈单》，加盖单位公章，于7月17日前报/);
    expect(demands(LATE, slow)).toContain("逾期的事项于7月17日前办结，其他事项赶上序时进度、按期完成。");
    const late = demands(LATE);
    expect(late).toContain("明确责任人和完成时间，于7月17日前办结。");
    expect(late).not.toContain("序时进度、按期完成");
  });

  test("a row that stands in a town's letter and its lead unit's is counted once; sent on one day they are no burden twice", () => {
    const { plan, after } = planned(ledgerOf(LATE, { ...LATE, 牵头单位: "县工信科技局", 完成率: "40%" }));
    const rows = plan.letters.flatMap(({ entry }) => entry.rows.map(({ row }) => row));
    expect(plan.shared).toBe(rows.length - new Set(rows).size);
    expect(plan.shared).toBeGreaterThan(0);
    const twice = ({ findings }: { readonly findings: readonly Finding[] }) =>
      findings.filter(({ rule }) => rule === "burden-twice");
    const sent = plan.letters.reduce(
      (book, _, index) =>
        [`I${4 + index}`, "2024-07-03", `M${4 + index}`, "已发"].reduce(
          (given, cell, place, cells) =>
            place % 2 === 0 ? withCell(given, "督办登记", cell, cells[place + 1]!) : given,
          book,
        ),
      after(),
    );
    const later = run([sent], { asOf: day("2024-07-05") });
    expect(later.basis.register.map(({ status }) => status)).toEqual(plan.letters.map(() => "已发"));
    expect(twice(later.report)).toEqual([]);
  });

  test("the county government's leave stands in a town's letter, and in no unit's", () => {
    const [town, unit] = planned(ledgerOf(LATE)).plan.letters.map(({ document }) => pageTexts(document)[0]!);
    expect(town).toContain("经县人民政府同意");
    expect(unit).not.toContain("同意");
  });

  test("every row with its place, deadline, target, progress, distance and days, as the report has them", () => {
    const { plan, result } = planned(ledgerOf(LATE));
    const table = plan.letters[0]!.document.sections[0]!.blocks.find((block) => block.kind === "table")!;
    expect(textOf(table).split("\n").slice(1).join("\n")).toBe(
      "1|ZD-1 建设第1个钻石加工车间\n（“重点任务台账”第4行）|5月31日|建成三座|50.0%|100.0%|-50.0|30",
    );
    expect(result.report.records[0]).toMatchObject({ progress: 0.5, scheduledProgress: 1, daysOverdue: 30 });
  });

  test("progress that nobody filled in is told from one that cannot be read", () => {
    const { plan } = planned(ledgerOf({ ...LATE, 完成率: null, 完成状态: "进行中" }, { ...LATE, 完成率: "差不多了" }));
    const table = plan.letters[0]!.document.sections[0]!.blocks.find((block) => block.kind === "table")!;
    const progress = textOf(table)
      .split("\n")
      .filter((line) => line.includes("|建成三座|"));
    expect(progress.map((line) => line.split("|")[3])).toEqual(["未填", "读不出"]);
    const [letter] = pageTexts(plan.letters[0]!.document);
    expect(letter).toContain("“实际进度”未填的按零计算相差；");
    expect(pageTexts(planned(ledgerOf(LATE)).plan.letters[0]!.document)[0]).not.toContain("未填");
  });

  test("numbers in the text are the report's: the reason and the count of rows", () => {
    const { plan } = planned(ledgerOf(LATE, { ...LATE, 完成率: "40%" }));
    const { entry, document } = plan.letters[0]!;
    const [letter] = pageTexts(document);
    expect(letter).toContain(`截至2024年6月30日，你镇${entry.reason}。`);
    expect(letter).toContain(`（共${entry.rows.length}项）`);
  });

  test("not to be sent: said on every page, and the last page says which rows", () => {
    const { plan } = planned(ledgerOf({ ...LATE, 责任单位: "县工信据" }));
    const { document, entry } = plan.letters[0]!;
    expect(entry.sendable).toBe(false);
    expect(document.sections.map(({ header }) => header)).toEqual(Array(5).fill("草稿·不可发"));
    expect(pageTexts(document).at(-1)).toContain("“重点任务台账”第4行|单位认不出");
  });

  test("phone and identity numbers of a row stand in no letter", () => {
    const { plan } = planned(ledgerOf({ ...LATE, 具体任务: "联系张三13812345678办理" }));
    expect(pageTexts(plan.letters[0]!.document).join()).not.toContain("13812345678");
  });
});

describe("the register (MONTH §7)", () => {
  test("made where there is none, a row a letter; the same again brings the drafts up to date", () => {
    const first = planned(ledgerOf(LATE));
    expect(first.registered()).toMatchObject([
      { to: "万安镇", status: "草稿", level: "督办", drafted: day("2024-07-02"), deadline: day("2024-07-17"), row: 4 },
      { to: "县发改局", status: "草稿", row: 5 },
    ]);
    const again = planned(first.after(), "2024-07-04");
    expect(again.registered()).toHaveLength(2);
    expect(again.registered()[0]).toMatchObject({ drafted: day("2024-07-04"), deadline: day("2024-07-19"), row: 4 });
    expect(planned(again.after(), "2024-07-04").after()).toEqual(again.after());
  });

  test("what the office typed stays: number, note, and a deadline of its own", () => {
    const book = planned(ledgerOf(LATE)).after();
    const typed = [
      ["B4", "新专镇督〔2024〕3号"],
      ["J4", "2024-08-01"],
      ["N4", "等领导签字"],
    ].reduce((given, [cell, value]) => withCell(given, "督办登记", cell!, value!), book);
    const { plan, after } = planned(typed, "2024-07-04");
    const cells = after()
      .sheets.find(({ name }) => name === "督办登记")!
      .rows.find(({ row }) => row === 4)!.cells;
    expect([cells[1], cells[9], cells[13]]).toEqual(["新专镇督〔2024〕3号", day("2024-08-01"), "等领导签字"]);
    expect(pageTexts(plan.letters[0]!.document)[0]).toContain("于8月1日前办结");
  });

  test("sent: nothing is drafted for it; unanswered and past its deadline: a row of its own, a level up", () => {
    const sent = (deadline: string): DrawnLetter => ({
      序号: 7,
      文号: "新专镇督〔2024〕3号",
      对象: "万安镇",
      级别: "督办",
      发出日期: "2024-06-01",
      办理期限: deadline,
      状态: "已发",
    });
    const withLetter = (letter: DrawnLetter) => {
      const { file, sheets } = ledgerOf(LATE);
      return planned({ file, sheets: [...sheets, drawnRegister(letter)] });
    };
    expect(withLetter(sent("2024-06-30")).plan.letters.map(({ entry }) => entry.to)).toEqual(["县发改局"]);
    const { plan, registered, after } = withLetter(sent("2024-06-29"));
    expect(pageTexts(plan.letters[0]!.document)[0]).toMatch(
      /今年已向你镇发出通知1份。2024年6月1日发出的通知（新专镇督〔2024〕3号）到期没有收到反馈。/,
    );
    expect(registered()[1]).toMatchObject({ row: 3, to: "万安镇", level: "通知书", status: "草稿" });
    expect(
      after()
        .sheets.at(-1)!
        .rows.find(({ row }) => row === 3)!.cells[0],
    ).toBe(8);
  });

  test.each(["A5", "A6", "B5", "N6"])("a note that stands in %s below the rows stays, and rows go below it", (cell) => {
    const book = withCell(planned(ledgerOf(LATE)).after(), "督办登记", cell, "注：由办公室登记");
    const other = planned({
      ...book,
      sheets: [...ledgerOf(LATE, { ...LATE, 牵头单位: "县财政局" }).sheets, book.sheets.at(-1)!],
    });
    const row = Number(cell.slice(1)) + 1;
    const { rows } = other.after().sheets.at(-1)!;
    expect(rows.find((one) => one.row === row - 1)?.cells).toContain("注：由办公室登记");
    expect(other.registered().map(({ to }) => to)).toContain("县财政局");
    expect(rows.find((one) => one.row === row)?.cells[2]).toBe("县财政局");
  });

  test("numbers drawn down ahead, also as text, are used for the rows that come", () => {
    const drawn = ["A5", "A6"].reduce(
      (book, cell, index) => withCell(book, "督办登记", cell, index === 0 ? 2 : "3"),
      withCell(planned(ledgerOf(LATE)).after(), "督办登记", "A4", 1),
    );
    const sheets = [
      ...ledgerOf(LATE, { ...LATE, 牵头单位: "县财政局" }, { ...LATE, 牵头单位: "县水利局" }).sheets,
      drawn.sheets.at(-1)!,
    ];
    const { rows } = planned({ ...drawn, sheets })
      .after()
      .sheets.at(-1)!;
    expect(rows.flatMap(({ cells }) => (cells[2] === "县水利局" || cells[2] === "县财政局" ? [cells[0]] : []))).toEqual(
      ["3", 4],
    );
  });

  test("a sheet of the same name with other columns is not written to", () => {
    const { file, sheets } = ledgerOf(LATE);
    const own = drawnSheet(
      [
        ["日期", "内容"],
        ["6月1日", "开会"],
      ],
      { name: "督办登记" },
    );
    expect(planned({ file, sheets: [...sheets, own] }).after).toThrow(/列名/);
  });
});
