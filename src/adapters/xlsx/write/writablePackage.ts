import { inBoth } from "../../../core/base/inBoth";
import type { NativeZip } from "../../../core/ports";
import type { OpenedFile } from "../read/openedFile";
import { lacksStyles } from "../read/lacksStyles";
import { isLinkedAsSheet, type OpenedPackage } from "../read/openedPackage";
import { relationships } from "../read/relationships";
import { xmlOutline } from "../xml/xmlOutline";
import { compoundDirectory } from "../zip/compoundDirectory";
import { partBytes } from "../zip/partBytes";
import { encrypted, Refusal } from "../zip/refusal";
import { partKey, type ZipEntry } from "../zip/zipDirectory";

/** The parts of a workbook while it is being written; compressed bytes of untouched parts go through as they are. */
export interface WorkbookPackage {
  /** By `partKey`, in the order in which they stand in the file. */
  readonly parts: Map<string, ZipEntry>;
  /** Name of the workbook part: `xl/workbook.xml`. */
  readonly main: string;
  /** Keys of the tabs that are ours, in tab order; null for the user's. */
  ownKeys: readonly (string | null)[];
  /** Its folder: `xl/`. */
  readonly folder: string;
  /** The host's own packing, where it has a quicker one. */
  readonly native: NativeZip | null;
}

/**
 * The package of an opened file, if it can be written into without harm: a new one each time, for what is done to it is not done
 * to the file.
 *
 * @param bytes of the file
 * @param ownKeys asked where the file can be written into
 * @throws Refusal not-writable for .xls, .xlsb, strict, signed and shared workbooks; else as reading does
 */
export function writablePackage(
  file: OpenedFile,
  bytes: Uint8Array,
  native: NativeZip | null,
  ownKeys: () => WorkbookPackage["ownKeys"],
): WorkbookPackage {
  if (file.kind === "legacy") {
    if (bytes[0] === COMPOUND && compoundDirectory(bytes).has("EncryptedPackage")) throw encrypted();
    throw anotherFormat(".xls");
  }
  if (file.kind === "binary") throw anotherFormat(".xlsb");
  const { zip, main } = file.opened;
  for (const { name } of zip.values()) {
    // A name in an old code page would come out as another one.
    if (name.includes("\ufffd")) throw unwritable("内有名称无法辨认的部件", "has a part whose name cannot be read");
  }
  refuseUnsafe(file.opened);
  return {
    parts: new Map(zip),
    main: main.name,
    ownKeys: ownKeys(),
    folder: main.name.slice(0, main.name.lastIndexOf("/") + 1),
    native,
  };
}

/** The workbook part as it stands now. */
export function mainEntry({ parts, main }: WorkbookPackage): ZipEntry {
  return parts.get(partKey(main))!;
}

const COMPOUND = 0xd0;
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

function anotherFormat(extension: string): Refusal {
  return unwritable(
    `是 ${extension} 格式，无法原样写入`,
    `is ${extension}, which cannot be written without changing it`,
  );
}

/** Saving it again in Excel mends it. */
function unwritable(zh: string, en: string): Refusal {
  return new Refusal(
    "not-writable",
    inBoth(
      `${zh}，请用 Excel 或 WPS 打开并另存为“Excel 工作簿（.xlsx）”后再试。`,
      `${en}. Open it in Excel or WPS, save it as “Excel Workbook (.xlsx)” and try again.`,
    ),
  );
}

function refuseUnsafe(opened: OpenedPackage): void {
  const { zip, main } = opened;
  const isSigned =
    relationships(zip, "").some(({ type }) => type === "origin") ||
    [...zip.keys()].some((key) => key.startsWith("_xmlsignatures/"));
  if (isSigned) {
    throw new Refusal(
      "not-writable",
      inBoth(
        "带有数字签名，写入会使签名失效，请先另存一份并去掉签名后再试。",
        "is digitally signed, and writing would break the signature. Save a copy without the signature and try again.",
      ),
    );
  }
  if (relationships(zip, main.name).some(({ type }) => type === "revisionHeaders")) {
    throw new Refusal(
      "not-writable",
      inBoth(
        "是共享工作簿，写入会破坏修订记录，请在 Excel 中取消共享并保存后再试。",
        "is a shared workbook, and writing would break its record of changes. Unshare it in Excel, save, and try again.",
      ),
    );
  }
  const bytes = partBytes(main);
  const root = xmlOutline(bytes, () => false);
  const tag = new TextDecoder().decode(bytes.subarray(root.start, root.openEnd));
  if (tag.includes(STRICT)) throw unwritable("是“严格开放 XML”格式", "is in the format “Strict Open XML”");
  const strange = opened.workbook().sheets.find((sheet) => !isLinkedAsSheet(opened, sheet));
  if (strange !== undefined) {
    throw unwritable(
      `内部有错（工作表“${strange.name}”连接的类型不对），无法原样写入`,
      `has a fault inside (sheet “${strange.name}” is linked as something else) and cannot be written without changing it`,
    );
  }
  if (lacksStyles(opened))
    throw unwritable(
      "缺少样式部件，写入会改变单元格的样子",
      "lacks its part of styles, and writing would change how cells look",
    );
}
