import { oneLine } from "../../workbook/cellText";
import type { TaskRecord } from "../../terms/ledgerRecord";
import type { NoticeEntry, TaskReportRecord } from "../../terms/report";
import type { RunResult } from "../../terms/runResult";
import type { ColumnKey } from "../../terms/ledgerKind";
import { matterOf } from "../../terms/matterOf";
import { cellDisplay } from "../../values/cellDisplay";
import { withoutPersonalNumbers } from "../../values/withoutPersonalNumbers";

/** A row as letters show it, its texts masked. */
export interface NoticeRow {
  readonly record: TaskRecord;
  readonly shown: TaskReportRecord;
  /** 编号 and name. */
  readonly matter: string;
  /** Why there is no progress, in a word: nobody filled it in, or it cannot be read. */
  readonly withoutProgress: "未填" | "读不出";
  /** 年度目标; null where there is none. */
  readonly target: string | null;
  /** `重点任务台账第12行`; with the file where there are several. */
  readonly place: string;
}

/** The rows that an entry speaks of, in its order. */
export function noticeRows({ report, records }: Pick<RunResult, "report" | "records">): NoticeRowsOf {
  let byPlace: Map<string, number> | null = null;
  const files = new Set(report.ledgers.flatMap(({ kind, file }) => (kind === "tasks" ? [file] : [])));
  return ({ rows }) => {
    byPlace ??= new Map(report.records.map(({ file, sheet, row }, at) => [placeKey(file, sheet, row), at]));
    const known = byPlace;
    return rows.flatMap(({ file, sheet, row }) => {
      const at = known.get(placeKey(file, sheet, row)) ?? -1;
      const [record, shown] = [records[at], report.records[at]];
      if (record?.kind !== "tasks" || shown?.ledger !== "tasks") return [];
      const name = oneLine(matterOf(record) ?? "（没有写明事项）");
      return [
        {
          record,
          shown,
          matter: masked(record.id === null ? name : `${record.id} ${name}`),
          target: shownIn(record, "annualTarget"),
          withoutProgress: shownIn(record, "rate") === null ? "未填" : "读不出",
          place: placeText(files.size > 1 ? file : null, sheet, row),
        },
      ];
    });
  };
}

export type NoticeRowsOf = (entry: Pick<NoticeEntry, "rows">) => readonly NoticeRow[];

/** `《台账.xlsx》“重点任务”第12行`. */
export function placeText(file: string | null, sheet: string, row: number): string {
  return `${file === null ? "" : `《${file}》`}“${sheet}”第${row}行`;
}

function placeKey(file: string, sheet: string, row: number): string {
  return `${file}\n${sheet}\n${row}`;
}

function shownIn({ ledger, row, cells }: TaskRecord, key: ColumnKey): string | null {
  const column = ledger.columns.get(key);
  if (column === undefined) return null;
  const shown = cellDisplay(cells[column - 1], ledger.formatOf(row, column))?.trim();
  return shown === undefined || shown === "" ? null : masked(shown);
}

function masked(text: string): string {
  return withoutPersonalNumbers(text).replace(/\s+/g, " ").trim();
}
