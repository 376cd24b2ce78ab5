import { read, utils, write, type CellObject } from "@e965/xlsx";
import { Workbook, type Font } from "exceljs";
import fc from "fast-check";
import type { CellEdit, WorkbookEdit } from "../../src/core/show/edits/edit";
import { blankSheets } from "../../src/core/show/forms/blankSheets";
import { cellAddress } from "../../src/core/workbook/address";
import { cellDisplay } from "../../src/core/values/cellDisplay";
import type { MarkModel, WorkbookWrite } from "../../src/core/show/writes/workbookWrite";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { bookBytes } from "./bookBytes";
import { comparableSnapshot } from "./comparableSnapshot";
import { carried, planned, readAll, type OpenedForTest } from "./contractSupport";
import { editedBook, editedFormulas } from "./messyBooks";
import { runs } from "../support/runs";
import type { WorkbookState } from "./workbookState";

interface Surroundings {
  readonly opening: (bytes: Uint8Array, file?: string) => Promise<OpenedForTest>;
  readonly closeAll: () => Promise<void>;
  readonly expectOurs: (state: WorkbookState, write: WorkbookWrite) => void;
}

/** The part of the contract that speaks of the user's own cells. */
export function describeEditing({ opening, closeAll, expectOurs }: Surroundings, randomEdits: number): void {
  const edits = (...cells: readonly CellEdit[]): WorkbookEdit => ({ newSheets: [], cells });
  const at = (cell: string, value: CellEdit["value"], more: Partial<CellEdit> = {}): CellEdit => ({
    sheet: "台账",
    cell,
    value,
    ...more,
  });

  test.each(["=1+1", "001", "2024-6-30", "6月30日", "1e3", "80%", "TRUE", "'甲", "甲\n乙", " 甲 ", "#N/A"])(
    "the text %j is only ever text",
    async (text) => {
      const { port } = await opening(bookBytes(editedBook, editedFormulas));
      expect(await port.edit(edits(at("A2", text), at("B2", text), at("D6", text)))).toMatchObject({
        written: 3,
        refused: [],
      });
      const [sheet] = (await readAll(port)).sheets;
      const valueAt = (row: number, column: number) => sheet!.rows.find((one) => one.row === row)?.cells[column - 1];
      expect([valueAt(2, 1), valueAt(2, 2), valueAt(6, 4)]).toEqual([text, text, text]);
    },
  );

  test("numbers, days with their format, and blanks", async () => {
    const { port } = await opening(bookBytes(editedBook, editedFormulas));
    await port.edit(
      edits(at("A2", 12.5), at("B2", 45657, { numberFormat: "yyyy/m/d" }), at("C2", 45657), at("A6", null)),
    );
    const [sheet] = (await readAll(port)).sheets;
    const row = sheet!.rows.find((one) => one.row === 2)!;
    const shown = [1, 2, 3].map((column) => cellDisplay(row.cells[column - 1], row.formats[column - 1]));
    expect(shown).toEqual(["12.5", "2024-12-31", "2024-12-31"]);
    expect(sheet!.rows.find((one) => one.row === 6)!.cells[0] ?? null).toBeNull();
  });

  test.each([
    ["changed", at("A2", "x", { expected: "乙" })],
    ["changed", at("A2", "x", { expected: null })],
    ["changed", at("D6", "x", { expected: "x" })],
    ["changed", at("C2", "x", { expected: "45473" })],
    ["formula", at("D4", 1)],
    ["formula", at("D4", 1, { expected: "2" })],
    ["merged", at("B4", 1)],
    ["missing", at("A1", 1, { sheet: "没有" })],
  ] as const)("a cell is left alone where it is %s", async (why, edit) => {
    const workbook = await opening(bookBytes(editedBook, editedFormulas));
    const before = await workbook.state();
    expect(await workbook.port.edit(edits(edit))).toEqual({
      written: 0,
      refused: [{ sheet: edit.sheet, cell: edit.cell, why }],
      journal: null,
    });
    expect(await workbook.state()).toEqual(before);
  });

  test("any edits do what the reference does, and undone leave what was before", async () => {
    await fc.assert(
      fc.asyncProperty(randomEdit, fc.boolean(), async (edit, marksBetween) => {
        const workbook = await opening(bookBytes(editedBook, editedFormulas), editedBook.file);
        const reference = memoryWorkbook(editedBook, Object.keys(editedFormulas));
        const before = await workbook.state();
        const [theirs, should] = [await workbook.port.edit(edit), await reference.edit(edit)];
        expect(theirs.written).toBe(should.written);
        expect(sortedRefusals(theirs.refused)).toEqual(sortedRefusals(should.refused));
        expect(comparableSnapshot(await readAll(workbook.port))).toEqual(comparableSnapshot(await readAll(reference)));
        expect(theirs.journal === null).toBe(should.journal === null);
        if (theirs.journal !== null) {
          expect(theirs.journal.cells).toBe(theirs.written);
          if (marksBetween) await workbook.port.write({ sheets: null, marks: [A_MARK] });
          const undone = await workbook.port.undo(carried(theirs.journal));
          expect(undone).toEqual({ restored: theirs.written, left: [] });
          if (marksBetween) await workbook.port.write({ sheets: null, marks: [] });
        }
        expect(await workbook.state()).toEqual(before);
        await closeAll();
      }),
      { numRuns: runs(randomEdits) },
    );
  });

  test("undone after other things were written, it takes back only its own, and says what it left", async () => {
    const workbook = await opening(bookBytes(editedBook, editedFormulas));
    const untouched = await workbook.state();
    const first = await workbook.port.edit(edits(at("A2", "改"), at("A6", "改"), at("D6", "新")));
    await workbook.port.edit(edits(at("A6", "又改")));
    const write = await planned(workbook.port);
    await workbook.port.write({ sheets: write.sheets, marks: null });
    expect(await workbook.port.undo(carried(first.journal!))).toEqual({
      restored: 2,
      left: [{ sheet: "台账", cell: "A6", why: "changed" }],
    });
    const [sheet] = (await readAll(workbook.port)).sheets;
    expect(sheet!.rows.find((one) => one.row === 2)!.cells[0]).toBe("甲");
    expect(sheet!.rows.find((one) => one.row === 6)!.cells.slice(0, 1)).toEqual(["又改"]);
    const after = await workbook.state();
    expectOurs(after, { sheets: write.sheets, marks: null });
    expect(after.users).toHaveLength(untouched.users.length);
  });

  test("a blank cell takes the look of another; one that has a look of its own keeps it; undone all is as before", async () => {
    const { port, ...workbook } = await opening(await lookedBook());
    // Where nothing is saved nothing has looks.
    if (workbook.saved === undefined) return;
    const before = await workbook.saved();
    const first = await looksOf(before, "A3", "B3", "C3", "D3");
    const like = { sheet: "台账", expected: null, numberFormat: "0.00" };
    const made = await port.edit(
      edits(
        { ...like, cell: "A3", value: 1.5, like: "A1" },
        { ...like, cell: "B3", value: "甲", like: "A1" },
        { ...like, cell: "C3", value: 2 },
        { ...like, cell: "D3", value: null, like: "A1" },
      ),
    );
    expect(made).toMatchObject({ written: 4, refused: [] });
    const [model, taken, kept, plain, blank] = await looksOf(await workbook.saved(), "A1", "A3", "B3", "C3", "D3");
    expect(taken).toEqual({ ...model, numFmt: "0.00" });
    // Also where nothing comes to stand in it.
    expect(blank).toEqual(taken);
    expect(kept).toEqual({ ...first[1], numFmt: "0.00" });
    expect(plain).toEqual({ ...first[2], numFmt: "0.00" });
    await port.undo(carried(made.journal!));
    expect(await looksOf(await workbook.saved(), "A3", "B3", "C3", "D3")).toEqual(first);
  });

  test("cells are made to lead somewhere, elsewhere or nowhere; undone all is as before", async () => {
    const { port, ...workbook } = await opening(linkedBook());
    if (workbook.saved === undefined) return;
    const before = await workbook.saved();
    const plain = await inkOf(before, "A1", "A2", "B3", "C1");
    expect(linksIn(before)).toEqual({ A1: "'台账'!C3", C1: "'台账'!A1" });
    const link = { sheet: "台账", cell: "B3" };
    const first = await port.edit(
      edits(
        at("A1", "改", { link }),
        at("A2", "甲", { link: { sheet: "台账", cell: "A1" } }),
        at("B3", "乙", { link, like: "A1" }),
        at("C1", null, { link: null }),
      ),
    );
    expect(first).toMatchObject({ written: 4, refused: [] });
    expect(linksIn(await workbook.saved())).toEqual({ A1: "'台账'!B3", A2: "'台账'!A1", B3: "'台账'!B3" });
    const second = await port.edit(
      edits(at("A1", "再改"), at("A2", null, { link: null }), at("B3", null, { link: null })),
    );
    expect(linksIn(await workbook.saved())).toEqual({ A1: "'台账'!B3" });
    for (const { journal } of [second, first])
      expect(await port.undo(carried(journal!))).toEqual({ restored: journal!.cells, left: [] });
    const after = await workbook.saved();
    expect(linksIn(after)).toEqual(linksIn(before));
    expect(await inkOf(after, "A1", "A2", "B3", "C1")).toEqual(plain);
    const [sheet] = (await readAll(port)).sheets;
    const texts = sheet!.rows.map(({ cells }) => Array.from(cells, (value) => value ?? null));
    expect(texts).toEqual([["到丙", null, "到甲"], ["无"]]);
  });

  test("the standard ledgers come in with their merged titles; what is typed is checked; undone they go", async () => {
    const { port, ...workbook } = await opening(bookBytes(editedBook, editedFormulas));
    const before = await workbook.state();
    const { sheets } = blankSheets(await port.usersSheetNames());
    const made = await port.edit({ newSheets: sheets, cells: [] });
    const read = await readAll(port);
    expect(read.sheets.slice(2).map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    for (const { name, merges, rows } of sheets) {
      const there = read.sheets.find((sheet) => sheet.name === name)!;
      expect([name, there.merges]).toEqual([name, merges]);
      const heading = rows[2]!.cells.map((cell) => cell?.value ?? null);
      expect(there.rows.find(({ row }) => row === 3)!.cells).toEqual(heading);
    }
    if (workbook.checks !== undefined) expect(workbook.checks("问题台账")).toContain("已销号,已办结,正在办理");
    expect(await port.undo(carried(made.journal!))).toEqual({ restored: 0, left: [] });
    expect(await workbook.state()).toEqual(before);
  });

  test("a new sheet is the user's from then on; undone it goes, unless somebody wrote in it", async () => {
    const workbook = await opening(bookBytes(editedBook, editedFormulas));
    const before = await workbook.state();
    const sheet = {
      name: "例外",
      columns: [{ width: 20 }, { width: 12 }],
      rows: [
        {
          cells: [
            { value: "规则", role: "heading" as const },
            { value: "至", role: "heading" as const },
          ],
        },
        {
          cells: [
            { value: "=1", role: "text" as const },
            { value: 45657, role: "date" as const },
          ],
        },
      ],
    };
    const made = await workbook.port.edit({ newSheets: [sheet], cells: [] });
    expect([made.written, made.refused]).toEqual([0, []]);
    expect(await workbook.port.usersSheetNames()).toEqual(["台账", "别的", "例外"]);
    const read = (await readAll(workbook.port)).sheets[2]!;
    expect(read.visibility).toBe("visible");
    expect(read.rows.map((row) => row.cells.map((value, i) => cellDisplay(value, row.formats[i])))).toEqual([
      ["规则", "至"],
      ["=1", "2024-12-31"],
    ]);
    expect(await workbook.port.undo(carried(made.journal!))).toEqual({ restored: 0, left: [] });
    expect(await workbook.state()).toEqual(before);

    const again = await workbook.port.edit({ newSheets: [sheet], cells: [] });
    await workbook.port.edit(edits(at("A3", "一条", { sheet: "例外" })));
    const undone = await workbook.port.undo(carried(again.journal!));
    expect(undone.left).toMatchObject([{ sheet: "例外", why: "changed" }]);
    expect(await workbook.port.usersSheetNames()).toContain("例外");
  });
}

/** A1 looks like something, so does the blank B3; all else is plain. */
/** Two cells that lead somewhere, one that does not. */
function linkedBook(): Uint8Array {
  const sheet = utils.aoa_to_sheet([["到丙", null, "到甲"], ["无"]]);
  (sheet["A1"] as CellObject).l = { Target: "#'台账'!C3" };
  (sheet["C1"] as CellObject).l = { Target: "#'台账'!A1" };
  return new Uint8Array(
    write({ SheetNames: ["台账"], Sheets: { 台账: sheet } }, { type: "buffer", bookType: "xlsx" }) as Uint8Array,
  );
}

/** Colour and underline of what is written in cells of 台账. */
async function inkOf(bytes: Uint8Array, ...cells: readonly string[]): Promise<readonly unknown[]> {
  const book = new Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const fonts = cells.map((cell): Partial<Font> | undefined => book.getWorksheet("台账")!.getCell(cell).font);
  return fonts.map((font) => [font?.color?.argb ?? "FF000000", font?.underline ?? false]);
}

/** Where the cells of the first sheet lead. */
function linksIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const { SheetNames, Sheets } = read(bytes);
  const cells = Object.entries(Sheets[SheetNames[0]!]!) as [string, { readonly l?: { readonly Target?: string } }][];
  const links = cells.flatMap(([cell, { l }]) => (l?.Target === undefined ? [] : [[cell, l.Target.slice(1)] as const]));
  return Object.fromEntries(links);
}

