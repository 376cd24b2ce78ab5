import { NO_FIGURE } from "../../values/figureText";
import { cellOf, formulaCell } from "./cellOf";
import type { ProjectFormulas } from "./projectFormulas";
import type { SheetContext } from "./sheetContext";
import type { SheetDraft } from "./sheetDraft";
import type { SheetCell } from "./sheetModel";

/** The year's investment against its plan and the year's share; nothing where no project says either. */
export function addInvestment(
  draft: SheetDraft,
  { result: { report }, rules }: SheetContext,
  formulas: ProjectFormulas,
): void {
  const { yearPlan, yearDone, rate, scheduled, gap } = report.projects.investment;
  if (yearPlan === 0 && yearDone === 0) return;
  addAcross(
    draft,
    ["本年投资", "年度计划投资（万元）", "本年完成投资（万元）", "完成率", "时间进度", "差距（百分点）"].map(
      (heading) => cellOf(heading, "heading"),
    ),
  );
  const row = draft.nextRow();
  const [plan, done] = [`B${row}`, `D${row}`];
  addAcross(draft, [
    cellOf("计入的项目", "text"),
    formulaCell(formulas.sum("yearPlan"), yearPlan, "number"),
    formulaCell(formulas.sum("yearDone"), yearDone, "number"),
    // Where no ledger has a column of what is done, 0 is not what was done.
    rate === null && yearPlan > 0
      ? cellOf(NO_FIGURE, "percent")
      : formulaCell(`IF(${plan}<=0,"${NO_FIGURE}",${done}/${plan})`, rate ?? NO_FIGURE, "percent"),
    formulaCell(`MONTH(${rules.of("asOf")})/12`, scheduled, "percent"),
    formulaCell(
      `IF(COUNT(F${row}:G${row})<2,"${NO_FIGURE}",(F${row}-G${row})*100)`,
      gap === null ? NO_FIGURE : gap * 100,
      "points",
    ),
  ]);
  draft.addBlank();
}

/** The second, third and last cell across two columns each. */
function addAcross(draft: SheetDraft, cells: readonly SheetCell[]): void {
  const row = draft.nextRow();
  draft.add(cells.flatMap((cell, place) => (WIDE.includes(place) ? [cell, cellOf(null, cell.role)] : [cell])));
  for (const column of [2, 4, 8])
    draft.merge({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column + 1 });
}

const WIDE: readonly number[] = [1, 2, 5];
