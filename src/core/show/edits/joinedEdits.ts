import type { CellEdit, WorkbookEdit } from "./edit";

/** Edits one after the other as one: of a cell that is written twice the last value stands, expected what was expected first. */
export function joinedEdits(edits: readonly WorkbookEdit[]): WorkbookEdit {
  const cells = new Map<string, CellEdit>();
  for (const edit of edits.flatMap((one) => one.cells)) {
    const place = `${edit.sheet}!${edit.cell}`;
    const before = cells.get(place);
    if (before === undefined) cells.set(place, edit);
    else {
      const { sheet, cell, value, numberFormat, link = before.link } = edit;
      const format = numberFormat === undefined ? {} : { numberFormat };
      const expected = before.expected === undefined ? {} : { expected: before.expected };
      cells.set(place, { sheet, cell, value, ...format, ...expected, ...(link === undefined ? {} : { link }) });
    }
  }
  const appended = edits.flatMap((one) => one.appended ?? []);
  const seals = edits.flatMap((one) => one.seals ?? []);
  return {
    newSheets: edits.flatMap(({ newSheets }) => newSheets),
    cells: [...cells.values()],
    ...(appended.length === 0 ? {} : { appended }),
    ...(seals.length === 0 ? {} : { seals }),
  };
}
