import { placesSinceMay } from "./sinceMay";

describe("progress-regressed", () => {
  const said = (before: string | number | null, now: string | number | null, more = {}) =>
    placesSinceMay("progress-regressed", "tasks", [{ 完成率: before }], [{ 完成率: now, ...more }]);

  test("names the progress that is below last month's", () => {
    expect(said("60%", "50%")).toEqual(["P4 4 rate 50%"]);
    expect(said(2 / 3, 0.66)).toHaveLength(1);
  });

  test("what is the same, more or blank in either month is none", () => {
    expect(
      [said("50%", "50%"), said("50%", "51%"), said(null, "50%"), said("50%", null), said(2 / 3, 2 / 3)].flat(),
    ).toEqual([]);
  });

  test("a task that was reopened says so itself; without a closed month nothing is said", () => {
    expect(
      placesSinceMay("progress-regressed", "tasks", [{ 完成状态: "已完成", 完成率: 1 }], [{ 完成率: "60%" }]),
    ).toEqual([]);
  });
});
