import type { DirectoryEntry, NameConflict } from "./directory";

/**
 * Spellings that lines of 名录 give to two names of one category. A name has a line of its own before it is another's
 * alias; of two aliases the first line's counts.
 *
 * @param entries names and aliases compacted
 */
export function nameConflicts(entries: readonly DirectoryEntry[]): readonly NameConflict[] {
  const conflicts: NameConflict[] = [];
  const owners = new Map<string, string>(entries.map(({ category, name }) => [`${category} ${name}`, name]));
  for (const { category, name, aliases } of entries) {
    for (const spelling of aliases) {
      const key = `${category} ${spelling}`;
      const kept = owners.get(key);
      if (kept === undefined) owners.set(key, name);
      else if (kept !== name) conflicts.push({ spelling, kept, refused: name });
    }
  }
  return conflicts;
}
