import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { damaged } from "./refusal";
import type { NativeZip } from "../../../core/ports";
import type { ZipEntry } from "./zipDirectory";

/**
 * A part inflated piece by piece, so that no sheet need ever be in memory whole; whoever asks for the next piece may have let
 * other things happen in between. Throws Refusal (damaged) where the data is broken, longer or shorter than declared, or fails
 * its checksum.
 */
export function* inflatedPieces(entry: ZipEntry): Generator<Uint8Array, void> {
  yield* checkedPieces(entry, rawPieces(entry));
}

/** The same in small pieces, for who wants no more than the start of a part: no more of it is inflated. */
export function smallPieces(entry: ZipEntry): Generator<Uint8Array, void> {
  return checkedPieces(
    entry,
    entry.method === "stored" ? cut(entry.compressed, SMALL_PIECE) : inflated(entry, SMALL_PIECE),
  );
}

/** All of a part that the host unpacks, which gives it whole: nothing has to be put together. Null of any other. */
export function unpackedByHost(entry: ZipEntry): Uint8Array | null {
  if (entry.method === "stored" || entry.native === null) return null;
  const [bytes = new Uint8Array(0)] = [...checkedPieces(entry, [natively(entry, entry.native)])];
  return bytes;
}

function* checkedPieces(entry: ZipEntry, pieces: Iterable<Uint8Array>): Generator<Uint8Array, void> {
  let size = 0;
  let crc = 0;
  for (const bytes of pieces) {
    size += bytes.length;
    if (size > entry.size)
      throw damaged(`部件 ${entry.name} 比目录记载的长`, `part ${entry.name} is longer than the directory says`);
    crc = entry.native?.crc32?.(bytes, crc) ?? crc32(crc, bytes);
    yield bytes;
  }
  if (size !== entry.size) throw damaged(`部件 ${entry.name} 不完整`, `part ${entry.name} is cut off`);
  if (crc !== entry.crc) throw damaged(`部件 ${entry.name} 校验和不符`, `the checksum of part ${entry.name} is wrong`);
}

const STORED_PIECE = 1024 * 1024;
/** What a usual deflated piece comes to: later stages hold one piece at a time. */
const INFLATED_PIECE = 512 * 1024;
/** Inflates to at most 66 MB (1032:1), to about half a MB in a usual sheet. */
const DEFLATED_PIECE = 64 * 1024;
const SMALL_PIECE = 2 * 1024;

function rawPieces(entry: ZipEntry): Iterable<Uint8Array> {
  if (entry.method === "stored") return cut(entry.compressed, STORED_PIECE);
  return entry.native === null ? inflated(entry) : cut(natively(entry, entry.native), INFLATED_PIECE);
}

function natively(entry: ZipEntry, native: NativeZip): Uint8Array {
  try {
    return native.inflateRaw(entry.compressed, entry.size);
  } catch {
    throw damaged(`部件 ${entry.name} 无法解压`, `part ${entry.name} cannot be unpacked`);
  }
}

function* inflated({ name, compressed }: ZipEntry, piece = DEFLATED_PIECE): Generator<Uint8Array, void> {
  const inflater = new Inflate();
  const ready: Uint8Array[] = [];
  inflater.ondata = (bytes) => ready.push(bytes);
  for (let at = 0; at < compressed.length; at += piece) {
    const end = at + piece;
    try {
      inflater.push(compressed.subarray(at, end), end >= compressed.length);
    } catch (error) {
      throw isFlateError(error) ? damaged(`部件 ${name} 无法解压`, `part ${name} cannot be unpacked`) : error;
    }
    yield* ready.splice(0);
  }
}

/** Bytes in pieces of a size that later stages take well. */
export function* cut(bytes: Uint8Array, piece = INFLATED_PIECE): Generator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

/** fflate's own errors carry a number; broken streams can also make it read past its tables. */
function isFlateError(error: unknown): boolean {
  return error instanceof RangeError || error instanceof TypeError || (error instanceof Error && "code" in error);
}
