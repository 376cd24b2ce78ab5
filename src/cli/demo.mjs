// `npm run demo`: June of the sample from the ledgers to the report, beside May, which is closed. It has planted mistakes, so exit 1 is right.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join("assets", "sample", "2024-06");
const book = join("assets", "sample", "主工作簿.xlsx");
const target = join("dist", "demo", "report.json");
const workbook = join("dist", "demo", "统计结果.xlsx");

const files = readdirSync(join(root, folder))
  .filter((name) => name.endsWith(".xlsx") && !name.startsWith("~$"))
  .sort()
  .map((name) => join(folder, name));
mkdirSync(join(root, "dist", "demo"), { recursive: true });

const words = ["report", ...files, "--as-of", "2024-06-30", "--book", book, "--json", target, "--out", workbook];
const { status } = spawnSync(process.execPath, [join("src", "cli", "launch.mjs"), ...words], {
  cwd: root,
  stdio: "inherit",
});
if (status === 0 || status === 1) {
  process.stdout.write(`\n演示完成：样例台账中的错误是有意留下的，完整结果在 ${target}，统计表在 ${workbook}。\n`);
} else {
  process.exitCode = 2;
}
