import type { DrawnRecord } from "./drawnLedger";
import { placesSinceMay } from "./sinceMay";

describe("record-renamed", () => {
  const task = (name: string, more = {}) => ({ 任务编号: null, 具体任务: name, ...more });
  const said = (before: DrawnRecord, now: DrawnRecord) => placesSinceMay("record-renamed", "tasks", [before], [now]);

  test("a name that is much like last month's", () => {
    expect(said(task("建设钻石加工标准厂房两栋"), task("建设钻石加工标准化厂房两栋"))).toEqual([
      "E4 4 task 建设钻石加工标准化厂房两栋",
    ]);
  });

  test("the same name, one known by its id, or quite another one is none", () => {
    expect(said(task("建设钻石加工车间"), task("建设 钻石加工车间。"))).toEqual([]);
    expect(
      said(
        task("建设钻石加工标准厂房两栋", { 任务编号: "A1" }),
        task("建设钻石加工标准化厂房两栋", { 任务编号: "A1" }),
      ),
    ).toEqual([]);
    expect(said(task("建设钻石加工车间"), task("举办绛州文化节"))).toEqual([]);
  });

  test("another matter written over an old one under its 编号", () => {
    const numbered = (name: string) => task(name, { 任务编号: "A1" });
    expect(said(numbered("建设钻石加工车间"), numbered("建设标准厂房"))).toHaveLength(1);
    // Nothing in common: one that is gone, and a new one.
    expect(said(numbered("建设钻石加工车间"), numbered("举办绛州文化节"))).toEqual([]);
    expect(
      placesSinceMay("record-vanished", "tasks", [numbered("建设钻石加工车间")], [numbered("举办绛州文化节")]),
    ).toHaveLength(1);
  });
});
