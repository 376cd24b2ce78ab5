import { spendValues, type ReadBudget } from "../zip/limits";

/** `formats[column - 1]`, shared by all rows with the same sequence. */
export type RowFormats = readonly (string | undefined)[];

/**
 * Gives rows with equal formats one array. The returned function takes the first `count` cells of a row as columns and
 * numbers of format codes (0 is General), in column order; cells right of `last` are left out, so that a row of styled
 * blanks to the edge of the grid costs nothing.
 */
export function rowFormats(codes: readonly (string | undefined)[], budget: ReadBudget) {
  const known = new Map<number, Sequence[]>();
  let previous: Sequence = { columns: NONE, formats: NONE, array: [] };
  add(EMPTY_HASH, previous);

  return (columns: readonly number[], formats: readonly number[], count: number, last: number): RowFormats => {
    let hash = EMPTY_HASH;
    let length = 0;
    for (let i = 0; i < count && columns[i]! <= last; i++) {
      if (formats[i] === 0) continue;
      hash = (Math.imul(hash, 31) + columns[i]! * 4099 + formats[i]!) | 0;
      length++;
    }
    // Most rows of a table have their neighbour's formats.
    if (isSame(previous, columns, formats, count, last, length)) return previous.array;
    for (const sequence of known.get(hash) ?? []) {
      if (isSame(sequence, columns, formats, count, last, length)) return (previous = sequence).array;
    }
    spendValues(budget, length);
    previous = sequenceOf(columns, formats, count, last);
    add(hash, previous);
    return previous.array;
  };

  function sequenceOf(columns: readonly number[], formats: readonly number[], count: number, last: number): Sequence {
    const sequence = { columns: [] as number[], formats: [] as number[], array: [] as (string | undefined)[] };
    for (let i = 0; i < count && columns[i]! <= last; i++) {
      if (formats[i] === 0) continue;
      sequence.columns.push(columns[i]!);
      sequence.formats.push(formats[i]!);
      // Assigned, not filled: a lone format far to the right leaves a sparse array.
      sequence.array[columns[i]! - 1] = codes[formats[i]!];
    }
    return sequence;
  }

  function add(hash: number, sequence: Sequence): void {
    const alike = known.get(hash);
    if (alike === undefined) known.set(hash, [sequence]);
    else if (alike.length < MOST_ALIKE) alike.push(sequence);
  }
}

interface Sequence {
  readonly columns: readonly number[];
  readonly formats: readonly number[];
  readonly array: RowFormats;
}

const NONE: readonly number[] = [];
const EMPTY_HASH = 17;
/** A file made so that all its rows collide gets arrays of its own rather than a long search. */
const MOST_ALIKE = 8;

function isSame(
  sequence: Sequence,
  columns: readonly number[],
  formats: readonly number[],
  count: number,
  last: number,
  length: number,
): boolean {
  if (sequence.columns.length !== length) return false;
  let place = 0;
  for (let i = 0; i < count && columns[i]! <= last; i++) {
    if (formats[i] === 0) continue;
    if (sequence.columns[place] !== columns[i] || sequence.formats[place] !== formats[i]) return false;
    place++;
  }
  return true;
}
