import type { LedgerKind } from "../../terms/ledgerKind";
import { indexColumns, type IndexKey } from "./indexColumns";
import { cellReference, columnReference } from "./sheetReference";

/** Row of 台账索引 that holds the headings; the records follow. */
export const INDEX_HEADER_ROW = 3;

/** Where the columns of 台账索引 stand, for the formulas of the other sheets. */
export interface IndexReferences {
  /** `'台账索引'!$J$4:$J$103`: all records of that column; one blank row where there are none. */
  readonly of: (key: IndexKey) => string;
  /** `'台账索引'!$J$7`: that column of the record in this place among all, from 0. */
  readonly cell: (key: IndexKey, place: number) => string;
  /** The same of all records from one place to another. */
  readonly between: (key: IndexKey, firstPlace: number, lastPlace: number) => string;
}

/** @param sheet final name of the index sheet; @param records that stand in it */
export function indexReferences(sheet: string, records: readonly { readonly kind: LedgerKind }[]): IndexReferences {
  const first = INDEX_HEADER_ROW + 1;
  const last = INDEX_HEADER_ROW + Math.max(1, records.length);
  const places = new Map(indexColumns(records).map(({ key }, index) => [key, index + 1]));
  const placeOf = (key: IndexKey): number => {
    const place = places.get(key);
    if (place === undefined) throw new RangeError(`No record has ${key}`);
    return place;
  };
  return {
    of: (key) => columnReference(sheet, placeOf(key), first, last),
    cell: (key, place) => cellReference(sheet, first + place, placeOf(key)),
    between: (key, from, to) => columnReference(sheet, placeOf(key), first + from, first + to),
  };
}