async function lookedBook(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("台账");
  const line = { style: "thin", color: { argb: "FFA6A6A6" } } as const;
  Object.assign(sheet.getCell("A1"), {
    value: 7,
    font: { name: "黑体", size: 14, bold: true, color: { argb: "FF9C2A00" } },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF8DC" } },
    border: { top: line, bottom: line, left: line, right: line },
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  });
  sheet.getCell("B3").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFD9E2F0" } };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** How cells look in a file, seen by a reader that is not ours. */
async function looksOf(bytes: Uint8Array, ...cells: readonly string[]): Promise<readonly object[]> {
  const book = new Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = book.getWorksheet("台账")!;
  return cells.map((cell) => {
    const { font, fill, border, alignment, numFmt = "General" } = sheet.getCell(cell).style;
    const sides = Object.entries({ ...border }).filter(([, side]) => "style" in side);
    return {
      // A plain cell says nothing of its font, or all that is usual.
      font: [font?.name ?? "Calibri", font?.size ?? 11, font?.bold ?? false, font?.color?.argb ?? "FF000000"],
      fill: fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : null,
      border: sides.map(([side, line]) => [side, line]).sort(),
      alignment: { ...alignment },
      numFmt,
    };
  });
}

const A_MARK: MarkModel = {
  sheet: "台账",
  kind: "light-red",
  areas: [{ firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 4 }],
};

const randomEdit: fc.Arbitrary<WorkbookEdit> = fc
  .uniqueArray(
    fc.record({
      sheet: fc.constantFrom("台账", "台账", "台账", "别的"),
      row: fc.integer({ min: 1, max: 9 }),
      column: fc.integer({ min: 1, max: 6 }),
      value: fc.oneof(
        fc.constantFrom(null, "甲", "=A1", "001", "2024-6-30", " 空 ", "多\n行", "80%"),
        fc.constantFrom(0, 1, -0.5, 45657, 1e10),
      ),
      numberFormat: fc.option(fc.constantFrom("yyyy/m/d", "0%", "0.00", "@"), { nil: undefined }),
      expected: fc.constantFrom("right", "right", "wrong", "unasked"),
    }),
    { selector: ({ sheet, row, column }) => `${sheet}!${row},${column}`, maxLength: 8 },
  )
  .map((drawn) => ({
    newSheets: [],
    cells: drawn.map(({ sheet, row, column, value, numberFormat, expected }): CellEdit => {
      const there = editedBook.sheets.find(({ name }) => name === sheet)!.rows.find((one) => one.row === row);
      const shown = cellDisplay(there?.cells[column - 1], there?.formats[column - 1]);
      return {
        sheet,
        cell: cellAddress(row, column),
        value,
        ...(numberFormat !== undefined && { numberFormat }),
        ...(expected !== "unasked" && { expected: expected === "right" ? shown : "不是这个" }),
      };
    }),
  }));

function sortedRefusals(refused: readonly { readonly sheet: string; readonly cell: string; readonly why: string }[]) {
  return refused.map(({ sheet, cell, why }) => `${sheet}!${cell} ${why}`).sort();
}
