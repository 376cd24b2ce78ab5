import type { AreaModel } from "../../../core/show/sheets/sheetModel";
import { relationships } from "../read/relationships";
import { attributeOf, childrenOf, textOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";
import { partBytes } from "../zip/partBytes";
import type { ZipDirectory } from "../zip/zipDirectory";
import { shownText, type NumberFormatter } from "./cellTexts";
import type { ChartLook } from "./look";

/**
 * The bar and line charts that lie on a sheet, from the values that the file keeps for them; other drawings are passed over. Meant for
 * our own sheets: of the user's charts much more would have to be understood. Throws Refusal where a part is damaged.
 *
 * @param sheet name of the sheet's part
 */
export function sheetCharts(zip: ZipDirectory, sheet: string, ssf: NumberFormatter): readonly ChartLook[] {
  return relationships(zip, sheet)
    .filter(({ type }) => type === "drawing")
    .flatMap(({ target }) => chartsOfDrawing(zip, target, ssf));
}

function chartsOfDrawing(zip: ZipDirectory, drawing: string, ssf: NumberFormatter): readonly ChartLook[] {
  const entry = zip.get(drawing);
  if (entry === undefined) return [];
  const bytes = partBytes(entry);
  const targets = new Map(relationships(zip, entry.name).map(({ id, target }) => [id, target]));
  return childrenOf(xmlOutline(bytes), "twoCellAnchor").flatMap((frame) => {
    const link = within(frame, "chart");
    const part = zip.get(targets.get((link && attributeOf(bytes, link, "id")) ?? "") ?? "");
    const from = corner(bytes, childrenOf(frame, "from")[0]);
    const to = corner(bytes, childrenOf(frame, "to")[0]);
    if (part === undefined || from === null || to === null) return [];
    const lastRow = Math.max(to.row, from.row + 1);
    // Ours end within their last column, at the top of the row below.
    const anchor = { firstRow: from.row + 1, firstColumn: from.column + 1, lastRow, lastColumn: to.column + 1 };
    return chartOf(partBytes(part), anchor, ssf) ?? [];
  });
}

/** Counted from 0. */
function corner(
  bytes: Uint8Array,
  place: XmlElement | undefined,
): { readonly row: number; readonly column: number } | null {
  const number = (name: string): number => Number(childrenOf(place, name).map((one) => textOf(bytes, one))[0] ?? NaN);
  const [row, column] = [number("row"), number("col")];
  return Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0 ? { row, column } : null;
}

function chartOf(bytes: Uint8Array, anchor: AreaModel, ssf: NumberFormatter): ChartLook | null {
  const chart = within(xmlOutline(bytes), "chart");
  const plot = within(chart, "plotArea");
  const [bars] = childrenOf(plot, "barChart");
  const [lines] = childrenOf(plot, "lineChart");
  const drawn = bars ?? lines;
  if (chart === undefined || drawn === undefined) return null;
  const [grouping] = childrenOf(drawn, "grouping");
  const isStacked = grouping !== undefined && attributeOf(bytes, grouping, "val") === "stacked";
  const all = childrenOf(drawn, "ser");
  const title = childrenOf(chart, "title")[0];
  return {
    kind: bars === undefined ? "line" : isStacked ? "stacked-bar" : "bar",
    title: deep(title, "t")
      .map((run) => textOf(bytes, run))
      .join(""),
    anchor,
    categories: points(bytes, childrenOf(all[0], "cat")[0]).map((text) => text ?? ""),
    series: all.map((one) => {
      const [values] = childrenOf(one, "val");
      const code = deep(values, "formatCode").map((format) => textOf(bytes, format))[0];
      const numbers = points(bytes, values).map((text) => (text === null || text === "" ? null : Number(text)));
      const colour = deep(childrenOf(one, "spPr")[0], "srgbClr")[0];
      return {
        name: deep(childrenOf(one, "tx")[0], "v").map((name) => textOf(bytes, name))[0] ?? "",
        colour: (colour && attributeOf(bytes, colour, "val")) ?? "7F7F7F",
        values: numbers,
        labels: numbers.map((number) => (number === null ? "" : shownText(number, code, ssf))),
      };
    }),
  };
}

/** What the file keeps of a reference, by place. */
function points(bytes: Uint8Array, reference: XmlElement | undefined): readonly (string | null)[] {
  const [counted] = deep(reference, "ptCount");
  const count = Math.min(Number((counted && attributeOf(bytes, counted, "val")) ?? 0), MOST_POINTS);
  const texts = new Array<string | null>(Number.isInteger(count) && count > 0 ? count : 0).fill(null);
  for (const point of deep(reference, "pt")) {
    const place = Number(attributeOf(bytes, point, "idx"));
    const [value] = childrenOf(point, "v");
    if (value !== undefined && place >= 0 && place < texts.length) texts[place] = textOf(bytes, value);
  }
  return texts;
}

/** More than anybody can tell apart. */
const MOST_POINTS = 500;

/** All elements of a name below one. */
function deep(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (parent?.children ?? []).flatMap((child) => (child.name === name ? [child] : deep(child, name)));
}

function within(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return deep(parent, name)[0];
}
