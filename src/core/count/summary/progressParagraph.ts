import { countsAs } from "../completion/countsAs";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { CountBridge, CountStep, RateBridge, RateStep } from "../../terms/report";
import { doubtfulErrors } from "./doubtfulErrors";
import { LIGHT_WORDS } from "./lightWords";
import type { Stage } from "../../values/readStage";
import type { State } from "../../values/state";
import { percentText, shownTenths, tenthsText } from "../../values/figureText";
import { dayText } from "../../workbook/dayText";
import { isBridgeContradicted } from "../months/isBridgeContradicted";
import { shownPoints } from "../months/shownPoints";
import { besideText, lastMonthWords, moreText } from "./summaryTexts";
import type { SummaryInput, SummaryTopic } from "./summaryInput";
import { wholeShares } from "./wholeShares";

/**
 * How far the whole is: counts and rates, each beside last month's and what moved it (MONTH §6, SPEC §9); without a task only what is
 * still wrong in the other ledgers.
 */
export const progressParagraph: SummaryTopic = (input) => {
  const { report } = input;
  const { total } = report.completion;
  if (total.total + total.cancelled === 0) {
    const errors = report.records.length === 0 ? "" : errorsText(input);
    return errors === "" ? null : { topic: "progress", text: `${errors}。`, places: [] };
  }
  const asOf = dayText(report.asOf, report.asOf);
  const sentences = [
    [`截至${asOf}，${doneText(input)}`, onTimeText(input), overdueText(input), scheduleText(input)]
      .filter((text) => text !== "")
      .join("；"),
    lightsText(input),
    besidesText(input),
    errorsText(input),
  ];
  return {
    topic: "progress",
    text: sentences
      .filter((text) => text !== "")
      .map((text) => `${text}。`)
      .join(""),
    places: [],
  };
};

function doneText(input: SummaryInput): string {
  const { countable, done, completionRate } = input.report.completion.total;
  if (countable === 0) return "没有应完成的任务";
  return `应完成${countable}项，已完成${done}项，完成率${percentText(completionRate)}${rateMoved(input)}`;
}

/** `，较上月提高3.1个百分点，其中新办结2项提高3.1个百分点`. */
function rateMoved(input: SummaryInput): string {
  const then = lastMonthWords(input);
  const rate = rateBridgeOf(input);
  if (then === null || rate === null) return "";
  const total = shownTenths(rate.to, rate.from);
  const tenths = shownPoints(
    rate.steps.map(({ points }) => points),
    total,
  );
  const steps = STEP_ORDER.flatMap((kind) => {
    const place = rate.steps.findIndex((step) => step.kind === kind);
    const { rows, points } = rate.steps[place] ?? { rows: 0, points: 0 };
    const moved = tenths[place] ?? 0;
    const how = moved !== 0 ? movedText(moved) : points === 0 ? "未影响完成率" : "影响不到0.1个百分点";
    return rows === 0 ? [] : [`${RATE_STEPS[kind](rows)}${how}`];
  });
  const moved = total === 0 ? `，与${then}持平` : `，较${then}${movedText(total)}`;
  return steps.length === 0 ? moved : `${moved}，其中${steps.join("、")}`;
}

/** Where the archive contradicts itself only the figure that all else goes by, and not what moved it. */
function rateBridgeOf({ report }: SummaryInput): RateBridge | null {
  if (!isBridgeContradicted(report)) return report.bridge?.completionRate ?? null;
  const { previous, completionRate: to } = report.completion.total;
  const from = previous?.completionRate ?? null;
  return from === null || to === null ? null : { from, to, steps: [] };
}

function countBridgeOf({ report }: SummaryInput): CountBridge | null {
  if (!isBridgeContradicted(report)) return report.bridge?.overdue ?? null;
  const { previous, overdue: to } = report.completion.total;
  return previous === null ? null : { from: previous.overdue, to, steps: [] };
}

/** What was done first, then what became of the rows; the report has them in the order in which they are reckoned (DECIDED F8). */
const STEP_ORDER: readonly RateStep["kind"][] = ["finished", "restarted", "reopened", "added", "vanished", "uncounted"];

const RATE_STEPS: Readonly<Record<RateStep["kind"], (rows: number) => string>> = {
  vanished: (rows) => `${rows}项不再列入`,
  uncounted: (rows) => `调整统计范围${rows}项`,
  added: (rows) => `新增${rows}项`,
  restarted: (rows) => `新的一年重新开始${rows}项`,
  reopened: (rows) => `由办结改回${rows}项`,
  finished: (rows) => `新办结${rows}项`,
};

/** @param tenths of a percentage point */
function movedText(tenths: number): string {
  return `${tenths > 0 ? "提高" : "降低"}${tenthsText(tenths)}个百分点`;
}

function onTimeText({ report }: SummaryInput): string {
  const { dueByNow, doneOnTime, onTimeRate } = report.completion.total;
  return dueByNow === 0 ? "" : `到期${dueByNow}项，按期完成${doneOnTime}项，按期完成率${percentText(onTimeRate)}`;
}

