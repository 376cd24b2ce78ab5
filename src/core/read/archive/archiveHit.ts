import type { Hit } from "../../terms/hit";
import type { ReadingEvidence } from "../../terms/readingFacts";
import type { CellValue } from "../../workbook/snapshot";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { stateSheetPlace } from "../ledgers/stateSheetPlace";
import type { InBoth } from "../../base/inBoth";

export type ArchiveReadingHit =
  | Hit<"archive-invalid", ReadingEvidence["archive-invalid"]>
  | Hit<"archive-changed", ReadingEvidence["archive-changed"]>;

/**
 * Something about an archive's sheet, row or cell (MONTH §1, §2).
 * @param at column of the cell; `changed`: the row is no longer as it was kept; null: the row, or without one the sheet
 */
export function archiveHit(
  seen: SeenSheet,
  row: number | null,
  at: number | "changed" | null,
  what: InBoth,
  value?: CellValue,
): ArchiveReadingHit {
  const place = stateSheetPlace(seen, row, typeof at === "number" ? at : null, value);
  return at === "changed"
    ? { rule: "archive-changed", place, evidence: {} }
    : { rule: "archive-invalid", place, evidence: { what } };
}

/** Rows of a sheet of which it was said that they are not as they were kept. */
export function changedRowsOf({ file, grid }: SeenSheet, hits: readonly ArchiveReadingHit[]): ReadonlySet<number> {
  return new Set(
    hits.flatMap(({ rule, place }) =>
      rule === "archive-changed" && place.file === file && place.sheet === grid.sheet.name && place.row !== null
        ? [place.row]
        : [],
    ),
  );
}
