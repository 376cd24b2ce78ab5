import type { LastMonth } from "../../count/months/lastMonth";
import { asksForLetter } from "../../count/notices/asksForLetter";
import { decisiveRow } from "../../count/notices/noticeAction";
import type { Directory } from "../../read/directory/directory";
import type { Register, RegisterRow } from "../../terms/register";
import type { NoticeEntry } from "../../terms/report";
import type { RunResult } from "../../terms/runResult";
import { noticeItem } from "../../count/notices/noticeItem";
import { addDays, isoMonth, type LocalDate } from "../../workbook/localDate";
import { monthWords } from "../../workbook/dayText";
import type { DocumentModel } from "../documents/documentModel";
import { noticeLetter } from "./noticeLetter";
import { noticeRows } from "./noticeRows";
import type { RegisterChange, RegisterLine } from "./registerEdit";

/** The letters of a month, before one is written (MONTH §7). */
export interface NoticePlan {
  /** Of every entry that is to be drafted or raised, in their order. */
  readonly letters: readonly PlannedLetter[];
  readonly changes: readonly RegisterChange[];
  /** Rows that stand in more than one of the letters: a town's and its lead unit's. */
  readonly shared: number;
}

export interface PlannedLetter {
  readonly entry: NoticeEntry;
  /** `督办通知书_万安镇_2024年6月.docx` (DECIDED F13). */
  readonly file: string;
  readonly document: DocumentModel;
}

/** What letters and slips are planned from. */
export interface LetterSource extends Pick<RunResult, "report" | "records" | "settings" | "unverified"> {
  readonly basis: {
    readonly asOf: LocalDate;
    readonly directory: Directory;
    readonly register: Register;
    readonly lastMonth: LastMonth | null;
  };
}

export interface DraftingOrder {
  /** The day of drafting. */
  readonly drafted: LocalDate;
  /** Only for these towns and units; null for all. */
  readonly only: ReadonlySet<string> | null;
}

/** What to write to whom: nothing where the register says to wait, or where no row is left that needs a letter. */
export function planNotices(source: LetterSource, { drafted, only }: DraftingOrder): NoticePlan {
  const { report, settings } = source;
  const { asOf, directory, register } = source.basis;
  const rowsOf = noticeRows(source);
  const governments = new Map(directory.towns.map(({ name, government }) => [name, government]));
  const letters: PlannedLetter[] = [];
  const changes: RegisterChange[] = [];
  for (const entry of report.notices) {
    if (!asksForLetter(entry) || only?.has(entry.to) === false) continue;
    const rows = rowsOf(entry);
    const row = decisiveRow(register.filter(({ to }) => to === entry.to));
    const usual = addDays(drafted, settings.notices.termDays);
    const draft = row?.status === "草稿" ? row : null;
    const deadline = draft === null || isUsual(draft, settings.notices.termDays) ? usual : (draft.deadline ?? usual);
    const raised = entry.action === "escalate" && row !== null ? { number: row.number, sent: row.sent } : null;
    letters.push({
      entry,
      file: `督办通知书_${entry.to}_${monthWords(isoMonth(asOf))}.docx`,
      document: noticeLetter(entry, rows, {
        asOf,
        drafted,
        deadline,
        settings,
        report,
        addressee: entry.kind === "town" ? (governments.get(entry.to) ?? entry.to) : entry.to,
        before: raised,
      }),
    });
    const line: RegisterLine = {
      to: entry.to,
      kind: entry.kind === "town" ? "镇" : "单位",
      level: entry.level,
      reason: entry.reason,
      items: rows.map(({ record }, index) => `${index + 1}.${noticeItem(record)}`).join("\n"),
      drafted,
      deadline,
      status: "草稿",
    };
    changes.push({ row: draft, line });
  }
  return { letters, changes, shared: sharedRows(letters) };
}

function sharedRows(letters: readonly PlannedLetter[]): number {
  const counts = new Map<string, number>();
  for (const { entry } of letters)
    for (const { file, sheet, row } of entry.rows) {
      const key = `${file}\n${sheet}\n${row}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return [...counts.values()].filter((count) => count > 1).length;
}

/** Whether nobody has set another deadline than the usual one. */
function isUsual({ drafted, deadline }: RegisterRow, termDays: number): boolean {
  return deadline === null || (drafted !== null && deadline === addDays(drafted, termDays));
}