function overdueText(input: SummaryInput): string {
  const { countable, overdue } = input.report.completion.total;
  if (countable === 0) return "";
  const then = lastMonthWords(input);
  const bridge = countBridgeOf(input);
  const text = overdue === 0 ? "没有逾期任务" : `逾期${overdue}项`;
  if (then === null || bridge === null) return text;
  const silent = movedSilently(input);
  const steps = bridge.steps.flatMap(({ kind, rows }) => {
    if (rows === 0) return [];
    const how = kind === "extended" && silent > 0 ? `（${silent}项没有说明）` : "";
    return [`${OVERDUE_STEPS[kind](rows)}${how}`];
  });
  return `${text}，${moreText(bridge.to - bridge.from, then, "项")}${steps.length === 0 ? "" : `，其中${steps.join("、")}`}`;
}

/** Tasks that were overdue last month and are not now, for nothing but a deadline moved without a word (`due-moved`). */
function movedSilently({ report }: SummaryInput): number {
  const then = report.history.months.find(({ month }) => month === report.history.comparedWith)?.asOf ?? "";
  const moved = new Set(
    report.findings.flatMap(({ rule, file, sheet, row }) =>
      rule === "due-moved" ? [`${file}\n${sheet ?? ""}\n${row ?? 0}`] : [],
    ),
  );
  if (moved.size === 0) return 0;
  return report.records.filter((record) => {
    if (record.ledger !== "tasks" || !moved.has(`${record.file}\n${record.sheet}\n${record.row}`)) return false;
    const { previous, due, state, daysOverdue } = record;
    const wasOverdue = isOpen(previous?.state ?? "done") && (previous?.due ?? then) < then;
    return wasOverdue && isOpen(state) && due !== null && daysOverdue === 0;
  }).length;
}

function isOpen(state: State | Stage): boolean {
  return state !== "done" && state !== "paused" && state !== "cancelled";
}

const OVERDUE_STEPS: Readonly<Record<CountStep["kind"], (rows: number) => string>> = {
  newlyOverdue: (rows) => `新增逾期${rows}项`,
  finished: (rows) => `办结${rows}项`,
  restarted: (rows) => `转入新的一年${rows}项`,
  extended: (rows) => `延期${rows}项`,
  vanished: (rows) => `${rows}项不再列入`,
  uncounted: (rows) => `${rows}项不再计入`,
};

function scheduleText({ report }: SummaryInput): string {
  const { averageProgress, scheduledProgress, gap } = report.completion.total;
  if (averageProgress === null || scheduledProgress === null || gap === null) return "";
  const side = besideText(averageProgress, scheduledProgress, "序时进度");
  return `平均进度${percentText(averageProgress)}，序时进度${percentText(scheduledProgress)}，${side}`;
}

/** Of the rows that show a light: how many of each that there is, and the share, together 100.0 %. */
function lightsText({ report }: SummaryInput): string {
  const shown = LIGHTS.map((light) => ({
    word: LIGHT_WORDS[light],
    count: report.records.filter((record) => record.ledger === "tasks" && record.light === light).length,
  })).filter(({ count }) => count > 0);
  const [first, ...others] = shown;
  if (first === undefined) return "";
  if (others.length === 0) return `亮灯的${first.count}项均为${first.word}`;
  const { texts, moved } = wholeShares(shown.map(({ count }) => count));
  const lit = shown.reduce((sum, { count }) => sum + count, 0);
  const whose = moved.map((place) => shown[place]?.word ?? "").join("、");
  const rounding = moved.length === 0 ? "" : `（${whose}的尾数调整到合计100.0%）`;
  const parts = shown.map(({ word, count }) => `${word}${count}项`);
  return `亮灯的${lit}项中，${parts.join("、")}，分别占${texts.join("、")}${rounding}`;
}

const LIGHTS = ["red", "yellow", "green"] as const;

/** Whether a row is left out of the means for nothing but a progress that cannot be read. */
function isUnread(record: LedgerRecord): boolean {
  if (record.kind !== "tasks" || !record.isProgressUnread || record.state === "done") return false;
  return record.due !== null && countsAs(record) === "countable";
}

function besidesText({ report, records }: SummaryInput): string {
  const { longTerm, paused, undated } = report.completion.total;
  const parts = [...(longTerm > 0 ? [`长期任务${longTerm}项`] : []), ...(paused > 0 ? [`暂缓${paused}项`] : [])];
  const dated = undated === 0 ? "" : `应完成任务中${undated}项没有可读的时限`;
  const besides = parts.length === 0 ? "" : `另有${parts.join("、")}，不计入应完成`;
  const unread = records.filter(isUnread).length;
  const unmeasured = unread === 0 ? "" : `${unread}项的完成率读不出，不计入平均和序时进度`;
  return [besides, dated, unmeasured].filter((text) => text !== "").join("；");
}

/** Nobody should read the figures for more than they are worth. */
function errorsText({ report }: SummaryInput): string {
  if (doubtfulErrors(report).length === 0) return "";
  const errors = report.findings.filter(({ severity }) => severity === "error");
  return `台账校验还有${errors.length}处错误没有改正，有关数字以改正后为准`;
}
