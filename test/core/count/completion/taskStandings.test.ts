import { lightReasonsEn, taskStandings } from "../../../../src/core/count/completion/taskStandings";
import type { TaskStanding } from "../../../../src/core/count/completion/taskStanding";
import type { TaskRecord } from "../../../../src/core/terms/ledgerRecord";
import { defaultSettings } from "../../../../src/core/terms/settings";
import { addDays } from "../../../../src/core/workbook/localDate";
import { aDoneTask, aTaskRecord } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";

const AS_OF = day("2024-06-30");

function standing(task: TaskRecord, asOf = AS_OF): TaskStanding {
  const [result] = taskStandings([task], asOf, defaultSettings);
  return result!;
}

/** Ten days from 21 June, with `elapsed` of them over on the as-of date and the due day far enough away or past. */
function scheduledAt(elapsed: number, progress: number | null, changes: Partial<TaskRecord> = {}): TaskRecord {
  const start = addDays(AS_OF, 1 - elapsed * 10);
  return aTaskRecord({ start, due: addDays(start, 99), progress, ...changes });
}

describe("the light", () => {
  test.each([
    ["exactly 30 points behind", 0.5, "yellow"],
    ["a hair more than 30 points behind", 0.499999, "red"],
    ["exactly 10 points behind", 0.7, "yellow"],
    ["a hair less than 10 points behind", 0.700001, "green"],
  ])("%s (80%% scheduled, %d done): %s", (_, progress, light) => {
    expect(standing(scheduledAt(8, progress)).light).toBe(light);
  });

  test.each([
    ["yesterday", -1, "red"],
    ["today", 0, "yellow"],
    ["in 15 days", 15, "yellow"],
    ["in 16 days", 16, "green"],
  ])("a row on schedule that is due %s is %s", (_, days, light) => {
    expect(standing(aTaskRecord({ due: addDays(AS_OF, days), progress: 1 })).light).toBe(light);
  });

  test.each(["behind", "overdue"] as const)("a row on schedule declared %s is yellow", (declared) => {
    expect(standing(aTaskRecord({ progress: 0.6, declared })).light).toBe("yellow");
    expect(standing(aTaskRecord({ due: null, declared })).light).toBe("yellow");
  });

  test("a progress that cannot be read is not behind: due soon, overdue or declared it shows, else nothing", () => {
    const unread = { progress: null, isProgressUnread: true };
    const of = (changes: Partial<TaskRecord>) =>
      taskStandings([aTaskRecord({ ...unread, ...changes })], day("2024-06-30"), defaultSettings)[0];
    expect(of({})).toMatchObject({ light: "none", lagging: false, share: null });
    expect(of({})?.lightReason).toBe("完成率读不出，没有与序时进度比较，不亮灯");
    expect(of({ declared: "behind" })).toMatchObject({ light: "yellow", lagging: true });
    expect(of({ due: day("2024-06-29") })).toMatchObject({ light: "red", daysOverdue: 1 });
    expect(of({ state: "done" })).toMatchObject({ light: "green", progress: 1 });
    expect(of({ isProgressUnread: false })).toMatchObject({ light: "red" });
  });

  test("an undated row that nobody calls late has none", () => {
    expect(standing(aTaskRecord({ due: null })).light).toBe("none");
  });

  test.each([
    ["cancelled", aTaskRecord({ state: "cancelled", due: day("2024-01-31"), declared: "behind" })],
    ["paused", aTaskRecord({ state: "paused", due: day("2024-01-31"), declared: "behind" })],
    ["long-term", aTaskRecord({ due: null, dueKind: "long-term", declared: "behind" })],
    ["recurring", aTaskRecord({ due: null, dueKind: "recurring", declared: "behind" })],
  ])("a %s row has none, whatever else it says", (_, task) => {
    expect(standing(task).light).toBe("none");
  });

  test.each([
    ["late", aDoneTask({ due: day("2024-01-31"), finished: day("2024-06-01") })],
    ["with 10 %", aDoneTask({ due: day("2024-01-31"), progress: 0.1, declared: "behind" })],
    ["undated", aDoneTask({ due: null })],
    ["long-term", aDoneTask({ due: null, dueKind: "long-term" })],
  ])("a finished row (%s) is green", (_, task) => {
    expect(standing(task).light).toBe("green");
  });

  test("more than 100 % counts as 100 %, a missing progress as 0", () => {
    expect(standing(scheduledAt(8, 1.226))).toMatchObject({ light: "green", progress: 1 });
    expect(standing(scheduledAt(8, null))).toMatchObject({ light: "red", progress: 0 });
  });
});

