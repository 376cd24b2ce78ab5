import type { SheetCell, SheetModel } from "../../../../src/core/show/sheets/sheetModel";
import { keptSheets } from "../../../../src/core/show/writes/keptSheets";
import type { OwnCell, OwnRow } from "../../../../src/core/show/writes/ownPart";
import { readOwnRecord, recordedWrite, type OwnRecord } from "../../../../src/core/show/writes/ownRecord";
import { typedCells, type TypedSheet } from "../../../../src/core/show/writes/typedCells";
import { typedOnOurs } from "../../../../src/core/show/writes/typedOnOurs";
import { typedPhrase } from "../../../../src/core/show/writes/typedPhrase";

type Drawn = string | number | null | { readonly formula: string } | { readonly to: string };

function aSheet(rows: readonly (readonly Drawn[])[], key = "completion", name = "完成情况"): SheetModel {
  const cellOf = (drawn: Drawn): SheetCell | null => {
    if (drawn === null) return null;
    if (typeof drawn !== "object") return { value: drawn, role: "text" };
    if ("to" in drawn) return { value: null, role: "link", link: { sheet: drawn.to, cell: "A1" } };
    return { value: 1, formula: drawn.formula, role: "integer" };
  };
  return {
    key,
    name,
    turn: 3,
    columns: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    table: null,
    charts: [],
    print: { orientation: "portrait", repeatRows: null },
    rows: rows.map((cells) => ({ cells: cells.map(cellOf) })),
  };
}

function recordOf(...sheets: readonly SheetModel[]): OwnRecord {
  const { write, record } = recordedWrite({ sheets, marks: null });
  for (const { rows } of write.sheets ?? []) for (const row of rows) expect(row.cells).toBeDefined();
  return readOwnRecord(record())!;
}

function standing(rows: readonly (readonly (OwnCell | null)[])[]): readonly OwnRow[] {
  return rows.map((cells, i) => ({ row: i + 1, cells: cells.map((cell) => cell ?? undefined) }));
}

function typedOn(
  record: OwnRecord,
  rows: readonly (readonly (OwnCell | null)[])[],
  name = "完成情况",
): TypedSheet | null {
  const comparison = typedCells(record);
  comparison.take({ key: "completion", name, rows: standing(rows) });
  return comparison.found()[0] ?? null;
}

const SHEET: readonly (readonly Drawn[])[] = [
  ["完成情况"],
  ["名称", "任务数", "完成率"],
  ["万安镇", { formula: "COUNTIFS('台账索引'!$B:$B,A3)" }, { formula: 'IF(B3=0,"—",1/B3)' }],
  ["泽掌镇", { formula: "COUNTIFS('台账索引'!$B:$B,A4)" }, { formula: 'IF(B4=0,"—",1/B4)' }],
  [null, 3, 45_473],
];
const STANDS: readonly (readonly (OwnCell | null)[])[] = SHEET.map((row) => row.map((cell) => cell as OwnCell | null));
const record = recordOf(aSheet(SHEET));

/** The sheet as it stands, with these cells another way. */
function changed(changes: readonly (readonly [row: number, column: number, cell: OwnCell | null])[]) {
  const rows = STANDS.map((row) => [...row]);
  for (const [row, column, cell] of changes) {
    const line = (rows[row - 1] ??= []);
    line[column - 1] = cell;
  }
  return Array.from(rows, (row: (OwnCell | null)[] | undefined) => Array.from(row ?? [], (cell) => cell ?? null));
}

test("as it was written nobody has typed", () => {
  expect(typedOn(record, STANDS)).toBeNull();
});

test.each<[string, readonly (readonly [number, number, OwnCell | null])[], string, string]>([
  ["a remark beside it", [[3, 5, "与报表核对过"]], "E3", "与报表核对过"],
  ["a figure in the place of a formula", [[3, 2, 7]], "B3", "7"],
  ["another formula", [[4, 3, { formula: 'IF(B4=0,"—",2/B4)' }]], "C4", '=IF(B4=0,"—",2/B4)'],
  ["a formula that reads other cells", [[4, 3, { formula: 'IF(B4=0,"—",1/B3)' }]], "C4", '=IF(B4=0,"—",1/B3)'],
  ["another number", [[5, 2, 4]], "B5", "4"],
  ["an amended title", [[1, 1, "完成情况（初稿）"]], "A1", "完成情况（初稿）"],
  ["a number below", [[7, 1, 0.1]], "A7", "0.1"],
  ["a logical value", [[7, 1, true]], "A7", "true"],
  [
    "figures that changed places",
    [
      [5, 2, 45_473],
      [5, 3, 3],
    ],
    "B5",
    "45473",
  ],
])("%s is somebody's", (_, changes, cell, text) => {
  expect(typedOn(record, changed(changes))?.first[0]).toEqual({ cell, text });
});

test.each<[string, readonly (readonly [number, number, OwnCell | null])[]]>([
  [
    "blanks that a program put in",
    [
      [1, 1, " 完成 情况\n"],
      [6, 1, " "],
    ],
  ],
  ["a formula as another program spells it", [[3, 2, { formula: "countifs(台账索引!$B:$B, A3)" }]]],
  ["a formula that is written once for several cells", [[3, 2, { formula: null }]]],
  ["the last digit of a number", [[5, 2, 3.0000000000000004]]],
  ["a day counted from 1904", [[5, 3, 45_473 - 1462]]],
  [
    "what somebody took away",
    [
      [1, 1, null],
      [3, 2, null],
    ],
  ],
])("%s is nobody's", (_, changes) => {
  expect(typedOn(record, changed(changes))).toBeNull();
});

