import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { OWNED_SHEET_NAME } from "../../core/writes/ownership";
import type { CellValue, MergeArea, SheetSnapshot } from "../../core/workbook/snapshot";
import { builtinFormats } from "./builtinFormats";
import { DAYS_BETWEEN_SYSTEMS } from "./cellReader";
import { areaOf } from "./cellReference";
import { compoundDirectory } from "./compoundDirectory";
import { legacyCodePages } from "./legacyCodePages";
import {
  MAX_BINARY_PACKAGE_BYTES,
  MAX_LEGACY_BYTES,
  newReadBudget,
  sizeText,
  spendMerge,
  type ReadBudget,
} from "./limits";
import { damaged, encrypted, foreign, tooLarge } from "./refusal";
import { sheetRows } from "./sheetRows";
import { numberFormats, type CellStyles } from "./styles";
import type { ZipDirectory } from "./zipDirectory";

/**
 * Worksheets of an .xls file, a compound file or a bare workbook stream, read by SheetJS and made the same snapshot
 * as a package. (Formulas never calculated are not told from others: SheetJS gives their stored 0.) Throws Refusal.
 */
export async function legacySheets(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  if (bytes.length > MAX_LEGACY_BYTES)
    throw tooLarge(`${sizeText(bytes.length)}，.xls 上限 ${sizeText(MAX_LEGACY_BYTES)}`);
  const isCompound = bytes[0] === 0xd0;
  return snapshots(await read(bytes, isCompound && isBefore97(compoundDirectory(bytes))));
}

/** Worksheets of an .xlsb package, whose directory has been judged already. Throws Refusal. */
export async function binaryPackageSheets(bytes: Uint8Array, zip: ZipDirectory): Promise<readonly SheetSnapshot[]> {
  let total = 0;
  for (const { size } of zip.values()) total += size;
  if (total > MAX_BINARY_PACKAGE_BYTES) {
    throw tooLarge(
      `解压后 ${sizeText(total)}，.xlsb 上限 ${sizeText(MAX_BINARY_PACKAGE_BYTES)}，另存为 .xlsx 上限更高`,
    );
  }
  return snapshots(await read(bytes, false));
}

/** Excel 95 calls the stream Book and keeps text in a code page; later ones call it Workbook. */
function isBefore97(streams: ReadonlySet<string>): boolean {
  if (streams.has("EncryptedPackage")) throw encrypted();
  if (streams.has("Workbook")) return false;
  if (streams.has("Book")) return true;
  if (streams.has("WordDocument")) throw foreign("Word 文档", "请把其中的表格复制到 Excel 工作簿后另存为 .xlsx");
  if (streams.has("PowerPoint Document")) throw foreign("PowerPoint 演示文稿");
  throw foreign("其他程序的文件");
}

async function read(bytes: Uint8Array, isBefore97: boolean): Promise<WorkBook> {
  const xlsx = await import("@e965/xlsx");
  if (isBefore97) xlsx.set_cptable(legacyCodePages);
  // SheetJS keeps one table of formats for all files and lacks the Chinese ones.
  for (const [id, code] of builtinFormats) xlsx.SSF.load(code, id);
  try {
    return xlsx.read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      cellDates: false,
    });
  } catch (error) {
    // Whatever SheetJS stumbles over is the file's fault: it throws strings, TypeErrors and RangeErrors alike.
    if (/password|encrypt/i.test(String(error))) throw encrypted();
    throw damaged("内容无法读取");
  }
}

function snapshots(workbook: WorkBook): readonly SheetSnapshot[] {
  const { Sheets: properties = [], Names: names = [], WBProps } = workbook.Workbook ?? {};
  const date1904 = WBProps?.date1904 === true;
  const ours = new Set(names.filter(({ Name }) => Name === OWNED_SHEET_NAME).map(({ Sheet }) => Sheet));
  const budget = newReadBudget();
  const snapshot: SheetSnapshot[] = [];
  workbook.SheetNames.forEach((name, place) => {
    const sheet = Object.hasOwn(workbook.Sheets, name) ? workbook.Sheets[name] : undefined;
    // SheetJS gives up a sheet without its end in silence.
    if (sheet === undefined) throw damaged(`工作表“${name}”不完整`);
    if (ours.has(place) || (sheet["!type"] !== undefined && sheet["!type"] !== "sheet")) return;
    const hidden = properties.find((one) => one.name === name)?.Hidden ?? 0;
    const visibility = hidden === 0 ? "visible" : hidden === 1 ? "hidden" : "very-hidden";
    snapshot.push({ name, visibility, ...sheetContent(sheet, date1904, budget) });
  });
  return snapshot;
}

function sheetContent(sheet: WorkSheet, date1904: boolean, budget: ReadBudget): Pick<SheetSnapshot, "rows" | "merges"> {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  const styles = stylesOf(data);
  const rows = sheetRows(styles.codes, budget);
  const rowProperties = sheet["!rows"] ?? [];
  // forEach passes over the holes of a sparse sheet.
  data.forEach((cells, rowIndex) => {
    const { hidden = false, hpt } = rowProperties[rowIndex] ?? {};
    rows.startRow(rowIndex + 1, hidden || hpt === 0);
    cells?.forEach((cell, columnIndex) => {
      if (cell === undefined) return;
      const format = styles.formatOfCode.get(codeOf(cell) ?? "") ?? 0;
      rows.put(columnIndex + 1, format, valueOf(cell, date1904 && styles.showsDay[format] === true));
    });
    rows.endRow();
  });
  return { rows: rows.finish(), merges: mergesOf(sheet, budget) };
}

function stylesOf(
  data: readonly (readonly (CellObject | undefined)[] | undefined)[],
): CellStyles & { readonly formatOfCode: ReadonlyMap<string, number> } {
  const codes = new Set<string>();
  data.forEach((cells) => cells?.forEach((cell) => codes.add((cell && codeOf(cell)) ?? "")));
  const styles = numberFormats([...codes]);
  return { ...styles, formatOfCode: new Map([...codes].map((code, style) => [code, styles.formatOfStyle[style]!])) };
}

function codeOf({ z }: CellObject): string | undefined {
  return typeof z === "number" ? builtinFormats.get(z) : z;
}

function valueOf(cell: CellObject, isDay1904: boolean): CellValue | undefined {
  const { t, v } = cell;
  if (t === "e") return { fault: "error", text: ERRORS.get(Number(v)) ?? "#VALUE!" };
  if (v === "" || v === undefined || t === "z" || v instanceof Date) return undefined;
  return typeof v === "number" && isDay1904 ? v + DAYS_BETWEEN_SYSTEMS : v;
}

/** MS-XLS 2.5.10 BErr. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

function mergesOf(sheet: WorkSheet, budget: ReadBudget): readonly MergeArea[] {
  const merges: MergeArea[] = [];
  for (const { s, e } of sheet["!merges"] ?? []) {
    const area = areaOf(s.r + 1, s.c + 1, e.r + 1, e.c + 1);
    if (area === undefined) continue;
    spendMerge(budget);
    merges.push(area);
  }
  return merges;
}
