import type { Mention } from "./mention";
import type { NameIndex } from "./nameIndex";
import { onlySuggestion } from "./onlySuggestion";
import { replacedName } from "./replacedName";
import { suggestNames } from "./suggestNames";

/** One name of a cell, as read. */
export interface NameReading {
  /** As written, without white space. */
  readonly text: string;
  readonly outcome: "canonical" | "alias" | "collective" | "vague-collective" | "unknown";
  /** Canonical names it stands for; none where unknown or vague. */
  readonly units: readonly string[];
  /** For unknown ones: at most three, nearest first. */
  readonly suggestions: readonly string[];
  /** The only good suggestion, with the cell as it is with that in the name's place; absent where there is none. */
  readonly cure?: { readonly suggestion: string; readonly value: string };
}

/**
 * What a mention means to its reader.
 * @param text the whole cell
 * @param isClosed whether there are no other names of its kind than those known
 */
export function nameReading(
  index: NameIndex,
  text: string,
  { text: name, outcome, names: units }: Mention,
  isClosed: boolean,
): NameReading {
  if (outcome !== "unknown") return { text: name, outcome, units, suggestions: [] };
  const suggestions = suggestNames(name, index.suggestions);
  const suggestion = onlySuggestion(name, index.suggestions, isClosed, suggestions);
  const value = suggestion === null || text.length > LONGEST ? null : replacedName(index, text, name, suggestion);
  const cure = suggestion === null || value === null ? {} : { cure: { suggestion, value } };
  return { text: name, outcome, units, suggestions, ...cure };
}

/** A cell that long is prose, and each of its names would have all of it read again. */
const LONGEST = 400;
