import type { DoubledSheet } from "../../terms/report";

/** What is doubled, as it is said once: a sheet, or two files with all the sheets that they have in common. */
export interface DoubledFiles {
  readonly kind: DoubledSheet["kind"];
  /** Files of those that count and of those that do not. */
  readonly kept: string;
  readonly leftOut: string;
  readonly sheets: readonly DoubledSheet[];
}

/** Sheets one by one; one file under two names and two months' files each once, however many ledgers they hold. */
export function doubledFiles(doubled: readonly DoubledSheet[]): readonly DoubledFiles[] {
  const groups = new Map<string, DoubledSheet[]>();
  for (const one of doubled) {
    const { kind, kept, leftOut } = one;
    const key = [kind, kept.file, leftOut.file, kind === "sheet" ? `${leftOut.sheet}\n${kept.sheet}` : ""].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((sheets) => {
    const [first] = sheets;
    return first === undefined
      ? []
      : [{ kind: first.kind, kept: first.kept.file, leftOut: first.leftOut.file, sheets }];
  });
}
