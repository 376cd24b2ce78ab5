import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import { hostType, objectOf, type HostObject, type HostType } from "../executor/typeTable";
import type { Area } from "../model/area";
import type { Border, CellStyle, Side } from "../model/cell";
import { colorOf, restyle } from "./formatTypes";
import { isSheetThere, type CellsTarget } from "./rangeTarget";

interface EdgeTarget {
  readonly cells: CellsTarget;
  readonly edge: Edge;
}

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

type Edge = (typeof EDGES)[number];

/** The borders of a range: its four outer edges, the lines within, and diagonals. */
export const borderCollectionType: HostType = hostType<CellsTarget>("RangeBorderCollection", {
  isAlive: isSheetThere,
  scalars: { count: { get: () => EDGES.length } },
  collection: {
    items: (cells) => EDGES.map((edge) => borderObject(cells, edge)),
    item: (cells, key) => borderObject(cells, edgeNamed(key)),
  },
  methods: { getItemAt: (cells, [place]) => borderObject(cells, EDGES[Number(place)] ?? fail("InvalidArgument")) },
});

const borderType = hostType<EdgeTarget>("RangeBorder", {
  key: ({ edge }) => edge,
  isAlive: ({ cells }, scope) => isSheetThere(cells, scope),
  scalars: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target) => readEdge(target, (border) => border?.style ?? "None"),
      set: (target, value, scope) => setStyle(target, value, scope),
    },
    weight: {
      get: (target) => readEdge(target, (border) => border?.weight ?? "Thin"),
      set: (target, value, scope) => amend(target, scope, (border) => ({ ...border, weight: String(value) })),
    },
    color: {
      get: (target) => readEdge(target, (border) => border?.color ?? "#000000"),
      set: (target, value, scope) => amend(target, scope, (border) => ({ ...border, color: colorOf(value) })),
    },
  },
});

export const PLAIN_BORDER: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

function borderObject(cells: CellsTarget, edge: Edge): HostObject {
  return objectOf(borderType, { cells, edge } satisfies EdgeTarget);
}

function edgeNamed(key: unknown): Edge {
  return EDGES.find((edge) => edge === key) ?? fail("InvalidArgument");
}

function setStyle(target: EdgeTarget, value: unknown, scope: HostScope): void {
  if (value === "None") amend(target, scope, () => null);
  else if (value === "Double") amend(target, scope, (border) => ({ ...border, style: "Double", weight: "Thick" }));
  else amend(target, scope, (border) => ({ ...border, style: String(value) }));
}

function amend({ cells, edge }: EdgeTarget, scope: HostScope, change: (border: Border) => Border | null): void {
  // Thousands of cells have few looks between them: each is made once for the sides that it gets.
  const known = new Map<string, Map<CellStyle, CellStyle>>();
  restyle(cells, scope, (style, row, column, area) => {
    const sides = sidesAt(edge, row, column, area);
    if (sides.length === 0) return style;
    const key = sides.join();
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = new Map<CellStyle, CellStyle>()));
    let changed = made.get(style);
    if (changed === undefined) {
      changed = sides.reduce((before, side) => withBorder(before, side, change), style);
      made.set(style, changed);
    }
    return changed;
  });
}

/** A style with one of its borders changed; null takes it away. */
export function withBorder(style: CellStyle, side: Side, change: (border: Border) => Border | null): CellStyle {
  const border = change(style.borders[side] ?? PLAIN_BORDER);
  const others = Object.entries(style.borders).filter(([name]) => name !== side);
  return { ...style, borders: Object.fromEntries(border === null ? others : [...others, [side, border]]) };
}

function readEdge({ cells, edge }: EdgeTarget, part: (border: Border | undefined) => string): string | null {
  const found = new Set<string>();
  for (const area of cells.areas) {
    const rows =
      edge === "EdgeBottom" ? [area.row + area.rows - 1] : edge === "EdgeTop" ? [area.row] : range(area.row, area.rows);
    const columns =
      edge === "EdgeRight"
        ? [area.column + area.columns - 1]
        : edge === "EdgeLeft"
          ? [area.column]
          : range(area.column, area.columns);
    for (const row of rows) {
      for (const column of columns) {
        const { borders } = cells.sheet.cells.styleAt(row, column);
        for (const side of sidesAt(edge, row, column, area)) found.add(part(borders[side]));
      }
    }
  }
  return found.size === 1 ? [...found][0]! : found.size === 0 ? part(undefined) : null;
}

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: Math.min(count, 20_000) }, (_, place) => from + place);
}

/** Which sides of a cell a line of its range runs along. */
function sidesAt(edge: Edge, row: number, column: number, area: Area): readonly Side[] {
  const isFirstRow = row === area.row;
  const isLastRow = row === area.row + area.rows - 1;
  const isFirstColumn = column === area.column;
  const isLastColumn = column === area.column + area.columns - 1;
  switch (edge) {
    case "EdgeTop":
      return isFirstRow ? ["top"] : [];
    case "EdgeBottom":
      return isLastRow ? ["bottom"] : [];
    case "EdgeLeft":
      return isFirstColumn ? ["left"] : [];
    case "EdgeRight":
      return isLastColumn ? ["right"] : [];
    case "InsideHorizontal":
      return [...(isFirstRow ? [] : (["top"] as const)), ...(isLastRow ? [] : (["bottom"] as const))];
    case "InsideVertical":
      return [...(isFirstColumn ? [] : (["left"] as const)), ...(isLastColumn ? [] : (["right"] as const))];
    case "DiagonalDown":
      return ["diagonalDown"];
    case "DiagonalUp":
      return ["diagonalUp"];
  }
}
