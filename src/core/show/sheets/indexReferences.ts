import { INDEX_COLUMNS, type IndexKey } from "./indexColumns";
import { columnReference } from "./sheetReference";

/** Row of 台账索引 that holds the headings; the records follow. */
export const INDEX_HEADER_ROW = 3;

/** Where the columns of 台账索引 stand, for the formulas of the other sheets. */
export interface IndexReferences {
  /** `'台账索引'!$J$4:$J$103`: all records of that column; one blank row where there are none. */
  readonly of: (key: IndexKey) => string;
}

/** @param sheet final name of the index sheet; @param records how many records stand in it */
export function indexReferences(sheet: string, records: number): IndexReferences {
  const first = INDEX_HEADER_ROW + 1;
  const last = INDEX_HEADER_ROW + Math.max(1, records);
  const references = new Map<IndexKey, string>(
    INDEX_COLUMNS.map(({ key }, index) => [key, columnReference(sheet, index + 1, first, last)]),
  );
  return { of: (key) => references.get(key) ?? "" };
}
