import type { WorkbookLook } from "./look";

/** Widths of the columns of each sheet, in characters as files count them, with what a cell keeps free on its sides; hidden columns and those of the usual width are not told. */
export async function columnWidths(look: WorkbookLook): Promise<ReadonlyMap<string, readonly (number | undefined)[]>> {
  const widths = new Map<string, (number | undefined)[]>();
  for (const [tab, { name, hasCells }] of look.tabs.entries()) {
    if (!hasCells) continue;
    const { columns, columnCount } = await look.sheet(tab);
    const own: (number | undefined)[] = [];
    for (const { first, last, size } of columns)
      for (let column = first; column <= Math.min(last, columnCount); column++)
        if (size > PADDING) own[column - 1] = Math.round((size / DIGIT) * 100) / 100;
    widths.set(name, own);
  }
  return widths;
}

/** Pixels of a digit, and of what a cell keeps free on its sides. */
const DIGIT = 7;
const PADDING = 5;
