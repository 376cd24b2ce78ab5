import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const TESTS = resolve(__dirname, "..");
const LEFT_OUT =
  /\b(?:(?:test|it|describe)(?:\.each\b[^(]*)?\.(?:skip|only|todo|failing)|(?:xit|xtest|xdescribe|fit|fdescribe)\s*\()/;

test("no test is left out, and none is run alone", () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: "utf8" }).filter((path) => /\.test\.tsx?$/.test(path));
  expect(files.length).toBeGreaterThan(0);
  const leftOut = files.filter((path) => LEFT_OUT.test(readFileSync(join(TESTS, path), "utf8")));
  expect(leftOut).toEqual([]);
});

test.each(["skip", "only", "todo"])("a planted .%s is noticed", (word) => {
  expect(LEFT_OUT.test(`test.${word}("x", () => {})`)).toBe(true);
  expect(LEFT_OUT.test(`describe.${word}("x", () => {})`)).toBe(true);
});
