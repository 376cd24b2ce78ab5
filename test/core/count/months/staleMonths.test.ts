import fc from "fast-check";
import { saidInText, saysTheSame } from "../../../../src/core/count/months/staleMonths";

/** Letters, marks, blanks and digits of all widths, and what joins with its neighbour. */
const piece = fc.constantFrom(
  ..."甲乙丙aBé１2九，、。；：（）《 \n\t　+=≠<%℃①㎡",
  "\u0301",
  "\u0338",
  "\u200B",
  "无",
  "暂",
  "—",
  "#",
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));

test("whether two texts say the same is what comparing them in full says, however it is found out", () => {
  const marks = fc.array(fc.constantFrom("，", " ", "3", "。", "\n"), { maxLength: 2 }).map((some) => some.join(""));
  const likeIt = fc
    .tuple(text, marks, marks)
    .map(([one, before, behind]) => [one, `${before}${one}${behind}`] as const);
  fc.assert(
    fc.property(fc.oneof(fc.tuple(text, text), likeIt), ([one, other]) => {
      const said = saidInText(one);
      expect(saysTheSame(one, other)).toBe(said !== null && said === saidInText(other));
      expect(saysTheSame(one, other)).toBe(saysTheSame(other, one));
    }),
    { numRuns: 2000 },
  );
});

test("where one of them is blank, nothing is the same", () => {
  expect([saysTheSame(null, "甲"), saysTheSame("甲", null), saysTheSame(null, null)]).toEqual([false, false, false]);
});
