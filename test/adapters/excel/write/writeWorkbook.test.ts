import { areaText } from "../../../../src/adapters/excel/areaText";
import { printedAreas } from "../../../../src/core/show/sheets/printedAreas";
import { NEEDED_SET } from "../../../../src/adapters/excel/excelWorkbook";
import { run } from "../../../../src/core/run";
import { cellAddress } from "../../../../src/core/workbook/address";
import { roleStyles } from "../../../../src/core/show/sheets/roleStyles";
import type { SheetModel } from "../../../../src/core/show/sheets/sheetModel";
import { planWrites } from "../../../../src/core/show/writes/planWrites";
import type { WorkbookWrite } from "../../../../src/core/show/writes/workbookWrite";
import { day } from "../../../builders/day";
import { computeFormulas } from "../../../host/model/calculation";
import type { WorksheetModel } from "../../../host/model/worksheetModel";
import { aCell, anIndexModel, aSheetModel } from "../../xlsx/write/aSheetModel";
import { openedExcel, sampleBytes, snapshotOf, TASKS_FILE, type OpenedExcel } from "../openedExcel";
import { ourSheets, usersState } from "../workbookFacts";

const CHART_TYPES = { bar: "BarClustered", "stacked-bar": "BarStacked", line: "LineMarkers", pie: "Pie" } as const;

let excel: OpenedExcel;
let write: WorkbookWrite;
let before: unknown;

beforeAll(async () => {
  const { workbook, dispose } = await openedExcel(sampleBytes(), TASKS_FILE);
  const result = run([await snapshotOf(workbook)], { asOf: day("2024-06-30") });
  write = planWrites(result, await workbook.usersSheetNames(), { mark: true, sameWorkbook: true });
  await dispose();
});

beforeEach(async () => {
  excel = await openedExcel(sampleBytes(), TASKS_FILE);
  before = usersState(excel.model);
});

afterEach(() => excel.dispose());

/** `'台账索引'!$A$1` and `台账索引!$A$1` are the same to Excel. */
function bare(formula: string | null): string | null {
  return formula?.replaceAll(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!") ?? null;
}

/** Fifteen digits, as many as Excel keeps. */
function shown(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? null);
}

function expectWritten(sheet: WorksheetModel, model: SheetModel): void {
  const there: unknown[] = [];
  const wanted: unknown[] = [];
  let row = 0;
  for (const { cells } of model.rows) {
    cells.forEach((cell, column) => {
      const place = `${model.name}!${cellAddress(row + 1, column + 1)}`;
      const found = sheet.cells.get(row, column);
      there.push([place, shown(found?.value), bare(found?.formula ?? null)]);
      wanted.push([place, shown(cell?.value), bare(cell?.formula === undefined ? null : `=${cell.formula}`)]);
      if (cell === null || cell.value === null) return;
      const look = roleStyles[cell.role];
      const { font, ...style } = sheet.cells.styleAt(row, column);
      const lines = Object.keys(style.borders).length;
      there.push([
        place,
        style.numberFormat,
        font.name,
        font.size,
        font.bold,
        font.color,
        style.fill,
        style.wrap,
        lines,
      ]);
      wanted.push([
        ...[place, look.numberFormat, look.font.name, look.font.size, look.font.bold, `#${look.font.colour}`],
        ...[look.fill === null ? null : `#${look.fill}`, look.wrap, look.bordered ? 4 : 0],
      ]);
    });
    row++;
  }
  expect(there).toEqual(wanted);
}

