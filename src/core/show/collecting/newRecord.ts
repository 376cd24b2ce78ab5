import { inBoth, type InBoth } from "../../base/inBoth";
import { ledgerLabel } from "../../terms/ledgerKind";
import { cellAddress } from "../../workbook/address";
import { isBlank } from "../../read/ledgers/sheetGrid";
import type { CellEdit } from "../edits/edit";
import { newCell } from "./cellWriting";
import { headingLabel } from "./columnNames";
import type { Decision } from "./decision";
import type { MasterBook, MasterLedger } from "./masterBook";

/** A row that is put under the last record of a ledger. */
export interface NewRecord {
  readonly ledger: MasterLedger;
  readonly row: number;
  readonly edits: readonly CellEdit[];
}

/**
 * Plans the record that a decision adds (DECIDED F7): under the last one of its ledger, in the format of the row above. A sentence
 * where there is no room for it: what stands below is nobody's to move.
 *
 * @param added what is added in the same run
 */
export function newRecord(
  { about: { table, cells } }: Decision,
  master: MasterBook,
  added: readonly NewRecord[],
): NewRecord | InBoth {
  const ledger = ledgerFor(table, master);
  if (ledger === null)
    return inBoth(
      "主台账里没有放得下这一行的台账；请手工加进去后写“保留原值”",
      "The master ledger has no ledger for this row. Put it in by hand, then write “保留原值”",
    );
  const { sheet, rows, headerRows } = ledger.ledger;
  const own = rows.at(-1);
  const above = Math.max(
    own?.row ?? headerRows.at(-1) ?? 1,
    ...added.filter((one) => one.ledger === ledger).map(({ row }) => row),
  );
  const row = above + 1;
  const there = master.workbook.sheets.find(({ name }) => name === sheet);
  const isTaken =
    there?.rows.some((one) => one.row === row && one.cells.some((value) => !isBlank(value))) === true ||
    there?.merges.some(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow) === true;
  if (isTaken)
    return inBoth(
      `“${sheet}”表（${ledgerLabel(ledger.ledger.kind)}）第${row}行已有内容，放不下新的一行；请在第${above}行下面插入一个空行后再汇总`,
      `Row ${row} of sheet “${sheet}” is filled, so there is no room for a new one. Insert a blank row below row ${above}, then put the returns together again`,
    );
  const edits: CellEdit[] = [];
  for (const [name, content] of withNumber(cells, ledger, added)) {
    const column = ledger.columns.get(name);
    if (column === undefined) continue;
    const cell = newCell(ledger, column, own?.formats[column.column - 1] ?? "General", content);
    if (cell === null)
      return inBoth(
        `“${headingLabel(ledger.ledger.kind, name)}”的内容写不进台账；请手工加进去后写“保留原值”`,
        `What stands under “${headingLabel(ledger.ledger.kind, name)}” cannot be written into the ledger. Put the row in by hand, then write “保留原值”`,
      );
    const like = own === undefined ? {} : { like: cellAddress(own.row, column.column) };
    edits.push({ sheet, cell: cellAddress(row, column.column), expected: null, ...cell, ...like });
  }
  // What the unit left blank looks like the row above, too; a row that is there has a look of its own.
  if (own !== undefined && there?.rows.some((one) => one.row === row) !== true) {
    const written = new Set(edits.map(({ cell }) => cell));
    for (const { column } of ledger.columns.values()) {
      const cell = cellAddress(row, column);
      if (written.has(cell)) continue;
      const format = own.formats[column - 1];
      const numberFormat = format === undefined ? {} : { numberFormat: format };
      edits.push({ sheet, cell, value: null, expected: null, like: cellAddress(own.row, column), ...numberFormat });
    }
  }
  return { ledger, row, edits };
}

function ledgerFor(table: Decision["about"]["table"], { ledgers }: MasterBook): MasterLedger | null {
  if (table === null) return null;
  const ofKind = ledgers.filter(({ ledger }) => table.kind === null || ledger.kind === table.kind);
  return (
    ofKind.find(({ ledger }) => ledger.sheet === table.sheet) ?? (ofKind.length === 1 ? (ofKind[0] ?? null) : null)
  );
}

/** With the next number, where the unit gave none or one that is taken. */
function withNumber(
  cells: Decision["about"]["cells"],
  { ledger, columns }: MasterLedger,
  added: readonly NewRecord[],
): Decision["about"]["cells"] {
  const column = columns.get("seq");
  if (column === undefined) return cells;
  const last = ledger.rows.at(-1)?.cells[column.column - 1];
  const others = cells.filter(([name]) => name !== "seq");
  if (typeof last !== "number") return others;
  const turn = added.filter((one) => one.ledger.ledger === ledger).length;
  return [["seq", { value: last + 1 + turn, format: undefined }], ...others];
}
