import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { exportsOf } from "./exportsOf";

const SRC = resolve(__dirname, "../../src");

/** What people type is called as they type it: `inspect`, `today`. */
const TYPED = /^cli\/(?:verbs|options)\//;

/** Names of values that two files export although one of them is the core's, which everything speaks of. */
function meaningTwo(files: Readonly<Record<string, string>>): readonly string[] {
  const placesOf = new Map<string, string[]>();
  for (const [path, text] of Object.entries(files)) {
    if (TYPED.test(path)) continue;
    for (const name of exportsOf(text).values) placesOf.set(name, [...(placesOf.get(name) ?? []), path]);
  }
  return [...placesOf].flatMap(([name, places]) =>
    places.length > 1 && places.some((path) => path.startsWith("core/")) ? [`${name}: ${places.join(", ")}`] : [],
  );
}

test("a name that the core exports means one thing everywhere", () => {
  const paths = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
  const files = paths.sort().map((path) => [path, readFileSync(join(SRC, path), "utf8")]);
  expect(meaningTwo(Object.fromEntries(files) as Record<string, string>)).toEqual([]);
});

test.each([
  ["core/a.ts", "core/b.ts", 1],
  ["core/a.ts", "taskpane/b.ts", 1],
  ["adapters/xlsx/a.ts", "adapters/excel/b.ts", 0],
  ["core/a.ts", "cli/verbs/b.ts", 0],
])("the same name in %s and %s: %d", (one, other, count) => {
  const text = "export function same() {} export interface Same {}";
  expect(meaningTwo({ [one]: text, [other]: text })).toHaveLength(count);
});
