import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/**
 * More invested than the whole project is to cost (SPEC §7; 累计完成投资 is the cell to correct, DECIDED A4). Where a project has no
 * cumulative amount, this year's alone can be too much: it is part of the cumulative one.
 */
export const investmentOverTotal: RecordRule = {
  stage: "record",
  id: "investment-over-total",
  checks: {
    projects: (record) => {
      const { totalInvestment, cumulativeInvestment, yearDone } = record;
      const amount = cumulativeInvestment ?? yearDone;
      if (totalInvestment === null || amount === null || amount <= totalInvestment) return null;
      const ofYear = cumulativeInvestment === null;
      return {
        rule: "investment-over-total",
        place: placeOf(record, ofYear ? "yearDone" : "cumulativeInvestment"),
        evidence: { amount, total: totalInvestment, ofYear },
      };
    },
  },
};
