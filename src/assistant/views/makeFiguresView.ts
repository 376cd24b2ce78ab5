import { nobodyLast } from "../../core/count/figures/lastPlaces";
import { unpricedProjects } from "../../core/count/figures/unpricedProjects";
import { ofKind } from "../../core/terms/ofKind";
import { forEveryKind } from "../../core/terms/ledgerKind";
import type { CheckedMonth } from "../checkedMonth";
import { inBoth } from "../../core/base/inBoth";
import type { NoticeEntry } from "../../core/terms/report";
import type { NoticeEn } from "../../core/terms/runResult";
import type { FiguresView, NoticeView } from "./figuresView";

/** Figures that grow with the rows are cut to what a pane can be asked to take in one go. */
export const MOST_LISTED = 1000;

export function makeFiguresView(month: CheckedMonth): FiguresView {
  const { report, records, hangsOnEn, noticesEn, settings } = month.run;
  const kinds = new Set(report.ledgers.map(({ kind }) => kind));
  const towns: Record<string, number> = {};
  const units: Record<string, number> = {};
  for (const { shown } of month.tasks()) {
    if (month.errorsAt(shown.file, shown.sheet, shown.row) === 0) continue;
    for (const name of shown.towns) towns[name] = (towns[name] ?? 0) + 1;
    for (const name of shown.leadUnits) units[name] = (units[name] ?? 0) + 1;
  }
  const unpriced: Record<string, number> = {};
  for (const { stage } of unpricedProjects(ofKind(records, "projects")))
    unpriced[stage ?? ""] = (unpriced[stage ?? ""] ?? 0) + 1;
  return {
    check: month.check,
    asOf: report.asOf,
    completion: report.completion,
    ranking: report.ranking,
    hangsOnEn: { towns: Object.fromEntries(hangsOnEn.towns), units: Object.fromEntries(hangsOnEn.units) },
    comparedWith: report.history.comparedWith,
    scoringChanges: report.scoringChanges,
    adjustmentChanges: report.adjustmentChanges,
    projects: { ...report.projects, missedStarts: report.projects.missedStarts.slice(0, MOST_LISTED) },
    unpriced,
    problems: report.problems,
    indicators: report.indicators.slice(0, MOST_LISTED),
    submissions: report.submissions.slice(0, MOST_LISTED),
    notices: report.notices.map((notice, index) => noticeView(notice, noticesEn[index])),
    nobodyLast: nobodyLast(report.ranking, settings.notices),
    summary: {
      paragraphs: report.summary.paragraphs.map((one) => ({ ...one, places: one.places.slice(0, MOST_LISTED) })),
    },
    weights: settings.weights,
    ties: settings.ranking.ties,
    minimumCountable: settings.ranking.minimumCountable,
    has: forEveryKind((kind) => kinds.has(kind)),
    openErrors: { towns, units },
  };
}

function noticeView(notice: NoticeEntry, english: NoticeEn | undefined): NoticeView {
  const { reason, guard, leftOut } = notice;
  return {
    ...notice,
    reason: inBoth(reason, english?.reason ?? reason),
    guard: guard === null ? null : inBoth(guard, english?.guard ?? guard),
    rows: notice.rows.slice(0, MOST_LISTED),
    leftOut: leftOut.map(({ why, ...place }, index) => ({
      ...place,
      why: inBoth(why, english?.leftOut[index] ?? why),
    })),
    blockedBy: notice.blockedBy.slice(0, MOST_LISTED),
  };
}
