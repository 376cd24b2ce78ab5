import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import { newReadBudget } from "../zip/limits";
import { damaged, foreign } from "../zip/refusal";
import { relationships, type Relationship } from "./relationships";
import { sharedStrings } from "./sharedStrings";
import { sheetPart } from "./sheetPart";
import type { SheetContext } from "./sheetContext";
import { cellStyles, GENERAL_STYLES, type CellStyles } from "./styles";
import { workbookPart, type WorkbookPart } from "./workbookPart";
import { partKey, type ZipDirectory, type ZipEntry } from "../zip/zipDirectory";

/** The part that an Office package begins with: `xl/workbook.xml`, or wherever its relationships say. */
export function mainPart(zip: ZipDirectory): ZipEntry | undefined {
  const target = relationships(zip, "").find(({ type }) => type === "officeDocument")?.target;
  return (
    (target === undefined ? undefined : zip.get(target)) ?? zip.get("xl/workbook.xml") ?? zip.get("xl/workbook.bin")
  );
}

/** What a package's sheets refer to outside themselves. */
export interface PackageContext {
  readonly workbook: WorkbookPart;
  readonly links: readonly Relationship[];
  readonly styles: CellStyles;
  readonly sheet: SheetContext;
  /** The part of this kind that the workbook links to, or the one of the usual name in its folder. */
  readonly linked: (type: string, usual: string) => ZipEntry | undefined;
}

/** Reads the parts that sheets share. Throws Refusal. */
export function packageContext(zip: ZipDirectory, main: ZipEntry): PackageContext {
  const workbook = workbookPart(main);
  const links = relationships(zip, main.name);
  const linked = (type: string, usual: string) =>
    zip.get(links.find((link) => link.type === type)?.target ?? "") ?? zip.get(partKey(`${folderOf(main)}${usual}`));
  const stringsPart = linked("sharedStrings", "sharedStrings.xml");
  const stylesPart = linked("styles", "styles.xml");
  const styles = stylesPart === undefined ? GENERAL_STYLES : cellStyles(stylesPart);
  const strings = stringsPart === undefined ? [] : sharedStrings(stringsPart);
  const sheet = { strings, styles, date1904: workbook.date1904, budget: newReadBudget() };
  return { workbook, links, styles, sheet, linked };
}

/** Worksheets of an .xlsx or .xlsm package in tab order, those of this product left out. Throws Refusal. */
export function xlsxSheets(zip: ZipDirectory, main: ZipEntry): readonly SheetSnapshot[] {
  const { workbook, links, sheet: context } = packageContext(zip, main);
  const sheets: SheetSnapshot[] = [];
  for (const { name, visibility, relationshipId, isOurs } of workbook.sheets) {
    const link = links.find(({ id }) => id === relationshipId);
    if (isOurs || (link !== undefined && WITHOUT_CELLS.has(link.type))) continue;
    sheets.push({ name, visibility, ...sheetPart(sheetEntry(zip, link, name), context) });
  }
  return sheets;
}

/** What a zip file without a workbook seems to be, as a refusal. */
export function notAWorkbook(zip: ZipDirectory): Error {
  const names = [...zip.keys()];
  const has = (prefix: string) => names.some((name) => name.startsWith(prefix));
  if (has("xl/")) return damaged("工作簿部件缺失");
  if (has("word/")) return foreign("Word 文档", "请把其中的表格复制到 Excel 工作簿后另存为 .xlsx");
  if (has("ppt/")) return foreign("PowerPoint 演示文稿");
  if (names.includes("mimetype") && names.includes("content.xml")) {
    return foreign("OpenDocument 文件（.ods 等）", "请用 Excel 或 WPS 打开并另存为 .xlsx");
  }
  if (has("index/") && names.some((name) => name.endsWith(".iwa"))) {
    return foreign("苹果 Numbers 文件", "请在 Numbers 中导出为 .xlsx");
  }
  if (names.includes("ofd.xml")) return foreign("OFD 版式文件");
  return foreign("压缩包", "请先解压，再选择其中的 .xlsx 文件");
}

/** Chart, dialog and macro sheets have tabs but no ledger. */
export const WITHOUT_CELLS: ReadonlySet<string> = new Set([
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
]);

function folderOf(main: ZipEntry): string {
  return main.name.slice(0, main.name.lastIndexOf("/") + 1);
}

/** The part of a sheet. Throws Refusal where it is not there. */
export function sheetEntry(zip: ZipDirectory, link: Relationship | undefined, name: string): ZipEntry {
  const entry = link === undefined ? undefined : zip.get(link.target);
  if (entry === undefined) throw damaged(`工作表“${name}”的内容缺失`);
  return entry;
}
