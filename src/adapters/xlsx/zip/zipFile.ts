import { MAX_PART_BYTES, sizeText } from "./readBudget";
import { tooLarge } from "./refusal";
import type { ZipEntry } from "./zipDirectory";

/**
 * A zip file of parts in the order given, their compressed bytes copied through. Times are the first a zip can hold,
 * as Excel itself writes them, so that the same parts give the same file.
 *
 * @throws Refusal too-large above what a plain zip holds
 */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => encoder.encode(name));
  const headers = names.reduce((sum, name) => sum + 30 + 46 + 2 * name.length, 22);
  const length = entries.reduce((sum, { compressed }) => sum + compressed.length, headers);
  if (entries.length >= 0xffff)
    throw tooLarge(`压缩包内有 ${entries.length} 个部件`, `${entries.length} parts in the archive`);
  if (length > 0xffffffff) throw tooLarge(sizeText(length), sizeText(length));
  for (const { size } of entries)
    if (size > MAX_PART_BYTES)
      throw tooLarge(`其中一个部件解压后有 ${sizeText(size)}`, `one part has ${sizeText(size)} when unpacked`);

  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, i) => {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    shared(at + 4, entry, names[i]!);
    bytes.set(names[i]!, at + 30);
    bytes.set(entry.compressed, at + 30 + names[i]!.length);
    at += 30 + names[i]!.length + entry.compressed.length;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    shared(at + 6, entry, names[i]!);
    view.setUint32(at + 42, offsets[i]!, true);
    bytes.set(names[i]!, at + 46);
    at += 46 + names[i]!.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;

  /** What the local and the central header have in common, in the same order. */
  function shared(start: number, { compressed, method, size, crc }: ZipEntry, name: Uint8Array): void {
    view.setUint16(start, VERSION, true);
    view.setUint16(start + 2, name.some((byte) => byte > 0x7f) ? UTF8_NAME : 0, true);
    view.setUint16(start + 4, method === "deflated" ? 8 : 0, true);
    view.setUint16(start + 8, FIRST_DAY, true);
    view.setUint32(start + 10, crc, true);
    view.setUint32(start + 14, compressed.length, true);
    view.setUint32(start + 18, size, true);
    view.setUint16(start + 22, name.length, true);
  }
}

const VERSION = 20;
const UTF8_NAME = 0x0800;
/** 1980-01-01. */
const FIRST_DAY = 0x0021;
const encoder = new TextEncoder();
