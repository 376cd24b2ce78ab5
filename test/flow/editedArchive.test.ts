import { summaryText } from "../../src/cli/summary/summaryText";
import type { Report } from "../../src/core/terms/report";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { archiveOf, withCell } from "../support/closedBook";
import { drawnBook } from "../support/drawnBook";
import { on, reportOfBooks, tasks, type Cells } from "./flow";

const MAY = "2024-05-31";
const done = { 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-05-20") };

describe("a row of a town that was taken out of the archive", () => {
  const ledger = drawnBook(
    tasks([{ 责任镇: "万安镇" }, { 责任镇: "龙兴镇", 具体任务: "另一项", ...done }]),
    "台账.xlsx",
  );
  const whole = archiveOf([ledger], MAY);
  const without = (...names: readonly string[]) => ({
    ...whole,
    sheets: whole.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter(({ cells }) => names.every((name) => cells[6] !== name)),
    })),
  });
  const told = (archive: WorkbookSnapshot) => {
    const report = reportOfBooks([ledger, archive]);
    const text = summaryText(report, { width: undefined, colours: false });
    return {
      moves: report.ranking.towns.map(({ name, change, isNew }) => [name, change, isNew]),
      isSaid: report.findings.some(({ rule }) => rule === "archive-invalid"),
      line: /^.*万安镇 .*第2名.*$/m.exec(text)?.[0],
    };
  };

  test("is neither new nor moved, and the finding says why", () => {
    expect(told(without("万安镇"))).toEqual({
      moves: [
        ["龙兴镇", 0, false],
        ["万安镇", null, false],
      ],
      isSaid: true,
      line: expect.stringMatching(/^ +2 +— +万安镇/) as string,
    });
  });

  test.each([
    ["with the line that counts them", ["万安镇", "月度存档：镇"], "万安镇"],
    ["with all of its kind", ["万安镇", "龙兴镇"], "龙兴镇"],
  ])("%s", (_, names, unknown) => {
    const { moves, isSaid } = told(without(...names));
    expect([isSaid, moves.find(([name]) => name === unknown)]).toEqual([true, [unknown, null, false]]);
  });

  test("where the archive is whole, one that was not ranked then is new", () => {
    const may = drawnBook(tasks([{ 责任镇: "龙兴镇", 具体任务: "另一项", ...done }]), "台账.xlsx");
    const { moves, isSaid } = told(archiveOf([may], MAY));
    expect([isSaid, moves]).toEqual([
      false,
      [
        ["龙兴镇", 0, false],
        ["万安镇", null, true],
      ],
    ]);
  });
});

describe("an archive that was edited by hand", () => {
  const ledger = (cells: Cells) =>
    drawnBook(
      tasks([
        { 责任镇: "万安镇", ...cells },
        { 责任镇: "龙兴镇", 具体任务: "另一项" },
      ]),
      "台账.xlsx",
    );
  const archive = archiveOf([ledger({})], MAY);
  const cellOf = (sheet: string, heading: string, isRow: (cells: readonly unknown[]) => boolean): string => {
    const { rows } = archive.sheets.find(({ name }) => name === sheet)!;
    const column = rows.find(({ cells }) => cells.includes(heading))!.cells.indexOf(heading);
    return `${String.fromCharCode(65 + column)}${rows.find(({ cells }) => isRow(cells))!.row}`;
  };
  const texts = (report: Report) => ({
    terminal: summaryText(report, { width: undefined, colours: false }),
    paragraph: report.summary.paragraphs[0]!.text,
  });
  const isSaid = (report: Report) => report.findings.some(({ rule }) => rule === "archive-changed");

  test("tells one story: the steps are not told where the rows do not give the figures of then", () => {
    const state = cellOf("存档明细", "状态", (cells) => cells.includes("台账.xlsx"));
    const edited = withCell(archive, "存档明细", state, "已完成");
    const report = reportOfBooks([ledger(done), edited]);
    const { terminal, paragraph } = texts(report);
    expect(isSaid(report)).toBe(true);
    expect(terminal).toContain("2024年5月的存档明细和月度存档对不上");
    expect(terminal).not.toContain("与上次持平");
    expect(paragraph).toContain("完成率50.0%，较上月提高50.0个百分点；");
    // Another cell of the row moves neither.
    const words = cellOf("存档明细", "进展情况", (cells) => cells.includes("台账.xlsx"));
    const told = texts(reportOfBooks([ledger(done), withCell(archive, "存档明细", words, "改过的话")]));
    expect(told.terminal).not.toContain("对不上");
    expect(told.paragraph).toContain("较上月提高50.0个百分点，其中新办结1项提高50.0个百分点");
  });

  test("a rank that was blanked is not known, and nobody is new for it", () => {
    const rank = cellOf("月度存档", "名次", (cells) => cells.includes("镇") && cells.includes("万安镇"));
    const score = cellOf("月度存档", "得分", (cells) => cells.includes("镇") && cells.includes("万安镇"));
    const told = (...cells: readonly string[]) => {
      const report = reportOfBooks([
        ledger(done),
        cells.reduce((book, cell) => withCell(book, "月度存档", cell, null), archive),
      ]);
      return [isSaid(report), report.ranking.towns.map(({ name, change, isNew }) => [name, change, isNew])];
    };
    const unknown = [
      ["万安镇", null, false],
      ["龙兴镇", -1, false],
    ];
    expect([told(rank), told(rank, score)]).toEqual([
      [true, unknown],
      [true, unknown],
    ]);
    expect(told()).toEqual([
      false,
      [
        ["万安镇", 0, false],
        ["龙兴镇", -1, false],
      ],
    ]);
  });
});
