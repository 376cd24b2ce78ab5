import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import { hostType, objectOf, type HostType, type Scalar } from "../executor/typeTable";
import { LAST_COLUMN, LAST_ROW, type Area } from "../model/area";
import type { CellFont, CellStyle } from "../model/cell";
import { fitColumn, fitRow } from "../model/autofit";
import { borderCollectionType } from "./borderTypes";
import { guardSheet, isSheetThere, isWholeColumns, isWholeRows, type CellsTarget } from "./rangeTarget";

/** How cells look: font, fill, borders, alignment, heights and widths. Of several areas too. */
export const rangeFormatType: HostType = hostType<CellsTarget>("RangeFormat", {
  isAlive: isSheetThere,
  scalars: {
    horizontalAlignment: styled("horizontal"),
    verticalAlignment: styled("vertical"),
    wrapText: styled("wrap"),
    indentLevel: styled("indent"),
    shrinkToFit: styled("shrink"),
    textOrientation: styled("rotation"),
    rowHeight: { get: (target) => common(target, "row", heightOf), set: setHeight },
    columnWidth: { get: (target) => common(target, "column", widthOf), set: setWidth },
  },
  objects: {
    font: (target) => objectOf(rangeFontType, target),
    fill: (target) => objectOf(rangeFillType, target),
    borders: (target) => objectOf(borderCollectionType, target),
    protection: (target) => objectOf(formatProtectionType, target),
  },
  methods: {
    autofitColumns: (target, _, scope) => {
      guardSheet(scope, target.sheet, "formatColumns");
      forPlaces(target, "column", (column) => fitColumn(target.sheet, column, scope.model.date1904));
    },
    autofitRows: (target, _, scope) => {
      guardSheet(scope, target.sheet, "formatRows");
      forPlaces(target, "row", (row) => fitRow(target.sheet, row, scope.model.date1904));
    },
  },
});

const rangeFontType = hostType<CellsTarget>("RangeFont", {
  isAlive: isSheetThere,
  scalars: {
    name: fontPart("name"),
    size: fontPart("size"),
    bold: fontPart("bold"),
    italic: fontPart("italic"),
    underline: fontPart("underline"),
    strikethrough: fontPart("strikethrough"),
    color: fontPart("color", colorOf),
  },
});

const rangeFillType = hostType<CellsTarget>("RangeFill", {
  isAlive: isSheetThere,
  scalars: {
    color: {
      get: (target) => shared(target, ({ fill }) => fill ?? "#FFFFFF"),
      set: (target, value, scope) => restyle(target, scope, (style) => ({ ...style, fill: fillOf(value) })),
    },
  },
  methods: {
    clear: (target, _, scope) => restyle(target, scope, (style) => ({ ...style, fill: null })),
  },
});

const formatProtectionType = hostType<CellsTarget>("FormatProtection", {
  isAlive: isSheetThere,
  scalars: { locked: styled("locked"), formulaHidden: styled("formulaHidden") },
});

/** `#RRGGBB` of a colour as people write it: `#f00000`, `F00000`, `red`. */
export function colorOf(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  return hex === undefined ? fail("InvalidArgument") : `#${hex.toUpperCase()}`;
}

const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
};

function fillOf(value: unknown): string | null {
  return value === "" ? null : colorOf(value);
}

/** Changes the look of all cells of a target, after asking whether the sheet may be changed. */
export function restyle(
  { sheet, areas }: CellsTarget,
  scope: HostScope,
  change: (style: CellStyle, row: number, column: number, area: Area) => CellStyle,
): void {
  guardSheet(scope, sheet, "formatCells");
  const known = new Map<CellStyle, CellStyle>();
  const isUniform = change.length <= 1;
  for (const area of areas) {
    sheet.cells.restyle(area, (style, row, column) => {
      if (!isUniform) return change(style, row, column, area);
      let found = known.get(style);
      if (found === undefined) known.set(style, (found = change(style, row, column, area)));
      return found;
    });
  }
}

/** What all cells have in common, or null where they differ. */
export function shared({ sheet, areas }: CellsTarget, part: (style: CellStyle) => unknown): unknown {
  let found: unknown;
  let isFirst = true;
  const differs = (style: CellStyle): boolean => {
    const value = part(style);
    if (isFirst) found = value;
    else if (found !== value) return true;
    isFirst = false;
    return false;
  };
  for (const area of areas) {
    if (area.rows === LAST_ROW || area.columns === LAST_COLUMN) {
      if (differs(sheet.cells.styleAt(area.row, area.column))) return null;
      for (const { cell } of sheet.cells.within(area)) if (cell.style !== null && differs(cell.style)) return null;
      continue;
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (differs(sheet.cells.styleAt(row, column))) return null;
      }
    }
  }
  return found ?? null;
}

function styled(part: keyof CellStyle): Scalar<CellsTarget> {
  return {
    get: (target) => shared(target, (style) => style[part]),
    set: (target, value, scope) => {
      if (value === null) fail("InvalidArgument");
      restyle(target, scope, (style) => ({ ...style, [part]: value }));
    },
  };
}

function fontPart(part: keyof CellFont, read: (value: unknown) => unknown = (value) => value): Scalar<CellsTarget> {
  return {
    get: (target) => shared(target, ({ font }) => font[part]),
    set: (target, value, scope) => {
      if (value === null) fail("InvalidArgument");
      const wanted = read(value);
      restyle(target, scope, (style) => ({ ...style, font: { ...style.font, [part]: wanted } }));
    },
  };
}

function heightOf({ sheet }: CellsTarget, row: number): number {
  return sheet.heightOf(row);
}

function widthOf({ sheet }: CellsTarget, column: number): number {
  return sheet.widthOf(column);
}

function common(
  target: CellsTarget,
  axis: "row" | "column",
  size: (target: CellsTarget, place: number) => number,
): number | null {
  const sizes = new Set<number>();
  for (const area of target.areas) {
    const from = area[axis];
    const count = Math.min(axis === "row" ? area.rows : area.columns, 20_000);
    for (let place = from; place < from + count && sizes.size < 2; place += 1) sizes.add(size(target, place));
  }
  return sizes.size === 1 ? [...sizes][0]! : null;
}

function setHeight(target: CellsTarget, value: unknown, scope: HostScope): void {
  if (typeof value !== "number" || value < 0 || value > 409.5) fail("InvalidArgument");
  guardSheet(scope, target.sheet, "formatRows");
  forPlaces(target, "row", (row) => target.sheet.rowHeights.set(row, value));
}

/** Points; the widest column has 255 characters. */
function setWidth(target: CellsTarget, value: unknown, scope: HostScope): void {
  if (typeof value !== "number" || value < 0 || value > 255 * 5.25 + 3.75) fail("InvalidArgument");
  guardSheet(scope, target.sheet, "formatColumns");
  forPlaces(target, "column", (column) => target.sheet.columnWidths.set(column, value));
}

/** Rows or columns of a target; of a whole sheet those that are used. */
export function forPlaces({ sheet, areas }: CellsTarget, axis: "row" | "column", each: (place: number) => void): void {
  for (const area of areas) {
    const isWhole = axis === "row" ? isWholeColumns(area) : isWholeRows(area);
    const used = isWhole ? sheet.cells.used(false, area) : area;
    if (used === null) continue;
    const from = isWhole ? used[axis] : area[axis];
    const count = axis === "row" ? used.rows : used.columns;
    for (let place = from; place < from + count; place += 1) each(place);
  }
}
