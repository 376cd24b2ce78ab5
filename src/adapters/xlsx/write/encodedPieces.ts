/** Pieces of text as UTF-8, gathered to a size that compressing likes. */
export function* encodedPieces(texts: Iterable<string>): Iterable<Uint8Array> {
  let gathered = "";
  for (const text of texts) {
    gathered += text;
    if (gathered.length < ENOUGH) continue;
    yield encoder.encode(gathered);
    gathered = "";
  }
  if (gathered !== "") yield encoder.encode(gathered);
}

const ENOUGH = 48 * 1024;
const encoder = new TextEncoder();
