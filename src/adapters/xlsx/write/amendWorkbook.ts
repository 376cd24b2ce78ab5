import type { AreaModel, RowSpan } from "../../../core/show/sheets/sheetModel";
import { OWNED_SHEET_NAME, ownMarkText } from "../../../core/show/writes/ownMark";
import { OFFICE } from "./linkedParts";
import { appendTo, takeFrom } from "./ownSign";
import { homesOfNames } from "./homesOfNames";
import { SCHEMA_ORDER } from "./schemaOrder";
import { absoluteReference, quotedSheet } from "./sheetReference";
import type { WorkbookOutline } from "./workbookOutline";
import { deletion, insertion, type XmlEdit } from "../xml/xmlEdits";
import { escapedAttribute, escapedFormula } from "../xml/escapedText";
import { attributeOf, attributePlace, attributesOf, childrenOf } from "../xml/xmlOutline";

/** A sheet of ours as the workbook part lists it. */
export interface OwnTab {
  /** What our mark on it says; null for a sheet that is to be the user's. */
  readonly key: string | null;
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** Rows repeated on each printed page. */
  readonly repeatRows: RowSpan | null;
  /** What goes on paper; null where that is all of it. */
  readonly printed: readonly AreaModel[] | null;
  /** Where it is put: a place where a tab of ours stands now; else it goes behind all others. */
  readonly place: number | undefined;
  /** The place where it stands now itself, for it stays hidden or in front; undefined where it is new. */
  readonly from: number | undefined;
}

/**
 * Edits of the workbook part after which exactly `tabs` are ours, at their places: those that stand there keep their visibility, others
 * of ours go. What counts sheets by place is moved along.
 */
export function workbookEdits(outline: WorkbookOutline, tabs: readonly OwnTab[]): readonly XmlEdit[] {
  const { root, tabs: now } = outline;
  const sheets = childrenOf(root, "sheets")[0]!;
  const stays = (place: number) => now[place]!.ownKey === undefined || tabs.some((tab) => tab.place === place);
  const stayed = now.map((_, place) => place).filter(stays);

  const edits: XmlEdit[] = [];
  now.forEach(({ element, ownKey }, place) => {
    const tab = tabs.find((one) => one.place === place);
    if (tab !== undefined) edits.push({ at: element.start, end: element.end, text: tabXml(outline, tab) });
    else if (ownKey !== undefined) edits.push(deletion(element));
  });
  const added = tabs.filter(({ place }) => place === undefined);
  if (added.length > 0) {
    edits.push(insertion(sheets.closeStart, added.map((tab) => tabXml(outline, tab)).join("")));
  }
  const indexOfTab = (tab: OwnTab) =>
    tab.place === undefined ? stayed.length + added.indexOf(tab) : stayed.indexOf(tab.place);
  const newPlaces = now.map(({ ownKey }, place) => {
    const tab = tabs.find(({ from }) => from === place);
    return ownKey === undefined ? stayed.indexOf(place) : tab && indexOfTab(tab);
  });
  return [...edits, ...nameEdits(outline, newPlaces, tabs, indexOfTab), ...viewEdits(outline, newPlaces)];
}

const ORDER = SCHEMA_ORDER.workbook;

function tabXml({ bytes, root, tabs }: WorkbookOutline, { name, sheetId, relationshipId, from }: OwnTab): string {
  const declared = attributesOf(bytes, root).find(
    ({ name: attribute, start, end }) =>
      attribute.startsWith("xmlns:") && new TextDecoder().decode(bytes.subarray(start, end)) === OFFICE,
  );
  const prefix = declared?.name.slice("xmlns:".length) ?? "r";
  const namespace = declared === undefined ? ` xmlns:r="${OFFICE}"` : "";
  const state = from === undefined ? undefined : tabs[from]?.state;
  const shown = state === undefined ? "" : ` state="${state}"`;
  const about = `name="${escapedAttribute(name)}" sheetId="${sheetId}"${shown} ${prefix}:id="${relationshipId}"`;
  return `<${root.prefix}sheet${namespace} ${about}/>`;
}

function nameEdits(
  outline: WorkbookOutline,
  newPlaces: readonly (number | undefined)[],
  tabs: readonly OwnTab[],
  indexOfTab: (tab: OwnTab) => number,
): readonly XmlEdit[] {
  const { bytes, root, names, tabs: now } = outline;
  const container = childrenOf(root, "definedNames")[0];
  const homes = homesOfNames(outline);
  const isOurs = (place: number | undefined) => place !== undefined && now[place]?.ownKey !== undefined;
  const old = names.filter((_, i) => isOurs(homes[i]));
  const fresh = tabs.flatMap((tab) => nameXmls(root.prefix, tab, indexOfTab(tab)));
  const moved = names.flatMap(({ element }, i) => {
    const home = homes[i];
    const place = home === undefined || isOurs(home) ? undefined : newPlaces[home];
    const written = attributePlace(bytes, element, "localSheetId");
    if (place === undefined || written === undefined || String(place) === attributeOf(bytes, element, "localSheetId"))
      return [];
    return [{ at: written.start, end: written.end, text: String(place) }];
  });
  const oldElements = old.map(({ element }) => element);
  if (container === undefined || fresh.length === 0) {
    const taken = container === undefined ? [] : takeFrom(bytes, container, oldElements);
    return [...taken, ...moved, ...appendTo(bytes, root, "definedNames", fresh, ORDER)];
  }
  // The container keeps its tags, and with them the sign of whether it is there for our sake.
  return [...oldElements.map(deletion), ...moved, ...appendTo(bytes, root, "definedNames", fresh, ORDER)];
}

function nameXmls(
  prefix: string,
  { key, name, sheetId, repeatRows, printed }: OwnTab,
  place: number,
): readonly string[] {
  if (key === null) return [];
  const named = (about: string, value: string) =>
    `<${prefix}definedName ${about}>${escapedFormula(value)}</${prefix}definedName>`;
  const mark = named(
    `name="${OWNED_SHEET_NAME}" localSheetId="${place}" hidden="1"`,
    `"${ownMarkText({ key, id: sheetId, name })}"`,
  );
  const sheet = quotedSheet(name);
  const areas = printed?.map((area) => absoluteReference(name, area)).join(",");
  const rows = repeatRows === null ? undefined : `${sheet}!$${repeatRows.first}:$${repeatRows.last}`;
  return [
    mark,
    ...(areas === undefined ? [] : [named(`name="_xlnm.Print_Area" localSheetId="${place}"`, areas)]),
    ...(rows === undefined ? [] : [named(`name="_xlnm.Print_Titles" localSheetId="${place}"`, rows)]),
  ];
}

/** The tab in front and the first one in sight, where tabs before them have gone. */
function viewEdits({ bytes, root }: WorkbookOutline, newPlaces: readonly (number | undefined)[]): readonly XmlEdit[] {
  return childrenOf(childrenOf(root, "bookViews")[0], "workbookView").flatMap((view) =>
    ["activeTab", "firstSheet"].flatMap((name) => {
      const written = attributePlace(bytes, view, name);
      const value = attributeOf(bytes, view, name);
      if (written === undefined || value === undefined) return [];
      const place = newPlaces[Number(value)] ?? 0;
      return place === Number(value) ? [] : [{ at: written.start, end: written.end, text: String(place) }];
    }),
  );
}
