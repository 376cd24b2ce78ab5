import fc from "fast-check";
import { placement } from "../../../../src/core/count/ranking/placement";

describe("placement", () => {
  test("a tie of two is followed by rank 4 under standard, by rank 3 under dense", () => {
    const scores = [9000, 8000, 8000, 7000];
    const ranks = (ties: "standard" | "dense") => scores.map(placement(scores, ties).rankOf);
    expect(ranks("standard")).toEqual([1, 2, 2, 4]);
    expect(ranks("dense")).toEqual([1, 2, 2, 3]);
  });

  test("tells how many share a score", () => {
    const { sharedBy } = placement([9000, 8000, 8000], "standard");
    expect([9000, 8000, 7000].map(sharedBy)).toEqual([1, 2, 0]);
  });

  test.each(["standard", "dense"] as const)("ranks after changes are those of the changed scores (%s)", (ties) => {
    const anyScore = fc.integer({ min: 0, max: 6 });
    const members = fc.array(fc.record({ before: anyScore, after: anyScore, changes: fc.boolean() }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(members, (all) => {
        const places = placement(
          all.map(({ before }) => before),
          ties,
        );
        const changed = all.filter(({ changes }) => changes);
        const later = all.map(({ before, after, changes }) => (changes ? after : before));
        const expected = placement(later, ties);
        changed.forEach(({ after }, of) => {
          const better =
            ties === "standard"
              ? later.filter((score) => score > after).length
              : new Set(later.filter((score) => score > after)).size;
          expect(expected.rankOf(after)).toBe(1 + better);
          expect(places.rankAfter(changed, of)).toEqual({
            rank: 1 + better,
            tied: later.filter((score) => score === after).length > 1,
          });
        });
      }),
    );
  });
});
