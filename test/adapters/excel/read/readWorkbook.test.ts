import { readdirSync } from "node:fs";
import { reportJson } from "../../../../src/core/show/report/reportJson";
import { run } from "../../../../src/core/run";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import type { SnapshotPart } from "../../../../src/core/workbook/snapshotPart";
import { day } from "../../../builders/day";
import { bookBytes } from "../../../contract/bookBytes";
import { comparableSnapshot } from "../../../contract/comparableSnapshot";
import { WorkbookModel } from "../../../host/model/workbookModel";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { excelOn, openedExcel, sampleBytes, SAMPLE_FOLDER, snapshotOf } from "../openedExcel";
import { readWorkbookBytes } from "../../../support/xlsxFiles";

function jsonOf(book: WorkbookSnapshot): string {
  return [...reportJson(run([book], { asOf: day("2024-06-30") }).report)].join("");
}

describe("the sample month, open in Excel", () => {
  test.each(readdirSync(SAMPLE_FOLDER).filter((name) => name.endsWith(".xlsx")))(
    "%s gives the snapshot and the report that its file gives",
    async (file) => {
      const fromFile = await readWorkbookBytes(sampleBytes(file), file);
      const { workbook, dispose, host } = await openedExcel(sampleBytes(file), file);
      const fromExcel = await snapshotOf(workbook);
      await dispose();
      expect(comparableSnapshot(fromExcel)).toEqual(comparableSnapshot(fromFile));
      expect(jsonOf(fromExcel) === jsonOf(fromFile)).toBe(true);
      expect([...host.unknownMembers]).toEqual([]);
    },
  );
});

/** A sheet of so many rows, some hidden, with days, texts, faults and look-alikes. */
function messyBook(rows: number): WorkbookSnapshot {
  const cells = Array.from({ length: rows }, (_, i) => [
    i + 1,
    { value: 45473 + (i % 30), format: i % 2 === 0 ? "yyyy/m/d" : 'm"月"d"日"' },
    i % 7 === 0 ? { fault: "error" as const, text: "#REF!" } : i % 7 === 1 ? "#REF!" : "县农业农村局",
    i % 3 === 0 ? { value: 0.5, format: "0%" } : "60%",
    i % 5 === 0 ? true : undefined,
  ]);
  return drawnBook([
    drawnSheet([["2024年台账", "<", "<"], ...cells], { name: "一", hiddenRows: [3, 4, 9] }),
    drawnSheet([["空"]], { name: "二", visibility: "hidden" }),
    drawnSheet([], { name: "三", visibility: "very-hidden" }),
    drawnSheet("| a | b |\n|---|---|\n| 1 | ^ |", { name: "O'Neil 表", merges: ["A1:B1"] }),
  ]);
}

