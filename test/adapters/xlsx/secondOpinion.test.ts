import fc from "fast-check";
import * as xlsx from "@e965/xlsx";
import { writeXlsx } from "hucre/xlsx";
import type { CellValue, SheetSnapshot } from "../../../src/core/workbook/snapshot";
import { sheetXml, xlsxPackage } from "../../support/xlsxPackage";
import { readWorkbookBytes } from "../../support/xlsxFiles";
import { runs } from "../../support/runs";

type Grid = readonly (readonly (string | number | boolean | null)[])[];

// Characters that XML 1.0 cannot hold are left to the escapes test: writers differ in what they make of them.
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .filter((value) => !/[\u0000-\u001f\ufffe\uffff]|_x[0-9a-f]{4}_/i.test(value));
const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100),
  )
  .map((n) => (n === 0 ? 0 : n));
const cell = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 3, arbitrary: number },
  fc.boolean(),
  fc.constant(null),
);
const grid: fc.Arbitrary<Grid> = fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 12,
});

test("what SheetJS writes as .xlsx is read as SheetJS reads it", async () => {
  await fc.assert(
    fc.asyncProperty(grid, fc.boolean(), async (values, bookSST) => {
      const bytes = written(values, { bookType: "xlsx", bookSST, compression: true });
      expect(await ours(bytes)).toEqual(theirs(bytes));
      expect(await ours(bytes)).toEqual(valued(values));
    }),
    { numRuns: runs(30) },
  );
});

test("what SheetJS writes as .xls is read with equal values", async () => {
  await fc.assert(
    fc.asyncProperty(grid, async (values) => {
      const bytes = written(values, { bookType: "biff8" });
      expect(await ours(bytes)).toEqual(theirs(bytes));
    }),
    { numRuns: runs(25) },
  );
});

test("what hucre writes is read as SheetJS reads it", async () => {
  await fc.assert(
    fc.asyncProperty(grid, async (values) => {
      const rows = values.map((row) => [...row]);
      const bytes = await writeXlsx({ sheets: [{ name: "台账", rows }] });
      expect(await ours(bytes)).toEqual(theirs(bytes));
    }),
    { numRuns: runs(25) },
  );
});

test("a sheet of many pieces is read as SheetJS reads it", async () => {
  const values = Array.from({ length: 12_000 }, (_, r) =>
    Array.from({ length: 9 }, (_, c) =>
      c % 3 === 0 ? Math.sin(r * 31 + c) * 1e6 : c % 3 === 1 ? r * c : `县${r * 7919}局&${c}`,
    ),
  );
  for (const bookSST of [true, false]) {
    const bytes = written(values, { bookType: "xlsx", bookSST, compression: true });
    expect(await ours(bytes)).toEqual(values);
  }
});

test("cells written the ordinary way and any other way read alike", async () => {
  const spelling = fc.constantFrom(
    (r: string, v: number) => `<c r="${r}"><v>${v}</v></c>`,
    (r: string, v: number) => `<c  r="${r}"><v>${v}</v></c>`,
    (r: string, v: number) => `<c r='${r}' ><v >${v}</v></c>`,
    (r: string, v: number) => `<c s="0" r="${r}" t="n"><v>${v}</v></c>`,
    (r: string, v: number) => `<x:c r="${r}"><x:v>${v}</x:v></x:c>`,
    (r: string, v: number) => `<c r="${r}" s="0"><!-- --><v>${v}</v></c>`,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(number, spelling), { minLength: 1, maxLength: 30 }), async (cells) => {
      const drawn = (draw: (r: string, v: number, way: (typeof cells)[number][1]) => string) =>
        xlsxPackage({
          sheets: [
            {
              xml: sheetXml(
                cells.map(([v, way], i) => `<row r="${i + 1}">${draw(`B${i + 1}`, v, way)}</row>`).join(""),
              ),
            },
          ],
        });
      const plain = await ours(drawn((r, v) => `<c r="${r}"><v>${v}</v></c>`));
      expect(await ours(drawn((r, v, way) => way(r, v)))).toEqual(plain);
      expect(plain).toEqual(cells.map(([v]) => [null, v]));
    }),
    { numRuns: runs(50) },
  );
});

