/**
 * How long an index of 100 000 rows × 25 columns takes to write into a workbook of 100 000 rows × 18 columns, and how
 * much memory, beside reading that workbook:
 *
 *     node test/bench/writeWorkbook.mjs
 *
 * Every task runs in a process of its own.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { constants, deflateRawSync } from "node:zlib";
import { largeLedger } from "./readWorkbook.fixture.mjs";

const FIXTURE = fileURLToPath(new URL("../../.cache/bench/largeLedger.xlsx", import.meta.url));
const ROUNDS = 3;
const ROWS = 100_000;
const TEXTS = ["万安钻石", "县工信科技局", "加快推进园区标准化厂房建设", "完成产业链招商对接", "县发改局、县财政局"];

const { readWorkbookBytes, writeXlsx, removeMarks, nodeZip } = await sources();

const native = {
  ...nodeZip,
  deflateRaw: (bytes, isLast) =>
    deflateRawSync(bytes, { finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }),
};

const tasks = {
  "read the ledger": (bytes) => readWorkbookBytes(bytes, "largeLedger.xlsx", nodeZip),
  "write the index": (bytes) => writeXlsx(bytes, { sheets: [index()], marks: null }, native),
  "… in JavaScript": (bytes) => writeXlsx(bytes, { sheets: [index()], marks: null }),
  "mark 5 000 rows": (bytes) => writeXlsx(bytes, { sheets: [], marks: [marks()] }, native),
  "look for marks": (bytes) => removeMarks(bytes, native),
};

const [mode, name] = process.argv.slice(2);
if (mode === "--one") await measure(name);
else compare();

async function measure(task) {
  const bytes = new Uint8Array(readFileSync(FIXTURE));
  const start = performance.now();
  const result = await tasks[task](bytes);
  const seconds = (performance.now() - start) / 1000;
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ seconds, peakMb, size: result.length ?? 0 }));
}

function compare() {
  largeLedger(FIXTURE);
  console.log("task               best s   peak MB   file MB");
  for (const task of Object.keys(tasks)) {
    const runs = Array.from({ length: ROUNDS }, () => {
      const child = spawnSync(process.execPath, ["--no-warnings", fileURLToPath(import.meta.url), "--one", task]);
      if (child.status !== 0) throw new Error(`${task}: ${child.stderr}`);
      return JSON.parse(child.stdout);
    });
    const seconds = Math.min(...runs.map((run) => run.seconds));
    const peak = Math.max(...runs.map((run) => run.peakMb));
    const size = (runs[0].size / 1e6).toFixed(1);
    console.log(task.padEnd(16), seconds.toFixed(2).padStart(8), String(peak).padStart(9), size.padStart(9));
  }
}

/** An index like ours: texts, days and fractions, a link a row, a native table. */
function index() {
  const columns = Array.from({ length: 25 }, () => ({ width: 12 }));
  const headings = columns.map((_, i) => `列${i + 1}`);
  return {
    key: "index",
    name: "台账索引",
    columns,
    rows: { [Symbol.iterator]: () => rows(headings) },
    merges: [],
    freeze: { rows: 1, columns: 2 },
    table: { name: "LedgerIndex", area: { firstRow: 1, firstColumn: 1, lastRow: ROWS + 1, lastColumn: 25 }, headings },
    charts: [],
    print: { orientation: "landscape", repeatRows: { first: 1, last: 1 } },
  };
}

function* rows(headings) {
  yield { cells: headings.map((value) => ({ value, role: "heading" })) };
  for (let row = 0; row < ROWS; row++) {
    const cells = headings.map((_, i) => {
      if (i % 5 === 3) return { value: 45_300 + ((row * 7 + i) % 400), role: "date" };
      if (i % 5 === 4) return { value: (row % 1000) / 1000, role: "percent" };
      return { value: i % 4 === 0 ? `${TEXTS[i % 5]}，第${row}项` : TEXTS[i % 5], role: "text" };
    });
    cells[0] = { ...cells[0], link: { sheet: "台账", cell: `A${row + 3}` } };
    yield { cells };
  }
}

function marks() {
  const areas = Array.from({ length: 5000 }, (_, i) => {
    const row = 3 + i * 20;
    return { firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 18 };
  });
  return { sheet: "重点任务台账", kind: "light-red", areas };
}

async function sources() {
  register("./readWorkbook.loader.mjs", import.meta.url);
  const [files, zip] = await Promise.all([
    import("../support/xlsxFiles.ts"),
    import("../../src/adapters/files/nodeZip.ts"),
  ]);
  return { ...files, ...zip };
}
