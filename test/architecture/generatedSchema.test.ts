import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

test("report.schema.json is what the report's types say: `npm run generate` writes it", () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["test/tooling/reportSchema.mjs", "--print"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(readFileSync(join(ROOT, "src/core/terms/report.schema.json"), "utf8")).toBe(stdout);
});
