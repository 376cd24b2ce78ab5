import { isComparison } from "../../read/ledgers/groupRow";
import type { LeftOutRow } from "../../read/ledgers/classifyRows";
import type { SeenSheet } from "../../read/ledgers/recogniseLedgers";
import type { Fault } from "../../terms/hit";
import type { Ledger } from "../../terms/ledger";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { ColumnKey } from "../../terms/ledgerKind";
import { isBlankText } from "../../workbook/cellText";
import { placeOfCell } from "../../terms/place";
import type { CellValue } from "../../workbook/snapshot";
import { cellDisplay } from "../../values/cellDisplay";
import { plainNumber } from "../../values/percentWords";
import type { RuleContext } from "../parts/ruleContext";
import { groupsCheckedAgain } from "../parts/checkedAgain";
import type { RecordsRule } from "../parts/rule";
import { SUM_TOLERANCE, SUMMED_COLUMNS } from "../parts/summedColumns";
import { amountEn } from "../../values/numberEn";

interface Evidence {
  readonly heading: string;
  readonly stated: number;
  readonly sum: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * A group or total row whose sum is not that of the rows it may speak of (DECIDED G1). Which rows it covers the sheet does not say:
 * those below it to some later group row, or above it to some earlier one, or all. Only where none of these gives the sum it is told.
 */
export const subtotalDiffers: RecordsRule<"subtotal-differs", Evidence> = {
  stage: "records",
  id: "subtotal-differs",
  severity: "info",
  area: "numbers",
  words: {
    title: "小计与明细不一致",
    what: "小计、合计或分组行里的金额，与它所含各行加起来的数不同。",
    why: "统计只按明细行计算，不受影响；但两个数对不上，说明明细或小计有一处写错。",
    example: "万安镇小计写5000，两行明细加起来是4800。",
    remedy: "核对明细和小计；小计用公式求和就不会错。",
    message: ({ heading, stated, sum, firstRow, lastRow }) =>
      `“${heading}”的小计是${plainNumber(stated)}，${firstRow === lastRow ? `第${firstRow}行是` : `第${firstRow}至${lastRow}行加起来是`}${plainNumber(sum)}；统计按明细行计算，请核对`,
  },
  english: {
    title: "Subtotal differs",
    what: "The amount of a subtotal, total or group row is not the sum of its rows.",
    why: "Figures go by the rows and are not affected; but one of the two is wrong.",
    example: "A subtotal of 5,000, and its two rows add up to 4,800.",
    remedy: "Check the rows and the subtotal; a formula would not go wrong.",
    message: ({ heading, stated, sum, firstRow, lastRow }) =>
      `The subtotal of “${heading}” is ${amountEn(stated)}, but ${firstRow === lastRow ? `row ${firstRow} holds` : `rows ${firstRow} to ${lastRow} add up to`} ${amountEn(sum)}. Figures go by the rows; check both`,
  },
  check: (records, { recognition }) => {
    const summed = recognition.sheets.filter(({ ledger, sight }) => ledger !== null && groupsAmong(sight).length > 0);
    if (summed.length === 0) return [];
    const byLedger = new Map<Ledger | null, LedgerRecord[]>();
    for (const record of records) {
      const own = byLedger.get(record.ledger);
      if (own === undefined) byLedger.set(record.ledger, [record]);
      else own.push(record);
    }
    return summed.flatMap((seen) => {
      const own = byLedger.get(seen.ledger);
      return own === undefined ? [] : SUMMED_COLUMNS.flatMap((key) => differing(seen, key, own));
    });
  },
  keepUp: groupsCheckedAgain<Evidence>({
    groups: (records, { recognition }) =>
      new Map(
        recognition.sheets.flatMap((seen, index) =>
          seen.ledger === null
            ? []
            : SUMMED_COLUMNS.map((key) => {
                const own = (): readonly LedgerRecord[] => records.filter(({ ledger }) => ledger === seen.ledger);
                return [`${index} ${key}`, () => differing(seen, key, own())] as const;
              }),
        ),
      ),
    touched: (before, after, { recognition }: RuleContext) => {
      const index = recognition.sheets.findIndex(({ ledger }) => ledger === after.ledger);
      return SUMMED_COLUMNS.filter((key) => {
        const column = after.ledger.columns.get(key);
        return column !== undefined && before.cells[column - 1] !== after.cells[column - 1];
      }).map((key) => `${index} ${key}`);
    },
  }),
};

/** Undefined where blank, null where it is no plain number. */
function amountOf(value: CellValue | undefined): number | null | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  if (isBlankText(value)) return undefined;
  const text = value.replace(/[,，\s]/g, "");
  return /^-?\d{1,15}(?:\.\d{1,8})?$/.test(text) ? Number(text) : null;
}

