import type { NoticeLevel } from "../../terms/register";
import type { NoticeEntry, Report } from "../../terms/report";
import type { Settings } from "../../terms/settings";
import { NO_FIGURE, percentText, shownPointsText } from "../../values/figureText";
import { dayText, fullDay } from "../../workbook/dayText";
import { isoText, yearMonthDay, type LocalDate } from "../../workbook/localDate";
import {
  listTable,
  paragraph,
  withClosing,
  type BlockModel,
  type DocumentModel,
  type SectionModel,
} from "../documents/documentModel";
import { blockedSection } from "./blockedSection";
import { letterDemands } from "./letterDemands";
import { FORM_NAMES, noticeForms } from "./noticeForms";
import type { NoticeRow } from "./noticeRows";

/** What a letter is written from, beside its entry and rows. */
export interface LetterOrder {
  readonly asOf: LocalDate;
  /** The day of drafting. */
  readonly drafted: LocalDate;
  readonly deadline: LocalDate;
  readonly settings: Pick<Settings, "letters">;
  readonly report: Pick<Report, "ledgers">;
  /** As the letter calls them: `万安镇人民政府`. */
  readonly addressee: string;
  /** Of the letter that was not answered, where this one is a level up. */
  readonly before: { readonly number: string | null; readonly sent: LocalDate | null } | null;
}

/** Stands on top of every page of a letter that must not be sent (SPEC §15, MONTH §7). */
export const NOT_SENDABLE = "草稿·不可发";

const TITLES: Readonly<Record<NoticeLevel, string>> = {
  催办: "重点任务催办通知",
  督办: "重点任务督办通知",
  通知书: "督办通知书",
  约谈建议: "督办通知书",
};

/**
 * A letter to a town or unit, as a draft: number and seal are left open; behind it the forms to answer with (MONTH §7). Every figure
 * is one of the report.
 */
export function noticeLetter(entry: NoticeEntry, rows: readonly NoticeRow[], order: LetterOrder): DocumentModel {
  const { drafted, settings, addressee } = order;
  const { letters } = settings;
  const header = entry.sendable ? {} : { header: NOT_SENDABLE };
  const number = `${letters.numberPrefix}〔${yearMonthDay(drafted).year}〕　号`;
  const letter: SectionModel = {
    page: "letter",
    ...header,
    numbered: true,
    blocks: [
      paragraph("title", TITLES[entry.level]),
      paragraph("subtitle", number),
      paragraph("addressee", `${addressee}：`),
      ...withClosing(body(entry, rows, order), [
        paragraph("body", ""),
        paragraph("attachments", `附件：1.${FORM_NAMES.answer}`),
        paragraph("attachments-more", `2.${FORM_NAMES.objection}`),
        paragraph("attachments-more", `3.${FORM_NAMES.closing}`),
        paragraph("body", ""),
        paragraph("signature", letters.sender),
        paragraph("signature", fullDay(drafted)),
        ...(letters.contact === "" ? [] : [paragraph("body", `（联系人：${letters.contact}）`)]),
      ]),
    ],
  };
  const forms = noticeForms(rows, { ...order, number }).map((section) => ({ ...section, ...header }));
  const blocked = entry.sendable ? [] : [{ ...blockedSection(entry, order), ...header }];
  return {
    title: `${TITLES[entry.level]}（${entry.to}）`,
    day: isoText(drafted),
    sections: [letter, ...forms, ...blocked],
  };
}

