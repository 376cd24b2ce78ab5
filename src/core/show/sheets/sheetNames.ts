/**
 * A free name for each of our sheets: the wanted one, or with `（助手）`, `（助手2）` … behind it where a user's sheet has it
 * already, in whatever letter case (SPEC §13).
 */
export function sheetNames<Key extends string>(
  wanted: readonly { readonly key: Key; readonly name: string }[],
  usersSheets: readonly string[],
): (key: Key) => string {
  const taken = new Set(usersSheets.map((name) => name.trim().toLowerCase()));
  const free = (name: string, turn = 1): string => {
    const tried = turn === 1 ? name : `${name}（助手${turn === 2 ? "" : turn - 1}）`;
    return taken.has(tried.toLowerCase()) ? free(name, turn + 1) : tried;
  };
  const names = new Map(wanted.map(({ key, name }) => [key, free(name)]));
  return (key) => names.get(key) ?? key;
}
