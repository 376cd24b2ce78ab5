import { isNumberedUnder } from "../../read/ledgers/groupRow";
import type { SeenSheet } from "../../read/ledgers/recogniseLedgers";
import type { Fault } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { plainNumber } from "../../values/percentWords";
import { amountEn } from "../../values/numberEn";
import { isBlankText } from "../../workbook/cellText";
import type { CellValue, RowSnapshot } from "../../workbook/snapshot";
import { groupsCheckedAgain } from "../parts/checkedAgain";
import type { RecordsRule } from "../parts/rule";
import { SUM_TOLERANCE, SUMMED_COLUMNS } from "../parts/summedColumns";

interface Evidence {
  readonly row: number;
  readonly heading: string;
  readonly amount: number;
  readonly firstPart: number;
  readonly lastPart: number;
}

/**
 * A record that says what the rows numbered under it (1.1, 1.2), or without a number below it (其中：一期, 二期), add up to: counted beside
 * them it counts twice. Rows left out that begin with 其中 are parts as well; with no part among the records nothing is counted twice.
 */
export const partsCountedTwice: RecordsRule<"parts-counted-twice", Evidence> = {
  stage: "records",
  id: "parts-counted-twice",
  severity: "warning",
  area: "numbers",
  words: {
    title: "总项与分项都计入",
    what: "一行的金额正好是下面几个分项（序号1.1、1.2，或没有序号的“其中：一期、二期”）之和，总项和分项都作为记录统计。",
    why: "总项、分项都计，个数和金额就重复了。",
    example: "序号1的总投资3000，序号1.1、1.2的总投资1000和2000。",
    remedy: "只留总项或只留分项；总项只作汇总的，把它的序号改成“一、二、三”，并删去总项的单位、阶段等内容。",
    message: ({ row, heading, amount, firstPart, lastPart }) =>
      `第${row}行的“${heading}”${plainNumber(amount)}正好是它下面第${firstPart}至${lastPart}行之和，像是总项和分项，两边都作为记录统计就重复了；请核对，只留一边，或确认它们是不同的项目`,
  },
  english: {
    title: "Whole and parts both counted",
    what: "The amount of a row is the sum of the parts below it (numbered 1.1, 1.2, or not numbered: “其中：一期、二期”), and whole and parts are all counted.",
    why: "Counted with its parts, a whole doubles their number and amounts.",
    example: "Row 1 has a total investment of 3,000, rows 1.1 and 1.2 have 1,000 and 2,000.",
    remedy:
      "Keep the whole or its parts. If the whole only sums up, number it “一”, “二”, “三” and delete its unit, stage and so on.",
    message: ({ row, heading, amount, firstPart, lastPart }) =>
      `“${heading}” in row ${row}, ${amountEn(amount)}, is the very sum of rows ${firstPart} to ${lastPart} below it; they look like a whole and its parts, and are counted twice. Keep one side, or confirm that they are different projects`,
  },
  check: (records, { recognition }) => {
    const seen = recognition.sheets.filter(
      ({ ledger }) => ledger !== null && SUMMED_COLUMNS.some((key) => ledger.columns.has(key)),
    );
    return seen.length === 0 ? [] : seen.flatMap((sheet) => wholesIn(sheet, records));
  },
  keepUp: groupsCheckedAgain<Evidence>({
    groups: (records, { recognition }) =>
      new Map(recognition.sheets.map((seen, index) => [String(index), () => wholesIn(seen, records)])),
    touched: (before, after, { recognition }) => {
      const isChanged = (["seq", ...SUMMED_COLUMNS] as const).some((key) => {
        const column = after.ledger.columns.get(key);
        return column !== undefined && before.cells[column - 1] !== after.cells[column - 1];
      });
      return isChanged ? [String(recognition.sheets.findIndex(({ ledger }) => ledger === after.ledger))] : [];
    },
  }),
};

/** A row of the table: a record, or one left out because it begins with 其中. */
interface TableRow {
  readonly snapshot: RowSnapshot | LedgerRecord;
  readonly record: LedgerRecord | null;
}

function wholesIn({ ledger, grid, sight }: SeenSheet, records: readonly LedgerRecord[]): readonly Fault<Evidence>[] {
  const seq = ledger?.columns.get("seq");
  if (ledger === null || seq === undefined) return [];
  const columns = SUMMED_COLUMNS.flatMap((key) => {
    const column = ledger.columns.get(key);
    return column === undefined ? [] : [{ key, column }];
  });
  if (columns.length === 0) return [];
  const own = records.filter((record) => record.ledger === ledger);
  const rows: TableRow[] = own.map((record) => ({ snapshot: record, record }));
  for (const { row } of sight.rows.leftOut) {
    const snapshot = grid.row(row);
    if (snapshot?.cells.some(isOfWhich) === true) rows.push({ snapshot, record: null });
  }
  rows.sort((a, b) => a.snapshot.row - b.snapshot.row);
  const numberOf = (at: number): CellValue | undefined => rows[at]?.snapshot.cells[seq - 1];
  const faults: Fault<Evidence>[] = [];
  for (let at = 0; at + 1 < rows.length; at++) {
    const record = rows[at]?.record;
    if (record === null || record === undefined || isBlank(numberOf(at))) continue;
    let end = at + 1;
    while (end < rows.length && end - at <= MOST_PARTS && isPart(numberOf(end), numberOf(at))) end++;
    const parts = rows.slice(at + 1, end);
    if (parts.length < 2 || parts.every((part) => part.record === null)) continue;
    const sum = columns.find(({ column }) => addsUp(record, parts, column));
    if (sum === undefined) continue;
    faults.push({
      place: placeOf(record, sum.key),
      evidence: {
        row: record.row,
        heading: ledger.headings.get(sum.column)?.at(-1) ?? "",
        amount: Number(record.cells[sum.column - 1]),
        firstPart: parts[0]?.snapshot.row ?? 0,
        lastPart: parts.at(-1)?.snapshot.row ?? 0,
      },
    });
  }
  return faults;
}

/** No project has more; a long ledger without numbers is no list of parts. */
const MOST_PARTS = 40;

function isPart(number: CellValue | undefined, whole: CellValue | undefined): boolean {
  return isBlank(number) || isNumberedUnder(number, whole);
}

/** True where the parts' amounts, all of them plain numbers, are the whole's. */
function addsUp({ cells }: LedgerRecord, parts: readonly TableRow[], column: number): boolean {
  const amounts = parts.map(({ snapshot }) => snapshot.cells[column - 1]);
  const whole = cells[column - 1];
  if (typeof whole !== "number" || whole <= 0) return false;
  const given = amounts.filter((amount) => typeof amount === "number");
  if (given.length < 2 || given.length < amounts.filter((amount) => !isBlank(amount)).length) return false;
  return Math.abs(given.reduce((sum, amount) => sum + amount, 0) - whole) <= SUM_TOLERANCE;
}

function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === null || (typeof value === "string" && isBlankText(value));
}

function isOfWhich(value: CellValue | undefined): boolean {
  return typeof value === "string" && /^\s*其中/.test(value);
}
