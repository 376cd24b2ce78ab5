import type { MarkModel } from "../../../core/show/writes/workbookWrite";
import { relationships } from "../read/relationships";
import { partKey, type ZipEntry } from "../zip/zipDirectory";
import { putPart } from "./linkedParts";
import { addRules, dropRules, mayHoldMarks, sheetOutline } from "./markRules";
import { addMarkStyles, dropMarkStyles } from "./markStyles";
import { partBytes } from "../zip/partBytes";
import type { WorkbookPackage } from "./writablePackage";
import { dropFromStyles, withStyles } from "./withStyles";
import { workbookOutline } from "./workbookOutline";
import { edited, editedPieces, type XmlEdit } from "../xml/xmlEdits";

/**
 * Makes the given marks the only marks of ours in the workbook; an empty list takes all away, and then every part is
 * what it was before the first mark (SPEC §13).
 *
 * @throws RangeError where a mark names no worksheet of the user's
 */
export function placeMarks(target: WorkbookPackage, marks: readonly MarkModel[]): void {
  const wanted = marksBySheet(target, marks);
  const styleless = new Map(worksheets(target).map((entry) => [partKey(entry.name), entry]));
  // First without any, so that marking twice is marking once.
  for (const entry of styleless.values()) if (!wanted.has(partKey(entry.name))) amendSheet(target, entry, []);
  const hasMarks = wanted.size > 0;
  if (!hasMarks) {
    dropFromStyles(target, dropMarkStyles);
    return;
  }
  const styleOf = withStyles(target, addMarkStyles);
  for (const [key, some] of wanted) amendSheet(target, styleless.get(key)!, some, styleOf);
}

function amendSheet(
  target: WorkbookPackage,
  entry: ZipEntry,
  marks: readonly MarkModel[],
  styleOf: ReadonlyMap<MarkModel["kind"], number> = new Map(),
): void {
  let bytes = partBytes(entry);
  const dropped: readonly XmlEdit[] = mayHoldMarks(bytes) ? dropRules(bytes, sheetOutline(bytes)) : [];
  if (marks.length > 0 && dropped.length > 0) bytes = edited(bytes, dropped);
  const edits = marks.length > 0 ? addRules(bytes, sheetOutline(bytes), marks, styleOf) : dropped;
  if (edits.length > 0) putPart(target, entry.name, editedPieces(bytes, edits));
}

function marksBySheet(target: WorkbookPackage, marks: readonly MarkModel[]): ReadonlyMap<string, readonly MarkModel[]> {
  const { tabs } = workbookOutline(target);
  const links = new Map(relationships(target.parts, target.main).map((link) => [link.id, link]));
  const bySheet = new Map<string, MarkModel[]>();
  for (const mark of marks) {
    if (mark.areas.length === 0) continue;
    const tab = tabs.find(({ name, ownKey }) => name === mark.sheet && ownKey === undefined);
    const link = tab && links.get(tab.relationshipId);
    if (link?.type !== "worksheet") throw new RangeError(`No worksheet to mark: ${mark.sheet}`);
    bySheet.set(link.target, [...(bySheet.get(link.target) ?? []), mark]);
  }
  return bySheet;
}

function worksheets({ parts, main }: WorkbookPackage): readonly ZipEntry[] {
  return relationships(parts, main).flatMap(({ type, target }) => {
    const entry = type === "worksheet" ? parts.get(target) : undefined;
    return entry === undefined ? [] : [entry];
  });
}
