import { cellPhrases } from "./cellPhrases";
import type { Directory } from "./directory";
import { nameReading, type NameReading } from "./nameReading";
import { withoutRepeats } from "./withoutRepeats";

/** What a cell of the column 责任镇 or 所在镇 says. */
export interface TownsReading {
  /** Canonical, in the order first named, each once. */
  readonly towns: readonly string[];
  /** True where 各镇 or the like gives all of them (SPEC §8). */
  readonly collective: boolean;
  /** `units` holds towns here. */
  readonly names: readonly NameReading[];
  /**
   * The cell with canonical names, each once, and all else as it was; `null` where a name is unknown, or one of those named twice
   * cannot be left out.
   */
  readonly canonicalText: string | null;
  /** The cell without the line breaks inside names; `null` where there are none (DECIDED G7). */
  readonly unbrokenText: string | null;
}

/** Reads the towns of a cell (SPEC §6, §8; DECIDED B26). Roles that it mentions are of no account here. */
export function readTowns(directory: Directory, text: string): TownsReading {
  const { forms } = directory.indexes.towns;
  const single = forms.get(text);
  if (single) {
    const { outcome, names } = single;
    const collective = outcome === "collective";
    return {
      towns: names,
      collective,
      names: [{ text, outcome, units: names, suggestions: [] }],
      canonicalText: collective ? text : (names[0] ?? text),
      unbrokenText: null,
    };
  }
  const { phrases, canonicalText, unbrokenText } = cellPhrases(directory.indexes.towns, text);
  const mentions = phrases.flatMap((phrase) => phrase.mentions);
  return {
    towns: [...new Set(mentions.flatMap((mention) => mention.names))],
    collective: mentions.some((mention) => mention.outcome === "collective"),
    names: mentions.map((mention) => nameReading(directory.indexes.towns, text, mention, true)),
    canonicalText: canonicalText === null ? null : withoutRepeats(directory.indexes.towns, canonicalText),
    unbrokenText,
  };
}
