import type { CellObject, ColInfo } from "@e965/xlsx";
import { legacyBook, legacyCells, legacyFormats, legacyMerges, legacyTabs } from "../legacy/legacyWorkbook";
import { newReadBudget } from "../zip/limits";
import type { LookSource } from "./lookSource";
import type { StyleLook } from "./look";
import { columnPixels, PLAIN_FRAME } from "./sheetFrame";
import { PLAIN_STYLE } from "./styleLooks";

/** An .xls file to be looked at: SheetJS tells of values, sizes, merges and solid fills. Throws Refusal. */
export async function legacySource(bytes: Uint8Array): Promise<LookSource> {
  const { book, ssf } = await legacyBook(bytes, true);
  const tabs = legacyTabs(book);
  const styles: StyleLook[] = [PLAIN_STYLE];
  const places = new Map<string, number>();
  for (const { sheet } of tabs) {
    const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
    data.forEach((cells) => cells?.forEach((cell) => styleOf(cell?.s)));
  }
  return {
    tabs: tabs.map(({ name, visibility }) => ({ name, visibility, colour: null, isOurs: false, hasCells: true })),
    styles,
    ssf,
    read(tab, store) {
      const { sheet } = tabs[tab]!;
      const formats = legacyFormats(sheet);
      legacyCells(book, sheet, formats, store, (cell) => styleOf(cell.s));
      const widths: readonly (ColInfo | undefined)[] = sheet["!cols"] ?? [];
      const columns = widths.flatMap((column, i) => {
        if (column === undefined) return [];
        const size = column.hidden === true ? 0 : columnPixels(column.width ?? 8.43);
        return [{ first: i + 1, last: i + 1, size }];
      });
      return { ...PLAIN_FRAME, columns, merges: legacyMerges(sheet, newReadBudget()), codes: formats.codes };
    },
  };

  function styleOf(style: unknown): number {
    const fill = solidFill(style);
    if (fill === null) return 0;
    const known = places.get(fill) ?? styles.push({ ...PLAIN_STYLE, fill }) - 1;
    places.set(fill, known);
    return known;
  }
}

function solidFill(style: unknown): string | null {
  if (typeof style !== "object" || style === null || !("patternType" in style) || !("fgColor" in style)) return null;
  const { patternType, fgColor } = style;
  if (patternType !== "solid" || typeof fgColor !== "object" || fgColor === null || !("rgb" in fgColor)) return null;
  return typeof fgColor.rgb === "string" ? fgColor.rgb.slice(-6).toUpperCase() : null;
}
