import type { Directory } from "../../read/directory/directory";
import type { ArchivedWords } from "../../read/archive/recordIn";
import type { NameIndex } from "../../read/directory/nameIndex";
import type { ArchivedGroup, ArchivedRecord, GroupKind } from "../../terms/archivedMonth";
import { compact } from "../../workbook/cellText";

/** What an archive calls by names of then, by those of today (SPEC §3, §14): a town or unit that 名录 has renamed is no new one. */
export interface NamesOfToday {
  /** Of two groups that are one today, the one that had its name then counts; where neither had, none does. */
  readonly groups: (groups: readonly ArchivedGroup[]) => readonly ArchivedGroup[];
  /** Of ranked members, towns and units, what was kept of them by name; of two that are one today all of it. */
  readonly points: (points: ReadonlyMap<string, number>) => ReadonlyMap<string, number>;
  readonly record: (record: ArchivedRecord) => ArchivedRecord;
  readonly words: (words: ArchivedWords) => ArchivedWords;
}

export function namesOfToday({ indexes }: Pick<Directory, "indexes">): NamesOfToday {
  const [unit, town, specialtyTown] = [reader(indexes.units), reader(indexes.towns), reader(indexes.specialtyTowns)];
  const readers: Readonly<Partial<Record<GroupKind, (name: string) => string>>> = {
    专业镇: specialtyTown,
    镇: town,
    牵头单位: unit,
    配合单位: unit,
  };
  return {
    groups: (groups) => {
      const renamed = groups.map((group) => ({ ...group, name: readers[group.kind]?.(group.name) ?? group.name }));
      const keyOf = ({ kind, name }: ArchivedGroup): string => `${kind}\n${name}`;
      const counts = new Map<string, number>();
      for (const group of renamed) counts.set(keyOf(group), (counts.get(keyOf(group)) ?? 0) + 1);
      return renamed.filter((group, place) => counts.get(keyOf(group)) === 1 || group.name === groups[place]?.name);
    },
    points: (points) => {
      const renamed = new Map<string, number>();
      for (const [name, one] of points) {
        const now = indexes.towns.forms.has(compact(name)) ? town(name) : unit(name);
        renamed.set(now, (renamed.get(now) ?? 0) + one);
      }
      return renamed;
    },
    words: (words) => ({
      ...words,
      specialtyTown: words.specialtyTown === null ? null : specialtyTown(words.specialtyTown),
      towns: all(words.towns, town),
    }),
    record: (record) => {
      const named = {
        specialtyTown: record.specialtyTown === null ? null : specialtyTown(record.specialtyTown),
        leadUnits: all(record.leadUnits, unit),
        supportUnits: all(record.supportUnits, unit),
        towns: all(record.towns, town),
      };
      const isSame =
        named.specialtyTown === record.specialtyTown &&
        named.leadUnits === record.leadUnits &&
        named.supportUnits === record.supportUnits &&
        named.towns === record.towns;
      // Nearly all: no copy of a hundred thousand.
      return isSame ? record : { ...record, ...named };
    },
  };
}

/** The same list where no name is another. */
function all(names: readonly string[], read: (name: string) => string): readonly string[] {
  return names.every((name) => read(name) === name) ? names : [...new Set(names.map(read))];
}

function reader(index: NameIndex): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let read = known.get(name);
    if (read === undefined) {
      const form = index.forms.get(compact(name));
      read = form === undefined || form.outcome === "collective" ? name : (form.names[0] ?? name);
      known.set(name, read);
    }
    return read;
  };
}