function body(entry: NoticeEntry, rows: readonly NoticeRow[], order: LetterOrder): readonly BlockModel[] {
  const { asOf, deadline, drafted, settings, before } = order;
  const { sender, consent } = settings.letters;
  const you = entry.kind === "town" ? "你镇" : "你单位";
  const leave = entry.kind === "town" && consent !== "" ? `${consent}，` : "";
  const until = dayText(deadline, drafted);
  return [
    paragraph(
      "body",
      `根据《新绛县促进专业镇高质量发展三年行动计划》（新政办发〔2023〕33号）保障措施第（五）项“对评价排名靠后或建设进度较慢的镇和单位，发出督办通知书，限期整改问题”的要求，${leave}现就${you}承担的重点任务${WORK[entry.level]}如下。`,
    ),
    paragraph("heading", "一、有关情况"),
    paragraph("body", `截至${fullDay(asOf)}，${you}${standing(entry.reason)}。${escalation(you, entry, before)}`),
    paragraph("heading", `二、${WORK[entry.level]}事项（共${rows.length}项）`),
    rowsTable(rows, asOf),
    paragraph(
      "note",
      `注：“应达到”为按起止时间折算到截至日期的进度；${rows.some(isBlank) ? "“实际进度”未填的按零计算相差；" : ""}括号内为台账中的位置，可据此核对。`,
    ),
    paragraph("heading", "三、有关要求"),
    ...letterDemands(rows, sender, until).map((text) => paragraph("body", text)),
  ];
}

function isBlank({ shown, withoutProgress }: NoticeRow): boolean {
  return shown.progress === null && withoutProgress === "未填" && shown.scheduledProgress !== null;
}

/** `镇排名第2名`, `镇排名并列第2名` as a sentence says it of somebody. */
function standing(reason: string): string {
  return reason
    .replace(/^(镇|单位)排名(并列第\d{1,3}名)/, "在$1排名中$2")
    .replace(/^(镇|单位)排名(第\d{1,3}名)/, "在$1排名中列$2");
}

const WORK: Readonly<Record<NoticeLevel, string>> = {
  催办: "催办",
  督办: "督办",
  通知书: "督办",
  约谈建议: "督办",
};

function escalation(you: string, entry: NoticeEntry, before: LetterOrder["before"]): string {
  const count = entry.sentThisYear > 0 ? `今年已向${you}发出通知${entry.sentThisYear}份。` : "";
  if (before === null) return count;
  const name = before.number === null ? "通知" : `通知（${before.number}）`;
  const sent = before.sent === null ? "上一份" : `${fullDay(before.sent)}发出的`;
  const talk = entry.level === "约谈建议" ? "仍不办理的，将建议县专业镇发展领导小组约谈主要负责同志。" : "";
  return `${count}${sent}${name}到期没有收到反馈。${talk}`;
}

function rowsTable(rows: readonly NoticeRow[], asOf: LocalDate): BlockModel {
  return listTable(
    [
      { heading: "序号", width: 0.06, align: "centre" },
      { heading: "事项", width: 0.26 },
      { heading: "完成时限", width: 0.15, align: "centre" },
      { heading: "年度目标", width: 0.13 },
      { heading: "实际进度", width: 0.11, align: "right" },
      { heading: "应达到", width: 0.12, align: "right" },
      { heading: "相差百分点", width: 0.1, align: "right" },
      { heading: "逾期天数", width: 0.07, align: "right" },
    ],
    rows.map(({ matter, place, target, withoutProgress, shown }, index) => [
      String(index + 1),
      `${matter}\n（${place}）`,
      shown.due === null ? DUE_WORDS[shown.dueKind] : dayText(shown.due, asOf),
      target ?? NO_FIGURE,
      shown.progress === null ? withoutProgress : percentText(shown.progress),
      percentText(shown.scheduledProgress),
      shown.progress === null && withoutProgress === "读不出"
        ? NO_FIGURE
        : gapText(shown.progress, shown.scheduledProgress),
      shown.daysOverdue > 0 ? String(shown.daysOverdue) : NO_FIGURE,
    ]),
  );
}

const DUE_WORDS = { date: "未定", "long-term": "长期", recurring: "经常性", none: "未定" } as const;

function gapText(progress: number | null, scheduled: number | null): string {
  return scheduled === null ? NO_FIGURE : shownPointsText(progress ?? 0, scheduled);
}
