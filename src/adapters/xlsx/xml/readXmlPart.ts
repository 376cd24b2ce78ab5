import { inflatePart } from "../zip/inflatePart";
import { damaged, Refusal } from "../zip/refusal";
import { toUtf8 } from "./xmlEncoding";
import { xmlTokens, type XmlVisitor } from "./xmlTokens";
import type { ZipEntry } from "../zip/zipDirectory";

/** Shows one XML part of a package to a visitor, from start to end. Throws Refusal where it is damaged. */
export function readXmlPart(entry: ZipEntry, vocabulary: readonly string[], visitor: XmlVisitor): void {
  const tokens = xmlTokens(vocabulary, visitor);
  const encoding = toUtf8((bytes) => tokens.push(bytes));
  try {
    inflatePart(entry, (bytes) => encoding.push(bytes));
    encoding.end();
    tokens.end();
  } catch (error) {
    // Which part is broken helps whoever has to mend the file.
    if (!(error instanceof Refusal) || error.what === undefined || error.what.includes(entry.name)) throw error;
    throw damaged(`${error.what}，在部件 ${entry.name}`);
  }
}
