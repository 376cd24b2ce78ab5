import type { ColumnKey } from "../../terms/ledgerKind";
import type { Stage } from "../../values/readStage";
import { startsWithoutDay } from "../../count/overdue/missedStart";
import { cellState } from "../parts/cellState";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";

interface Evidence {
  readonly stage: string;
  readonly heading: string;
}

/** The stage that a project is said to have reached has no day (SPEC §7; the stage's date is the cell to fill, DECIDED A4). */
export const stageWithoutDate: RecordRule<"stage-without-date", Evidence> = {
  stage: "record",
  id: "stage-without-date",
  severity: "warning",
  area: "projects",
  words: {
    title: "阶段没有日期",
    what: "项目阶段是签约、开工或投产，相应的日期是空的。",
    why: "没有日期就统计不了是哪个月签约、开工、投产的。",
    example: "已投产，实际投产时间为空。",
    remedy: "补填日期，或改正阶段。",
    message: ({ stage, heading }) => `项目阶段是${stage}，“${heading}”却没有填；请补填日期，或改正阶段`,
  },
  english: {
    title: "Stage without a date",
    what: "The stage is signed, building or producing, and its date is blank.",
    why: "Without a date it counts in no month.",
    example: "In production, and “实际投产时间” is blank.",
    remedy: "Fill in the date, or correct the stage.",
    message: ({ stage, heading }) =>
      `The stage is “${stage}” but “${heading}” is blank. Fill in the date, or correct the stage`,
  },
  checks: {
    projects: (record, { asOf }) => {
      const { stage, ledger } = record;
      const own = stage === null ? undefined : DATE_OF_STAGE[stage];
      // What is in production has begun: a start that was planned and has no day is no missed one, and is not passed over.
      const isOwn = own !== undefined && cellState(record, own) === "blank";
      const key = isOwn ? own : stage === "投产" && startsWithoutDay(record, asOf) ? "actualStart" : undefined;
      if (stage === null || key === undefined) return null;
      const heading = ledger.headings.get(ledger.columns.get(key) ?? 0)?.at(-1) ?? "";
      return { place: placeOf(record, key), evidence: { stage, heading } };
    },
  },
};

const DATE_OF_STAGE: { readonly [S in Stage]?: ColumnKey } = {
  签约: "signed",
  开工: "actualStart",
  投产: "actualProduction",
};