describe("being late", () => {
  test.each([
    [0, 0, null],
    [1, 1, "催办"],
    [10, 10, "催办"],
    [11, 11, "督办"],
    [30, 30, "督办"],
    [31, 31, "通知书"],
  ])("due %i days ago: %i days overdue, %s", (ago, daysOverdue, step) => {
    expect(standing(aTaskRecord({ due: addDays(AS_OF, -ago) }))).toMatchObject({ daysOverdue, step });
  });

  test.each([
    ["on the due day", "2024-06-20", true, false],
    ["the day after", "2024-06-21", false, true],
    ["without a readable day", null, true, false],
  ])("a row done %s", (_, finished, doneOnTime, doneLate) => {
    const task = aDoneTask({ due: day("2024-06-20"), finished: finished === null ? null : day(finished) });
    expect(standing(task)).toMatchObject({ doneOnTime, doneLate, daysOverdue: 0, step: null, dueByNow: true });
  });

  test.each([
    ["today", 0, true],
    ["tomorrow", 1, false],
  ])("a row done that is due %s", (_, days, dueByNow) => {
    expect(standing(aDoneTask({ due: addDays(AS_OF, days) }))).toMatchObject({ dueByNow, doneOnTime: dueByNow });
  });

  test("a row finished late counts as late even before its own due day has come round to the as-of date", () => {
    const task = aDoneTask({ due: day("2024-07-10"), finished: day("2024-07-11") });
    expect(standing(task)).toMatchObject({ dueByNow: false, doneLate: true });
  });

  test.each([
    ["paused", aTaskRecord({ state: "paused", due: day("2024-01-31") })],
    ["cancelled", aTaskRecord({ state: "cancelled", due: day("2024-01-31") })],
    ["long-term", aTaskRecord({ due: null, dueKind: "long-term" })],
    ["undated", aTaskRecord({ due: null })],
  ])("a %s row has no scheduled progress and is not overdue", (_, task) => {
    expect(standing(task)).toMatchObject({ scheduledProgress: null, share: null, daysOverdue: 0, dated: false });
  });
});

