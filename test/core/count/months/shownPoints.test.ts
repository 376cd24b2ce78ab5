import fc from "fast-check";
import { shownPoints } from "../../../../src/core/count/months/shownPoints";

describe("points as shown", () => {
  test.each([
    [[], []],
    [
      [1.04, 2.04, -0.5],
      [11, 20, -5],
    ],
    [
      [0, 0.26, 0.26, 0.26],
      [0, 2, 3, 3],
    ],
    [
      [3.125, -3.125],
      [31, -31],
    ],
  ])("%j", (points, tenths) => {
    expect(shownPoints(points)).toEqual(tenths);
  });

  test("add up to the rounded sum, and none is more than a tenth from its own", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 5 }), (points) => {
        const tenths = shownPoints(points);
        const sum = points.reduce((total, value) => total + value, 0);
        expect(Math.abs(tenths.reduce((total, value) => total + value, 0) - sum * 10)).toBeLessThan(0.5 + 1e-6);
        points.forEach((value, place) => expect(Math.abs((tenths[place] ?? 0) - value * 10)).toBeLessThan(1.5 + 1e-6));
      }),
    );
  });
});
