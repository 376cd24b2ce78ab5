import { peek, take, type DateCursor } from "./dateCursor";
import type { DatePoint } from "./datePoint";
import { dateTokens } from "./dateTokens";
import { parsePoint } from "./parsePoint";

/** A point, or a range between two. `open`: written with 起, from there on. */
export interface DateRange {
  readonly from: DatePoint;
  readonly to: DatePoint | undefined;
  readonly open: boolean;
}

/** Why a text that names a time cannot be pinned to one. */
export type PointFailure = "vague" | "not-a-date";

export type DatePoints =
  | { readonly kind: "points"; readonly ranges: readonly DateRange[]; readonly rest: string }
  | { readonly kind: "failure"; readonly hint: PointFailure };

/** Reads as many points and ranges as stand at the beginning of an NFKC text; `rest` is what follows them. */
export function datePoints(text: string): DatePoints {
  const tokens = dateTokens(text);
  const cursor: DateCursor = { tokens, at: 0, vague: false };
  const ranges: DateRange[] = [];
  const pointsUntil = (end: number): DatePoints => {
    return { kind: "points", ranges, rest: text.slice(tokens[end]?.start ?? text.length) };
  };
  for (let end = 0; ;) {
    const range = parseRange(cursor);
    if (range === undefined) {
      if (ranges.length === 0 || cursor.vague) return { kind: "failure", hint: cursor.vague ? "vague" : "not-a-date" };
      return pointsUntil(end);
    }
    ranges.push(range);
    end = cursor.at;
    if (take(cursor, "and") === undefined) return pointsUntil(end);
  }
}

function parseRange(cursor: DateCursor): DateRange | undefined {
  while (take(cursor, "lead-in") !== undefined);
  const from = parsePoint(cursor);
  if (from === undefined) return undefined;
  const open = take(cursor, "from") !== undefined;
  const beforeSeparator = cursor.at;
  if (!takeRangeSeparator(cursor)) return { from, to: undefined, open };
  const to = parsePoint(cursor);
  if (to !== undefined) return { from, to, open: false };
  cursor.at = beforeSeparator;
  return { from, to: undefined, open };
}

function takeRangeSeparator(cursor: DateCursor): boolean {
  const token = peek(cursor);
  const separates =
    token?.kind === "to" ||
    token?.kind === "hyphen" ||
    token?.kind === "dash" ||
    (token?.kind === "lead-in" && (token.text === "至" || token.text === "到"));
  if (separates) cursor.at++;
  return separates;
}
