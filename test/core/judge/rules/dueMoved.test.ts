import { date, type DrawnRecord } from "./drawnLedger";
import { placesSinceMay } from "./sinceMay";

describe("due-moved", () => {
  const said = (before: string, now: string, more = {}) =>
    placesSinceMay("due-moved", "tasks", [{ 完成时限: date(before) }], [{ 完成时限: date(now), ...more }]);

  test("a deadline that is later, without a word", () => {
    expect(said("2024-09-30", "2024-12-31")).toEqual(["N4 4 due 2024-12-31"]);
    expect(said("2024-09-30", "2024-10-01")).toHaveLength(1);
  });

  test("the same or an earlier one is none", () => {
    expect([...said("2024-09-30", "2024-09-30"), ...said("2024-09-30", "2024-09-29")]).toEqual([]);
  });

  test("one with its new date or its reason is none: another rule speaks of what is missing", () => {
    expect(said("2024-09-30", "2024-09-30", { 调整后时限: date("2024-12-31"), 延期理由: "用地审批" })).toEqual([]);
    expect(said("2024-09-30", "2024-12-31", { 延期理由: "用地审批" })).toEqual([]);
    expect(said("2024-09-30", "2024-12-31", { 调整后时限: date("2024-12-31") })).toEqual([]);
  });

  test("one that has become open-ended, unless a reason says why; one that was emptied is missing", () => {
    const open = (more = {}) => placesSinceMay("due-moved", "tasks", [{}], [{ 完成时限: "长期坚持", ...more }]).length;
    expect([open(), open({ 延期理由: "转为常态化工作" })]).toEqual([1, 0]);
    expect(placesSinceMay("due-moved", "tasks", [{}], [{ 完成时限: null }])).toEqual([]);
  });

  test("a project's plan that was missed and is put off or taken away; one still ahead, met, or of a project that stands still is none", () => {
    const plan = {
      项目阶段: "签约",
      计划开工时间: date("2024-04-01"),
      实际开工时间: null,
      计划投产时间: date("2024-12-31"),
    };
    const project = (now: DrawnRecord, then: DrawnRecord = {}) =>
      placesSinceMay("due-moved", "projects", [{ ...plan, ...then }], [{ ...plan, ...then, ...now }]);
    const later = { 计划开工时间: date("2024-12-01") };
    const produced = { 计划开工时间: null, 计划投产时间: date("2024-05-31"), 实际投产时间: null, 项目阶段: "开工" };
    expect([
      project(later),
      project({ 计划开工时间: null }),
      project({ 计划投产时间: date("2025-12-31") }, produced),
    ]).toEqual([
      [expect.stringMatching(/ plannedStart 2024-12-01$/)],
      [expect.stringMatching(/ plannedStart -$/)],
      [expect.stringMatching(/ plannedProduction 2025-12-31$/)],
    ]);
    const ahead = { 计划开工时间: date("2024-06-30") };
    expect(
      [
        project({}),
        project({ 计划开工时间: date("2024-03-01") }),
        project(later, ahead),
        project({ ...later, 实际开工时间: date("2024-06-10"), 项目阶段: "开工" }),
        project({ ...later, 项目阶段: "暂缓" }),
        project({ 计划开工时间: "待定" }),
        project(later, { 计划开工时间: null }),
      ].flat(),
    ).toEqual([]);
  });

  test("a problem's deadline, which has no column for an extension", () => {
    expect(placesSinceMay("due-moved", "problems", [{}], [{ 解决时限: date("2025-06-30") }])).toHaveLength(1);
  });
});
