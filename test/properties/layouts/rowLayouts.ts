import fc from "fast-check";
import type { DrawnCell } from "../../support/drawnBook";
import { layout, type Layout } from "./layout";
import {
  cellsUnder,
  recordsIn,
  rowUnder,
  withColumn,
  withRows,
  withRowsBefore,
  type LedgerDrawing,
  type LedgerRow,
} from "./ledgerDrawing";

const places = fc.array(fc.nat(100), { minLength: 1, maxLength: 3 });
export const AMOUNTS = ["总投资", "年度计划投资", "本年完成投资"];

/** Rows above, among and below the records that are none. */
export const rowLayouts: readonly Layout[] = [
  layout("a title block", (ledger) =>
    fc.subarray(["附件1", "（2024年6月）", "填报单位（盖章）：县工信科技局"]).map((lines) => ({
      ...ledger,
      rows: [...lines.map((line): LedgerRow => ({ role: "above", cells: [line] })), ...ledger.rows],
    })),
  ),
  layout("section bands", (ledger) =>
    fc
      .tuple(places, fc.constantFrom("一、聚焦“引”字（共计：3项）", "二、加快建设", "总体任务"), fc.boolean())
      .map(([at, label, isMerged]) =>
        withRowsBefore(ledger, at, () => [label, ...ledger.columns.slice(1).map(() => (isMerged ? "<" : null))]),
      ),
  ),
  layout("rows with a total word", (ledger) =>
    fc
      .tuple(
        places,
        fc.constantFrom("小计", "合计", "总　计", "总合计", "本页合计", "其中：省级", "合计："),
        fc.boolean(),
      )
      .map(([at, word, isSecond]) => withRowsBefore(ledger, at, (place) => totals(ledger, place, word, isSecond))),
  ),
  layout("column numbers under the header", (ledger) =>
    fc.constant(
      belowHeader(
        ledger,
        ledger.columns.map((_, index) => index + 1),
      ),
    ),
  ),
  layout("footers", (ledger) =>
    fc
      .subarray(["填表人：张试一", "审核人：李试二", "注：1.本表每月25日前报送。", "说明：以上数据截至6月底。"], {
        minLength: 1,
      })
      .map((lines) => ({
        ...ledger,
        rows: [...ledger.rows, ...lines.map((line): LedgerRow => ({ role: "below", cells: [line] }))],
      })),
  ),
  layout("numbered rows without anything", (ledger) =>
    fc.tuple(places, fc.integer({ min: 1, max: 5 })).map(([at, more]) => {
      const spread = withRowsBefore(ledger, at, (place) => [90 + place]);
      const last = Array.from({ length: more }, (_, index): LedgerRow => ({ role: "extra", cells: [100 + index] }));
      return { ...spread, rows: [...spread.rows, ...last] };
    }),
  ),
  layout("blank rows", (ledger) => places.map((at) => withRowsBefore(ledger, at, () => []))),
  layout("filtered rows", (ledger) =>
    fc.subarray(recordRows(ledger)).map((hiddenRows) => ({ ...ledger, details: { ...ledger.details, hiddenRows } })),
  ),
  layout("a row of units in brackets", (ledger) => fc.constant(inHundredMillions(ledger, "（亿元）")), {
    kinds: ["projects"],
  }),
  layout("a row of units without brackets", (ledger) => fc.constant(inHundredMillions(ledger, "亿元")), {
    kinds: ["projects"],
  }),
  layout("total words with something before or behind", (ledger) =>
    fc
      .tuple(
        places,
        fc.constantFrom("小计（2个）", "万安镇小计：3", "全县合计（3个）", "总    计（3个项目）"),
        fc.boolean(),
      )
      .map(([at, word, isSecond]) => withRowsBefore(ledger, at, (place) => totals(ledger, place, word, isSecond))),
  ),
  layout("groups under numerals, with their sums", (ledger) =>
    fc
      .tuple(
        places,
        fc.constantFrom("一", "（一）", "1."),
        fc.constantFrom("农林水利", "制造业类", "万安镇", "县发改局"),
      )
      .map(([at, numeral, label]) =>
        // Of two above the same record the upper one would have no rows, which is rightly asked about.
        withRowsBefore(ledger, [...new Set(at.map((wanted) => wanted % recordsIn(ledger)))], (place) => {
          const cells = [...totals(ledger, place, numeral, false)];
          cells[1] = label;
          return cells;
        }),
      ),
  ),
  layout("a row of examples under the header", (ledger) =>
    fc
      .constantFrom("示例", "例")
      .map((word) =>
        belowHeader(ledger, [word, ...ledger.columns.slice(1).map((heading) => EXAMPLES[heading ?? ""] ?? "示例")]),
      ),
  ),
  layout("a row of instructions under the header", (ledger) =>
    fc.constant(
      belowHeader(
        ledger,
        ledger.columns.map((heading) => `1.按要求填写${heading ?? ""}`),
      ),
    ),
  ),
  layout(
    "the header again on each page",
    (ledger) => places.map((at) => withRowsBefore(ledger, at, () => headerOf(ledger))),
    { alone: true },
  ),
];

function totals(ledger: LedgerDrawing, place: number, word: string, isSecond: boolean): readonly DrawnCell[] {
  const sums = Object.fromEntries(AMOUNTS.map((heading) => [heading, sumBefore(ledger, heading, place)]));
  const cells = [...rowUnder(ledger, sums)];
  cells[isSecond ? 1 : 0] = word;
  return cells;
}

/** Of the amounts of the records before a place; nothing where the ledger has no such column. */
function sumBefore(ledger: LedgerDrawing, heading: string, place: number): DrawnCell {
  const cells = cellsUnder(ledger, heading).slice(0, place);
  return ledger.columns.includes(heading)
    ? cells.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0)
    : null;
}

function belowHeader(
  ledger: LedgerDrawing,
  cells: readonly DrawnCell[],
  role: LedgerRow["role"] = "extra",
): LedgerDrawing {
  return withRows(ledger, (row) => (row.role === "header" ? [row, { role, cells }] : [row]));
}

export function headerOf({ rows }: LedgerDrawing): readonly DrawnCell[] {
  return rows.find(({ role }) => role === "header")?.cells ?? [];
}

function recordRows({ rows }: LedgerDrawing): number[] {
  return rows.flatMap(({ role }, index) => (role === "record" ? [index + 1] : []));
}

/** Amounts in 亿元, said only in the row below the header. */
function inHundredMillions(ledger: LedgerDrawing, unit: string): LedgerDrawing {
  // Of two rows of units only one divides the amounts.
  if (ledger.rows.some(({ role }) => role === "units")) return ledger;
  const scaled = AMOUNTS.reduce(
    (drawing, heading) =>
      withColumn(drawing, heading, (cell, role) =>
        role === "record" && typeof cell === "number" ? cell / 10_000 : cell,
      ),
    ledger,
  );
  const unsaid = withRows(scaled, (row) => (row.role === "above" && row.cells.includes("单位：万元") ? [] : [row]));
  return belowHeader(unsaid, rowUnder(unsaid, Object.fromEntries(AMOUNTS.map((heading) => [heading, unit]))), "units");
}

const EXAMPLES: Readonly<Record<string, DrawnCell>> = {
  任务编号: "ZD-0",
  专业镇: "万安钻石",
  重点任务: "1",
  具体任务: "如建设标准化厂房",
  牵头单位: "县工信科技局",
  完成时限: "如2024年6月底",
  完成状态: "进行中",
  完成率: "50%",
  总投资: 5000,
  专班: "万安钻石专班",
  月份: "2024年1月",
};
