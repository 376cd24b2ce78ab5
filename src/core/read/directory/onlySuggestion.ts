import { onlyNear } from "../../values/onlyNear";
import { editDistance } from "../../values/editDistance";
import { compact } from "../../workbook/cellText";
import { withoutCounty, type Stem, type SuggestionIndex } from "./suggestNames";

/**
 * The one name that a misspelt one can be written as with one click; null where there is none or more than one. Of a closed
 * list (the nine towns, the four specialty towns) a slip of the pen is enough; the county has bureaus that the plan does not know
 * (县商务局 is no 县招商局 misspelt), so that of units the telling characters have to be right where there are few.
 *
 * @param suggestions what is suggested for it: nothing else is offered
 */
export function onlySuggestion(
  text: string,
  { names, stems }: SuggestionIndex,
  isClosed: boolean,
  suggestions: readonly string[],
): string | null {
  if (suggestions.length === 0) return null;
  const written = withoutCounty(compact(text));
  const near = isClosed ? stems : stems.filter((stem) => isClosedName(written) || isSlip(written, stem));
  const meanings = near.map(({ characters, name }) => [characters.join(""), names[name] ?? ""] as const);
  const spelling = onlyNear(written, meanings);
  const name = meanings.find(([stem]) => stem === spelling)?.[1];
  return name !== undefined && suggestions.includes(name) ? name : null;
}

/** Governments of towns: there are nine. */
function isClosedName(text: string): boolean {
  return /[镇乡](?:人民)?政府$/.test(text);
}

/** One character at most, and not one of two that tell whose bureau it is; none before it: 市财政局 is the city's. */
function isSlip(text: string, { characters, weights }: Stem): boolean {
  const stem = characters.join("");
  if (editDistance(text, stem, 1) > 1) return false;
  let at = 0;
  while (at < text.length && at < stem.length && text.charAt(at) === stem.charAt(at)) at += 1;
  const isTelling = text.length > stem.length || (weights[at] ?? 0) > GENERIC;
  const telling = weights.filter((weight) => weight > GENERIC).length;
  return at > 0 && (!isTelling || telling >= FEW);
}

/** Characters that only say what kind of body it is weigh no more (`suggestNames`). */
const GENERIC = 0.25;
/** So many telling characters are still enough with one of them wrong. */
const FEW = 3;
