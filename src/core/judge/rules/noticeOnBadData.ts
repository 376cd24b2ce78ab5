import { monthWords } from "../../workbook/dayText";
import type { ReadingRule } from "../parts/rule";
import { monthEn, plural } from "../../values/numberEn";

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
  english: {
    title: "Letter sent on wrong data",
    what: "A letter has gone out, and when that month was closed there were still errors in its addressee's rows.",
    why: "Its numbers may be wrong, and the addressee blamed unjustly.",
    example: "The letter of June to “万安镇” is out, and the month was closed with 2 errors in its rows.",
    remedy:
      "Correct the errors and close the month again, saying why; if the numbers change, withdraw the letter by its state in “督办登记”.",
    message: ({ to, month, errors }) =>
      `The letter to “${to}” has gone out, but ${monthEn(month)} was closed with ${plural(errors, "error")} in its rows, so its numbers may be wrong. Check; if they are, withdraw it and correct the archive`,
  },
};
