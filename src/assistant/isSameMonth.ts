import type { RowSnapshot, WorkbookSnapshot } from "../core/workbook/snapshot";

/** Whether workbooks that were read again hold what they held: whatever of them a check looks at. */
export function isSameMonth(now: readonly WorkbookSnapshot[], before: readonly WorkbookSnapshot[]): boolean {
  return now.length === before.length && now.every((workbook, i) => isSameWorkbook(workbook, before[i]));
}

function isSameWorkbook(one: WorkbookSnapshot, other: WorkbookSnapshot | undefined): boolean {
  if (other === undefined || one.file !== other.file || one.sheets.length !== other.sheets.length) return false;
  return one.sheets.every((sheet, i) => {
    const twin = other.sheets[i];
    return (
      sheet.name === twin?.name &&
      sheet.visibility === twin.visibility &&
      JSON.stringify(sheet.merges) === JSON.stringify(twin.merges) &&
      sheet.rows.length === twin.rows.length &&
      sheet.rows.every((row, r) => isSameRow(row, twin.rows[r]))
    );
  });
}

/** Whether a row holds the same values, in the same formats, struck through or not, and is hidden or shown as before. */
export function isSameRow(one: RowSnapshot, other: RowSnapshot | undefined): boolean {
  if (other === undefined || one.row !== other.row || one.hidden !== other.hidden) return false;
  return (
    sameList(one.cells, other.cells) && sameList(one.formats, other.formats) && isSameValue(one.struck, other.struck)
  );
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  const length = Math.max(one.length, other.length);
  for (let i = 0; i < length; i++) if (!isSameValue(one[i], other[i])) return false;
  return true;
}

/** Values are plain, but for errors, which have parts. */
function isSameValue(one: unknown, other: unknown): boolean {
  // A blank cell is a hole, undefined or null.
  if ((one ?? null) === (other ?? null)) return true;
  return typeof one === "object" && typeof other === "object" && JSON.stringify(one) === JSON.stringify(other);
}
