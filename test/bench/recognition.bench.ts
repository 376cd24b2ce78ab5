/**
 * How long the recognition of one large task ledger takes: twice the rows should take about twice as long, and merges, stray
 * values and formatted columns should change little.
 * Run with: npx jest --testMatch "**\/recognition.bench.ts"
 */
import { ledgerDefinitions } from "../../src/core/terms/ledgerKind";
import { recogniseLedgers } from "../../src/core/read/ledgers/recogniseLedgers";
import type { CellValue, MergeArea, RowSnapshot, SheetSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";

const HEADINGS = Object.values(ledgerDefinitions.tasks.columns).map(({ label }) => label);
const REPEATED = ["万安钻石", "3", "县工信科技局", "2024年6月", "进行中", "50%", "县发改局、县财政局"];
const ROUNDS = 5;

function rowsOf(count: number, seq: boolean): readonly RowSnapshot[] {
  const record = (no: number): readonly CellValue[] =>
    HEADINGS.map((heading, column) => {
      if (heading === "序号") return seq ? no : null;
      if (heading === "具体任务" || heading === "进展情况") return `${heading}第${no}项正在推进`;
      return REPEATED[column % REPEATED.length] ?? null;
    });
  const line = (row: number, cells: readonly CellValue[]): RowSnapshot => ({ row, cells, formats: [], hidden: false });
  return [line(1, HEADINGS), ...Array.from({ length: count }, (_, index) => line(index + 2, record(index + 1)))];
}

function sheetOf(count: number, kind: "plain" | "unnumbered" | "merged" | "stray"): SheetSnapshot {
  const rows = rowsOf(count, kind !== "unnumbered");
  const groups: readonly MergeArea[] = Array.from({ length: Math.floor(count / 10) }, (_, index) => ({
    firstRow: index * 10 + 2,
    lastRow: index * 10 + 11,
    firstColumn: 3,
    lastColumn: 3,
  }));
  const stray: RowSnapshot = { row: 1048576, cells: [], formats: [], hidden: false };
  return {
    name: "台账",
    visibility: "visible",
    rows: kind === "stray" ? [...rows, { ...stray, cells: Object.assign([], { 16383: "x" }) }] : rows,
    merges: kind === "merged" ? groups : [],
  };
}

function best(sheet: SheetSnapshot): number {
  const book = { file: "台账.xlsx", sheets: [sheet] };
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    recogniseLedgers([book], day("2024-06-30"));
    return performance.now() - begin;
  });
  return Math.min(...times);
}

test("time by number of rows", () => {
  const lines = (["plain", "unnumbered", "merged", "stray"] as const).map((kind) => {
    const [ten, twenty, hundred] = [10_000, 20_000, 100_000].map((count) => best(sheetOf(count, kind)));
    const ms = (time: number | undefined): string => `${(time ?? 0).toFixed(0)} ms`.padStart(8);
    const growth = ((twenty ?? 0) / (ten ?? 1)).toFixed(1);
    return `${kind.padEnd(11)} 10 000: ${ms(ten)}   20 000: ${ms(twenty)} (× ${growth})   100 000: ${ms(hundred)}`;
  });
  process.stdout.write(`${lines.join("\n")}\n`);
});
