import { read, write } from "@e965/xlsx";
import fc from "fast-check";
import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsxWorkbook";
import { run } from "../../../src/core/run";
import { planClosing } from "../../../src/core/show/closing/planClosing";
import { allRows, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { day } from "../../builders/day";
import { bookBytes } from "../../contract/bookBytes";
import { tasks, type Cells } from "../../flow/flow";
import { drawnBook } from "../../support/drawnBook";
import { xlsxPackage } from "../../support/xlsxPackage";

const FILE = "主.xlsx";

const opened = (bytes: Uint8Array, putsOffSealed = true) => xlsxWorkbook(bytes, FILE, { putsOffSealed });

/** The book with one more month in it. */
async function closed(bytes: Uint8Array, asOf: string, reason: string | null = null, putsOff = true) {
  const book = opened(bytes, putsOff);
  const read = await book.snapshot();
  const result = run([read], { asOf: day(asOf) });
  const { edit } = planClosing(read, result, result.basis, { closed: day("2024-07-01"), reason });
  const { refused } = await book.edit(edit);
  expect(refused).toEqual([]);
  return book.bytes();
}

const LAST_DAYS = ["2024-03-31", "2024-04-30", "2024-05-31"];
const row = (n: number): Cells => ({ 任务编号: `A-${n}`, 进展情况: n % 3 === 0 ? null : `第${n % 2}种话` });
const LEDGER = bookBytes(drawnBook(tasks(Array.from({ length: 7 }, (_, n) => row(n))), FILE));

let book: Uint8Array;
beforeAll(async () => {
  book = LEDGER;
  for (const last of LAST_DAYS) book = await closed(book, last);
});

const detailsOf = ({ sheets }: WorkbookSnapshot): SheetSnapshot => sheets.find(({ name }) => name === "存档明细")!;
const details = async (bytes: Uint8Array, putsOff = true) => detailsOf(await opened(bytes, putsOff).snapshot());
const isSealed = async (bytes: Uint8Array) => (await details(bytes)).sealed !== undefined;
const reportOf = (read: WorkbookSnapshot, asOf: string) => JSON.stringify(run([read], { asOf: day(asOf) }).report);

/** The workbook with every stretch of rows that is asked for written down. */
function watched(read: WorkbookSnapshot) {
  const asked: string[] = [];
  const sheets = read.sheets.map((sheet) => {
    const { sealed } = sheet;
    if (sealed === undefined) return sheet;
    const rows = (first: number, last: number) => {
      asked.push(`${first}-${last}`);
      return sealed.rows(first, last);
    };
    return { ...sheet, sealed: { ...sealed, rows } };
  });
  return { read: { ...read, sheets }, asked };
}

describe("a sheet that stands as it was sealed", () => {
  test("is read as far as its head; any stretch of rows, asked for, is what reading all of it gives", async () => {
    const [whole, sealed] = [await details(book, false), await details(book)];
    expect(whole.sealed).toBeUndefined();
    expect(sealed.rows).toEqual(whole.rows.slice(0, 3));
    expect(sealed.sealed?.lastRow).toBe(whole.rows.at(-1)?.row);
    expect(allRows(sealed)).toEqual(whole.rows);
    const place = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const wanted = whole.rows.filter((row) => row.row >= first && row.row <= last);
        expect(sealed.sealed?.rows(first, last)).toEqual(wanted);
      }),
    );
  });

  test("of it only the month is read that is compared with, and the report is the same, whatever the day", async () => {
    const whole = await opened(book, false).snapshot();
    const { read, asked } = watched(await opened(book).snapshot());
    for (const asOf of ["2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30"])
      expect(reportOf(read, asOf)).toBe(reportOf(whole, asOf));
    expect(asked).toEqual(["4-10", "11-17", "18-24"]);
  });

  test("closing one more month, or one anew, reads no more of it and writes the same", async () => {
    for (const [asOf, reason] of [
      ["2024-06-30", null],
      ["2024-04-30", "万安镇第3项补报"],
    ] as const) {
      const made = await closed(book, asOf, reason);
      expect(made).toEqual(await closed(book, asOf, reason, false));
      expect(await isSealed(made)).toBe(true);
    }
  });

  test("stays so when something else is written into the workbook", async () => {
    const other = opened(book);
    await other.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "E3", value: "别的任务" }] });
    await other.keep("lastCheck", "一");
    expect(await isSealed(other.bytesToSave())).toBe(true);
  });

  test("is not put off for who asks how it looks, nor where nobody asked for that", async () => {
    const looked = xlsxWorkbook(book, FILE, { putsOffSealed: true, keepsLooks: true });
    expect(detailsOf(await looked.snapshot()).sealed).toBeUndefined();
    expect((await details(book, false)).sealed).toBeUndefined();
  });
});

