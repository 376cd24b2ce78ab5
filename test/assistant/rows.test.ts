import type { RowFigure, RowGroup } from "../../src/assistant/views/rowsPage";
import { assistantOver, sampleAssistant } from "../support/sampleAssistant";
import { checkedAssistant, problemBook, taskBook, TASKS } from "./drawnMonth";

test("before a check there are none", async () => {
  const { assistant } = assistantOver([taskBook]);
  const query = { group: { by: "total" }, figure: "total", from: 0, count: 10 } as const;
  expect(await assistant.rows(query)).toEqual({ count: 0, rows: [] });
});

test("in the sample month they are as many as every figure of every group says", async () => {
  const { assistant } = await sampleAssistant();
  const { completion } = (await assistant.figures())!;
  const groups = [
    { by: "total", list: [completion.total] },
    { by: "town", list: completion.towns },
    { by: "unit-as-lead", list: completion.unitsAsLead },
    { by: "unit-as-support", list: completion.unitsAsSupport },
    { by: "specialty-town", list: completion.specialtyTowns },
    { by: "key-task", list: completion.keyTasks },
    { by: "dimension", list: completion.dimensions },
  ] as const;
  for (const { by, list } of groups) {
    for (const figures of list) {
      const group = by === "total" ? ({ by } as const) : { by, name: figures.name };
      const rows = async (figure: RowFigure): Promise<number> =>
        (await assistant.rows({ group, figure, from: 0, count: 1 })).count;
      expect({
        total: await rows("total"),
        longTerm: await rows("long-term"),
        paused: await rows("paused"),
        cancelled: await rows("cancelled"),
        countable: await rows("countable"),
        undated: await rows("undated"),
        done: await rows("done"),
        dueByNow: await rows("due-by-now"),
        doneOnTime: await rows("done-on-time"),
        overdue: await rows("overdue"),
        doneLate: await rows("done-late"),
      }).toEqual({
        total: figures.total,
        longTerm: figures.longTerm,
        paused: figures.paused,
        cancelled: figures.cancelled,
        countable: figures.countable,
        undated: figures.undated,
        done: figures.done,
        dueByNow: figures.dueByNow,
        doneOnTime: figures.doneOnTime,
        overdue: figures.overdue,
        doneLate: figures.doneLate,
      });
      expect((await rows("done")) + (await rows("not-done"))).toBe(figures.countable);
    }
  }
});

test("of lights they are as many as the head says", async () => {
  const { assistant, state } = await sampleAssistant();
  for (const light of ["red", "yellow", "green", "none"] as const) {
    const { count } = await assistant.rows({ group: { by: "total" }, figure: `light-${light}`, from: 0, count: 0 });
    expect(count).toBe(state().check!.lights[light]);
  }
});

const TOTAL: RowGroup = { by: "total" };

test.each<readonly [group: RowGroup, figure: RowFigure, rows: readonly number[]]>([
  [TOTAL, "total", [3, 4, 5, 6, 7, 8, 9, 10, 11]],
  [TOTAL, "countable", [3, 4, 5, 6, 7, 8, 9, 10]],
  [TOTAL, "done", [8]],
  // Of what is late the worst first: most days overdue, then farthest behind.
  [TOTAL, "not-done", [5, 10, 6, 9, 3, 4, 7]],
  [TOTAL, "due-by-now", [5, 6, 8, 10]],
  [TOTAL, "done-on-time", [8]],
  [TOTAL, "done-late", []],
  [TOTAL, "overdue", [5, 10, 6]],
  [TOTAL, "light-red", [5, 10, 6, 9]],
  [TOTAL, "light-green", [3, 4, 7, 8]],
  [TOTAL, "light-none", [11]],
  [{ by: "town", name: "泽掌镇" }, "total", [6]],
  [{ by: "town", name: "万安镇" }, "overdue", [5, 10]],
  [{ by: "town", name: "没有镇" }, "total", []],
  // Another name of the unit counts as the unit; a name nobody knows does not.
  [{ by: "unit-as-lead", name: "县工信科技局" }, "total", [3, 4, 5, 6, 8, 9]],
  [{ by: "unit-as-support", name: "县财政局" }, "total", [4]],
  [{ by: "unit-as-lead", name: "县财政局" }, "total", []],
])("behind %j %s stand rows %j", async (group, figure, rows) => {
  const { assistant } = await checkedAssistant(undefined, [taskBook, problemBook]);
  const page = await assistant.rows({ group, figure, from: 0, count: 100 });
  expect(page.count).toBe(rows.length);
  expect(page.rows.map(({ row }) => row)).toEqual(rows);
});

test("a row says what it is about, where, how it stands, and its open errors", async () => {
  const { assistant } = await checkedAssistant();
  const { rows } = await assistant.rows({ group: TOTAL, figure: "overdue", from: 0, count: 1 });
  expect(rows).toMatchObject([
    {
      ledger: "tasks",
      file: TASKS,
      sheet: "任务",
      row: 5,
      cell: "E5",
      matter: "任务3",
      towns: ["万安镇"],
      leadUnits: ["县工信科技局"],
      due: "2023-12-31",
      light: "red",
      daysOverdue: 182,
      errors: 1,
    },
  ]);
});

test("they are paged through", async () => {
  const { assistant } = await checkedAssistant();
  const page = async (from: number, count: number) => {
    const answer = await assistant.rows({ group: TOTAL, figure: "total", from, count });
    expect(answer.count).toBe(9);
    return answer.rows.map(({ row }) => row);
  };
  expect(await page(0, 4)).toEqual([3, 4, 5, 6]);
  expect(await page(4, 4)).toEqual([7, 8, 9, 10]);
  expect(await page(8, 4)).toEqual([11]);
  expect(await page(9, 4)).toEqual([]);
  expect(await page(0, 0)).toEqual([]);
});
