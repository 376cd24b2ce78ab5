import { type LocalDate, theDay } from "../workbook/localDate";
import { type Dimension, type KeyTask, keyTasks } from "./keyTasks";
import {
  leadingGroupChair,
  leadingGroupDeputyChair,
  type LeadingGroupMember,
  leadingGroupMembers,
  leadingGroupName,
  leadingGroupOffice,
} from "./leadingGroup";
import { type PlanTown, towns } from "./towns";
import { overallLeadUnit, type WorkingGroup, workingGroups } from "./workingGroups";

/** 新绛县促进专业镇高质量发展三年行动计划, whole (SPEC §3). Start here. */
export interface Plan {
  readonly title: string;
  /** Whose plan it is. */
  readonly county: string;
  readonly documentNumber: string;
  readonly issuedOn: LocalDate;
  /** Both days belong to it (SPEC §7 `due-outside-plan`). */
  readonly period: { readonly from: LocalDate; readonly until: LocalDate };
  readonly dimensions: readonly { readonly name: Dimension; readonly title: string }[];
  /** By number: `keyTasks[no - 1]`. */
  readonly keyTasks: readonly KeyTask[];
  readonly overallLeadUnit: string;
  readonly workingGroups: readonly WorkingGroup[];
  readonly leadingGroup: {
    readonly chair: string;
    readonly deputyChair: string;
    readonly members: readonly LeadingGroupMember[];
    readonly name: string;
    readonly office: string;
  };
  readonly towns: readonly PlanTown[];
  readonly recognitionTargets: readonly RecognitionTarget[];
  readonly issuedBy: string;
  /** 抄送 */
  readonly copiedTo: readonly string[];
}

/** So many specialty towns of that level by that day (plan, part two; SPEC §3). */
export interface RecognitionTarget {
  readonly by: LocalDate;
  readonly level: RecognitionLevel;
  readonly count: number;
}

export type RecognitionLevel = "省级" | "市级";

export const plan: Plan = {
  county: "新绛县",
  title: "新绛县促进专业镇高质量发展三年行动计划",
  documentNumber: "新政办发〔2023〕33号",
  issuedOn: theDay(2023, 12, 15),
  period: { from: theDay(2023, 1, 1), until: theDay(2025, 12, 31) },
  dimensions: [
    { name: "引", title: "加快专业镇集群成链" },
    { name: "专", title: "打造专业镇知名品牌" },
    { name: "优", title: "强化专业镇要素保障" },
    { name: "效", title: "激发专业镇发展活力" },
  ],
  keyTasks,
  overallLeadUnit,
  workingGroups,
  leadingGroup: {
    chair: leadingGroupChair,
    deputyChair: leadingGroupDeputyChair,
    members: leadingGroupMembers,
    name: leadingGroupName,
    office: leadingGroupOffice,
  },
  towns,
  // “十四五”末 is the last day of 2025 (SPEC §6).
  recognitionTargets: [
    { by: theDay(2023, 12, 31), level: "市级", count: 1 },
    { by: theDay(2025, 12, 31), level: "省级", count: 1 },
    { by: theDay(2025, 12, 31), level: "市级", count: 3 },
  ],
  issuedBy: "新绛县人民政府办公室",
  copiedTo: ["县委办公室", "县人大办公室", "县政协办公室"],
};
