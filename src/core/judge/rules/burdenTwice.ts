import { openNotices, type OpenNotices } from "../../count/notices/noticeItem";
import type { Fault } from "../../terms/hit";
import type { TaskRecord } from "../../terms/ledgerRecord";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import { placeOf } from "../../terms/place";
import type { Register, RegisterRow } from "../../terms/register";
import type { RecordRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";

interface Evidence {
  readonly notices: readonly { readonly number: string | null; readonly row: number }[];
}

/** A row of which two letters are out and unanswered: one matter, one notice (MONTH §7, §9). */
export const burdenTwice: RecordRule<"burden-twice", Evidence> = {
  stage: "record",
  id: "burden-twice",
  severity: "info",
  area: "months",
  words: {
    title: "一项工作两份通知",
    what: "同一项工作列在两份还没有反馈的督办通知里。同一天起草给镇和牵头单位的算一次；到期没有反馈、升级再发的也不算。",
    why: "一事一督，重复发文给镇和单位添负担。",
    example: "同一项任务既在新专镇督〔2024〕3号里，又在新专镇督〔2024〕5号里。",
    remedy: "留一份，另一份在督办登记里把状态改为撤回。",
    message: ({ notices }) => {
      const told = notices.map(({ number, row }) => number ?? `督办登记第${row}行`);
      return `这项工作列在${notices.length}份还没有反馈的通知里（${told.join("、")}）；请留一份，其余撤回`;
    },
  },
  english: {
    title: "Two letters about one matter",
    what: "One matter stands in two letters that are not answered yet. Those drafted on one day for the town and the lead unit are one; so is a letter raised after its deadline.",
    why: "One matter, one letter: more is a burden to towns and units.",
    example: "A task in both “新专镇督〔2024〕3号” and “新专镇督〔2024〕5号”.",
    remedy: "Keep one; withdraw the other by its state in “督办登记”.",
    message: ({ notices }) => {
      const told = notices.map(({ number, row }) => (number === null ? `row ${row} of “督办登记”` : `“${number}”`));
      return `This matter stands in ${notices.length} unanswered letters (${told.join(", ")}). Keep one and withdraw the others`;
    },
  },
  checks: { tasks: twice },
};

function twice(record: TaskRecord, { register }: RuleContext): Fault<Evidence> | null {
  const open = openOf(register)(record);
  const ownSake = open.filter((letter) => !open.some((other) => isPartOf(letter, other)));
  if (ownSake.length < 2) return null;
  return {
    place: placeOf(record, ledgerDefinitions.tasks.telling[0]),
    evidence: { notices: open.map(({ number, row }) => ({ number, row })) },
  };
}

/**
 * Whether a letter needs none of its own beside another: drafted on the same day to somebody else who answers for the row too (its town
 * beside its lead unit), or not answered by its deadline and followed by one to the same addressee.
 */
function isPartOf(letter: RegisterRow, other: RegisterRow): boolean {
  if (letter === other) return false;
  if (letter.to !== other.to)
    return letter.drafted !== null && letter.drafted === other.drafted && letter.row > other.row;
  const next = other.sent ?? other.drafted;
  return letter.deadline !== null && next !== null && next > letter.deadline;
}

/** Built once a register. */
const known = new WeakMap<Register, OpenNotices>();

function openOf(register: Register): OpenNotices {
  const kept = known.get(register);
  if (kept !== undefined) return kept;
  const made = openNotices(register);
  known.set(register, made);
  return made;
}
