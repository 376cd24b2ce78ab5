import { rowsOfPart } from "../read/rowsOfPart";
import type { OpenedPackage } from "../read/openedPackage";
import { standingSeals } from "../sealedSheets";
import { fileNamed, withSentence } from "../withSentence";
import type { SealedReading } from "./packageContents";
import type { SheetSeal, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { rowStretch } from "../read/rowStretch";
import type { SheetContext } from "../read/sheetContext";
import { smallPieces } from "../zip/inflatedPieces";
import { partBytes } from "../zip/partBytes";
import type { ZipEntry } from "../zip/zipDirectory";
import type { SheetContent } from "./workbookContents";

/** How sheets that stand as they were sealed are read, by name. Throws Refusal. */
export function sealedReadings(opened: OpenedPackage, file: string): ReadonlyMap<string, SealedReading> {
  return new Map(
    [...standingSeals(opened)].map(([sheet, seal]) => [
      sheet,
      (entry, context) => sealedContent(entry, seal, context, (work) => withSentence(fileNamed(file), work)),
    ]),
  );
}

/** The sheets that have been read to their end. */
export function wholeSheets(snapshot: WorkbookSnapshot | null): WorkbookSnapshot | null {
  if (snapshot === null) return null;
  return { ...snapshot, sheets: snapshot.sheets.filter(({ sealed }) => sealed === undefined) };
}

/**
 * The head of a sheet that stands as it was sealed, and its other rows when they are asked for. Throws Refusal.
 *
 * @param context what cells refer to
 * @param inSentence does what may throw Refusal, and throws what may be thrown to those outside
 */
function sealedContent(
  entry: ZipEntry,
  { headRows, lastRow, text }: SheetSeal,
  context: () => Omit<SheetContext, "budget">,
  inSentence: <T>(work: () => T) => T,
): SheetContent {
  /** Mostly one month alone is asked for, and its bytes can go; whoever asks again will ask for more. */
  let asked = 0;
  let kept: Uint8Array | null = null;
  const bytesNow = (): Uint8Array => {
    const bytes = kept ?? partBytes(entry);
    if (++asked > 1) kept = bytes;
    return bytes;
  };
  const between = (first: number, last: number): SheetContent["rows"] => {
    const bytes = bytesNow();
    const stretch = rowStretch(bytes, first, last);
    const found = stretch === null ? [] : rowsOfPart(entry, context(), stretch);
    // Fewer than that many: blank ones may be among them, or rows that stand in no order.
    if (found.length === last - first + 1) return found;
    return rowsOfPart(entry, context(), [bytes]).filter(({ row }) => row >= first && row <= last);
  };
  return {
    rows: rowsOfPart(entry, context(), smallPieces(entry), (row) => row > headRows).filter(
      ({ row }) => row <= headRows,
    ),
    merges: [],
    looks: null,
    sealed: { text, lastRow, rows: (first, last) => inSentence(() => between(first, last)) },
  };
}
