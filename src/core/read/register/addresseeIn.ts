import { compact } from "../../workbook/cellText";
import type { Directory } from "../directory/directory";
import { readTowns } from "../directory/readTowns";
import { readUnits } from "../directory/readUnits";

/** Canonical name of the one town or unit that a text names, a town's government as its town; null where it names nobody, or several. */
export function addresseeIn(text: string, directory: Directory): string | null {
  if (text === "") return null;
  const asTown = readTowns(directory, compact(text));
  if (!asTown.collective && asTown.towns.length === 1 && asTown.names.every(({ outcome }) => outcome !== "unknown"))
    return asTown.towns[0] ?? null;
  const { lead, support, names } = readUnits(directory, compact(text), "lead");
  const [unit] = lead;
  if (unit === undefined || lead.length > 1 || support.length > 0 || names.some(({ outcome }) => outcome === "unknown"))
    return null;
  return directory.indexes.townOfGovernment.get(unit) ?? unit;
}
