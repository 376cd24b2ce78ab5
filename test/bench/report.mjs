/**
 * How long the whole report takes beside merely reading the file, how much memory, and whether the cost is linear in rows:
 *
 *     node test/bench/report.mjs
 *
 * Every run is a process of its own, in turns. «reading» is the thin fflate + saxen reader of readWorkbook.mjs, the fastest of
 * the libraries measured. Ratios are what counts; seconds depend on the machine.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { largeLedger } from "./readWorkbook.fixture.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const FIXTURES = [
  { rows: 50_000, path: here("../../.cache/bench/halfLedger.xlsx") },
  { rows: 100_000, path: here("../../.cache/bench/largeLedger.xlsx") },
];
const ROUNDS = 3;
const REPORT = here("../../.cache/bench/report.json");

for (const { rows, path } of FIXTURES) if (!existsSync(path)) largeLedger(path, rows);

const [, full] = FIXTURES;
const tasks = {
  "reading (fflate + saxen), 100 000 rows": () => one("readWorkbook.mjs", "--one", "fflate + saxen"),
  "reading (this reader), 100 000 rows": () => one("readWorkbook.mjs", "--one", "this reader"),
  "report, 50 000 rows": () => report(FIXTURES[0].path),
  "report, 100 000 rows": () => report(full.path),
};
const best = new Map();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(tasks)) {
    const result = run();
    const known = best.get(name);
    best.set(name, {
      seconds: Math.min(result.seconds, known?.seconds ?? Infinity),
      peakMb: Math.max(result.peakMb, known?.peakMb ?? 0),
    });
  }
}
const base = best.get("reading (fflate + saxen), 100 000 rows").seconds;
console.log("                                          best s   × reading   peak MB");
for (const [name, { seconds, peakMb }] of best) {
  console.log(
    name.padEnd(40),
    seconds.toFixed(2).padStart(7),
    (seconds / base).toFixed(2).padStart(11),
    String(peakMb).padStart(9),
  );
}
const linear = best.get("report, 100 000 rows").seconds / best.get("report, 50 000 rows").seconds;
console.log(`twice the rows: ${linear.toFixed(2)} × the time`);

function one(script, ...words) {
  const child = spawnSync(process.execPath, ["--no-warnings", here(script), ...words], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}

/** The command line as people run it, by its bundle, JSON written; timed from start to end of the process. */
function report(path) {
  const words = ["report", path, "--as-of", "2024-06-30", "--json", REPORT];
  const node = ["--require", here("printUsage.cjs"), here("../../dist/ledger.cjs")];
  const child = spawnSync(process.execPath, [...node, ...words], { encoding: "utf8", maxBuffer: 1 << 28 });
  const line = child.stderr.split("\n").find((text) => text.startsWith("{"));
  if (line === undefined) throw new Error(child.stderr);
  return JSON.parse(line);
}
