import { proxy } from "comlink";
import type { EditJournal, EditResult, UndoResult, WorkbookEdit } from "../../core/show/edits/edit";
import type {
  GoToResult,
  LeftOut,
  WorkbookChanges,
  WorkbookMemory,
  WorkbookPort,
  WorkbookView,
} from "../../core/ports";
import type { SheetModel, SheetRow } from "../../core/show/sheets/sheetModel";
import type { OwnPart } from "../../core/show/writes/ownPart";
import type { RowSnapshot } from "../../core/workbook/snapshot";
import type { SnapshotPart } from "../../core/workbook/snapshotPart";
import type { KeptSheet, MarkModel } from "../../core/show/writes/workbookWrite";
import type { SheetWidths } from "../../assistant/workspace";
import { answer, valueOf, type Answer } from "./answer";

/** Our sheets and marks, with rows that come when they are asked for: they are made in the worker. */
export interface RowsRequest {
  readonly sheets: readonly Omit<SheetModel, "rows">[] | null;
  readonly marks: readonly MarkModel[] | null;
  readonly nextRows: (key: string) => Promise<readonly SheetRow[] | null>;
  /** Sheets of ours that become the user's. */
  readonly kept: readonly KeptSheet[];
}

/** What the pane's thread has of Excel. */
export interface ExcelBook extends WorkbookPort, WorkbookView, WorkbookMemory, Pick<WorkbookChanges, "readRows"> {
  columnWidths(): Promise<SheetWidths>;
  writeRows(request: RowsRequest, onRows?: (written: number) => Promise<boolean>): Promise<readonly LeftOut[]>;
}

/** The same for the worker: data and proxied callbacks only. */
export interface RemoteBook {
  read(take: (part: SnapshotPart) => Promise<boolean>): Promise<Answer<void>>;
  usersSheetNames(): Promise<Answer<readonly string[]>>;
  ownSheetNames(): Promise<Answer<readonly string[]>>;
  readOurs(keys: readonly string[], take: (part: OwnPart) => Promise<boolean>): Promise<Answer<void>>;
  writeRows(
    sheets: RowsRequest["sheets"],
    marks: RowsRequest["marks"],
    nextRows: RowsRequest["nextRows"],
    kept: RowsRequest["kept"],
    onRows: (written: number) => Promise<boolean>,
  ): Promise<Answer<readonly LeftOut[]>>;
  edit(edit: WorkbookEdit): Promise<Answer<EditResult>>;
  undo(journal: EditJournal): Promise<Answer<UndoResult>>;
  goTo(sheet: string, cell: string): Promise<Answer<GoToResult>>;
  readRows(sheet: string, firstRow: number, lastRow: number): Promise<Answer<readonly RowSnapshot[]>>;
  recall(key: string): Promise<Answer<string | null>>;
  keep(key: string, text: string): Promise<Answer<void>>;
  columnWidths(): Promise<Answer<SheetWidths>>;
}

/** Excel's workbook, to be handed to the worker. */
export function remoteBook(book: ExcelBook): RemoteBook {
  return {
    read: (take) => answer(() => book.read(take)),
    usersSheetNames: () => answer(() => book.usersSheetNames()),
    ownSheetNames: () => answer(() => book.ownSheetNames()),
    readOurs: (keys, take) => answer(() => book.readOurs(keys, take)),
    writeRows: (sheets, marks, nextRows, kept, onRows) =>
      answer(() => book.writeRows({ sheets, marks, nextRows, kept }, onRows)),
    edit: (edit) => answer(() => book.edit(edit)),
    undo: (journal) => answer(() => book.undo(journal)),
    goTo: (sheet, cell) => answer(() => book.goTo(sheet, cell)),
    readRows: (sheet, firstRow, lastRow) => answer(() => book.readRows(sheet, firstRow, lastRow)),
    recall: (key) => answer(() => book.recall(key)),
    keep: (key, text) => answer(() => book.keep(key, text)),
    columnWidths: () => answer(() => book.columnWidths()),
  };
}

type Book = Pick<ExcelBook, "columnWidths"> &
  WorkbookPort &
  WorkbookView &
  WorkbookMemory &
  Pick<WorkbookChanges, "readRows">;

/** Excel's workbook as the worker sees it: rows of our sheets are made here and fetched in blocks. */
export function bookFrom(remote: RemoteBook): Book {
  return {
    read: async (take) => valueOf(await remote.read(proxy(take))),
    usersSheetNames: async () => valueOf(await remote.usersSheetNames()),
    ownSheetNames: async () => valueOf(await remote.ownSheetNames()),
    readOurs: async (keys, take) => valueOf(await remote.readOurs(keys, proxy(take))),
    async write({ sheets, marks, kept = [] }, onRows = () => Promise.resolve(true)) {
      const rows = new Map((sheets ?? []).map(({ key, rows: all }) => [key, blocks(all)]));
      const nextRows = (key: string): Promise<readonly SheetRow[] | null> => {
        const next = rows.get(key)?.next();
        return Promise.resolve(next === undefined || next.done === true ? null : next.value);
      };
      const outlines =
        sheets === null
          ? null
          : sheets.map(({ key, turn, name, columns, merges, freeze, table, charts, print }) => ({
              key,
              turn,
              name,
              columns,
              merges,
              freeze,
              table,
              charts,
              print,
            }));
      return valueOf(await remote.writeRows(outlines, marks, proxy(nextRows), kept, proxy(onRows)));
    },
    edit: async (edit) => valueOf(await remote.edit(edit)),
    undo: async (journal) => valueOf(await remote.undo(journal)),
    goTo: async (sheet, cell) => valueOf(await remote.goTo(sheet, cell)),
    readRows: async (sheet, firstRow, lastRow) => valueOf(await remote.readRows(sheet, firstRow, lastRow)),
    recall: async (key) => valueOf(await remote.recall(key)),
    keep: async (key, text) => {
      valueOf(await remote.keep(key, text));
    },
    columnWidths: async () => valueOf(await remote.columnWidths()),
  };
}

/** Few enough for the pane to stay awake between two of them. */
const ROWS_A_BLOCK = 500;

function* blocks(rows: Iterable<SheetRow>): Generator<readonly SheetRow[]> {
  let block: SheetRow[] = [];
  for (const row of rows) {
    block.push(row);
    if (block.length < ROWS_A_BLOCK) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}
