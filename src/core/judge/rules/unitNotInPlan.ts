import type { Directory } from "../../read/directory/directory";
import { isWorkingGroupLead, planRole } from "../../read/directory/planRole";
import { readUnits } from "../../read/directory/readUnits";
import type { TaskRecord } from "../../terms/ledgerRecord";
import type { AnyHit } from "../../terms/hit";
import { placeOfColumn } from "../../terms/place";
import type { RecordRule } from "./rule";

/**
 * A unit that the plan gives no part in the row's key task (SPEC §7), one finding for each cell that names such units. The lead
 * of the working group is exempt in rows of its own specialty town (DECIDED D4). Needs a key task, so tasks only (DECIDED E9).
 */
export const unitNotInPlan: RecordRule = {
  stage: "record",
  id: "unit-not-in-plan",
  checks: {
    tasks: (record, { directory }) => {
      const { keyTask, leadUnits, supportUnits, specialtyTown } = record;
      if (keyTask === null) return null;
      const isOutside = (unit: string): boolean =>
        planRole(directory, unit, keyTask) === null &&
        (specialtyTown === null || !isWorkingGroupLead(directory, unit, specialtyTown));
      if (!leadUnits.some(isOutside) && !supportUnits.some(isOutside)) return null;
      return hitsByCell(record, keyTask, isOutside, directory);
    },
  },
};

/** A cell can name leads and supporters alike (`A牵头，B配合`), and several columns can name supporters (DECIDED C5). */
function hitsByCell(
  record: TaskRecord,
  keyTask: number,
  isOutside: (unit: string) => boolean,
  directory: Directory,
): readonly AnyHit[] {
  const { columns, extraSupportColumns } = record.ledger;
  const known = new Set([...record.leadUnits, ...record.supportUnits]);
  return (["leadUnits", "supportUnits"] as const).flatMap((key) =>
    [columns.get(key), ...(key === "supportUnits" ? extraSupportColumns : [])].flatMap((column): readonly AnyHit[] => {
      const value = column === undefined ? undefined : record.cells[column - 1];
      if (column === undefined || typeof value !== "string") return [];
      // What the record has not taken over stood in a cell that was not read.
      const units = unitsIn(directory, value).filter((unit) => known.has(unit) && isOutside(unit));
      if (units.length === 0) return [];
      return [{ rule: "unit-not-in-plan", place: placeOfColumn(record, column, key), evidence: { units, keyTask } }];
    }),
  );
}

const readings = new WeakMap<Directory, Map<string, readonly string[]>>();

/** The units that a text names in whatever role, canonical; the same text comes in thousands of rows. */
function unitsIn(directory: Directory, text: string): readonly string[] {
  let known = readings.get(directory);
  if (known === undefined) readings.set(directory, (known = new Map<string, readonly string[]>()));
  const found = known.get(text);
  if (found !== undefined) return found;
  const { lead, support } = readUnits(directory, text, "lead");
  const units = [...new Set([...lead, ...support])];
  if (known.size < 50_000) known.set(text, units);
  return units;
}