describe("the reason", () => {
  const reason = (task: TaskRecord): string => standing(task).lightReason;

  test.each([
    ["on 50 % with 12 % done", scheduledAt(5, 0.12), "截至6月30日应达50.0%，实际12.0%，落后38.0个百分点"],
    ["with nothing filled in", scheduledAt(5, null), "截至6月30日应达50.0%，未填完成率（按零计），落后50.0个百分点"],
    ["a little behind", scheduledAt(5, 0.45), "截至6月30日应达50.0%，实际45.0%，落后5.0个百分点"],
    ["ahead", scheduledAt(5, 1.226), "截至6月30日应达50.0%，实际122.6%，达到序时进度"],
    ["overdue", aTaskRecord({ due: day("2024-06-18"), progress: 0.95 }), "已逾期12天（应于6月18日完成）"],
    [
      "overdue since last year",
      aTaskRecord({ start: null, due: day("2023-12-31"), progress: 1 }),
      "已逾期182天（应于2023年12月31日完成）",
    ],
    ["due soon", aTaskRecord({ due: day("2024-07-10"), progress: 1 }), "7月10日到期，还剩10天"],
    ["due on the day", aTaskRecord({ due: AS_OF, progress: 1 }), "6月30日到期，截至日即最后一天"],
    ["declared behind", aTaskRecord({ progress: 0.6, declared: "behind" }), "填报单位自报欠进度"],
    ["declared overdue", aTaskRecord({ progress: 0.6, declared: "overdue" }), "填报单位自报逾期"],
    ["done", aDoneTask(), "已完成"],
    ["done on a day", aDoneTask({ finished: day("2024-06-10") }), "已于6月10日完成"],
    ["done late", aDoneTask({ due: day("2024-06-10"), finished: day("2024-06-12") }), "已于6月12日完成，超期2天"],
    ["cancelled", aTaskRecord({ state: "cancelled" }), "已取消，不计入统计"],
    ["paused", aTaskRecord({ state: "paused" }), "暂缓实施，不计入应完成"],
    ["undated", aTaskRecord({ due: null }), "没有可识别的完成时限，不亮灯"],
    ["long-term", aTaskRecord({ due: null, dueKind: "long-term" }), "长期任务，没有完成时限"],
    ["recurring", aTaskRecord({ due: null, dueKind: "recurring" }), "周期性任务，没有单一的完成时限"],
  ])("of a row %s", (_, task, expected) => {
    expect(reason(task)).toBe(expected);
  });

  test("names several causes, the worst first", () => {
    const task = aTaskRecord({ start: day("2024-06-01"), due: day("2024-07-10"), progress: 0.5, declared: "behind" });
    expect(reason(task)).toBe(
      "截至6月30日应达75.0%，实际50.0%，落后25.0个百分点；7月10日到期，还剩10天；填报单位自报欠进度",
    );
    expect(reason(aTaskRecord({ due: day("2024-06-29"), progress: 0, declared: "overdue" }))).toBe(
      "已逾期1天（应于6月29日完成）；截至6月30日应达100.0%，实际0.0%，落后100.0个百分点",
    );
  });

  test.each([
    [
      "with nothing filled in",
      scheduledAt(5, null),
      "50.0% expected by 30 June, no progress filled in (counted as none), 50.0 points behind",
    ],
    ["ahead", scheduledAt(5, 1.226), "50.0% expected by 30 June, 122.6% reached, on schedule"],
    ["overdue for a day", aTaskRecord({ due: day("2024-06-29"), progress: 1 }), "1 day overdue (due 29 June)"],
    [
      "overdue since last year",
      aTaskRecord({ start: null, due: day("2023-12-31"), progress: 1 }),
      "182 days overdue (due 31 December 2023)",
    ],
    [
      "with several causes",
      aTaskRecord({ start: day("2024-06-01"), due: day("2024-07-10"), progress: 0.5, declared: "behind" }),
      "75.0% expected by 30 June, 50.0% reached, 25.0 points behind; due 10 July, 10 days left; " +
        "the unit itself reports it behind schedule",
    ],
    ["done late", aDoneTask({ due: day("2024-06-10"), finished: day("2024-06-12") }), "finished 12 June, 2 days late"],
    ["cancelled", aTaskRecord({ state: "cancelled" }), "cancelled, not counted"],
    ["recurring", aTaskRecord({ due: null, dueKind: "recurring" }), "a recurring task without one due date"],
  ])("of a row %s is said in English too", (_, task, expected) => {
    expect(lightReasonsEn(AS_OF, defaultSettings)(task)).toBe(expected);
  });
});

describe("lagging", () => {
  test.each([
    ["overdue", aTaskRecord({ due: day("2024-06-29"), progress: 1 }), true],
    ["ten points behind", scheduledAt(8, 0.7), true],
    ["less than ten points behind", scheduledAt(8, 0.71), false],
    ["declared behind", aTaskRecord({ progress: 0.6, declared: "behind" }), true],
    ["only due soon", aTaskRecord({ due: day("2024-07-01"), progress: 1 }), false],
    ["done late", aDoneTask({ due: day("2024-01-31"), finished: day("2024-06-01"), declared: "behind" }), false],
    ["paused and declared behind", aTaskRecord({ state: "paused", declared: "behind" }), false],
  ])("a row %s: %s", (_, task, expected) => {
    expect(standing(task).lagging).toBe(expected);
  });
});
