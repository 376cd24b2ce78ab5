/**
 * How many: rows, items, days.
 * @asType integer
 * @minimum 0
 */
export type Count = number;

/**
 * A count or a place in an order that begins at 1.
 * @asType integer
 * @minimum 1
 */
export type CountFromOne = number;

/**
 * A part of a whole, as a fraction.
 * @minimum 0
 * @maximum 1
 */
export type Share = number;

/**
 * What lies between two parts of a whole, as a fraction; shown in percentage points.
 * @minimum -1
 * @maximum 1
 */
export type ShareGap = number;

/**
 * Points of a score.
 * @minimum 0
 */
export type Points = number;
