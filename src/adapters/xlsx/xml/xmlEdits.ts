import { joinedBytes } from "../zip/joinedBytes";

/** A piece of a part to be replaced: `at` to `end`, equal where text is only put in. */
export interface XmlEdit {
  readonly at: number;
  readonly end: number;
  /** Encoded pieces where it is too long to stand in memory whole; they are asked for once. */
  readonly text: string | Iterable<Uint8Array>;
}

/** Puts text in at a place. */
export function insertion(at: number, text: string): XmlEdit {
  return { at, end: at, text };
}

/** Takes a stretch out. */
export function deletion({ start, end }: { readonly start: number; readonly end: number }): XmlEdit {
  return { at: start, end, text: "" };
}

/** The part with the edits made; they must not overlap. Edits of one place keep their order. */
export function edited(bytes: Uint8Array, edits: readonly XmlEdit[]): Uint8Array {
  return joinedBytes([...editedPieces(bytes, edits)]);
}

/** The same piece by piece, for sheets that should not stand in memory twice. */
export function* editedPieces(bytes: Uint8Array, edits: readonly XmlEdit[]): Iterable<Uint8Array> {
  let from = 0;
  for (const { at, end, text } of [...edits].sort((a, b) => a.at - b.at || a.end - b.end)) {
    if (at < from) throw new RangeError(`Overlapping edits at ${at}`);
    if (at > from) yield bytes.subarray(from, at);
    if (typeof text !== "string") yield* text;
    else if (text !== "") yield encoder.encode(text);
    from = end;
  }
  if (from < bytes.length) yield bytes.subarray(from);
}

const encoder = new TextEncoder();
