import type { Directory } from "./directory";

/**
 * Place of a canonical unit name in the registry, from 0: annex 2's members, the other units of the plan, units that only
 * 名录 knows, town governments by code (DECIDED B30). Town governments stand last because they rank as towns (SPEC §11).
 * Names outside the registry share the place behind the last.
 */
export function unitOrder(directory: Directory, name: string): number {
  return directory.indexes.unitOrder.get(name) ?? directory.units.length;
}

/** Place of a canonical town name, by code; unknown ones share the place behind the last. */
export function townOrder(directory: Directory, name: string): number {
  return directory.indexes.townOrder.get(name) ?? directory.towns.length;
}
