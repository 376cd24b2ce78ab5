import { damaged } from "./refusal";

/**
 * Names of the streams and storages in a compound file (MS-CFB), enough to tell an old workbook from an encrypted new
 * one and from other Office files. Throws Refusal (damaged) where the file's tables are cut off or run in circles.
 */
export function compoundDirectory(bytes: Uint8Array): ReadonlySet<string> {
  if (bytes.length < 512) throw damaged("文件不完整", "the file is cut off");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged("文件头有误", "wrong file header");
  const sectorSize = 1 << shift;
  const fat = fatSectors(view, sectorSize);
  const names = new Set<string>();
  const seen = new Set<number>();
  for (let sector = view.getUint32(48, true); sector <= LAST_SECTOR; sector = next(view, fat, sectorSize, sector)) {
    if (seen.has(sector)) throw damaged("文件目录有误", "wrong directory in the file");
    seen.add(sector);
    const start = sectorAt(view, sectorSize, sector);
    for (let entry = start; entry + 128 <= Math.min(start + sectorSize, bytes.length); entry += 128) {
      const name = entryName(view, entry);
      if (name !== "") names.add(name);
    }
  }
  return names;
}

/** Higher numbers are marks: end of chain, free. */
const LAST_SECTOR = 0xfffffff9;
const HEADER_FAT_ENTRIES = 109;

/** Sectors of the allocation table, from the header and the chain behind it. */
function fatSectors(view: DataView, sectorSize: number): readonly number[] {
  const sectors: number[] = [];
  for (let i = 0; i < HEADER_FAT_ENTRIES; i++) sectors.push(view.getUint32(76 + 4 * i, true));
  const seen = new Set<number>();
  for (let more = view.getUint32(68, true); more <= LAST_SECTOR;) {
    if (seen.has(more)) throw damaged("文件目录有误", "wrong directory in the file");
    seen.add(more);
    const start = sectorAt(view, sectorSize, more);
    if (start + sectorSize > view.byteLength) throw damaged("文件不完整", "the file is cut off");
    for (let at = start; at < start + sectorSize - 4; at += 4) sectors.push(view.getUint32(at, true));
    more = view.getUint32(start + sectorSize - 4, true);
  }
  return sectors;
}

function next(view: DataView, fat: readonly number[], sectorSize: number, sector: number): number {
  const perSector = sectorSize / 4;
  const table = fat[Math.floor(sector / perSector)];
  if (table === undefined || table > LAST_SECTOR) throw damaged("文件目录有误", "wrong directory in the file");
  const at = sectorAt(view, sectorSize, table) + (sector % perSector) * 4;
  if (at + 4 > view.byteLength) throw damaged("文件不完整", "the file is cut off");
  return view.getUint32(at, true);
}

function sectorAt(view: DataView, sectorSize: number, sector: number): number {
  const at = (sector + 1) * sectorSize;
  if (at >= view.byteLength) throw damaged("文件不完整", "the file is cut off");
  return at;
}

/** Stream (2), storage (1) and root (5) entries have a name; its length counts bytes with the closing zero. */
function entryName(view: DataView, entry: number): string {
  const type = view.getUint8(entry + 66);
  if (type !== 1 && type !== 2 && type !== 5) return "";
  const length = Math.min(view.getUint16(entry + 64, true), 64) / 2 - 1;
  let name = "";
  for (let i = 0; i < length; i++) name += String.fromCharCode(view.getUint16(entry + 2 * i, true));
  return name;
}
