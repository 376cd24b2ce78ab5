import { newUsersWorkbook } from "../../src/adapters/xlsx/newWorkbook";
import { xlsxWorkbook } from "../../src/adapters/xlsx/xlsxWorkbook";
import { letterText, listText } from "../../src/assistant/views/listText";
import { HEAD_ROWS, sheetOfLines } from "../../src/core/show/edits/sheetOfLines";
import { assistantOver, sampleAssistant } from "../support/sampleAssistant";
import { ALL, checkedAssistant, problemBook, taskBook, TASKS } from "./drawnMonth";

const EVERY_OVERDUE = { unit: null, town: null, ledger: null, step: null, days: null };

test("findings are taken as they are filtered, all of them, in the order of the report", async () => {
  const { assistant } = await sampleAssistant();
  const filter = { ...ALL, severities: ["error"] as const };
  const { lines, columns, name } = await assistant.list({ of: "findings", filter });
  expect(lines).toHaveLength((await assistant.findings({ filter, opened: null })).count);
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(line).toHaveLength(columns.length);
  expect(lines.map(([number]) => number!.value)).toEqual(lines.map((_, place) => place + 1));
  expect(new Set(lines.map((line) => line[1]!.value))).toEqual(new Set(["错误"]));
  expect(name).toBe("问题清单");
});

test("of one unit they make a message: who, as of when, where, what about, what is wrong, how to put it right", async () => {
  const { assistant } = await checkedAssistant();
  const list = await assistant.list({
    of: "findings",
    filter: { ...ALL, unit: "县工信科技局", severities: ["error"] },
  });
  const [head, first, ...others] = letterText(list).split("\n");
  expect(head).toBe(`县工信科技局需核对的问题（截至2024年6月30日，共${list.lines.length}条）`);
  expect(first).toMatch(/^1\. 任务 N5（任务3）：/);
  expect(others).toHaveLength(list.lines.length - 1);
});

test("what is overdue is taken in the order that is shown, days as days", async () => {
  const { assistant } = await checkedAssistant(undefined, [taskBook, problemBook]);
  const list = await assistant.list({ of: "overdue", filter: EVERY_OVERDUE, order: "days" });
  const [headings, first] = listText(list)
    .split("\n")
    .map((line) => line.split("\t"));
  expect(headings).toEqual("序号 台账 事项 牵头单位 镇 时限 没有按时 逾期天数 下一步 文件 工作表 行".split(" "));
  expect([first![5], first![7], first![8], first![9], first![11]]).toEqual(["2023-12-31", "182", "通知书", TASKS, "5"]);
});

test("the rows behind a number are so many as the number says", async () => {
  const { assistant } = await sampleAssistant();
  const query = { group: { by: "total" }, figure: "overdue" } as const;
  const { count } = await assistant.rows({ ...query, from: 0, count: 1 });
  const list = await assistant.list({ of: "rows", ...query, title: "全部任务 · 逾期" });
  expect([list.name, list.lines.length]).toEqual(["全部任务 · 逾期", count]);
});

test("before a check there is nothing to take", async () => {
  const { assistant } = assistantOver([taskBook]);
  expect((await assistant.list({ of: "findings", filter: ALL })).lines).toEqual([]);
});

test("tabs and line breaks within a cell do not tear the lines apart", () => {
  const cell = { value: "甲\n乙\t丙", role: "text" } as const;
  expect(listText({ name: "", purpose: "", columns: [{ heading: "甲", width: 1 }], lines: [[cell]] })).toBe(
    "甲\n甲 乙 丙",
  );
});

test("as a workbook it is read again with its lines, and text that looks like a formula stays text", async () => {
  const { assistant } = await checkedAssistant();
  const { name, purpose, columns, lines } = await assistant.list({ of: "findings", filter: ALL });
  const bytes = await newUsersWorkbook([sheetOfLines(name, purpose, columns, lines)]);
  const { sheets } = await xlsxWorkbook(bytes, "a.xlsx").snapshot();
  const [sheet] = sheets;
  expect(sheet!.name).toBe("问题清单");
  expect(sheet!.rows.filter(({ row }) => row > HEAD_ROWS)).toHaveLength(lines.length);
});
