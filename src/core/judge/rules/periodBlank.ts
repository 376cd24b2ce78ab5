import { cellDisplay } from "../../values/cellDisplay";
import { isBlankMark } from "../../values/readContent";
import { headingWords, placeOfColumn } from "../../terms/place";
import type { Fault } from "../../terms/hit";
import type { ColumnKey } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { isCellFault, type CellValue } from "../../workbook/snapshot";
import type { RecordRule } from "../parts/rule";

interface Evidence {
  readonly heading: string;
  /** Heading and value of the last of the other columns that is filled. */
  readonly other: string;
  readonly value: string;
}

/**
 * Blank in the column that was chosen among those of several periods, and filled in another of them (DECIDED G5): the row counts as if
 * nothing were done, which nobody has said.
 */
export const periodBlank: RecordRule<"period-blank", Evidence> = {
  stage: "record",
  id: "period-blank",
  severity: "warning",
  area: "numbers",
  words: {
    title: "当期的列没有填",
    what: "按月、按季并列的几列（如“1-5月完成投资”“1-6月完成投资”）中，读的那一列这一行空着，别的列却填了数。",
    why: "空着的按没有完成计算，这一行的完成数就少了。",
    example: "“1-5月完成投资”填了300，“1-6月完成投资”空着。",
    remedy: "补填当期的数；没有变化的也照填累计数。",
    message: ({ heading, other, value }) =>
      `“${heading}”没有填，而“${other}”填了${value}；这一行按没有填计算，完成数会偏少，请补填`,
  },
  english: {
    title: "Period not filled in",
    what: "Of columns side by side by month or quarter (such as “1-5月完成投资” and “1-6月完成投资”) the one that is read is blank in this row, and another is filled.",
    why: "Blank counts as nothing done, so the row's figure is too low.",
    example: "“1-5月完成投资” is 300 and “1-6月完成投资” is blank.",
    remedy: "Fill in the period; if nothing has changed, repeat the amount up to now.",
    message: ({ heading, other, value }) =>
      `“${heading}” is blank while “${other}” holds ${value}. The row counts as blank, so what is done comes out too low. Fill it in`,
  },
  checks: {
    tasks: (record) => (OVER.has(record.state) ? null : blankOf(record, "rate")),
    projects: (record) => blankOf(record, "yearDone"),
    indicators: (record) => blankOf(record, "reportedRate"),
  },
};

/** Of what is finished or given up nobody asks for the newest figure; where nothing else says the state, required-missing does. */
const OVER: ReadonlySet<string> = new Set(["done", "cancelled", "paused", "unknown"]);

function blankOf(record: LedgerRecord, key: ColumnKey): Fault<Evidence> | null {
  const { ledger, cells, row } = record;
  const others = ledger.periodColumns.get(key);
  const column = ledger.columns.get(key);
  if (others === undefined || column === undefined || isSaid(cells[column - 1])) return null;
  const other = others.findLast((each) => isSaid(cells[each - 1]));
  if (other === undefined) return null;
  return {
    place: placeOfColumn(record, column, key),
    evidence: {
      heading: headingWords(ledger, column),
      other: headingWords(ledger, other),
      value: cellDisplay(cells[other - 1], ledger.formatOf(row, other)) ?? "",
    },
  };
}

function isSaid(value: CellValue | undefined): boolean {
  if (value === undefined || value === null || isCellFault(value)) return false;
  return typeof value !== "string" || !isBlankMark(value);
}
