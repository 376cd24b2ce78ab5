import type { MarkModel } from "../../../core/show/writes/workbookWrite";
import { isMarkFormula, MARK_KINDS, markKindOf } from "../../../core/show/writes/markFormula";
import type { AreaModel } from "../../../core/show/sheets/sheetModel";
import { areaIn } from "../read/cellReference";
import { ASIDES, type SheetAsides } from "../read/sheetSteps";
import { attribute, isTrue, xmlText } from "../xml/xmlText";
import type { XmlTag } from "../xml/xmlTokens";
import { MAX_COLUMN } from "../zip/readBudget";
import type { LinkLook, SheetLook, SizeLook } from "./look";

/** What a sheet says of its columns, panes and marks. */
export type SheetFrame = Pick<
  SheetLook,
  | "columns"
  | "defaultWidth"
  | "defaultHeight"
  | "frozen"
  | "gridlines"
  | "marks"
  | "links"
  | "hasDrawings"
  | "isUpright"
  | "pageEnds"
>;

/** The frame of a sheet that says nothing. */
export const PLAIN_FRAME: SheetFrame = {
  columns: [],
  defaultWidth: 64,
  defaultHeight: 20,
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  marks: [],
  links: [],
  hasDrawings: false,
  isUpright: true,
  pageEnds: [],
};

/** Gathers the frame of a sheet while its part is read. */
export function frameReader(): SheetAsides & { readonly frame: () => SheetFrame } {
  let section = -1;
  let format: Pick<SheetFrame, "defaultWidth" | "defaultHeight"> | null = null;
  let view: { readonly gridlines: boolean; frozen: SheetFrame["frozen"] | null } | null = null;
  let views = 0;
  const columns: { readonly first: number; readonly last: number; readonly size: number | null }[] = [];
  const marks = new Map<MarkModel["kind"], AreaModel[]>();
  const links: LinkLook[] = [];
  let hasDrawings = false;
  let isUpright = true;
  const pageEnds: number[] = [];
  let references = "";
  let formula = "";
  let kind: MarkModel["kind"] | undefined;

  return {
    open(element, depth, tag) {
      if (depth === 2) {
        section = element;
        if (element === DRAWING) hasDrawings = true;
        if (element === PAGE) isUpright = attribute(tag, "orientation") !== "landscape";
        if (element === FORMAT) format ??= sizesOf(tag);
        if (element === CONDITIONAL) references = attribute(tag, "sqref") ?? "";
      } else if (depth === 3) {
        if (section === VIEWS && element === VIEW && views++ === 0) {
          view = { gridlines: (attribute(tag, "showGridLines") ?? "1") !== "0", frozen: null };
        } else if (section === COLUMNS && element === COLUMN && columns.length < MAX_COLUMN) addColumn(tag);
        else if (section === CONDITIONAL && element === RULE) kind = undefined;
        else if (section === LINKS && element === LINK) links.push(...linkOf(tag));
        else if (section === BREAKS && element === BREAK) pageEnds.push(numberOf(tag, "id") ?? 0);
      } else if (depth === 4) {
        // Only the first view is the one that people see.
        if (section === VIEWS && element === PANE && views === 1 && view !== null) view.frozen ??= frozenBy(tag);
        if (section === CONDITIONAL && element === FORMULA) {
          formula = "";
          return true;
        }
      }
      return false;
    },
    close(element, depth) {
      if (section !== CONDITIONAL) return;
      if (depth === 4 && element === FORMULA && isMarkFormula(formula)) kind ??= markKindOf(formula);
      if (depth === 3 && element === RULE && kind !== undefined) addMark(kind);
    },
    text(buffer, start, end, isCdata) {
      formula += xmlText(buffer, start, end, isCdata);
    },
    frame() {
      const { defaultWidth, defaultHeight } = format ?? PLAIN_FRAME;
      return {
        columns: columns
          .map(({ first, last, size }): SizeLook => ({ first, last, size: size ?? defaultWidth }))
          .sort((a, b) => a.first - b.first),
        defaultWidth,
        defaultHeight,
        frozen: view?.frozen ?? PLAIN_FRAME.frozen,
        gridlines: view?.gridlines ?? true,
        marks: MARK_KINDS.flatMap((one) => {
          const areas = marks.get(one);
          return areas === undefined ? [] : [{ kind: one, areas }];
        }),
        links,
        hasDrawings,
        isUpright,
        pageEnds,
      };
    },
  };

  function addColumn(tag: XmlTag): void {
    const [first, last] = [numberOf(tag, "min"), numberOf(tag, "max")];
    if (first === undefined || last === undefined || first < 1 || last < first) return;
    const width = numberOf(tag, "width");
    const isHidden = isTrue(attribute(tag, "hidden"));
    columns.push({ first, last, size: isHidden ? 0 : width === undefined ? null : columnPixels(width) });
  }

  function addMark(of: MarkModel["kind"]): void {
    const areas = marks.get(of) ?? [];
    marks.set(of, areas);
    for (const reference of references.split(/\s+/)) {
      const area = areaIn(reference);
      if (area !== undefined) areas.push(area);
    }
  }
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

/** Points as CSS pixels. */
function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

const DIGIT = 7;
const [
  FORMAT,
  VIEWS,
  VIEW,
  PANE,
  COLUMNS,
  COLUMN,
  CONDITIONAL,
  RULE,
  FORMULA,
  LINKS,
  LINK,
  DRAWING,
  PAGE,
  BREAKS,
  BREAK,
] = [
  ...["sheetFormatPr", "sheetViews", "sheetView", "pane", "cols", "col"],
  ...[
    "conditionalFormatting",
    "cfRule",
    "formula",
    "hyperlinks",
    "hyperlink",
    "drawing",
    "pageSetup",
    "rowBreaks",
    "brk",
  ],
].map((name) => ASIDES.indexOf(name));

function sizesOf(tag: XmlTag): Pick<SheetFrame, "defaultWidth" | "defaultHeight"> {
  const named = numberOf(tag, "defaultColWidth");
  const height = rowPixels(numberOf(tag, "defaultRowHeight") ?? 15);
  return {
    defaultWidth: named === undefined ? basePixels(numberOf(tag, "baseColWidth") ?? 8) : columnPixels(named),
    defaultHeight: isTrue(attribute(tag, "zeroHeight")) ? 0 : height,
  };
}

function frozenBy(tag: XmlTag): SheetFrame["frozen"] | null {
  if (!(attribute(tag, "state") ?? "").startsWith("frozen")) return null;
  return { rows: numberOf(tag, "ySplit") ?? 0, columns: numberOf(tag, "xSplit") ?? 0 };
}

/** A link within the workbook; those that lead out of it are nobody's to follow here. */
function linkOf(tag: XmlTag): readonly LinkLook[] {
  const area = areaIn(attribute(tag, "ref") ?? "");
  const { quoted, plain, cell } = LOCATION.exec(attribute(tag, "location") ?? "")?.groups ?? {};
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (area === undefined || sheet === undefined || cell === undefined) return [];
  return [{ area, sheet, cell: cell.replaceAll("$", "") }];
}

const LOCATION = /^(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})(?::.*)?$/;

function numberOf(tag: XmlTag, name: string): number | undefined {
  const written = attribute(tag, name);
  return written === undefined || !Number.isFinite(Number(written)) ? undefined : Number(written);
}

/** The usual width of so many characters: with padding, and rounded up to eight. */
function basePixels(characters: number): number {
  return Math.ceil((characters * DIGIT + 5) / 8) * 8;
}
