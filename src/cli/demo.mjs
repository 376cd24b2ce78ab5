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

const tasks = files.find((file) => file.includes("重点任务")) ?? "";
const returned = readdirSync(join(root, `${folder}-returned`)).map((name) => join(`${folder}-returned`, name));

const ledger = (...words) =>
  spawnSync(process.execPath, [join("src", "cli", "launch.mjs"), ...words], { cwd: root, stdio: "inherit" }).status;
const demo = (name) => join("dist", "demo", name);
const month = [...files, "--as-of", "2024-06-30", "--book", book];
const letters = [...month, "--today", "2024-07-02", "--force", "--out"];
const runs = [
  ["report", ...month, "--json", target, "--out", workbook],
  [
    "notices",
    ...letters,
    demo("通知书"),
    "--to",
    "万安镇",
    "--to",
    "县工信科技局",
    "--register",
    demo("主工作簿.xlsx"),
  ],
  ["returns", ...letters, demo("退回单"), "--to", "县文旅局"],
  ["template", tasks, "--as-of", "2024-06-30", "--book", book, "--force", "--out", demo("填报模板")],
  ["collect", tasks, ...returned, "--today", "2024-07-06", "--force", "--out", demo("汇总结果.xlsx")],
];
if (runs.every((words) => [0, 1].includes(ledger(...words) ?? 2))) {
  process.stdout.write(
    `\n演示完成：样例台账中的错误是有意留下的。完整结果在 ${target}，统计表在 ${workbook}，通知书、退回单、填报模板、汇总结果在 ${join("dist", "demo")}。\n`,
  );
} else {
  process.exitCode = 2;
}
