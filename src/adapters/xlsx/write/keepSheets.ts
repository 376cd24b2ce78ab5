import { OWNED_SHEET_NAME } from "../../../core/show/writes/ownMark";
import type { KeptSheet } from "../../../core/show/writes/workbookWrite";
import { relationships } from "../read/relationships";
import { escapedAttribute, escapedFormula } from "../xml/escapedText";
import type { XmlEdit } from "../xml/xmlEdits";
import { attributePlace, textOf, type XmlElement } from "../xml/xmlOutline";
import { unescaped } from "../xml/xmlText";
import { partBytes } from "../zip/partBytes";
import type { ZipEntry } from "../zip/zipDirectory";
import { dropStaleChain } from "./dropOwnParts";
import { homesOfNames } from "./homesOfNames";
import { amendPart, putPart } from "./linkedParts";
import { quotedSheet } from "./sheetReference";
import { takeFrom } from "./ownSign";
import { workbookOutline, type SheetTab, type WorkbookOutline } from "./workbookOutline";
import type { WorkbookPackage } from "./writablePackage";

/**
 * Makes sheets of ours the user's (`WorkbookWrite.kept`): another name, no mark, values in place of formulas; charts and printing go
 * on speaking of the sheet itself.
 *
 * @throws Refusal damaged
 */
export function keepSheets(target: WorkbookPackage, kept: readonly KeptSheet[]): void {
  for (const { key, name } of kept) {
    const outline = workbookOutline(target);
    const place = outline.tabs.findIndex(({ ownKey }) => ownKey === key);
    const tab = outline.tabs[place];
    if (tab === undefined) continue;
    const sheet = relationships(target.parts, target.main).find(({ id }) => id === tab.relationshipId)?.target;
    const entry = target.parts.get(sheet ?? "");
    if (entry === undefined) continue;
    dropStaleChain(target, new Set([tab.sheetId]));
    putPart(target, entry.name, [withoutFormulas(partBytes(entry))]);
    for (const chart of chartsOf(target, sheet ?? "")) amendReferences(target, chart, tab.name, name);
    amendPart(target, target.main, () => listEdits(outline, tab, place, name));
    target.ownKeys = target.ownKeys.map((own, at) => (at === place ? null : own));
  }
}

/** Nothing but cells has formulas in there, and a value stands in its cell behind its formula. */
function withoutFormulas(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const from = text.search(/<(?:\w+:)?sheetData\b/);
  const to = text.lastIndexOf("sheetData>");
  if (from < 0 || to < from) return bytes;
  const cells = text.slice(from, to).replace(FORMULA, "");
  return new TextEncoder().encode(`${text.slice(0, from)}${cells}${text.slice(to)}`);
}

const FORMULA = /<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|(?<!\/)>[^<]*<\/(?:\w+:)?f>)/g;

function chartsOf({ parts }: WorkbookPackage, sheet: string): readonly ZipEntry[] {
  const drawings = relationships(parts, sheet).filter(({ type }) => type === "drawing");
  const charts = drawings.flatMap(({ target }) => relationships(parts, target)).filter(({ type }) => type === "chart");
  return charts.flatMap(({ target }) => parts.get(target) ?? []);
}

function amendReferences(target: WorkbookPackage, { name: part }: ZipEntry, before: string, after: string): void {
  amendPart(target, part, (bytes, root) =>
    within(root, "f").flatMap((element): readonly XmlEdit[] => {
      const said = unescaped(textOf(bytes, element));
      const now = renamed(said, before, after);
      return now === said ? [] : [{ at: element.openEnd, end: element.closeStart, text: escapedFormula(now) }];
    }),
  );
}

function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : within(child, name)));
}

/** References to one sheet, now to another: `完成情况!$A$1` → `'完成情况（留存）'!$A$1`. */
function renamed(formula: string, before: string, after: string): string {
  const to = `${quotedSheet(after)}!`;
  const quoted = formula.replaceAll(`${quotedSheet(before)}!`, () => to);
  return quoted
    .split(",")
    .map((piece) => (piece.startsWith(`${before}!`) ? `${to}${piece.slice(before.length + 1)}` : piece))
    .join(",");
}

/** Edits of the workbook part: its name in the list, and its names for areas. */
function listEdits(outline: WorkbookOutline, tab: SheetTab, place: number, name: string): readonly XmlEdit[] {
  const { bytes, root, names } = outline;
  const called = attributePlace(bytes, tab.element, "name");
  const edits: XmlEdit[] =
    called === undefined ? [] : [{ at: called.start, end: called.end, text: escapedAttribute(name) }];
  const homes = homesOfNames(outline);
  const marks: XmlElement[] = [];
  names.forEach(({ name: area, element }, i) => {
    if (homes[i] !== place) return;
    if (area.toLowerCase() === OWNED_SHEET_NAME.toLowerCase()) {
      marks.push(element);
      return;
    }
    const said = unescaped(textOf(bytes, element));
    const now = renamed(said, tab.name, name);
    if (now !== said) edits.push({ at: element.openEnd, end: element.closeStart, text: escapedFormula(now) });
  });
  const container = root.children.find((child) => child.name === "definedNames");
  return container === undefined ? edits : [...edits, ...takeFrom(bytes, container, marks)];
}
