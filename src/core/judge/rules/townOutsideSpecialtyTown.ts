import { townsOfSpecialtyTown } from "../../read/directory/planRole";
import type { ProjectRecord, TaskRecord } from "../../terms/ledgerRecord";
import type { AnyHit } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule, RuleContext } from "./rule";

/**
 * A town named in the town column that is none of the specialty town's towns by annex 1 (SPEC §7). Collectives and towns
 * that come from units are no fault (DECIDED D6).
 */
export const townOutsideSpecialtyTown: RecordRule = {
  stage: "record",
  id: "town-outside-specialty-town",
  checks: { tasks: check, projects: check },
};

function check(record: TaskRecord | ProjectRecord, { directory }: RuleContext): AnyHit | null {
  const { namedTowns, specialtyTown } = record;
  if (namedTowns.length === 0 || specialtyTown === null) return null;
  const planTowns = townsOfSpecialtyTown(directory, specialtyTown);
  if (planTowns.length === 0) return null;
  const towns = namedTowns.filter((town) => !planTowns.includes(town));
  if (towns.length === 0) return null;
  return {
    rule: "town-outside-specialty-town",
    place: placeOf(record, "town"),
    evidence: { towns, specialtyTown, planTowns },
  };
}
