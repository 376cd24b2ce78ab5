import { completionTotals } from "../../../../src/core/count/completion/completionTotals";
import { taskStandings } from "../../../../src/core/count/completion/taskStandings";
import { rankingReport } from "../../../../src/core/count/ranking/rankingReport";
import type { TaskRecord } from "../../../../src/core/terms/ledgerRecord";
import type { RankingReport } from "../../../../src/core/terms/report";
import { defaultSettings, type Adjustment, type Settings } from "../../../../src/core/terms/settings";
import { aRegistry } from "../../../builders/aRegistry";
import { aTaskRecord, inRows } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";

const AS_OF = day("2024-06-30");

function ranking(
  tasks: readonly TaskRecord[],
  ranks: Partial<Settings["ranking"]> = {},
  adjustments: readonly Adjustment[] = [],
): RankingReport {
  const rows = inRows(tasks);
  const standings = taskStandings(rows, AS_OF, defaultSettings);
  const totals = completionTotals(rows, standings, aRegistry);
  const settings = { ...defaultSettings, ranking: { ...defaultSettings.ranking, ...ranks } };
  return rankingReport({ tasks: rows, standings, totals, registry: aRegistry, settings, adjustments, asOf: AS_OF });
}

/** `done` of `count` undated tasks of a town are done: the score is the completion rate. */
function undated(town: string, done: number, count: number): readonly TaskRecord[] {
  return Array.from({ length: count }, (_, index) =>
    aTaskRecord({ towns: [town], due: null, state: index < done ? "done" : "active" }),
  );
}

const order = ({ towns }: RankingReport) => towns.map(({ name, score, rank }) => [name, score, rank]);

describe("ranks", () => {
  test("go by score, equal ones share a rank, and 1/3 equals 2/6", () => {
    const tasks = [
      ...undated("龙兴镇", 1, 3),
      ...undated("三泉镇", 2, 6),
      ...undated("泽掌镇", 1, 1),
      ...undated("万安镇", 0, 1),
    ];
    expect(order(ranking(tasks))).toEqual([
      ["泽掌镇", 100, 1],
      ["龙兴镇", 33.33, 2],
      ["三泉镇", 33.33, 2],
      ["万安镇", 0, 4],
    ]);
    expect(order(ranking(tasks, { ties: "dense" })).map(([, , rank]) => rank)).toEqual([1, 2, 2, 3]);
  });

  test("are shared where the rounded scores are equal", () => {
    // 1/3 and 3333/10000 are both 33.33.
    const tasks = [...undated("龙兴镇", 3333, 10000), ...undated("三泉镇", 1, 3)];
    expect(order(ranking(tasks))).toEqual([
      // The exact completion rate decides the order shown within the rank.
      ["三泉镇", 33.33, 1],
      ["龙兴镇", 33.33, 1],
    ]);
  });

  test("within a tie show fewer overdue first", () => {
    const late = aTaskRecord({ towns: ["龙兴镇"], start: day("2024-06-01"), due: day("2024-06-10"), progress: 0 });
    const none = aTaskRecord({ towns: ["三泉镇"], due: null, progress: 0 });
    expect(order(ranking([late, none]))).toEqual([
      ["三泉镇", 0, 1],
      ["龙兴镇", 0, 1],
    ]);
  });

  test("leave out members below the minimum, with their countable rows", () => {
    const { towns, unranked } = ranking([...undated("龙兴镇", 1, 2), ...undated("三泉镇", 1, 3)], {
      minimumCountable: 3,
    });
    expect(towns.map(({ name }) => name)).toEqual(["三泉镇"]);
    expect(unranked.towns).toHaveLength(8);
    expect(unranked.towns[0]).toEqual({ name: "龙兴镇", countable: 2 });
    expect(unranked.towns[1]).toEqual({ name: "泽掌镇", countable: 0 });
  });

  test("never go to a member without countable rows, whatever the minimum says", () => {
    const { towns, unranked } = ranking([aTaskRecord({ state: "paused" })], { minimumCountable: 0 });
    expect(towns).toEqual([]);
    expect(unranked.towns).toHaveLength(9);
    expect(unranked.units).toEqual([{ name: "县发改局", countable: 0 }]);
  });

  test("of units go by the rows they lead and leave town governments to the towns", () => {
    const task = aTaskRecord({ leadUnits: ["万安镇人民政府", "县文旅局"], supportUnits: ["县财政局"] });
    const { units, unranked } = ranking([task]);
    expect(units.map(({ name }) => name)).toEqual(["县文旅局"]);
    expect(unranked.units).toEqual([]);
  });
});

