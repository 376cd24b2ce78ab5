import { sideOf } from "../../../src/taskpane/figures/sideOf";

test.each([
  [-0.09, "behind"],
  [0.05, "ahead"],
  [0, "level"],
  [-0.0004, "level"],
  [-0.0005, "behind"],
] as const)("a gap of %p is %s", (gap, side) => {
  expect(sideOf(gap)).toBe(side);
});
