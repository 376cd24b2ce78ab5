import type { LetterNote } from "../../assistant/views/letterFile";
import { plural } from "./numberEn";

/** What is said once letters were drafted, noted or sent back (MONTH §7). */
export interface LetterNotices {
  readonly noticesDrafted: (count: number, held: number, book: string | null) => string;
  readonly letterNoted: (to: string, what: LetterNote["what"], day: string) => string;
  readonly slipsMade: (count: number) => string;
}

export const letterNoticesZh: LetterNotices = {
  noticesDrafted: (count, held, book) =>
    `已起草${count}份通知书${held === 0 ? "" : `，其中${held}份数据没有核实、暂不可发`}，记在${book === null ? "" : `主工作簿《${book}》的`}“督办登记”表里。文号、印章由办公室办理。`,
  letterNoted: (to, what, day) => `已登记：发给${to}的通知${what === "sent" ? `${day}发出` : `${day}收到反馈`}。`,
  slipsMade: (count) => `已生成${count}份退回单，每份只有本单位的行。`,
};

export const letterNoticesEn: LetterNotices = {
  noticesDrafted: (count, held, book) =>
    `${plural(count, "notice")} drafted${held === 0 ? "" : `, ${held} of them not to be sent yet`}; registered in 督办登记${book === null ? "" : ` of ${book}`}. Numbers and seals stay with the office.`,
  letterNoted: (to, what, day) =>
    `Registered: the notice to ${to} was ${what === "sent" ? "sent" : "answered"} on ${day}.`,
  slipsMade: (count) => `${plural(count, "slip")} made, each with its own unit's rows only.`,
};