test("inline texts written the ordinary way and any other way read alike, however often they come", async () => {
  const cell = (r: string, inside: string) => `<c r="${r}" s="0" t="inlineStr"><is>${inside}</is></c>`;
  const spelling = fc.constantFrom(
    (r: string, t: string) => cell(r, `<t>${t}</t>`),
    (r: string, t: string) => cell(r, `<t xml:space="preserve">${t}</t>`),
    (r: string, t: string) => cell(r, `<r><t>${t}</t></r>`),
    (r: string, t: string) => cell(r, `<t ><![CDATA[]]>${t}</t>`),
    (r: string, t: string) => `<c t="inlineStr" r="${r}"><is><t>${t}</t></is></c>`,
  );
  const written = fc
    .array(fc.constantFrom("甲", "县", "a", "0", "&amp;", "&#x4e59;", "_x0041_", " ", "\n", "é", "😀"), {
      minLength: 1,
      maxLength: 60,
    })
    .map((pieces) => pieces.join(""));
  await fc.assert(
    fc.asyncProperty(
      fc.array(written, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(), spelling), { minLength: 1, maxLength: 40 }),
      async (texts, cells) => {
        const drawn = (draw: (r: string, t: string, way: (typeof cells)[number][1]) => string) =>
          xlsxPackage({
            sheets: [
              {
                xml: sheetXml(
                  cells
                    .map(
                      ([at, way], i) => `<row r="${i + 1}">${draw(`A${i + 1}`, texts[at % texts.length]!, way)}</row>`,
                    )
                    .join(""),
                ),
              },
            ],
          });
        const long = await ours(drawn((r, t) => `<c r="${r}" t="inlineStr" ><is ><t>${t}</t></is></c>`));
        expect(await ours(drawn((r, t, way) => way(r, t)))).toEqual(long);
      },
    ),
    { numRuns: runs(60) },
  );
});

async function ours(bytes: Uint8Array): Promise<unknown> {
  const { sheets } = await readWorkbookBytes(bytes, "台账.xlsx");
  return gridOf(sheets[0]!);
}

/** Rows from the first to the last with a value, blanks as null. */
function gridOf({ rows }: SheetSnapshot): unknown {
  const all: (CellValue | undefined)[][] = [];
  for (const { row, cells } of rows) {
    while (all.length < row - 1) all.push([]);
    all.push(Array.from(cells, (value) => value ?? null));
  }
  return all;
}

function theirs(bytes: Uint8Array): unknown {
  const { Sheets, SheetNames } = xlsx.read(bytes, { type: "array", dense: true });
  const data = (Sheets[SheetNames[0]!]!["!data"] ?? []) as (xlsx.CellObject | undefined)[][];
  return valued(
    Array.from(data, (row: (xlsx.CellObject | undefined)[] | undefined) =>
      Array.from(row ?? [], (one) => (one?.v ?? null) as string | number | boolean | null),
    ),
  );
}

/** Without blank ends: a snapshot has none. */
function valued(values: Grid): unknown {
  const rows = values.map((row) =>
    trimmed(
      row.map((value) => (value === "" ? null : value)),
      (value) => value === null,
    ),
  );
  return trimmed(rows, (row) => row.length === 0);
}

function trimmed<T>(list: readonly T[], isBlank: (item: T) => boolean): readonly T[] {
  let end = list.length;
  while (end > 0 && isBlank(list[end - 1]!)) end--;
  return list.slice(0, end);
}

function written(values: Grid, options: xlsx.WritingOptions): Uint8Array {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(values.map((row) => [...row])), "台账");
  return new Uint8Array(xlsx.write(book, { ...options, type: "array" }) as ArrayBuffer);
}
