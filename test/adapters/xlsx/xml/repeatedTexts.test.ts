import fc from "fast-check";
import { repeatedTexts } from "../../../../src/adapters/xlsx/xml/repeatedTexts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

test("a text is always what its bytes say, however often it and others like it have come before", () => {
  const like = fc.tuple(fc.nat(3), fc.nat(40), fc.nat(3)).map(([head, length, tail]) => {
    return `甲${head}${"万安钻石镇".repeat(length)}${tail}乙`;
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(like, fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 40 }), (texts) => {
      const textOf = repeatedTexts((buffer, start, end) => decoder.decode(buffer.subarray(start, end)));
      for (let round = 0; round < 4; round++) {
        for (const text of texts) {
          const bytes = encoder.encode(`<t>${text}</t>`);
          expect(textOf(bytes, 3, bytes.length - 4)).toBe(text);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("what comes again and again is made once", () => {
  let made = 0;
  const textOf = repeatedTexts((buffer, start, end) => {
    made++;
    return decoder.decode(buffer.subarray(start, end));
  });
  const bytes = encoder.encode("绛州非遗文创专业镇");
  for (let time = 0; time < 100; time++) textOf(bytes, 0, bytes.length);
  expect(made).toBe(2);
  // Once more when there turn out to be so many that they get more room.
  for (let time = 0; time < 5000; time++) textOf(bytes, 0, bytes.length);
  expect(made).toBe(4);
});

test("thousands that come in turns are each made a few times at most", () => {
  let made = 0;
  const textOf = repeatedTexts((buffer, start, end) => {
    made++;
    return decoder.decode(buffer.subarray(start, end));
  });
  const texts = Array.from({ length: 3000 }, (_, place) => encoder.encode(`县发展和改革局${place}`));
  for (let round = 0; round < 40; round++) for (const bytes of texts) textOf(bytes, 0, bytes.length);
  expect(made).toBeLessThan(4 * texts.length);
});
