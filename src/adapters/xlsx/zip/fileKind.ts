import { inBoth, type InBoth } from "../../../core/base/inBoth";
import type { Refusal } from "./refusal";
import { damaged, foreign, SAVE_AS_XLSX } from "./refusal";

/** How a workbook's bytes are packed, whatever the file is called. */
export type FileKind = "zip" | "compound" | "biff";

/** The kind by content. Throws Refusal for what no workbook begins with, saying what it seems to be. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0x50, 0x4b, 0x05, 0x06)) return "zip";
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "compound";
  // A workbook stream without a compound file around it, as Excel 2.0–4.0 and some report programs write.
  if (bytes[0] === 0x09 && (bytes[1]! & 0xf1) === 0 && bytes[1]! <= 8 && bytes[3] === 0 && bytes[2]! <= 16)
    return "biff";
  throw seemsToBe(bytes);
}

const PICTURE = inBoth("图片", "a picture");
const SIGNATURES: readonly (readonly [InBoth, readonly number[]])[] = [
  [inBoth("PDF 文件", "a PDF file"), [0x25, 0x50, 0x44, 0x46]],
  [PICTURE, [0x89, 0x50, 0x4e, 0x47]],
  [PICTURE, [0xff, 0xd8, 0xff]],
  [PICTURE, [0x47, 0x49, 0x46, 0x38]],
  [PICTURE, [0x42, 0x4d]],
  [inBoth("压缩包（RAR）", "an archive (RAR)"), [0x52, 0x61, 0x72, 0x21]],
  [inBoth("压缩包（7z）", "an archive (7z)"), [0x37, 0x7a, 0xbc, 0xaf]],
  [inBoth("压缩包（gzip）", "an archive (gzip)"), [0x1f, 0x8b]],
  [inBoth("RTF 文档", "an RTF document"), [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const HEAD_BYTES = 4096;

function seemsToBe(bytes: Uint8Array): Refusal {
  for (const [what, signature] of SIGNATURES) if (begins(bytes, ...signature)) return foreign(what);
  const head = bytes.subarray(0, HEAD_BYTES);
  if (head.every((byte) => byte === 0))
    return damaged(
      "内容全是空字节，可能没有下载或同步完",
      "nothing but empty bytes; perhaps it was not fully downloaded or synchronised",
    );
  const text = headText(head)?.trimStart();
  if (text === undefined) return foreign(inBoth("无法识别的文件", "a file of no known kind"));
  if (/^<(!doctype\s+html|html|head|body|table|meta|style|div)\b/i.test(behindComments(text)))
    return foreign(inBoth("网页（HTML）", "a web page (HTML)"), SAVE_AS_XLSX);
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return foreign(inBoth("XML 表格 2003", "an XML Spreadsheet 2003"), SAVE_AS_XLSX);
  if (/^<\?xml/i.test(text)) return foreign(inBoth("XML 文件", "an XML file"));
  if (/^MIME-Version:/i.test(text))
    return foreign(inBoth("单个文件网页（MHT）", "a single-file web page (MHT)"), SAVE_AS_XLSX);
  if (/[,\t;]/.test(text.split("\n", 1)[0]!))
    return foreign(inBoth("文本表格（CSV 等）", "a table as text (CSV or the like)"), SAVE_AS_XLSX);
  return foreign(inBoth("文本文件", "a text file"), SAVE_AS_XLSX);
}

function begins(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** What stands behind comments; nothing where the last of them does not end. */
function behindComments(text: string): string {
  let at = 0;
  while (text.startsWith(COMMENT, at)) {
    const end = text.indexOf(END_OF_COMMENT, at + COMMENT.length);
    if (end < 0) return "";
    at = end + END_OF_COMMENT.length;
    while (at < text.length && text[at]!.trim() === "") at++;
  }
  return text.slice(at);
}

const COMMENT = "<!--";
const END_OF_COMMENT = "-->";

/** The beginning of the file as text, for telling text files apart; `undefined` where it is none. */
function headText(head: Uint8Array): string | undefined {
  if (begins(head, 0xff, 0xfe) || begins(head, 0xfe, 0xff)) {
    return new TextDecoder(head[0] === 0xff ? "utf-16le" : "utf-16be").decode(head);
  }
  // Chinese text in GBK reads as other letters here; tags and separators are ASCII in both.
  return head.includes(0) ? undefined : new TextDecoder("utf-8").decode(head);
}
