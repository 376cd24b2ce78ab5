import { NEEDED_SET } from "../../../src/adapters/excel/excelWorkbook";
import { run } from "../../../src/core/run";
import type { SnapshotPart } from "../../../src/core/workbook/snapshotPart";
import { planWrites } from "../../../src/core/show/writes/planWrites";
import { day } from "../../builders/day";
import type { ExcelName } from "../../host/executor/excels";
import type { HostOptions } from "../../host/simulatedHost";
import { openedExcel, sampleBytes, snapshotOf, type OpenedExcel } from "./openedExcel";
import { looksState, ourSheets, usersState } from "./workbookFacts";

const FILE = "问题台账.xlsx";

function opened(options: HostOptions): Promise<OpenedExcel> {
  return openedExcel(sampleBytes(FILE), FILE, options);
}

/** What the main job comes to: cells as read, sheets as written. */
async function wholeJob(excel: OpenedExcel): Promise<unknown> {
  const { workbook, model, host } = excel;
  const before = usersState(model);
  const snapshot = await snapshotOf(workbook);
  const result = run([snapshot], { asOf: day("2024-06-30") });
  const names = await workbook.usersSheetNames();
  const { sheets, marks } = planWrites(result, names, { mark: true, sameWorkbook: true });
  expect(await workbook.write({ sheets, marks: null })).toEqual([]);
  expect(await workbook.write({ sheets: null, marks })).toEqual([]);
  expect(usersState(model)).not.toEqual(before);
  expect(await workbook.write({ sheets: null, marks: [] })).toEqual([]);
  expect(usersState(model)).toEqual(before);
  const cells = [{ sheet: names[0]!, cell: "Z3", value: "记" }];
  const { journal } = await workbook.edit({ newSheets: [], cells });
  expect(await workbook.undo(journal!)).toEqual({ restored: 1, left: [] });
  expect(usersState(model)).toEqual(before);
  expect(await workbook.goTo(names[0]!, "A3")).toBe("shown");
  await workbook.keep("a", "b");
  expect(await workbook.recall("a")).toBe("b");
  await (
    await workbook.watch(() => undefined)
  )();
  expect([...host.unknownMembers]).toEqual([]);
  return {
    rows: snapshot.sheets.map(({ name, rows }) => [name, rows]),
    looks: looksState(model),
    ours: written(excel),
  };
}

function written({ model }: OpenedExcel): unknown {
  return [...ourSheets(model)].map(([key, { cells }]) => [
    key,
    [...cells.rows].map(([row, inRow]) => [
      row,
      [...inRow].map(([column, { value, formula }]) => [column, formula ?? value]),
    ]),
  ]);
}

describe("the main job", () => {
  let onTheWeb: unknown;
  beforeAll(async () => {
    onTheWeb = await wholeJob(await opened({ excel: "web" }));
  });

  test.each<[string, HostOptions]>([
    ["Microsoft 365", { excel: "365" }],
    ["2024", { excel: "2024" }],
    ["2021", { excel: "2021" }],
    ["the least that we ask of", { requirements: { ExcelApi: NEEDED_SET[1] } }],
  ])("in Excel %s is what it is on the web", async (_, options) => {
    expect(await wholeJob(await opened(options))).toEqual(onTheWeb);
  });

  test.each<[string, HostOptions, readonly string[]]>([
    ["Microsoft 365", { excel: "365" }, []],
    ["2024", { excel: "2024" }, []],
    ["2021", { excel: "2021" }, []],
    ["the least that we ask of", { requirements: { ExcelApi: NEEDED_SET[1] } }, ["merges"]],
  ])("in Excel %s: what it cannot see is said", async (_, options, blind) => {
    const { workbook } = await opened(options);
    const parts: SnapshotPart[] = [];
    await workbook.read((part) => Promise.resolve(parts.push(part) < 1));
    expect(parts[0]).toMatchObject({ kind: "workbook", blind });
  });

  test.each<ExcelName>(["2019", "2016"])("in Excel %s, asked all the same, is refused in a sentence", async (excel) => {
    const { workbook, model } = await opened({ excel });
    const before = usersState(model);
    const area = { firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: 2 };
    const mark = { sheet: model.sheets[0]!.name, kind: "light-red", areas: [area] } as const;
    const write = workbook.write({ sheets: null, marks: [mark] });
    await expect(write).rejects.toMatchObject({ name: "HostError", kind: "too-old" });
    expect(usersState(model)).toEqual(before);
  });
});