describe("writing our sheets into the sample month", () => {
  test("every cell has the model's text, value, formula and look, computed by an engine that is not ours", async () => {
    await excel.workbook.write(write);
    const { model } = excel;
    await computeFormulas(model);
    expect(model.sheets.slice(-write.sheets!.length).map(({ name }) => name)).toEqual(
      write.sheets!.map(({ name }) => name),
    );
    const ours = ourSheets(model);
    for (const sheet of write.sheets!) expectWritten(ours.get(sheet.key)!, sheet);
    expect([...excel.host.unknownMembers]).toEqual([]);
  });

  test("layout, merges, frozen panes, print set-up, tables, charts and links are the model's", async () => {
    await excel.workbook.write(write);
    const ours = ourSheets(excel.model);
    for (const model of write.sheets!) {
      const sheet = ours.get(model.key)!;
      const merges = model.merges.filter(
        (area) => area.firstRow !== area.lastRow || area.firstColumn !== area.lastColumn,
      );
      const { pages, areas, onePage } = model.print;
      const isCut = pages !== undefined && onePage !== true;
      expect(sheet.visibility).toBe("Visible");
      expect(sheet.merges).toHaveLength(merges.length);
      expect(sheet.freeze).toEqual(model.freeze.rows + model.freeze.columns === 0 ? null : model.freeze);
      expect(sheet.page).toMatchObject({
        paperSize: "A4",
        orientation: model.print.orientation === "landscape" ? "Landscape" : "Portrait",
        zoom: isCut ? { scale: 100 } : { horizontalFitToPages: 1 },
        centerHorizontally: true,
        headersFooters: {
          centerFooter: pages === undefined ? "第&P页 共&N页" : `&A　第&P页 共${pages.count}页`,
        },
        rowBreaks: pages?.breaks ?? [],
        printArea: areas === undefined ? null : printedAreas(model)!.map(areaText).join(","),
      });
      expect(sheet.tables).toHaveLength(model.table === null ? 0 : 1);
      expect(sheet.charts.map(({ type, title, series }) => [type, title, series.map(({ name }) => name)])).toEqual(
        model.charts.map(({ kind, title, series }) => [CHART_TYPES[kind], title, series.map(({ name }) => name)]),
      );
      const links = [...model.rows].flatMap(({ cells }) => cells.flatMap((cell) => (cell?.link ? [cell.link] : [])));
      expect([...sheet.links.values()].map(({ documentReference }) => documentReference).sort()).toEqual(
        links.map((link) => `'${link.sheet}'!${link.cell}`).sort(),
      );
    }
  });

  test("the user's sheets stay as they are, and so do the sheet in front, the selection and the calculation mode", async () => {
    excel.host.userSelects(excel.model.sheets[2]!.name, "C5");
    await excel.workbook.write({ ...write, marks: null });
    expect(usersState(excel.model)).toEqual(before);
    expect(excel.model.active).toBe(excel.model.sheets[2]);
    expect(excel.model.selection).toEqual([{ row: 4, column: 2, rows: 1, columns: 1 }]);
  });

  test("writing twice gives what writing once gave, and our sheet that was in front is in front again", async () => {
    await excel.workbook.write(write);
    const names = excel.model.sheets.map(({ name }) => name);
    excel.host.userActivates("完成情况");
    await excel.workbook.write(write);
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(names);
    expect(excel.model.active.name).toBe("完成情况");
    await computeFormulas(excel.model);
    const ours = ourSheets(excel.model);
    for (const sheet of write.sheets!) expectWritten(ours.get(sheet.key)!, sheet);
  });

  test("with calculation by hand our figures are computed all the same", async () => {
    excel.model.calculationMode = "Manual";
    await excel.workbook.write({ ...write, marks: null });
    expect(excel.model.calculationMode).toBe("Manual");
    await computeFormulas(excel.model);
    const ours = ourSheets(excel.model);
    for (const sheet of write.sheets!) expectWritten(ours.get(sheet.key)!, sheet);
  });

  test("sheets of ours that are not named any more go", async () => {
    await excel.workbook.write(write);
    expect(usersState(excel.model)).not.toEqual(before);
    await excel.workbook.write({ sheets: [], marks: [] });
    expect(ourSheets(excel.model).size).toBe(0);
    expect(usersState(excel.model)).toEqual(before);
  });

  test("tells how far it is, and takes everything back when it is told to stop", async () => {
    const told: number[] = [];
    await excel.workbook.write({ ...write, marks: null }, (written) => Promise.resolve(told.push(written) > 0));
    const rows = write.sheets!.reduce((sum, sheet) => sum + [...sheet.rows].length, 0);
    expect(told.at(-1)).toBe(rows);
    await excel.workbook.write({ sheets: [], marks: null });
    let calls = 0;
    const stopped = excel.workbook.write(write, () => Promise.resolve(++calls < 3));
    await expect(stopped).rejects.toMatchObject({ kind: "cancelled" });
    expect(usersState(excel.model)).toEqual(before);
    expect(excel.model.sheets.some(({ name }) => name.startsWith("~"))).toBe(false);
  });
});

describe("what writing costs", () => {
  async function costOf(rows: number): Promise<{ trips: number; peak: number }> {
    const opened = await openedExcel(sampleBytes("问题台账.xlsx"));
    const [index] = [anIndexModel({ table: null })];
    const cells = [aCell("问题台账"), aCell(6, "integer"), aCell(45473, "date")];
    opened.host.reset();
    await opened.workbook.write({
      sheets: [aSheetModel(), { ...index, rows: Array.from({ length: rows }, () => ({ cells })) }],
      marks: null,
    });
    await opened.dispose();
    return { trips: opened.host.roundTrips(), peak: opened.host.peak().sent };
  }

  test("as many round trips for 5 000 rows as for 100, and one more for each block of a large sheet", async () => {
    const few = await costOf(100);
    expect((await costOf(5_000)).trips).toBe(few.trips);
    const many = await costOf(60_000);
    expect(many.trips - few.trips).toBeGreaterThan(0);
    expect(many.trips - few.trips).toBeLessThan(8);
    expect(many.peak).toBeLessThan(4_000_000);
  });

  test("the least that we ask of Excel is enough for the whole job", async () => {
    const old = await openedExcel(sampleBytes(), TASKS_FILE, { requirements: { ExcelApi: NEEDED_SET[1] } });
    const result = run([await snapshotOf(old.workbook)], { asOf: day("2024-06-30") });
    const plan = planWrites(result, await old.workbook.usersSheetNames(), { mark: true, sameWorkbook: true });
    await old.workbook.write(plan);
    const { journal } = await old.workbook.edit({
      newSheets: [],
      cells: [{ sheet: "万安钻石", cell: "Z1", value: "记" }],
    });
    expect(await old.workbook.undo(journal!)).toEqual({ restored: 1, left: [] });
    expect(await old.workbook.goTo("万安钻石", "A1")).toBe("shown");
    await old.workbook.keep("a", "b");
    await (
      await old.workbook.watch(() => undefined)
    )();
    await old.dispose();
  });
});
