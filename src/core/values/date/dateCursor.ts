import type { DateToken, DateTokenKind } from "./dateTokens";

/** Where the reading of a date's tokens stands. Parsers move `at` past what they understood, and leave it otherwise. */
export interface DateCursor {
  readonly tokens: readonly DateToken[];
  at: number;
  /** A word such as 年初 or 6月左右 was met. */
  vague: boolean;
}

/** The token ahead. */
export function peek(cursor: DateCursor): DateToken | undefined {
  return cursor.tokens[cursor.at];
}

/** The token ahead if it is of that kind, and moves past it. */
export function take(cursor: DateCursor, kind: DateTokenKind): DateToken | undefined {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== kind) return undefined;
  cursor.at++;
  return token;
}

/** `take` for any of several kinds. */
export function takeAny(cursor: DateCursor, ...kinds: readonly DateTokenKind[]): DateToken | undefined {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || !kinds.includes(token.kind)) return undefined;
  cursor.at++;
  return token;
}
