// `npm run pictures`: the pages of the sample month's result workbook that the README shows, by LibreOffice and poppler.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Each picture is the first page whose first line, the title with county and month, ends with this. */
const PICTURES = {
  summary: "月度汇总",
  completion: "重点任务完成情况",
  "town-ranking": "各镇排名",
  overdue: "逾期清单",
  projects: "重点项目进展情况",
  problems: "问题办理情况",
  indicators: "指标完成情况",
  rules: "统计规则",
};

const root = fileURLToPath(new URL("../../", import.meta.url));
const month = join(root, "assets", "sample", "2024-06");
const target = join(root, "assets", "help");
const folder = mkdtempSync(join(tmpdir(), "ledger-pictures-"));
try {
  const files = readdirSync(month).filter((name) => name.endsWith(".xlsx"));
  const book = join(folder, "book.xlsx");
  const ledgers = files.sort().map((name) => join(month, name));
  const before = join(month, "..", "主工作簿.xlsx");
  const words = ["report", ...ledgers, "--as-of", "2024-06-30", "--book", before, "--out", book];
  try {
    execFileSync(process.execPath, [join(root, "src", "cli", "launch.mjs"), ...words], { stdio: "ignore" });
  } catch (error) {
    if (error.status !== 1) throw error; // The planted faults are found: that is what exit 1 says.
  }
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, book], {
    stdio: "ignore",
  });
  const pdf = join(folder, "book.pdf");
  const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
  mkdirSync(target, { recursive: true });
  for (const [name, title] of Object.entries(PICTURES)) {
    const page = String(pages.findIndex((text) => text.trimStart().split("\n", 1)[0].trimEnd().endsWith(title)) + 1);
    if (page === "0") throw new Error(`No page has the title ${title}`);
    const to = join(target, name);
    execFileSync("pdftoppm", ["-r", "110", "-png", "-singlefile", "-f", page, "-l", page, pdf, to]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
