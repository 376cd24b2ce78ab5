import { monthWords } from "../../core/workbook/dayText";
import { amountText, percentText, pointsText } from "../../core/values/figureText";
import { unpricedProjects } from "../../core/count/figures/unpricedProjects";
import type { LedgerKind } from "../../core/terms/ledgerKind";
import type { NoticeEntry, Report, ReportRecord } from "../../core/terms/report";
import type { PlaceText } from "./placeText";
import { plain, type Section } from "./section";
import { SUMMARY_WORDS as W } from "./summaryWords";

/** A few lines for each of the ledgers beside the tasks, where such a ledger was read (SPEC §12). */
export function otherLedgerSections(
  report: Report,
  placeText: PlaceText,
  nobodyLast: readonly string[],
): readonly Section[] {
  const has = (kind: LedgerKind): boolean => report.ledgers.some((ledger) => ledger.kind === kind);
  const sections: (readonly [boolean, string, () => readonly string[]])[] = [
    [has("projects"), W.projects, () => projectLines(report, placeText)],
    [has("problems"), W.problems, () => problemLines(report)],
    [has("indicators"), W.indicators, () => indicatorLines(report, placeText)],
    [has("submissions"), W.submissions, () => submissionLines(report)],
    [
      report.notices.length + nobodyLast.length > 0,
      W.notices,
      () => [...report.notices.map(noticeLine), ...nobodyLast],
    ],
  ];
  return sections
    .filter(([shown]) => shown)
    .map(([, title, lines]) => ({ title, lines: lines().map((line) => plain(`  ${line}`)) }));
}

function projectLines({ projects, asOf, records }: Report, placeText: PlaceText): readonly string[] {
  const { byStage, byMonth, investment, missedStarts } = projects;
  const isProject = (record: ReportRecord): record is ReportRecord<"projects"> => record.ledger === "projects";
  const unpriced = unpricedProjects(records.filter(isProject));
  const all = byStage.reduce((sum, { count }) => sum + count, 0);
  const total = byStage.reduce((sum, { totalInvestment }) => sum + totalInvestment, 0);
  const lines = [W.projectCounts(all, W.priced(amountText(total), all, unpriced.length))];
  const stages = byStage
    .filter(({ count }) => count > 0)
    .map(({ stage, count, totalInvestment }) =>
      W.projectStage(
        stage ?? W.stageUnknown,
        count,
        W.priced(amountText(totalInvestment), count, unpriced.filter((project) => project.stage === stage).length),
      ),
    );
  if (stages.length > 0) lines.push(W.projectStages(stages.join(W.and)));

  const month = asOf.slice(0, 7);
  const batches = byMonth.find((entry) => entry.month === month);
  const counts = [batches?.signed.count ?? 0, batches?.started.count ?? 0, batches?.produced.count ?? 0] as const;
  lines.push(W.threeBatches(monthWords(month), ...counts));

  const { yearDone, yearPlan, rate, scheduled, gap } = investment;
  lines.push(
    rate === null
      ? yearPlan > 0
        ? W.investmentNotDone(amountText(yearPlan))
        : W.investmentNoPlan(amountText(yearDone))
      : W.investment(
          amountText(yearDone),
          amountText(yearPlan),
          percentText(rate),
          percentText(scheduled),
          pointsText(gap),
        ),
  );

  if (missedStarts.length === 0) return [...lines, W.missedStartsNone];
  const red = missedStarts.filter(({ light }) => light === "red").length;
  const longest = [...missedStarts].sort((a, b) => b.days - a.days).slice(0, SHOWN);
  lines.push(W.missedStarts(missedStarts.length, red));
  lines.push(...longest.map((missed) => `  ${W.missedStart(placeText(missed), missed.plannedStart, missed.days)}`));
  if (missedStarts.length > SHOWN) lines.push(`  ${W.rest(missedStarts.length - SHOWN)}`);
  return lines;
}

function problemLines({ problems }: Report): readonly string[] {
  const { total, closed, closeRate, overdue, medianDaysToClose, byUnit } = problems;
  const lines = [W.problemCounts(total, closed, percentText(closeRate), overdue)];
  if (medianDaysToClose !== null) lines.push(W.medianDays(amountText(medianDaysToClose)));
  const open = byUnit
    .map((unit) => ({ name: unit.name, open: unit.total - unit.closed }))
    .filter((unit) => unit.open > 0)
    .sort((a, b) => b.open - a.open)
    .slice(0, SHOWN);
  if (open.length > 0) lines.push(W.openUnits(open.map((unit) => W.openUnit(unit.name, unit.open)).join(W.and)));
  return lines;
}

function indicatorLines({ indicators }: Report, placeText: PlaceText): readonly string[] {
  const behind = indicators.filter(({ gap }) => gap !== null && gap < 0).sort((a, b) => (a.gap ?? 0) - (b.gap ?? 0));
  const unrated = indicators.filter(({ rate }) => rate === null).length;
  return [
    W.indicatorCounts(indicators.length, behind.length) + (unrated > 0 ? W.indicatorUnrated(unrated) : ""),
    ...behind
      .slice(0, SHOWN)
      .map((entry) =>
        W.indicatorBehind(
          entry.name ?? W.nameless,
          percentText(entry.rate),
          percentText(entry.scheduled),
          pointsText(entry.gap),
          placeText(entry),
        ),
      )
      .map((line) => `  ${line}`),
    ...(behind.length > SHOWN ? [`  ${W.rest(behind.length - SHOWN)}`] : []),
  ];
}

function submissionLines({ submissions }: Report): readonly string[] {
  const of = (result: string): typeof submissions => submissions.filter((entry) => entry.result === result);
  const [onTime, late, missing] = [of("on-time"), of("late"), of("missing")];
  const lines = [W.submissionCounts(submissions.length, onTime.length, late.length, missing.length)];
  if (missing.length > 0) lines.push(W.missingSubmissions(namesOf(missing)));
  if (late.length > 0) lines.push(W.lateSubmissions(namesOf(late)));
  return lines;
}

function namesOf(entries: Report["submissions"]): string {
  const names = entries
    .slice(0, SHOWN)
    .map(({ specialtyTown, month }) => W.submission(specialtyTown, monthWords(month)));
  const text = names.join(W.and);
  return entries.length > SHOWN ? W.more(text, entries.length) : text;
}

function noticeLine({ to, level, reason, action, until, sendable, blockedBy, leftOut, guard }: NoticeEntry): string {
  const told = W.notice(to, level, reason);
  const left = leftOut.length === 0 ? "" : W.noticeLeftOut(leftOut.length);
  if (action === "wait") return told + W.noticeWait(until);
  if (action === "none") return told + left + W.noticeNone;
  const blocked = blockedBy.length > 0 ? W.noticeBlocked(blockedBy.length) : guard === null ? "" : W.noticeGuard(guard);
  return told + (action === "escalate" ? W.noticeEscalate : "") + left + (sendable ? "" : blocked);
}

/** A few examples; all stand in the JSON. */
const SHOWN = 5;
