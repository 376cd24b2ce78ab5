import type { EditJournal, EditResult, UndoResult, WorkbookEdit } from "./show/edits/edit";
import type { OwnPart } from "./show/writes/ownPart";
import type { RowSnapshot } from "./workbook/snapshot";
import type { SnapshotPart } from "./workbook/snapshotPart";
import type { WorkbookWrite } from "./show/writes/workbookWrite";

/** What a host may bring to pack and unpack faster; Node has it built in. Without it everything works, in JavaScript. */
export interface NativeZip {
  /** Inflates a raw deflate stream whole; throws where it is broken or longer than `size` bytes. */
  inflateRaw(compressed: Uint8Array, size: number): Uint8Array;
  /**
   * One stretch of a raw deflate stream, ending on a whole byte, so that stretches one behind the other are a stream;
   * `isLast` closes it.
   */
  deflateRaw?(bytes: Uint8Array, isLast: boolean): Uint8Array;
  /** CRC-32 of the bytes, continuing `crc`. */
  crc32?(bytes: Uint8Array, crc: number): number;
}

/**
 * A workbook that is open somewhere: in Excel, as a file's bytes in a browser, in memory. Arguments and results are plain data
 * (but for the callbacks), so that a worker may stand in between. All methods throw HostError for the world's trouble; whatever
 * they were asked to do then has not been done, or has been taken back. Not to be called again before the last call ended.
 */
export interface WorkbookPort {
  /**
   * Reads all the user's sheets, hidden ones too; ours are left out. Changes nothing, selection and scroll included.
   * @param take gets part after part; answers false to stop, and the promise then resolves early
   * @param onBytes told by hosts that have to read a file first how much of it they have read; answers false to stop, and the
   * promise then rejects with HostError `cancelled`
   */
  read(
    take: (part: SnapshotPart) => Promise<boolean>,
    onBytes?: (done: number, total: number) => Promise<boolean>,
  ): Promise<void>;
  /** Names of the sheets that are not ours, in tab order. */
  usersSheetNames(): Promise<readonly string[]>;
  /** Names of the sheets that are ours, and that the next writing therefore replaces, in tab order. */
  ownSheetNames(): Promise<readonly string[]>;
  /**
   * Reads what stands on our own sheets, each from the top down in parts; at least one part of each that is there.
   * @param keys of the sheets that are asked for
   * @param take gets part after part; answers false to stop
   */
  readOurs(keys: readonly string[], take: (part: OwnPart) => Promise<boolean>): Promise<void>;
  /**
   * Puts our sheets and marks in, whole or not at all (SPEC §13).
   * @returns what the host left out although they are in; nothing that a figure hangs on
   * @param onRows how many rows of our sheets have been written so far; answers false to stop: all is taken back, and the promise
   * rejects with HostError `cancelled`
   */
  write(write: WorkbookWrite, onRows?: (written: number) => Promise<boolean>): Promise<readonly LeftOut[]>;
  /** Changes cells of the user's that were shown to them beforehand, all that are not refused or none. */
  edit(edit: WorkbookEdit): Promise<EditResult>;
  /** Takes an edit back exactly: values, formulas and formats; sheets that it made go, where nobody wrote in them since. */
  undo(journal: EditJournal): Promise<UndoResult>;
}

/** What a host may leave out of a writing that is in all the same: its user can do each by hand. */
export type LeftOut =
  /** Rows and columns that stay in sight. */
  | "frozen-panes"
  /** Paper, margins, page numbers, repeated rows. */
  | "print-setup"
  /** One page wide. */
  | "print-width"
  | "charts"
  /** Our sheets of before lie hidden beside the new ones, until the next writing. */
  | "old-sheets"
  /** Some marks of before are still there. */
  | "old-marks"
  /** There are rules that the host lists but cannot tell of: marks of ours may be among them. */
  | "unreadable-rules";

/** What a place that people look at can do beside: Excel, and the grid of the browser page. */
export interface WorkbookView {
  /** Selects a cell and brings it into sight; unhides nothing. */
  goTo(sheet: string, cell: string): Promise<GoToResult>;
}

/** `hidden-…`: selected as far as possible, but the user cannot see it; say so. */
export type GoToResult = "shown" | "hidden-sheet" | "hidden-row" | "hidden-column" | "missing-sheet";

/** A change that somebody made in the workbook: the user, or a co-author. Never one of ours. */
export type WorkbookChange =
  /** Values of an area; `area` as Excel writes it: `B2`, `B2:C10`, or null where a host cannot say. */
  | {
      readonly kind: "cells";
      /** As the report names it; absent where only one workbook is watched. */
      readonly file?: string;
      readonly sheet: string;
      readonly area: string | null;
      readonly remote: boolean;
    }
  /** Cells that the user has gone from: a host may not tell of every edit, so whether they have changed is to be looked at. */
  | { readonly kind: "left"; readonly sheet: string; readonly area: string | null }
  /** Rows or columns moved, a sheet came, went or was renamed: what was read no longer fits. */
  | { readonly kind: "structure"; readonly sheet: string | null };

/** What is selected on a sheet of the user's; `area` as in a change. */
export interface SelectedCells {
  readonly sheet: string;
  readonly area: string | null;
}

export interface WorkbookChanges {
  /**
   * Tells of changes until the answer is called. Silent while our own writes run.
   * @param onSelected told where the user goes
   */
  watch(
    listener: (change: WorkbookChange) => void,
    onSelected?: (cells: SelectedCells) => void,
  ): Promise<() => Promise<void>>;
  /** Reads some rows of one sheet again, as `read` gives them; rows without any value are left out. */
  readRows(sheet: string, firstRow: number, lastRow: number): Promise<readonly RowSnapshot[]>;
}

/** Small things that are kept with the workbook itself and travel with it: the last check's findings. */
export interface WorkbookMemory {
  /** What was kept under the key, or null. At most about 200 kB each. */
  recall(key: string): Promise<string | null>;
  keep(key: string, text: string): Promise<void>;
}
