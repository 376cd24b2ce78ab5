import type { DrawnCell } from "../support/drawnBook";
import { complaints, reportOf, said, taskRecords, tasks } from "./flow";

/** Progress of rows whose 完成率 column holds these cells, with no status, and what was said. */
function read(cells: readonly DrawnCell[]) {
  const report = reportOf(tasks(cells.map((cell) => ({ 完成状态: null, 完成率: cell }))));
  return { progress: taskRecords(report).map(({ progress }) => progress), said: said(report), report };
}

describe("a progress column (SPEC §6, DECIDED B6)", () => {
  test("whose numbers are all ≤ 1 is fractions", () => {
    expect(read([0.2, 0.5, 0.85])).toMatchObject({ progress: [0.2, 0.5, 0.85], said: [] });
  });

  test("of only 0 and 1 is fractions", () => {
    expect(read([0, 1, 1]).progress).toEqual([0, 1, 1]);
  });

  test("with a number above 1 is percent, and a value in (0, 1] in it is read as a fraction with a finding", () => {
    const { progress, report } = read([80, 0.5, 1, 0]);
    expect(progress).toEqual([0.8, 0.5, 1, 0]);
    expect(said(report)).toContain("warning progress-mixed-scale P4 rate");
    expect(said(report)).toContain("warning progress-mixed-scale P5 rate");
    expect(said(report).filter((line) => line.includes("mixed"))).toHaveLength(2);
  });

  test("numbers as text without % belong to the column's numbers", () => {
    expect(read(["80", 0.5]).progress).toEqual([0.8, 0.5]);
    expect(read(["0.8", "0.5"]).progress).toEqual([0.8, 0.5]);
    expect(read(["０．８"]).progress).toEqual([0.8]);
  });

  test("texts with % and cells formatted % say nothing about the scale", () => {
    expect(read(["80%", 0.5, { value: 0.9, format: "0%" }])).toMatchObject({ progress: [0.8, 0.5, 0.9], said: [] });
    expect(read([{ value: 1.2, format: "0.0%" }, 0.5]).progress).toEqual([1.2, 0.5]);
  });

  test("a cell formatted % is a fraction also in a percent column, and says nothing", () => {
    expect(read([{ value: 0.5, format: "0%" }, 80])).toMatchObject({ progress: [0.5, 0.8], said: [] });
  });

  test("a text in a cell formatted % is read as text (DECIDED E11)", () => {
    expect(read([{ value: "80", format: "0%" }]).progress).toEqual([0.8]);
  });

  test.each<[DrawnCell, number | null]>([
    ["80%", 0.8],
    ["80％", 0.8],
    ["８０％", 0.8],
    ["80 %", 0.8],
    ["80%左右", 0.8],
    ["约80%", 0.8],
    ["完成80%以上", 0.8],
    ["已完成80%以上", 0.8],
    ["完成80%", 0.8],
    ["12.5%", 0.125],
    ["百分之八十", 0.8],
    ["八成", 0.8],
    ["√", 1],
    ["×", 0],
    ["—", null],
    ["/", null],
    ["无", null],
    ["122.6%", 1.226],
  ])("%j is %s", (cell, progress) => {
    expect(read([cell, 0.5]).progress[0]).toBe(progress);
  });

  test("over 100 % stays as it is, is told, and counts as 100 %", () => {
    const { report } = read([122.6]);
    // dueless status: progress ≥ 1 → done; the mean counts done rows as 1.
    expect(taskRecords(report)[0]).toMatchObject({ progress: 1.226, state: "done" });
    expect(report.completion.total.averageProgress).toBe(1);
    expect(said(report)).toContain("info progress-over-100 P3 rate");
  });

  test("over 100 % of a row not done is capped in the mean", () => {
    const report = reportOf(
      tasks([{ 完成率: 1.5 }, { 完成率: 0.5 }].map((row) => ({ ...row, 完成率: row.完成率 * 100 }))),
    );
    // (min(1.5, 1) + 0.5) ÷ 2
    expect(report.completion.total.averageProgress).toBe(0.75);
  });

  test("what can't be read is number-unreadable; a negative one is number-negative (DECIDED D12)", () => {
    const report = reportOf(tasks([{ 完成率: "差不多" }, { 完成率: -0.2 }]));
    expect(complaints(report)).toEqual(["error number-unreadable P3 rate", "warning number-negative P4 rate"]);
    expect(taskRecords(report).map(({ progress }) => progress)).toEqual([null, null]);
  });
});

describe("state without a readable status (SPEC §6)", () => {
  test.each<[DrawnCell, string]>([
    [1, "done"],
    [0.3, "active"],
    [0, "not-started"],
  ])("progress %s is %s", (rate, state) => {
    const report = reportOf(tasks([{ 完成状态: null, 完成率: rate }, { 完成率: 0.5 }]));
    expect(taskRecords(report)[0]).toMatchObject({ state, declared: null });
  });

  test("nothing at all is unknown, and required-missing, a warning, on 完成状态 (DECIDED D2)", () => {
    const report = reportOf(tasks([{ 完成状态: null, 完成率: null }, {}]));
    expect(taskRecords(report)[0]).toMatchObject({ state: "unknown", declared: null });
    expect(complaints(report)).toEqual(["warning required-missing O3 status"]);
  });
});

describe("a status word (SPEC §6, DECIDED B24)", () => {
  const active = [null, "进行中 正在推进 正在办理 推进中 有序推进 达进度 超进度 达到序时进度 基本完成"] as const;
  const words: readonly (readonly [string, string | null, string])[] = [
    ["done", null, "已完成 完成 提前完成 已办结 办结 已销号 办结销号"],
    ["active", ...active],
    ["active", "behind", "欠进度 滞后 进展滞后 未达到序时进度 滞后序时"],
    ["active", "overdue", "超期未完成 逾期"],
    ["not-started", null, "未启动 尚未启动 未开始 未开工"],
    ["paused", null, "暂缓 暂停"],
    ["cancelled", null, "取消 终止 不再实施"],
    ["active", null, "未完成 未办结 在办 正在实施 有序时推进 超序时进度 按序时进度正常推进 待销号 ×"],
    ["done", null, "√ 是 已完成（6月28日） 已办结(6月) 已　完成"],
    ["active", null, "否"],
  ];
  test.each(
    words.flatMap(([state, declared, list]) => list.split(" ").map((word) => [word, state, declared] as const)),
  )("%s is %s, declared %s", (word, state, declared) => {
    const report = reportOf(tasks([{ 完成状态: word, 完成率: null }]));
    expect(taskRecords(report)[0]).toMatchObject({ state, declared });
    expect(said(report).filter((line) => line.includes("status"))).toEqual([]);
  });

  test("that is none is status-unknown, and progress decides", () => {
    const report = reportOf(tasks([{ 完成状态: "马马虎虎", 完成率: 0.4 }]));
    expect(complaints(report)).toEqual(["error status-unknown O3 status"]);
    expect(taskRecords(report)[0]).toMatchObject({ state: "active", progress: 0.4 });
  });

  test("goes before progress: 进行中 with 100 % stays active", () => {
    const report = reportOf(tasks([{ 完成状态: "进行中", 完成率: 1 }]));
    expect(taskRecords(report)[0]).toMatchObject({ state: "active", progress: 1 });
    expect(complaints(report)).toEqual(["warning status-contradicts-progress O3 status"]);
  });
});
