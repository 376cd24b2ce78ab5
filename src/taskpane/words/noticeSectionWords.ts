import { fullDay, monthWords } from "../../core/workbook/dayText";
import type { NoticeLevel, NoticeStatus } from "../../core/terms/register";
import type { NoticeEntry, NoticeRegistered } from "../../core/terms/report";
import { dayEn, joinEn, plural } from "../../core/values/numberEn";

/** Words of the suggested notices: to whom, why, and what can be done about each (MONTH §7). */
export interface NoticeSectionWords {
  readonly title: (count: number) => string;
  readonly sentence: string;
  readonly none: string;
  readonly sendable: string;
  readonly draft: string;
  readonly why: (rows: number) => string;
  readonly levels: Readonly<Record<NoticeLevel, string>>;
  readonly action: Readonly<Record<NoticeEntry["action"], string>>;
  /** What the register says of the letter that decided. */
  readonly registered: (letter: NoticeRegistered) => string;
  readonly until: (day: string) => string;
  readonly sent: (count: number) => string;
  readonly leftOut: (rows: number) => string;
  readonly draftOne: string;
  readonly draftAll: (count: number) => string;
  readonly slips: string;
  readonly archives: Readonly<Record<"notices" | "slips", (month: string) => string>>;
  readonly sentToday: string;
  readonly answeredToday: string;
  readonly elsewhere: string;
  readonly rows: (count: number) => string;
  readonly blockedRow: (place: string, titles: string) => string;
  readonly join: (titles: readonly string[]) => string;
}

export const noticeSectionWordsZh: NoticeSectionWords = {
  title: (count) => `督办建议（${count}）`,
  sentence: "按名次末位、进度偏慢和逾期天数提出，供参考；编号、盖章由办公室办理。",
  none: "没有需要督办的镇和单位。",
  sendable: "可以发",
  draft: "草稿·不可发",
  why: (rows) => `有${rows}行数据还没有核实，先核实再发：`,
  levels: { 催办: "催办", 督办: "督办", 通知书: "督办通知书", 约谈建议: "建议约谈" },
  action: {
    draft: "起草",
    wait: "已发出，等反馈",
    escalate: "到期没有反馈，升一级",
    none: "不用再发",
  },
  registered: ({ row, number, level, sent, deadline, status }) =>
    [
      `督办登记第${row}行：${number ?? "文号未填"}`,
      level ?? "级别未填",
      ...(sent === null ? [] : [`${fullDay(sent)}发出`]),
      ...(deadline === null ? [] : [`办理期限${fullDay(deadline)}`]),
      status,
    ].join("，"),
  until: (day) => `${fullDay(day)}前不再发`,
  sent: (count) => `今年已发${count}份`,
  leftOut: (rows) => `${rows}行不列入：`,
  draftOne: "起草",
  draftAll: (count) => `起草全部${count}份`,
  slips: "生成退回单",
  archives: {
    notices: (month) => `督办通知书_${monthWords(month)}.zip`,
    slips: (month) => `退回单_${monthWords(month)}.zip`,
  },
  sentToday: "今天已发出",
  answeredToday: "今天收到反馈",
  elsewhere: "通知书、退回单是Word文件，请在浏览器页面里打开台账起草和保存；发出、反馈在这里登记。",
  rows: (count) => `涉及${count}行`,
  blockedRow: (place, titles) => `${place}：${titles}`,
  join: (titles) => titles.join("、"),
};

const LEVELS_EN: Readonly<Record<NoticeLevel, string>> = {
  催办: "Reminder",
  督办: "Supervision",
  通知书: "Notice",
  约谈建议: "Talk suggested",
};

const STATUSES_EN: Readonly<Record<NoticeStatus, string>> = {
  草稿: "draft",
  已发: "sent",
  已反馈: "answered",
  已销号: "closed",
  撤回: "withdrawn",
};

export const noticeSectionWordsEn: NoticeSectionWords = {
  title: (count) => `Suggested notices (${count})`,
  sentence: "From last places, slow progress and days overdue. Numbering and sealing stay with the office.",
  none: "No town or unit calls for a notice.",
  sendable: "May be sent",
  draft: "Draft, not to be sent",
  why: (rows) => `${plural(rows, "row")} to be verified first:`,
  levels: LEVELS_EN,
  action: {
    draft: "To be drafted",
    wait: "Sent, awaiting an answer",
    escalate: "Unanswered and past its deadline: one level up",
    none: "No letter needed",
  },
  registered: ({ row, number, level, sent, deadline, status }) =>
    [
      `督办登记 row ${row}: ${number ?? "no number yet"}`,
      level === null ? "no level" : LEVELS_EN[level],
      ...(sent === null ? [] : [`sent on ${dayEn(sent, "")}`]),
      ...(deadline === null ? [] : [`due ${dayEn(deadline, "")}`]),
      STATUSES_EN[status],
    ].join(", "),
  until: (day) => `nothing more until ${dayEn(day, "")}`,
  sent: (count) => `${plural(count, "letter")} sent this year`,
  leftOut: (rows) => `${plural(rows, "row")} left out:`,
  draftOne: "Draft",
  draftAll: (count) => `Draft all ${count}`,
  slips: "Make return slips",
  archives: {
    notices: (month) => `notices-${month}.zip`,
    slips: (month) => `return-slips-${month}.zip`,
  },
  sentToday: "Sent today",
  answeredToday: "Answered today",
  elsewhere: "Notices and return slips are Word files: open the ledgers in the browser page to draft and save them.",
  rows: (count) => `about ${plural(count, "row")}`,
  blockedRow: (place, titles) => `${place}: ${titles}`,
  join: joinEn,
};
