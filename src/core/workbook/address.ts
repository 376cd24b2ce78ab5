/** `1` → `A`, `28` → `AB`. `column` is 1-based. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** `A` → 1, `XFD` → 16384; `undefined` for anything that is no column of Excel's. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= 16384 ? column : undefined;
}

/** `(12, 8)` → `H12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `H12` → row 12, column 8; `undefined` for what is no cell of Excel's grid. */
export function parseAddress(cell: string): CellNumbers | undefined {
  const match = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(cell);
  const column = columnNumber(match?.[1] ?? "");
  const row = Number(match?.[2]);
  return column === undefined || row > LAST_ROW ? undefined : { row, column };
}

const LAST_ROW = 1_048_576;

/** 1-based. */
export interface CellNumbers {
  readonly row: number;
  readonly column: number;
}
