import { inflatedPieces } from "./inflatedPieces";
import type { ZipEntry } from "./zipDirectory";

/** The inflated bytes of a part. Throws Refusal (damaged). */
export function partBytes(entry: ZipEntry): Uint8Array {
  let bytes: Uint8Array | null = null;
  let at = 0;
  for (const piece of inflatedPieces(entry)) {
    // A host's own unpacking makes all at once, and hands it on in pieces: it need not be copied.
    const isOneOfAll = at === 0 && entry.native !== null && entry.method === "deflated";
    if (isOneOfAll && piece.byteOffset === 0 && piece.buffer.byteLength >= entry.size)
      bytes = new Uint8Array(piece.buffer, 0, entry.size);
    bytes ??= new Uint8Array(entry.size);
    if (piece.buffer !== bytes.buffer) bytes.set(piece, at);
    at += piece.length;
  }
  return bytes ?? new Uint8Array(0);
}
