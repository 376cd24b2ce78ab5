import type { Recognition, SeenSheet } from "../../read/ledgers/recogniseLedgers";
import { findIdentityNumbers, maskIdentityNumbers } from "../../values/identityNumber";
import { behind, visited, type Steps } from "../../base/steps";
import { cellDisplay } from "../../values/cellDisplay";
import type { RowSnapshot } from "../../workbook/snapshot";
import type { AnyHit } from "../../terms/hit";

/**
 * Identity numbers in cells that belong to no record: titles, footers, sheets that are no ledger (SPEC §6 "anywhere"). Tells rows
 * looked at.
 */
export function* elsewhereIdentities({ sheets }: Recognition): Steps<readonly AnyHit[]> {
  const hits: AnyHit[] = [];
  let before = 0;
  for (const seen of sheets) {
    const { rows } = seen.grid.sheet;
    const recordRows = new Set(seen.ledger?.rows.map(({ row }) => row));
    const look = identitiesBeside(seen);
    const looking = visited(rows.length, (index) => {
      const row = rows[index];
      if (row !== undefined) look(row, recordRows.has(row.row), hits);
    });
    yield* behind(before, looking);
    before += rows.length;
  }
  return hits;
}

/** Looks through a row of a sheet: of a record only what stands beside the table. What is found is put behind `hits`. */
export function identitiesBeside({
  file,
  grid,
  ledger,
}: SeenSheet): (row: RowSnapshot, isRecord: boolean, hits: AnyHit[]) => void {
  const tableWidth = ledger === null ? 0 : Math.max(0, ...ledger.headings.keys());
  return ({ row, cells }, isRecord, hits) => {
    for (let index = isRecord ? tableWidth : 0; index < cells.length; index++) {
      const value = cells[index];
      if (typeof value !== "string" || value.length < 15) continue;
      const found = findIdentityNumbers(value);
      if (found.length === 0) continue;
      const masked = found.map(({ text }) => maskIdentityNumbers(text));
      const place = {
        file,
        sheet: grid.sheet.name,
        ledger,
        row: isRecord ? row : null,
        cellRow: row,
        cellColumn: index + 1,
        key: null,
        value: cellDisplay(value, undefined),
      };
      hits.push({ rule: "identity-number", place, evidence: { masked } });
    }
  };
}
