import type { InspectedSheet } from "../core/inspect";
import type { RunResult } from "../core/terms/runResult";
import type { LocalDate } from "../core/workbook/localDate";
import type { WorkbookWrite } from "../core/show/writes/workbookWrite";
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
  compute(workbooks: readonly WorkbookSnapshot[], asOf: LocalDate): RunResult;
  /** The bytes of a file. Throws HostError. */
  readBytes(path: string): Promise<Uint8Array>;
  readonly writer: WorkbookWriter;
  inspect(workbooks: readonly WorkbookSnapshot[]): { readonly sheets: readonly InspectedSheet[] };
  /** Throws HostError where nothing could be written to this path. */
  checkWritable(path: string): void;
  /** All or nothing. Throws HostError. */
  writeFile(path: string, pieces: Iterable<string | Uint8Array>): void;
  /** Standard output; resolves when all is handed over, or nobody reads any more. */
  print(pieces: Iterable<string>): Promise<void>;
  /** One line on standard error. */
  complain(line: string): void;
  /** Shown only to somebody who watches; null takes it away. */
  progress(text: string | null): void;
  /** How the summary is to be drawn. */
  readonly drawing: Drawing;
}

/** Puts sheets and marks into workbooks; all throw HostError where a workbook does not let them. */
export interface WorkbookWriter {
  /** False for formats that nothing can be put into: the result is then a new workbook. */
  canTake(bytes: Uint8Array): boolean;
  usersSheetNames(bytes: Uint8Array): readonly string[];
  /** null: a new workbook. */
  write(bytes: Uint8Array | null, write: WorkbookWrite): Promise<Uint8Array>;
  unmark(bytes: Uint8Array): Uint8Array;
}

export interface Drawing {
  /** Columns to wrap at; undefined: no wrapping. */
  readonly width: number | undefined;
  readonly colours: boolean;
}

/** 0 no errors found, 1 errors found, 2 could not run (SPEC §16). */
export type ExitCode = 0 | 1 | 2;
