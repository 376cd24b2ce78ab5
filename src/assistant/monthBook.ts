import { inBoth } from "../core/base/inBoth";
import { HostError } from "../core/base/hostError";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { CheckedMonth } from "./checkedMonth";
import type { OpenBook } from "./workspace";

/** The month's book as a check read it (MONTH §1): where settings, exceptions, archive and memory are kept. */
export function monthBookRead({ run, workbooks }: Pick<CheckedMonth, "run" | "workbooks">): {
  readonly file: string;
  readonly snapshot: WorkbookSnapshot;
} {
  const { book, files } = run.basis.recognition;
  const snapshot = workbooks[files.indexOf(book ?? "")];
  if (book === null || snapshot === undefined) throw new RangeError("No month's book in the check");
  return { file: book, snapshot };
}

/** The month's book among the workbooks that are open; null where it is not among them any more. */
export function openMonthBook({ run }: Pick<CheckedMonth, "run">, books: readonly OpenBook[]): OpenBook | null {
  return books.find(({ file }) => file === run.basis.recognition.book) ?? null;
}

/** @throws HostError not-writable where nothing can be put into it, not-found where it has been closed */
export function writableMonthBook(checked: CheckedMonth, books: readonly OpenBook[]): OpenBook {
  const book = openMonthBook(checked, books);
  const { file } = monthBookRead(checked);
  if (book === null)
    throw new HostError(
      "not-found",
      inBoth(
        `主工作簿《${file}》已经关闭，请重新打开后再试。`,
        `The main workbook “${file}” has been closed. Open it again, then try once more.`,
      ),
    );
  if (!book.writable) {
    throw new HostError(
      "not-writable",
      inBoth(
        `设置和存档都写在主工作簿《${file}》里，它是旧格式（.xls），写不进去；请在Excel里另存为.xlsx，重新打开后再试。`,
        `Settings and closed months are kept in the main workbook “${file}”, which is in the old format (.xls) and cannot be written. Save it as .xlsx in Excel, open that and try again.`,
      ),
    );
  }
  return book;
}
