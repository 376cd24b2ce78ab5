import { sync } from "../runExcel";
import { areaText } from "../areaText";
import type { RowlessSheet } from "./sheetShape";

/** Gives sheets their native tables, under names that nothing in the workbook has; two round trips where there is a table. */
export async function addTables(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly model: RowlessSheet }[],
): Promise<void> {
  const wanted = sheets.flatMap(({ id, model: { table } }) => (table === null ? [] : [{ id, table }]));
  if (wanted.length === 0) return;
  const { tables, names, worksheets } = context.workbook;
  tables.load("items/name");
  names.load("items/name");
  await sync(context);
  // Tables and defined names share one space. Those of our old sheets still stand, and are taken too.
  const taken = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  for (const { id, table } of wanted) {
    // Excel wants a row under the headings.
    const area = { ...table.area, lastRow: Math.max(table.area.lastRow, table.area.firstRow + 1) };
    const sheet = worksheets.getItem(id);
    const added = sheet.tables.add(sheet.getRange(areaText(area)), true);
    added.name = freeName(table.name, taken);
    taken.add(added.name.toLowerCase());
    added.style = PLAIN_STYLE;
    added.showBandedRows = false;
  }
  await sync(context);
}

/** The least coloured of Excel's table styles: cells keep the look of their roles. */
const PLAIN_STYLE = "TableStyleLight1";

/** The wanted name, or with `_2`, `_3` … behind it where it is taken. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let turn = 1; ; turn++) {
    const name = turn === 1 ? wanted : `${wanted}_${turn}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
