import { compact, tidy } from "../../workbook/cellText";
import { cellPieces, cutListNumber, piecesText } from "./cellPieces";
import type { Mention } from "./mention";
import { writtenName, type NameForm, type NameIndex } from "./nameIndex";
import { readPhrase } from "./readPhrase";
import { cutLabel, cutRole, type Label, type RoleWord } from "./roleWords";
import { suggestNames } from "./suggestNames";
import { type StretchReading, unbrokenPieces } from "./unbrokenPieces";

/** A stretch of a cell that speaks of some names and gives them at most one role. */
export interface CellPhrase {
  /** A label in front, which holds until the next one. */
  readonly label: Label | null;
  readonly mentions: readonly Mention[];
  /** A role word behind, which reaches back over the names before it. */
  readonly role: RoleWord | null;
  /** Names stand in it without any mark between them. */
  readonly joined: boolean;
  /** True where the mark behind it is weightier than 、 or a space. */
  readonly endsGroup: boolean;
}

export interface CellReading {
  readonly phrases: readonly CellPhrase[];
  /** The cell with every name in its canonical spelling and all else as it was; `null` where a name is unknown. */
  readonly canonicalText: string | null;
  /** The cell without the line breaks that stand inside names; `null` where there are none (DECIDED G7). */
  readonly unbrokenText: string | null;
}

/**
 * Reads a cell of names, whatever the kind (SPEC §6; DECIDED B16, B17, B19, B20): marks first, then each piece whole with
 * its spaces forgiven, then as names run together, and only then word by word.
 */
export function cellPhrases(index: NameIndex, text: string): CellReading {
  const { before, pieces: lines, after } = cellPieces(text);
  const pieces = unbrokenPieces(lines, (stretch, isLast) => meaningOf(index, readPiece(index, stretch, isLast)));
  const phrases: CellPhrase[] = [];
  let written = before;
  const unknown: string[] = [];
  pieces.forEach((piece, at) => {
    const isLast = at === pieces.length - 1;
    const parts = readPiece(index, piece.text, isLast);
    parts.forEach((part, i) => {
      const endsGroup = i === parts.length - 1 && !WEAK_MARKS.includes(piece.mark);
      phrases.push({ ...part.phrase, endsGroup });
      written += (i > 0 ? " " : "") + part.written;
      for (const { outcome, text: name } of part.phrase.mentions) if (outcome === "unknown") unknown.push(name);
    });
    written += piece.mark;
  });
  return {
    phrases,
    canonicalText: unknown.length === 0 ? (written + after).trim() : null,
    unbrokenText: pieces === lines ? null : (before + piecesText(pieces) + after).trim(),
  };
}

function meaningOf(index: NameIndex, parts: readonly Part[]): StretchReading {
  const mentions = parts.flatMap(({ phrase }) => phrase.mentions);
  const unknown = mentions.filter(({ outcome }) => outcome === "unknown");
  const [only] = unknown;
  return {
    unknown: unknown.length,
    names: mentions.flatMap(({ names }) => names),
    joined: parts.some(({ phrase }) => phrase.joined),
    nearOne: only !== undefined && suggestNames(only.text, index.suggestions).length === 1,
  };
}

interface Part {
  readonly phrase: Omit<CellPhrase, "endsGroup">;
  readonly written: string;
}

const WEAK_MARKS = "、､﹑";

function readPiece(index: NameIndex, piece: string, isLast: boolean): readonly Part[] {
  const form = index.forms.get(piece);
  if (form) return [formPart(piece, form)];
  const words = compactWords(piece);
  if (words.length === 0) return [];
  const whole = readPart(index, words, isLast);
  if (whole) return [whole];
  return words.length === 1 ? [unknownPart(cutListNumber(words[0] ?? "").rest)] : readByWords(index, words, isLast);
}

