import { columnOf, lettersOf } from "./area";

const PIECE = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(])/gu;

/** A formula (without `=`) as it reads when it is filled so many rows down and columns to the right. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PIECE,
    (
      piece,
      kept: string | undefined,
      fixedColumn: string,
      letters: string,
      fixedRow: string,
      row: string,
      at: number,
    ) => {
      if (kept !== undefined) return piece;
      // The tail of a longer word is no reference.
      if (at > 0 && /[\p{L}\p{N}_.]/u.test(formula[at - 1]!)) return piece;
      const column = columnOf(letters);
      if (column === null) return piece;
      const moved = fixedColumn === "$" ? letters : lettersOf(column + columns);
      return `${fixedColumn}${moved}${fixedRow}${fixedRow === "$" ? row : String(Number(row) + rows)}`;
    },
  );
}
