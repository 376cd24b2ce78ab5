import type { EditJournal } from "../../core/show/edits/edit";
import { HostError } from "../../core/base/hostError";
import type { NativeZip, WorkbookMemory, WorkbookPort } from "../../core/ports";
import { partsOf } from "../../core/workbook/snapshotPart";
import type { WorkbookWrite } from "../../core/show/writes/workbookWrite";
import type { CellChange, MadeSheet } from "./edit/changes";
import { editXlsx } from "./edit/editXlsx";
import { undoXlsx } from "./edit/undoXlsx";
import { readWorkbookBytes } from "./readWorkbookBytes";
import { isPatchable } from "./write/isPatchable";
import { usersSheetNames } from "./write/usersSheetNames";
import { withSentence } from "./write/withSentence";
import { writeSteps, writeXlsx } from "./write/writeXlsx";

/** A workbook file that is open in memory; the bytes it came from are never changed. */
export interface XlsxWorkbook extends WorkbookPort, WorkbookMemory {
  /** The file as it stands now, to be saved; the very bytes that were opened as long as nothing was written. */
  bytes(): Uint8Array;
}

/**
 * A workbook file as an open workbook. Of .xls only reading works; all that writes rejects with HostError not-writable, and
 * figure sheets then go into a `newWorkbook`. The memory lives as long as this object does: nothing of it gets into the user's
 * file, where it would be a trace nobody asked for.
 *
 * @param file base name, for the snapshot and for sentences
 * @param native the host's own packing, where it has a quicker one
 */
export function xlsxWorkbook(opened: Uint8Array, file: string, native: NativeZip | null = null): XlsxWorkbook {
  let bytes = opened;
  const memory = new Map<string, string>();
  /** Bytes before and after the last edits: while nothing else is written, undoing is going back to them. */
  let steps: readonly Step[] = [];
  let edits = 0;

  return {
    bytes: () => bytes,
    async read(take) {
      for (const part of partsOf(await readWorkbookBytes(bytes, file, native))) if (!(await take(part))) return;
    },
    async usersSheetNames() {
      if (isPatchable(bytes)) return usersSheetNames(bytes, native);
      return (await readWorkbookBytes(bytes, file, native)).sheets.map(({ name }) => name);
    },
    async write(write, onRows = () => Promise.resolve(true)) {
      const work = writeSteps(bytes, write, native);
      let told = -1;
      for (;;) {
        const { done, value } = withSentence(() => work.next());
        if (done === true) {
          bytes = value;
          return;
        }
        if (value === told) continue;
        told = value;
        if (!(await onRows(value))) throw new HostError("cancelled", "已取消，工作簿没有改动。");
      }
    },
    edit(edit) {
      return settled(() => {
        const { bytes: after, written, refused, cells, sheets } = editXlsx(bytes, edit, native);
        if (cells.length + sheets.length === 0) return { written, refused, journal: null };
        const content: JournalContent = { number: ++edits, cells, sheets };
        steps = [...steps, { number: edits, before: bytes, after }].slice(-MOST_STEPS);
        bytes = after;
        return { written, refused, journal: { cells: cells.length, content } };
      });
    },
    undo(journal) {
      return settled(() => {
        const { number, cells, sheets } = contentOf(journal);
        const last = steps.at(-1);
        if (last?.number === number && last.after === bytes) {
          bytes = last.before;
          steps = steps.slice(0, -1);
          return { restored: cells.length, left: [] };
        }
        const undone = undoXlsx(bytes, cells, sheets, native);
        bytes = undone.bytes;
        return { restored: undone.restored, left: undone.left };
      });
    },
    recall: (key) => Promise.resolve(memory.get(key) ?? null),
    keep(key, text) {
      memory.set(key, text);
      return Promise.resolve();
    },
  };
}

/** A new workbook with only our sheets: where several files are one month, or the one is an .xls. */
export function newWorkbook(write: WorkbookWrite, native: NativeZip | null = null): Promise<Uint8Array> {
  return writeXlsx(null, write, native);
}

interface Step {
  readonly number: number;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

interface JournalContent {
  readonly number: number;
  readonly cells: readonly CellChange[];
  readonly sheets: readonly MadeSheet[];
}

/** Each holds the workbook once more. */
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
