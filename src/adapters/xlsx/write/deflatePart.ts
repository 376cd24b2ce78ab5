import { Deflate } from "fflate";
import { crc32 } from "../crc32";
import type { ZipEntry } from "../zipDirectory";

/**
 * A part of a package from the pieces of its content, deflated as they come, so that a large sheet never stands in
 * memory whole. The same pieces give the same bytes.
 *
 * @param name as it is to stand in the directory: `xl/worksheets/sheet3.xml`
 */
export function deflatePart(name: string, pieces: Iterable<Uint8Array>): ZipEntry {
  const deflated: Uint8Array[] = [];
  let compressedSize = 0;
  const stream = new Deflate({ level: LEVEL }, (bytes) => {
    deflated.push(bytes);
    compressedSize += bytes.length;
  });
  let size = 0;
  let crc = 0;
  for (const piece of pieces) {
    size += piece.length;
    crc = crc32(crc, piece);
    // In steps, for a whole sheet at once would be copied inside the stream.
    for (let at = 0; at < piece.length; at += STEP) stream.push(piece.subarray(at, at + STEP));
  }
  stream.push(new Uint8Array(0), true);

  const compressed = new Uint8Array(compressedSize);
  let at = 0;
  for (const bytes of deflated) {
    compressed.set(bytes, at);
    at += bytes.length;
  }
  return { name, compressed, method: "deflated", size, crc, native: null };
}

/** Lower levels save a tenth of the time and cost a third of the size. */
const LEVEL = 6;
const STEP = 64 * 1024;
