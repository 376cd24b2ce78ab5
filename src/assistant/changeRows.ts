/** Rows of an area as Excel writes it: `B2`, `B2:C10`, `3:5`; null for whole columns and whatever else. */
export function changeRows(area: string): { readonly first: number; readonly last: number } | null {
  const match = /^\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$/.exec(area);
  if (match === null) return null;
  const first = Number(match[1]);
  return { first, last: match[2] === undefined ? first : Number(match[2]) };
}
