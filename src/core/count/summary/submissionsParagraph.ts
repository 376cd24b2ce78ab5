import type { SubmissionEntry } from "../../terms/report";
import { limitsOf, wholeAt, type SummaryInput, type SummaryTopic } from "./summaryInput";
import { lastMonthWords, moreText, newestFirst, submissionsText } from "./summaryTexts";

/** Who reported late or not, and what units are asked to fill in (SPEC §12, MONTH §9). */
export const submissionsParagraph: SummaryTopic = (input) => {
  const sentences = [...reportsText(input), ...burdenText(input)];
  return sentences.length === 0
    ? null
    : { topic: "submissions", text: sentences.map((text) => `${text}。`).join(""), places: [] };
};

function reportsText(input: SummaryInput): readonly string[] {
  const { submissions: entries, asOf } = input.report;
  if (entries.length === 0) return [];
  const of = (result: SubmissionEntry["result"]): readonly SubmissionEntry[] =>
    newestFirst(entries.filter((entry) => entry.result === result));
  const [onTime, late, missing] = [of("on-time"), of("late"), of("missing")];
  if (onTime.length === entries.length) return [`月报应报${entries.length}次，全部按时报送`];
  const counts = [
    `按时${onTime.length}次`,
    ...(late.length > 0 ? [`迟报${late.length}次`] : []),
    ...(missing.length > 0 ? [`未报${missing.length}次`] : []),
  ];
  const most = limitsOf(input).submissions;
  const told = [["未报", missing] as const, ["迟报", late] as const].filter(([, list]) => list.length > 0);
  const who = told.map(([what, list]) => `${what}的是${submissionsText(list.slice(0, most), asOf)}`).join("；");
  const left = told.reduce((sum, [, list]) => sum + Math.max(0, list.length - most), 0);
  return [
    `月报应报${entries.length}次，${counts.join("、")}`,
    who,
    ...(left === 0 ? [] : [`其余${left}次${wholeAt(input, "报送情况")}`]),
  ];
}

function burdenText(input: SummaryInput): readonly string[] {
  const { units, total } = input.report.burden;
  if (total.cells === 0) return [];
  const then = lastMonthWords(input);
  const more = total.cellsLastMonth === null ? null : total.cells - total.cellsLastMonth;
  const side = then === null || more === null ? "" : `，${moreText(more, then, "格")}`;
  return [`填报负担：请${units.length}个单位填${total.rows}项、${total.cells}格${side}`];
}
