import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { SLOW } from "../tooling/slowestFirst.cjs";

const ROOT = resolve(__dirname, "../..");
const TESTS = join(ROOT, "test");

/** What makes a test depend on how busy the machine is: reading the clock, a limit of its own, waiting for so many milliseconds. */
const CLOCKS = [
  /\b(?:performance|Date)\.now\(/,
  /\bprocess\.(?:hrtime|uptime)\b/,
  /\bjest\.setTimeout\(/,
  /^\s*\}, [\d_]+\);$/m,
  /\binterruptAfterTimeLimit\b|\bskipAllAfterTimeLimit\b/,
  /\btimeout: \d/,
];

/** Offences planted for other laws. */
const EXEMPT = new Set([join("architecture", "purity.test.ts"), join("architecture", "noClockInTests.test.ts")]);

test("no test passes or fails by the clock", () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.(?:test|contract)\.tsx?$/.test(path) && !EXEMPT.has(path),
  );
  expect(files.length).toBeGreaterThan(0);
  const offences = files.flatMap((path) => {
    const text = readFileSync(join(TESTS, path), "utf8");
    return CLOCKS.filter((clock) => clock.test(text)).map((clock) => `${path}: ${String(clock)}`);
  });
  expect(offences).toEqual([]);
});

test.each([
  "expect(performance.now() - start).toBeLessThan(500);",
  "const start = Date.now();",
  "jest.setTimeout(60_000);",
  'test("x", async () => {\n}, 5000);',
  "await waitFor(check, { timeout: 2000 });",
  "{ numRuns: 300, interruptAfterTimeLimit: 45_000 }",
])("planted, %j is noticed", (text) => {
  expect(CLOCKS.some((clock) => clock.test(text))).toBe(true);
});

test("the suites that are run first are there", () => {
  expect(SLOW.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  expect(new Set(SLOW).size).toBe(SLOW.length);
});
