import { inBoth } from "../../core/base/inBoth";
import type { EditJournal } from "../../core/show/edits/edit";
import { HostError } from "../../core/base/hostError";
import type { WorkbookMemory, WorkbookPort } from "../../core/ports";
import type { CellNote } from "../../core/workbook/cellNote";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { partsOf } from "../../core/workbook/snapshotPart";
import type { PackageEdit } from "./edit/editPackage";
import { columnWidths } from "./look/columnWidths";
import type { WorkbookLook } from "./look/look";
import { openedXlsx, type OpenedXlsx, type OpeningOptions } from "./openedXlsx";

/**
 * A workbook file that is open in memory; the bytes it came from are never changed. Open a file once and ask the same object for
 * everything: what its bytes say is parsed when it is first asked for, once, and again only after they have changed.
 *
 *     const workbook = xlsxWorkbook(await readFileBytes(path), file, { native: nodeZip });
 *     const result = run([await workbook.snapshot()], { asOf });
 *     workbook.release();
 *     await workbook.write(planWrites(result, await workbook.usersSheetNames(), { mark, sameWorkbook: workbook.isWritable }));
 *     save(workbook.bytes());
 *
 * Taking our marks out is a write too: `write({ sheets: null, marks: [] })`.
 */
export interface XlsxWorkbook extends WorkbookPort, WorkbookMemory {
  /** As it is named in sentences and in the snapshot. */
  readonly file: string;
  /**
   * Whether our sheets, marks and cures can be put into a file of this format: false for .xls and .xlsb, whose figures go into a
   * `newWorkbook`. True also for what is no workbook at all or a broken one: reading says so.
   */
  readonly isWritable: boolean;
  /**
   * The ending that its content asks for, whatever it is called: `.xlsx`, `.xlsm` with macros, `.xltx`. Null where nothing can be
   * put into it.
   */
  readonly extension: string | null;
  /** The file as it stands now, to be saved; the very bytes that were opened as long as nothing was written. */
  bytes(): Uint8Array;
  /** The same with what was kept in it since: what is handed to people, so that the memory travels with the file. */
  bytesToSave(): Uint8Array;
  /**
   * All sheets of the user's as they stand now: what `read` hands on in parts.
   * @throws HostError with one Chinese sentence: empty-file, encrypted, not-a-workbook, damaged, too-large
   */
  snapshot(): Promise<WorkbookSnapshot>;
  /** Number format code of a cell, blank ones too; `undefined` for General. @throws as `snapshot` */
  formatAt(sheet: string, cell: string): Promise<string | undefined>;
  /** How all its sheets look as they stand now, ours too: for a grid. Best opened with `keepsLooks`. @throws as `snapshot` */
  look(): Promise<WorkbookLook>;
  /** The text of a document property that somebody defined; null where there is none. @throws as `snapshot` */
  property(name: string): Promise<string | null>;
  /** What people have put on its cells as comments. @throws as `snapshot` */
  notes(): Promise<readonly CellNote[]>;
  /** Widths of the columns of each sheet of the user's, in characters. @throws as `snapshot` */
  columnWidths(): Promise<ReadonlyMap<string, readonly (number | undefined)[]>>;
  /** Forgets what was parsed and keeps the bytes: for whoever has a snapshot and asks for no other. Asked again, it parses again. */
  release(): void;
}

/**
 * A workbook file as an open workbook. Of .xls only reading works; all that writes rejects with HostError not-writable, and
 * figure sheets then go into a `newWorkbook`. What is kept changes no byte of the file as it stands: it is put into what is saved.
 *
 * @param file base name, for the snapshot and for sentences
 */
export function xlsxWorkbook(opened: Uint8Array, file: string, options: OpeningOptions = {}): XlsxWorkbook {
  let now = openedXlsx(opened, file, options);
  const { isWritable } = now;
  /** What was kept since the file was opened; over what it keeps itself. */
  const memory = new Map<string, string>();
  /** The workbook before and after the last edits: while nothing else is written, undoing is going back to it. */
  let steps: readonly Step[] = [];
  let edits = 0;

  return {
    file,
    isWritable,
    get extension() {
      return now.extension;
    },
    bytes: () => now.bytes,
    bytesToSave() {
      const kept = now.keptTexts();
      const isNew = [...memory].some(([key, text]) => kept.get(key) !== text);
      return isNew ? now.withTexts(new Map([...kept, ...memory])) : now.bytes;
    },
    snapshot: () => now.snapshot(),
    formatAt: (sheet, cell) => settled(() => now.formatAt(sheet, cell)),
    look: () => now.look(),
    property: (name) => now.property(name),
    notes: () => now.notes(),
    columnWidths: async () => columnWidths(await now.look()),
    release: () => {
      now.release();
    },
    async read(take, onBytes) {
      const snapshot = await now.snapshot(onBytes);
      for (const part of partsOf(snapshot, undefined, await now.unseen())) if (!(await take(part))) return;
    },
    usersSheetNames: () => now.usersSheetNames(),
    ownSheetNames: () => now.ownSheetNames(),
    readOurs: (keys, take) => now.readOurs(keys, take),
    async write(write, onRows = () => Promise.resolve(true)) {
      const work = now.writeSteps(write);
      let told = -1;
      for (;;) {
        const { done, value } = work.next();
        if (done === true) {
          now = value;
          return [];
        }
        if (value === told) continue;
        told = value;
        if (!(await onRows(value)))
          throw new HostError(
            "cancelled",
            inBoth("已取消，工作簿没有改动。", "Cancelled; the workbook has not changed."),
          );
      }
    },
    edit(edit) {
      return settled(() => {
        const { done, after } = now.edit(edit);
        const { written, refused, cells, rows, sheets, isStale, grown } = done;
        if (after === null) return { written, refused, journal: null };
        const content: JournalContent = { number: ++edits, cells, rows, sheets, grown };
        // What was read of it may go: asked for again, it is read again.
        now.release();
        steps = [...steps, { number: edits, before: now, after }].slice(-MOST_STEPS);
        now = after;
        const result = { written, refused, journal: { cells: cells.length, content } };
        return isStale ? { ...result, isStale } : result;
      });
    },
    undo(journal) {
      return settled(() => {
        const { number, ...made } = contentOf(journal);
        const last = steps.at(-1);
        if (last?.number === number && last.after === now) {
          now = last.before;
          steps = steps.slice(0, -1);
          return { restored: made.cells.length, left: [] };
        }
        const { done, after } = now.undo(made);
        now = after;
        return done;
      });
    },
    recall: (key) => Promise.resolve(memory.get(key) ?? now.keptTexts().get(key) ?? null),
    keep(key, text) {
      memory.set(key, text);
      return Promise.resolve();
    },
  };
}

interface Step {
  readonly number: number;
  readonly before: OpenedXlsx;
  readonly after: OpenedXlsx;
}

interface JournalContent extends Pick<PackageEdit, "cells" | "rows" | "sheets" | "grown"> {
  readonly number: number;
}

/** Each holds the workbook's bytes once more. */
const MOST_STEPS = 3;

/** Journals come back as they were given, perhaps by way of a worker. */
function contentOf({ content }: EditJournal): JournalContent {
  return content as JournalContent;
}

function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
