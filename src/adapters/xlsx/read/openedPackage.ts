import { inBoth } from "../../../core/base/inBoth";
import { COPY_TABLES, damaged, foreign, SAVE_AS_XLSX, SLIDES, WORD_DOCUMENT } from "../zip/refusal";
import { partKey, type ZipDirectory, type ZipEntry } from "../zip/zipDirectory";
import { once } from "../../../core/base/once";
import { relationships, type Relationship } from "./relationships";
import { workbookPart, type SheetEntry, type WorkbookPart } from "./workbookPart";

/** A package that holds a workbook; what says where everything is, is read when it is first asked for. */
export interface OpenedPackage {
  readonly zip: ZipDirectory;
  /** The workbook part. */
  readonly main: ZipEntry;
  /** What it says. Throws Refusal (damaged). */
  readonly workbook: () => WorkbookPart;
  /** Where it points to under this id. Throws Refusal (damaged). */
  readonly linkOf: (id: string) => Relationship | undefined;
  /** Its first link of this kind. Throws Refusal (damaged). */
  readonly linkOfType: (type: string) => Relationship | undefined;
  /** The part of this kind that the workbook links to, or the one of the usual name in its folder. */
  readonly linked: (type: string, usual: string) => ZipEntry | undefined;
}

/** Finds the workbook in a package. Throws Refusal where there is none, saying what there seems to be. */
export function openedPackage(zip: ZipDirectory): OpenedPackage {
  const main = mainPart(zip);
  if (main === undefined || /^(word|ppt)\//i.test(main.name)) throw notAWorkbook(zip);
  const folder = main.name.slice(0, main.name.lastIndexOf("/") + 1);
  const links = once(() => relationships(zip, main.name));
  const linksById = once(() => {
    const byId = new Map<string, Relationship>();
    for (const link of links()) if (!byId.has(link.id)) byId.set(link.id, link);
    return byId;
  });
  const linkOfType = (type: string) => links().find((link) => link.type === type);
  return {
    zip,
    main,
    workbook: once(() => workbookPart(main)),
    linkOf: (id) => linksById().get(id),
    linkOfType,
    linked: (type, usual) => zip.get(linkOfType(type)?.target ?? "") ?? zip.get(partKey(`${folder}${usual}`)),
  };
}

/** Whether a tab has cells: chart, dialog and macro sheets have none. */
export function hasCells({ linkOf }: OpenedPackage, { relationshipId }: SheetEntry): boolean {
  return !WITHOUT_CELLS.has(linkOf(relationshipId)?.type ?? "");
}

/** Whether a tab's link, where there is one, says that it leads to a sheet. */
export function isLinkedAsSheet({ linkOf }: OpenedPackage, { relationshipId }: SheetEntry): boolean {
  const link = linkOf(relationshipId);
  return link === undefined || link.type === "worksheet" || WITHOUT_CELLS.has(link.type);
}

/** The part of a sheet. Throws Refusal where it is not there. */
export function sheetEntry({ zip, linkOf }: OpenedPackage, { name, relationshipId }: SheetEntry): ZipEntry {
  const entry = zip.get(linkOf(relationshipId)?.target ?? "");
  if (entry === undefined) throw damaged(`工作表“${name}”的内容缺失`, `the content of sheet “${name}” is missing`);
  return entry;
}

/** The part that an Office package begins with: `xl/workbook.xml`, or wherever its relationships say. */
function mainPart(zip: ZipDirectory): ZipEntry | undefined {
  const target = relationships(zip, "").find(({ type }) => type === "officeDocument")?.target;
  return (
    (target === undefined ? undefined : zip.get(target)) ?? zip.get("xl/workbook.xml") ?? zip.get("xl/workbook.bin")
  );
}

/** What a zip file without a workbook seems to be, as a refusal. */
function notAWorkbook(zip: ZipDirectory): Error {
  const names = [...zip.keys()];
  const has = (prefix: string) => names.some((name) => name.startsWith(prefix));
  if (has("xl/")) return damaged("工作簿部件缺失", "the workbook part is missing");
  if (has("word/")) return foreign(WORD_DOCUMENT, COPY_TABLES);
  if (has("ppt/")) return foreign(SLIDES);
  if (names.includes("mimetype") && names.includes("content.xml")) {
    return foreign(inBoth("OpenDocument 文件（.ods 等）", "an OpenDocument file (.ods or the like)"), SAVE_AS_XLSX);
  }
  if (has("index/") && names.some((name) => name.endsWith(".iwa"))) {
    return foreign(
      inBoth("苹果 Numbers 文件", "an Apple Numbers file"),
      inBoth("请在 Numbers 中导出为 .xlsx", "Export it from Numbers as .xlsx"),
    );
  }
  if (names.includes("ofd.xml")) return foreign(inBoth("OFD 版式文件", "an OFD document"));
  return foreign(
    inBoth("压缩包", "an archive"),
    inBoth("请先解压，再选择其中的 .xlsx 文件", "Unpack it first, then choose the .xlsx file in it"),
  );
}

const WITHOUT_CELLS: ReadonlySet<string> = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);
