import { OWNED_SHEET_NAME, readOwnMark } from "../../../core/show/writes/ownMark";
import { textOf } from "../xml/xmlOutline";
import { unescaped } from "../xml/xmlText";
import type { WorkbookOutline } from "./workbookOutline";

/**
 * The place of the sheet that each defined name belongs to; undefined for those of the whole workbook. That is its scope, unless
 * the scope was left behind when another program moved tabs: print titles that name another sheet are that sheet's, and whatever
 * stands in the scope of a sheet of ours and names one of the user's is the user's.
 */
export function homesOfNames({ bytes, names, tabs }: WorkbookOutline): readonly (number | undefined)[] {
  const places = new Map(tabs.map(({ name }, place) => [name.toLowerCase(), place]));
  const isOurs = (place: number | undefined): boolean => place !== undefined && tabs[place]?.ownKey !== undefined;
  const marks = names.map(({ name, element }) => (isMark(name) ? readOwnMark(textOf(bytes, element)).key : null));
  return names.map(({ name, localSheetId: scope, element }, i) => {
    const key = marks[i] ?? null;
    if (key !== null) {
      const own = tabs.findIndex(({ ownKey }) => ownKey === key);
      // Beside a mark in the scope of its own sheet, another one is a copy's.
      const hasItsOwn = names.some(({ localSheetId }, j) => marks[j] === key && localSheetId === own);
      return own < 0 || hasItsOwn ? scope : own;
    }
    if (scope === undefined) return undefined;
    const named = places.get(sheetNamedIn(unescaped(textOf(bytes, element))) ?? "");
    if (named === undefined || named === scope || isOurs(named) === isOurs(scope)) return scope;
    return isOurs(scope) || name.toLowerCase().startsWith("_xlnm.") ? named : scope;
  });
}

function isMark(name: string): boolean {
  return name.toLowerCase() === OWNED_SHEET_NAME.toLowerCase();
}

/** The sheet that a reference begins with, in small letters: `'Tom''s'!$1:$2` → `tom's`. */
function sheetNamedIn(formula: string): string | undefined {
  const quoted = /^=?'((?:[^']|'')+)'!/.exec(formula)?.[1];
  return (quoted?.replaceAll("''", "'") ?? /^=?([^'!(),]+)!/.exec(formula)?.[1])?.toLowerCase();
}
