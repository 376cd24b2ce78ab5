import type { OwnCell, OwnPart, OwnRow } from "../../../core/show/writes/ownPart";
import { excelErrorCode, sync } from "../runExcel";
import { surveyWorkbook } from "../survey";
import { blockPlan } from "./blockPlan";
import { rangeOf, type SheetBlock } from "./rangeOf";
import { usedSheets } from "./usedSheets";

/** Reads our own sheets with their formulas: `WorkbookPort.readOurs`. Changes nothing. */
export async function readOurs(
  context: Excel.RequestContext,
  keys: readonly string[],
  take: (part: OwnPart) => Promise<boolean>,
): Promise<void> {
  const { sheets } = await surveyWorkbook(context);
  const wanted = sheets.filter(({ ownKey, isLeftover }) => ownKey !== null && !isLeftover && keys.includes(ownKey));
  const used = await usedSheets(context, wanted);
  for (const { sheet, values } of used) {
    const about = { key: sheet.ownKey ?? "", name: sheet.name };
    if (!(await take({ ...about, rows: [] }))) return;
    const plan = blockPlan(values);
    for (let blocks = plan.next(0); blocks.length > 0; blocks = plan.next(0)) {
      const read = await blocksNow(context, blocks);
      if (read === null) {
        if (!plan.giveBack(blocks)) throw new RangeError(`A row of ${sheet.name} is too long for an answer`);
        continue;
      }
      for (const { rows, cells, bytes } of read) {
        plan.learn(cells, bytes);
        if (rows.length > 0 && !(await take({ ...about, rows }))) return;
      }
    }
  }
}

/** Null where the answer would be too long. */
async function blocksNow(context: Excel.RequestContext, blocks: readonly SheetBlock[]) {
  const ranges = blocks.map((block) => rangeOf(context, block).load("values,formulas"));
  try {
    await sync(context);
  } catch (error) {
    if (excelErrorCode(error) === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  return blocks.map((block, i) => {
    const [values, formulas]: readonly (readonly unknown[][])[] = [ranges[i]?.values ?? [], ranges[i]?.formulas ?? []];
    ranges[i]?.untrack();
    let bytes = 0;
    const rows: OwnRow[] = [];
    values?.forEach((row, r) => {
      const cells: (OwnCell | undefined)[] = [];
      row.forEach((value, c) => {
        const formula = formulas?.[r]?.[c];
        bytes += String(value).length + String(formula).length + 6;
        const cell = cellOf(value, formula);
        if (cell !== undefined) cells[block.firstColumn + c] = cell;
      });
      if (cells.length > 0) rows.push({ row: block.firstRow + r + 1, cells });
    });
    return { rows, cells: block.rows * block.columns, bytes };
  });
}

function cellOf(value: unknown, formula: unknown): OwnCell | undefined {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula) return { formula: formula.slice(1) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : undefined;
}
