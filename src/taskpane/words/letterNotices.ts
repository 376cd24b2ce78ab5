import type { Unpraised } from "../../core/show/circular/circularFacts";
import { unpraisedText } from "../../core/show/circular/unpraisedText";
import type { LetterNote } from "../../assistant/views/letterFile";
import { plural } from "../../core/values/numberEn";

/** What is said once letters were drafted, noted or sent back (MONTH §7). */
export interface LetterNotices {
  readonly noticesDrafted: (
    of: { readonly count: number; readonly held: number; readonly shared: number },
    book: string | null,
  ) => string;
  readonly letterNoted: (to: string, what: LetterNote["what"], day: string) => string;
  readonly slipsMade: (count: number) => string;
  readonly summaryMade: string;
  readonly circularDrafted: (of: {
    readonly held: number;
    readonly heldByRanks: number;
    readonly guard: string | null;
    readonly unpraised: readonly Unpraised[];
  }) => string;
}

export const letterNoticesZh: LetterNotices = {
  noticesDrafted: ({ count, held, shared }, book) =>
    `已起草${count}份通知书${held === 0 ? "" : `，其中${held}份数据没有核实、暂不可发`}，记在${book === null ? "" : `主工作簿《${book}》的`}“督办登记”表里。${shared === 0 ? "" : `其中${shared}项同时列在几份通知里，请同一天发出，算一次督办。`}文号、印章由办公室办理。`,
  letterNoted: (to, what, day) => `已登记：发给${to}的通知${what === "sent" ? `${day}发出` : `${day}收到反馈`}。`,
  slipsMade: (count) => `已生成${count}份退回单，每份只有本单位的行。`,
  summaryMade: "已生成月度汇总（Word文件）。",
  circularDrafted: ({ held, heldByRanks, guard, unpraised }) =>
    [
      held === 0 && guard === null ? "已起草月度通报。" : "已起草月度通报，暂不可发：",
      ...(guard === null ? [] : [`${guard}。`]),
      ...(held === heldByRanks ? [] : [`被点名的镇、单位和专班有${held - heldByRanks}行数据还没有核实，见最后一页。`]),
      ...(heldByRanks === 0 ? [] : [`名次所依据的设置、时限或上月事项有${heldByRanks}行要先改正，见最后一页。`]),
      ...unpraised.map((one) => unpraisedText(one).zh),
      "文号、印章由办公室办理。",
    ].join(""),
};

export const letterNoticesEn: LetterNotices = {
  noticesDrafted: ({ count, held, shared }, book) =>
    `${plural(count, "notice")} drafted${held === 0 ? "" : `, ${held} of them not to be sent yet`}; registered in 督办登记${book === null ? "" : ` of ${book}`}. ${shared === 0 ? "" : `${plural(shared, "row")} stand in several of them: send these on one day. `}Numbers and seals stay with the office.`,
  letterNoted: (to, what, day) =>
    `Registered: the notice to ${to} was ${what === "sent" ? "sent" : "answered"} on ${day}.`,
  slipsMade: (count) => `${plural(count, "slip")} made, each with its own unit's rows only.`,
  summaryMade: "The month's summary was made as a Word file.",
  circularDrafted: ({ held, heldByRanks, guard, unpraised }) =>
    [
      held === 0 && guard === null ? "The circular was drafted." : "The circular was drafted and must not be sent yet:",
      ...(guard === null ? [] : [`${guard}.`]),
      ...(held === heldByRanks
        ? []
        : [`${plural(held - heldByRanks, "row")} behind those it names to be verified first, see its last page.`]),
      ...(heldByRanks === 0
        ? []
        : [
            `${plural(heldByRanks, "row")} of settings, deadlines or last month behind the ranks to be put right first, see there.`,
          ]),
      ...unpraised.map((one) => unpraisedText(one).en),
      "Number and seal stay with the office.",
    ].join(" "),
};
