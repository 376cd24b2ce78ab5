import type { CheckedRun } from "../../core/run";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { FileWorkbook } from "../terminal/world";
import type { OpenedWorkbooks } from "./openWorkbooks";

/** The month's book: its name, as it was read, and open for writing. */
export interface OpenedBook {
  readonly name: string;
  readonly read: WorkbookSnapshot;
  readonly into: FileWorkbook;
}

/** Which of the workbooks a run took for the month's book. They must have stayed open. */
export function openedBook({ basis }: CheckedRun, { workbooks, open }: OpenedWorkbooks): OpenedBook {
  const { files, book: name } = basis.recognition;
  const at = files.indexOf(name ?? "");
  const [read, into] = [workbooks[at], open[at]];
  if (read === undefined || into === undefined || name === null) throw new RangeError("No month's book");
  return { name, read, into };
}
