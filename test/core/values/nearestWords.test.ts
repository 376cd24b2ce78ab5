import fc from "fast-check";
import { nearestWords } from "../../../src/core/values/nearestWords";

/** The longest part that both have in the same order, as it is defined. */
function inOrder(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  if (a.charAt(0) === b.charAt(0)) return 1 + inOrder(a.slice(1), b.slice(1));
  return Math.max(inOrder(a.slice(1), b), inOrder(a, b.slice(1)));
}

const anyWord = fc.string({ unit: fc.constantFrom("已", "完", "成", "未"), minLength: 1, maxLength: 6 });

test("alike are words that share half the characters of the longer one in the same order, the likest first", () => {
  fc.assert(
    fc.property(anyWord, fc.uniqueArray(anyWord, { maxLength: 8 }), (text, words) => {
      const likeness = (word: string): number => inOrder(text, word) / Math.max(text.length, word.length);
      const alike = words.filter((word) => likeness(word) >= 0.5);
      expect(nearestWords(text, words)).toEqual(alike.sort((a, b) => likeness(b) - likeness(a)).slice(0, 3));
    }),
  );
});

test("a text too long to be a word has nothing in common with one", () => {
  expect(nearestWords("完".repeat(31), ["完".repeat(31)])).toEqual([]);
});
