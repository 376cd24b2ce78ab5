import { compact } from "../../workbook/cellText";
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

/**
 * Reads the towns of a cell that says where something is: 万安镇大闫村 is 万安镇. What names no town, as 经开区 does, is no fault there; what
 * begins like a town's name and is none is.
 */
export function readTownsOfAddress(directory: Directory, text: string): TownsReading {
  const reading = readTowns(directory, text);
  if (!reading.names.some(({ outcome }) => outcome === "unknown")) return reading;
  const names = reading.names.flatMap((name): readonly NameReading[] => {
    if (name.outcome !== "unknown") return [name];
    const place = compact(name.text).replace(/^(?:山西省?)?(?:运城市?)?/, "");
    const town = townAtBeginning(directory, place);
    if (town !== null) return [{ text: name.text, outcome: "canonical", units: [town], suggestions: [] }];
    return LIKE_A_TOWN.test(place) ? [name] : [];
  });
  return { ...reading, towns: [...new Set(names.flatMap(({ units }) => units))], names, canonicalText: null };
}

const LIKE_A_TOWN = /^(?:新绛县)?[一-龥]{1,3}[镇乡]/;

/** By the longest spelling that is a town's with 镇 behind it; null where it begins with none. */
function townAtBeginning({ indexes }: Directory, place: string): string | null {
  const { forms, lengthsByFirst } = indexes.towns;
  for (const length of lengthsByFirst.get(place.charAt(0)) ?? []) {
    const form = forms.get(place.slice(0, length));
    if (form !== undefined && form.outcome !== "collective" && /[镇乡]$/.test(place.slice(0, length)))
      return form.names[0] ?? null;
  }
  return null;
}
