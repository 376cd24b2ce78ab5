import type { Directory } from "../../read/directory/directory";
import { unitOrder } from "../../read/directory/unitOrder";
import { keyTasks } from "../../plan/keyTasks";
import type { Registry } from "../../terms/registry";

/** What the figures list, from the directory in force (SPEC §3, §14). */
export function registryOf(directory: Directory): Registry {
  return {
    towns: directory.towns.map(({ name }) => name),
    townGovernments: directory.indexes.townOfGovernment,
    unitOrder: (name) => unitOrder(directory, name),
    specialtyTowns: directory.specialtyTowns.map(({ name, towns }) => ({ name, towns })),
    keyTasks,
    dimensions: ["引", "专", "优", "效"],
  };
}
