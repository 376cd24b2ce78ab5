import type { InspectedSheet } from "../core/inspect";
import type { Report } from "../core/report/report";
import type { LocalDate } from "../core/workbook/localDate";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";

/** Everything the command line touches: the real one is joined in `main.ts`, tests bring their own. */
export interface World {
  /** Folder that relative paths start from. */
  readonly workingFolder: string;
  readonly version: string;
  /** The day the clock on the wall shows. */
  today(): LocalDate;
  /** One spelling for every way to a file (links followed), or null where there is none. */
  realPath(path: string): string | null;
  /** Throws HostError. `file` is the name to show. */
  openWorkbook(path: string, file: string): Promise<WorkbookSnapshot>;
  compute(workbooks: readonly WorkbookSnapshot[], asOf: LocalDate): Report;
  inspect(workbooks: readonly WorkbookSnapshot[]): { readonly sheets: readonly InspectedSheet[] };
  /** Throws HostError where nothing could be written to this path. */
  checkWritable(path: string): void;
  /** All or nothing. Throws HostError. */
  writeFile(path: string, pieces: Iterable<string>): void;
  /** Standard output; resolves when all is handed over, or nobody reads any more. */
  print(pieces: Iterable<string>): Promise<void>;
  /** One line on standard error. */
  complain(line: string): void;
  /** Shown only to somebody who watches; null takes it away. */
  progress(text: string | null): void;
  /** How the summary is to be drawn. */
  readonly drawing: Drawing;
}

export interface Drawing {
  /** Columns to wrap at; undefined: no wrapping. */
  readonly width: number | undefined;
  readonly colours: boolean;
}

/** 0 no errors found, 1 errors found, 2 could not run (SPEC §16). */
export type ExitCode = 0 | 1 | 2;
