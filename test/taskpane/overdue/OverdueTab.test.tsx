/** @jest-environment jsdom */
import "../figures/webGlobals";
import { screen, within } from "@testing-library/react";
import type { OverduePage, OverdueQuery } from "../../../src/assistant/views/overduePage";
import { NO_OVERDUE_FILTER } from "../../../src/taskpane/overdue/noOverdueFilter";
import { OverdueTab } from "../../../src/taskpane/overdue/OverdueTab";
import { wordsEn } from "../../../src/taskpane/words/words";
import { sampleAssistant, type AssistantForTest } from "../../support/sampleAssistant";
import { answering, renderTab } from "../figures/renderTab";
import { IDLE } from "../frame/scriptedAssistant";

let sample: AssistantForTest;
let all: OverduePage;
beforeAll(async () => {
  sample = await sampleAssistant();
  all = await sample.assistant.overdue({ ...NO_OVERDUE_FILTER, order: "days", from: 0, count: 1000 });
});

const shown = () => renderTab(OverdueTab, sample.assistant, sample.state());
const items = () => screen.getAllByRole("listitem");
const itemWith = (what: string) => items().find((item) => item.textContent.includes(what))!;

test("before a check there is nothing yet, and it says why", async () => {
  await renderTab(OverdueTab, sample.assistant, IDLE);
  expect(screen.getByRole("heading", { name: "还没有数字" })).toBeTruthy();
});

test("steps stand with their counts, which add up to all", async () => {
  await shown();
  const group = within(screen.getByRole("group", { name: "按下一步筛选" }));
  const { 催办, 督办, 通知书 } = all.steps;
  expect(group.getAllByRole("button").map((button) => button.textContent)).toEqual([
    `全部 ${all.count}`,
    `催办 ${催办}`,
    `督办 ${督办}`,
    `通知书 ${通知书}`,
  ]);
  expect(催办 + 督办 + 通知书).toBe(all.count);
});

test("the longest overdue comes first, with its days, day and step, and leads to its cell", async () => {
  const { user, places } = await shown();
  const [first] = all.entries;
  const item = within(items()[0]!);
  expect(item.getByText(`逾期${first!.days}天`)).toBeTruthy();
  expect(item.getByText("通知书")).toBeTruthy();
  await user.click(item.getByRole("button", { name: `${first!.matter}，转到${first!.sheet}第${first!.row}行` }));
  expect(places).toEqual([{ file: first!.file, sheet: first!.sheet, cell: first!.cell }]);
});

test("of a project it says which planned date was missed, of others the day they were due", async () => {
  const kinds = all.entries.map(({ what }) => what);
  expect(kinds).toEqual(expect.arrayContaining(["开工", "投产", undefined]));
  const [start, production, task] = (["开工", "投产", undefined] as const).map((kind) =>
    all.entries.find(({ what }) => what === kind)!,
  );
  const assistant = answering(sample.assistant, {
    overdue: () => Promise.resolve({ ...all, count: 3, entries: [start!, production!, task!] }),
  });
  await renderTab(OverdueTab, assistant, sample.state());
  expect(itemWith(start!.matter).textContent).toMatch(/应于\d+月\d+日开工/);
  expect(itemWith(production!.matter).textContent).toMatch(/应于\d+月\d+日投产/);
  expect(itemWith(task!.matter).textContent).toMatch(/应于\d+月\d+日完成/);
});

test("a step and a unit filter together, what there is to choose from stays, and pressing the step again lets it go", async () => {
  const { user, answered } = await shown();
  const entry = all.entries.find(({ step, units }) => step === "督办" && units.length > 0)!;
  const [unit] = entry.units;
  const ofUnit = all.entries.filter(({ units }) => units.includes(unit!));
  await user.click(screen.getByRole("button", { name: `督办 ${all.steps.督办}` }));
  await user.click(screen.getByRole("button", { name: "筛选和排序" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "牵头单位" }), unit!);
  await answered();
  const both = ofUnit.filter(({ step }) => step === "督办").length;
  expect(screen.getByText(`筛出${both}项，共${all.count}项`)).toBeTruthy();
  expect(items()[0]!.getAttribute("aria-setsize")).toBe(String(both));
  expect(screen.getByRole("button", { name: `通知书 ${all.steps.通知书}` })).toBeTruthy();

  await user.click(screen.getByRole("button", { name: `督办 ${all.steps.督办}`, pressed: true }));
  await answered();
  expect(screen.getByText(`筛出${ofUnit.length}项，共${all.count}项`)).toBeTruthy();
});