describe("reading", () => {
  test("error values, look-alike texts, formats, hidden rows and sheets come as they are", async () => {
    const { workbook } = await openedExcel(bookBytes(messyBook(40)));
    expect(comparableSnapshot(await snapshotOf(workbook))).toEqual(comparableSnapshot(messyBook(40)));
  });

  describe("what is struck through", () => {
    async function struckIn(strike: (model: WorkbookModel) => void, rows = 6) {
      const opened = await openedExcel(bookBytes(messyBook(rows)));
      strike(opened.model);
      const sheets = (await snapshotOf(opened.workbook)).sheets;
      const [first] = sheets;
      const read = await opened.workbook.readRows(first!.name, 1, rows + 1);
      expect(read.map(({ struck }) => struck)).toEqual(first!.rows.map(({ struck }) => struck));
      return first!.rows.flatMap(({ row, struck }) => (struck === undefined ? [] : [`${row}: ${struck.whole.join()}`]));
    }
    const struck =
      (row: number, column: number, columns = 1) =>
      (model: WorkbookModel) =>
        model.sheets[0]!.cells.restyle({ row, column, rows: 1, columns }, (style) => ({
          ...style,
          font: { ...style.font, strikethrough: true },
        }));

    test("comes of the rows and cells that are, and of filled cells alone", async () => {
      expect(await struckIn(() => undefined)).toEqual([]);
      expect(await struckIn(struck(2, 0, 16))).toEqual(["3: 1,2,3,4"]);
      expect(await struckIn(struck(3, 2))).toEqual(["4: 3"]);
    });

    test("is asked for where some is, and costs a plain workbook nothing but its word", async () => {
      const bytes = async (strike: (model: WorkbookModel) => void): Promise<number> => {
        const { workbook, model, host } = await openedExcel(bookBytes(messyBook(300)));
        strike(model);
        await snapshotOf(workbook);
        return host.bytes().received;
      };
      const plain = await bytes(() => undefined);
      expect((await bytes(struck(3, 2))) - plain).toBeGreaterThan(10_000);
    });
  });

  test("number formats in the account's language are those of the file", async () => {
    const book = drawnBook([
      drawnSheet([
        [{ value: 45473, format: "yyyy/m/d" }, { value: 0.5, format: "[Red]0%" }, 7],
        [{ value: 0.25, format: "h:mm AM/PM" }],
      ]),
    ]);
    const { workbook, host } = await openedExcel(bookBytes(book));
    host.troubles.givesLocalFormats = true;
    expect(comparableSnapshot(await snapshotOf(workbook))).toEqual(comparableSnapshot(book));
  });

  test("serials of a workbook that counts from 1904 become those of 1900, where they are shown as days", async () => {
    const { workbook, model } = await openedExcel(bookBytes(messyBook(4)));
    model.date1904 = true;
    const [, second] = (await snapshotOf(workbook)).sheets[0]!.rows;
    expect(second!.cells.slice(0, 2)).toEqual([1, 45473 + 1462]);
  });

  test("a value in the last row and one in the last column do not make the sheet's empty middle be read", async () => {
    const model = new WorkbookModel("台账.xlsx");
    const { cells } = model.addSheet("台账");
    for (const [row, column, value] of [
      [0, 0, "a"],
      [0, 1, "b"],
      [2, 16_383, 1],
      [1_048_575, 0, "末"],
    ] as const) {
      cells.at(row, column).value = value;
    }
    const { workbook, host } = await excelOn(model);
    const book = drawnBook(drawnSheet([["a", "b"]], { strays: { A1048576: "末", XFD3: 1 } }));
    expect(comparableSnapshot(await snapshotOf(workbook))).toEqual(comparableSnapshot(book));
    expect(host.bytes().received).toBeLessThan(1_000_000);
  });

  test("more merges than Excel answers at once are all found", async () => {
    const merges = Array.from({ length: 1_300 }, (_, i) => `A${i * 2 + 2}:A${i * 2 + 3}`);
    const rows = Array.from({ length: 2_602 }, (_, i) => [`甲${i}`, i]);
    const cells = rows.map(([text, n], i) => (i > 0 && i % 2 === 0 ? [undefined, n] : [text, n]));
    const book = drawnBook([drawnSheet(cells, { name: "一", merges }), drawnSheet([["x"]], { name: "二" })]);
    const { workbook } = await openedExcel(bookBytes(book));
    expect(comparableSnapshot(await snapshotOf(workbook))).toEqual(comparableSnapshot(book));
  });

  test("an Excel before 1.13 says that it is blind to merges", async () => {
    const { workbook } = await openedExcel(bookBytes(messyBook(4)), "台账.xlsx", { requirements: { ExcelApi: "1.9" } });
    const parts: SnapshotPart[] = [];
    await workbook.read((part) => {
      parts.push(part);
      return Promise.resolve(true);
    });
    expect(parts[0]).toMatchObject({ kind: "workbook", blind: ["merges"] });
    expect(parts.filter(({ kind }) => kind === "sheet")).toHaveLength(4);
  });

  test("changes nothing: neither the sheet in front, nor the selection, nor whether there is something to save", async () => {
    const { workbook, model, host } = await openedExcel(sampleBytes());
    host.userSelects(model.sheets[2]!.name, "C5");
    model.isDirty = false;
    await snapshotOf(workbook);
    expect(model.active).toBe(model.sheets[2]);
    expect(model.selection).toEqual([{ row: 4, column: 2, rows: 1, columns: 1 }]);
    expect(model.isDirty).toBe(false);
  });

  test("stops as soon as it is told to", async () => {
    const { workbook } = await openedExcel(sampleBytes());
    let parts = 0;
    await workbook.read(() => Promise.resolve(++parts < 3));
    expect(parts).toBe(3);
  });
});

