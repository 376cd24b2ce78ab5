import { inBoth, type InBoth } from "../../base/inBoth";
import { registryOf } from "../../count/figures/registryOf";
import type { IsoMonth } from "../../terms/isoDay";
import { matterOf } from "../../terms/matterOf";
import { byUnitOrder } from "../../terms/registry";
import { isoMonth, lastDayOfMonth, type LocalDate } from "../../workbook/localDate";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { WorkbookEdit } from "../edits/edit";
import { askedRows, cellsAsked } from "../handout/askedRows";
import { identityIn, isOfMaster, masterName } from "../handout/templateIdentity";
import { placedDecision } from "./carryOut";
import { shownValue } from "./cellMeaning";
import { collectEdit } from "./collectEdit";
import { compareFiles, type ComparedFile } from "./collectFiles";
import type { ReturnedFile } from "./filesInOrder";
import { decisionMark, type Decision, type Shown } from "./decision";
import { linesNow } from "./linesNow";
import { headingOf, isShare } from "./fileChanges";
import { masterCell, type MasterBook } from "./masterBook";
import { mergeChanges, type MergedChange } from "./mergeChanges";
import type { OpenLine } from "./openLines";
import { rescaledText } from "./rescaledText";
import { sentIdentity } from "./sentBook";
import { takenFiles } from "./takenFiles";

/** What collecting comes to, before a cell is touched (MONTH §5). */
export interface Collection {
  readonly master: string;
  readonly month: IsoMonth;
  readonly files: readonly CollectedFile[];
  readonly merged: readonly MergedCell[];
  /** All that is to be decided, what was open before first. */
  readonly decisions: readonly Decision[];
  /** Of them those that the files raise now. */
  readonly fresh: readonly Decision[];
  /** Lines of 汇总待定 that stay open. */
  readonly waiting: readonly WaitingLine[];
  /** Units that were sent rows and have not answered. */
  readonly missing: readonly { readonly unit: string; readonly rows: number; readonly cells: number }[];
  /** Decisions that were carried out. */
  readonly carriedOut: number;
  /** Sentences about decisions that could not be. */
  readonly notCarriedOut: readonly InBoth[];
  readonly edit: WorkbookEdit;
}

/** A line of 汇总待定, and where its decision stands in the master now; null where what we keep of it cannot be read any more. */
export interface WaitingLine {
  readonly line: OpenLine;
  readonly decision: Decision | null;
}

export interface CollectedFile extends Pick<
  ComparedFile,
  "file" | "unit" | "status" | "isTaken" | "rows" | "extras" | "sentence"
> {
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
  /** The column's heading in the master. */
  readonly heading: string;
  /** Its numbers are shares of one. */
  readonly isShare: boolean;
  /** What the row is about, for people. */
  readonly matter: string;
}

export interface CollectionOrder {
  /**
   * Null for the last day of the newest month that the files are of, else of the one that was collected last, else today: templates
   * come back in the month after.
   */
  readonly asOf: LocalDate | null;
  readonly today: LocalDate;
  /** `sheet!cell` of cells that the master refused to have written: they become decisions. */
  readonly refused?: ReadonlySet<string>;
  /**
   * What people decided elsewhere than on the sheet, by row of 汇总待定: these alone are carried out, whatever stands under 决定, each
   * against what the master says now. Absent: what is written under 决定.
   */
  readonly verdicts?: ReadonlyMap<number, string>;
}

/**
 * Plans what RESULT gets: decisions carried out first, then what the files change and nobody contradicts; all else goes to 汇总待定.
 *
 * @throws HostError not-writable where one of our sheets has lost its headings
 */
export function planCollection(
  workbook: WorkbookSnapshot,
  files: readonly ReturnedFile[],
  { asOf, today, refused = new Set(), verdicts }: CollectionOrder,
): Collection {
  const taken = takenFiles(workbook);
  const newest = newestMonth(files, workbook.file) ?? taken.newestMonth;
  const day = asOf ?? (newest === null ? today : lastDayOf(newest));
  const lines = linesNow(workbook, { day, refused, verdicts: verdicts ?? null });
  const { sheet, before, master, carried, left } = lines;
  const month = isoMonth(day);
  const compared = compareFiles(files, master, { month, taken: taken.byDigest, decided: lines.decided });
  const { merged, decisions } = mergeChanges(
    compared.flatMap(({ changes }) => changes),
    refused,
    lines.undecided,
  );
  const raised = [...compared.flatMap((one) => one.decisions), ...decisions];
  const fresh = inOrder(
    raised.filter((decision) => !lines.open.has(decisionMark(decision))),
    compared,
  );
  // Why something was not done is told to whoever decided elsewhere; the sheet says it of what stands there.
  const written = verdicts === undefined ? carried : { ...carried, stays: new Map<OpenLine, InBoth>() };
  const edit = collectEdit({ workbook, sheet, left, carried: written, master, merged, fresh, compared, month, today });
  const waiting = left.map((line) => ({
    line,
    decision: line.decision === null ? null : placedDecision(line.decision, master),
  }));
  const mergedOf = countByFile(merged.map(({ change }) => change));
  const raisedOf = countByFile(raised);
  return {
    master: workbook.file,
    month,
    files: compared.map((one) => ({
      file: one.file,
      unit: one.unit,
      status: one.status,
      isTaken: one.isTaken,
      rows: one.rows,
      extras: one.extras,
      sentence: withRescaled(
        one,
        merged.filter(({ change }) => change.file === one.file),
      ),
      merged: mergedOf.get(one.file) ?? 0,
      decisions: raisedOf.get(one.file) ?? 0,
    })),
    merged: merged.map(mergedCell),
    decisions: [...waiting.flatMap(({ decision }) => decision ?? []), ...fresh],
    fresh,
    waiting,
    missing: missingUnits(before, day, [...compared.flatMap(answers), ...taken.answered(month)]),
    carriedOut: carried.done.length,
    notCarriedOut: [...carried.stays].map(([{ texts }, why]) => {
      const matter = texts["事项内容"] ?? texts["待定事项"] ?? "";
      return inBoth(`${matter}：${why.zh}。`, `“${matter}”: ${why.en}.`);
    }),
    edit,
  };
}

function withRescaled({ sentence }: ComparedFile, merged: readonly MergedChange[]): InBoth {
  const also = rescaledText(merged);
  return also === null ? sentence : inBoth(sentence.zh + also.zh, `${sentence.en} ${also.en}`);
}

function countByFile(all: readonly { readonly file: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file } of all) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

/** By file, else as they are. */
function inOrder(decisions: readonly Decision[], compared: readonly ComparedFile[]): readonly Decision[] {
  const places = new Map(compared.map(({ file }, place) => [file, place]));
  const turn = ({ file }: Decision): number => places.get(file) ?? 0;
  return [...decisions].sort((a, b) => turn(a) - turn(b));
}

function lastDayOf(month: IsoMonth): LocalDate {
  return lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
}

function newestMonth(files: readonly ReturnedFile[], master: string): IsoMonth | null {
  const identities = files.flatMap((file) => {
    if ("problem" in file) return [];
    const own = sentIdentity(file.workbook) ?? (file.property === null ? null : identityIn(file.property));
    return own === null ? [] : [own];
  });
  const own = identities.filter((identity) => isOfMaster(identity, masterName(master)));
  const months = (own.length > 0 ? own : identities).map(({ month }) => month);
  return months.sort().at(-1) ?? null;
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
    heading: headingOf(row, column),
    isShare: isShare(column),
    matter: matterOf(row.record) ?? "",
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
