import type { NameReading } from "../directory/nameReading";

/** The names written in another spelling than the canonical one, with that one. */
export function otherNames(
  names: readonly NameReading[],
): readonly { readonly text: string; readonly canonical: string }[] {
  let others: { text: string; canonical: string }[] | null = null;
  for (const { outcome, text, units } of names)
    if (outcome === "alias") (others ??= []).push({ text, canonical: units.join("、") });
  return others ?? NONE;
}

/** The piece of the cell that they are; nothing where they are all its names. */
export function partOf(
  others: readonly { readonly text: string }[],
  all: readonly NameReading[],
): { readonly part?: string } {
  return others.length === all.length ? {} : { part: others.map(({ text }) => text).join("、") };
}

/** The piece of the cell that names some units or towns, each spelling once; nothing where all its names do (DECIDED G13). */
export function partNaming(
  all: readonly NameReading[],
  isMeant: (name: string) => boolean,
): { readonly part?: string } {
  const meant = all.filter(({ units }) => units.some(isMeant));
  const { part } = partOf(meant, all);
  return part === undefined ? {} : { part: [...new Set(meant.map(({ text }) => text))].join("、") };
}

const NONE: readonly never[] = [];
