/** A stretch of a cell between two marks, with the mark behind it as written. */
export interface CellPiece {
  readonly text: string;
  /** `""` behind the last. */
  readonly mark: string;
}

/** A cell's pieces, and the bracket around all of it where there is one. */
export interface CellPieces {
  readonly before: string;
  readonly pieces: readonly CellPiece[];
  readonly after: string;
}

/**
 * Splits at 、，；/ and line breaks (SPEC §6), in any width, but not inside brackets (`县市场监管局（知识产权局、药监局）`) and
 * not behind the number of a list (`1、县发改局`). A bracket around the whole, as in the plan's own sentences, is opened.
 */
export function cellPieces(text: string): CellPieces {
  if (!ANY_MARK.test(text)) return { before: "", pieces: [{ text, mark: "" }], after: "" };
  const { before, inner, after } = openOuterBracket(text);
  const guarded = isBalanced(inner);
  const pieces: CellPiece[] = [];
  let depth = 0;
  let piece = "";
  for (const char of inner) {
    if (guarded && OPEN.includes(char)) depth += 1;
    if (guarded && CLOSE.includes(char)) depth -= 1;
    if (depth > 0 || !MARKS.includes(char) || (COMMAS.includes(char) && LIST_NUMBER.test(piece))) piece += char;
    else {
      pieces.push({ text: piece, mark: char });
      piece = "";
    }
  }
  pieces.push({ text: piece, mark: "" });
  return { before, pieces, after };
}

/** What pieces were cut from. */
export function piecesText(pieces: readonly CellPiece[]): string {
  return pieces.map(({ text, mark }) => text + mark).join("");
}

/** Takes the number of a list off its beginning: `1.` `1、` `（1）`. */
export function cutListNumber(text: string): { readonly number: string; readonly rest: string } {
  if (!/^\s*[0-9０-９(（]/.test(text)) return { number: "", rest: text };
  const number = /^\s*(?:[0-9０-９]{1,2}\s*[.．、)）]|[(（]\s*[0-9０-９]{1,2}\s*[)）])\s*/.exec(text)?.[0] ?? "";
  return { number, rest: text.slice(number.length) };
}

const OPEN = "(（";
const CLOSE = ")）";
const COMMAS = "、､﹑";
const MARKS = `${COMMAS},，﹐;；﹔/／|｜。｡\n\r\u2028\u2029\u0085`;
const ANY_MARK = new RegExp(`[${OPEN}${MARKS}]`);
const LIST_NUMBER = /^\s*[0-9０-９]{1,2}\s*$/;

function openOuterBracket(text: string): { readonly before: string; readonly inner: string; readonly after: string } {
  const whole = { before: "", inner: text, after: "" };
  const match = /^(\s*[(（])(.*)([)）][。.]?\s*)$/s.exec(text);
  if (!match) return whole;
  const [, before = "", inner = "", after = ""] = match;
  return isBalanced(inner) ? { before, inner, after } : whole;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (OPEN.includes(char)) depth += 1;
    if (CLOSE.includes(char)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
