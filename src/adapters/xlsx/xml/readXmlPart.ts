import { drained, type Steps } from "../../../core/base/steps";
import { inflatedPieces } from "../zip/inflatedPieces";
import { damaged, Refusal } from "../zip/refusal";
import type { ZipEntry } from "../zip/zipDirectory";
import { toUtf8 } from "./toUtf8";
import { xmlTokens, type XmlVisitor } from "./xmlTokens";

/** Shows one XML part of a package to a visitor, from start to end. Throws Refusal where it is damaged. */
export function readXmlPart(entry: ZipEntry, vocabulary: readonly string[], visitor: XmlVisitor): void {
  drained(readXmlSteps(entry, vocabulary, visitor));
}

/** The same, some hundred kilobytes a step; tells how many inflated bytes have been read. */
export function* readXmlSteps(
  entry: ZipEntry,
  vocabulary: readonly string[],
  visitor: XmlVisitor,
  pieces: Iterable<Uint8Array> = inflatedPieces(entry),
): Steps<void> {
  const tokens = xmlTokens(vocabulary, visitor);
  const encoding = toUtf8((bytes) => tokens.push(bytes));
  let read = 0;
  try {
    for (const bytes of pieces) {
      encoding.push(bytes);
      read += bytes.length;
      yield read;
    }
    encoding.end();
    tokens.end();
  } catch (error) {
    // Which part is broken helps whoever has to mend the file.
    if (!(error instanceof Refusal) || error.what === undefined || error.what.zh.includes(entry.name)) throw error;
    throw damaged(`${error.what.zh}，在部件 ${entry.name}`, `${error.what.en}, in part ${entry.name}`);
  }
}
