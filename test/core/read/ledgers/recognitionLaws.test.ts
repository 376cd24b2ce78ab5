import {
  type ColumnKey,
  LEDGER_KINDS,
  type LedgerKind,
  ledgerDefinitions,
} from "../../../../src/core/terms/ledgerKind";
import fc from "fast-check";
import { recogniseLedgers } from "../../../../src/core/read/ledgers/recogniseLedgers";
import type { ColumnDefinition } from "../../../../src/core/kinds/ledgerDefinition";
import { columnLetters, columnNumber } from "../../../../src/core/workbook/address";
import type { CellValue, SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { seen, type Seen } from "./seen";
import { runs } from "../../../support/runs";

/** The whole standard ledger of a kind under its own headings, with three records, a band and a total. */
function standard(kind: LedgerKind): {
  readonly keys: readonly ColumnKey[];
  readonly rows: readonly (readonly DrawnCell[])[];
} {
  const columns = Object.entries(ledgerDefinitions[kind].columns) as [ColumnKey, { readonly label: string }][];
  const keys = columns.map(([key]) => key);
  const record = (no: number): readonly DrawnCell[] => keys.map((key) => (key === "seq" ? no : `${key}${no}`));
  return {
    keys,
    rows: [
      columns.map(([, { label }]) => label),
      record(1),
      ["二、续建"],
      record(2),
      record(3),
      ["合计", null, null, null, 9],
    ],
  };
}

const anyKind = fc.constantFrom(...LEDGER_KINDS);

/** Rows and columns moved, everything else as seen: what a change of places may change. */
function moved(sheet: Seen, rows: number, column: (letter: string) => string): unknown {
  return {
    kind: sheet.kind,
    headerRows: sheet.headerRows.map((row) => row + rows),
    rows: sheet.rows.map((row) => row + rows),
    columns: Object.fromEntries(Object.entries(sheet.columns).map(([key, letter]) => [key, column(letter)])),
    missing: sheet.missing,
    duplicates: sheet.duplicates.map(column),
  };
}
const same = (letter: string): string => letter;

describe("recognition", () => {
  test.each(LEDGER_KINDS)("knows the whole standard ledger %s, every column by its key", (kind) => {
    const { keys, rows } = standard(kind);
    const sheet = seen(rows);
    expect(sheet).toMatchObject({ kind, headerRows: [1], rows: [2, 4, 5], missing: [], duplicates: [] });
    expect(Object.keys(sheet.columns).sort()).toEqual([...keys].sort());
  });

  test("follows a table down, whatever blank rows stand above it", () => {
    fc.assert(
      fc.property(anyKind, fc.integer({ min: 0, max: 29 }), (kind, down) => {
        const { rows } = standard(kind);
        expect(moved(seen(rows, { top: 1 + down }), 0, same)).toEqual(moved(seen(rows), down, same));
      }),
      { numRuns: runs(10) },
    );
  });

  test("is not disturbed by an unrelated column anywhere", () => {
    const unrelated = fc.constantFrom("项目概算依据", "分值", "任务来源", "权重", "产业类别", "", "备用", "建设年限");
    fc.assert(
      fc.property(anyKind, fc.nat(30), unrelated, (kind, at, heading) => {
        const { rows, keys } = standard(kind);
        const place = Math.min(at, keys.length);
        // A band stands in the first two columns: an unrelated one before them moves it on.
        const wider = rows.map((cells, index) =>
          cells.length < keys.length
            ? cells
            : [...cells.slice(0, place), index === 0 ? heading : "其他", ...cells.slice(place)],
        );
        const shift = (letter: string): string => {
          const column = columnNumber(letter) ?? 0;
          return columnLetters(column > place ? column + 1 : column);
        };
        expect(moved(seen(wider), 0, same)).toEqual(moved(seen(rows), 0, shift));
      }),
      { numRuns: runs(15) },
    );
  });

  test("does not hang on the order of the columns", () => {
    fc.assert(
      fc.property(anyKind, fc.infiniteStream(fc.nat()), (kind, stream) => {
        const { rows, keys } = standard(kind);
        const order = keys.map((_, index) => [stream.next().value, index] as const).sort(([a], [b]) => a - b);
        const permuted = rows.map((cells) =>
          cells.length < keys.length ? cells : order.map(([, index]) => cells[index]),
        );
        const letterOf = (letter: string): string =>
          columnLetters(order.findIndex(([, index]) => index === (columnNumber(letter) ?? 0) - 1) + 1);
        expect(moved(seen(permuted), 0, same)).toEqual(moved(seen(rows), 0, letterOf));
      }),
      { numRuns: runs(10) },
    );
  });

  test("takes any synonym of a heading, with unit, star, spaces or line breaks", () => {
    const dressings = [
      (text: string) => text,
      (text: string) => [...text].join(" "),
      (text: string) => `*${text}`,
      (text: string) => `${text}（必填）`,
      (text: string) => `${text.slice(0, 2)}\n${text.slice(2)}`,
      (text: string) => `${text}：`,
    ];
    fc.assert(
      fc.property(anyKind, fc.nat(), fc.nat(), fc.constantFrom(...dressings), (kind, which, synonym, dress) => {
        const { rows, keys } = standard(kind);
        const key = keys[which % keys.length]!;
        const { headings } = (ledgerDefinitions[kind].columns as Record<string, ColumnDefinition>)[key]!;
        const renamed = rows.map((cells, row) =>
          row === 0
            ? cells.map((cell, index) => (keys[index] === key ? dress(headings[synonym % headings.length]!) : cell))
            : cells,
        );
        expect(moved(seen(renamed), 0, same)).toEqual(moved(seen(rows), 0, same));
      }),
      { numRuns: runs(40) },
    );
  });

  test("never throws, whatever stands on the sheet", () => {
    const words = LEDGER_KINDS.flatMap((kind) =>
      Object.values(ledgerDefinitions[kind].columns).map(({ label }: { readonly label: string }) => label),
    );
    const value: fc.Arbitrary<CellValue | undefined> = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.constant(null) },
      fc.constantFrom("合计", "（万元）", "填表人：", "备注：x", "一、引", "1-5月", "时间节点", "计划", "  ", "", "("),
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant({ fault: "error", text: "#REF!" } as const),
      fc.constant({ fault: "uncalculated", text: "=A1" } as const),
    );
    const merge = fc
      .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 9 }), fc.nat(6), fc.nat(6))
      .map(([firstRow, firstColumn, height, width]) => ({
        firstRow,
        firstColumn,
        lastRow: height === 6 ? 1048576 : firstRow + height,
        lastColumn: width === 6 ? 16384 : firstColumn + width,
      }));
    const grid = fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 14 });
    fc.assert(
      fc.property(grid, fc.array(merge, { maxLength: 6 }), fc.boolean(), (rows, merges, holes) => {
        const drawn = drawnSheet(rows);
        const sheet: SheetSnapshot = {
          ...drawn,
          merges,
          rows: holes ? drawn.rows.map((row) => ({ ...row, formats: [] })) : drawn.rows,
        };
        const { sheets } = recogniseLedgers([drawnBook(sheet)], day("2024-06-30"));
        const [only] = sheets;
        const { header, rows: found } = only!.sight;
        const bottom = header?.rows.at(-1) ?? 0;
        expect(found.records.every(({ row }) => row > bottom)).toBe(true);
        expect(header === null || header.rows.length <= 5).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });
});