function differing(
  { ledger, grid, sight }: SeenSheet,
  key: ColumnKey,
  records: readonly LedgerRecord[],
): readonly Fault<Evidence>[] {
  const column = ledger?.columns.get(key);
  if (ledger === null || column === undefined || ledger.mergedColumns.some((merged) => merged.column === column))
    return [];
  const groups = groupsAmong(sight);
  const stated = groups.flatMap(({ row, why }) => {
    const cells = grid.row(row)?.cells ?? [];
    const value = amountOf(cells[column - 1]);
    const label = cells.find((cell): cell is string => typeof cell === "string" && /[一-龥]/.test(cell));
    // 其中 speaks of a part of the rows, 平均 and 上月数 of no sum.
    const isOfWhich = grid
      .mergesIn(row)
      .some(({ firstRow, firstColumn }) => startsOfWhich(grid.valueAt(firstRow, firstColumn)));
    const isNoSum = startsOfWhich(label) || isOfWhich || isComparison(String(label).trim());
    if (value === null || value === undefined || why === "band" || isNoSum) return [];
    return [{ row, value, isBelow: why === "total", isOfAll: /^\s*(?:总|全县)/.test(String(label)) }];
  });
  if (stated.length === 0) return [];
  const amounts = records.map((record) => ({ row: record.row, value: amountOf(record.cells[column - 1]) }));
  const sums = runningSums(amounts);
  if (sums === null) return [];
  const borders = [0, ...groups.map(({ row }) => row), Number.MAX_SAFE_INTEGER];
  return stated.flatMap(({ row, value, isBelow, isOfAll }) => {
    // A total above all records is theirs.
    const isFirst = isBelow && sums.count({ after: 0, before: row }) === 0;
    const spans = spansOf(row, borders, isBelow, isOfAll || isFirst).filter((span) => sums.count(span) > 0);
    const [natural] = spans;
    if (natural === undefined || spans.some((span) => Math.abs(sums.sum(span) - value) <= SUM_TOLERANCE)) return [];
    const rows = amounts
      .filter((amount) => natural.after < amount.row && amount.row < natural.before)
      .map((amount) => amount.row);
    return [
      {
        place: placeOfCell(
          ledger,
          { row, column },
          key,
          cellDisplay(grid.valueAt(row, column), grid.formatAt(row, column)),
        ),
        evidence: {
          heading: ledger.headings.get(column)?.at(-1) ?? "",
          stated: value,
          sum: sums.sum(natural),
          firstRow: rows[0] ?? row,
          lastRow: rows.at(-1) ?? row,
        },
      },
    ];
  });
}

function startsOfWhich(value: CellValue | undefined): boolean {
  return typeof value === "string" && /^\s*其中/.test(value);
}

function groupsAmong({ rows }: SeenSheet["sight"]): readonly LeftOutRow[] {
  return rows.leftOut.filter(({ why }) => GROUPING.has(why));
}

const GROUPING: ReadonlySet<string> = new Set(["band", "group", "total"]);

/** Rows between two, both left out. */
interface Span {
  readonly after: number;
  readonly before: number;
}

/** What a row may sum up, the likeliest first. Nested deeper than so many groups none is. */
function spansOf(row: number, borders: readonly number[], isBelow: boolean, isOfAll: boolean): readonly Span[] {
  const place = borders.indexOf(row);
  const above = borders.slice(Math.max(0, place - MOST_GROUPS), place).reverse();
  const below = borders.slice(place + 1, place + 1 + MOST_GROUPS);
  const all = { after: 0, before: Number.MAX_SAFE_INTEGER };
  const under = [...below, Number.MAX_SAFE_INTEGER].map((before) => ({ after: row, before }));
  const over = [...above, 0].map((after) => ({ after, before: row }));
  const spans = isBelow ? [...over, ...under] : [...under, ...over];
  // A heading has its rows right below it; a subtotal below them.
  const likely = isOfAll ? [all] : [];
  return [...likely, ...spans, all];
}

const MOST_GROUPS = 60;

interface Sums {
  readonly sum: (span: Span) => number;
  readonly count: (span: Span) => number;
}

/** Null where a cell holds what is no plain number: then nothing can be added up. Blank cells are none. */
function runningSums(
  amounts: readonly { readonly row: number; readonly value: number | null | undefined }[],
): Sums | null {
  const rows: number[] = [];
  const totals = [0];
  for (const { row, value } of amounts) {
    if (value === null) return null;
    rows.push(row);
    totals.push((totals.at(-1) ?? 0) + (value ?? 0));
  }
  const indexOfRow = (row: number): number => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle] ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = ({ after }: Span): number => indexOfRow(after);
  const to = ({ before }: Span): number => indexOfRow(before - 1);
  return {
    sum: (span) => (totals[to(span)] ?? 0) - (totals[from(span)] ?? 0),
    count: (span) => to(span) - from(span),
  };
}
