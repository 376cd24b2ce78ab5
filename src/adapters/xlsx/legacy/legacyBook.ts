import { inBoth } from "../../../core/base/inBoth";
import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellValue, MergeArea, SheetSnapshot } from "../../../core/workbook/snapshot";
import { builtinFormats } from "../read/builtinFormats";
import { DAYS_BETWEEN_SYSTEMS } from "../../../core/workbook/localDate";
import { areaOf } from "../read/cellReference";
import { compoundDirectory } from "../zip/compoundDirectory";
import { harmlessBiff, type ByteArray } from "./harmlessBiff";
import { legacyCodePages } from "./legacyCodePages";
import { refuseLonger } from "../read/refuseLonger";
import { MAX_LEGACY_BYTES, MAX_TEXT, sizeText, spendMerge, type ReadBudget } from "../zip/readBudget";
import { COPY_TABLES, damaged, encrypted, foreign, Refusal, SLIDES, tooLarge, WORD_DOCUMENT } from "../zip/refusal";
import type { CellSink } from "../read/sheetSteps";
import { numberFormats, type CellStyles } from "../read/styles";

/**
 * An .xls file, a compound file or a bare workbook stream, as SheetJS has it, checked and made safe, and SheetJS's number
 * formatter. (Formulas never calculated are not told from others: such files store a 0.) Throws Refusal.
 *
 * @param cellStyles column widths and fills too, which only looking asks for
 */
export async function legacyBook(
  bytes: Uint8Array,
  cellStyles: boolean,
): Promise<{ readonly book: WorkBook; readonly ssf: Legacy["SSF"] }> {
  if (bytes.length > MAX_LEGACY_BYTES) {
    throw tooLarge(
      `${sizeText(bytes.length)}，.xls 上限 ${sizeText(MAX_LEGACY_BYTES)}`,
      `${sizeText(bytes.length)}, of .xls at most ${sizeText(MAX_LEGACY_BYTES)}`,
    );
  }
  const isCompound = bytes[0] === 0xd0;
  const isOld = isCompound ? isBefore97(compoundDirectory(bytes)) : true;
  const xlsx: Legacy = await import("@e965/xlsx");
  if (isOld) xlsx.set_cptable(legacyCodePages);
  // SheetJS keeps one table of formats for all files, and lacks the Chinese ones.
  for (const [id, code] of builtinFormats) xlsx.SSF.load(code, id);
  return { book: parsed(xlsx, isCompound ? bytes.slice() : compound(xlsx, bytes), cellStyles), ssf: xlsx.SSF };
}

/** The workbook stream of an .xls of Excel 97 or later; null of older ones, and where it cannot be found. Throws Refusal. */
export async function legacyStream(bytes: Uint8Array): Promise<ByteArray | null> {
  if (bytes.length > MAX_LEGACY_BYTES || bytes[0] !== 0xd0 || isBefore97(compoundDirectory(bytes))) return null;
  const xlsx: Legacy = await import("@e965/xlsx");
  try {
    return xlsx.CFB.find(xlsx.CFB.read(bytes.slice(), { type: "array" }), "/Workbook")?.content ?? null;
  } catch {
    // Reading the cells says what is wrong with the file.
    return null;
  }
}

/** What is used of SheetJS; its own types leave `CFB` and `SSF` open and `parse_xlscfb` out. */
interface Legacy {
  readonly set_cptable: (tables: unknown) => void;
  readonly SSF: {
    readonly load: (code: string, id: number) => void;
    readonly format: (code: string, value: unknown) => string;
  };
  readonly CFB: {
    readonly read: (bytes: Uint8Array, options: { type: "array" }) => Container;
    readonly write: (container: Container, options: { type: "array" }) => ArrayLike<number>;
    readonly find: (container: Container, path: string) => { readonly content?: ByteArray } | null;
    readonly utils: {
      readonly cfb_new: () => Container;
      readonly cfb_add: (container: Container, path: string, content: Uint8Array) => void;
    };
  };
  readonly parse_xlscfb?: (container: Container, options: ParsingOptions) => WorkBook;
}

interface Container {
  readonly FileIndex: readonly { readonly name: string; size: number }[];
}

/** SheetJS's number formatter, loaded when first asked for, with the Chinese formats that it lacks. */
export async function numberFormatter(): Promise<Legacy["SSF"]> {
  const xlsx: Legacy = await import("@e965/xlsx");
  for (const [id, code] of builtinFormats) xlsx.SSF.load(code, id);
  return xlsx.SSF;
}

/** Excel 95 calls the stream Book and keeps text in a code page; later ones call it Workbook. */
function isBefore97(streams: ReadonlySet<string>): boolean {
  if (streams.has("EncryptedPackage")) throw encrypted();
  if (streams.has("Workbook")) return false;
  if (streams.has("Book")) return true;
  if (streams.has("WordDocument")) throw foreign(WORD_DOCUMENT, COPY_TABLES);
  if (streams.has("PowerPoint Document")) throw foreign(SLIDES);
  throw foreign(inBoth("其他程序的文件", "a file of another program"));
}

