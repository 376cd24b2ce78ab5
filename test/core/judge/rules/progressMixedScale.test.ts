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

  test("a column whose numbers are all at most 1 holds fractions", () => {
    expect(found("progress-mixed-scale", drawnLedger("tasks", [{ 完成率: 0.5 }, { 完成率: 1 }]))).toEqual([]);
  });

  test("cells formatted as percent and texts with % have a scale of their own (DECIDED B6)", () => {
    const sheet = drawnLedger("tasks", [{ 完成率: { value: 0.5, format: "0%" } }, { 完成率: "0.5%" }, { 完成率: 80 }]);
    expect(found("progress-mixed-scale", sheet)).toEqual([]);
  });
});
