import type { Register, RegisterRow } from "../../terms/register";
import type { NoticeEntry } from "../../terms/report";
import type { RunResult } from "../../terms/runResult";
import { noticeItem } from "../../count/notices/noticeItem";
import { addDays, isoMonth, parseIsoDate, type LocalDate } from "../../workbook/localDate";
import { monthWords } from "../../workbook/dayText";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { DocumentModel } from "../documents/documentModel";
import type { WorkbookEdit } from "../edits/edit";
import { noticeLetter, usualDeadline } from "./noticeLetter";
import { noticeRows } from "./noticeRows";
import { registerEdit, type RegisterChange, type RegisterLine } from "./registerEdit";

/** The letters of a month, before one is written (MONTH §7). */
export interface NoticePlan {
  /** Of every entry that is to be drafted or raised, in their order. */
  readonly letters: readonly PlannedLetter[];
  readonly changes: readonly RegisterChange[];
}

export interface PlannedLetter {
  readonly entry: NoticeEntry;
  /** `督办通知书_万安镇_2024年6月.docx` (DECIDED F13). */
  readonly file: string;
  readonly document: DocumentModel;
}

export interface NoticeOrder {
  readonly drafted: LocalDate;
  readonly register: Register;
  /** Canonical unit name of a town's government → the town. */
  readonly townGovernments: ReadonlyMap<string, string>;
  /** Only for these addressees; null for all. */
  readonly only?: ReadonlySet<string> | null;
}

/** What to write to whom: nothing where the register says to wait, or where no row is left that needs a letter. */
export function planNotices(
  result: Pick<RunResult, "report" | "records" | "settings">,
  { drafted, register, townGovernments, only = null }: NoticeOrder,
): NoticePlan {
  const { report, settings } = result;
  const asOf = parseIsoDate(report.asOf);
  if (asOf === undefined) throw new RangeError("A report without its day");
  const rowsOf = noticeRows(result);
  const governments = new Map([...townGovernments].map(([government, town]) => [town, government]));
  const letters: PlannedLetter[] = [];
  const changes: RegisterChange[] = [];
  for (const entry of report.notices) {
    if (entry.action !== "draft" && entry.action !== "escalate") continue;
    if (only !== null && !only.has(entry.to)) continue;
    const rows = rowsOf(entry);
    const row = register.find((one) => isDecisive(one, entry)) ?? null;
    const usual = usualDeadline(drafted, settings.notices);
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
  return { letters, changes };
}

/** The edit that registers the letters in the month's book. */
export function planRegister(book: WorkbookSnapshot, file: string, { changes }: NoticePlan): WorkbookEdit {
  return registerEdit(book, file, changes);
}

function isDecisive(row: RegisterRow, { to, register }: NoticeEntry): boolean {
  return register !== null && row.to === to && row.row === register.row && row.status === register.status;
}

/** Whether nobody has set another deadline than the usual one. */
function isUsual({ drafted, deadline }: RegisterRow, termDays: number): boolean {
  return deadline === null || (drafted !== null && deadline === addDays(drafted, termDays));
}
