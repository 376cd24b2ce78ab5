import { run } from "../../../../src/core/run";
import { planCircular } from "../../../../src/core/show/circular/planCircular";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { on, problems, projects, tasks, type Cells } from "../../../flow/flow";
import { archiveOf } from "../../../support/closedBook";
import { ALL, BEST, GOOD, pages, planned, under } from "./circularRows";

describe("a circular is held back by what stands behind whom its text names", () => {
  test.each<[string, Cells, readonly string[]]>([
    [
      "at 100 % and with a day",
      { 完成率: 1, 实际完成时间: on("2024-05-20") },
      ["status-contradicts-progress", "date-without-done"],
    ],
    ["at 100 %", { 完成率: 1 }, ["status-contradicts-progress"]],
    ["with a day of finishing", { 实际完成时间: on("2024-05-20") }, ["date-without-done"]],
    ["at 95 % and without a day", {}, []],
    ["at 100 %, and due today", { 完成率: 1, 完成时限: on("2024-06-30") }, []],
  ])("a task named overdue that says it is done: %s", (_, more, rules) => {
    const row = { ...BEST, 完成时限: on("2024-05-31"), 完成状态: "进行中", 完成率: 0.95, ...more };
    const { sendable, blockedBy } = planned(tasks([...ALL, row]));
    expect([sendable, blockedBy.map((fault) => [fault.row, fault.rule])]).toEqual([
      rules.length === 0,
      rules.map((rule) => [9, rule]),
    ]);
  });

  test("a problem named overdue that has a day of closing", () => {
    const late: Cells = { 牵头单位: "县自然资源局", 解决时限: on("2024-06-10"), 办理状态: "正在办理" };
    const isSendable = (more: Cells) => planned([tasks(ALL), problems([{ ...late, ...more }])]).sendable;
    expect(isSendable({ 销号时间: on("2024-06-08") })).toBe(false);
    expect(isSendable({ 销号时间: null })).toBe(true);
  });

  test.each([
    ["2024-06-30", 0, true],
    ["2024-07-01", 1, false],
    [null, 1, true],
  ])("a project named overdue, whose start is told as %s", (start, overdue, sendable) => {
    const row: Cells = { 计划开工时间: on("2024-05-31"), 实际开工时间: start === null ? null : on(start) };
    const letter = planned([tasks(ALL), projects([{ 牵头单位: "县自然资源局", 项目阶段: "签约", ...row }])]);
    expect(under("存在问题", letter.document).includes("县自然资源局1项")).toBe(overdue === 1);
    expect(under("下一步要求", letter.document).includes("尽快开工、投产；确需延期")).toBe(overdue === 1);
    expect(letter.sendable).toBe(sendable);
    expect(letter.blockedBy.map(({ rule }) => rule)).toEqual(sendable ? [] : ["finished-in-future"]);
  });

  test.each<[string, readonly Cells[], boolean]>([
    ["whose states nobody can read", [{ 牵头单位: "县财政局", 办理状态: "差不多了" }], false],
    ["that are open", [{ 牵头单位: "县财政局", 办理状态: "正在办理" }], true],
    [
      "of another, whose problems are too few to be named",
      [
        ...["县住建局", "县水利局", "县教育局"].flatMap((unit) => [{ 牵头单位: unit }, { 牵头单位: unit }]),
        { 牵头单位: "县财政局", 办理状态: "差不多了" },
      ],
      true,
    ],
  ])("a unit named for open problems %s", (_, rows, sendable) => {
    const book = [tasks(ALL), problems(rows.map((row) => ({ 解决时限: on("2024-09-30"), ...row })))];
    expect(planned(book).sendable).toBe(sendable);
  });

  test("of five units the third is in the last places of the notices and in no text: its errors hold no circular", () => {
    const row = (cells: Cells, rate: number): Cells => ({ ...cells, 完成率: rate });
    const five = ALL.slice(0, 5).map((cells, place) => row(cells, 0.48 - place / 100));
    const third = { ...five[2], 责任单位: "县某某局" };
    const fourth = { ...five[3], 责任单位: "县某某局" };
    const isSendable = (more: Cells) => planned(tasks([...five, more])).sendable;
    expect(isSendable(third)).toBe(true);
    expect(isSendable(fourth)).toBe(false);
  });

  describe("who is told to have lost or gained most places", () => {
    const rates = (all: readonly number[]): readonly Cells[] =>
      ["万安镇", "龙兴镇", "三泉镇", "泽掌镇", "北张镇", "古交镇", "阳王镇", "泉掌镇"].map((town, place) => ({
        责任镇: town,
        牵头单位: "县发改局",
        完成率: all[place] ?? 0,
      }));
    const MAY = archiveOf([drawnBook(tasks(rates([0.35, 0.34, 0.33, 0.32, 0.31, 0.3, 0.29, 0.28])))], "2024-05-31");
    const since = (now: readonly Cells[]) =>
      planCircular(run([drawnBook(tasks(now)), MAY], { asOf: day("2024-06-30") }), day("2024-07-03"));
    const UNKNOWN: Cells = { 牵头单位: "县发改局", 责任单位: "县某某局" };

    test("losing them on a row with an open error holds the letter", () => {
      const fallen = rates([0.45, 0.44, 0.405, 0.42, 0.41, 0.4, 0.39, 0.38]);
      const lost = (more: Cells) =>
        since([...fallen, { 责任镇: "三泉镇", 完成率: 0.405, 牵头单位: "县发改局", ...more }]);
      expect(under("排名及变化", lost({}).document)).toContain("三泉镇比上月后移2位");
      expect(lost({}).sendable).toBe(true);
      expect([lost(UNKNOWN).sendable, lost(UNKNOWN).blockedBy.map(({ row }) => row)]).toEqual([false, [11]]);
    });

    test("gaining them on one is told to be still checked", () => {
      const risen = rates([0.45, 0.44, 0.43, 0.42, 0.41, 0.435, 0.39, 0.38]);
      const gained = (more: Cells) =>
        since([...risen, { 责任镇: "古交镇", 完成率: 0.435, 牵头单位: "县发改局", ...more }]);
      expect(under("排名及变化", gained({}).document)).toMatch(/古交镇比上月前移3位(?!.*核实)/);
      expect(under("排名及变化", gained(UNKNOWN).document)).toContain("古交镇的台账数据还在核实");
    });
  });

  test("where several files are given the last page names the file, also where all its rows lie in one", () => {
    const bad = { ...GOOD, 完成率: 0.1, 完成时限: "下下个月" };
    const other = { ...drawnBook(problems([{}])), file: "乙.xlsx" };
    const last = (...books: readonly (typeof other)[]) =>
      pages(planCircular(run(books, { asOf: day("2024-06-30") }), day("2024-07-03")).document).at(-1);
    const late = { ...drawnBook(tasks([...ALL, { ...bad, 责任镇: "泉掌镇", 牵头单位: "县能源局" }])), file: "甲.xlsx" };
    expect(last(late, other)).toContain("《甲.xlsx》“任务”第9行");
    expect(last(late)).toContain("\n1|“任务”第9行");
  });
});
