import { distanceText, percentText, pointsText } from "../../core/values/figureText";
import type { Light } from "../../core/terms/light";
import type { CompletionFigures, Report } from "../../core/terms/report";
import { kept, plain, type Line, type Section } from "./section";
import { SUMMARY_WORDS as W } from "./summaryWords";
import { textTable } from "./textTable";

/**
 * Completion as sentences and by specialty town and town (SPEC §9), every rate beside its numerator and denominator;
 * members without a task are named below instead of a row of zeros. Then the lights (SPEC §10).
 *
 * @param day the as-of date as people write it
 */
export function completionSection({ completion, records }: Report, day: string): Section {
  const { total } = completion;
  if (total.total + total.cancelled === 0) return { title: W.completion, lines: [plain(`  ${W.completionNone}`)] };

  const lights: Record<Light, number> = { red: 0, yellow: 0, green: 0, none: 0 };
  for (const record of records) if (record.ledger === "tasks") lights[record.light] += 1;
  return {
    title: W.completion,
    lines: [
      plain(`  ${sentencesOf(total, day)}`),
      plain(`  ${W.lights}：${W.lightCounts(lights.red, lights.yellow, lights.green, lights.none)}`),
      ...tableOf(W.specialtyTown, completion.specialtyTowns),
      ...tableOf(W.town, completion.towns),
    ],
  };
}

function sentencesOf(figures: CompletionFigures, day: string): string {
  const { total, countable, longTerm, paused, cancelled, undated } = figures;
  const left = [longTerm > 0 ? W.longTerm(longTerm) : "", paused > 0 ? W.paused(paused) : ""]
    .filter(Boolean)
    .join(W.and);
  return [
    W.countSentence(day, total, countable, left === "" ? "" : W.leftOut(left)),
    W.doneSentence(figures.done, percentText(figures.completionRate)),
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
  const distance = distanceText(gap);
  const side = distance === "0.0" ? W.level : gap > 0 ? W.ahead(distance) : W.behind(distance);
  return W.progressSentence(percentText(averageProgress), percentText(scheduledProgress)) + side;
}

function tableOf(heading: string, groups: readonly CompletionFigures[]): readonly Line[] {
  const busy = groups.filter(({ total, cancelled }) => total + cancelled > 0);
  const idle = groups.filter((group) => !busy.includes(group)).map(({ name }) => name);
  const columns = [heading, ...W.completionColumns].map(
    (text, index) => ({ heading: text, align: index === 0 ? "left" : "right" }) as const,
  );
  const table = busy.length === 0 ? [] : textTable(columns, busy.map(cellsOf), "  ");
  return [plain(""), ...kept(table), ...(idle.length === 0 ? [] : [plain(`  ${W.withoutTasks(idle.join(W.and))}`)])];
}

function cellsOf(figures: CompletionFigures): readonly string[] {
  return [
    figures.name,
    String(figures.total),
    `${figures.done}/${figures.countable}`,
    percentText(figures.completionRate),
    `${figures.doneOnTime}/${figures.dueByNow}`,
    percentText(figures.onTimeRate),
    String(figures.overdue),
    percentText(figures.averageProgress),
    percentText(figures.scheduledProgress),
    pointsText(figures.gap),
  ];
}
