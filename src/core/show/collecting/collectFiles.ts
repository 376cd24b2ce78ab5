import { quotedEn } from "../../values/quotedEn";
import { quoted } from "../../values/quoted";
import { monthEn, numberEn, plural } from "../../values/numberEn";
import { inBoth, type InBoth } from "../../base/inBoth";
import type { ReturnedFile } from "./filesInOrder";
import type { IsoMonth } from "../../terms/isoDay";
import { matterOf } from "../../terms/matterOf";
import { monthWords } from "../../workbook/dayText";
import { cellDecision, fileChanges, type CellChange } from "./fileChanges";
import { decisionMark, type Decision } from "./decision";
import { filesInOrder } from "./filesInOrder";
import type { MasterBook } from "./masterBook";
import { fileStanding, type MatchedRow } from "./fileStanding";
import { returnedBook, type Extra, type OtherRows, type ReturnedBook, type ReturnedRow } from "./returnedBook";

/** What became of a file (MONTH §5). */
export type FileStatus =
  "merged" | "unchanged" | "duplicate" | "foreign" | "no-identity" | "unreadable" | "older-issue";

export interface ComparedFile {
  readonly file: string;
  readonly unit: string | null;
  readonly status: FileStatus;
  /** It was taken before (汇总记录). */
  readonly isTaken: boolean;
  /** Rows that came back and are the master's. */
  readonly rows: number;
  readonly extras: readonly Extra[];
  readonly sentence: InBoth;
  /** Null where nothing was compared. */
  readonly digest: string | null;
  readonly changes: readonly CellChange[];
  readonly decisions: readonly Decision[];
}

/** A file that was taken before, as 汇总记录 has it. */
export interface TakenFile {
  readonly unit: string | null;
}

export interface ComparingOrder {
  readonly month: IsoMonth;
  /** By digest. */
  readonly taken: ReadonlyMap<string, TakenFile>;
  /** Marks of what was decided before: it is not raised again. */
  readonly decided: ReadonlySet<string>;
}

/** Looks at all files that came back, in the order of their names (DECIDED F16); each is compared with what it was sent as. */
export function compareFiles(
  files: readonly ReturnedFile[],
  master: MasterBook,
  order: ComparingOrder,
): readonly ComparedFile[] {
  const seen = new Map<string, ComparedFile>();
  return filesInOrder(files).map(({ file, digest }) => {
    const earlier = digest === "" ? undefined : seen.get(digest);
    if (earlier !== undefined) {
      const sentence = inBoth(
        `与《${earlier.file}》内容相同，没有重复汇总。`,
        `The same as “${earlier.file}”; not put together twice.`,
      );
      return { ...nothing(file.file, "duplicate", sentence), unit: earlier.unit, rows: earlier.rows };
    }
    const compared = compareFile(file, digest, master, order);
    if (digest !== "") seen.set(digest, compared);
    return compared;
  });
}

function compareFile(file: ReturnedFile, digest: string, master: MasterBook, order: ComparingOrder): ComparedFile {
  if ("problem" in file) return nothing(file.file, "unreadable", file.problem);
  const taken = order.taken.get(digest);
  if (taken !== undefined)
    return {
      ...nothing(
        file.file,
        "unchanged",
        inBoth(
          "以前汇总过，内容没有变，没有重复汇总。",
          "Put together before and unchanged since; not put together twice.",
        ),
      ),
      unit: taken.unit,
      isTaken: true,
    };
  const book = returnedBook(file.workbook, file.property, master, file.notes);
  const standing = fileStanding(book, master, order.month);
  if (standing.kind === "unreadable" || standing.kind === "foreign")
    return { ...nothing(file.file, standing.kind, standing.sentence), extras: book.extras };
  const { changes, decisions, isUnchanged, lacking, extras } = fileChanges(
    book,
    standing,
    master,
    file.workbook.date1904 === true,
  );
  const isNew = (decision: Decision): boolean => !order.decided.has(decisionMark(decision));
  const newChanges =
    order.decided.size === 0
      ? changes
      : changes.filter((change) => isNew(cellDecision(change.kind ?? "conflict", change)));
  const newDecisions = decisions.filter(isNew);
  const settled = changes.length + decisions.length - newChanges.length - newDecisions.length;
  const status = standing.kind === "known" ? (isUnchanged ? "unchanged" : "merged") : standing.kind;
  const said = [
    status === "unchanged" && book.ofOthers.length > 0
      ? standing.matched.size === 0
        ? inBoth("没有这本主台账的行。", "It has no row of this master ledger.")
        : inBoth("这本主台账的行与下发的内容一样。", "The rows of this master ledger are as they were sent.")
      : STATUS_SENTENCES[status],
    ...ofOthersSentences(book.ofOthers),
    standing.kind === "older-issue" && standing.month !== null
      ? inBoth(
          `是${monthWords(standing.month)}的模板，按当时下发的内容比较。`,
          `It is the template of ${monthEn(standing.month)}, compared with what was sent then.`,
        )
      : null,
    standing.kind === "known" && standing.month !== null && standing.month > order.month
      ? inBoth(
          `是${monthWords(standing.month)}的模板，比汇总的月份新。`,
          `It is the template of ${monthEn(standing.month)}, later than the month that is put together.`,
        )
      : null,
    lacking.length > 0
      ? inBoth(
          `没有报回${quoted(lacking)}栏，这些栏没有比较。`,
          `The columns ${quotedEn(lacking)} did not come back and were not compared.`,
        )
      : null,
    ...foundOtherwise(standing.matched),
    mergedSentence(book),
    settled > 0
      ? inBoth(
          `有${settled}处以前已经定过，不再列出。`,
          `${plural(settled, "difference was", "differences were")} decided before and not listed again.`,
        )
      : null,
  ];
  return {
    file: file.file,
    unit: standing.unit,
    status,
    isTaken: false,
    rows: standing.matched.size,
    extras: [...book.extras, ...extras],
    sentence: oneAfterTheOther(said),
    digest,
    changes: newChanges,
    decisions: newDecisions,
  };
}

