import { CHINESE_NUMERALS, chineseNumber } from "../chineseNumber";

/** What a piece of a date's text says; `other` is a character without meaning here. */
export type DateTokenKind = "number" | "other" | WordKind;

export interface DateToken {
  readonly kind: DateTokenKind;
  readonly text: string;
  /** Of a number its value; of a third, half or five-year plan which one. */
  readonly value: number;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** Cuts a date's text into numbers (Arabic or Chinese), words and marks; the longest word wins. Takes NFKC text. */
export function dateTokens(text: string): readonly DateToken[] {
  const tokens: DateToken[] = [];
  for (let at = 0; at < text.length;) {
    const token = numberAt(text, at) ??
      wordAt(text, at) ?? { kind: "other", text: text.charAt(at), value: 0, start: at, end: at + 1 };
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

type WordKind =
  | "year"
  | "month"
  | "day"
  | "quarter"
  | "third"
  | "half"
  | "plan"
  | "plan-word"
  | "this-year"
  | "whole-year"
  | "end"
  | "within"
  | "by"
  | "from"
  | "vague"
  | "nth"
  | "q"
  | "lead-in"
  | "to"
  | "hyphen"
  | "dash"
  | "dot"
  | "slash"
  | "and"
  | "space";

const WORDS: Readonly<Record<WordKind, readonly (string | readonly [text: string, value: number])[]>> = {
  year: ["年", "年度", "年份"],
  month: ["月", "月份"],
  day: ["日", "号"],
  quarter: ["季度", "季"],
  third: [
    ["上旬", 1],
    ["中旬", 2],
    ["下旬", 3],
  ],
  half: [
    ["上半年", 1],
    ["前半年", 1],
    ["下半年", 2],
    ["后半年", 2],
  ],
  // The value is the plan's last year.
  plan: [
    ["十三五", 2020],
    ["十四五", 2025],
    ["十五五", 2030],
  ],
  "plan-word": ["规划", "时期", "收官"],
  "this-year": ["今年", "本年", "本年度", "当年"],
  "whole-year": ["全年", "全年度", "整年"],
  end: ["底", "末", "终", "期末"],
  within: ["内", "之内", "以内", "期内", "期间"],
  by: ["前", "之前", "以前", "止", "为止"],
  from: ["起", "开始"],
  vague: ["初", "中", "前后", "左右", "上下"],
  nth: ["第"],
  q: ["Q", "q"],
  "lead-in": [
    ...[
      "截至",
      "截至到",
      "截止",
      "截止到",
      "到",
      "至",
      "在",
      "于",
      "自",
      "从",
      "拟",
      "拟于",
      "拟定于",
      "计划",
      "计划于",
    ],
    ...[
      "预计",
      "预计于",
      "力争",
      "力争于",
      "争取",
      "确保",
      "务必于",
      "务于",
      "最迟",
      "最晚",
      "不迟于",
      "不晚于",
      "贯穿",
      "持续到",
      "持续至",
    ],
  ],
  to: ["~", "〜"],
  hyphen: ["-", "‐", "‑", "−"],
  dash: ["—", "–", "―", "─"],
  dot: [".", "。"],
  slash: ["/"],
  and: ["、", ",", "和", "及", "与", "以及", "&"],
  space: [" ", "\n"],
};

const wordsByFirstCharacter = indexWords();
/** No number is as long, and a longer run is no number wherever it is begun. */
const LONGEST_RUN = 24;
const CHINESE_RUN = new RegExp(`[${CHINESE_NUMERALS}]{1,${LONGEST_RUN}}`, "y");

function indexWords(): ReadonlyMap<string, readonly Omit<DateToken, "start" | "end">[]> {
  const index = new Map<string, Omit<DateToken, "start" | "end">[]>();
  for (const [kind, words] of Object.entries(WORDS)) {
    for (const word of words) {
      const [text, value] = typeof word === "string" ? [word, 0] : word;
      // Object.entries forgets that the keys of WORDS are its kinds.
      const entry = { kind: kind as WordKind, text, value };
      const first = text.charAt(0);
      index.set(
        first,
        [...(index.get(first) ?? []), entry].sort((a, b) => b.text.length - a.text.length),
      );
    }
  }
  return index;
}

function wordAt(text: string, at: number): DateToken | undefined {
  const words = wordsByFirstCharacter.get(text.charAt(at));
  const word = words?.find((candidate) => text.startsWith(candidate.text, at));
  if (word === undefined) return undefined;
  // Strokes are drawn as long as one likes: `——`.
  let end = at + word.text.length;
  if (word.kind === "dash") while (text.charAt(end) === word.text) end++;
  return { ...word, start: at, end };
}

function numberAt(text: string, at: number): DateToken | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end > at) return numberToken(text, at, end, Number(text.slice(at, end)));

  CHINESE_RUN.lastIndex = at;
  const run = CHINESE_RUN.exec(text)?.[0];
  // 十四五 is a five-year plan, not 十四 and 五.
  if (run === undefined || run.length === LONGEST_RUN || wordAt(text, at)?.kind === "plan") return undefined;
  const value = chineseNumber(run);
  return value === undefined ? undefined : numberToken(text, at, at + run.length, value);
}

function numberToken(text: string, start: number, end: number, value: number): DateToken {
  return { kind: "number", text: text.slice(start, end), value, start, end };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
