import { partNaming } from "../../read/columns/otherNames";
import type { Directory } from "../../read/directory/directory";
import type { NameReading } from "../../read/directory/nameReading";
import { isWorkingGroupLead, planRole } from "../../read/directory/planRole";
import { readUnits } from "../../read/directory/readUnits";
import type { TaskRecord } from "../../terms/ledgerRecord";
import type { Fault } from "../../terms/hit";
import { placeOfColumn } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { quotedFew } from "../../values/quoted";
import { quotedFewEn } from "../../values/quotedEn";

interface Evidence {
  readonly units: readonly string[];
  readonly keyTask: number;
}

/**
 * A unit that the plan gives no part in the row's key task (SPEC §7), one finding for each cell that names such units. The lead
 * of the working group is exempt in rows of its own specialty town (DECIDED D4). Needs a key task, so tasks only (DECIDED E9).
 */
export const unitNotInPlan: RecordRule<"unit-not-in-plan", Evidence> = {
  stage: "record",
  id: "unit-not-in-plan",
  severity: "warning",
  area: "plan",
  words: {
    title: "计划没有给该单位这项任务",
    what: "按行动计划，这个单位不在这项重点任务的牵头、责任单位之内，也不是本专业镇专班的牵头单位。",
    why: "责任可能压错了单位，或者重点任务写错了。",
    example: "任务5的责任单位写了县水利局。",
    remedy: "核对重点任务和单位；确有分工调整的，可以接受这条提示并写明理由。",
    message: ({ units, keyTask }) =>
      `按行动计划，${quotedFew(units)}不在第${keyTask}项重点任务的牵头、责任单位之内；请核对单位或重点任务`,
  },
  english: {
    title: "Unit has no part in the plan",
    what: "By the plan the unit neither leads nor supports this key task, nor does it lead the working group of the specialty town.",
    why: "The wrong unit may be made to answer for it, or the key task is wrong.",
    example: "“县水利局” supporting task 5.",
    remedy: "Check the key task and the unit; if duties were changed, accept the finding and say why.",
    message: ({ units, keyTask }) =>
      `By the plan, ${quotedFewEn(units)} ${units.length === 1 ? "has" : "have"} no part in key task ${keyTask}. Check the ${units.length === 1 ? "unit" : "units"} or the key task`,
  },
  checks: {
    tasks: (record, { directory }) => {
      const { keyTask, leadUnits, supportUnits, specialtyTown } = record;
      if (keyTask === null) return null;
      const isOutside = (unit: string): boolean =>
        planRole(directory, unit, keyTask) === null &&
        (specialtyTown === null || !isWorkingGroupLead(directory, unit, specialtyTown));
      if (!leadUnits.some(isOutside) && !supportUnits.some(isOutside)) return null;
      return faultsByCell(record, keyTask, isOutside, directory);
    },
  },
};

/** A cell can name leads and supporters alike (`A牵头，B配合`), and several columns can name supporters (DECIDED C5). */
function faultsByCell(
  record: TaskRecord,
  keyTask: number,
  isOutside: (unit: string) => boolean,
  directory: Directory,
): readonly Fault<Evidence>[] {
  const { columns, extraSupportColumns } = record.ledger;
  const known = new Set([...record.leadUnits, ...record.supportUnits]);
  return (["leadUnits", "supportUnits"] as const).flatMap((key) =>
    [columns.get(key), ...(key === "supportUnits" ? extraSupportColumns : [])].flatMap(
      (column): readonly Fault<Evidence>[] => {
        const value = column === undefined ? undefined : record.cells[column - 1];
        if (column === undefined || typeof value !== "string") return [];
        // What the record has not taken over stood in a cell that was not read.
        const { units: all, names } = namesIn(directory, value);
        const units = all.filter((unit) => known.has(unit) && isOutside(unit));
        if (units.length === 0) return [];
        const { part } = partNaming(names, (unit) => units.includes(unit));
        return [{ place: placeOfColumn(record, column, key, part), evidence: { units, keyTask } }];
      },
    ),
  );
}

interface NamesIn {
  /** In whatever role, canonical, each once. */
  readonly units: readonly string[];
  readonly names: readonly NameReading[];
}

const readings = new WeakMap<Directory, Map<string, NamesIn>>();

/** What a text names; the same text comes in thousands of rows. */
function namesIn(directory: Directory, text: string): NamesIn {
  let known = readings.get(directory);
  if (known === undefined) readings.set(directory, (known = new Map<string, NamesIn>()));
  const found = known.get(text);
  if (found !== undefined) return found;
  const { lead, support, names } = readUnits(directory, text, "lead");
  const answer = { units: [...new Set([...lead, ...support])], names };
  if (known.size < 50_000) known.set(text, answer);
  return answer;
}
