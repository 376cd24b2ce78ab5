import type { NameReading } from "../directory/readUnits";

/** The names written in another spelling than the canonical one, with that one. */
export function otherNames(
  names: readonly NameReading[],
): readonly { readonly text: string; readonly canonical: string }[] {
  let others: { text: string; canonical: string }[] | null = null;
  for (const { outcome, text, units } of names)
    if (outcome === "alias") (others ??= []).push({ text, canonical: units.join("、") });
  return others ?? NONE;
}

const NONE: readonly never[] = [];
