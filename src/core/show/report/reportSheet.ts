import type { SeenSheet } from "../../read/ledgers/recogniseLedgers";
import { doubledSheet } from "./doubledSheet";
import { headingsByLetter, rowSpan } from "../../read/ledgers/recogniseSheet";
import { columnLetters } from "../../workbook/address";
import type { ReportLedger, ReportSheet } from "../../terms/report";

/** What was seen on a sheet (SPEC §5, §16). */
export function reportSheet({ file, grid, sight, ledger, twice }: SeenSheet): ReportSheet {
  return {
    file,
    sheet: grid.sheet.name,
    headerRows: sight.header?.rows ?? [],
    headings: headingsByLetter(sight.header),
    ...rowSpan(sight.rows.records),
    // What does not count is a ledger all the same.
    kind: ledger?.kind ?? (twice === undefined ? null : (sight.match?.definition.kind ?? null)),
  };
}

/** A recognised ledger, its columns by letter in sheet order; null where the sheet is none. */
export function reportLedger({ file, grid, ledger }: SeenSheet): ReportLedger | null {
  if (ledger === null) return null;
  const columns = [...ledger.columns].sort(([, a], [, b]) => a - b);
  return {
    kind: ledger.kind,
    file,
    sheet: grid.sheet.name,
    headerRows: ledger.headerRows,
    ...rowSpan(ledger.rows),
    records: ledger.rows.length,
    columns: Object.fromEntries(columns.map(([key, column]) => [key, columnLetters(column)])),
  };
}

/** Why a sheet is the ledger it is, or why it is none; hidden sheets are named as such (DECIDED C10). */
export function sheetReason({ grid, sight, setting, twice }: SeenSheet): string {
  const seen = setting ? `设置表“${grid.sheet.name.trim()}”，按设置读取` : sight.reason;
  const reason = twice === undefined ? seen : doubledSheet(twice).text;
  return grid.sheet.visibility === "visible" ? reason : `${reason}（隐藏的工作表）`;
}
