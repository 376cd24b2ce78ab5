import fc from "fast-check";
import { wholeShares } from "../../../../src/core/count/summary/wholeShares";

const tenths = (texts: readonly string[]): readonly number[] => texts.map((text) => Math.round(parseFloat(text) * 10));

describe("shares of one whole (MONTH §6)", () => {
  test("what rounding leaves over goes to the largest remainder, and is told", () => {
    expect(wholeShares([1, 1, 1])).toEqual({ texts: ["33.4%", "33.3%", "33.3%"], moved: [0] });
    expect(wholeShares([14, 9, 39])).toEqual({ texts: ["22.6%", "14.5%", "62.9%"], moved: [] });
    expect(wholeShares([2, 1])).toEqual({ texts: ["66.7%", "33.3%"], moved: [] });
    expect(wholeShares([0, 0])).toEqual({ texts: ["—", "—"], moved: [] });
  });

  test("add up to 100.0, each within a tenth of what it is, none of nothing more than nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 }), (counts) => {
        const whole = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(whole > 0);
        const shown = tenths(wholeShares(counts).texts);
        expect(shown.reduce((sum, value) => sum + value, 0)).toBe(1000);
        counts.forEach((count, place) => {
          expect(Math.abs((shown[place] ?? 0) - (count * 1000) / whole)).toBeLessThan(1);
          if (count === 0) expect(shown[place]).toBe(0);
        });
      }),
    );
  });
});
