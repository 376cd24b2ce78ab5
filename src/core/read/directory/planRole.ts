import type { Directory, SpecialtyTown } from "./directory";

/**
 * The part the plan gives a unit in a key task; `null` where it gives none. Town governments support wherever the plan
 * says 各镇人民政府.
 *
 * @param unit canonical
 * @param keyTask 1–12
 */
export function planRole(directory: Directory, unit: string, keyTask: number): "lead" | "support" | null {
  return directory.indexes.planRoles.get(unit)?.get(keyTask) ?? null;
}

/** True where annex 1 makes the unit a lead of the specialty town's working group (SPEC §7, DECIDED D4). Both canonical. */
export function isWorkingGroupLead(directory: Directory, unit: string, specialtyTown: string): boolean {
  return workingGroupLeads(directory, specialtyTown).includes(unit);
}

/** Lead units of a specialty town's working group, canonical; none for a specialty town that annex 1 does not know. */
export function workingGroupLeads(directory: Directory, specialtyTown: string): readonly string[] {
  return find(directory, specialtyTown)?.leadUnits ?? [];
}

/** Towns of a specialty town by annex 1, canonical (SPEC §8). */
export function townsOfSpecialtyTown(directory: Directory, specialtyTown: string): readonly string[] {
  return find(directory, specialtyTown)?.towns ?? [];
}

/** 分管县领导 of a specialty town by annex 1. */
export function leaderOfSpecialtyTown(directory: Directory, specialtyTown: string): string | null {
  return find(directory, specialtyTown)?.leader ?? null;
}

/** Lead units of a key task by the plan, in registry order, by the names the directory has for them now. */
export function planLeads(directory: Directory, keyTask: number): readonly string[] {
  return directory.units.map(({ name }) => name).filter((name) => planRole(directory, name, keyTask) === "lead");
}

/** A handful at most: a search is as quick as a look-up. */
function find(directory: Directory, name: string): SpecialtyTown | undefined {
  return directory.specialtyTowns.find((each) => each.name === name);
}
