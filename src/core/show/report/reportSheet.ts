import type { SeenSheet } from "../../read/ledgers/recogniseLedgers";
import { doubledSheet } from "./doubledSheet";
import { headingsByLetter, rowSpan } from "../../read/ledgers/recogniseSheet";
import { columnLetters } from "../../workbook/address";
import type { ReportLedger, ReportSheet } from "../../terms/report";
import { twiceTextEn } from "../../judge/parts/twiceTextEn";
import { inBoth, type InBoth } from "../../base/inBoth";
import type { Twice } from "../../terms/twice";

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
    ...(grid.sheet.visibility === "visible" ? {} : { hidden: true }),
  };
}

/** Why a sheet is the ledger it is, or why it is none; hidden sheets are named as such (DECIDED C10). */
export function sheetReason({ grid, sight, setting, twice }: SeenSheet): InBoth {
  const name = grid.sheet.name.trim();
  const seen = setting ? inBoth(`设置表“${name}”，按设置读取`, `“${name}”, read as settings`) : sight.reason;
  const reason = twice === undefined ? seen : inBoth(doubledSheet(twice).text, doubledEn(twice));
  if (grid.sheet.visibility === "visible") return reason;
  return inBoth(`${reason.zh}（隐藏的工作表）`, `${reason.en} (hidden sheet)`);
}

function doubledEn(twice: Twice): string {
  const { it, own, same, why } = twiceTextEn(twice);
  return `the same ledger as ${it} (${same}); only ${it} counts (${why}), ${own} does not`;
}
