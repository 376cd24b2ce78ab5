import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { damaged } from "./refusal";
import type { NativeZip } from "../../../core/ports";
import type { ZipEntry } from "./zipDirectory";

/**
 * Inflates a part piece by piece, so that no sheet is ever in memory whole. `take` gets each piece once.
 * Throws Refusal (damaged) where the data is broken, longer or shorter than declared, or fails its checksum.
 */
export function inflatePart(entry: ZipEntry, take: (bytes: Uint8Array) => void): void {
  let size = 0;
  let crc = 0;
  const receive = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > entry.size) throw damaged(`部件 ${entry.name} 比目录记载的长`);
    crc = entry.native?.crc32?.(bytes, crc) ?? crc32(crc, bytes);
    take(bytes);
  };
  if (entry.method === "stored") eachPiece(entry.compressed, STORED_PIECE, receive);
  else if (entry.native !== null) eachPiece(natively(entry, entry.native), INFLATED_PIECE, receive);
  else inflate(entry, receive);
  if (size !== entry.size) throw damaged(`部件 ${entry.name} 不完整`);
  if (crc !== entry.crc) throw damaged(`部件 ${entry.name} 校验和不符`);
}

const STORED_PIECE = 1024 * 1024;
/** What a usual deflated piece comes to: later stages hold one piece at a time. */
const INFLATED_PIECE = 512 * 1024;
/** Inflates to at most 66 MB (1032:1), to about half a MB in a usual sheet. */
const DEFLATED_PIECE = 64 * 1024;

function natively(entry: ZipEntry, native: NativeZip): Uint8Array {
  try {
    return native.inflateRaw(entry.compressed, entry.size);
  } catch {
    throw damaged(`部件 ${entry.name} 无法解压`);
  }
}

function inflate(entry: ZipEntry, receive: (bytes: Uint8Array) => void): void {
  const inflater = new Inflate();
  let failure: unknown;
  inflater.ondata = (bytes) => {
    try {
      receive(bytes);
    } catch (error) {
      // Remembered so that a refusal of ours is told from a broken stream below.
      failure = error;
      throw error;
    }
  };
  try {
    eachPiece(entry.compressed, DEFLATED_PIECE, (bytes, last) => inflater.push(bytes, last));
  } catch (error) {
    throw failure ?? (isFlateError(error) ? damaged(`部件 ${entry.name} 无法解压`) : error);
  }
}

function eachPiece(bytes: Uint8Array, piece: number, take: (bytes: Uint8Array, last: boolean) => void): void {
  for (let at = 0; at < bytes.length; at += piece) take(bytes.subarray(at, at + piece), at + piece >= bytes.length);
}

/** fflate's own errors carry a number; broken streams can also make it read past its tables. */
function isFlateError(error: unknown): boolean {
  return error instanceof RangeError || error instanceof TypeError || (error instanceof Error && "code" in error);
}
