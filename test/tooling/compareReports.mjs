/**
 * Whether another checkout of this program says the same of the same workbooks, byte for byte: report.json, the words on the
 * terminal, the exit code.
 *
 *     node test/tooling/compareReports.mjs OTHER_CHECKOUT [FOLDER…] [--only TEXT]
 *
 * It looks at the sample month (each file alone, and all as one month), at every golden drawing, and at every workbook in the
 * folders named (2024-06-30); with --only, at those whose name holds the text. The other checkout needs its node_modules, and
 * gets a dist. Exit code 1 where anything differs.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

register("../bench/readWorkbook.loader.mjs", import.meta.url);
const { isoText } = await import("../../src/core/workbook/localDate.ts");
const { bookBytes } = await import("../contract/bookBytes.ts");
const { readDrawing } = await import("../support/workbookDrawing.ts");

const HERE = fileURLToPath(new URL("../../", import.meta.url));
const SAMPLE = join(HERE, "assets", "sample");
const GOLDEN = join(HERE, "test", "golden");

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: "string" } } });
const [given, ...folders] = positionals;
if (given === undefined) {
  process.stderr.write("node test/tooling/compareReports.mjs OTHER_CHECKOUT [FOLDER…] [--only TEXT]\n");
  process.exit(2);
}
const other = resolve(given);
const temporary = mkdtempSync(join(tmpdir(), "compare-reports-"));
try {
  const all = [...sampleCases(), ...drawnCases(), ...folders.flatMap((folder) => folderCases(resolve(folder)))];
  const cases = all.filter(({ name }) => name.includes(values.only ?? ""));
  const different = cases.filter(differs);
  process.stdout.write(`${cases.length - different.length} of ${cases.length} reports are the same.\n`);
  process.exitCode = different.length > 0 ? 1 : 0;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** Says where a case differs. */
function differs(one) {
  const [before, now] = [other, HERE].map((checkout) => outcome(checkout, one));
  const parts = Object.keys(before).filter((part) => before[part] !== now[part]);
  for (const part of parts) process.stdout.write(`${one.name}: ${part}\n${firstDifference(before[part], now[part])}`);
  return parts.length > 0;
}

function outcome(checkout, { files, asOf }) {
  const folder = mkdtempSync(join(temporary, "run-"));
  const words = [
    join(checkout, "src", "cli", "launch.mjs"),
    "report",
    ...files,
    "--as-of",
    asOf,
    "--json",
    "report.json",
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  const report = readdirSync(folder).includes("report.json") ? readFileSync(join(folder, "report.json"), "utf8") : "";
  return { "report.json": report, terminal: stdout, errors: stderr, "exit code": String(status) };
}

/** The first lines that differ, cut to what is about the first character that does. */
function firstDifference(before, now) {
  const [was, is] = [before.split("\n"), now.split("\n")];
  const line = was.findIndex((text, index) => text !== is[index]);
  const [old = "(the end)", next = "(the end)"] = line < 0 ? [undefined, is[was.length]] : [was[line], is[line]];
  const at = [...old].findIndex((character, index) => character !== next[index]);
  const start = Math.max(0, (at < 0 ? old.length : at) - 60);
  const shown = (text) => `${start > 0 ? "…" : ""}${text.slice(start, start + 160)}`;
  return `  line ${(line < 0 ? was.length : line) + 1}\n  - ${shown(old)}\n  + ${shown(next)}\n`;
}

function sampleCases() {
  return readdirSync(SAMPLE).flatMap((month) => {
    const files = workbooksIn(join(SAMPLE, month));
    const each = files.map((file) => ({ name: file, files: [file], asOf: "2024-06-30" }));
    return [...each, { name: `${month} as one month`, files, asOf: "2024-06-30" }];
  });
}

function drawnCases() {
  return readdirSync(GOLDEN, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !path.endsWith("README.md"))
    .sort()
    .map((path, index) => {
      const { asOf, books } = readDrawing(readFileSync(join(GOLDEN, path), "utf8"));
      const folder = join(temporary, `drawn-${index}`);
      mkdirSync(folder);
      const files = books.map((book) => {
        const file = join(folder, book.file);
        writeFileSync(file, bookBytes(book, book.formulas, book.date1904));
        return file;
      });
      return { name: path, files, asOf: isoText(asOf) };
    });
}

function folderCases(folder) {
  return workbooksIn(folder).map((file) => ({ name: file, files: [file], asOf: "2024-06-30" }));
}

function workbooksIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:xlsx|xlsm|xls)$/i.test(path))
    .sort()
    .map((path) => join(folder, path));
}
