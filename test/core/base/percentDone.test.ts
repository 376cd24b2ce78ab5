import { percentDone } from "../../../src/core/base/percentDone";

test.each([
  [0, 10, 0],
  [1, 3, 33],
  [999, 1000, 99],
  [10, 10, 100],
  [11, 10, 100],
  [0, 0, 100],
])("%d of %d is %d per cent", (done, total, percent) => {
  expect(percentDone(done, total)).toBe(percent);
});
