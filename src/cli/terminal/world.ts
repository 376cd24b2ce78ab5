import type { CellNote } from "../../core/workbook/cellNote";
import type { WorkbookMemory, WorkbookPort } from "../../core/ports";
import type { DocumentModel } from "../../core/show/documents/documentModel";
import type { NewSheet } from "../../core/show/edits/edit";
import type { FormWorkbook } from "../../core/show/forms/formWorkbook";
import type { WorkbookWrite } from "../../core/show/writes/workbookWrite";
import type { LocalDate } from "../../core/workbook/localDate";
import type { Printable } from "./printable";

/** Everything the command line touches: the real one is joined in `main.ts`, tests bring their own. */
export interface World {
  readonly version: string;
  /** Folder that relative paths start from. */
  readonly workingFolder: string;
  /** The day the clock on the wall shows. */
  today(): LocalDate;

  /** One spelling for every way to a place, links followed; also where nothing is there yet. */
  realPath(path: string): string;
  /** The bytes of a file. Throws HostError. */
  readFile(path: string): Promise<Uint8Array>;
  /** Throws HostError where nothing could be written to this path. */
  checkWritable(path: string): void;
  /** Whether a file stands there that is marked as not to be written to. */
  isReadOnly(path: string): boolean;
  /** All or nothing. Throws HostError. */
  writeFile(path: string, pieces: Iterable<string | Uint8Array>): void;

  /** Whether anything stands at this path. */
  fileExists(path: string): boolean;
  /** All files or none, their folders made. Throws HostError. */
  writeFiles(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): void;

  /** The workbook in a file's bytes. What is wrong with it is said by what is asked of it first. `file` is the name to show. */
  openWorkbook(bytes: Uint8Array, file: string): FileWorkbook;
  /** A workbook with only our sheets; `texts`, asked when they are in, is what it remembers. */
  newWorkbook(write: WorkbookWrite, texts: () => ReadonlyMap<string, string>): Promise<Uint8Array>;
  /** A workbook with only these sheets, which are the user's. */
  newUsersWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array>;
  /** A Word file; the same document, the same bytes. */
  newDocument(document: DocumentModel): Promise<Uint8Array>;
  /** The file of a form to be filled in. */
  newFormWorkbook(form: FormWorkbook): Promise<Uint8Array>;

  /** Standard output; resolves when all is handed over, or nobody reads any more. */
  print(pieces: Iterable<Printable>): Promise<void>;
  /** One line on standard error, whatever the text holds; what progress shows goes first. */
  complain(line: string): void;
  /** One line, shown only to somebody who watches; null takes it away. */
  progress(text: string | null): void;
  /** How the summary is to be drawn. */
  readonly drawing: Drawing;
}

/** A workbook file that is open: the same port as everywhere, and the file as it stands after writing. */
export interface FileWorkbook extends WorkbookPort, WorkbookMemory {
  /** False for formats that nothing can be put into (.xls): results then go into a new workbook. */
  readonly isWritable: boolean;
  /** The ending that its content asks for: `.xlsx`, `.xlsm` with macros; null where nothing can be put into it. */
  readonly extension: string | null;
  bytes(): Uint8Array;
  /** The same with what was kept in it. */
  bytesToSave(): Uint8Array;
  /** The text of a document property that somebody defined; null where there is none. */
  property(name: string): Promise<string | null>;
  /** What people have put on its cells as comments. */
  notes(): Promise<readonly CellNote[]>;
  /** Widths of the columns of each sheet, in characters; where one is not told it is the usual one. */
  columnWidths(): Promise<ReadonlyMap<string, readonly (number | undefined)[]>>;
  /** Forgets what was parsed, keeps the bytes. */
  release(): void;
}

export interface Drawing {
  /** Columns to wrap at; undefined: no wrapping. */
  readonly width: number | undefined;
  readonly colours: boolean;
}

/** 0 no errors found, 1 errors found, 2 could not run (SPEC §16). */
export type ExitCode = 0 | 1 | 2;
