import type { NativeZip } from "../../../core/ports";
import {
  MAX_FILE_BYTES,
  MAX_PACKAGE_BYTES,
  MAX_PART_BYTES,
  MAX_PARTS,
  MAX_RATIO,
  RATIO_FREE_BYTES,
  sizeText,
} from "./readBudget";
import { damaged, encrypted, tooLarge } from "./refusal";

/** One part of a package, not yet inflated. */
export interface ZipEntry {
  /** As written, with `/` between folders and none in front. */
  readonly name: string;
  readonly compressed: Uint8Array;
  readonly method: "stored" | "deflated";
  /** Size when inflated, as the directory declares it; `inflatePart` holds it to that. */
  readonly size: number;
  readonly crc: number;
  /** The host's own inflating, where it has a quicker one than ours. */
  readonly native: NativeZip | null;
}

/** Parts by `partKey`. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

/** Part names are compared without regard to case (ECMA-376 part 2), and some programs write backslashes. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/**
 * The central directory of a zip file. Nothing is inflated; sizes are judged first: a bomb of 1 GB in 1 MB has to be
 * refused here. Throws Refusal: damaged, encrypted or too large.
 *
 * @param native quicker unpacking, where the host has it
 */
export function zipDirectory(bytes: Uint8Array, native: NativeZip | null = null): ZipDirectory {
  if (bytes.length > MAX_FILE_BYTES) {
    throw tooLarge(
      `${sizeText(bytes.length)}，上限 ${sizeText(MAX_FILE_BYTES)}`,
      `${sizeText(bytes.length)}, at most ${sizeText(MAX_FILE_BYTES)}`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, end } = endOfDirectory(view);
  if (count > MAX_PARTS)
    throw tooLarge(
      `压缩包内有 ${count} 个部件，上限 ${MAX_PARTS} 个`,
      `${count} parts in the archive, at most ${MAX_PARTS}`,
    );

  const entries = new Map<string, ZipEntry>();
  let total = 0;
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_HEADER)
      throw damaged("压缩包目录不完整", "the directory of the archive is cut off");
    const header = centralHeader(view, at, end);
    at = header.next;
    if (header.name.endsWith("/") || header.name.endsWith("\\")) continue;
    if (header.flags & ENCRYPTED_FLAG) throw encrypted();
    total += header.size;
    refuseMonster(header.size, header.compressedSize, total);
    entries.set(partKey(header.name), entry(view, bytes, header, native));
  }
  return entries;
}

const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENCRYPTED_FLAG = 1;
const names = new TextDecoder("utf-8");

function refuseMonster(size: number, compressedSize: number, total: number): void {
  if (total > MAX_PACKAGE_BYTES)
    throw tooLarge(
      `解压后超过 ${sizeText(MAX_PACKAGE_BYTES)}`,
      `more than ${sizeText(MAX_PACKAGE_BYTES)} when unpacked`,
    );
  if (size > MAX_PART_BYTES)
    throw tooLarge(
      `其中一个部件解压后有 ${sizeText(size)}，上限 ${sizeText(MAX_PART_BYTES)}`,
      `one part has ${sizeText(size)} when unpacked, at most ${sizeText(MAX_PART_BYTES)}`,
    );
  if (size > RATIO_FREE_BYTES && size > compressedSize * MAX_RATIO) {
    throw tooLarge(
      `其中一个部件解压后有 ${sizeText(size)}，压缩比超过 ${MAX_RATIO}:1，像是恶意文件；${sizeText(RATIO_FREE_BYTES)} 以内不限`,
      `one part has ${sizeText(size)} when unpacked, more than ${MAX_RATIO}:1, as in malicious files; up to ${sizeText(RATIO_FREE_BYTES)} anything goes`,
    );
  }
}

function endOfDirectory(view: DataView): { count: number; offset: number; end: number } {
  // The record is the last one, before a comment of at most 65 535 bytes.
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset, end: at };
    return endOfDirectory64(view, at) ?? { count, offset, end: at };
  }
  throw damaged("压缩包目录缺失，文件可能没有传完", "the archive has no directory; perhaps it was not fully sent");
}

function endOfDirectory64(view: DataView, end: number): { count: number; offset: number; end: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return undefined;
  const at = safeUint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END_OF_DIRECTORY_64)
    throw damaged("压缩包目录不完整", "the directory of the archive is cut off");
  return { count: safeUint64(view, at + 32), offset: safeUint64(view, at + 48), end: at };
}

interface CentralHeader {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

function centralHeader(view: DataView, at: number, end: number): CentralHeader {
  const nameStart = at + 46;
  const extraStart = nameStart + view.getUint16(at + 28, true);
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) throw damaged("压缩包目录不完整", "the directory of the archive is cut off");
  const short = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    name: names.decode(new Uint8Array(view.buffer, view.byteOffset + nameStart, extraStart - nameStart)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    next,
    ...longSizes(view, extraStart, extraEnd, short),
  };
}

/** Zip64: a size or offset of all ones stands in the extra field with id 1, in this order. */
function longSizes<T extends { size: number; compressedSize: number; offset: number }>(
  view: DataView,
  start: number,
  end: number,
  short: T,
): T {
  if (short.size !== 0xffffffff && short.compressedSize !== 0xffffffff && short.offset !== 0xffffffff) return short;
  const long = { ...short };
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ["size", "compressedSize", "offset"] as const) {
      if (short[key] !== 0xffffffff) continue;
      if (field + 8 > end) throw damaged("压缩包目录不完整", "the directory of the archive is cut off");
      long[key] = safeUint64(view, field);
      field += 8;
    }
  }
  return long;
}

function entry(view: DataView, bytes: Uint8Array, header: CentralHeader, native: NativeZip | null): ZipEntry {
  const { name, offset, compressedSize, method, size, crc } = header;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw damaged(`部件 ${name} 缺失`, `part ${name} is missing`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw damaged(`部件 ${name} 不完整`, `part ${name} is cut off`);
  if (method !== 0 && method !== 8)
    throw damaged(`部件 ${name} 用了 Excel 不用的压缩方法`, `part ${name} is packed in a way that Excel does not use`);
  const compressed = bytes.subarray(start, start + compressedSize);
  return {
    name: name.replaceAll("\\", "/").replace(/^\/+/, ""),
    compressed,
    method: method === 0 ? "stored" : "deflated",
    size,
    crc,
    native,
  };
}

function safeUint64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged("压缩包目录不完整", "the directory of the archive is cut off");
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (!Number.isSafeInteger(value)) throw damaged("压缩包目录不完整", "the directory of the archive is cut off");
  return value;
}
