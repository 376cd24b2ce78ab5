/**
 * A cell of a sheet, `H12`.
 * @pattern ^[A-Z]{1,3}[1-9][0-9]{0,6}$
 */
export type CellName = string;

/**
 * A column of a sheet, `H`.
 * @pattern ^[A-Z]{1,3}$
 */
export type ColumnLetters = string;

/**
 * A row of a sheet, from 1.
 * @asType integer
 * @minimum 1
 * @maximum 1048576
 */
export type RowNumber = number;
