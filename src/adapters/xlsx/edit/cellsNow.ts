import type { CellValue } from "../../../core/workbook/snapshot";
import { crc32 } from "../zip/crc32";
import { drained } from "../../../core/base/steps";
import { sheetRows } from "../read/sheetRows";
import { sheetSteps } from "../read/sheetSteps";
import type { SheetContext } from "../read/sheetContext";
import type { ZipEntry } from "../zip/zipDirectory";
import { joinedBytes } from "../zip/joinedBytes";
import { attributePlace, type XmlElement } from "../xml/xmlOutline";

/** What a cell holds, as reading the workbook gives it. */
export interface CellNow {
  readonly value: CellValue;
  readonly format: string | undefined;
}

/**
 * Reads single `c` elements the way whole sheets are read: as a sheet made of nothing else, each in a row of its own.
 *
 * @returns one for each element, in their order
 */
export function cellsNow(
  bytes: Uint8Array,
  elements: readonly XmlElement[],
  context: SheetContext,
): readonly CellNow[] {
  const pieces = elements.flatMap((element, i) => {
    const place = attributePlace(bytes, element, "r");
    const name = element.start + 1 + element.prefix.length + 1;
    const [from, to, reference] =
      place === undefined ? [name, name, ` r="A${i + 1}"`] : [place.start, place.end, `A${i + 1}`];
    return [
      encoder.encode(`<row r="${i + 1}">`),
      bytes.subarray(element.start, from),
      encoder.encode(reference),
      bytes.subarray(to, element.end),
      encoder.encode("</row>"),
    ];
  });
  const whole = joinedBytes([
    encoder.encode("<worksheet><sheetData>"),
    ...pieces,
    encoder.encode("</sheetData></worksheet>"),
  ]);
  const entry: ZipEntry = {
    name: "",
    compressed: whole,
    method: "stored",
    size: whole.length,
    crc: crc32(0, whole),
    native: null,
  };
  const rows = sheetRows(context.styles.codes, context.budget);
  drained(sheetSteps(entry, context, rows));
  const now: CellNow[] = elements.map(() => ({ value: null, format: undefined }));
  for (const { row, cells, formats } of rows.finish()) now[row - 1] = { value: cells[0] ?? null, format: formats[0] };
  return now;
}

const encoder = new TextEncoder();
