import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("progress-mixed-scale", () => {
  test.each([
    [0.5, ["P4 4 rate 0.5"]],
    [1, ["P4 4 rate 1"]],
    [1.5, []],
    [0, []],
  ])("%d in a column of percents", (value, expected) => {
    const sheet = drawnLedger("tasks", [{ 完成率: value }, { 完成率: 80 }]);
    expect(places("progress-mixed-scale", sheet)).toEqual(expected);
  });

  test("is a warning that says how the value was read", () => {
    const [finding] = found("progress-mixed-scale", drawnLedger("tasks", [{ 完成率: 0.5 }, { 完成率: 80 }]));
    expect(finding?.severity).toBe("warning");
    expect(finding?.message).toContain("“0.5”按小数读作50%");
  });

  test.each([
    [[0.5, 0.6, 0.7, 1.3], ["P7 7 rate 1.3"]],
    [[0.5, "0.6", 0.7, 1, 80], ["P8 8 rate 80"]],
    [
      [0.5, 0.6, 0, 1, 1.3],
      ["P4 4 rate 0.5", "P5 5 rate 0.6", "P7 7 rate 1"],
    ],
    [
      [0.5, 0.6, 0.7, 40, 80],
      ["P4 4 rate 0.5", "P5 5 rate 0.6", "P6 6 rate 0.7"],
    ],
  ])("of %j the odd ones are told", (values, expected) => {
    const sheet = drawnLedger(
      "tasks",
      values.map((完成率) => ({ 完成率 })),
    );
    expect(places("progress-mixed-scale", sheet)).toEqual(expected);
  });

  test("a number above 1 among fractions says how it was read", () => {
    const rates = [0.5, 0.6, 0.7, 1.3].map((完成率) => ({ 完成率 }));
    const [finding] = found("progress-mixed-scale", drawnLedger("tasks", rates));
    expect(finding?.message).toContain("多数按小数填写，“1.3”按百分数读作1.3%");
  });

  test("a column whose numbers are all at most 1 holds fractions", () => {
    expect(found("progress-mixed-scale", drawnLedger("tasks", [{ 完成率: 0.5 }, { 完成率: 1 }]))).toEqual([]);
  });

  test("cells formatted as percent and texts with % have a scale of their own (DECIDED B6)", () => {
    const sheet = drawnLedger("tasks", [{ 完成率: { value: 0.5, format: "0%" } }, { 完成率: "0.5%" }, { 完成率: 80 }]);
    expect(found("progress-mixed-scale", sheet)).toEqual([]);
  });
});
