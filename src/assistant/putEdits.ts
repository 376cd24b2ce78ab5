import type { EditJournal, RefusedEdit } from "../core/show/edits/edit";
import type { FileEdit } from "./editsByFile";
import type { OpenBook } from "./workspace";

/** An edit that was put in, with what takes it back. */
export interface DoneEdit {
  readonly book: OpenBook;
  readonly journal: EditJournal;
}

interface PutEdits {
  readonly done: readonly DoneEdit[];
  readonly written: number;
  readonly refused: readonly RefusedCell[];
  /** Formulas of a workbook show what they gave before, until a program computes them. */
  readonly isStale: boolean;
}

/** A cell that was not written, and in which workbook. */
export interface RefusedCell extends RefusedEdit {
  readonly file: string;
}

/** Puts edits in, file by file; where one fails those before it are taken back. */
export async function putEdits(edits: readonly FileEdit[], bookOf: (file: string) => OpenBook): Promise<PutEdits> {
  const done: DoneEdit[] = [];
  const refused: RefusedCell[] = [];
  let written = 0;
  let isStale = false;
  try {
    for (const { file, edit } of edits) {
      const book = bookOf(file);
      const result = await book.port.edit(edit);
      written += result.written;
      isStale ||= result.isStale === true;
      refused.push(...result.refused.map((one) => ({ ...one, file })));
      if (result.journal !== null) done.push({ book, journal: result.journal });
    }
  } catch (error) {
    await takeBack(done);
    throw error;
  }
  return { done, written, refused, isStale };
}

/** Takes edits back, the last one first. */
export async function takeBack(
  done: readonly DoneEdit[],
): Promise<{ readonly restored: number; readonly left: number }> {
  let restored = 0;
  let left = 0;
  for (const { book, journal } of [...done].reverse()) {
    const result = await book.port.undo(journal);
    restored += result.restored;
    left += result.left.length;
  }
  return { restored, left };
}
