import { registryOf } from "../../count/figures/registryOf";
import type { IsoMonth } from "../../terms/isoDay";
import { byUnitOrder } from "../../terms/registry";
import { isoMonth, lastDayOfMonth, type LocalDate } from "../../workbook/localDate";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { WorkbookEdit } from "../edits/edit";
import { askedRows, cellsAsked } from "../handout/askedRows";
import { identityIn, isOfMaster, masterName } from "../handout/templateIdentity";
import { carryOut, placedDecision } from "./carryOut";
import { shownValue } from "./cellMeaning";
import { collectEdit } from "./collectEdit";
import { compareFiles, type ComparedFile, type ReturnedFile } from "./collectFiles";
import { decisionMark, type Decision, type Shown } from "./decision";
import { editedSnapshot } from "./editedSnapshot";
import { masterBook, masterCell, type MasterBook } from "./masterBook";
import { mergeChanges, type MergedChange } from "./mergeChanges";
import { openLines, openSheet } from "./openLines";
import { sentBook } from "./sentBook";
import { doneMarks, takenFiles } from "./takenFiles";

/** What collecting comes to, before a cell is touched (MONTH §5). */
export interface Collection {
  readonly master: string;
  readonly month: IsoMonth;
  readonly files: readonly CollectedFile[];
  readonly merged: readonly MergedCell[];
  /** All that is to be decided, what was open before first. */
  readonly decisions: readonly Decision[];
  /** Units that were sent rows and have not answered. */
  readonly missing: readonly { readonly unit: string; readonly rows: number; readonly cells: number }[];
  /** Decisions that were carried out. */
  readonly carriedOut: number;
  /** Sentences about decisions that could not be. */
  readonly notCarriedOut: readonly string[];
  readonly edit: WorkbookEdit;
}

export interface CollectedFile extends Pick<ComparedFile, "file" | "unit" | "status" | "rows" | "extras" | "sentence"> {
  readonly merged: number;
  readonly decisions: number;
}

export interface MergedCell {
  readonly file: string;
  readonly unit: string | null;
  readonly sheet: string;
  readonly row: number;
  /** Key of the column. */
  readonly column: string;
  readonly cell: string;
  readonly before: Shown;
  readonly after: Shown;
}

export interface CollectionOrder {
  /** Null for the last day of the newest month that the files are of, else today: templates come back in the month after. */
  readonly asOf: LocalDate | null;
  readonly today: LocalDate;
  /** `sheet!cell` of cells that the master refused to have written: they become decisions. */
  readonly refused?: ReadonlySet<string>;
}

/**
 * Plans what RESULT gets: decisions carried out first, then what the files change and nobody contradicts; all else goes to 汇总待定.
 *
 * @throws HostError not-writable where one of our sheets has lost its headings
 */
export function planCollection(
  workbook: WorkbookSnapshot,
  files: readonly ReturnedFile[],
  { asOf, today, refused = new Set() }: CollectionOrder,
): Collection {
  const day = asOf ?? newestMonth(files, workbook.file) ?? today;
  const before = masterBook(workbook, day);
  const sheet = openSheet(workbook);
  const lines = openLines(sheet);
  const carried = carryOut(lines, before, refused);
  const master = carried.edits.length === 0 ? before : masterBook(editedSnapshot(workbook, carried.edits), day);
  const left = lines.filter((line) => !carried.done.includes(line));
  const taken = takenFiles(workbook);
  const decided = new Set([...doneMarks(workbook), ...marksOf(carried.done.map(({ decision }) => decision))]);
  const month = isoMonth(day);
  const compared = compareFiles(files, master, { month, taken: taken.byDigest, decided });
  const { merged, decisions } = mergeChanges(
    compared.flatMap(({ changes }) => changes),
    refused,
  );
  const raised = [...compared.flatMap((one) => one.decisions), ...decisions];
  const open = new Set(marksOf(left.map(({ decision }) => decision)));
  const fresh = inOrder(
    raised.filter((decision) => !open.has(decisionMark(decision))),
    compared,
  );
  const edit = collectEdit({ workbook, sheet, left, carried, master, merged, fresh, compared, month, today });
  const waiting = left.flatMap(({ decision }) => (decision === null ? [] : [placedDecision(decision, master)]));
  return {
    master: workbook.file,
    month,
    files: compared.map((one) => ({
      file: one.file,
      unit: one.unit,
      status: one.status,
      rows: one.rows,
      extras: one.extras,
      sentence: one.sentence,
      merged: merged.filter(({ change }) => change.file === one.file).length,
      decisions: raised.filter(({ file }) => file === one.file).length,
    })),
    merged: merged.map(mergedCell),
    decisions: [...waiting, ...fresh],
    missing: missingUnits(before, day, [...compared.flatMap(answers), ...taken.answered(month)]),
    carriedOut: carried.done.length,
    notCarriedOut: [...carried.stays].map(
      ([{ texts }, why]) => `${texts["事项内容"] ?? texts["待定事项"] ?? ""}：${why}。`,
    ),
    edit,
  };
}

function marksOf(decisions: readonly (Decision | null)[]): readonly string[] {
  return decisions.flatMap((decision) => (decision === null ? [] : [decisionMark(decision)]));
}

/** By file, else as they are. */
function inOrder(decisions: readonly Decision[], compared: readonly ComparedFile[]): readonly Decision[] {
  const places = new Map(compared.map(({ file }, place) => [file, place]));
  const turn = ({ file }: Decision): number => places.get(file) ?? 0;
  return [...decisions].sort((a, b) => turn(a) - turn(b));
}

function newestMonth(files: readonly ReturnedFile[], master: string): LocalDate | null {
  const identities = files.flatMap((file) => {
    if ("problem" in file) return [];
    const own = sentBook(file.workbook)?.identity ?? (file.property === null ? null : identityIn(file.property));
    return own === null ? [] : [own];
  });
  const own = identities.filter((identity) => isOfMaster(identity, masterName(master)));
  const newest = (own.length > 0 ? own : identities)
    .map(({ month }) => month)
    .sort()
    .at(-1);
  return newest === undefined ? null : lastDayOfMonth(Number(newest.slice(0, 4)), Number(newest.slice(5)));
}

function mergedCell({ change, edit }: MergedChange): MergedCell {
  const { file, unit, row, column } = change;
  const now = masterCell(row, column);
  return {
    file,
    unit,
    sheet: edit.sheet,
    row: row.record.row,
    column: column.key ?? column.name,
    cell: edit.cell,
    before: shownValue(now),
    after: shownValue({ value: edit.value, format: edit.numberFormat ?? now.format }),
  };
}

/** A file that tells nothing of its unit, or could not be compared, is no answer (DECIDED F16). */
function answers({ unit, status }: ComparedFile): readonly string[] {
  const isAnswer = status === "merged" || status === "unchanged" || status === "duplicate" || status === "older-issue";
  return isAnswer && unit !== null ? [unit] : [];
}

function missingUnits(master: MasterBook, asOf: LocalDate, answered: readonly string[]): Collection["missing"] {
  const known = new Set(answered);
  const { byUnit } = askedRows(
    master.rows.map(({ record }) => record),
    asOf,
    "lead",
  );
  const order = byUnitOrder(registryOf(master.reading.directory));
  return [...byUnit]
    .filter(([unit]) => !known.has(unit))
    .sort(([a], [b]) => order(a, b))
    .map(([unit, rows]) => ({ unit, rows: rows.length, cells: cellsAsked(rows) }));
}
