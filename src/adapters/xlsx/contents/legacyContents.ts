import type { CellObject, ColInfo } from "@e965/xlsx";
import { is1904, legacyBook, legacyCells, legacyFormats, legacyMerges, legacyTabs } from "../legacy/legacyBook";
import { legacyLooks } from "../legacy/legacyLooks";
import type { StyleLook } from "../look/look";
import { columnPixels, PLAIN_FRAME, type SheetFrame } from "../look/sheetFrame";
import { PLAIN_STYLE } from "../look/styleLooks";
import { newReadBudget } from "../zip/readBudget";
import { sheetSink } from "./sheetSink";
import type { WorkbookContents } from "./workbookContents";

/**
 * The contents of an .xls, read whole: SheetJS tells of values, sizes, merges and solid fills, and is let go of afterwards;
 * which texts wrap or are struck through is read beside it.
 * Throws Refusal.
 *
 * @param keepsLooks whether a grid will ask how cells look
 */
export async function legacyContents(bytes: Uint8Array, keepsLooks: boolean): Promise<WorkbookContents> {
  const { book, ssf } = await legacyBook(bytes, keepsLooks);
  const { wraps, struck } = await legacyLooks(bytes);
  const styles: StyleLook[] = [PLAIN_STYLE];
  const places = new Map<string, number>();
  const budget = newReadBudget();
  const tabs = legacyTabs(book).map(({ name, visibility, sheet }) => {
    const formats = legacyFormats(sheet);
    const isStruck = struck === null ? null : (style: number): boolean => styles[style]?.strike === true;
    const sink = sheetSink(formats.codes, budget, keepsLooks, isStruck);
    legacyCells(book, sheet, formats, sink.cells, ({ s }, row, column) =>
      styleOf(s, keepsLooks && wraps(name, row, column), struck?.(name, row, column) === true),
    );
    const content = sink.content(legacyMerges(sheet, budget), frameOf(sheet["!cols"] ?? []));
    return { tab: { name, visibility, isOurs: false, hasCells: true }, content };
  });
  return {
    tabs: tabs.map(({ tab }) => tab),
    date1904: is1904(book),
    bytesToCome: () => 0,
    *readSteps() {
      yield 0;
    },
    sheet(tab) {
      const sheet = tabs[tab];
      if (sheet === undefined) throw new RangeError(`No sheet at ${tab}`);
      return sheet.content;
    },
    charts: () => [],
    printed: () => null,
    looks: () => Promise.resolve({ colours: tabs.map(() => null), styles, ssf }),
  };

  function styleOf(style: CellObject["s"], wrap: boolean, strike: boolean): number {
    const fill = keepsLooks ? solidFill(style) : null;
    if (fill === null && !wrap && !strike) return 0;
    const key = `${fill ?? ""} ${wrap} ${strike}`;
    const known = places.get(key) ?? styles.push({ ...PLAIN_STYLE, fill, wrap, strike }) - 1;
    places.set(key, known);
    return known;
  }
}

function frameOf(widths: readonly (ColInfo | undefined)[]): SheetFrame {
  const columns = widths.flatMap((column, i) => {
    if (column === undefined) return [];
    const size = column.hidden === true ? 0 : columnPixels(column.width ?? 8.43);
    return [{ first: i + 1, last: i + 1, size }];
  });
  return { ...PLAIN_FRAME, columns };
}

function solidFill(style: unknown): string | null {
  if (typeof style !== "object" || style === null || !("patternType" in style) || !("fgColor" in style)) return null;
  const { patternType, fgColor } = style;
  if (patternType !== "solid" || typeof fgColor !== "object" || fgColor === null || !("rgb" in fgColor)) return null;
  return typeof fgColor.rgb === "string" ? fgColor.rgb.slice(-6).toUpperCase() : null;
}
