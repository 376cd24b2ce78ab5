/**
 * How long it takes to look again at what one edit touches, beside a full check, at 10 000 and at 100 000 task rows:
 *
 *     node test/bench/liveEdit.mjs
 */
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { largeLedger } from "./readWorkbook.fixture.mjs";

register("./readWorkbook.loader.mjs", import.meta.url);
const { readWorkbookBytes } = await import("../support/xlsxFiles.ts");
const { liveSteps } = await import("../../src/core/live/liveCheck.ts");
const { run } = await import("../../src/core/run.ts");
const { theDay } = await import("../../src/core/workbook/localDate.ts");

const FILE = "台账.xlsx";
const asOf = theDay(2024, 6, 30);
/** Column and value of each kind of edit; what else an edit touches follows from it. */
const EDITS = {
  "progress value": [14, 0.37],
  "unreadable progress": [14, "大部分"],
  status: [13, "已完成"],
  "due date as text": [12, "2024年9月30日"],
  "unit name": [8, "县工信据"],
  "id of another row": [2, "ZYZ-000100"],
  "key task": [4, "任务3"],
  remark: [18, "备注 "],
};
const TIMES = 40;

for (const rows of [10_000, 100_000]) {
  const path = fileURLToPath(new URL(`../../.cache/bench/ledger${rows}.xlsx`, import.meta.url));
  const workbook = await readWorkbookBytes(largeLedger(path, rows), FILE);
  const sheet = workbook.sheets[0];
  const checks = Array.from({ length: 5 }, () => timed(() => run([workbook], { asOf })));
  const full = Math.min(...checks.map(({ ms }) => ms));
  const { live, longest, sum } = ready(checks[0].made);
  console.log(
    `${rows} rows: full check ${full.toFixed(0)} ms; getting ready ${sum.toFixed(0)} ms, longest step ${longest.toFixed(1)} ms`,
  );
  const places = [
    4,
    7,
    30,
    ...Array.from({ length: TIMES - 3 }, (_, index) => 40 + Math.floor((index * rows) / TIMES)),
  ];
  for (const [name, [column, value]] of Object.entries(EDITS)) {
    const times = [];
    for (const place of places) {
      const row = sheet.rows[place];
      if (row.cells.length < 10) continue;
      const cells = row.cells.slice();
      cells[column - 1] = value;
      // There and back again; the best of a few, since others may want the machine in between.
      const tries = [cells, row.cells, cells, row.cells, cells, row.cells].map((content) => {
        const edited = [{ ...row, cells: content }];
        const { ms, made } = timed(() => live.edit(FILE, sheet.name, edited, row.row, row.row));
        if (made.kind !== "rechecked") throw new Error(`${name} in row ${row.row}: ${made.why}`);
        return ms;
      });
      times.push(Math.min(...tries));
    }
    times.sort((a, b) => a - b);
    const [median, most] = [times[times.length >> 1], times.at(-1)];
    console.log(
      `  ${name.padEnd(20)} median ${median.toFixed(2).padStart(6)} ms, longest ${most.toFixed(2).padStart(6)} ms; ` +
        `full check ÷ median ${(full / median).toFixed(0)}`,
    );
  }
}

function ready(result) {
  const steps = liveSteps(result);
  let longest = 0;
  let sum = 0;
  for (;;) {
    const { ms, made } = timed(() => steps.next());
    longest = Math.max(longest, ms);
    sum += ms;
    if (made.done) return { live: made.value, longest, sum };
  }
}

function timed(work) {
  const begun = performance.now();
  const made = work();
  return { ms: performance.now() - begun, made };
}
