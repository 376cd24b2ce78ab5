/**
 * A day, `2024-06-30`.
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$
 */
export type IsoDay = string;

/**
 * A month, `2024-06`.
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])$
 */
export type IsoMonth = string;
