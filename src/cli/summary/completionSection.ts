import {
  NO_FIGURE,
  percentText,
  pointsText,
  shownPointsText,
  shownTenths,
  tenthsText,
} from "../../core/values/figureText";
import type { Light } from "../../core/terms/light";
import type { ComparedFigures, CompletionFigures, Report } from "../../core/terms/report";
import { kept, plain, type Line, type Section } from "./section";
import { SUMMARY_WORDS as W } from "./summaryWords";
import { textTable } from "./textTable";

/**
 * Completion as sentences and by specialty town and town (SPEC §9), every rate beside its numerator and denominator;
 * members without a task are named below instead of a row of zeros. Then the lights (SPEC §10).
 *
 * @param day the as-of date as people write it
 */
export function completionSection({ completion, records, history }: Report, day: string): Section {
  const { total } = completion;
  if (total.total + total.cancelled === 0) return { title: W.completion, lines: [plain(`  ${W.completionNone}`)] };

  const lights: Record<Light, number> = { red: 0, yellow: 0, green: 0, none: 0 };
  for (const record of records) if (record.ledger === "tasks") lights[record.light] += 1;
  return {
    title: W.completion,
    lines: [
      plain(`  ${sentencesOf(total, day)}`),
      plain(`  ${W.lights}：${W.lightCounts(lights.red, lights.yellow, lights.green, lights.none)}`),
      ...tableOf(W.specialtyTown, completion.specialtyTowns, history.comparedWith !== null),
      ...tableOf(W.town, completion.towns, history.comparedWith !== null),
    ],
  };
}

function sentencesOf(figures: ComparedFigures, day: string): string {
  const { total, countable, longTerm, paused, cancelled, undated } = figures;
  const left = [longTerm > 0 ? W.longTerm(longTerm) : "", paused > 0 ? W.paused(paused) : ""]
    .filter(Boolean)
    .join(W.and);
  return [
    W.countSentence(day, total, countable, left === "" ? "" : W.leftOut(left)),
    W.doneSentence(figures.done, percentText(figures.completionRate) + sinceLast(figures)),
    W.dueSentence(
      figures.dueByNow,
      figures.doneOnTime,
      percentText(figures.onTimeRate),
      figures.overdue,
      figures.doneLate,
    ),
    progressText(figures),
    undated > 0 ? W.undated(undated) : "",
    cancelled > 0 ? W.cancelled(cancelled) : "",
  ].join("");
}

function progressText({ averageProgress, scheduledProgress, gap }: CompletionFigures): string {
  if (averageProgress === null || scheduledProgress === null || gap === null) return W.progressNone;
  const tenths = shownTenths(averageProgress, scheduledProgress);
  const distance = tenthsText(tenths);
  const side = tenths === 0 ? W.withSchedule : tenths > 0 ? W.ahead(distance) : W.behind(distance);
  return W.progressSentence(percentText(averageProgress), percentText(scheduledProgress)) + side;
}

function tableOf(heading: string, groups: readonly ComparedFigures[], isCompared: boolean): readonly Line[] {
  const busy = groups.filter(({ total, cancelled }) => total + cancelled > 0);
  const idle = groups.filter((group) => !busy.includes(group)).map(({ name }) => name);
  const headings = W.completionColumns.flatMap((text, place) =>
    isCompared && place === RATE ? [text, W.sinceLastColumn] : [text],
  );
  const columns = [heading, ...headings].map(
    (text, index) => ({ heading: text, align: index === 0 ? "left" : "right" }) as const,
  );
  const table =
    busy.length === 0
      ? []
      : textTable(
          columns,
          busy.map((group) => cellsOf(group, isCompared)),
          "  ",
        );
  return [plain(""), ...kept(table), ...(idle.length === 0 ? [] : [plain(`  ${W.withoutTasks(idle.join(W.and))}`)])];
}

/** Place of 完成率 among the columns. */
const RATE = 2;

/** `（较上次提高3.1个百分点）`, or nothing where there is nothing to compare. */
function sinceLast({ completionRate, previous }: ComparedFigures): string {
  const before = previous?.completionRate ?? null;
  if (completionRate === null || before === null) return "";
  const tenths = shownTenths(completionRate, before);
  return W.sinceLast(tenths === 0 ? W.level : W.moved(tenths > 0, tenthsText(tenths)));
}

function movedText({ completionRate, previous }: ComparedFigures): string {
  const before = previous?.completionRate ?? null;
  if (completionRate === null || before === null) return NO_FIGURE;
  return shownTenths(completionRate, before) === 0 ? W.level : shownPointsText(completionRate, before);
}

function cellsOf(figures: ComparedFigures, isCompared: boolean): readonly string[] {
  return [
    figures.name,
    String(figures.total),
    `${figures.done}/${figures.countable}`,
    percentText(figures.completionRate),
    ...(isCompared ? [movedText(figures)] : []),
    `${figures.doneOnTime}/${figures.dueByNow}`,
    percentText(figures.onTimeRate),
    String(figures.overdue),
    percentText(figures.averageProgress),
    percentText(figures.scheduledProgress),
    pointsText(figures.gap),
  ];
}
