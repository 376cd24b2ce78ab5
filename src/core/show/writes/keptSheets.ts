import { renamedSheets } from "./renamedSheets";
import type { TypedSheet } from "./typedCells";
import type { KeptSheet } from "./workbookWrite";

/**
 * Names under which sheets of ours stay as the user's: `完成情况（留存）`, `（留存2）` … where that is taken; the one that somebody has
 * given it, where it has one.
 *
 * @param taken names of all tabs
 */
export function keptSheets(sheets: readonly TypedSheet[], taken: readonly string[]): readonly KeptSheet[] {
  const all = new Set(taken.map((name) => name.toLowerCase()));
  return sheets.map(({ key, name: now }) => {
    if (renamedSheets([now]).length > 0) return { key, name: now };
    let name = "";
    for (let turn = 1; name === "" || all.has(name.toLowerCase()); turn++) {
      const behind = `（留存${turn === 1 ? "" : turn}）`;
      name = `${now.slice(0, LONGEST_NAME - behind.length)}${behind}`;
    }
    all.add(name.toLowerCase());
    return { key, name };
  });
}

/** Of a sheet, in characters. */
const LONGEST_NAME = 31;
