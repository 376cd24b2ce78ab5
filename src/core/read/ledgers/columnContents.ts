import { keyTasks } from "../../plan/keyTasks";
import { readProgress } from "../../values/readProgress";
import { readStage } from "../../values/readStage";
import { readStatus } from "../../values/readStatus";
import { isCellFault, type CellValue, type RowSnapshot } from "../../workbook/snapshot";
import { compact } from "../../workbook/cellText";
import { readKeyTask } from "../directory/readKeyTask";
import type { ColumnContent } from "../../kinds/ledgerDefinition";
import type { HeaderBlock } from "./headerCandidates";
import type { ColumnContents } from "./matchHeadings";
import { isBlank } from "./sheetGrid";

/** What stands below the headings of a table whose records are known. Each column is looked through only when asked for. */
export function columnContents(
  records: readonly RowSnapshot[],
  { continued }: Pick<HeaderBlock, "continued">,
): ColumnContents {
  return {
    contentOf: (column) => columnContent(records, column),
    namesRecords: (column) => namesRecords(records, column),
    holdsStages: (column) => holdsStages(records, column),
    holdsKeyTasks: (column) => holdsKeyTasks(records, column),
    saysNoMore: (column) => saysNoMore(records, continued, column),
  };
}

/**
 * What most of the filled cells of a column are (SPEC §4, DECIDED E12). Where neither status words nor percentages are the
 * majority but the two together are, the column is no prose: the more frequent of them.
 */
function columnContent(records: readonly RowSnapshot[], column: number): ColumnContent {
  const { filled, counts } = tally(records, column, (value, format): ColumnContent => {
    if (typeof value !== "number" && readStatus(value).kind === "status") return "status";
    return readProgress(value, format, "percent").kind === "progress" ? "progress" : "text";
  });
  if (filled === 0) return "empty";
  const status = counts.get("status") ?? 0;
  const progress = counts.get("progress") ?? 0;
  if ((status + progress) * 2 <= filled) return "text";
  return status >= progress ? "status" : "progress";
}

/** True where a column of 编号 names records instead of counting them: not every filled cell is a small whole number. */
function namesRecords(records: readonly RowSnapshot[], column: number): boolean {
  const most = Math.max(999, records.length * 2);
  return records.some((row) => {
    const value = row.cells[column - 1];
    if (value === undefined || isBlank(value)) return false;
    const text = isCellFault(value) ? "" : String(value).trim();
    return /[A-Za-z]|\d[-—]\d/.test(text) || /^0\d/.test(text) || (/\d{4}/.test(text) && !(Number(text) <= most));
  });
}

function holdsStages(records: readonly RowSnapshot[], column: number): boolean {
  const { filled, counts } = tally(records, column, (value) => readStage(value).kind);
  return (counts.get("stage") ?? 0) * 2 > filled || filled === 0;
}

/** True for a column under a heading of several that is blank, or says what the first filled one of them says. */
function saysNoMore(records: readonly RowSnapshot[], continued: ReadonlyMap<number, number>, column: number): boolean {
  const first = continued.get(column) ?? column;
  const columns = [first, ...[...continued].filter(([, begin]) => begin === first).map(([each]) => each)];
  if (columns.length === 1) return false;
  const valueIn = ({ cells }: RowSnapshot, each: number): CellValue | undefined => cells[each - 1];
  const filled = columns.find((each) => records.some((row) => !isBlank(valueIn(row, each)))) ?? first;
  if (column === filled) return false;
  return records.every((row) => isBlank(valueIn(row, column)) || valueIn(row, column) === valueIn(row, filled));
}

function holdsKeyTasks(records: readonly RowSnapshot[], column: number): boolean {
  const { filled, counts } = tally(records, column, (value) => isOfPlan(value));
  return (counts.get(true) ?? 0) * 2 > filled || filled === 0;
}

/** A key task's number alone, or its title: 1.上门帮办 is numbered by the clerk. */
function isOfPlan(value: CellValue): boolean {
  if (typeof value !== "number" && typeof value !== "string") return false;
  const reading = readKeyTask(value);
  if (reading.outcome !== "read") return false;
  const text = compact(String(value));
  const title = keyTasks[reading.keyTask - 1]?.title.replace(/^(?:推动|加强)专业镇/, "") ?? "";
  return NUMBER_ALONE.test(text) || text.replace(/[“”"'‘’「」『』《》]/g, "").includes(title.replace(/[“”]/g, ""));
}

const NUMBER_ALONE =
  /^(?:重点任务|任务|No\.?)?第?\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\)?[.、]?(?:项|号|条)?(?:重点任务|任务)?$/i;

function tally<T>(
  records: readonly RowSnapshot[],
  column: number,
  look: (value: CellValue, format: string | undefined) => T,
): { readonly filled: number; readonly counts: ReadonlyMap<T, number> } {
  let filled = 0;
  const counts = new Map<T, number>();
  const seen = new Map<unknown, T>();
  for (const row of records) {
    const value = row.cells[column - 1];
    if (value === undefined || isBlank(value)) continue;
    let answer = seen.get(value);
    if (answer === undefined) {
      answer = look(value, row.formats[column - 1]);
      if (seen.size < 5000) seen.set(value, answer);
    }
    filled++;
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return { filled, counts };
}
