import type { Ledger } from "../../terms/ledger";
import { compact } from "../../workbook/cellText";
import { BESIDE_HEADINGS } from "../handout/lastMonthColumns";

function isBeside(path: readonly string[] | undefined): boolean {
  return BESIDE_HEADINGS.has(compact(path?.at(-1) ?? ""));
}

/** Last month's columns by their headings, where it is known what was sent in them; nobody asks for them otherwise. */
export function nameBeside(names: Map<number, string>, ledger: Ledger, sent: ReadonlySet<string>): void {
  for (const [column, path] of ledger.headings) {
    // A master may have a column of that name itself.
    if (!isBeside(path) || sent.has(names.get(column) ?? "")) continue;
    const name = compact(path.at(-1) ?? "");
    if (sent.has(name)) names.set(column, name);
    else names.delete(column);
  }
}

/**
 * A heading that was touched up beyond reading stands where its column was sent: behind the one that it was sent behind. Answers what
 * these columns are taken for.
 */
export function renameTouched(
  names: Map<number, string>,
  sentNames: readonly string[],
): readonly (readonly [column: number, name: string])[] {
  const touched: (readonly [number, string])[] = [];
  const known = new Set(sentNames);
  const placeOf = (name: string | undefined): number | undefined => [...names].find(([, own]) => own === name)?.[0];
  sentNames.forEach((name, index) => {
    if (placeOf(name) !== undefined) return;
    const before = index === 0 ? 0 : placeOf(sentNames[index - 1]);
    const there = before === undefined ? undefined : names.get(before + 1);
    if (before === undefined || there === undefined || known.has(there)) return;
    names.set(before + 1, name);
    touched.push([before + 1, name]);
  });
  return touched;
}
