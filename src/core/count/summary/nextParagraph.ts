import type { LedgerRecord } from "../../terms/ledgerRecord";
import { dayText } from "../../workbook/dayText";
import { fromSerial, lastDayOfMonth, parseIsoDate, yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { countsAs } from "../completion/countsAs";
import { limitsOf, wholeAt, type SummaryInput, type SummaryTopic } from "./summaryInput";
import { changedRow } from "../months/changedRow";
import { few, named, unitsText } from "./summaryTexts";

/** Tasks and problems that fall due after the as-of date and before the next month is over, soonest first (MONTH §6). */
export const nextParagraph: SummaryTopic = (input) => {
  const rows = nextRows(input);
  if (rows.length === 0) return null;
  return {
    topic: "next",
    text: nextSentence(
      rows,
      input.report.asOf,
      limitsOf(input).next,
      (left) => `其余${left}项${wholeAt(input, "红灯和到期")}`,
    ),
    places: rows.map(({ record }) => changedRow(record)),
  };
};

/**
 * `7月31日以前到期的有任务2项：…。`
 *
 * @param most rows that are named
 * @param rest says of so many more where they are
 */
export function nextSentence(
  rows: readonly NextRow[],
  asOf: string,
  most: number,
  rest: (left: number) => string,
): string {
  const count = (kind: LedgerRecord["kind"]): number => rows.filter(({ record }) => record.kind === kind).length;
  const [tasks, problems] = [count("tasks"), count("problems")];
  const parts = [...(tasks > 0 ? [`任务${tasks}项`] : []), ...(problems > 0 ? [`问题${problems}个`] : [])];
  const list = few(rows, most, (row) => nextText(row, asOf), rest);
  return `${dayText(endOfNextMonth(asOf), asOf)}以前到期的有${parts.join("、")}：${list}。`;
}

export interface NextRow {
  readonly record: LedgerRecord<"tasks" | "problems">;
  readonly due: LocalDate;
}

export function nextRows({ report, records }: SummaryInput): readonly NextRow[] {
  const asOf = parseIsoDate(report.asOf) ?? fromSerial(0);
  const until = endOfNextMonth(report.asOf);
  return records
    .flatMap((record): readonly NextRow[] => {
      if (record.kind !== "tasks" && record.kind !== "problems") return [];
      const { due, state } = record;
      const isOpen = state !== "done" && countsAs(record) === "countable";
      return isOpen && due !== null && due > asOf && due <= until ? [{ record, due }] : [];
    })
    .sort((a, b) => a.due - b.due);
}

/** The last day of the month after the one of an ISO day. */
export function endOfNextMonth(asOf: string): LocalDate {
  const { year, month } = yearMonthDay(parseIsoDate(asOf) ?? fromSerial(0));
  return month === 12 ? lastDayOfMonth(year + 1, 1) : lastDayOfMonth(year, month + 1);
}

function nextText({ record, due }: NextRow, asOf: string): string {
  return `${named(changedRow(record))}（${unitsText(record.leadUnits)}，${dayText(due, asOf)}）`;
}
