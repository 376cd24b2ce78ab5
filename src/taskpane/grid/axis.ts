import type { SizeLook } from "../../adapters/xlsx/look/look";

/** Sizes along one direction of a sheet: rows or columns, 1-based, in CSS pixels. */
export interface Axis {
  readonly count: number;
  sizeOf(number: number): number;
}

/** @param most what a single row or column may take of the window */
export function axis(count: number, usual: number, named: readonly SizeLook[], most: number): Axis {
  return {
    count,
    sizeOf: (number) => {
      let low = 0;
      let high = named.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const at = named[middle];
        if (at === undefined) break;
        if (number < at.first) high = middle - 1;
        else if (number > at.last) low = middle + 1;
        else return Math.min(at.size, most);
      }
      return Math.min(usual, most);
    },
  };
}

/** Size of a stretch, both ends included. */
export function stretch(along: Axis, first: number, last: number): number {
  let sum = 0;
  for (let number = first; number <= last; number++) sum += along.sizeOf(number);
  return sum;
}

/** The next number in a direction that is not hidden; the same where there is none. */
export function nextShown(along: Axis, from: number, by: 1 | -1): number {
  for (let number = from + by; number >= 1 && number <= along.count; number += by) {
    if (along.sizeOf(number) > 0) return number;
  }
  return from;
}
