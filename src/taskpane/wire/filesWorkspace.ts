import { answer, type Answer } from "./answer";
import { inBoth, type InBoth } from "../../core/base/inBoth";
import { HostError } from "../../core/base/hostError";
import { percentDone } from "../../core/base/percentDone";
import type { NewSheet } from "../../core/show/edits/edit";
import { HEAD_ROWS, sheetOfLines } from "../../core/show/edits/sheetOfLines";
import type { WorkbookMemory, WorkbookPort } from "../../core/ports";
import type { WorkbookWrite } from "../../core/show/writes/workbookWrite";
import type { RowSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { ListTable } from "../../assistant/views/listTable";
import type { OpenBook, SheetWidths, Workspace } from "../../assistant/workspace";
import { archiveOf } from "./archiveOf";
import { copyName } from "./copyName";
import { findCells } from "./findCells";
import { freeName } from "./freeName";
import type { DeskFile, FileDesk, NamedBytes, OnPercent, OpenOutcome } from "./fileDesk";
import type { FormWorkbook } from "../../core/show/forms/formWorkbook";
import type { SheetLook, RowLook, WorkbookLook } from "../../adapters/xlsx/look/look";
import type { RemotePage } from "./workerApi";

/** What the roots bring to open workbook files. */
export interface FileOpening {
  /** Opens a file to be worked on and looked at; nothing is read yet. */
  readonly open: (bytes: Uint8Array, file: string) => OpenedBook;
  readonly newWorkbook: (write: WorkbookWrite) => Promise<Uint8Array>;
  /** A workbook of sheets that are the user's. */
  readonly newUsersWorkbook: (sheets: readonly NewSheet[]) => Promise<Uint8Array>;
  /** The file of a form to be filled in. */
  readonly newFormWorkbook: (form: FormWorkbook) => Promise<Uint8Array>;
}

interface FilesWorld extends FileOpening {
  /** Lets everything else that waits go first. */
  readonly pause: () => Promise<void>;
}

/** A workbook file that is open: each sheet is read once for the check and the grid alike. */
export interface OpenedBook extends WorkbookPort, WorkbookMemory {
  readonly isWritable: boolean;
  /** The ending that its content asks for; null where nothing can be put into it. */
  readonly extension: string | null;
  bytes(): Uint8Array;
  snapshot(): Promise<WorkbookSnapshot>;
  /** Widths of the columns of each sheet, in characters. */
  columnWidths(): Promise<SheetWidths>;
  /** Number format code of a cell, blank ones too; `undefined` for General. */
  formatAt(sheet: string, cell: string): Promise<string | undefined>;
  /** The same with what was kept in it, to be handed to the user. */
  bytesToSave(): Uint8Array;
  look(): Promise<WorkbookLook>;
}

interface Desk {
  readonly workspace: Workspace;
  readonly desk: FileDesk;
}

interface OpenFile {
  readonly file: string;
  readonly book: OpenedBook;
  readonly isResult: boolean;
  /** As opened, or as last saved; null for what never was. */
  saved: Uint8Array | null;
  /** As it was last looked at. */
  seen: { readonly bytes: Uint8Array; readonly look: Promise<WorkbookLook> } | null;
}

/** Name of the workbook that is made where several files are one month. */
const RESULT_NAME = "统计结果.xlsx";

/**
 * The files that are open in the browser page, for the assistant and for the grid.
 *
 * @param onFiles called after files were opened or closed
 */
export function filesWorkspace(world: FilesWorld, page: RemotePage, onFiles: () => void): Desk {
  let files: readonly OpenFile[] = [];

  const fileOf = (name: string): OpenFile => {
    const found = files.find(({ file }) => file === name);
    if (found === undefined)
      throw new HostError("not-found", inBoth(`《${name}》已经关闭。`, `“${name}” has been closed.`));
    return found;
  };
  const lookOf = async (name: string): Promise<WorkbookLook> => {
    const open = fileOf(name);
    const bytes = open.book.bytes();
    if (open.seen?.bytes !== bytes) open.seen = { bytes, look: open.book.look() };
    return open.seen.look;
  };
  const changed = async (): Promise<void> => page.filesChanged();

  const bookOf = ({ file, book, isResult }: OpenFile): OpenBook | null => {
    if (isResult) return null;
    const told = async <T>(work: Promise<T>): Promise<T> => {
      const value = await work;
      await changed();
      return value;
    };
    return {
      file,
      writable: book.isWritable,
      port: {
        read: (take, onBytes) => book.read(take, onBytes),
        usersSheetNames: () => book.usersSheetNames(),
        ownSheetNames: () => book.ownSheetNames(),
        readOurs: (keys, take) => book.readOurs(keys, take),
        write: (write, onRows) => told(book.write(write, onRows)),
        edit: (edit) => told(book.edit(edit)),
        undo: (journal) => told(book.undo(journal)),
      },
      view: { goTo: (sheet, cell) => page.show(file, sheet, cell) },
      memory: { recall: (key) => book.recall(key), keep: (key, text) => book.keep(key, text) },
      changes: null,
      columnWidths: () => book.columnWidths(),
      entry: {
        formatAt: (sheet, cell) => book.formatAt(sheet, cell),
        readRows: async (sheet, first, last) => rowsBetween(await book.snapshot(), sheet, first, last),
      },
    };
  };

  const openOne = async ({ name, bytes }: NamedBytes, onPercent: OnPercent): Promise<OpenFile> => {
    const file = freeName(
      name,
      files.map((open) => open.file),
    );
    const book = world.open(bytes, file);
    let told = -1;
    // Read once now: what cannot be read is said when it is opened, not when it is checked.
    await book.read(
      () => Promise.resolve(false),
      async (done, total) => {
        await world.pause();
        const percent = percentDone(done, total);
        if (percent === told) return true;
        told = percent;
        return onPercent(name, percent);
      },
    );
    return { file, book, isResult: false, saved: bytes, seen: null };
  };

  const openAll = async (given: readonly NamedBytes[], onPercent: OnPercent): Promise<OpenOutcome> => {
    const opened: string[] = [];
    const refused: { name: string; sentence: InBoth }[] = [];
    const stopped: string[] = [];
    for (const one of given) {
      if (stopped.length > 0 || !(await onPercent(one.name, 0))) {
        stopped.push(one.name);
        continue;
      }
      try {
        const file = await openOne(one, onPercent);
        files = [...files, file];
        opened.push(file.file);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        if (error.kind === "cancelled") stopped.push(one.name);
        else refused.push({ name: one.name, sentence: error.said });
      }
    }
    if (opened.length > 0) onFiles();
    return { opened, refused, stopped };
  };
  const rereadOne = async (name: string, bytes: Uint8Array): Promise<InBoth | null> => {
    const book = world.open(bytes, name);
    try {
      await book.read(
        () => Promise.resolve(false),
        () => world.pause().then(() => true),
      );
    } catch (error) {
      if (error instanceof HostError) return error.said;
      throw error;
    }
    const place = files.findIndex(({ file }) => file === name);
    const before = files[place];
    if (before === undefined) return null;
    // As if closed and opened again: edits of the old content must not be taken back in the new.
    files = files.filter((_, at) => at !== place);
    onFiles();
    const after = { ...before, book, saved: bytes, seen: null };
    files = [...files.slice(0, place), after, ...files.slice(place)];
    onFiles();
    return null;
  };
  /** Each search calls off the one before. */
  let searches = 0;
  /** One after the other: each file takes a name that none before it has. */
  let openings: Promise<unknown> = Promise.resolve();
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = openings.then(work);
    openings = mine.catch(() => undefined);
    return mine;
  };

  /** Saved from now on. */
  const copyOf = (name: string): NamedBytes => {
    const open = fileOf(name);
    open.saved = open.book.bytes();
    const bytes = open.book.bytesToSave();
    return { name: open.isResult ? name : copyName(name, open.book.extension), bytes };
  };

  const desk: FileDesk = {
    open: (given, onPercent) => queued(() => openAll(given, onPercent)),
    reread: (name, bytes) => queued(() => rereadOne(name, bytes)),
    close(name) {
      const { isResult } = fileOf(name);
      files = files.filter(({ file }) => file !== name);
      if (!isResult) onFiles();
      return Promise.resolve();
    },
    files: () =>
      Promise.resolve(
        files.map(({ file, book, isResult, saved }): DeskFile => ({
          file,
          isResult,
          isChanged: book.bytes() !== saved,
          isWritable: book.isWritable,
        })),
      ),
    async look(name) {
      const { tabs, styles } = await lookOf(name);
      return { tabs, styles };
    },
    sheet: (name, tab): Promise<Answer<SheetLook>> => answer(async () => (await lookOf(name)).sheet(tab)),
    rows: async (name, tab, from, count): Promise<readonly RowLook[]> => (await lookOf(name)).rows(tab, from, count),
    find(text, count) {
      const mine = ++searches;
      return findCells({
        books: files.map(({ file }) => ({ file, look: () => lookOf(file) })),
        text,
        count,
        pause: world.pause,
        isOver: () => mine !== searches,
      });
    },
    listFile: async (list) => ({
      name: `${list.name.replace(NOT_IN_NAMES, "_")}.xlsx`,
      bytes: await world.newUsersWorkbook([listSheet(list)]),
    }),
    copy: (name) => Promise.resolve(copyOf(name)),
    copies(names, name) {
      return Promise.resolve(archiveOf(names.map(copyOf), name));
    },
  };

  return {
    desk,
    workspace: {
      books: () => files.flatMap((file) => bookOf(file) ?? []),
      async writeNew(write) {
        const bytes = await world.newWorkbook(write);
        // A result replaces the last one: it is the same month, figured again.
        const others = files.filter(({ isResult }) => !isResult);
        const book = world.open(bytes, RESULT_NAME);
        files = [...others, { file: RESULT_NAME, book, isResult: true, saved: null, seen: null }];
        await changed();
        return RESULT_NAME;
      },
      formFile: (form) => world.newFormWorkbook(form),
    },
  };
}

/** What stands in the names of neither files nor sheets. */
const NOT_IN_NAMES = /[\\/:*?"<>|[\]']/g;

function listSheet({ name, purpose, columns, lines }: ListTable): NewSheet {
  const sheet = sheetOfLines(name.replace(NOT_IN_NAMES, "_").slice(0, LONGEST_NAME), purpose, columns, lines);
  return {
    ...sheet,
    filterRow: HEAD_ROWS,
    freeze: { rows: HEAD_ROWS, columns: 0 },
    print: { orientation: "landscape", repeatRows: { first: 1, last: HEAD_ROWS } },
  };
}

/** Of a sheet, in characters. */
const LONGEST_NAME = 31;

function rowsBetween({ sheets }: WorkbookSnapshot, name: string, first: number, last: number): readonly RowSnapshot[] {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.filter(({ row }) => row >= first && row <= last);
}
