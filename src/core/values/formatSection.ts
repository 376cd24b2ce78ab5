/** The section of a number format that one number is shown by. */
export interface FormatSection {
  readonly code: string;
  readonly tokens: readonly string[];
  /** True where the section is for negative numbers alone: it draws its own sign. */
  readonly isNegative: boolean;
}

/** Reads a format code as Excel does, and WPS after it: sections between semicolons, by sign or by their own conditions. */
export function formatSection(formatCode: string, value: number): FormatSection | undefined {
  const known = formats.get(formatCode) ?? sectionsOf(formatCode).map(readSection);
  if (formats.size < 2000) formats.set(formatCode, known);
  const conditional = known.some(({ condition }) => condition !== null);
  if (conditional) return known.find(({ condition }) => condition === null || condition(value));
  if (value < 0 && known.length > 1) return known[1];
  return value === 0 && known.length > 2 ? known[2] : known[0];
}

/** True for `0`, `#` and `?`. */
export function isDigit(token: string): boolean {
  return token === "0" || token === "#" || token === "?";
}

/** What a token shows as it stands: nothing of padding, colours and locales. */
export function literal(token: string): string {
  if (/^[_*[]/.test(token) || token === ",") return "";
  if (token.startsWith('"')) return token.replaceAll('"', "");
  return /^[\\!]./u.test(token) ? token.slice(1) : token;
}

/** Memo of a pure function: a workbook has few formats and many cells. */
const formats = new Map<string, readonly ReadSection[]>();
const TOKENS = /"[^"]*"?|[\\!].|[_*].|\[[^\]]*\]?|General|[\s\S]/gu;

/** Parted at the semicolons that are neither quoted nor escaped. */
function sectionsOf(code: string): readonly string[] {
  const sections: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < code.length; at++) {
    const sign = code.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && ESCAPES.includes(sign)) at++;
    else if (!isQuoted && sign === ";") {
      sections.push(code.slice(start, at));
      start = at + 1;
    }
  }
  return [...sections, code.slice(start)];
}

const ESCAPES = "\\!_*";

interface ReadSection extends FormatSection {
  readonly condition: ((value: number) => boolean) | null;
}

function readSection(code: string, place: number): ReadSection {
  return { code, tokens: code.match(TOKENS) ?? [], isNegative: place === 1, condition: conditionIn(code) };
}

function conditionIn(code: string): ReadSection["condition"] {
  const match = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/.exec(code);
  if (!match?.[1]) return null;
  const limit = Number(match[2]);
  return COMPARE[match[1]]?.(limit) ?? null;
}

const COMPARE: Readonly<Record<string, (limit: number) => (value: number) => boolean>> = {
  "<": (limit) => (value) => value < limit,
  "<=": (limit) => (value) => value <= limit,
  ">": (limit) => (value) => value > limit,
  ">=": (limit) => (value) => value >= limit,
  "=": (limit) => (value) => value === limit,
  "<>": (limit) => (value) => value !== limit,
};
