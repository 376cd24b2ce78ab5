import type { SeenSheet } from "../../read/ledgers/recogniseLedgers";
import { headingsByLetter, rowSpan } from "../../read/ledgers/recogniseSheet";
import { columnLetters } from "../../workbook/address";
import type { ReportLedger, ReportSheet } from "../../terms/report";

/** What was seen on a sheet (SPEC §5, §16). */
export function reportSheet({ file, grid, sight, ledger }: SeenSheet): ReportSheet {
  return {
    file,
    sheet: grid.sheet.name,
    headerRows: sight.header?.rows ?? [],
    headings: headingsByLetter(sight.header),
    ...rowSpan(sight.rows.records),
    kind: ledger?.kind ?? null,
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
export function sheetReason({ grid, sight, setting }: SeenSheet): string {
  const reason = setting ? `设置表“${grid.sheet.name.trim()}”，按设置读取` : sight.reason;
  return grid.sheet.visibility === "visible" ? reason : `${reason}（隐藏的工作表）`;
}
