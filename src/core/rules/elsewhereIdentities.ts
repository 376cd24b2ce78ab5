import type { Recognition, SeenSheet } from "../ledgers/recogniseLedgers";
import { findIdentityNumbers, maskIdentityNumbers } from "../records/fields/identityNumber";
import { cellDisplay } from "../workbook/cellDisplay";
import type { AnyHit } from "./hit";

/** Identity numbers in cells that belong to no record: titles, footers, sheets that are no ledger (SPEC §6 "anywhere"). */
export function elsewhereIdentities({ sheets }: Recognition): readonly AnyHit[] {
  return sheets.flatMap(identitiesOutsideRecords);
}

function identitiesOutsideRecords({ file, grid, ledger }: SeenSheet): readonly AnyHit[] {
  const recordRows = new Set(ledger?.rows.map(({ row }) => row));
  const tableWidth = ledger === null ? 0 : Math.max(0, ...ledger.headings.keys());
  const hits: AnyHit[] = [];
  for (const { row, cells } of grid.sheet.rows) {
    const from = recordRows.has(row) ? tableWidth : 0;
    for (let index = from; index < cells.length; index++) {
      const value = cells[index];
      if (typeof value !== "string" || value.length < 15) continue;
      const found = findIdentityNumbers(value);
      if (found.length === 0) continue;
      const masked = found.map(({ text }) => maskIdentityNumbers(text));
      const place = {
        file,
        sheet: grid.sheet.name,
        ledger,
        row: recordRows.has(row) ? row : null,
        cellRow: row,
        cellColumn: index + 1,
        key: null,
        value: cellDisplay(value, undefined),
      };
      hits.push({ rule: "identity-number", place, evidence: { masked } });
    }
  }
  return hits;
}
