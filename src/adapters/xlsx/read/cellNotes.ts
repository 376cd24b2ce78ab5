import type { CellNote } from "../../../core/workbook/cellNote";
import { partBytes } from "../zip/partBytes";
import { attributeOf, childrenOf, textOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";
import { unescaped } from "../xml/xmlText";
import { sheetEntry, type OpenedPackage } from "./openedPackage";
import { relationships } from "./relationships";

/** What people have put on cells, old notes and threaded comments alike; what cannot be read is left out. */
export function cellNotes(opened: OpenedPackage): readonly CellNote[] {
  const { zip, main } = opened;
  const persons = new Map<string, string>();
  const links = relationships(zip, main.name);
  for (const { type, target } of links) if (type === "person") inPart(zip, target, readPersons(persons));
  return opened.workbook().sheets.flatMap((tab): CellNote[] => {
    const { name } = tab;
    const own = relationships(zip, sheetEntry(opened, tab).name);
    const found: CellNote[] = [];
    const threaded = new Set<string>();
    for (const { type, target } of own)
      if (type === "threadedComment")
        inPart(zip, target, (bytes, root) => {
          for (const one of childrenOf(root, "threadedComment")) {
            const cell = attributeOf(bytes, one, "ref") ?? "";
            threaded.add(cell);
            const author = persons.get(attributeOf(bytes, one, "personId") ?? "") ?? null;
            found.push({ sheet: name, cell, author, text: textsIn(bytes, one) });
          }
        });
    for (const { type, target } of own)
      if (type === "comments")
        inPart(zip, target, (bytes, root) => {
          const authors = childrenOf(childrenOf(root, "authors")[0], "author").map((one) =>
            unescaped(textOf(bytes, one)),
          );
          for (const one of childrenOf(childrenOf(root, "commentList")[0], "comment")) {
            const cell = attributeOf(bytes, one, "ref") ?? "";
            // Of a threaded comment Excel keeps a note beside, for programs that know no threads.
            if (threaded.has(cell)) continue;
            const author = authors[Number(attributeOf(bytes, one, "authorId") ?? "-1")]?.trim() ?? "";
            found.push({ sheet: name, cell, author: author === "" ? null : author, text: textsIn(bytes, one) });
          }
        });
    return found.filter(({ text }) => text !== "");
  });
}

function inPart(zip: OpenedPackage["zip"], target: string, read: (bytes: Uint8Array, root: XmlElement) => void): void {
  const entry = zip.get(target);
  if (entry === undefined) return;
  try {
    const bytes = partBytes(entry);
    read(bytes, xmlOutline(bytes));
  } catch {
    // The workbook reads well without: it is told as far as it goes.
  }
}

function readPersons(persons: Map<string, string>): (bytes: Uint8Array, root: XmlElement) => void {
  return (bytes, root) => {
    for (const one of childrenOf(root, "person")) {
      const name = attributeOf(bytes, one, "displayName");
      if (name !== undefined) persons.set(attributeOf(bytes, one, "id") ?? "", name);
    }
  };
}

/** All text inside, but for how it is read aloud. */
function textsIn(bytes: Uint8Array, element: XmlElement): string {
  return piecesIn(bytes, element).replace(/\r\n?/g, "\n").trim();
}

function piecesIn(bytes: Uint8Array, element: XmlElement): string {
  const { name, children } = element;
  if (name === "rPh") return "";
  if (name === "t" || (name === "text" && children.length === 0)) return unescaped(textOf(bytes, element));
  return children.map((one) => piecesIn(bytes, one)).join("");
}
