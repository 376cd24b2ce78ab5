import { spendValues, type ReadBudget } from "../zip/readBudget";

/** `sequence[column - 1]`, shared by all rows with the same; a hole where there is nothing to say. */
export type RowSequence<T> = readonly (T | undefined)[];

/**
 * Gives rows with equal formats, or equal styles, one array. The returned function takes the first `count` cells of a row as
 * columns and numbers (0 is nothing to say), in column order; cells right of `last` are left out, so that a row of styled
 * blanks to the edge of the grid costs nothing.
 *
 * @param valueOf what a number stands for
 */
export function rowSequences<T>(valueOf: (number: number) => T | undefined, budget: ReadBudget) {
  const known = new Map<number, Sequence<T>[]>();
  let previous: Sequence<T> = { columns: NONE, numbers: NONE, array: [] };
  add(EMPTY_HASH, previous);

  return (columns: readonly number[], numbers: readonly number[], count: number, last: number): RowSequence<T> => {
    let hash = EMPTY_HASH;
    let length = 0;
    for (let i = 0; i < count && columns[i]! <= last; i++) {
      if (numbers[i] === 0) continue;
      hash = (Math.imul(hash, 31) + columns[i]! * 4099 + numbers[i]!) | 0;
      length++;
    }
    // Most rows of a table have their neighbour's.
    if (isSame(previous, columns, numbers, count, last, length)) return previous.array;
    for (const sequence of known.get(hash) ?? []) {
      if (isSame(sequence, columns, numbers, count, last, length)) return (previous = sequence).array;
    }
    spendValues(budget, length);
    previous = sequenceOf(columns, numbers, count, last);
    add(hash, previous);
    return previous.array;
  };

  function sequenceOf(
    columns: readonly number[],
    numbers: readonly number[],
    count: number,
    last: number,
  ): Sequence<T> {
    const sequence = { columns: [] as number[], numbers: [] as number[], array: [] as (T | undefined)[] };
    for (let i = 0; i < count && columns[i]! <= last; i++) {
      if (numbers[i] === 0) continue;
      sequence.columns.push(columns[i]!);
      sequence.numbers.push(numbers[i]!);
      // Assigned, not filled: a lone format far to the right leaves a sparse array.
      sequence.array[columns[i]! - 1] = valueOf(numbers[i]!);
    }
    return sequence;
  }

  function add(hash: number, sequence: Sequence<T>): void {
    const alike = known.get(hash);
    if (alike === undefined) known.set(hash, [sequence]);
    else if (alike.length < MOST_ALIKE) alike.push(sequence);
  }
}

interface Sequence<T> {
  readonly columns: readonly number[];
  readonly numbers: readonly number[];
  readonly array: RowSequence<T>;
}

const NONE: readonly number[] = [];
const EMPTY_HASH = 17;
/** A file made so that all its rows collide gets arrays of its own rather than a long search. */
const MOST_ALIKE = 8;

function isSame(
  sequence: Sequence<unknown>,
  columns: readonly number[],
  numbers: readonly number[],
  count: number,
  last: number,
  length: number,
): boolean {
  if (sequence.columns.length !== length) return false;
  let place = 0;
  for (let i = 0; i < count && columns[i]! <= last; i++) {
    if (numbers[i] === 0) continue;
    if (sequence.columns[place] !== columns[i] || sequence.numbers[place] !== numbers[i]) return false;
    place++;
  }
  return true;
}
