import { fingerprint } from "../core/base/fingerprint";
import type { ReturnedFile } from "../core/show/collecting/filesInOrder";
import type { Decision } from "../core/show/collecting/decision";
import {
  planCollection,
  type Collection,
  type MergedCell,
  type WaitingLine,
} from "../core/show/collecting/planCollection";
import { takenFiles } from "../core/show/collecting/takenFiles";
import type { LocalDate } from "../core/workbook/localDate";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { CheckedMonth } from "./checkedMonth";
import type { FileEdit } from "./editsByFile";
import type { OpenBook } from "./workspace";

/** What collecting comes to in one of the workbooks that are open. */
export interface BookPlan {
  readonly file: string;
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Collection;
  /** Files of templates that were made of other workbooks alone are no business of this one. */
  readonly takesPart: boolean;
}

/** Workbooks that templates can be put together in. */
export interface Masters {
  readonly books: readonly { readonly file: string; readonly snapshot: WorkbookSnapshot }[];
  /** Workbooks with rows into which nothing can be put. */
  readonly unwritable: readonly string[];
}

/** Those with rows that units fill in: submissions are never handed out (DECIDED F5). */
export function mastersOf({ run, workbooks }: CheckedMonth, open: readonly OpenBook[]): Masters {
  const withRows = new Set(run.records.filter(({ kind }) => kind !== "submissions").map(({ ledger }) => ledger.file));
  const names = run.basis.recognition.files;
  const all = workbooks.flatMap((snapshot, place) => {
    const file = names[place] ?? snapshot.file;
    const book = open.find((one) => one.file === file);
    return book === undefined || !withRows.has(file) ? [] : [{ file, snapshot, writable: book.writable }];
  });
  return {
    books: all.filter(({ writable }) => writable),
    unwritable: all.filter(({ writable }) => !writable).map(({ file }) => file),
  };
}

export interface PlansOrder {
  readonly files: readonly ReturnedFile[];
  readonly today: LocalDate;
  /** By workbook: `sheet!cell` of cells that it refused to have written. */
  readonly refused?: ReadonlyMap<string, ReadonlySet<string>>;
  /** By workbook: what was decided about which line of 汇总待定; workbooks without are left alone. */
  readonly verdicts?: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** @throws HostError not-writable where one of our sheets has lost its headings */
export function bookPlans(
  books: Masters["books"],
  { files, today, refused, verdicts }: PlansOrder,
): readonly BookPlan[] {
  return books.map(({ file, snapshot }) => {
    const decided = verdicts === undefined ? {} : { verdicts: verdicts.get(file) ?? new Map<number, string>() };
    const order = { asOf: null, today, refused: refused?.get(file) ?? new Set<string>(), ...decided };
    const plan = planCollection(snapshot, files, order);
    const isItsOwn = plan.files.some(({ status }) => status !== "foreign" && status !== "unreadable");
    const wasCollected = plan.waiting.length > 0 || plan.carriedOut > 0 || takenFiles(snapshot).byDigest.size > 0;
    return { file, snapshot, plan, takesPart: isItsOwn || wasCollected };
  });
}

/** What is to be written, by workbook; nothing where nothing is. */
export function editsOf(plans: readonly BookPlan[]): readonly FileEdit[] {
  return plans
    .map(({ file, plan: { edit } }) => ({ file, edit }))
    .filter(({ edit }) => edit.cells.length + edit.newSheets.length > 0);
}

/** Names what these plans come to: the same for the same. */
export function plansVersion(plans: readonly BookPlan[]): string {
  const said = plans.map(({ file, plan: { merged, fresh, waiting, files } }) => [file, merged, fresh, waiting, files]);
  return fingerprint(JSON.stringify(said));
}

/** Names a line of 汇总待定 as it stands: another where its content is another, or what the workbook says. */
export function lineName(file: string, { line, decision }: WaitingLine): string {
  return `${line.row} ${fingerprint(JSON.stringify([file, line.texts, decision]))}`;
}

/** The unit that something is from; where nobody knows, the file. */
export function senderOf({ unit, file }: Pick<Decision | MergedCell, "unit" | "file">): string {
  return unit ?? file;
}

/** The same of a line, which may have lost what we keep of it. */
export function senderOfLine({ line: { texts }, decision }: WaitingLine): string {
  return decision === null ? (texts.报送单位 ?? texts.报送文件 ?? "") : senderOf(decision);
}
