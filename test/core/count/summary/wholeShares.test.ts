import fc from "fast-check";
import { wholeShares } from "../../../../src/core/count/summary/wholeShares";

const tenths = (texts: readonly string[]): readonly number[] => texts.map((text) => Math.round(parseFloat(text) * 10));

describe("shares of one whole (MONTH §6)", () => {
  test("what rounding leaves over goes to the part that has no equal and is nearest to it, and is told", () => {
    expect(wholeShares([1, 1, 1])).toEqual({ texts: ["33.4%", "33.3%", "33.3%"], moved: [0] });
    expect(wholeShares([1, 1, 10])).toEqual({ texts: ["8.3%", "8.3%", "83.4%"], moved: [2] });
    expect(wholeShares([4, 4, 3])).toEqual({ texts: ["36.4%", "36.4%", "27.2%"], moved: [2] });
    expect(wholeShares([1, 1, 0])).toEqual({ texts: ["50.0%", "50.0%", "0.0%"], moved: [] });
    expect(wholeShares([14, 9, 39])).toEqual({ texts: ["22.6%", "14.5%", "62.9%"], moved: [] });
    expect(wholeShares([2, 1])).toEqual({ texts: ["66.7%", "33.3%"], moved: [] });
    expect(wholeShares([0, 0])).toEqual({ texts: ["—", "—"], moved: [] });
  });

  const anyCounts = fc
    .tuple(fc.nat(5000), fc.nat(5000), fc.constantFrom("first", "other"), fc.nat(5000))
    .map(([one, two, third, other]) => [one, two, third === "first" ? one : other]);

  test("add up to 100.0, each within a tenth of what it is, none of nothing more than nothing, equal ones alike", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const whole = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(whole > 0);
        const shown = tenths(wholeShares(counts).texts);
        expect(shown.reduce((sum, value) => sum + value, 0)).toBe(1000);
        counts.forEach((count, place) => {
          expect(Math.abs((shown[place] ?? 0) - (count * 1000) / whole)).toBeLessThanOrEqual(1);
          if (count === 0) expect(shown[place]).toBe(0);
          // Three that are all alike cannot be alike and add up.
          if (new Set(counts).size > 1) expect(shown[counts.indexOf(count)]).toBe(shown[place]);
        });
      }),
    );
  });
});
