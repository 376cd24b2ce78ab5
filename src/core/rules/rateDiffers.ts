import { compareRationals, dividedBy, exactly, minus, ratio } from "../figures/rational";
import { placeOf } from "./place";
import type { RecordRule } from "./rule";

const HALF_A_POINT = ratio(5, 1000);

/** The reported rate lies more than 0.5 points beside 累计 ÷ 目标 (SPEC §7). Compared exactly: 0.5 itself is no difference. */
export const rateDiffers: RecordRule = {
  stage: "record",
  id: "rate-differs",
  checks: {
    indicators: (record) => {
      const { reportedRate, computedRate, cumulative, target } = record;
      if (reportedRate === null || computedRate === null || cumulative === null || target === null) return null;
      const difference = minus(exactly(reportedRate), dividedBy(exactly(cumulative), exactly(target)));
      const distance = difference.num < 0n ? { ...difference, num: -difference.num } : difference;
      if (compareRationals(distance, HALF_A_POINT) <= 0) return null;
      return {
        rule: "rate-differs",
        place: placeOf(record, "reportedRate"),
        evidence: { reported: reportedRate, computed: computedRate },
      };
    },
  },
};
