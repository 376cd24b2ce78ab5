import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { plainNumber } from "../../values/percentWords";
import { amountEn } from "../../values/numberEn";

interface Evidence {
  readonly amount: number;
  readonly total: number;
  readonly ofYear: boolean;
}

/**
 * More invested than the whole project is to cost (SPEC §7; 累计完成投资 is the cell to correct, DECIDED A4). Where a project has no
 * cumulative amount, this year's alone can be too much: it is part of the cumulative one.
 */
export const investmentOverTotal: RecordRule<"investment-over-total", Evidence> = {
  stage: "record",
  id: "investment-over-total",
  severity: "warning",
  area: "projects",
  words: {
    title: "完成投资超过总投资",
    what: "累计完成投资（没有填的看本年完成投资）大于总投资。",
    why: "两个数至少有一个写错，也可能单位不一致。",
    example: "总投资1.2亿元，累计完成1.5亿元。",
    remedy: "核对两个数和单位；确实超出概算的，可以接受这条提示并写明理由。",
    message: ({ amount, total, ofYear }) =>
      `${ofYear ? "本年" : "累计"}完成投资${plainNumber(amount)}万元超过总投资${plainNumber(total)}万元；请核对数字和单位`,
  },
  english: {
    title: "More invested than the total",
    what: "What was invested so far (where that is blank: this year) is more than the total investment.",
    why: "At least one is wrong, or their units differ.",
    example: "1.5 of a total of 1.2 hundred million yuan invested.",
    remedy: "Check both and their units; if it really cost more, accept the finding and say why.",
    message: ({ amount, total, ofYear }) =>
      `What was invested ${ofYear ? "this year" : "so far"}, ${amountEn(amount)}, is more than the total investment, ${amountEn(total)} (both in 10,000 yuan). Check the numbers and their units`,
  },
  checks: {
    projects: (record) => {
      const { totalInvestment, cumulativeInvestment, yearDone } = record;
      const amount = cumulativeInvestment ?? yearDone;
      if (totalInvestment === null || amount === null || amount <= totalInvestment) return null;
      const ofYear = cumulativeInvestment === null;
      return {
        place: placeOf(record, ofYear ? "yearDone" : "cumulativeInvestment"),
        evidence: { amount, total: totalInvestment, ofYear },
      };
    },
  },
};
