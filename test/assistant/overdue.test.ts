import type { OverduePage, OverdueQuery } from "../../src/assistant/views/overduePage";
import { assistantOver, sampleAssistant } from "../support/sampleAssistant";
import { checkedAssistant, problemBook, PROBLEMS, taskBook, TASKS } from "./drawnMonth";

const EVERYTHING: OverdueQuery = {
  unit: null,
  town: null,
  ledger: null,
  step: null,
  days: null,
  order: "days",
  from: 0,
  count: 1000,
};

async function asked(query: Partial<OverdueQuery> = {}): Promise<OverduePage> {
  const { assistant } = await checkedAssistant(undefined, [taskBook, problemBook]);
  return assistant.overdue({ ...EVERYTHING, ...query });
}

test("before a check nothing is", async () => {
  const none = { count: 0, steps: { 催办: 0, 督办: 0, 通知书: 0 }, units: [], towns: [], ledgers: [], entries: [] };
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

test("by at least so many days: the border is in, the day below it is not", async () => {
  const days = async (least: number) => (await asked({ days: least })).entries.map((entry) => entry.days);
  expect(await days(86)).toEqual([182, 150, 86]);
  expect(await days(87)).toEqual([182, 150]);
});

test("by ledger and by town, and what there is to choose from counts what the other choices let through", async () => {
  const problemsOnly = await asked({ ledger: "problems" });
  expect(problemsOnly.entries.map(({ file }) => file)).toEqual([PROBLEMS]);
  expect(problemsOnly.ledgers).toEqual([
    { name: "tasks", count: 3 },
    { name: "problems", count: 1 },
  ]);
  const ofTown = await asked({ town: "泽掌镇" });
  expect(ofTown.entries.map(({ file, row }) => [file, row])).toEqual([[TASKS, 6]]);
  expect(ofTown.ledgers).toEqual([{ name: "tasks", count: 1 }]);
  expect(ofTown.towns.find(({ name }) => name === "泽掌镇")).toEqual({ name: "泽掌镇", count: 1 });
});

test("in order of units those of one stand together, beginning with the unit that is overdue longest, nameless ones last", async () => {
  const { entries } = await asked({ order: "unit" });
  const units = entries.map((entry) => entry.units[0]);
  expect(units.filter((unit, place) => unit !== units[place - 1])).toEqual([...new Set(units)]);
  expect(units.slice(0, 2)).toEqual(["县工信科技局", "县工信科技局"]);
  expect(units.indexOf(undefined)).toBe(3);
  const { entries: byLedger } = await asked({ order: "ledger" });
  expect(byLedger.map(({ days }) => days)).toEqual([182, 86, 30, 150]);
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
