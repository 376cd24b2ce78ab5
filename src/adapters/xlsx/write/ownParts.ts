import { relationships } from "../read/relationships";
import { partKey } from "../zip/zipDirectory";
import { linksName } from "./linkedParts";
import type { WorkbookPackage } from "./writablePackage";
import type { SheetTab } from "./workbookOutline";

/**
 * Keys of the parts that exist only for our sheets: the sheets, and what can be reached from them but not from anything
 * of the user's (tables, drawings, charts and whatever Excel has put beside those when it saved), with their links.
 */
export function ownParts({ parts, main }: WorkbookPackage, tabs: readonly SheetTab[]): ReadonlySet<string> {
  const own = new Set(tabs.filter(({ ownKey }) => ownKey !== undefined).map(({ relationshipId }) => relationshipId));
  const fromMain = relationships(parts, main);
  const sheets = fromMain.filter(({ id }) => own.has(id)).map(({ target }) => target);
  const others = fromMain.filter(({ id }) => !own.has(id)).map(({ target }) => target);
  const fromPackage = relationships(parts, "").map(({ target }) => target);
  const users = reached([...fromPackage.filter((key) => key !== partKey(main)), ...others], new Set(sheets));
  const found = new Set<string>();
  for (const key of reached(sheets, new Set([...users, partKey(main)]))) {
    found.add(key);
    const links = partKey(linksName(key));
    if (parts.has(links)) found.add(links);
  }
  return found;

  function reached(from: readonly string[], closed: ReadonlySet<string>): ReadonlySet<string> {
    const seen = new Set<string>();
    const waiting = [...from];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      if (seen.has(key) || closed.has(key) || !parts.has(key)) continue;
      seen.add(key);
      for (const { target } of relationships(parts, key)) waiting.push(target);
    }
    return seen;
  }
}
