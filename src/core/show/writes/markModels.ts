import type { Ledger } from "../../terms/ledger";
import type { RunResult } from "../../terms/runResult";
import type { AreaModel } from "../sheets/sheetModel";
import { parseAddress } from "../../workbook/address";
import { MARK_KINDS } from "./markFormula";
import { joinedAreas } from "./joinedAreas";
import type { MarkModel } from "./workbookWrite";

/**
 * Marks on the user's own ledgers (SPEC §13): rows with a red or yellow light as wide as their table, cells with an error or a
 * warning. A cell with both is marked as an error. A merged cell over rows of different lights takes none: it would show its first row's. Sheets in the order of the report, kinds from findings to lights, so that a
 * cell's own fault shows on a coloured row.
 */
export function markModels({ report, records }: RunResult): readonly MarkModel[] {
  const bySheet = new Map<string, Record<MarkModel["kind"], AreaModel[]>>();
  const areasOf = (sheet: string, kind: MarkModel["kind"]): AreaModel[] => {
    let kinds = bySheet.get(sheet);
    if (kinds === undefined) {
      kinds = { "finding-error": [], "finding-warning": [], "light-red": [], "light-yellow": [] };
      bySheet.set(sheet, kinds);
    }
    return kinds[kind];
  };

  const widthOf = tableWidths();
  const isShared = sharedCells({ report, records });
  records.forEach((record, place) => {
    const shown = report.records[place];
    if (shown?.ledger !== "tasks" || (shown.light !== "red" && shown.light !== "yellow")) return;
    const { row, ledger } = record;
    areasOf(ledger.sheet, `light-${shown.light}`).push(
      ...rowAreas(row, widthOf(ledger), (column) => isShared(ledger, row, column)),
    );
  });

  const errors = new Set<string>();
  for (const { severity, sheet, cell } of report.findings) {
    if (severity === "error" && sheet !== null && cell !== null) errors.add(`${sheet}\n${cell}`);
  }
  for (const { severity, sheet, cell } of report.findings) {
    if (severity === "info" || sheet === null || cell === null) continue;
    if (severity === "warning" && errors.has(`${sheet}\n${cell}`)) continue;
    const area = cellArea(cell);
    if (area !== null) areasOf(sheet, `finding-${severity}`).push(area);
  }

  const order = new Map(report.sheets.map(({ sheet }, place) => [sheet, place]));
  return [...bySheet]
    .sort(([a], [b]) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size))
    .flatMap(([sheet, kinds]) =>
      MARK_KINDS.flatMap((kind): readonly MarkModel[] =>
        kinds[kind].length === 0 ? [] : [{ sheet, kind, areas: joinedAreas(kinds[kind]) }],
      ),
    );
}

/** The row's stretch without the columns that are left out. */
function rowAreas(
  row: number,
  { firstColumn, lastColumn }: Pick<AreaModel, "firstColumn" | "lastColumn">,
  isLeftOut: (column: number) => boolean,
): readonly AreaModel[] {
  const areas: AreaModel[] = [];
  let from = firstColumn;
  for (let column = firstColumn; column <= lastColumn + 1; column++) {
    if (column <= lastColumn && !isLeftOut(column)) continue;
    if (from < column) areas.push({ firstRow: row, firstColumn: from, lastRow: row, lastColumn: column - 1 });
    from = column + 1;
  }
  return areas;
}

/** Whether a cell belongs to a merge over records of different lights. */
function sharedCells({
  report,
  records,
}: Pick<RunResult, "report" | "records">): (ledger: Ledger, row: number, column: number) => boolean {
  const lights = new Map<Ledger, Map<string, Set<string>>>();
  records.forEach(({ ledger, row }, place) => {
    const shown = report.records[place];
    if (shown?.ledger !== "tasks" || ledger.mergedColumns.length === 0) return;
    const merges = lights.get(ledger) ?? new Map<string, Set<string>>();
    lights.set(ledger, merges);
    for (const { column } of ledger.mergedColumns) {
      const key = `${ledger.anchorOf(row, column).row} ${column}`;
      merges.set(key, (merges.get(key) ?? new Set()).add(shown.light));
    }
  });
  return (ledger, row, column) =>
    ledger.mergedColumns.some((merged) => merged.column === column) &&
    (lights.get(ledger)?.get(`${ledger.anchorOf(row, column).row} ${column}`)?.size ?? 0) > 1;
}

/** First and last column of a ledger's table: from its first heading to its last. */
function tableWidths(): (ledger: Ledger) => Pick<AreaModel, "firstColumn" | "lastColumn"> {
  const known = new Map<Ledger, Pick<AreaModel, "firstColumn" | "lastColumn">>();
  return (ledger) => {
    let width = known.get(ledger);
    if (width === undefined) {
      const columns = [...ledger.headings.keys(), ...ledger.columns.values()];
      width = { firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
      if (columns.length === 0) width = { firstColumn: 1, lastColumn: 1 };
      known.set(ledger, width);
    }
    return width;
  };
}

function cellArea(cell: string): AreaModel | null {
  const place = parseAddress(cell);
  if (place === undefined) return null;
  const { row, column } = place;
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}
