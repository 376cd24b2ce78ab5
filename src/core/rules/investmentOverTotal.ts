import { placeOf } from "./place";
import type { RecordRule } from "./rule";

/** More invested than the whole project is to cost (SPEC §7; 累计完成投资 is the cell to correct, DECIDED A4). */
export const investmentOverTotal: RecordRule = {
  stage: "record",
  id: "investment-over-total",
  checks: {
    projects: (record) => {
      const { totalInvestment, cumulativeInvestment, yearDone } = record;
      if (totalInvestment === null) return null;
      const key = cumulativeInvestment !== null ? "cumulativeInvestment" : "yearDone";
      const amount = cumulativeInvestment ?? yearDone;
      if (amount === null || amount <= totalInvestment) return null;
      const heading = key === "cumulativeInvestment" ? "累计完成投资" : "本年完成投资";
      return {
        rule: "investment-over-total",
        place: placeOf(record, key),
        evidence: { heading, amount, total: totalInvestment },
      };
    },
  },
};
