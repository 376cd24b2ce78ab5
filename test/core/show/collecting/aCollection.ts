import { run } from "../../../../src/core/run";
import type { ReturnedFile } from "../../../../src/core/show/collecting/filesInOrder";
import { planCollection, type Collection } from "../../../../src/core/show/collecting/planCollection";
import type { FormWorkbook } from "../../../../src/core/show/forms/formWorkbook";
import { planTemplates } from "../../../../src/core/show/handout/planTemplates";
import { cellAddress } from "../../../../src/core/workbook/address";
import type { CellValue, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { indicators, problems, projects, tasks, type Cells } from "../../../flow/flow";
import { withEdit } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { formSnapshot } from "../../../support/formSnapshot";

export const KEXIN = "县工信科技局";
export const FAGAI = "县发改局";

/** Four tasks, two of them led by 县发改局 too, and a row of each other ledger. */
export function aMaster(
  rows: readonly Cells[] = [{}, {}, { 牵头单位: `${KEXIN}、${FAGAI}` }, { 牵头单位: FAGAI }],
): WorkbookSnapshot {
  const sheets = [tasks(rows), projects([{}]), problems([{}]), indicators([{ 牵头单位: KEXIN }])];
  return drawnBook(sheets, "2024年6月台账.xlsx");
}

/** The template of a unit. */
export function sentTo(unit: string, master: WorkbookSnapshot = aMaster(), asOf = "2024-06-30"): FormWorkbook {
  const result = run([master], { asOf: day(asOf) });
  const order = { rows: "lead", units: null, due: null, widthsOf: () => [] } as const;
  const found = planTemplates(result, order).files.find((file) => file.unit === unit);
  if (found === undefined) throw new Error(`Nothing for ${unit}`);
  return found.form();
}

/** A form as the file that comes back. */
export function back(
  form: FormWorkbook,
  file = `${form.properties["台账标识"]?.split("|")[2] ?? ""}.xlsx`,
): ReturnedFile {
  return { file, workbook: formSnapshot(form, file), property: form.properties["台账标识"] ?? null };
}

export interface Collected extends Collection {
  /** The master with all that in it. */
  readonly result: WorkbookSnapshot;
}

export function collected(
  files: readonly ReturnedFile[],
  master: WorkbookSnapshot = aMaster(),
  asOf: string | null = null,
): Collected {
  const order = { asOf: asOf === null ? null : day(asOf), today: day("2024-07-06") };
  const collection = planCollection(master, files, order);
  return { ...collection, result: withEdit(master, collection.edit) };
}

/** `merged`, as `工作表 单元格: before → after`. */
export function mergedLines({ merged }: Collection): readonly string[] {
  return merged.map(({ sheet, cell, before, after }) => `${sheet} ${cell}: ${String(before)} → ${String(after)}`);
}

/** `decisions`, as `kind 单元格: sent / returned / master`. */
export function openLinesOf({ decisions }: Collection): readonly string[] {
  return decisions.map(
    ({ kind, cell, row, sent, returned, master }) =>
      `${kind} ${cell ?? `row ${row ?? "-"}`}: ${[sent, returned, master].map((value) => String(value ?? "-")).join(" / ")}`,
  );
}

/** The master with something written under 决定 in its lines of 汇总待定, by 报送值 or, where that is blank, 事项内容. */
export function decided({ result }: Collected, verdicts: Readonly<Record<string, string>>): WorkbookSnapshot {
  const sheet = result.sheets.find(({ name }) => name === "汇总待定")!;
  const head = sheet.rows.find(({ cells }) => cells[0] === "待定事项")!.cells;
  const at = (heading: string): number => head.indexOf(heading);
  const cells = Object.entries(verdicts).map(([about, verdict]) => {
    const line = sheet.rows.find((row) => row.cells[at("报送值")] === about || row.cells[at("事项内容")] === about);
    if (line === undefined) throw new Error(`No line about ${about}`);
    return { sheet: "汇总待定", cell: cellAddress(line.row, at("决定") + 1), value: verdict };
  });
  return withEdit(result, { newSheets: [], cells });
}

/** What a cell holds; rows and columns from 1. */
export function valueAt(book: WorkbookSnapshot, sheet: string, row: number, column: number): CellValue | undefined {
  return book.sheets.find(({ name }) => name === sheet)?.rows.find((one) => one.row === row)?.cells[column - 1];
}

/** The lines of a sheet of ours, blank ones left out. */
export function linesOn(book: WorkbookSnapshot, name: string): readonly (readonly (CellValue | undefined)[])[] {
  const { rows } = book.sheets.find((sheet) => sheet.name === name) ?? { rows: [] };
  return rows
    .slice(3)
    .map(({ cells }) => cells)
    .filter((cells) => cells.some((value) => value !== null && value !== undefined));
}
