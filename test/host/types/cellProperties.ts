import { fail } from "../executor/hostFailure";
import type { Method } from "../executor/typeTable";
import { addressOf, isUnbounded, lettersOf, quotedSheet, type Area } from "../model/area";
import type { Border, CellStyle, Side } from "../model/cell";
import { PLAIN_BORDER } from "./borderTypes";
import { colorOf } from "./formatTypes";
import { linkOf, setLink } from "./linkValue";
import { areaIn, guardSheet, type CellsTarget } from "./rangeTarget";

type Wanted = Readonly<Record<string, unknown>>;

/** `getCellProperties`, `setCellProperties` and the same for rows and columns: many looks in one call. */
export const propertyMethods: Readonly<Record<string, Method<CellsTarget>>> = {
  getCellProperties: (target, [wanted]) => {
    const area = bounded(target);
    return rowsOf(area).map((row) => columnsOf(area).map((column) => cellShown(target, row, column, wanted as Wanted)));
  },
  getRowProperties: (target, [wanted]) => {
    const area = bounded(target);
    return rowsOf(area).map((row) => lineShown(target, { ...area, row, rows: 1 }, wanted as Wanted, "row"));
  },
  getColumnProperties: (target, [wanted]) => {
    const area = bounded(target);
    return columnsOf(area).map((column) =>
      lineShown(target, { ...area, column, columns: 1 }, wanted as Wanted, "column"),
    );
  },
  setCellProperties: (target, [given], scope) => {
    const area = bounded(target);
    guardSheet(scope, target.sheet, "formatCells");
    const rows = given as readonly (readonly Wanted[])[];
    if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) fail("InvalidArgument");
    const known = new Map<CellStyle, Map<string, CellStyle>>();
    target.sheet.cells.restyle(area, (style, row, column) => {
      const wanted = rows[row - area.row]![column - area.column]!;
      if ("hyperlink" in wanted) setLink(target.sheet, row, column, wanted["hyperlink"], scope);
      if (wanted["format"] === undefined) return style;
      const key = JSON.stringify(wanted["format"]);
      let changed = known.get(style);
      if (changed === undefined) known.set(style, (changed = new Map<string, CellStyle>()));
      let found = changed.get(key);
      if (found === undefined) changed.set(key, (found = formatted(style, wanted["format"] as Wanted)));
      return found;
    });
  },
  setRowProperties: (target, [given], scope) => {
    const area = bounded(target);
    guardSheet(scope, target.sheet, "formatRows");
    (given as readonly Wanted[]).forEach((wanted, place) => {
      const row = area.row + place;
      setLine(target, { ...area, row, rows: 1 }, wanted);
      const height = (wanted["format"] as Wanted | undefined)?.["rowHeight"];
      if (typeof height === "number") target.sheet.rowHeights.set(row, height);
      if (wanted["rowHidden"] === true) target.sheet.hiddenRows.add(row);
      if (wanted["rowHidden"] === false) target.sheet.hiddenRows.delete(row);
    });
  },
  setColumnProperties: (target, [given], scope) => {
    const area = bounded(target);
    guardSheet(scope, target.sheet, "formatColumns");
    (given as readonly Wanted[]).forEach((wanted, place) => {
      const column = area.column + place;
      setLine(target, { ...area, column, columns: 1 }, wanted);
      const width = (wanted["format"] as Wanted | undefined)?.["columnWidth"];
      if (typeof width === "number") target.sheet.columnWidths.set(column, width);
      if (wanted["columnHidden"] === true) target.sheet.hiddenColumns.add(column);
      if (wanted["columnHidden"] === false) target.sheet.hiddenColumns.delete(column);
    });
  },
};

function bounded(target: CellsTarget): Area {
  const area = areaIn(target);
  return isUnbounded(area) && area.rows * area.columns > 5_000_000 ? fail("InvalidArgument") : area;
}

function rowsOf({ row, rows }: Area): readonly number[] {
  return Array.from({ length: rows }, (_, place) => row + place);
}

function columnsOf({ column, columns }: Area): readonly number[] {
  return Array.from({ length: columns }, (_, place) => column + place);
}

function setLine({ sheet }: CellsTarget, area: Area, wanted: Wanted): void {
  const format = wanted["format"] as Wanted | undefined;
  if (format === undefined) return;
  const look = Object.fromEntries(Object.entries(format).filter(([name]) => !SIZES.has(name)));
  if (Object.keys(look).length > 0) sheet.cells.restyle(area, (style) => formatted(style, look));
}

function cellShown({ sheet }: CellsTarget, row: number, column: number, wanted: Wanted): Wanted {
  const address = `${quotedSheet(sheet.name)}!${lettersOf(column)}${String(row + 1)}`;
  return only(wanted, {
    address: () => address,
    addressLocal: () => address,
    hidden: () => sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column),
    hyperlink: () => linkOf(sheet, row, column),
    format: () => formatShown(sheet.cells.styleAt(row, column), wanted["format"] as Wanted),
  });
}

