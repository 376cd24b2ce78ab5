/** A rectangle of a sheet, 0-based as Office.js counts. */
export interface SheetBlock {
  readonly sheetId: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

export function rangeOf(context: Excel.RequestContext, block: SheetBlock): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(block.sheetId);
  return sheet.getRangeByIndexes(block.firstRow, block.firstColumn, block.rows, block.columns);
}

export function cellsIn({ rows, columns }: SheetBlock): number {
  return rows * columns;
}
