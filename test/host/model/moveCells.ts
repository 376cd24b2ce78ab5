import { intersection, LAST_COLUMN, LAST_ROW, type Area } from "./area";
import type { Cell } from "./cell";
import type { WorkbookModel } from "./workbookModel";
import type { WorksheetModel } from "./worksheetModel";

/**
 * Inserts (1) or deletes (−1) the cells of an area and moves those behind it, with merges, rules, tables, links and sizes.
 * Formulas keep their text: references do not follow here. False where a merge or table would be torn apart.
 */
export function moveCells(
  model: WorkbookModel,
  sheet: WorksheetModel,
  area: Area,
  axis: "row" | "column",
  sign: 1 | -1,
): boolean {
  const count = axis === "row" ? area.rows : area.columns;
  const lane = axis === "row" ? { ...area, row: 0, rows: LAST_ROW } : { ...area, column: 0, columns: LAST_COLUMN };
  const start = area[axis];
  const tears = (part: Area): boolean => {
    const common = intersection(part, {
      ...lane,
      [axis]: start,
      ...(axis === "row" ? { rows: LAST_ROW } : { columns: LAST_COLUMN }),
    });
    if (common === null) return false;
    return axis === "row" ? common.columns !== part.columns : common.rows !== part.rows;
  };
  if (sheet.merges.some(tears) || sheet.tables.some((table) => tears(table.area))) return false;

  const moved = (part: Area): Area | null => movedArea(part, lane, axis, start, count, sign);
  moveContent(sheet, lane, axis, start, count, sign);
  sheet.merges = sheet.merges.map(moved).filter((part) => part !== null);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.map(moved).filter((part) => part !== null);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.tables = sheet.tables.filter((table) => {
    const found = moved(table.area);
    if (found !== null) table.area = found;
    return found !== null;
  });
  moveLinks(sheet, moved);
  const isWholeLine = axis === "row" ? area.columns === LAST_COLUMN : area.rows === LAST_ROW;
  if (isWholeLine) {
    const sizes = axis === "row" ? sheet.rowHeights : sheet.columnWidths;
    const hidden = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
    const sized = [...sizes];
    const hiddenBefore = [...hidden];
    sizes.clear();
    hidden.clear();
    for (const [place, size] of sized) {
      const to = movedPlace(place, start, count, sign);
      if (to !== null) sizes.set(to, size);
    }
    for (const place of hiddenBefore) {
      const to = movedPlace(place, start, count, sign);
      if (to !== null) hidden.add(to);
    }
  }
  model.isStale = true;
  return true;
}

function movedPlace(place: number, start: number, count: number, sign: 1 | -1): number | null {
  if (place < start) return place;
  if (sign < 0 && place < start + count) return null;
  return place + sign * count;
}

function movedArea(
  part: Area,
  lane: Area,
  axis: "row" | "column",
  start: number,
  count: number,
  sign: 1 | -1,
): Area | null {
  if (intersection(part, lane) === null) return part;
  const length = axis === "row" ? part.rows : part.columns;
  const first = part[axis];
  const last = first + length - 1;
  let newFirst = first;
  let newLast = last;
  if (sign > 0) {
    if (first >= start) newFirst += count;
    if (last >= start) newLast += count;
  } else {
    const end = start + count;
    newFirst = first < start ? first : first < end ? start : first - count;
    newLast = last < start ? last : last < end ? start - 1 : last - count;
    if (newLast < newFirst) return null;
  }
  const size = newLast - newFirst + 1;
  return axis === "row" ? { ...part, row: newFirst, rows: size } : { ...part, column: newFirst, columns: size };
}

function moveContent(
  sheet: WorksheetModel,
  lane: Area,
  axis: "row" | "column",
  start: number,
  count: number,
  sign: 1 | -1,
): void {
  const cells: { row: number; column: number; cell: Cell }[] = [];
  for (const found of [...sheet.cells.within(lane)]) {
    if (found[axis] < start) continue;
    cells.push(found);
    sheet.cells.drop(found.row, found.column);
  }
  for (const { row, column, cell } of cells) {
    const to = movedPlace(axis === "row" ? row : column, start, count, sign);
    if (to === null) continue;
    Object.assign(axis === "row" ? sheet.cells.at(to, column) : sheet.cells.at(row, to), cell);
  }
}

function moveLinks(sheet: WorksheetModel, moved: (part: Area) => Area | null): void {
  const links = [...sheet.links];
  sheet.links.clear();
  for (const [key, link] of links) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const to = moved({ row, column, rows: 1, columns: 1 });
    if (to !== null) sheet.links.set(`${String(to.row)},${String(to.column)}`, link);
  }
}
