import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** One planted file each, and the rule that must object to what it imports. */
const PLANTED: readonly (readonly [path: string, imports: string, rule: string])[] = [
  ["src/core/toAdapter.ts", "./../adapters/xlsx/reader", "core-imports-core"],
  ["src/core/toNode.ts", "node:fs", "core-imports-core"],
  ["src/core/rules/dueBeforeStart.ts", "./unitUnknown", "rules-never-import-rules"],
  ["src/core/ledgers/early.ts", "../ranking/rank", "ledgers-before-later-stages"],
  ["src/core/workbook/early.ts", "../records/readRecords", "workbook-before-later-stages"],
  ["src/adapters/memory/memory.ts", "../xlsx/reader", "adapters-import-core-and-themselves"],
  ["src/cli/options.ts", "../adapters/xlsx/reader", "roots-choose-adapters"],
  ["src/taskpane/components/List.tsx", "../../adapters/excel/reader", "roots-choose-adapters"],
  ["src/cli/toTest.ts", "../../test/builders/day", "src-does-not-import-test"],
  ["src/core/circle.ts", "./circleBack", "no-cycles"],
  ["src/cli/nowhere.ts", "./nothing", "everything-resolves"],
];

const LAWFUL = [
  "src/core/rules/unitUnknown.ts",
  "src/core/ranking/rank.ts",
  "src/core/records/readRecords.ts",
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
      for (const [path, from] of PLANTED) plant(path, `import { x } from "${from}"; export const y = x; export { x };`);
      expect(verdictOn(folder)).toEqual(PLANTED.map(([path, , rule]) => `${rule}: ${path}`).sort());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 30_000);
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