describe("a seal is broken, and all is read and looked at,", () => {
  const changed = async (cell: string, value: string | number | null) => {
    const other = opened(book);
    await other.edit({ newSheets: [], cells: [{ sheet: "存档明细", cell, value }] });
    return other.bytes();
  };

  test.each(["Q5", "Q12", "J24", "A26"])("where a cell of the sheet is another: %s", async (cell) => {
    const bytes = await changed(cell, "改过");
    expect(await isSealed(bytes)).toBe(false);
    const { findings } = run([await opened(bytes).snapshot()], { asOf: day("2024-06-30") }).report;
    expect(findings.filter(({ rule }) => rule.startsWith("archive-"))).toMatchObject([
      { sheet: "存档明细", row: Number(cell.slice(1)) },
    ]);
  });

  test("where another program has saved it: closing one more month looks at all rows, and seals them again", async () => {
    const saved = new Uint8Array(
      write(read(book, { cellNF: true, cellStyles: true }), { type: "buffer" }) as Uint8Array,
    );
    expect(await isSealed(saved)).toBe(false);
    const again = await closed(saved, "2024-06-30");
    expect(await isSealed(again)).toBe(true);
    expect(reportOf(await opened(again).snapshot(), "2024-07-31")).toBe(
      reportOf(await opened(again, false).snapshot(), "2024-07-31"),
    );
  });

  test("where closing is taken back", async () => {
    const other = opened(book);
    const read = await other.snapshot();
    const result = run([read], { asOf: day("2024-06-30") });
    const { edit } = planClosing(read, result, result.basis, { closed: day("2024-07-01"), reason: null });
    const { journal } = await other.edit(edit);
    // Something written since: taking back is no going back to the bytes of before.
    await other.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "E3", value: "别的任务" }] });
    await other.undo(journal!);
    expect(allRows(await details(other.bytes()))).toEqual((await details(book, false)).rows);
  });

  test("and sheets with a row that was changed are not sealed when a month is put behind", async () => {
    const again = await closed(await changed("Q5", "改过"), "2024-06-30");
    expect(await isSealed(again)).toBe(false);
  });

  test.each([
    ["no list", "{"],
    ["a list of something else", '[1,{"sheet":"存档明细"},null]'],
    ["what the core does not know", null],
  ])("where what was kept of it is %s", async (_, text) => {
    const other = opened(book);
    const kept = (await other.recall("sealed-sheets"))!;
    await other.keep("sealed-sheets", text ?? kept.replaceAll("存档明细 1", "存档明细 0"));
    const read = await opened(other.bytesToSave()).snapshot();
    expect(allRows(detailsOf(read))).toEqual((await details(book, false)).rows);
    expect(reportOf(read, "2024-06-30")).toBe(reportOf(await opened(book).snapshot(), "2024-06-30"));
  });
});

test("rows are found where their tags are written in another way, or stand in another order", async () => {
  const cell = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;
  const rows = [
    `<row r="1">${cell("A1", 1)}</row>`,
    `<row spans="1:1" r="2">${cell("A2", 2)}</row>`,
    `<row r="4">${cell("A4", 4)}</row>`,
    `<row r="3">${cell("A3", 3)}</row>`,
  ].join("");
  const other = xlsxWorkbook(xlsxPackage({ sheets: [{ name: "表", rows }] }), FILE);
  const seal = { sheet: "表", headRows: 1, lastRow: 5, text: "任何话" };
  await other.edit({ newSheets: [], cells: [{ sheet: "表", cell: "A5", value: 5 }], seals: [seal] });
  const [sheet] = (await opened(other.bytes()).snapshot()).sheets;
  expect(sheet?.sealed?.text).toBe("任何话");
  const valuesOf = (first: number, last: number) => sheet!.sealed!.rows(first, last).map(({ cells }) => cells[0]);
  expect([valuesOf(1, 5), valuesOf(2, 2), valuesOf(5, 5)]).toEqual([[1, 2, 3, 4, 5], [2], [5]]);
});

test("days are converted in a workbook that counts from 1904: it is read whole", async () => {
  const bytes = bookBytes(drawnBook(tasks([row(1), row(2)]), FILE), {}, true);
  expect(await isSealed(await closed(bytes, "2024-05-31"))).toBe(false);
});
