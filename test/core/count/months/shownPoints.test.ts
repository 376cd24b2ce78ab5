import fc from "fast-check";
import { shownPoints } from "../../../../src/core/count/months/shownPoints";
import { bridgeWordsZh, rateSentence } from "../../../../src/core/show/report/bridgeWords";
import type { RateStep } from "../../../../src/core/terms/report";
import { shownTenths } from "../../../../src/core/values/figureText";

describe("points as shown", () => {
  test.each([
    [[], 0, []],
    [[1.04, 2.04, -0.5], 26, [11, 20, -5]],
    [[0, 0.26, 0.26, 0.26], 8, [0, 2, 3, 3]],
    [[3.125, -3.125], 0, [31, -31]],
    // 6.04 % and 6.06 % are 6.0 and 6.1 as they are read, 6.05 % and 6.14 % the same.
    [[0.02], 1, [1]],
    [[0, 0.09], 0, [0, 0]],
    [[-0.02, 0.04], 1, [0, 1]],
  ])("%j make up %i: %j", (points, sum, tenths) => {
    expect(shownPoints(points, sum)).toEqual(tenths);
  });

  /** A rate and what becomes of it, step by step. */
  const rates = fc.array(
    fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 400 })).map(([done, all]) => Math.min(done, all) / all),
    { minLength: 2, maxLength: 6 },
  );

  test("add up to the difference of the two rates as they are read, and none is more than a tenth and a half from its own", () => {
    fc.assert(
      fc.property(rates, (all) => {
        const [from, to] = [all[0]!, all.at(-1)!];
        const points = all.slice(1).map((rate, place) => 100 * (rate - all[place]!));
        const tenths = shownPoints(points, shownTenths(to, from));
        expect(tenths.reduce((sum, value) => sum + value, 0)).toBe(shownTenths(to, from));
        points.forEach((value, place) => expect(Math.abs((tenths[place] ?? 0) - value * 10)).toBeLessThan(1.5 + 1e-6));
      }),
    );
  });

  test("a sentence says what subtracting its two rates gives", () => {
    const read = (text: string | undefined) => Math.round(Number(text) * 10);
    fc.assert(
      fc.property(rates, (all) => {
        const [from, to] = [all[0]!, all.at(-1)!];
        const steps = all
          .slice(1)
          .map((rate, place): RateStep => ({ kind: "finished", rows: 1, points: 100 * (rate - all[place]!) }));
        const sentence = rateSentence({ from, to, steps }, bridgeWordsZh);
        const [whole = "", parts = ""] = sentence.split("：");
        const told = /由([\d.]+)%(升|降)至([\d.]+)%，(?:提高|降低)([\d.]+)个百分点$/.exec(whole);
        const moved = told === null ? 0 : read(told[3]) - read(told[1]);
        if (told === null) expect(whole).toMatch(/^完成率[\d.]+%，与上次持平$/);
        else expect([Math.abs(moved), told[2]]).toEqual([read(told[4]), moved > 0 ? "升" : "降"]);
        const sum = [...parts.matchAll(/(提高|降低)([\d.]+)个百分点/g)].reduce(
          (total, [, side, size]) => total + (side === "提高" ? 1 : -1) * read(size),
          0,
        );
        expect(sum).toBe(moved);
      }),
    );
  });
});
