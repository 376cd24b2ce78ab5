import type { AreaModel } from "../../../core/show/sheets/sheetModel";
import { areaIn } from "../read/cellReference";
import { attributeOf, childrenOf, textOf, xmlOutline } from "../xml/xmlOutline";
import { unescaped } from "../xml/xmlText";
import type { PrintedLook } from "./look";

/**
 * What of a sheet goes on paper, as the workbook's names say; null where they say nothing, or a cell that stays blank. Throws Refusal
 * where the part is damaged.
 *
 * @param bytes of the workbook part
 * @param place of the sheet's tab, from 0
 */
export function printedLook(bytes: Uint8Array, place: number): PrintedLook | null {
  const names = childrenOf(childrenOf(xmlOutline(bytes), "definedNames")[0], "definedName");
  const said = (name: string): readonly string[] => {
    const found = names.find(
      (one) =>
        attributeOf(bytes, one, "name")?.toLowerCase() === name &&
        attributeOf(bytes, one, "localSheetId") === `${place}`,
    );
    // Without the sheet's name before each area.
    const text = found === undefined ? "" : unescaped(textOf(bytes, found)).replaceAll(QUOTED, "");
    return text.split(",").map((area) => area.slice(area.indexOf("!") + 1));
  };
  const areas = said("_xlnm.print_area").flatMap((area) => areaIn(area) ?? []);
  if (areas.length === 0 || areas.every(isOneCell)) return null;
  const rows = /^\$(\d+):\$(\d+)$/.exec(said("_xlnm.print_titles")[0] ?? "");
  return { areas, repeatRows: rows === null ? null : { first: Number(rows[1]), last: Number(rows[2]) } };
}

function isOneCell({ firstRow, lastRow, firstColumn, lastColumn }: AreaModel): boolean {
  return firstRow === lastRow && firstColumn === lastColumn;
}

/** The name of a sheet in quotes. */
const QUOTED = /'[^']*'/g;
