import type { AreaModel } from "../../core/show/sheets/sheetModel";
import { cellAddress } from "../../core/workbook/address";

/** Longest list of areas that Excel takes as one address is 8 192 characters. */
const LONGEST_ADDRESS = 8_000;

/** `A5:C13`, of one cell `A5`. */
export function areaText({ firstRow, firstColumn, lastRow, lastColumn }: AreaModel): string {
  const first = cellAddress(firstRow, firstColumn);
  return firstRow === lastRow && firstColumn === lastColumn ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

/**
 * Lists of addresses as Excel takes them.
 *
 * @param most how many go into one list
 */
export function addressLists(texts: readonly string[], most = 1000): readonly string[] {
  const lists: string[][] = [];
  let length = 0;
  for (const text of texts) {
    const last = lists.at(-1);
    length += text.length + 1;
    if (last !== undefined && last.length < most && length <= LONGEST_ADDRESS) last.push(text);
    else {
      lists.push([text]);
      length = text.length + 1;
    }
  }
  return lists.map((list) => list.join(","));
}
