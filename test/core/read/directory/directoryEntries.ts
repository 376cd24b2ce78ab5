import type { Directory, DirectoryEntry } from "../../../../src/core/read/directory/directory";

/**
 * The lines of a 名录 that says what the directory says: read back, they change nothing (SPEC §14). Spellings that follow
 * by rule are not listed.
 */
export function directoryEntries(directory: Directory): readonly DirectoryEntry[] {
  return [
    ...directory.units
      .filter(({ town, aliases }) => town === null || aliases.length > 0)
      .map((unit) => entry("unit", unit)),
    ...directory.towns.map((town) => entry("town", town)),
    ...directory.specialtyTowns.map((specialtyTown) => entry("specialty-town", specialtyTown)),
  ];
}

type Member = Directory["units"][number] | Directory["towns"][number] | Directory["specialtyTowns"][number];

function entry(category: DirectoryEntry["category"], { name, aliases, datedNames }: Member): DirectoryEntry {
  const own = datedNames.find((dated) => dated.name === name);
  return { category, name, aliases, from: own?.from ?? null, until: own?.until ?? null };
}
