import { isMarkFormula } from "../../../core/show/writes/markFormula";
import { sync } from "../runExcel";

/** Ids of the marks of ours on each of the given sheets, by sheet id; two round trips. */
export async function findMarks(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const sheets = sheetIds.map((id) => {
    const formats = context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return { id, formats };
  });
  await sync(context);
  const rules = sheets.flatMap(({ id, formats }) =>
    formats.items.flatMap((format) => {
      if (format.type !== "Custom") return [];
      const { rule } = format.custom;
      rule.load("formula");
      return [{ sheetId: id, id: format.id, rule }];
    }),
  );
  if (rules.length > 0) await sync(context);
  const found = new Map<string, string[]>();
  for (const { sheetId, id, rule } of rules) {
    if (!isMarkFormula(rule.formula)) continue;
    const ids = found.get(sheetId) ?? [];
    found.set(sheetId, ids);
    ids.push(id);
  }
  return found;
}

/** Asks Excel to take marks away; done with the next sync. Marks that somebody has removed by then must not be among them. */
export function removeMarks(context: Excel.RequestContext, marks: ReadonlyMap<string, readonly string[]>): void {
  for (const [sheetId, ids] of marks) {
    const formats = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
    for (const id of ids) formats.getItem(id).delete();
  }
}
