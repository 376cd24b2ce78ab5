import fc from "fast-check";
import { schemaNumber, decimalIn } from "../../../../src/adapters/xlsx/read/cellNumber";
import { runs } from "../../../support/runs";

const plain = (text: string) => decimalIn(new TextEncoder().encode(text), 0, text.length);

test("a plain number is exactly the one JavaScript reads", () => {
  const decimal = fc
    .tuple(fc.boolean(), fc.stringMatching(/^\d{1,9}$/), fc.stringMatching(/^\d{1,7}$/))
    .map(([isNegative, whole, part]) => `${isNegative ? "-" : ""}${whole}.${part}`);
  fc.assert(
    fc.property(fc.oneof(decimal, fc.integer().map(String), fc.double().map(String)), (text) => {
      const value = plain(text);
      if (!Number.isNaN(value)) expect(value).toBe(Number(text));
      else expect(schemaNumber(text) ?? Number.NaN).toBe(Number.isFinite(Number(text)) ? Number(text) : Number.NaN);
    }),
    { numRuns: runs(500) },
  );
});

test.each([
  "",
  "-",
  ".",
  "1.",
  ".5",
  "-.5",
  "1e3",
  "+1",
  " 1",
  "1 ",
  "1.2.3",
  "0x10",
  "1,5",
  "12345678901234567",
  "--1",
])("%j is left to the thorough way", (text) => expect(plain(text)).toBeNaN());

test.each(["", "abc", "NaN", "INF", "Infinity", "0x10", "1e999", "1,5", "1 2"])("%j is no number", (text) =>
  expect(schemaNumber(text)).toBeUndefined(),
);
