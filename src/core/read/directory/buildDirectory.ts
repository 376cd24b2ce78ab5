import { plan } from "../../plan/plan";
import { allTownGovernments } from "../../plan/towns";
import { compact } from "../../workbook/cellText";
import type { LocalDate } from "../../workbook/localDate";
import { defaultUnits } from "./defaultUnits";
import type { Directory, DirectoryEntry, SpecialtyTown, Town, Unit } from "./directory";
import { directoryForms } from "./directoryForms";
import { type Draft, mergeEntries } from "./mergeEntries";
import { nameConflicts } from "./nameConflicts";
import { spellingsOf } from "./spellingsOf";
import { bareTownName, governmentOf, specialtyTownSpellings, townSpellings } from "./townSpellings";

/**
 * Who is who: the plan's units and towns with what the workbook's own 名录 says of them, which wins (SPEC §14).
 *
 * A line of 名录 adds spellings to a name it repeats; renames a unit where its 规范名称 is another spelling of one, or lists
 * one as its 别名 (two listed become one), unless that one has a line of its own; and otherwise adds a new one. A spelling
 * listed by two lines stays with the first (`conflicts`).
 *
 * @param asOf the day of which the figures speak: a unit's newer name that is official then is as good as the plan's
 */
export function buildDirectory(additions: readonly DirectoryEntry[], asOf: LocalDate | null = null): Directory {
  if (additions.length > 0) return built(additions, asOf);
  // Most workbooks have no 名录, and are checked again and again.
  if (plansOwn?.asOf !== asOf) plansOwn = { asOf, directory: built([], asOf) };
  return plansOwn.directory;
}

let plansOwn: { readonly asOf: LocalDate | null; readonly directory: Directory } | null = null;

function built(additions: readonly DirectoryEntry[], asOf: LocalDate | null): Directory {
  const entries = additions
    .map((entry) => ({ ...entry, name: nameMeant(entry), aliases: spelled(entry.aliases) }))
    .filter(({ name }) => name !== "");
  const of = (category: DirectoryEntry["category"]) => entries.filter((entry) => entry.category === category);

  const townDrafts = mergeEntries(defaultTownDrafts(), of("town"), townSpellings);
  const towns = townDrafts.map(toTown);
  const townNamed = byPlanName(townDrafts);

  const specialtyDrafts = mergeEntries(defaultSpecialtyTownDrafts(), of("specialty-town"), specialtyTownSpellings);

  // Governments are named after their town, whatever a line for units calls them.
  const governments = new Map(towns.flatMap((town) => governmentSpellings(town).map((name) => [name, town] as const)));
  const unitEntries = of("unit").filter(({ name }) => !governments.has(name));
  const governmentEntries = of("unit").filter(({ name }) => governments.has(name));
  const unitDrafts = mergeEntries(defaultUnitDrafts(), unitEntries, spellingsOf);
  const unitNamed = byPlanName(unitDrafts);

  const units: readonly Unit[] = [
    ...unitDrafts.map((draft) => ({ ...namesOf(draft), planNames: draft.planNames, town: null })),
    ...towns.map((town) => ({
      name: town.government,
      aliases: governmentEntries.filter(({ name }) => governments.get(name) === town).flatMap(({ aliases }) => aliases),
      datedNames: [],
      planNames: [],
      town: town.name,
    })),
  ];
  const specialtyTowns = specialtyDrafts.map((draft): SpecialtyTown => {
    const group = plan.workingGroups.find(({ specialtyTown }) => draft.planNames.includes(specialtyTown));
    return {
      ...namesOf(draft),
      leadUnits: [...new Set(group?.leadUnits.map((unit) => unitNamed.get(unit) ?? unit))],
      towns: [...new Set(group?.towns.map((town) => townNamed.get(town) ?? town))],
      leader: group?.leader ?? null,
    };
  });

  return {
    units,
    towns,
    specialtyTowns,
    conflicts: nameConflicts(entries),
    indexes: {
      ...directoryForms({ units, towns, specialtyTowns, entries, newerNames: newerNames(units, asOf) }),
      unitOrder: places(units),
      townOrder: places(towns),
      planRoles: planRoles(units),
      townOfGovernment: new Map(towns.map((town) => [town.government, town.name])),
    },
  };
}

/** 万安钻石专业镇 and 万安镇人民政府 as 规范名称 repeat the name that the plan has; a unit may be renamed so. */
function nameMeant({ category, name }: DirectoryEntry): string {
  const spelling = compact(name);
  if (category === "unit") return spelling;
  const known =
    category === "town"
      ? plan.towns.find((town) => townSpellings(town.name).includes(spelling))?.name
      : plan.workingGroups.find((group) => specialtyTownSpellings(group.specialtyTown).includes(spelling))
          ?.specialtyTown;
  return known ?? spelling;
}

function spelled(aliases: readonly string[]): readonly string[] {
  return aliases.map(compact).filter((alias) => alias !== "");
}

/** Names that came after the plan's and hold on a day. */
function newerNames(units: readonly Unit[], asOf: LocalDate | null): ReadonlySet<string> {
  if (asOf === null) return new Set();
  const dated = units.flatMap(({ datedNames }) => datedNames);
  const holding = dated.filter(({ from, until }) => from !== null && from <= asOf && (until === null || until >= asOf));
  return new Set(holding.map(({ name }) => name));
}

function defaultUnitDrafts(): readonly Draft[] {
  return defaultUnits().map(({ name, aliases, datedNames }) => ({
    name,
    aliases: [...aliases],
    datedNames: [...datedNames],
    planNames: [name],
  }));
}

function defaultTownDrafts(): readonly Draft[] {
  return plan.towns.map(({ name, formerNames }) => ({
    name,
    aliases: formerNames.map((former) => former.name),
    datedNames: formerNames.map((former) => ({ ...former, from: null })),
    planNames: [name],
  }));
}

function defaultSpecialtyTownDrafts(): readonly Draft[] {
  return plan.workingGroups.map(({ specialtyTown }) => ({
    name: specialtyTown,
    aliases: [],
    datedNames: [],
    planNames: [specialtyTown],
  }));
}

function namesOf({ name, aliases, datedNames }: Draft): Pick<Unit, "name" | "aliases" | "datedNames"> {
  return { name, aliases, datedNames };
}

function toTown(draft: Draft): Town {
  const code = plan.towns.find(({ name }) => draft.planNames.includes(name))?.code ?? null;
  return { ...namesOf(draft), code, government: governmentOf(draft.name) };
}

function governmentSpellings({ name, government }: Town): readonly string[] {
  return [government, name, ...townSpellings(name)].filter((spelling) => spelling !== bareTownName(name));
}

function byPlanName(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  return new Map(drafts.flatMap(({ name, planNames }) => planNames.map((planName) => [planName, name] as const)));
}

function places(members: readonly { readonly name: string }[]): ReadonlyMap<string, number> {
  return new Map(members.map(({ name }, place) => [name, place]));
}

function planRoles(units: readonly Unit[]): ReadonlyMap<string, ReadonlyMap<number, "lead" | "support">> {
  return new Map(
    units.map((unit) => {
      const roles = new Map<number, "lead" | "support">();
      const names = unit.town === null ? unit.planNames : [allTownGovernments];
      for (const task of plan.keyTasks) {
        if (task.supportUnits.some((name) => names.includes(name))) roles.set(task.no, "support");
        if (task.leadUnits.some((name) => names.includes(name))) roles.set(task.no, "lead");
      }
      return [unit.name, roles] as const;
    }),
  );
}
