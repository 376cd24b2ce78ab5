import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import floors from "../tooling/floors.json";

const ROOT = resolve(__dirname, "../..");

/** One planted file each, and the rule that must object to what it imports. */
const PLANTED: readonly (readonly [path: string, imports: string, rule: string])[] = [
  ["src/core/toAdapter.ts", "./../adapters/xlsx/reader", "core-imports-core"],
  ["src/core/toNode.ts", "node:fs", "core-imports-core"],
  ["src/core/judge/rules/dueBeforeStart.ts", "./unitUnknown", "rules-never-import-rules"],
  ["src/core/cellar/rock.ts", "../base/thing", "core-stands-on-its-floors"],
  ["src/adapters/memory/memory.ts", "../xlsx/reader", "adapters-import-core-and-themselves"],
  ["src/cli/options.ts", "../adapters/xlsx/reader", "roots-choose-adapters"],
  ["src/taskpane/components/List.tsx", "../../adapters/excel/reader", "roots-choose-adapters"],
  ["src/cli/toTest.ts", "../../test/builders/day", "src-does-not-import-test"],
  ["src/core/circle.ts", "./circleBack", "no-cycles"],
  ["src/core/typeCircle.ts", "./typeCircleBack", "no-cycles"],
  ["src/cli/nowhere.ts", "./nothing", "everything-resolves"],
];

/** A file on every floor but the highest that looks one floor up. */
const LOOKING_UP: typeof PLANTED = floors.slice(0, -1).map((floor, index) => {
  const here = join("src/core", floor);
  const above = join("src/core", floors[index + 1] ?? "", "lawful");
  const rule = `only-down-from-${floor === "" ? "the-top" : floor.replace("/", "-")}`;
  return [join(here, "lookingUp.ts"), `./${relative(here, above)}`, rule];
});

const LAWFUL = [
  ...floors.map((floor) => join("src/core", floor, "lawful.ts")),
  "src/core/base/thing.ts",
  "src/core/judge/rules/unitUnknown.ts",
  "src/core/count/ranking/rank.ts",
  "src/core/read/records/readRecords.ts",
  "src/adapters/xlsx/reader.ts",
  "src/adapters/excel/reader.ts",
  "test/builders/day.ts",
];

describe("the import law", () => {
  test("holds in the source", () => {
    expect(verdictOn(ROOT)).toEqual([]);
  });

  test("catches every kind of planted import and leaves the rest alone", () => {
    const folder = mkdtempSync(join(tmpdir(), "ledger-law-"));
    try {
      const plant = (path: string, text: string): void => {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      };
      plant("tsconfig.json", "{}");
      for (const path of LAWFUL) plant(path, "export const x = 1;");
      plant("src/core/circleBack.ts", 'export { y as x } from "./circle";');
      plant("src/core/typeCircleBack.ts", 'import type { y } from "./typeCircle"; export const x: typeof y = 1;');
      plant("src/taskpane/far/two.ts", "export const x = 1;");
      plant("src/taskpane/near/one.ts", 'import { x } from "../far/two"; export const y = x;');
      plant("src/taskpane/far/three.ts", 'export { y } from "../near/one";');
      const planted = [...PLANTED, ...LOOKING_UP];
      for (const [path, from] of planted) plant(path, `import { x } from "${from}"; export const y = x; export { x };`);
      const folders = ["no-folder-cycles: src/taskpane/far", "no-folder-cycles: src/taskpane/near"];
      expect(verdictOn(folder)).toEqual([...planted.map(([path, , rule]) => `${rule}: ${path}`), ...folders].sort());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
}

/** `rule: file` for every import that the law forbids, sorted. dependency-cruiser is a module: hence another process. */
function verdictOn(folder: string): readonly string[] {
  const program = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const config = join(ROOT, "test", "tooling", "dependency-cruiser.cjs");
  const words = [program, "--config", config, "--output-type", "json", "src"];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8", maxBuffer: 1e9 });
  expect(stderr).toBe("");
  const { summary } = JSON.parse(stdout) as Cruise;
  return [...new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`))].sort();
}
