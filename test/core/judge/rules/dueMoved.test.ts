import { date } from "./drawnLedger";
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

  test("a problem's deadline, which has no column for an extension", () => {
    expect(placesSinceMay("due-moved", "problems", [{}], [{ 解决时限: date("2025-06-30") }])).toHaveLength(1);
  });
});
