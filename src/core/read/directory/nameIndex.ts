import { isBareSpelling } from "./spellingsOf";
import type { SuggestionIndex } from "./suggestNames";

/** What a spelling means. `canonical` also for the other spellings that the specification itself uses (SPEC §6). */
export interface NameForm {
  readonly outcome: "canonical" | "alias" | "collective";
  /** One name; a collective has all it stands for, in registry order. */
  readonly names: readonly string[];
  /** As cures leave it, where that is not the canonical name: a newer official one. */
  readonly written?: string;
}

/** Spellings of one kind of name, compacted (NFKC, no white space), for whole matches only. */
export interface NameIndex {
  readonly forms: ReadonlyMap<string, NameForm>;
  /** Lengths of the spellings that begin with a character, longest first. */
  readonly lengthsByFirst: ReadonlyMap<string, readonly number[]>;
  /** Spellings that may be a part of the name before them (`isBareSpelling`): they don't follow one without a mark. */
  readonly bare: ReadonlySet<string>;
  /** For a text such as 各责任单位, that means several and says not whom. */
  readonly isVague: (text: string) => boolean;
  readonly suggestions: SuggestionIndex;
}

/**
 * @param forms keyed by compacted spelling
 * @param suggestions made once a name is met that has none of these forms; most workbooks have no such name
 */
export function nameIndex(
  forms: ReadonlyMap<string, NameForm>,
  isVague: (text: string) => boolean,
  suggestions: () => SuggestionIndex,
): NameIndex {
  const lengths = new Map<string, Set<number>>();
  const bare = new Set<string>();
  for (const [spelling, form] of forms) {
    const first = spelling.charAt(0);
    const known = lengths.get(first);
    if (known) known.add(spelling.length);
    else lengths.set(first, new Set([spelling.length]));
    if (form.outcome !== "collective" && isBareSpelling(spelling)) bare.add(spelling);
  }
  const lengthsByFirst = new Map([...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)]));
  let made: SuggestionIndex | null = null;
  return {
    forms,
    lengthsByFirst,
    bare,
    isVague,
    get suggestions() {
      return (made ??= suggestions());
    },
  };
}

/** What a name is written as: its canonical one; a collective and a newer official name as they are. */
export function writtenName({ outcome, names, written }: NameForm, text: string): string {
  return written ?? (outcome === "collective" ? text : (names[0] ?? text));
}
