import { zipSync, type Zippable } from "fflate";
import type { DocumentModel } from "../../core/show/documents/documentModel";
import { documentBytes } from "./documentBytes";
import { FIRST_PACKAGE_DAY } from "./steadyPackage";

/** Word files as one to save: a single one as it is, several in an archive of the given name; null where there is none. */
export async function documentsFile(
  documents: readonly { readonly name: string; readonly document: DocumentModel }[],
  archive: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const made: { name: string; bytes: Uint8Array }[] = [];
  for (const { name, document } of documents) made.push({ name, bytes: await documentBytes(document) });
  const [only] = made;
  if (only === undefined) return null;
  if (made.length === 1) return only;
  const entries: Zippable = {};
  for (const { name, bytes } of made) entries[name] = [bytes, { mtime: FIRST_PACKAGE_DAY, level: 0 }];
  return { name: archive, bytes: zipSync(entries) };
}