describe("what a reading costs", () => {
  async function tripsOf(book: WorkbookSnapshot): Promise<number> {
    const { workbook, host } = await openedExcel(bookBytes(book));
    host.reset();
    await snapshotOf(workbook);
    return host.roundTrips();
  }

  test("as many round trips for 40 sheets as for 10, and for 5 000 rows as for 100", async () => {
    const sheets = (count: number): WorkbookSnapshot =>
      drawnBook(Array.from({ length: count }, (_, i) => drawnSheet([["a", 1]], { name: `表${i}` })));
    const few = await tripsOf(sheets(10));
    expect(await tripsOf(sheets(40))).toBe(few);
    expect(await tripsOf(messyBook(100))).toBe(few);
    expect(await tripsOf(messyBook(5_000))).toBe(few);
    expect(few).toBeLessThanOrEqual(8);
  });

  test("an answer that Excel finds too long is asked for again in smaller ones", async () => {
    const book = messyBook(3_000);
    const { workbook, host } = await openedExcel(bookBytes(book));
    host.payloadLimit(20_000);
    expect(comparableSnapshot(await snapshotOf(workbook))).toEqual(comparableSnapshot(book));
    host.payloadLimit(300);
    await expect(snapshotOf(workbook)).rejects.toMatchObject({ kind: "too-large" });
  });

  test("wordy rows come in more, smaller answers, none near the limit of the web", async () => {
    const wordy = drawnBook(drawnSheet(Array.from({ length: 3_000 }, (_, i) => [i, "进展情况".repeat(200)])));
    const { workbook, host } = await openedExcel(bookBytes(wordy));
    host.reset();
    expect(comparableSnapshot(await snapshotOf(workbook))).toEqual(comparableSnapshot(wordy));
    expect(host.peak().received).toBeLessThan(5_000_000);
    // Every reference that Excel had to keep has been given back in time.
    await host.settled();
    expect(host.references()).toBeLessThan(20);
  });

  test.each<[string, string]>([
    ["accounting, as Chinese Excels write it", '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
    [
      "the longest that people make",
      `[Red][>=100000000]#,##0.00,,"亿元";[Blue][>=10000]0!.0,"万元";[Black]General"元（不足一万元，按实际发生数填报）";@`,
    ],
  ])("numbers in long formats come in answers that the web lets through: %s", async (_, format) => {
    const model = new WorkbookModel("台账.xlsx");
    const sheet = model.addSheet("台账");
    const style = { ...sheet.cells.baseStyle, numberFormat: format };
    const [rows, columns] = [5_000, 100];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        Object.assign(sheet.cells.at(row, column), { value: row, style });
      }
    }
    const { workbook, host } = await excelOn(model);
    host.reset();
    const [read] = (await snapshotOf(workbook)).sheets;
    expect(read!.rows).toHaveLength(rows);
    expect(new Set(read!.rows.flatMap(({ formats }) => formats))).toEqual(new Set([format]));
    // Refused once or twice while it learns how long the formats are; no more.
    expect(host.calls.filter(({ error }) => error !== null).length).toBeLessThanOrEqual(2);
    expect(host.roundTrips()).toBeLessThan(host.bytes().received / 700_000);
  });
});
