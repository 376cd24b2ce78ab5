/**
 * What closed months cost (MONTH §2, §3), as processor time beside the report of the same ledger without them:
 *
 *     node test/bench/months.mjs
 *
 * Every run is a process of its own, in turns; the best of some rounds counts. The closed month is the ledger as it was a month before.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { largeLedger } from "./readWorkbook.fixture.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const cached = (name) => here(`../../.cache/bench/${name}`);
const ROUNDS = Number(process.argv[2] ?? 3);
const MONTHS = 24;

const full = {
  now: cached("largeLedger.xlsx"),
  then: cached("largeLedgerMay.xlsx"),
  book: cached("oneMonthClosed.xlsx"),
};
const small = {
  now: cached("smallLedger.xlsx"),
  then: cached("smallLedgerMay.xlsx"),
  book: cached("manyMonthsClosed.xlsx"),
  savedBook: cached("manyMonthsSaved.xlsx"),
};
largeLedger(full.now);
largeLedger(full.then, 100_000, true);
largeLedger(small.now, 5_000);
largeLedger(small.then, 5_000, true);
if (!existsSync(full.book)) close(full.then, "2024-05-31", full.book, full.now);
if (!existsSync(small.book)) closeMany();
if (!existsSync(small.savedBook)) saveAnew(small.book, small.savedBook);

const out = cached("closed.xlsx");
const json = cached("report.json");
const report = (file) => ledger("report", file, "--as-of", "2024-06-30", "--json", json);
const tasks = {
  "100 000 rows: report": () => report(full.now),
  "  against a closed month": () => report(full.book),
  "  closing the first month": () => close(full.now, "2024-06-30", out),
  "  closing a second one below it": () => close(full.book, "2024-06-30", out),
  "5 000 rows: report": () => report(small.now),
  [`  with ${MONTHS} closed months`]: () => report(small.book),
  "  the same, saved by another program": () => report(small.savedBook),
};
const best = new Map();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(tasks)) {
    const { cpu, peakMb } = run();
    const known = best.get(name);
    best.set(name, { cpu: Math.min(cpu, known?.cpu ?? Infinity), peakMb: Math.max(peakMb, known?.peakMb ?? 0) });
  }
}
rmSync(out, { force: true });
console.log("                                       cpu s   × report   peak MB");
let plain = 1;
for (const [name, { cpu, peakMb }] of best) {
  if (!name.startsWith(" ")) plain = cpu;
  console.log(
    name.padEnd(36),
    cpu.toFixed(2).padStart(7),
    (cpu / plain).toFixed(2).padStart(10),
    String(peakMb).padStart(9),
  );
}

function closeMany() {
  const days = Array.from({ length: MONTHS }, (_, i) => new Date(Date.UTC(2022, 6 + i, 0)).toISOString().slice(0, 10));
  let book = small.now;
  for (const [i, day] of days.entries()) {
    const next = i === MONTHS - 1 ? small.book : cached(`closed${i % 2}.xlsx`);
    close(small.then, day, next, book);
    book = next;
  }
  for (const name of ["closed0.xlsx", "closed1.xlsx"]) rmSync(cached(name), { force: true });
}

/** The same cells in other bytes, as a program leaves them that writes all sheets anew. */
function saveAnew(book, to) {
  const parts = unzipSync(readFileSync(book));
  for (const name of Object.keys(parts).filter((part) => part.startsWith("xl/worksheets/")))
    parts[name] = strToU8(strFromU8(parts[name]).replace("</worksheet>", "\n</worksheet>"));
  writeFileSync(to, zipSync(parts, { level: 6 }));
}

function close(file, day, to, book) {
  rmSync(to, { force: true });
  const apart = book === undefined ? [] : ["--book", book];
  return ledger("close", file, ...apart, "--as-of", day, "--today", "2024-07-01", "--force", "--out", to);
}

/** The command line as people run it, by its bundle. */
function ledger(...words) {
  const node = ["--require", here("printUsage.cjs"), here("../../dist/ledger.cjs")];
  const child = spawnSync(process.execPath, [...node, ...words], { encoding: "utf8", maxBuffer: 1 << 28 });
  const line = child.stderr.split("\n").find((text) => text.startsWith("{"));
  if (line === undefined || child.status === 2) throw new Error(child.stderr);
  return JSON.parse(line);
}
