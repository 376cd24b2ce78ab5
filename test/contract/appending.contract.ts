import fc from "fast-check";
import type { AppendedRows, CellEdit, WorkbookEdit } from "../../src/core/show/edits/edit";
import { cellDisplay } from "../../src/core/values/cellDisplay";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { runs } from "../support/runs";
import { bookBytes } from "./bookBytes";
import { comparableSnapshot } from "./comparableSnapshot";
import { carried, readAll, type OpenedForTest } from "./contractSupport";
import { editedBook, editedFormulas } from "./messyBooks";

interface Surroundings {
  readonly opening: (bytes: Uint8Array, file?: string) => Promise<OpenedForTest>;
  readonly closeAll: () => Promise<void>;
}

/** The part of the contract that speaks of rows put below all that a sheet has (MONTH §1, §2). */
export function describeAppending({ opening, closeAll }: Surroundings, randomEdits: number): void {
  const open = () => opening(bookBytes(editedBook, editedFormulas), editedBook.file);
  const appending = (rows: Partial<AppendedRows> = {}, cells: readonly CellEdit[] = []): WorkbookEdit => ({
    newSheets: [],
    cells,
    appended: [{ ...THREE, ...rows }],
  });

  test("texts are only ever texts, numbers and days have their format, blanks stay blank", async () => {
    const { port } = await open();
    expect(await port.edit(appending())).toMatchObject({ written: 0, refused: [] });
    const [sheet] = (await readAll(port)).sheets;
    const shown = sheet!.rows
      .filter(({ row }) => row >= 8)
      .map(({ row, cells, formats }) => [row, ...[1, 3, 4].map((at) => cellDisplay(cells[at - 1], formats[at - 1]))]);
    expect(shown).toEqual([
      [8, "=1+1", "2024-05-31", "甲\n乙"],
      [9, "001", "长期", "2024-6-30"],
      [10, null, "2024-06-30", "0.25"],
    ]);
  });

  test("in one edit with cells and new sheets, and undone with them", async () => {
    const workbook = await open();
    const before = await workbook.state();
    const made = await workbook.port.edit({
      ...appending({}, [{ sheet: "台账", cell: "E1", value: "新列", expected: null }]),
      newSheets: [{ name: "例外", columns: [{ width: 9 }], rows: [{ cells: [{ value: "规则", role: "heading" }] }] }],
    });
    expect([made.written, made.journal?.cells]).toEqual([1, 1]);
    expect(await workbook.port.usersSheetNames()).toEqual(["台账", "别的", "例外"]);
    expect((await readAll(workbook.port)).sheets[0]!.rows.at(-1)!.row).toBe(10);
    expect(await workbook.port.undo(carried(made.journal!))).toEqual({ restored: 1, left: [] });
    expect(await workbook.state()).toEqual(before);
  });

  test.each([
    ["a value stands in the first of them", appending({ firstRow: 6 })],
    ["a value stands below", appending({ firstRow: 5, rows: [] })],
    ["a merged area reaches into them", appending({ firstRow: 4 })],
    ["the sheet is gone", appending({ sheet: "没有" })],
  ])("where %s nothing is written, the cells of the edit neither", async (_, edit) => {
    const workbook = await open();
    const before = await workbook.state();
    const cells = [{ sheet: "台账", cell: "A2", value: "改" }];
    await expect(workbook.port.edit({ ...edit, cells })).rejects.toMatchObject({ kind: "conflict" });
    expect(await workbook.state()).toEqual(before);
  });

  test("undone after somebody wrote in one of them, they stay, and that is said", async () => {
    const workbook = await open();
    const { journal } = await workbook.port.edit(appending());
    await workbook.port.edit({ newSheets: [], cells: [{ sheet: "台账", cell: "A9", value: "改" }] });
    const undone = await workbook.port.undo(carried(journal!));
    expect(undone).toEqual({ restored: 0, left: [{ sheet: "台账", cell: "A8", why: "changed" }] });
    expect((await readAll(workbook.port)).sheets[0]!.rows.at(-1)!.row).toBe(10);
  });

  test("any rows do what the reference does, and undone leave what was before", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, async (some, more) => {
        const workbook = await open();
        const reference = memoryWorkbook(editedBook, Object.keys(editedFormulas));
        const before = await workbook.state();
        const edit = {
          newSheets: [],
          cells: [{ sheet: "台账", cell: "A2", value: "改" }],
          appended: [
            { ...some, sheet: "台账", firstRow: some.firstRow + 6 },
            { ...more, sheet: "别的", firstRow: more.firstRow + 1 },
          ],
        };
        const [theirs, should] = [await workbook.port.edit(edit), await reference.edit(edit)];
        expect([theirs.written, theirs.refused]).toEqual([should.written, should.refused]);
        expect(comparableSnapshot(await readAll(workbook.port))).toEqual(comparableSnapshot(await readAll(reference)));
        expect(await workbook.port.undo(carried(theirs.journal!))).toEqual({ restored: 1, left: [] });
        expect(await workbook.state()).toEqual(before);
        await closeAll();
      }),
      { numRuns: runs(randomEdits) },
    );
  });
}

const THREE: AppendedRows = {
  sheet: "台账",
  firstRow: 8,
  columns: [
    { column: 1, numberFormat: null },
    { column: 3, numberFormat: "yyyy-mm-dd" },
    { column: 4, numberFormat: null },
  ],
  rows: [
    ["=1+1", 45443, "甲\n乙"],
    ["001", "长期", "2024-6-30"],
    [null, 45473, 0.25],
  ],
};

const anyRows: fc.Arbitrary<Omit<AppendedRows, "sheet">> = fc
  .uniqueArray(
    fc.record({
      column: fc.integer({ min: 1, max: 7 }),
      numberFormat: fc.constantFrom(null, "yyyy/m/d", "0%", "0.00", "@"),
    }),
    { selector: ({ column }) => column, minLength: 1, maxLength: 5 },
  )
  .chain((columns) =>
    fc.record({
      firstRow: fc.integer({ min: 1, max: 4 }),
      columns: fc.constant([...columns].sort((a, b) => a.column - b.column)),
      rows: fc.array(
        fc.tuple(
          ...columns.map(() =>
            fc.oneof(
              fc.constantFrom(null, "甲", "=A1", "001", "2024-6-30", " 空 ", "多\n行", "80%"),
              fc.constantFrom(0, 1, -0.5, 45657, 1e10),
            ),
          ),
        ),
        { minLength: 1, maxLength: 6 },
      ),
    }),
  );
