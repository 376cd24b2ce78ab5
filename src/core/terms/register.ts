import type { LocalDate } from "../workbook/localDate";

/** How sharp a notice is (MONTH §7): each the next step after the one before. 约谈建议 is said in words, never carried out by us. */
export const NOTICE_LEVELS = ["催办", "督办", "通知书", "约谈建议"] as const;

export type NoticeLevel = (typeof NOTICE_LEVELS)[number];

export const NOTICE_STATUSES = ["草稿", "已发", "已反馈", "已销号", "撤回"] as const;

export type NoticeStatus = (typeof NOTICE_STATUSES)[number];

/** A row of 督办登记 (MONTH §7): one matter, one notice. */
export interface RegisterRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** 文号; null while it is blank. */
  readonly number: string | null;
  /** Canonical name of the town or unit; null where the cell names nobody that is known. */
  readonly to: string | null;
  /** Null where it is blank or unknown. */
  readonly level: NoticeLevel | null;
  /** Lines of 涉及事项. */
  readonly items: readonly string[];
  readonly drafted: LocalDate | null;
  readonly sent: LocalDate | null;
  readonly deadline: LocalDate | null;
  readonly answered: LocalDate | null;
  /** What the row counts as (DECIDED F13). */
  readonly status: NoticeStatus;
}

/** All rows that could be read, in the order of files, sheets and rows. */
export type Register = readonly RegisterRow[];
