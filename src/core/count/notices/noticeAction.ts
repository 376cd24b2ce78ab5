import { NOTICE_LEVELS, type NoticeLevel, type RegisterRow } from "../../terms/register";
import type { Settings } from "../../terms/settings";
import { addDays, type LocalDate } from "../../workbook/localDate";

/** What is to be done about an addressee by what the register says (MONTH §7). */
export interface NoticeAction {
  readonly action: "draft" | "wait" | "escalate";
  /** Only of `wait`: nothing is sent before the day after; null where the register does not say how long. */
  readonly until: LocalDate | null;
  readonly level: NoticeLevel;
  /** The row that decided; null where there is none. */
  readonly newest: RegisterRow | null;
}

/**
 * The newest row that was not withdrawn decides (MONTH §7, DECIDED F13): a draft is drafted again; a letter that is out is waited for
 * until its deadline, and at least the interval between two letters, then the next level follows; after an answer, or with no row, a
 * letter is drafted at the level that the figures ask for. No level is lower than that.
 *
 * @param rows the addressee's, in the order of the register
 * @param asked the level that the figures ask for
 */
export function noticeAction(
  rows: readonly RegisterRow[],
  asked: NoticeLevel,
  asOf: LocalDate,
  { intervalDays }: Pick<Settings["notices"], "intervalDays">,
): NoticeAction {
  const newest = decisiveRow(rows);
  if (newest?.status === "草稿") {
    // A letter that was to be one level up stays so while it is being written.
    const before = noticeAction(
      rows.filter(({ status }) => status !== "草稿"),
      asked,
      asOf,
      { intervalDays },
    );
    return { action: "draft", until: null, level: before.level, newest };
  }
  if (newest?.status !== "已发") return { action: "draft", until: null, level: asked, newest };
  const { sent, deadline } = newest;
  const interval = sent === null ? null : addDays(sent, intervalDays);
  const until = deadline === null || (interval !== null && interval > deadline) ? interval : deadline;
  const isDue = sent !== null && deadline !== null && deadline < asOf && interval !== null && interval <= asOf;
  // A day that is over is none to wait for: something in the row is missing, and its finding says what.
  if (!isDue) return { action: "wait", until: until !== null && until < asOf ? null : until, level: asked, newest };
  return { action: "escalate", until: null, level: higher(nextLevel(newest.level ?? "催办"), asked), newest };
}

/** Whether a letter that is out is still waited for: until its deadline, and the interval between two letters. */
export function isWaitedFor(
  letter: RegisterRow,
  asOf: LocalDate,
  settings: Pick<Settings["notices"], "intervalDays">,
): boolean {
  return noticeAction([letter], "催办", asOf, settings).action === "wait";
}

/** The newest of an addressee's rows that was not withdrawn: by 发出日期, else 起草日期, then place. */
export function decisiveRow(rows: readonly RegisterRow[]): RegisterRow | null {
  const dayOf = ({ sent, drafted }: RegisterRow): number => sent ?? drafted ?? -Infinity;
  let newest: RegisterRow | null = null;
  for (const row of rows) if (row.status !== "撤回" && (newest === null || dayOf(row) >= dayOf(newest))) newest = row;
  return newest;
}

function nextLevel(level: NoticeLevel): NoticeLevel {
  return NOTICE_LEVELS[NOTICE_LEVELS.indexOf(level) + 1] ?? level;
}

function higher(a: NoticeLevel, b: NoticeLevel): NoticeLevel {
  return NOTICE_LEVELS.indexOf(a) < NOTICE_LEVELS.indexOf(b) ? b : a;
}
