import { summaryText } from "../../src/cli/summary/summaryText";
import { archiveOf } from "../support/closedBook";
import { drawnBook } from "../support/drawnBook";
import { on, reportOfBooks, tasks, type Cells } from "./flow";

const done = { 完成状态: "已完成", 完成率: 1 };

describe("a new year (MONTH §3)", () => {
  const RULES = ["due-moved", "progress-regressed", "state-reopened", "target-changed"];
  const lastYear = { 启动时间: on("2023-01-01"), 完成时限: on("2023-12-31"), 完成率: 0.8, 年度目标: "新增10户" };
  const said = (then: Cells, now: Cells) => {
    const archive = archiveOf([drawnBook(tasks([{ ...lastYear, ...then }]), "12月.xlsx")], "2023-12-31");
    const june = drawnBook(tasks([{ ...lastYear, ...then, 进展情况: "新年新进展", ...now }]), "1月.xlsx");
    const { findings } = reportOfBooks([june, archive], "2024-01-31");
    return findings.map(({ rule }) => rule).filter((rule) => RULES.includes(rule));
  };
  const anew = { 完成时限: on("2024-12-31"), 完成状态: "进行中", 完成率: 0.05, 实际完成时间: null };
  const doneThen = { ...done, 实际完成时间: on("2023-12-10") };
  const anewOf = (cells: Cells): Cells => ({ ...anew, ...cells });

  test("a task of the new year begins at nought, with a target and a deadline of its own", () => {
    expect(said({}, { ...anew, 启动时间: on("2024-01-01"), 年度目标: "新增20户" })).toEqual([]);
    expect(said(doneThen, anew)).toEqual([]);
    expect(said({}, { ...anew, 年度目标: "新增20户" })).toEqual([]);
  });

  test("goes on for good or has no day at all: its progress begins at nought and says nothing; with a start of the old year it does", () => {
    const forGood = { 启动时间: null, 完成时限: "长期坚持" };
    const undated = { 启动时间: null, 完成时限: null };
    const nought = { 完成率: 0.05 };
    expect([said(forGood, nought), said({ ...forGood, ...doneThen }, anewOf(forGood)), said(undated, nought)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(said({ 完成时限: null }, nought)).toEqual(["progress-regressed"]);
    expect(said({ ...undated, ...doneThen }, anewOf(undated))).toEqual(["state-reopened"]);
  });

  test("what was done and begins anew is a step of its own in the bridge, which adds up, and in no list of what was reopened", () => {
    const last = [1, 2, 3, 4].map((place): Cells => ({ 具体任务: `第${place}项任务`, ...lastYear }));
    const then = last.map((cells, place) => (place < 3 ? { ...cells, ...doneThen } : cells));
    const now = then.map((cells, place) => (place < 2 ? { ...cells, ...anew, 启动时间: on("2024-01-01") } : cells));
    now[2] = { ...now[2], ...{ 完成状态: "进行中", 完成率: 0.9, 实际完成时间: null } };
    const archive = archiveOf([drawnBook(tasks(then), "12月.xlsx")], "2023-12-31");
    const report = reportOfBooks([drawnBook(tasks(now), "1月.xlsx"), archive], "2024-01-31");
    expect(report.bridge?.completionRate).toMatchObject({ from: 0.75, to: 0 });
    expect(report.bridge?.completionRate?.steps.map(({ kind, rows, points }) => [kind, rows, points])).toEqual([
      ["vanished", 0, 0],
      ["uncounted", 0, 0],
      ["added", 0, 0],
      ["restarted", 2, -50],
      ["reopened", 1, -25],
      ["finished", 0, 0],
    ]);
    expect(report.changes.reopened.map(({ name }) => name)).toEqual(["第3项任务"]);
    expect(summaryText(report, { width: undefined, colours: false })).toContain(
      "新的一年重新开始2项，降低50.0个百分点；由办结改回1项，降低25.0个百分点。",
    );
    expect(report.summary.paragraphs[0]?.text).toContain(
      "其中新的一年重新开始2项降低50.0个百分点、由办结改回1项降低25.0个百分点",
    );
  });

  test("what was overdue and begins anew is a step of its own there too: it was not put off", () => {
    const names = ["新目标的", "有新的启动时间的", "只改了时限的", "办结的"];
    const then = names.map((name): Cells => ({ ...lastYear, 具体任务: name, 完成时限: on("2023-11-30") }));
    const now = [
      { ...then[0], ...anew, 年度目标: "新增20户" },
      { ...then[1], ...anew, 启动时间: on("2024-01-01") },
      { ...then[2], 完成时限: on("2024-06-30") },
      { ...then[3], ...doneThen, ...done, 启动时间: on("2024-01-01"), 完成时限: on("2024-12-31") },
    ];
    const archive = archiveOf([drawnBook(tasks(then), "12月.xlsx")], "2023-12-31");
    const report = reportOfBooks([drawnBook(tasks(now), "1月.xlsx"), archive], "2024-01-31");
    expect(report.bridge?.overdue).toEqual({
      from: 4,
      to: 0,
      steps: [
        { kind: "newlyOverdue", rows: 0 },
        { kind: "finished", rows: 1 },
        { kind: "restarted", rows: 2 },
        { kind: "extended", rows: 1 },
        { kind: "vanished", rows: 0 },
        { kind: "uncounted", rows: 0 },
      ],
    });
    const sentence = "办结1项，转入新的一年2项，改期1项。";
    expect(summaryText(report, { width: undefined, colours: false })).toContain(sentence);
    expect(report.summary.paragraphs[0]?.text).toContain("办结1项、转入新的一年2项、延期1项（1项没有说明）");
    const june = drawnBook(tasks(now.map((cells) => ({ ...cells, 实际完成时间: null }))), "6月.xlsx");
    const may = archiveOf([drawnBook(tasks(then), "5月.xlsx")], "2024-05-31");
    const kinds = reportOfBooks([june, may], "2024-06-30").bridge?.overdue.steps.map(({ kind }) => kind);
    expect(kinds).not.toContain("restarted");
  });

  test("one that was merely put off is still told, and so is one that was done and is open again with its old deadline", () => {
    expect(said({}, { 完成时限: on("2024-06-30") })).toEqual(["due-moved"]);
    expect(said(doneThen, { 完成状态: "进行中", 完成率: 0.9, 实际完成时间: null })).toEqual(["state-reopened"]);
  });
});
