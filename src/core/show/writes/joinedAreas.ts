import type { AreaModel } from "../sheets/sheetModel";

/**
 * Covers exactly these areas with few: equal columns in touching rows become one, then equal rows in touching columns.
 * Areas may repeat; the result is in sheet order and does not overlap where the given ones span whole cells of one row each.
 */
export function joinedAreas(areas: readonly AreaModel[]): readonly AreaModel[] {
  const down = joined(
    [...areas].sort((a, b) => a.firstColumn - b.firstColumn || a.lastColumn - b.lastColumn || a.firstRow - b.firstRow),
    (above, below) =>
      above.firstColumn === below.firstColumn &&
      above.lastColumn === below.lastColumn &&
      below.firstRow <= above.lastRow + 1,
  );
  const across = joined(
    [...down].sort((a, b) => a.firstRow - b.firstRow || a.lastRow - b.lastRow || a.firstColumn - b.firstColumn),
    (left, right) =>
      left.firstRow === right.firstRow && left.lastRow === right.lastRow && right.firstColumn <= left.lastColumn + 1,
  );
  return [...across].sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}

function joined(
  sorted: readonly AreaModel[],
  touch: (one: AreaModel, next: AreaModel) => boolean,
): readonly AreaModel[] {
  const result: AreaModel[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    if (last === undefined || !touch(last, area)) result.push(area);
    else {
      result[result.length - 1] = {
        ...last,
        lastRow: Math.max(last.lastRow, area.lastRow),
        lastColumn: Math.max(last.lastColumn, area.lastColumn),
      };
    }
  }
  return result;
}
