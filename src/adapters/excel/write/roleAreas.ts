import type { AreaModel, CellRole, SheetRow } from "../../../core/show/sheets/sheetModel";
import { roleStyles } from "../../../core/show/sheets/roleStyles";
import { joinedAreas } from "../../../core/show/writes/joinedAreas";

/** Where each role stands on a sheet, in few rectangles. */
export interface RoleAreas {
  /** Rows from the top, one after another. */
  add(row: SheetRow): void;
  finish(): ReadonlyMap<CellRole, readonly AreaModel[]>;
}

/**
 * Gathers upright stretches of one role. A blank cell looks like any neighbour with its fill and lines, and then goes along
 * with it, so that a column of days with gaps is one stretch.
 */
export function roleAreas(): RoleAreas {
  const open: ({ role: CellRole; firstRow: number; isBlank: boolean } | undefined)[] = [];
  const found = new Map<CellRole, AreaModel[]>();
  let row = 0;
  return {
    add({ cells }) {
      row++;
      const width = Math.max(open.length, cells.length);
      for (let i = 0; i < width; i++) {
        const cell = cells[i] ?? null;
        const run = open[i];
        if (cell === null) {
          close(i);
          continue;
        }
        const isBlank = cell.value === null && cell.formula === undefined;
        if (run?.role === cell.role) run.isBlank &&= isBlank;
        else if (run !== undefined && isBlank && isAlike(run.role, cell.role)) continue;
        else if (run?.isBlank === true && isAlike(run.role, cell.role)) {
          run.role = cell.role;
          run.isBlank = isBlank;
        } else {
          close(i);
          open[i] = { role: cell.role, firstRow: row, isBlank };
        }
      }
    },
    finish() {
      row++;
      open.forEach((_, i) => close(i));
      return new Map([...found].map(([role, areas]) => [role, joinedAreas(areas)]));
    },
  };

  function close(i: number): void {
    const run = open[i];
    if (run === undefined) return;
    open[i] = undefined;
    const area = { firstRow: run.firstRow, firstColumn: i + 1, lastRow: row - 1, lastColumn: i + 1 };
    const areas = found.get(run.role);
    if (areas === undefined) found.set(run.role, [area]);
    else areas.push(area);
  }
}

function isAlike(one: CellRole, other: CellRole): boolean {
  return roleStyles[one].fill === roleStyles[other].fill && roleStyles[one].bordered === roleStyles[other].bordered;
}
