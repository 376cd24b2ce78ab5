import type { NativeZip } from "../../../core/ports";
import { compoundDirectory } from "../zip/compoundDirectory";
import { fileKind } from "../zip/fileKind";
import { inflatePart } from "../zip/inflatePart";
import { encrypted, Refusal } from "../zip/refusal";
import { relationships } from "../read/relationships";
import { mainPart, notAWorkbook } from "../read/xlsxPackage";
import { zipDirectory, type ZipEntry } from "../zip/zipDirectory";
import { xmlOutline } from "../xml/xmlOutline";

/** The parts of a workbook while it is being written; compressed bytes of untouched parts go through as they are. */
export interface WorkbookPackage {
  /** By `partKey`, in the order in which they stand in the file. */
  readonly parts: Map<string, ZipEntry>;
  /** Name of the workbook part: `xl/workbook.xml`. */
  readonly main: string;
  /** Its folder: `xl/`. */
  readonly folder: string;
  /** The host's own packing, where it has a quicker one. */
  readonly native: NativeZip | null;
}

/**
 * The package in a file's bytes, if it can be written into without harm.
 *
 * @throws Refusal not-writable for .xls, .xlsb, strict, signed and shared workbooks; else as reading does
 */
export function openPackage(bytes: Uint8Array, native: NativeZip | null): WorkbookPackage {
  if (bytes.length === 0) throw new Refusal("empty-file", "是空文件（0 字节），请重新保存或请对方重新发送。");
  if (fileKind(bytes) !== "zip") {
    if (bytes[0] === COMPOUND && compoundDirectory(bytes).has("EncryptedPackage")) throw encrypted();
    throw anotherFormat(".xls");
  }
  const zip = zipDirectory(bytes, native);
  const main = mainPart(zip);
  if (main === undefined || /^(word|ppt)\//i.test(main.name)) throw notAWorkbook(zip);
  if (main.name.toLowerCase().endsWith(".bin")) throw anotherFormat(".xlsb");
  for (const { name } of zip.values()) {
    // A name in an old code page would come out as another one.
    if (name.includes("\ufffd")) throw new Refusal("not-writable", `内有名称无法辨认的部件，${RESAVE}`);
  }
  const opened = {
    parts: new Map(zip),
    main: main.name,
    folder: main.name.slice(0, main.name.lastIndexOf("/") + 1),
    native,
  };
  refuseUnsafe(opened, main);
  return opened;
}

/** The inflated bytes of a part. Throws Refusal (damaged). */
export function partBytes(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  inflatePart(entry, (piece) => {
    bytes.set(piece, at);
    at += piece.length;
  });
  return bytes;
}

const COMPOUND = 0xd0;
const RESAVE = "请用 Excel 或 WPS 打开并另存为“Excel 工作簿（.xlsx）”后再试。";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

function anotherFormat(extension: string): Refusal {
  return new Refusal("not-writable", `是 ${extension} 格式，无法原样写入，${RESAVE}`);
}

function refuseUnsafe({ parts }: WorkbookPackage, main: ZipEntry): void {
  const isSigned =
    relationships(parts, "").some(({ type }) => type === "origin") ||
    [...parts.keys()].some((key) => key.startsWith("_xmlsignatures/"));
  if (isSigned) {
    throw new Refusal("not-writable", "带有数字签名，写入会使签名失效，请先另存一份并去掉签名后再试。");
  }
  if (relationships(parts, main.name).some(({ type }) => type === "revisionHeaders")) {
    throw new Refusal("not-writable", "是共享工作簿，写入会破坏修订记录，请在 Excel 中取消共享并保存后再试。");
  }
  const bytes = partBytes(main);
  const root = xmlOutline(bytes, () => false);
  const tag = new TextDecoder().decode(bytes.subarray(root.start, root.openEnd));
  if (tag.includes(STRICT)) throw new Refusal("not-writable", `是“严格开放 XML”格式，${RESAVE}`);
}
