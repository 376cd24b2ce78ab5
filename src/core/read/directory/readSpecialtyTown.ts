import { nearestWords } from "../../values/nearestWords";
import { compact } from "../../workbook/cellText";
import { cellPieces } from "./cellPieces";
import type { Directory } from "./directory";
import { onlySuggestion } from "./onlySuggestion";
import { NONE } from "./readPhrase";
import { suggestNames } from "./suggestNames";
import { unbrokenPieces, withoutBreaks } from "./unbrokenPieces";

/** What a cell of the column 专业镇 or 专班 says. */
export type SpecialtyTownReading =
  | {
      readonly outcome: "read";
      /** Canonical. */
      readonly specialtyTown: string;
      /** The cell without line breaks inside the name; absent where there are none (DECIDED G7). */
      readonly unbrokenText?: string;
    }
  | { readonly outcome: "blank" }
  | {
      readonly outcome: "unknown";
      /** Canonical, at most three, nearest first. */
      readonly suggestions: readonly string[];
      /** The only good one of them; absent where there is none. */
      readonly only?: string;
    }
  | {
      readonly outcome: "several";
      /** Canonical, each once. A row speaks of one specialty town (DECIDED B21). */
      readonly specialtyTowns: readonly string[];
    };

/**
 * Reads a specialty town: its name, with or without 专业镇, 专班 or the like behind it, whole (SPEC §6). Several in one cell,
 * or 全部, are told apart from an unknown one only for the sake of the message.
 */
export function readSpecialtyTown(directory: Directory, text: string): SpecialtyTownReading {
  const { forms, suggestions } = directory.indexes.specialtyTowns;
  const direct = forms.get(text)?.names[0];
  if (direct !== undefined) return { outcome: "read", specialtyTown: direct };

  const whole = compact(text);
  if (whole === "" || NONE.test(whole)) return { outcome: "blank" };
  const meant = (spelling: string): string | undefined =>
    (forms.get(spelling) ?? forms.get(withoutOrnament(spelling)))?.names[0];
  const one = meant(whole);
  if (one !== undefined) {
    const lines = text.split(/[\n\r]+/).map(compact);
    const isBroken = lines.length > 1 && forms.has(whole) && lines.every((line) => meant(line) === undefined);
    return { outcome: "read", specialtyTown: one, ...(isBroken ? { unbrokenText: withoutBreaks(text) } : {}) };
  }
  const all = directory.specialtyTowns.map(({ name }) => name);
  if (ALL.test(whole)) return { outcome: "several", specialtyTowns: all };

  const named = severalIn(text, meant);
  const [first] = named;
  if (first !== undefined && named.length === 1) return { outcome: "read", specialtyTown: first };
  if (named.length > 1) return { outcome: "several", specialtyTowns: named };
  const bare = withoutOrnament(whole);
  const weighed = suggestNames(bare, suggestions);
  // 绛州录 has the two characters that two of the four names share, and is 绛州绿 all the same.
  const near = weighed.length > 0 || bare.length < 3 ? weighed : nearestWords(bare, all);
  const only = onlySuggestion(bare, suggestions, true, near);
  return { outcome: "unknown", suggestions: near, ...(only === null ? {} : { only }) };
}

/** All pieces' names, each once; none where one of the pieces is no name. */
function severalIn(text: string, meant: (spelling: string) => string | undefined): readonly string[] {
  const pieces = unbrokenPieces(cellPieces(text).pieces, (stretch) => {
    const name = meant(compact(stretch));
    return {
      unknown: name === undefined ? 1 : 0,
      names: name === undefined ? [] : [name],
      joined: false,
      nearOne: false,
    };
  }).map((piece) => piece.text);
  for (const separator of [/$^/, /\s/, /[\s和及与]/]) {
    const spellings = pieces
      .flatMap((piece) => piece.split(separator))
      .map(compact)
      .filter((spelling) => spelling !== "");
    const names = spellings.map(meant);
    if (spellings.length > 0 && names.every((name) => name !== undefined)) return [...new Set(names)];
  }
  return [];
}

/** Quotation marks around a name, a bracket behind it that only explains, the number of a list before it. */
function withoutOrnament(text: string): string {
  return text
    .replace(/[“”"'‘’「」『』《》]/g, "")
    .replace(/^\(?\d{1,2}[.、)]/, "")
    .replace(/\([^()]*\)$/, "");
}

const ALL =
  /^(?:全部|所有|各|全县|全县各|[4四]个?|[4四]大|全县[4四]个)(?:特色)?(?:专业镇|专班|推进专班|工作专班|专业镇专班|专业镇推进专班)?$/;