test("town, ledger and days filter, the order is chosen beside them, and all filters are cleared at once", async () => {
  const asked: OverdueQuery[] = [];
  const assistant = answering(sample.assistant, {
    overdue: (query) => {
      asked.push(query);
      return sample.assistant.overdue(query);
    },
  });
  const { user, answered } = await renderTab(OverdueTab, assistant, sample.state());
  const choose = async (name: string, option: string | RegExp) => {
    const box = screen.getByRole("combobox", { name });
    await user.selectOptions(box, within(box).getByRole("option", { name: option }));
    await answered();
  };
  await user.click(screen.getByRole("button", { name: "筛选和排序" }));
  const [town] = all.towns;
  await choose("镇", `${town!.name}（${town!.count}）`);
  await choose("台账", /^重点任务台账（\d+）$/);
  await choose("逾期天数", "90天以上");
  await choose("排序", "按牵头单位");
  expect(asked.at(-1)).toEqual({
    unit: null,
    town: town!.name,
    ledger: "tasks",
    step: null,
    days: 90,
    order: "unit",
    from: 0,
    count: 500,
  });
  await user.click(screen.getByRole("button", { name: "清除筛选" }));
  await answered();
  expect(asked.at(-1)).toMatchObject({ ...NO_OVERDUE_FILTER, order: "unit" });
});

test("a filter that nothing matches says so and can be changed", async () => {
  const assistant = answering(sample.assistant, {
    overdue: (query) =>
      query.step === "催办" ? Promise.resolve({ ...all, count: 0, entries: [] }) : sample.assistant.overdue(query),
  });
  const { user, answered } = await renderTab(OverdueTab, assistant, sample.state());
  await user.click(screen.getByRole("button", { name: /^催办/ }));
  await answered();
  expect(screen.getByText("没有符合筛选的逾期事项。")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^全部/ }));
  await answered();
  expect(screen.getByText(`共${all.count}项`)).toBeTruthy();
});

test("nothing overdue is said as the good news it is, without filters", async () => {
  const nothing = { count: 0, steps: { 催办: 0, 督办: 0, 通知书: 0 }, units: [], towns: [], ledgers: [], entries: [] };
  const assistant = answering(sample.assistant, { overdue: () => Promise.resolve(nothing) });
  await renderTab(OverdueTab, assistant, sample.state());
  expect(screen.getByText("截至这一天没有逾期的任务、项目和问题。")).toBeTruthy();
  expect(screen.queryByRole("combobox")).toBeNull();
});

test("of 100 000 only what is in sight is drawn, and pages lead on", async () => {
  const asked: OverdueQuery[] = [];
  const assistant = answering(sample.assistant, {
    overdue: (query) => {
      asked.push(query);
      const count = Math.min(query.count, 100_000 - query.from);
      const entries = Array.from({ length: count }, (_, index) => ({
        ...all.entries[0]!,
        row: query.from + index + 6,
      }));
      return Promise.resolve({ ...all, count: 100_000, entries });
    },
  });
  const { user, answered } = await renderTab(OverdueTab, assistant, sample.state());
  expect(items().length).toBeLessThan(20);
  await user.click(screen.getByRole("button", { name: "下一页" }));
  await answered();
  expect(asked.at(-1)).toMatchObject({ from: 500, count: 500 });
  expect(items()[0]!.getAttribute("aria-posinset")).toBe("501");
});

test("everything is there in English", async () => {
  await renderTab(OverdueTab, sample.assistant, sample.state(), wordsEn);
  expect(screen.getByRole("group", { name: "Filter by next step" })).toBeTruthy();
});
