import type { WorkbookSnapshot } from "./workbook/snapshot";

/** Where a workbook comes from: a file's bytes, the open Excel workbook, a test's own drawing. */
export interface WorkbookReader {
  /** Reads everything once. Throws HostError where the world does not let it. */
  read(): Promise<WorkbookSnapshot>;
}
