import { Deflate } from "fflate";
import type { NativeZip } from "../../../core/ports";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipDirectory";
import { joinedBytes } from "./joinedBytes";
import { drained } from "../../../core/base/steps";

/**
 * A part of a package from the pieces of its content, deflated as they come, so that a large sheet never stands in
 * memory whole. On one host the same pieces give the same bytes.
 *
 * @param name as it is to stand in the directory: `xl/worksheets/sheet3.xml`
 */
export function deflatePart(name: string, pieces: Iterable<Uint8Array>, native: NativeZip | null = null): ZipEntry {
  return drained(deflateSteps(name, pieces, native));
}

/** The same, stopping after each piece. */
export function* deflateSteps(
  name: string,
  pieces: Iterable<Uint8Array>,
  native: NativeZip | null,
): Generator<undefined, ZipEntry> {
  const deflated: Uint8Array[] = [];
  const stream = native?.deflateRaw === undefined ? flate(deflated) : nativeStream(native, deflated);
  let size = 0;
  let crc = 0;
  for (const piece of pieces) {
    size += piece.length;
    crc = native?.crc32?.(piece, crc) ?? crc32(crc, piece);
    stream(piece, false);
    yield;
  }
  stream(new Uint8Array(0), true);
  return { name, compressed: joinedBytes(deflated), method: "deflated", size, crc, native };
}

type Stream = (bytes: Uint8Array, isLast: boolean) => void;

/** Of a large sheet it takes less than half the time of the usual 6, for a file a fourteenth larger; lower ones take no less. */
const LEVEL = 4;
const STEP = 64 * 1024;
/** Stretches do not know of each other, so that short ones would compress worse. */
const STRETCH = 1024 * 1024;

function flate(deflated: Uint8Array[]): Stream {
  const stream = new Deflate({ level: LEVEL }, (bytes) => deflated.push(bytes));
  return (bytes, isLast) => {
    // In steps, for a whole sheet at once would be copied inside the stream.
    for (let at = 0; at < bytes.length; at += STEP) stream.push(bytes.subarray(at, at + STEP));
    if (isLast) stream.push(bytes.subarray(bytes.length), true);
  };
}

function nativeStream(native: NativeZip, deflated: Uint8Array[]): Stream {
  const gathered = new Uint8Array(STRETCH);
  let length = 0;
  const flush = (isLast: boolean) => {
    deflated.push(native.deflateRaw!(gathered.subarray(0, length), isLast));
    length = 0;
  };
  return (bytes, isLast) => {
    for (let at = 0; at < bytes.length;) {
      const taken = bytes.subarray(at, at + STRETCH - length);
      gathered.set(taken, length);
      length += taken.length;
      at += taken.length;
      if (length === STRETCH) flush(false);
    }
    if (isLast) flush(true);
  };
}
