/** Where a number belongs in an ascending list. */
export function placeIn(list: { readonly length: number; readonly [index: number]: number }, number: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
