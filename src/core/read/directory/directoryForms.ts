import { allTownsSpellings, allWorkingGroupsSpellings, isVagueCollective } from "./collectives";
import type { Directory, DirectoryEntry, DirectoryIndexes } from "./directory";
import { type NameForm, nameIndex } from "./nameIndex";
import { spellingsOf } from "./spellingsOf";
import { suggestionIndex } from "./suggestNames";
import { bareTownName, governmentOf, specialtyTownSpellings, townSpellings } from "./townSpellings";

type Members = Pick<Directory, "units" | "towns" | "specialtyTowns">;

/**
 * Every spelling of every name, and to whom it belongs. Where several want one, it goes by strength: a canonical name,
 * what 名录 lists, what the plan's list has, what follows by rule from 名录, what follows from the plan's. What two want
 * with the same right by rule alone belongs to neither: unknown is better than wrong.
 *
 * @param entries 名录's lines, names and aliases compacted
 * @param newerNames of units: official ones that are left as they are
 */
export function directoryForms({
  units,
  towns,
  specialtyTowns,
  entries,
  newerNames,
}: Members & { readonly entries: readonly DirectoryEntry[]; readonly newerNames: ReadonlySet<string> }): Pick<
  DirectoryIndexes,
  "units" | "towns" | "specialtyTowns"
> {
  const listed = (category: DirectoryEntry["category"]): ReadonlySet<string> =>
    new Set(entries.filter((entry) => entry.category === category).flatMap(({ name, aliases }) => [name, ...aliases]));

  const unitClaims = claims(units, listed("unit"), spellingsOf).map((each) =>
    newerNames.has(each.spelling) && each.spelling !== each.name ? { ...each, exact: true, isNewer: true } : each,
  );
  const governmentClaims = towns.flatMap((town) => {
    const specified = [town.name, `${town.name}政府`].map((spelling) =>
      claim(town.government, spelling, "canonical", true),
    );
    const derived = [town.name, ...town.aliases.filter(isTownLike)].flatMap((name) => {
      const forms = [name, ...townSpellings(name)].filter((spelling) => spelling !== bareTownName(name));
      return forms.map((spelling) => claim(town.government, spelling, "default", false));
    });
    return [...specified, ...derived];
  });
  const townClaims = claims(towns, listed("town"), townSpellings).map((each) => ({
    ...each,
    exact: each.exact || each.spelling === governmentOf(each.name) || each.spelling === `${each.name}政府`,
  }));

  const unitForms = settle([...unitClaims, ...governmentClaims]);
  const townForms = settle(townClaims);
  const specialtyForms = settle(claims(specialtyTowns, listed("specialty-town"), specialtyTownSpellings));

  const townNames = towns.map(({ name }) => name);
  const governments = units.flatMap(({ name, town }) => (town === null ? [] : [name]));
  const leads = new Set(specialtyTowns.flatMap(({ leadUnits }) => leadUnits));
  const groupLeads = units.map(({ name }) => name).filter((name) => leads.has(name));
  const allTowns = allTownsSpellings(towns.length);

  return {
    units: nameIndex(
      withCollectives(unitForms, [
        [allTowns, governments],
        [allWorkingGroupsSpellings, groupLeads],
      ]),
      isVagueCollective,
      () => suggestionsFor(units, unitForms),
    ),
    towns: nameIndex(
      withCollectives(townForms, [[[...allTowns, "全县", "全部"], townNames]]),
      () => false,
      () => suggestionsFor(towns, townForms),
    ),
    specialtyTowns: nameIndex(
      specialtyForms,
      () => false,
      () => suggestionsFor(specialtyTowns, specialtyForms),
    ),
  };
}

/** Strongest first. */
const STRENGTHS = ["canonical", "listed", "default", "by-rule-listed", "by-rule-default"] as const;

interface Claim {
  readonly name: string;
  readonly spelling: string;
  readonly strength: (typeof STRENGTHS)[number];
  /** A spelling the specification itself uses: nothing to remark on. */
  readonly exact: boolean;
  /** An official name that came after the plan's. */
  readonly isNewer?: boolean;
}

function claim(name: string, spelling: string, strength: Claim["strength"], exact: boolean): Claim {
  return { name, spelling, strength, exact };
}

function claims(
  members: readonly { readonly name: string; readonly aliases: readonly string[] }[],
  listed: ReadonlySet<string>,
  derive: (name: string) => readonly string[],
): readonly Claim[] {
  return members.flatMap(({ name, aliases }) => [
    claim(name, name, "canonical", true),
    ...aliases.map((alias) => claim(name, alias, listed.has(alias) ? "listed" : "default", false)),
    ...[name, ...aliases].flatMap((known) =>
      derive(known).map((form) => claim(name, form, listed.has(known) ? "by-rule-listed" : "by-rule-default", false)),
    ),
  ]);
}

function settle(all: readonly Claim[]): ReadonlyMap<string, NameForm> {
  const forms = new Map<string, NameForm>();
  for (const strength of STRENGTHS) {
    const settled = new Map<string, NameForm | undefined>();
    for (const { name, spelling, exact, isNewer } of all.filter((each) => each.strength === strength)) {
      if (forms.has(spelling)) continue;
      const known = settled.get(spelling);
      const newer = isNewer === true ? { written: spelling } : {};
      if (!settled.has(spelling))
        settled.set(spelling, { outcome: exact ? "canonical" : "alias", names: [name], ...newer });
      else if (known && known.names[0] !== name) settled.set(spelling, undefined);
    }
    for (const [spelling, form] of settled) if (form) forms.set(spelling, form);
  }
  return forms;
}

function withCollectives(
  forms: ReadonlyMap<string, NameForm>,
  collectives: readonly (readonly [spellings: readonly string[], names: readonly string[]])[],
): ReadonlyMap<string, NameForm> {
  const all = new Map(forms);
  for (const [spellings, names] of collectives) {
    for (const spelling of spellings) if (!all.has(spelling)) all.set(spelling, { outcome: "collective", names });
  }
  return all;
}

function suggestionsFor(members: readonly { readonly name: string }[], forms: ReadonlyMap<string, NameForm>) {
  const spellings = new Map<string, string[]>(members.map(({ name }) => [name, []]));
  for (const [spelling, { names }] of forms) spellings.get(names[0] ?? "")?.push(spelling);
  return suggestionIndex(members.map(({ name }) => ({ name, spellings: spellings.get(name) ?? [] })));
}

/** Only such an alias may stand for the government: 横桥乡, not 横桥. */
function isTownLike(name: string): boolean {
  return /[镇乡]$|街道$/.test(name);
}
