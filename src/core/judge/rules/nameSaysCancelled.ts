import type { Fault } from "../../terms/hit";
import { isCancelled } from "../../terms/isCancelled";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { matterOf } from "../../terms/matterOf";
import { placeOf } from "../../terms/place";
import { compact } from "../../workbook/cellText";
import type { RecordRule } from "../parts/rule";

interface Evidence {
  readonly said: string;
  /** Merged into another row; else called off. */
  readonly isMerged: boolean;
  readonly column: "status" | "stage";
}

/**
 * A matter whose name says in brackets that it was called off or merged into another, while its state says nothing of it: it counts, and
 * may be called overdue (SPEC §9). Only what stands in brackets before or behind the name, so that 取消不合理收费 is a task like any other.
 */
export const nameSaysCancelled: RecordRule<"name-says-cancelled", Evidence> = {
  stage: "record",
  id: "name-says-cancelled",
  severity: "warning",
  area: "consistency",
  words: {
    title: "名称写着取消却仍统计",
    what: "任务、项目或问题的名称前后用括号写着“已取消”“已作废”“并入第1项”等，状态或阶段却不是取消。",
    why: "统计按状态，不看名称：这一行仍然计入，到期没有办结还会算逾期。",
    example: "具体任务“（已取消）建设冷库”，完成状态空白。",
    remedy: "确已取消或并入别项的，把状态（项目为阶段）改为“取消”；没有取消的，删去名称里的话。",
    message: ({ said, isMerged, column }) =>
      `名称里写着“${said}”，${COLUMN[column].zh}却不是取消，仍然计入统计；确已${isMerged ? "并入别项" : "取消"}的请把${COLUMN[column].zh}改为“取消”，没有的请删去这几个字`,
  },
  english: {
    title: "Name says cancelled, still counted",
    what: "The name of a task, project or problem says in brackets that it was cancelled, is void or was merged into another, while its state or stage does not say “取消”.",
    why: "Figures go by the state and not by the name: the row counts, and is overdue once its deadline has passed.",
    example: "“（已取消）建设冷库” with a blank state.",
    remedy:
      "If it was cancelled or merged, set the state (of a project: the stage) to “取消”; if not, delete the words from the name.",
    message: ({ said, isMerged, column }) =>
      `The name says “${said}” but the ${COLUMN[column].en} is not “取消”, so the row still counts. If it was ${isMerged ? "merged into another" : "cancelled"}, set the ${COLUMN[column].en} to “取消”; if not, delete the words`,
  },
  checks: { tasks: said, problems: said, projects: said },
};

const COLUMN = { status: { zh: "状态", en: "state" }, stage: { zh: "阶段", en: "stage" } } as const;

function said(record: LedgerRecord<"tasks" | "problems" | "projects">): Fault<Evidence> | null {
  const name = matterOf(record);
  if (name === null || isCancelled(record)) return null;
  if (record.kind !== "projects" && record.state === "done") return null;
  const text = compact(name);
  const match = BEFORE.exec(text) ?? BEHIND.exec(text);
  if (match?.[1] === undefined) return null;
  return {
    place: placeOf(record, ledgerDefinitions[record.kind].telling[0]),
    evidence: {
      said: match[1],
      isMerged: /并/.test(match[1]),
      column: record.kind === "projects" ? "stage" : "status",
    },
  };
}

const WORDS =
  "已?(?:取消|终止|撤销|撤项|作废)(?:实施|建设|推进)?(?:[,:;、。][^()【】]{0,20})?|(?:不再|停止)(?:实施|建设|推进)|已?(?:并入|合并[到至入])[^()【】]{1,20}|与[^()【】]{1,12}合并";
const BEFORE = new RegExp(`^[(【[](${WORDS})[)】\\]]`);
const BEHIND = new RegExp(`[(【[](${WORDS})[)】\\]]$`);