/** Rows that only another master's collecting takes: who takes this one's has not got them. */
function ofOthersSentences(others: readonly OtherRows[]): readonly InBoth[] {
  const byMaster = new Map<string, OtherRows>();
  for (const one of others) {
    const { rows = 0, changed = 0 } = byMaster.get(one.master) ?? {};
    byMaster.set(one.master, { master: one.master, rows: rows + one.rows, changed: changed + one.changed });
  }
  return [...byMaster.values()].map(({ master, rows, changed }) =>
    changed === 0
      ? inBoth(
          `还有“${master}”的${rows}行，与下发的一样。`,
          `It also has ${plural(rows, "row")} of “${master}”, as sent.`,
        )
      : inBoth(
          `还有“${master}”的${rows}行，其中${changed}行有改动，要汇总进那本台账才会收进去。`,
          `It also has ${plural(rows, "row")} of “${master}”, ${numberEn(changed)} of them changed: they are taken when it is put together into that ledger.`,
        ),
  );
}

/** Rows that were found though their keys did not lead to them. */
function foundOtherwise(matched: ReadonlyMap<ReturnedRow, MatchedRow>): readonly InBoth[] {
  const rows = [...matched];
  const renamed = rows.filter(([, { isRenamed }]) => isRenamed);
  const moved = rows.filter(([row, { key, isDoubtful }]) => row.key !== null && key !== row.key && !isDoubtful);
  const matters = (some: typeof rows): InBoth => {
    const told = some.slice(0, TOLD).map(([, { own }]) => String(matterOf(own.record) ?? own.record.row));
    const isMore = some.length > TOLD;
    return inBoth(`${quoted(told)}${isMore ? "等" : ""}`, `${quotedEn(told)}${isMore ? " and others" : ""}`);
  };
  return [
    ...(renamed.length === 0 ? [] : [renamedSentence(renamed.length, matters(renamed))]),
    ...(moved.length === 0 ? [] : [movedSentence(moved.length, matters(moved))]),
  ];
}

const TOLD = 3;

function renamedSentence(rows: number, which: InBoth): InBoth {
  return inBoth(
    `有${rows}行下发以后主台账改过编号或名称，照样对上了：${which.zh}。`,
    `The master ledger changed number or name of ${plural(rows, "row")} after sending; they were found all the same: ${which.en}.`,
  );
}

function movedSentence(rows: number, which: InBoth): InBoth {
  return inBoth(
    `有${rows}行的行号标识与编号、名称对不上，是排序时没有带上，按编号、名称对上了：${which.zh}。`,
    `In ${plural(rows, "row")} the row mark does not go with number and name: it was left behind in sorting. They were found by number and name: ${which.en}.`,
  );
}

/** Sentences one behind the other. */
function oneAfterTheOther(sentences: readonly (InBoth | null)[]): InBoth {
  const said = sentences.filter((one) => one !== null);
  return inBoth(said.map(({ zh }) => zh).join(""), said.map(({ en }) => en).join(" "));
}

function mergedSentence({ mergedAcross }: ReturnedBook): InBoth | null {
  if (mergedAcross.length === 0) return null;
  const told = mergedAcross.slice(0, TOLD);
  const isMore = mergedAcross.length > TOLD;
  const areas = told.map(({ sheet, area }) => `“${sheet}”表${area}`).join("、");
  const areasEn = told.map(({ sheet, area }) => `${area} of sheet “${sheet}”`).join(", ");
  const more = isMore ? `等${mergedAcross.length}处` : "";
  const moreEn = isMore ? ` and ${numberEn(mergedAcross.length - TOLD)} more` : "";
  return inBoth(
    `${areas}${more}左右合并成了一格，内容只算最左一栏的，其余各栏当作没有填。`,
    `Cells side by side were merged into one: ${areasEn}${moreEn}. Their content counts for the leftmost column; the others count as not filled in.`,
  );
}

const STATUS_SENTENCES: Readonly<Record<"merged" | "unchanged" | "older-issue" | "no-identity", InBoth | null>> = {
  merged: null,
  unchanged: inBoth("与下发的内容一样。", "It is as it was sent."),
  "older-issue": null,
  "no-identity": inBoth(
    "没有完整的台账标识，不知道是哪个单位报的、原来下发了什么；按行对上以后，不同的地方都列为待定。",
    "It lacks some of the marks of a template, so nobody knows which unit returned it and what was sent; its rows were matched, and whatever differs is to be decided.",
  ),
};

function nothing(file: string, status: FileStatus, sentence: InBoth): ComparedFile {
  return {
    file,
    unit: null,
    status,
    isTaken: false,
    rows: 0,
    extras: [],
    sentence,
    digest: null,
    changes: [],
    decisions: [],
  };
}
