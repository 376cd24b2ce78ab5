import { partNaming } from "../../read/columns/otherNames";
import { readTowns } from "../../read/directory/readTowns";
import { townsOfSpecialtyTown } from "../../read/directory/planRole";
import type { ProjectRecord, TaskRecord } from "../../terms/ledgerRecord";
import type { Fault } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";
import { quoted, quotedFew } from "../../values/quoted";
import { quotedEn, quotedFewEn } from "../../values/quotedEn";

interface Evidence {
  readonly towns: readonly string[];
  readonly specialtyTown: string;
  readonly planTowns: readonly string[];
}

/**
 * A town named in the town column that is not one of the specialty town's towns by annex 1 (SPEC §7). Collectives and towns
 * that come from units are no fault (DECIDED D6).
 */
export const townOutsideSpecialtyTown: RecordRule<"town-outside-specialty-town", Evidence> = {
  stage: "record",
  id: "town-outside-specialty-town",
  severity: "warning",
  area: "plan",
  words: {
    title: "镇不属于该专业镇",
    what: "镇一栏写的镇不是附件1里这个专业镇的助推镇。",
    why: "任务会算在这个镇头上；写错镇名就冤枉了别的镇。",
    example: "万安钻石的任务写了泉掌镇。",
    remedy: "核对镇名和专业镇；确实由这个镇承担的，可以接受这条提示并写明理由。",
    message: ({ towns, specialtyTown, planTowns }) =>
      `按行动计划附件1，“${specialtyTown}”由${quoted(planTowns)}助推，这里写的是${quotedFew(towns)}；请核对镇名或专业镇`,
  },
  english: {
    title: "Town outside the specialty town",
    what: "The town is none of those that support this specialty town by annex 1.",
    why: "The task counts for this town; a wrong name blames another one.",
    example: "“泉掌镇” in a task of “万安钻石”.",
    remedy: "Check town and specialty town; if the town really does it, accept the finding and say why.",
    message: ({ towns, specialtyTown, planTowns }) =>
      `By annex 1 of the plan “${specialtyTown}” is supported by ${quotedEn(planTowns)}; here it says ${quotedFewEn(towns)}. Check the town or the specialty town`,
  },
  checks: { tasks: check, projects: check },
};

function check(record: TaskRecord | ProjectRecord, { directory }: RuleContext): Fault<Evidence> | null {
  const { namedTowns, specialtyTown } = record;
  if (namedTowns.length === 0 || specialtyTown === null) return null;
  const planTowns = townsOfSpecialtyTown(directory, specialtyTown);
  if (planTowns.length === 0) return null;
  const towns = namedTowns.filter((town) => !planTowns.includes(town));
  if (towns.length === 0) return null;
  const text = record.cells[(record.ledger.columns.get("town") ?? 0) - 1];
  const names = typeof text === "string" ? readTowns(directory, text).names : [];
  const { part } = partNaming(names, (town) => towns.includes(town));
  return {
    place: placeOf(record, "town", part),
    evidence: { towns, specialtyTown, planTowns },
  };
}
