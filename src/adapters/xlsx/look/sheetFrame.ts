import type { AreaModel } from "../../../core/show/sheets/sheetModel";
import { MARK_KINDS } from "../../../core/show/writes/markFormula";
import { areaIn } from "../edit/cellPlaces";
import { kindOfRule } from "../write/markRules";
import { attributeOf, childrenOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";
import { isTrue } from "../xml/xmlText";
import type { SheetLook, SizeLook } from "./look";

/** What a sheet says of its columns, panes and marks. */
export type SheetFrame = Pick<
  SheetLook,
  "columns" | "defaultWidth" | "defaultHeight" | "frozen" | "gridlines" | "marks"
>;

export const PLAIN_FRAME: SheetFrame = {
  columns: [],
  defaultWidth: 64,
  defaultHeight: 20,
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  marks: [],
};

/** Reads the frame around the cells of a worksheet part. Throws Refusal. */
export function sheetFrame(bytes: Uint8Array): SheetFrame {
  const root = xmlOutline(bytes, (name, depth) => depth !== 2 || LOOKED_INTO.has(name));
  const number = (element: XmlElement | undefined, name: string): number | undefined => {
    const written = element && attributeOf(bytes, element, name);
    return written === undefined || !Number.isFinite(Number(written)) ? undefined : Number(written);
  };
  const flag = (element: XmlElement | undefined, name: string): boolean =>
    element !== undefined && isTrue(attributeOf(bytes, element, name));

  const [format] = childrenOf(root, "sheetFormatPr");
  const [view] = childrenOf(childrenOf(root, "sheetViews")[0], "sheetView");
  const [pane] = childrenOf(view, "pane");
  const isFrozen = pane !== undefined && /^frozen/.test(attributeOf(bytes, pane, "state") ?? "");
  const named = number(format, "defaultColWidth");
  const usual = named === undefined ? basePixels(number(format, "baseColWidth") ?? 8) : columnPixels(named);
  const columns = (childrenOf(root, "cols")[0]?.children ?? []).flatMap((col): SizeLook[] => {
    const [first, last] = [number(col, "min"), number(col, "max")];
    if (first === undefined || last === undefined || first < 1 || last < first) return [];
    const width = number(col, "width");
    return [{ first, last, size: flag(col, "hidden") ? 0 : width === undefined ? usual : columnPixels(width) }];
  });
  return {
    columns: columns.sort((a, b) => a.first - b.first),
    defaultWidth: usual,
    defaultHeight: flag(format, "zeroHeight") ? 0 : rowPixels(number(format, "defaultRowHeight") ?? 15),
    frozen: {
      rows: isFrozen ? (number(pane, "ySplit") ?? 0) : 0,
      columns: isFrozen ? (number(pane, "xSplit") ?? 0) : 0,
    },
    gridlines: view === undefined || (attributeOf(bytes, view, "showGridLines") ?? "1") !== "0",
    marks: marksIn(bytes, root),
  };
}

/** Rows that are not of the usual height, equal neighbours as one. */
export function rowSizes(heights: ReadonlyMap<number, number>, usual: number): readonly SizeLook[] {
  const sizes: { first: number; last: number; size: number }[] = [];
  for (const [row, points] of [...heights].sort(([a], [b]) => a - b)) {
    const size = rowPixels(points);
    const before = sizes.at(-1);
    if (size === usual) continue;
    if (before?.last === row - 1 && before.size === size) before.last = row;
    else sizes.push({ first: row, last: row, size });
  }
  return sizes;
}

/** A width in characters of the default font, its padding included, as pixels: digits of the usual fonts are 7 wide. */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** The usual width of so many characters: with padding, and rounded up to eight. */
function basePixels(characters: number): number {
  return Math.ceil((characters * DIGIT + 5) / 8) * 8;
}

/** Points as CSS pixels. */
export function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

const DIGIT = 7;
const LOOKED_INTO: ReadonlySet<string> = new Set(["sheetViews", "cols", "conditionalFormatting"]);

function marksIn(bytes: Uint8Array, root: XmlElement): SheetFrame["marks"] {
  const areas = new Map<(typeof MARK_KINDS)[number], AreaModel[]>();
  for (const format of childrenOf(root, "conditionalFormatting")) {
    for (const rule of childrenOf(format, "cfRule")) {
      const kind = kindOfRule(bytes, rule);
      if (kind === undefined) continue;
      const references = (attributeOf(bytes, format, "sqref") ?? "").split(/\s+/);
      areas.set(kind, [...(areas.get(kind) ?? []), ...references.flatMap((reference) => areaIn(reference) ?? [])]);
    }
  }
  return MARK_KINDS.flatMap((kind) => {
    const own = areas.get(kind);
    return own === undefined ? [] : [{ kind, areas: own }];
  });
}
