import { inBoth, type InBoth } from "../../base/inBoth";
import type { Report } from "../../terms/report";
import { isReportOfYear } from "./isReportOfYear";

/**
 * Why there is nothing to tell towns and units, in a sentence; null where there is. Long-term, paused and cancelled rows alone are
 * nothing: a letter to all that names no figure would only make the office look careless.
 */
export function whyNoCircular(report: Omit<Report, "summary">): InBoth | null {
  const { completion, projects, problems, indicators, submissions, recognition, records, asOf } = report;
  const isTold =
    completion.total.countable > 0 ||
    projects.byStage.some(({ count }) => count > 0) ||
    problems.total > 0 ||
    indicators.some(({ rate }) => rate !== null) ||
    submissions.some((entry) => isReportOfYear(entry, asOf)) ||
    recognition.towns.length > 0;
  if (isTold) return null;
  const why =
    records.length === 0
      ? inBoth("台账里没有读到记录", "no records were found in the ledgers")
      : inBoth(
          "台账里没有应完成的任务（长期、暂缓、取消的不算），也没有项目、问题、指标完成和月报报送的数字",
          "the ledgers have no task that should be finished (long-term, paused and cancelled ones aside), and no figures of projects, problems, indicators or monthly reports",
        );
  return inBoth(
    `${why.zh}，没有可以通报的内容，没有起草月度通报。请先填报台账，再起草。`,
    `There is nothing to tell: ${why.en}. The circular was not drafted. Fill in the ledgers first.`,
  );
}