/** Reads words as one phrase, with the number and the label in front of it. */
function readPart(index: NameIndex, words: readonly string[], isLast: boolean): Part | undefined {
  const { number, rest: numbered } = cutListNumber(words.join(" "));
  const labelled = cutLabel(numbered);
  // A label without names behind it anywhere in the cell is no label: 牵头单位 then means whoever leads.
  const announces = labelled && (labelled.rest !== "" || !isLast || numbered.includes(":"));
  const label = announces ? labelled.label : null;
  const rest = labelled && label ? labelled.rest : numbered;
  const prefix = words.join(" ").slice(0, number.length) + numbered.slice(0, numbered.length - rest.length);
  const inner = rest.split(" ");
  const core = inner.join("");
  const phrase = core === "" ? NOTHING : readPhrase(index, core, offsets(inner));
  return phrase && { phrase: { ...phrase, label }, written: fullWidth(prefix + phrase.written) };
}

/** Chinese text has its brackets and colons in full width; reading them made them half. */
function fullWidth(text: string): string {
  return text.replace(/[():]/g, (mark) => (mark === "(" ? "（" : mark === ")" ? "）" : "："));
}

const NOTHING = { mentions: [], role: null, joined: false, written: "" };

function offsets(words: readonly string[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  let at = 0;
  for (const word of words) breaks.add((at += word.length));
  return breaks;
}

/** The longest runs of words that read; what is left over is unknown, word by word. */
function readByWords(index: NameIndex, words: readonly string[], isLast: boolean): readonly Part[] {
  const glued = glueFragments(words, index);
  const parts: Part[] = [];
  for (let from = 0; from < glued.length;) {
    let to = Math.min(glued.length, from + LONGEST_RUN);
    let part: Part | undefined;
    for (; to > from && !part; to -= 1) part = readPart(index, glued.slice(from, to), isLast && to === glued.length);
    if (part) {
      parts.push(part);
      from = to + 1;
    } else {
      parts.push(unknownPart(cutListNumber(glued[from] ?? "").rest));
      from += 1;
    }
  }
  return parts;
}

/** No name is spread over more words than this. */
const LONGEST_RUN = 6;

/**
 * A lone character is a part of the name behind it (`县 工信据`), and so is the name of another place: `运城市 财政局` is
 * the city's bureau, not the county's.
 */
function glueFragments(words: readonly string[], index: NameIndex): readonly string[] {
  const glued: string[] = [];
  let pending = "";
  for (const word of words) {
    const text = pending + word;
    const isFragment = text.length === 1 || (/[省市县区]$/.test(text) && !index.forms.has(text));
    if (isFragment) pending = text;
    else {
      glued.push(text);
      pending = "";
    }
  }
  if (pending === "") return glued;
  // 县财 政 局 is one name; what stands behind a whole one (县发改局 李) is not its end.
  const last = glued.at(-1);
  const isEnd = last !== undefined && pending.length === 1 && readPart(index, [last], true) === undefined;
  return isEnd ? [...glued.slice(0, -1), last + pending] : [...glued, pending];
}

function formPart(text: string, form: NameForm): Part {
  const { outcome, names } = form;
  const mention: Mention = { text, outcome, names, ownRole: null };
  const written = writtenName(form, text);
  return { phrase: { label: null, mentions: [mention], role: null, joined: false }, written };
}

/**
 * An unknown name counts for nobody, but the role word behind it holds for the names before it (`县发改局、县某局配合`), and the label before it
 * for those behind.
 */
function unknownPart(text: string): Part {
  const labelled = cutLabel(text);
  const label = labelled && labelled.rest !== "" ? labelled.label : null;
  const named = labelled && label ? labelled.rest : text;
  const cut = cutRole(named);
  const mention: Mention = { text: tidy(cut?.rest ?? named), outcome: "unknown", names: [], ownRole: null };
  return { phrase: { label, mentions: [mention], role: cut?.role ?? null, joined: false }, written: text };
}

function compactWords(piece: string): readonly string[] {
  const spelled = piece.replace(/[①-⑳]/g, (number) => `${number.normalize("NFKC")}.`);
  return spelled
    .split(/\s+/)
    .map(compact)
    .filter((word) => word !== "");
}