test("rows and columns put in move what stands there, and formulas along", () => {
  const [title, head, first, second, last] = STANDS as [OwnCell[], OwnCell[], OwnCell[], OwnCell[], OwnCell[]];
  const below = (cells: readonly (OwnCell | null)[], row: number) =>
    cells.map((cell) =>
      typeof cell === "object" && cell !== null
        ? { formula: cell.formula!.replaceAll(new RegExp(`([AB])${row}`, "g"), `$1${row + 1}`) }
        : cell,
    );
  const rowPutIn = [title, head, [], below(first, 3), below(second, 4), last];
  expect(typedOn(record, rowPutIn)).toBeNull();
  expect(typedOn(record, [...rowPutIn.slice(0, 2), ["请核对"], ...rowPutIn.slice(3)])).toMatchObject({
    count: 1,
    first: [{ cell: "A3", text: "请核对" }],
  });
  expect(typedOn(record, [title, head, second, first, last])).toBeNull();
  expect(
    typedOn(
      record,
      STANDS.map((row) => [row[0] ?? null, null, ...row.slice(1)]),
    ),
  ).toBeNull();
});

test("under another name it is the same sheet, though formulas name it otherwise", () => {
  const moved = changed([[3, 2, { formula: "COUNTIFS('我的索引'!$B:$B,A3)" }]]);
  expect(typedOn(record, moved, "完成情况（5月）")).toBeNull();
  expect(typedOn(record, moved)).not.toBeNull();
});

test("where to a blank cell leads may stand in it, as some programs write it", () => {
  const linked = recordOf(aSheet([[{ to: "绛州绿" }, "行"]]));
  expect(typedOn(linked, [["'绛州绿'!A1", "行"]])).toBeNull();
  expect(typedOn(linked, [["'万安'!A1", "行"]])).not.toBeNull();
});

describe("of a large sheet", () => {
  const ROWS = 1000;
  const large = (count: number) =>
    Array.from({ length: count }, (_, i) => [`任务${i}`, i, "县工信局", { formula: `D${i + 1}*2` }]);
  const few = large(ROWS);
  const recorded = recordOf(aSheet(few));
  const replaced = (rows: readonly (readonly (OwnCell | null)[])[], row: number, cells: readonly OwnCell[]) =>
    rows.map((one, i) => (i === row - 1 ? cells : one));

  test("rows are told that were not written as they stand, wherever they stand", () => {
    expect(typedOn(recorded, few)).toBeNull();
    expect(typedOn(recorded, [...few].reverse())).toBeNull();
    const [first, ...others] = few;
    expect(typedOn(recorded, [...others, [...first!, "请核对"]])).toEqual({
      key: "completion",
      name: "完成情况",
      count: 1,
      first: [{ firstRow: ROWS, lastRow: ROWS }],
    });
  });

  test("of a very large one some rows together", () => {
    const many = large(9000);
    const record9000 = recordOf(aSheet(many));
    expect(JSON.stringify(record9000).length).toBeLessThan(20_000);
    expect(typedOn(record9000, many)).toBeNull();
    expect(typedOn(record9000, [...many].reverse())).toBeNull();
    expect(typedOn(record9000, replaced(many, 4500, ["别的"]))?.first).toEqual([{ firstRow: 4498, lastRow: 4500 }]);
  });
});

test("without a record, or with one that cannot be read, nothing is asked", async () => {
  const host = (kept: string | null) => ({
    recall: () => Promise.resolve(kept),
    readOurs: () => Promise.reject(new Error("not to be asked")),
  });
  for (const kept of [null, "", "{", "[1]", '{"completion":{"name":"完成情况"}}', '{"completion":{"cells":""}}'])
    expect(await typedOnOurs(host(kept))).toEqual([]);
});

test("a sheet that was not written then is not compared", () => {
  const comparison = typedCells(record);
  comparison.take({ key: "overdue", name: "逾期清单", rows: standing([["别的"]]) });
  expect(comparison.found()).toEqual([]);
});

test("it is told by sheet and cells, the first of many", () => {
  const typed = typedOn(
    record,
    changed([
      [6, 1, "甲"],
      [6, 2, "乙"],
      [6, 3, "丙"],
      [6, 4, "丁"],
    ]),
  )!;
  expect(typedPhrase(typed).zh).toBe("“完成情况”A6“甲”、B6“乙”、C6“丙”等4处");
  expect(typedPhrase(typed).en).toBe("完成情况: A6 “甲”, B6 “乙”, C6 “丙” and 1 more");
  const rows = { key: "index", name: "台账索引", count: 2 };
  const first = [
    { firstRow: 7, lastRow: 7 },
    { firstRow: 10, lastRow: 12 },
  ];
  expect(typedPhrase({ ...rows, first })).toEqual({
    zh: "“台账索引”第7行、第10—12行",
    en: "台账索引: row 7, rows 10–12",
  });
});

test("what is kept gets a free name, or has its own", () => {
  const sheet = (name: string) => ({ key: name, name, count: 1, first: [] });
  expect(keptSheets([sheet("完成情况"), sheet("完成情况（5月）")], ["台账", "完成情况（留存）"])).toEqual([
    { key: "完成情况", name: "完成情况（留存2）" },
    { key: "完成情况（5月）", name: "完成情况（5月）" },
  ]);
});
