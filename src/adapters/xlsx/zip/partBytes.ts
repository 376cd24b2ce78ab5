import { inflatedPieces, unpackedByHost } from "./inflatedPieces";
import type { ZipEntry } from "./zipDirectory";

/** The inflated bytes of a part. Throws Refusal (damaged). */
export function partBytes(entry: ZipEntry): Uint8Array {
  const whole = unpackedByHost(entry);
  if (whole !== null) return whole;
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of inflatedPieces(entry)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
