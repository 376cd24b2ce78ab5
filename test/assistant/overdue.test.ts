import type { OverduePage, OverdueQuery } from "../../src/assistant/views/overduePage";
import { assistantOver, sampleAssistant } from "../support/sampleAssistant";
import { checkedAssistant, problemBook, PROBLEMS, taskBook, TASKS } from "./drawnMonth";

const EVERYTHING: OverdueQuery = { unit: null, step: null, from: 0, count: 1000 };

async function asked(query: Partial<OverdueQuery> = {}): Promise<OverduePage> {
  const { assistant } = await checkedAssistant(undefined, [taskBook, problemBook]);
  return assistant.overdue({ ...EVERYTHING, ...query });
}

test("before a check nothing is", async () => {
  const none = { count: 0, steps: { 催办: 0, 督办: 0, 通知书: 0 }, units: [], entries: [] };
  expect(await assistantOver([taskBook]).assistant.overdue(EVERYTHING)).toEqual(none);
});

test("the longest comes first, each with its place, its matter, its days and the step that follows", async () => {
  const { count, entries } = await asked();
  expect(count).toBe(4);
  expect(entries).toMatchObject([
    { file: TASKS, row: 5, cell: "E5", matter: "任务3", days: 182, step: "通知书", due: "2023-12-31" },
    { file: PROBLEMS, row: 5, cell: "E5", matter: "问题3", days: 150, step: "通知书", due: "2024-02-01" },
    { file: TASKS, row: 10, cell: "E10", matter: "任务8", days: 86, step: "通知书", due: "2024-04-05" },
    { file: TASKS, row: 6, cell: "E6", matter: "任务4", days: 30, step: "督办", due: "2024-05-31" },
  ]);
});

test("steps are counted within the unit, units within the step", async () => {
  const all = await asked();
  expect(all.steps).toEqual({ 催办: 0, 督办: 1, 通知书: 3 });
  expect(all.units).toEqual([
    { name: "县工信科技局", count: 2 },
    { name: "县自然资源局", count: 1 },
  ]);
  const ofUnit = await asked({ unit: "县工信科技局" });
  expect(ofUnit).toMatchObject({ count: 2, steps: { 催办: 0, 督办: 1, 通知书: 1 } });
  expect(ofUnit.units).toEqual(all.units);
  const ofStep = await asked({ step: "督办" });
  expect(ofStep).toMatchObject({ count: 1, steps: all.steps, units: [{ name: "县工信科技局", count: 1 }] });
});

test("unit and step together let through what is of both", async () => {
  const rows = async (query: Partial<OverdueQuery>) => (await asked(query)).entries.map(({ row }) => row);
  expect(await rows({ unit: "县工信科技局", step: "督办" })).toEqual([6]);
  expect(await rows({ unit: "县自然资源局", step: "督办" })).toEqual([]);
  expect(await rows({ step: "催办" })).toEqual([]);
  expect(await rows({ unit: "没有这个单位" })).toEqual([]);
});

test("it is paged through", async () => {
  const rows = async (from: number, count: number) => {
    const page = await asked({ from, count });
    expect(page.count).toBe(4);
    return page.entries.map(({ days }) => days);
  };
  expect(await rows(0, 3)).toEqual([182, 150, 86]);
  expect(await rows(3, 3)).toEqual([30]);
  expect(await rows(4, 3)).toEqual([]);
});

test("in the sample month it is what the head says, and every unit as often as it stands in the list", async () => {
  const { assistant, state } = await sampleAssistant();
  const { count, steps, units, entries } = await assistant.overdue(EVERYTHING);
  expect(count).toBe(state().check!.overdue);
  expect(entries).toHaveLength(count);
  expect(steps.催办 + steps.督办 + steps.通知书).toBe(count);
  for (const { name, count: ofUnit } of units) {
    expect(entries.filter((entry) => entry.units.includes(name))).toHaveLength(ofUnit);
    expect((await assistant.overdue({ ...EVERYTHING, unit: name })).count).toBe(ofUnit);
  }
});