describe("adjustments", () => {
  const tasks = [...undated("龙兴镇", 1, 2), ...undated("三泉镇", 1, 2)];

  test("add up for a member, and a town government's are its town's", () => {
    const { towns } = ranking(tasks, {}, [
      { member: "三泉镇", type: "bonus", points: 0.1, reason: "省级现场会" },
      { member: "三泉镇人民政府", type: "bonus", points: 0.2, reason: "经验推广" },
      { member: "龙兴镇", type: "deduction", points: 1.25, reason: "迟报" },
    ]);
    expect(towns).toMatchObject([
      { name: "三泉镇", score: 50.3, parts: { bonus: 0.3, deduction: 0 } },
      { name: "龙兴镇", score: 48.75, parts: { bonus: 0, deduction: 1.25 } },
    ]);
  });

  test("of somebody who is not ranked change nothing", () => {
    expect(order(ranking(tasks, {}, [{ member: "县教育局", type: "bonus", points: 5, reason: "" }]))).toEqual(
      order(ranking(tasks)),
    );
  });
});

describe("what a rank hangs on", () => {
  test("is told for the first, the next and ties", () => {
    const tasks = [
      ...undated("龙兴镇", 3, 4),
      ...undated("三泉镇", 1, 2),
      ...undated("泽掌镇", 2, 4),
      ...undated("万安镇", 1, 4),
    ];
    expect(ranking(tasks).towns.map(({ hangsOn }) => hangsOn)).toEqual([
      "第1名；领先第2名25.00分",
      // Row 11 is the open one of 三泉镇 (rows 10 and 11), which finishes with 100; row 14 lifts 泽掌镇 to 75.
      "并列第2名；与第1名差25.00分；若台账第11行办结则为第1名",
      "并列第2名；与第1名差25.00分；若台账第14行办结则为并列第1名",
      "第4名；与第2名差25.00分；若台账第17行办结则为并列第2名",
    ]);
  });

  test("takes the row with the greatest effect, the earliest of equals", () => {
    const due = day("2024-06-20");
    const open = (state: Partial<TaskRecord>) => aTaskRecord({ towns: ["三泉镇"], start: day("2024-06-01"), ...state });
    const tasks = [
      ...undated("龙兴镇", 4, 5),
      open({ due: null }),
      open({ due, progress: 0.9 }),
      open({ due, progress: 0.1 }),
      open({ due, progress: 0.1 }),
      ...undated("泽掌镇", 1, 5),
      ...undated("万安镇", 2, 20),
    ];
    const [, , , last] = ranking(tasks).towns;
    // Rows 11–14. 万安镇 has 10 points, 泽掌镇 20. Row 11 gives 10 + 11 − 6 = 15, row 12 gives 10 + 12 − 4 = 18,
    // rows 13 and 14 each 10 + 20 − 4 = 26.
    expect(last).toMatchObject({ name: "三泉镇", rank: 4 });
    expect(last!.hangsOn).toMatch(/若台账第13行办结则为第2名$/);
  });

  test("moves all members of the row: one that lifts a rival as much lifts nobody", () => {
    const shared = aTaskRecord({ towns: ["龙兴镇", "三泉镇"], due: null });
    // Row 6 would bring 三泉镇 from 1 of 3 to 2 of 3, but 龙兴镇 from 2 of 4 to 3 of 4; row 11 brings only 三泉镇 forward.
    const { towns } = ranking([shared, ...undated("龙兴镇", 2, 3), ...undated("三泉镇", 1, 2)]);
    expect(towns[1]!.hangsOn).toBe("第2名；与第1名差16.67分；若台账第11行办结则为第1名");
    const { towns: without } = ranking([shared, ...undated("龙兴镇", 2, 3), ...undated("三泉镇", 1, 1)]);
    expect(without.map(({ hangsOn }) => hangsOn)).toEqual(["并列第1名", "并列第1名"]);
    const { towns: three } = ranking([shared, ...undated("龙兴镇", 3, 3), ...undated("三泉镇", 1, 1)]);
    expect(three[1]!.hangsOn).toBe("第2名；与第1名差25.00分；若台账第6行办结则为并列第1名");
  });
});