function lineShown({ sheet }: CellsTarget, area: Area, wanted: Wanted, axis: "row" | "column"): Wanted {
  const { row, column } = area;
  const format = (): Wanted => {
    const asked = wanted["format"] as Wanted;
    return {
      ...formatShown(sheet.cells.styleAt(row, column), asked),
      ...(asked["rowHeight"] === true ? { rowHeight: sheet.heightOf(row) } : {}),
      ...(asked["columnWidth"] === true ? { columnWidth: sheet.widthOf(column) } : {}),
    };
  };
  const address = `${quotedSheet(sheet.name)}!${addressOf(area)}`;
  return only(wanted, {
    address: () => address,
    addressLocal: () => address,
    format,
    ...(axis === "row"
      ? { rowIndex: () => row, rowHidden: () => sheet.hiddenRows.has(row) }
      : { columnIndex: () => column, columnHidden: () => sheet.hiddenColumns.has(column) }),
  });
}

/** Only what was asked for; what this host cannot tell fails. */
function only(wanted: Wanted, known: Readonly<Record<string, () => unknown>>): Wanted {
  const asked = Object.entries(wanted).filter(([, isAsked]) => isAsked !== false && isAsked !== undefined);
  return Object.fromEntries(
    asked.filter(([name]) => !SIZES.has(name)).map(([name]) => [name, (known[name] ?? fail("InvalidArgument"))()]),
  );
}

const SIZES = new Set(["rowHeight", "columnWidth"]);

function formatShown(style: CellStyle, wanted: Wanted): Wanted {
  const { font, fill, borders } = style;
  return only(wanted, {
    horizontalAlignment: () => style.horizontal,
    verticalAlignment: () => style.vertical,
    wrapText: () => style.wrap,
    indentLevel: () => style.indent,
    shrinkToFit: () => style.shrink,
    textOrientation: () => style.rotation,
    protection: () => ({ locked: style.locked, formulaHidden: style.formulaHidden }),
    font: () => picked(font, wanted["font"]),
    fill: () => picked({ color: fill ?? "#FFFFFF", pattern: fill === null ? "None" : "Solid" }, wanted["fill"]),
    borders: () => {
      // What is asked for is asked of every side, as the API's types have it.
      const sides = ["top", "bottom", "left", "right"] as const;
      return Object.fromEntries(
        sides.map((side) => [side, picked(borders[side] ?? { ...PLAIN_BORDER, style: "None" }, wanted["borders"])]),
      );
    },
  });
}

function picked(values: object, wanted: unknown): Wanted {
  const entries = Object.entries(values) as [string, unknown][];
  if (wanted === true) return Object.fromEntries(entries);
  return Object.fromEntries(entries.filter(([name]) => (wanted as Wanted)[name] === true));
}

/** A style changed as `setCellProperties` says. */
function formatted(style: CellStyle, wanted: Wanted): CellStyle {
  let changed = style;
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined) continue;
    const part = PARTS[name];
    if (part !== undefined) changed = { ...changed, [part]: value };
    else if (name === "font") changed = { ...changed, font: { ...changed.font, ...fontOf(value as Wanted) } };
    else if (name === "fill") changed = { ...changed, fill: fillOf(value as Wanted, changed.fill) };
    else if (name === "borders") changed = { ...changed, borders: bordersOf(changed, value as Wanted) };
    else if (name === "protection") changed = { ...changed, ...(value as Partial<CellStyle>) };
    else fail("InvalidArgument", `The simulated Excel cannot set ${name} in cell properties.`);
  }
  return changed;
}

const PARTS: Readonly<Record<string, keyof CellStyle>> = {
  horizontalAlignment: "horizontal",
  verticalAlignment: "vertical",
  wrapText: "wrap",
  indentLevel: "indent",
  shrinkToFit: "shrink",
  textOrientation: "rotation",
};

function fontOf({ color, ...font }: Wanted): Wanted {
  return color === undefined ? font : { ...font, color: colorOf(color) };
}

function fillOf({ color, pattern }: Wanted, before: string | null): string | null {
  if (pattern === "None") return null;
  return color === undefined ? before : color === "" ? null : colorOf(color);
}

function bordersOf(style: CellStyle, wanted: Wanted): Partial<Record<Side, Border>> {
  const borders: Partial<Record<Side, Border>> = { ...style.borders };
  for (const [side, line] of Object.entries(wanted) as [Side, Partial<Border> | undefined][]) {
    if (line === undefined) continue;
    if (!SIDES.has(side)) fail("InvalidArgument");
    const color = line.color === undefined ? {} : { color: colorOf(line.color) };
    borders[side] = { ...(borders[side] ?? PLAIN_BORDER), ...line, ...color };
  }
  return Object.fromEntries(Object.entries(borders).filter(([, { style: line }]) => line !== "None"));
}

const SIDES: ReadonlySet<string> = new Set(["top", "bottom", "left", "right", "diagonalUp", "diagonalDown"]);
