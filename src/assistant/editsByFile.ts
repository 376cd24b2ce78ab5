import type { WorkbookEdit } from "../core/show/edits/edit";
import type { CheckedMonth } from "./checkedMonth";

/** What is to be changed in one of the open workbooks. */
export interface FileEdit {
  readonly file: string;
  readonly edit: WorkbookEdit;
}

/** One edit for each file, in the order in which files first come. */
export function editsByFile<T>(
  items: readonly { readonly file: string; readonly item: T }[],
  editOf: (file: string, items: readonly T[]) => WorkbookEdit,
): readonly FileEdit[] {
  const byFile = new Map<string, T[]>();
  for (const { file, item } of items) {
    const same = byFile.get(file);
    if (same === undefined) byFile.set(file, [item]);
    else same.push(item);
  }
  return [...byFile].map(([file, own]) => ({ file, edit: editOf(file, own) }));
}

/** The cures of findings as edits. Of several cures of one cell the first is put in; the next check brings the others. */
export function cureEdits({ run, shownAt }: CheckedMonth, places: readonly number[]): readonly FileEdit[] {
  const seen = new Set<string>();
  const curable = places.flatMap((place) => {
    const finding = run.report.findings[place];
    if (finding?.cure === undefined || finding.sheet === null || finding.cell === null) return [];
    const key = `${finding.file}\n${finding.sheet}\n${finding.cell}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { file, sheet, cell, cure } = finding;
    const format = cure.numberFormat === undefined ? {} : { numberFormat: cure.numberFormat };
    return [{ file, item: { sheet, cell, value: cure.value, expected: shownAt(file, sheet, cell), ...format } }];
  });
  return editsByFile(curable, (_, cells) => ({ newSheets: [], cells }));
}
