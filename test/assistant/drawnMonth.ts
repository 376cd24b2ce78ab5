import type { FindingFilter } from "../../src/assistant/findingKey";
import type { FindingsPage, FindingView } from "../../src/assistant/views/findingsPage";
import type { RuleId } from "../../src/core/judge/rules/index";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { on, problems, tasks } from "../flow/flow";
import { drawnBook } from "../support/drawnBook";
import { assistantOver, type AroundBook, type AssistantForTest } from "../support/sampleAssistant";

/** The day that the drawn month speaks of. */
export const DAY = "2024-06-30";

export const TASKS = "任务.xlsx";
export const PROBLEMS = "问题.xlsx";

/** Sheet 任务, rows 3 to 11: four errors, two warnings (one of them a key task that no row is about), two hints with a cure. */
export const taskBook = drawnBook(
  tasks([
    { 任务编号: "ZD-1" },
    { 任务编号: "ZD-2", 牵头单位: "县发改局、县工信科技局", 责任单位: "县财政局" },
    // Row 5: due before it began, and 182 days overdue.
    { 任务编号: "ZD-3", 完成时限: on("2023-12-31") },
    // Row 6: a date as text (cure), a town that is not of the specialty town, 30 days overdue.
    { 任务编号: "ZD-4", 责任镇: "泽掌镇", 完成时限: "2024.5.31", 完成率: 0.8 },
    { 任务编号: "ZD-5", 牵头单位: "县工信据" },
    { 任务编号: "ZD-6", 完成时限: on("2024-06-30"), 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-06-01") },
    // Row 9: another name of a unit (cure), due in five days and far behind.
    { 任务编号: "ZD-7", 牵头单位: "县工信局", 完成时限: on("2024-07-05") },
    // Row 10: 86 days overdue.
    { 任务编号: "ZD-8", 牵头单位: "县工信据", 完成时限: on("2024-04-05") },
    { 任务编号: "ZD-9", 牵头单位: "县工信据", 完成状态: "暂停", 完成时限: "长期" },
  ]),
  TASKS,
);

/** Sheet 问题, rows 3 to 5: two hints with a cure in row 4; row 5 is 150 days overdue. */
export const problemBook = drawnBook(
  problems([
    { 问题编号: "WT-1" },
    { 问题编号: "WT-2", 提出时间: "2024.3.1", 牵头单位: "县工信局" },
    { 问题编号: "WT-3", 解决时限: on("2024-02-01") },
  ]),
  PROBLEMS,
);

/** Every finding. */
export const ALL: FindingFilter = {
  severities: ["error", "warning", "info"],
  unit: null,
  town: null,
  file: null,
  change: null,
  text: null,
};

/** An assistant over these workbooks, checked; over the tasks alone unless told. */
export async function checkedAssistant(
  around?: AroundBook,
  books: readonly WorkbookSnapshot[] = [taskBook],
): Promise<AssistantForTest> {
  const made = assistantOver(books, around);
  await made.assistant.check(DAY);
  return made;
}

export function allFindings({ assistant }: AssistantForTest): Promise<FindingsPage> {
  return assistant.findings({ filter: ALL, opened: null });
}

/** The findings of a rule as the list shows them: at most its first three. */
export async function findingsOf(made: AssistantForTest, rule: RuleId): Promise<readonly FindingView[]> {
  const { causes } = await allFindings(made);
  return causes.find((cause) => cause.rule === rule)?.findings ?? [];
}

/** What stands in a cell now. */
export function cellOf({ books }: AssistantForTest, place: number, row: number, column: number): unknown {
  const [sheet] = books[place]!.users().sheets;
  return sheet!.rows.find((one) => one.row === row)?.cells[column - 1] ?? null;
}
