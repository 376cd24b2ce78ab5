import { distinctNames, recogniseLedgers } from "../../../../src/core/read/ledgers/recogniseLedgers";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { REQUIRED, seenSheets } from "./seen";

const TABLE = [REQUIRED.tasks.headings, REQUIRED.tasks.record];

function yearOf(lines: readonly (readonly DrawnCell[])[], sheet = "台账", file = "台账.xlsx"): unknown {
  const [first] = seenSheets([drawnSheet([...lines, ...TABLE], { name: sheet })], file);
  return first?.whole.ledger?.year;
}

describe("the year of a ledger", () => {
  test.each([
    ["title", [["2023年重点任务台账"]], "2022年", "2021年.xlsx", 2023],
    ["title", [["附件1"], ["重点任务台账"], ["（2023年6月）"]], "台账", "台账.xlsx", 2023],
    ["title", [["三年行动计划（2023—2025年）2024年重点任务台账"]], "台账", "台账.xlsx", 2024],
    ["title", [["2023年重点任务台账", null, "单位：万元"]], "台账", "台账.xlsx", 2023],
    ["info", [["重点任务台账"], ["填报单位：县工信局", null, "填报日期：2023年6月30日"]], "2022年", "台账.xlsx", 2023],
    ["info", [["填报时间", "2023年6月30日", "填报人", "张三"]], "台账", "台账.xlsx", 2023],
    ["sheet", [["重点任务台账（新政办发〔2022〕33号）"]], "2023年6月", "2021年.xlsx", 2023],
    ["file", [["重点任务台账"]], "台账", "2023年6月台账.xlsx", 2023],
    ["as-of", [["三年行动计划（2023—2025年）重点任务台账"]], "台账", "台账.xlsx", 2024],
  ] as const)("comes from the %s", (from, lines, sheet, file, year) => {
    expect(yearOf(lines, sheet, file)).toMatchObject({ from, year });
  });

  test("tells which other place says another", () => {
    expect(yearOf([["2024年重点任务台账"]], "2024年6月", "2023年台账.xlsx")).toEqual({
      year: 2024,
      from: "title",
      until: null,
      contradictions: [{ place: "file", year: 2023 }],
    });
  });
});

describe("the unit line of a sheet", () => {
  test.each([
    [["单位：万元"], "万元"],
    [["（单位：万元）"], "万元"],
    [["金额单位:亿元"], "亿元"],
    [["单位：万元、亩"], "万元、亩"],
    [["单位：亩、万元"], "亩、万元"],
    [["填报单位：县工信局　单位：万元"], "万元"],
    [["填报单位：县工信局 单位：万元 填报人：张三"], "万元"],
    [["填报单位（盖章）", null, "县工信局", null, "单位：", "万元"], "万元"],
    [["单位：人民币万元"], "万元"],
    [["填报单位：元宝镇"], null],
    [["填报单位：", "人社局"], null],
    [["单位：县工信局"], null],
    [["重点任务台账"], null],
  ])("%j says %s", (line, unit) => {
    const [sheet] = seenSheets([drawnSheet([line, ...TABLE])]);
    expect(sheet?.whole.ledger?.sheetUnitText).toBe(unit);
  });

  test("may stand under the header", () => {
    const [sheet] = seenSheets([drawnSheet([TABLE[0]!, [null, null, null, null, null, "单位：万元"], TABLE[1]!])]);
    expect(sheet?.whole.ledger).toMatchObject({ sheetUnitText: "万元", rows: [{ row: 3 }] });
  });
});

describe("the ledgers of several files", () => {
  test("are told apart by file and sheet, hidden sheets among them, settings left out", () => {
    const book = drawnBook([
      drawnSheet(TABLE, { name: "任务", visibility: "hidden" }),
      drawnSheet(TABLE, { name: "名录" }),
      drawnSheet([["填表说明"]], { name: "说明" }),
      drawnSheet([REQUIRED.problems.headings, REQUIRED.problems.record], { name: "问题" }),
    ]);
    const { files, sheets, ledgers } = recogniseLedgers([book, book], day("2024-06-30"));
    expect(files).toEqual(["台账.xlsx", "台账.xlsx (2)"]);
    expect(sheets).toHaveLength(8);
    expect(ledgers.map(({ file, sheet, kind }) => [file, sheet, kind])).toEqual([
      ["台账.xlsx", "任务", "tasks"],
      ["台账.xlsx", "问题", "problems"],
      ["台账.xlsx (2)", "任务", "tasks"],
      ["台账.xlsx (2)", "问题", "problems"],
    ]);
  });

  test("keep every file's name, one without sheets too", () => {
    const { files } = recogniseLedgers([drawnBook([], "空.xlsx")], day("2024-06-30"));
    expect(files).toEqual(["空.xlsx"]);
  });

  test("have distinct names even where a file already bears the other's new one", () => {
    const names = distinctNames(["a.xlsx", "a.xlsx", "a.xlsx (2)", "a.xlsx"]);
    expect(names[0]).toBe("a.xlsx");
    expect(new Set(names).size).toBe(4);
  });
});

test("a ledger without records is one all the same", () => {
  const [sheet] = seenSheets([drawnSheet([["序号", ...TABLE[0]!], [], [1], [2]])]);
  expect(sheet).toMatchObject({ kind: "tasks", rows: [], firstRow: null, lastRow: null });
});

test("cells of a merge name their first one, and have its format", () => {
  const [sheet] = seenSheets([
    drawnSheet([TABLE[0]!, TABLE[1]!, TABLE[1]!], { merges: ["F2:F3"], formats: { F2: "0%" } }),
  ]);
  expect(sheet?.whole.ledger?.anchorOf(3, 6)).toEqual({ row: 2, column: 6 });
  expect(sheet?.whole.ledger?.anchorOf(3, 5)).toEqual({ row: 3, column: 5 });
  expect(sheet?.whole.ledger?.formatOf(3, 6)).toBe("0%");
});
