import type { IsoMonth } from "../../terms/isoDay";
import { monthWords } from "../../workbook/dayText";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { DONE_COLUMNS, DONE_SHEET, keptDecision, TAKEN_COLUMNS, TAKEN_SHEET } from "./collectSheets";
import type { FileStatus, TakenFile } from "./collectFiles";
import type { Decision } from "./decision";
import { lineSheet, type LineSheet } from "./openLines";

/** Files that were taken before (DECIDED F21). */
export interface TakenFiles {
  readonly byDigest: ReadonlyMap<string, TakenFile>;
  /** Units that answered in this month's collecting. */
  readonly answered: (month: IsoMonth) => readonly string[];
  /** The newest month that was collected; null where none was. */
  readonly newestMonth: IsoMonth | null;
}

/** What 汇总记录 calls the standings of files that were compared. */
export const TAKEN_WORDS: Readonly<Partial<Record<FileStatus, string>>> = {
  merged: "已汇总",
  unchanged: "无变化",
  "older-issue": "往月模板",
  "no-identity": "来源不明",
};

export function takenSheet(workbook: WorkbookSnapshot): LineSheet | null {
  return lineSheet(
    workbook,
    TAKEN_SHEET,
    TAKEN_COLUMNS.map(({ heading }) => heading),
  );
}

export function doneSheet(workbook: WorkbookSnapshot): LineSheet | null {
  return lineSheet(
    workbook,
    DONE_SHEET,
    DONE_COLUMNS.map(({ heading }) => heading),
  );
}

export function takenFiles(workbook: WorkbookSnapshot): TakenFiles {
  const sheet = takenSheet(workbook);
  const lines = (sheet?.rows ?? []).map(({ cells }) => (heading: string): string => {
    const value = cells[(sheet?.columns.get(heading) ?? 0) - 1];
    return typeof value === "string" ? value.trim() : "";
  });
  const byDigest = new Map<string, TakenFile>();
  for (const text of lines) {
    const unit = text("报送单位");
    if (text("内容摘要") !== "") byDigest.set(text("内容摘要"), { unit: unit === "" ? null : unit });
  }
  return {
    byDigest,
    newestMonth:
      lines
        .flatMap((text) => monthIn(text("月份")) ?? [])
        .sort()
        .at(-1) ?? null,
    answered: (month) =>
      lines.flatMap((text) =>
        text("月份") === monthWords(month) && text("情况") !== TAKEN_WORDS["no-identity"] && text("报送单位") !== ""
          ? [text("报送单位")]
          : [],
      ),
  };
}

/** `2024年6月`, as we write it. */
function monthIn(text: string): IsoMonth | null {
  const [, year, month] = /^(\d{4})年([1-9]|1[0-2])月$/.exec(text) ?? [];
  return year === undefined || month === undefined ? null : `${year}-${month.padStart(2, "0")}`;
}

/** What stands under 已处理. */
export function doneDecisions(workbook: WorkbookSnapshot): readonly Decision[] {
  const sheet = doneSheet(workbook);
  const column = sheet?.columns.get("登记内容");
  if (sheet === null || column === undefined) return [];
  return sheet.rows.flatMap(({ cells }) => {
    const kept = cells[column - 1];
    return (typeof kept === "string" ? keptDecision(kept, "") : null) ?? [];
  });
}
