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
  const stream = native?.deflateRaw === undefined ? flate(native) : nativeStream(native);
  let size = 0;
  for (const piece of pieces) {
    size += piece.length;
    stream.push(piece);
    yield;
  }
  const { deflated, crc } = stream.end();
  return { name, compressed: joinedBytes(deflated), method: "deflated", size, crc, native };
}

interface Stream {
  push(bytes: Uint8Array): void;
  end(): { readonly deflated: readonly Uint8Array[]; readonly crc: number };
}

/** Of a large sheet it takes less than half the time of the usual 6, for a file a fourteenth larger; lower ones take no less. */
const LEVEL = 4;
const STEP = 64 * 1024;
/** Stretches do not know of each other, so that short ones would compress worse. */
const STRETCH = 1024 * 1024;

function flate(native: NativeZip | null): Stream {
  const deflated: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL }, (bytes) => deflated.push(bytes));
  let crc = 0;
  return {
    push(bytes) {
      crc = native?.crc32?.(bytes, crc) ?? crc32(crc, bytes);
      // In steps, for a whole sheet at once would be copied inside the stream.
      for (let at = 0; at < bytes.length; at += STEP) stream.push(bytes.subarray(at, at + STEP));
    },
    end() {
      stream.push(new Uint8Array(0), true);
      return { deflated, crc };
    },
  };
}

/** Pieces are gathered first: most are a cell long, and asking for each would take longer than the work. */
function nativeStream(native: NativeZip): Stream {
  const deflated: Uint8Array[] = [];
  const gathered = new Uint8Array(STRETCH);
  let length = 0;
  let crc = 0;
  const flush = (isLast: boolean): void => {
    const bytes = gathered.subarray(0, length);
    crc = native.crc32?.(bytes, crc) ?? crc32(crc, bytes);
    deflated.push(native.deflateRaw!(bytes, isLast));
    length = 0;
  };
  return {
    push(bytes) {
      for (let at = 0; at < bytes.length;) {
        const room = STRETCH - length;
        const taken = at === 0 && bytes.length <= room ? bytes : bytes.subarray(at, at + room);
        gathered.set(taken, length);
        length += taken.length;
        at += taken.length;
        if (length === STRETCH) flush(false);
      }
    },
    end() {
      flush(true);
      return { deflated, crc };
    },
  };
}
