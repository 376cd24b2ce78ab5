import { monthWords } from "../../workbook/dayText";
import type { ReadingRule } from "../parts/rule";

/** A letter that went out in a month which was closed with errors open behind its addressee (MONTH §7): data before blame. */
export const noticeOnBadData: ReadingRule<"notice-on-bad-data"> = {
  stage: "reading",
  id: "notice-on-bad-data",
  severity: "warning",
  area: "months",
  saidOf: "settings",
  words: {
    title: "发通知时数据有误",
    what: "督办通知已经发出，而那个月存档时，对象名下的台账还有没改正的错误。",
    why: "依据的数字可能不对，对象可能被错怪。",
    example: "万安镇6月的通知已发，6月存档时万安镇名下还有2处错误。",
    remedy: "改正错误后重新存档，写明更正原因；数字变了的，撤回通知，在督办登记里把状态改为撤回。",
    message: ({ to, month, errors }) =>
      `发给${to}的通知已经发出，而${monthWords(month)}存档时${to}名下还有${errors}处错误没有改正，依据的数字可能不对；请核对，有误的撤回并更正存档`,
  },
};
