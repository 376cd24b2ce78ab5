import { HostError } from "../../base/hostError";
import { isoMonth, isoText, lastDayOfMonth, yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { dayText, fullDay, monthWords } from "../../workbook/dayText";
import {
  paragraph,
  withClosing,
  type BlockModel,
  type DocumentModel,
  type ParagraphModel,
  type SectionModel,
} from "../documents/documentModel";
import { blockedSection } from "../notices/blockedSection";
import { NOT_SENDABLE } from "../notices/noticeLetter";
import type { LetterSource } from "../notices/planNotices";
import { circularAttachments, type CircularAttachment } from "./circularAttachments";
import { circularBody } from "./circularBody";
import { circularFacts, type CircularFacts } from "./circularFacts";
import { whyNoCircular } from "./whyNoCircular";

/** A circular before it is written. */
export interface PlannedCircular extends Pick<CircularFacts, "blockedBy" | "heldByRanks" | "guard" | "unpraised"> {
  /** `月度通报_2024年6月.docx`. */
  readonly file: string;
  readonly document: DocumentModel;
  /** False while data behind somebody named last or as lagging is open, or the sender may not write to towns. */
  readonly sendable: boolean;
}

/**
 * 月度通报 (MONTH §6): how the office tells all towns and units how the month went, with tables behind it; a draft: number and seal are
 * left open. Every figure is one of the report.
 *
 * @param drafted the day of drafting
 * @throws HostError bad-arguments where there is nothing to tell
 */
export function planCircular(source: LetterSource, drafted: LocalDate): PlannedCircular {
  const nothing = whyNoCircular(source.report);
  if (nothing !== null) throw new HostError("bad-arguments", nothing);
  const facts = circularFacts(source);
  const { blockedBy, heldByRanks, guard, unpraised } = facts;
  const sendable = blockedBy.length === 0 && guard === null;
  const attachments = circularAttachments(source, facts);
  const month = monthWords(isoMonth(source.basis.asOf));
  const title = [`关于${month}份专业镇重点任务`, "进展情况的通报"];
  const sections: readonly SectionModel[] = [
    { page: "letter", numbered: true, blocks: letterBlocks(title.join("\n"), facts, attachments, source, drafted) },
    ...attachments.map(({ name, blocks }, index): SectionModel => ({
      page: "letter",
      numbered: true,
      blocks: [
        paragraph("attachment-mark", attachments.length === 1 ? "附件" : `附件${index + 1}`),
        paragraph("table-title", name),
        ...blocks,
      ],
    })),
    ...(sendable ? [] : [blockedSection({ guard: guard?.zh ?? null, blockedBy }, source)]),
  ];
  return {
    file: `月度通报_${month}.docx`,
    document: {
      title: title.join(""),
      day: isoText(drafted),
      sections: sections.map((section) => (sendable ? section : { ...section, header: NOT_SENDABLE })),
    },
    sendable,
    blockedBy,
    heldByRanks,
    guard,
    unpraised,
  };
}

function letterBlocks(
  title: string,
  facts: CircularFacts,
  attachments: readonly CircularAttachment[],
  { report, records, settings, unverified, basis: { asOf } }: LetterSource,
  drafted: LocalDate,
): readonly BlockModel[] {
  const { sender, consent, circularPrefix, contact } = settings.letters;
  const leave = consent === "" ? "" : `${consent}，`;
  const { year, month } = yearMonthDay(asOf);
  const until = asOf === lastDayOfMonth(year, month) ? "" : `（截至${dayText(asOf, asOf)}）`;
  const numbers = (names: readonly CircularAttachment["name"][]): string | null => {
    const found = attachments.flatMap(({ name }, index) => (names.includes(name) ? [index + 1] : []));
    if (found.length === 0) return null;
    return attachments.length === 1 ? "附件" : found.map((number) => `附件${number}`).join("、");
  };
  return [
    paragraph("title", title),
    paragraph("subtitle", `${circularPrefix}〔${yearMonthDay(drafted).year}〕　号`),
    paragraph("addressee", "各镇人民政府，县直各有关单位："),
    paragraph(
      "body",
      `为推动《新绛县促进专业镇高质量发展三年行动计划》（新政办发〔2023〕33号）落实，${leave}现将${month}月份${until}进展情况通报如下：`,
    ),
    ...withClosing(
      circularBody(facts, {
        input: { report, records, unverified },
        settings,
        attachment: (name) => numbers(name === "排名" ? ["镇排名", "单位排名"] : [name]),
      }),
      [
        ...attachmentList(attachments),
        paragraph("body", ""),
        paragraph("signature", sender),
        paragraph("signature", fullDay(drafted)),
        ...(contact === "" ? [] : [paragraph("body", `（联系人：${contact}）`)]),
      ],
    ),
  ];
}

function attachmentList(attachments: readonly CircularAttachment[]): readonly ParagraphModel[] {
  const [first, ...others] = attachments;
  if (first === undefined) return [];
  if (others.length === 0) return [paragraph("body", ""), paragraph("attachments", `附件：${first.name}`)];
  return [
    paragraph("body", ""),
    paragraph("attachments", `附件：1.${first.name}`),
    ...others.map(({ name }, index) => paragraph("attachments-more", `${index + 2}.${name}`)),
  ];
}
