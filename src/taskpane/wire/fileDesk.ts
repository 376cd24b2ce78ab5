import type { Answer } from "./answer";
import type { InBoth } from "../../core/base/inBoth";
import type { ListTable } from "../../assistant/views/listTable";
import type { CellsFound } from "./findCells";
import type { RowLook, SheetLook, StyleLook, TabLook } from "../../adapters/xlsx/look/look";

/** Workbook files that are open in the browser page; they live in the worker and go nowhere else. */
export interface FileDesk {
  /**
   * Opens files beside those that are open; what cannot be opened is said, the others are opened all the same.
   * @param onPercent told how much of a file has been read; answers false to stop: that file and those behind it stay closed
   */
  open(files: readonly NamedBytes[], onPercent: OnPercent): Promise<OpenOutcome>;
  close(file: string): Promise<void>;
  /**
   * Puts what the original is now in the place of an open file; what was changed here is gone, and cannot be taken back any more.
   * Answers why it cannot be opened, in a sentence; then the file is as it was. Null where it is done.
   */
  reread(file: string, bytes: Uint8Array): Promise<InBoth | null>;
  files(): Promise<readonly DeskFile[]>;
  look(file: string): Promise<DeskLook>;
  sheet(file: string, tab: number): Promise<Answer<SheetLook>>;
  rows(file: string, tab: number, from: number, count: number): Promise<readonly RowLook[]>;
  /**
   * Cells that show these words, in all files that are open; told are the first `count`. Null where somebody looked for
   * something else meanwhile.
   */
  find(text: string, count: number): Promise<CellsFound | null>;
  /** The file as it stands now, to be saved under another name. The original is never touched. */
  copy(file: string): Promise<NamedBytes>;
  /**
   * Several files as they stand now, in one archive.
   * @param name of the archive
   */
  copies(files: readonly string[], name: string): Promise<NamedBytes>;
  /** A workbook of a list alone. */
  listFile(list: ListTable): Promise<NamedBytes>;
}

/** @param name of the file, as it was given */
export type OnPercent = (name: string, percent: number) => Promise<boolean>;

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenOutcome {
  readonly opened: readonly string[];
  readonly refused: readonly { readonly name: string; readonly sentence: InBoth }[];
  /** Names of those that were not opened because somebody stopped it. */
  readonly stopped: readonly string[];
}

export interface DeskFile {
  readonly file: string;
  /** Made by us from several files: no ledger of the month. */
  readonly isResult: boolean;
  /** Differs from what was opened, and has not been saved since. */
  readonly isChanged: boolean;
  /** False for .xls: seen and checked, but nothing can be put into it. */
  readonly isWritable: boolean;
}

export interface DeskLook {
  readonly tabs: readonly TabLook[];
  readonly styles: readonly StyleLook[];
}
