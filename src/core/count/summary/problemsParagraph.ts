import type { ChangedRow, Report } from "../../terms/report";
import { percentText } from "../../values/figureText";
import { changedRow } from "../months/changedRow";
import type { SummaryInput, SummaryTopic } from "./summaryInput";
import { recordsOf } from "./summaryTexts";

/** So many units with most open problems are named, and all that have as many. */
const MOST_UNITS = 3;
/** Of more than so many that have as many, how many they are is told. */
const MOST_NAMES = 4;

/** Problems closed and overdue, and who has most of them still open (SPEC §12). */
export const problemsParagraph: SummaryTopic = (input) => {
  const { total, closed, closeRate, overdue, medianDaysToClose, cancelled } = input.report.problems;
  if (total === 0) return null;
  const sentences = [
    `收集问题${total}个，已销号${closed}个，销号率${percentText(closeRate)}`,
    overdue === 0 ? "没有逾期未销号的" : `逾期未销号${overdue}个`,
    ...(medianDaysToClose === null ? [] : [`从提出到销号的中位数为${medianDaysToClose}天`]),
    ...openText(input),
    ...(cancelled === 0 ? [] : [`另有取消的${cancelled}个，不计入`]),
  ];
  return { topic: "problems", text: `${sentences.join("；")}。`, places: latePlaces(input) };
};

/** The units that are named for having most problems open, whoever of equal ones the text has room for. */
export function namedOpen(report: Pick<Report, "problems">): readonly string[] {
  const { open, shown } = openUnits(report);
  return areAllLevel(open) ? [] : open.filter(({ left }) => shown.includes(left)).map(({ name }) => name);
}

interface OpenUnit {
  readonly name: string;
  readonly left: number;
}

/** Most first; `shown` are the numbers that are told, of all `counts` of them. */
function openUnits(report: Pick<Report, "problems">) {
  const open: readonly OpenUnit[] = report.problems.byUnit
    .map(({ name, total, closed }) => ({ name, left: total - closed }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left);
  // Nobody is left out beside another who has as many.
  const counts = [...new Set(open.map(({ left }) => left))];
  const shown = counts.filter(
    (left, place) => place === 0 || open.filter((one) => one.left >= left).length <= MOST_UNITS,
  );
  return { open, counts, shown };
}

function areAllLevel(open: readonly OpenUnit[]): boolean {
  return open.length > MOST_NAMES && open.every(({ left }) => left === open[0]?.left);
}

function openText({ report }: SummaryInput): readonly string[] {
  const { open, counts, shown } = openUnits(report);
  const [most] = open;
  if (most === undefined) return [];
  if (areAllLevel(open)) return [`${open.length}个单位各有${most.left}个未销号`];
  const parts = shown.map((left) => {
    const names = open.filter((one) => one.left === left).map(({ name }) => name);
    const who = names.slice(0, MOST_NAMES).join("、") + (names.length > MOST_NAMES ? `等${names.length}个单位` : "");
    return `${who}（${names.length > 1 ? "各" : ""}${left}个）`;
  });
  return [`未销号${shown.length < counts.length ? "较多" : ""}的是${parts.join("、")}`];
}

/** In the order of the ledgers. */
function latePlaces({ report, records }: SummaryInput): readonly ChangedRow[] {
  const problems = records.filter(({ kind }) => kind === "problems");
  const late = new Set(
    recordsOf(
      report.overdue.filter(({ ledger }) => ledger === "problems"),
      problems,
    ),
  );
  return problems.filter((record) => late.has(record)).map(changedRow);
}