/** A compound file around a bare stream, so that both are parsed the same way. */
function compound({ CFB }: Legacy, stream: Uint8Array): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/Book", stream);
  return Uint8Array.from(CFB.write(container, { type: "array" }));
}

/** `bytes` may be changed. */
function parsed({ CFB, parse_xlscfb: parse }: Legacy, bytes: Uint8Array, cellStyles: boolean): WorkBook {
  if (parse === undefined) throw new Error("@e965/xlsx has no parse_xlscfb");
  try {
    const container = CFB.read(bytes, { type: "array" });
    const stream = (CFB.find(container, "/Workbook") ?? CFB.find(container, "/Book"))?.content;
    if (stream === undefined) throw damaged("工作簿内容缺失", "the content of the workbook is missing");
    harmlessBiff(stream);
    // Author and title, which nobody asks for: of some broken ones SheetJS fills the memory.
    for (const entry of container.FileIndex) if (entry.name.startsWith("\u0005")) entry.size = 0;
    const plain = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: false };
    return parse(container, cellStyles ? { ...plain, cellStyles, sheetStubs: true } : plain);
  } catch (error) {
    // Whatever SheetJS stumbles over is the file's fault: it throws strings, TypeErrors and RangeErrors alike.
    if (/password|encrypt/i.test(String(error))) throw encrypted();
    throw error instanceof Refusal ? error : damaged("内容无法读取", "the content cannot be read");
  }
}

/** Worksheets of the book in tab order. Throws Refusal (damaged). */
export function legacyTabs(book: WorkBook): readonly LegacyTab[] {
  const properties = book.Workbook?.Sheets ?? [];
  if (book.SheetNames.length === 0) throw damaged("工作簿里没有工作表", "a workbook without sheets");
  return book.SheetNames.flatMap((name) => {
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    // SheetJS gives up a sheet without its end in silence.
    if (sheet === undefined) throw damaged(`工作表“${name}”不完整`, `sheet “${name}” is cut off`);
    if (sheet["!type"] !== undefined && sheet["!type"] !== "sheet") return [];
    const hidden = properties.find((one) => one.name === name)?.Hidden ?? 0;
    return [{ name, visibility: hidden === 0 ? "visible" : hidden === 1 ? "hidden" : "very-hidden", sheet }];
  });
}

interface LegacyTab {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly sheet: WorkSheet;
}

/**
 * Hands a sheet's cells on.
 *
 * @param styleOf number of the style of a cell in its row and column, for looking
 */
export function legacyCells(
  book: WorkBook,
  sheet: WorkSheet,
  styles: LegacyFormats,
  rows: CellSink,
  styleOf: (cell: CellObject, row: number, column: number) => number,
): void {
  const date1904 = is1904(book);
  const data: LegacyData = sheet["!data"] ?? [];
  const rowProperties = sheet["!rows"] ?? [];
  // forEach passes over the holes of a sparse sheet.
  data.forEach((cells, rowIndex) => {
    const { hidden = false, hpt } = rowProperties[rowIndex] ?? {};
    rows.startRow(rowIndex + 1, hidden || hpt === 0, hpt);
    cells?.forEach((cell, columnIndex) => {
      if (cell === undefined) return;
      const format = styles.formatOfCode.get(codeOf(cell) ?? "") ?? 0;
      const value = valueOf(cell, date1904 && styles.showsDay[format] === true);
      if (typeof value === "string") refuseLonger(value, MAX_TEXT, "text", rowIndex + 1, columnIndex + 1);
      // Blanks come only where looks are asked for, and must not make the values' formats other ones.
      rows.put(columnIndex + 1, cell.t === "z" ? 0 : format, value, styleOf(cell, rowIndex + 1, columnIndex + 1));
    });
    rows.endRow();
  });
}

/** Whether a workbook counts its days from 1904. */
export function is1904(book: WorkBook): boolean {
  return book.Workbook?.WBProps?.date1904 === true;
}

type LegacyData = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** Number formats of a sheet, by the codes that its cells name. */
type LegacyFormats = CellStyles & { readonly formatOfCode: ReadonlyMap<string, number> };

export function legacyFormats(sheet: WorkSheet): LegacyFormats {
  const data: LegacyData = sheet["!data"] ?? [];
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

/** Merges of a sheet. */
export function legacyMerges(sheet: WorkSheet, budget: ReadBudget): readonly MergeArea[] {
  const merges: MergeArea[] = [];
  for (const { s, e } of sheet["!merges"] ?? []) {
    const area = areaOf(s.r + 1, s.c + 1, e.r + 1, e.c + 1);
    if (area === undefined) continue;
    spendMerge(budget);
    merges.push(area);
  }
  return merges;
}
