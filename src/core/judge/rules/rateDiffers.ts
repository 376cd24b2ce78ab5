import { compareRationals, dividedBy, exactly, minus, ratio } from "../../base/rational";
import type { IndicatorRecord } from "../../terms/ledgerRecord";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/** The reported rate lies more than 0.5 points beside 累计 ÷ 目标 (SPEC §7); 0.5 itself is no difference. */
export const rateDiffers: RecordRule = {
  stage: "record",
  id: "rate-differs",
  checks: {
    indicators: (record) => {
      const { reportedRate, computedRate } = record;
      if (reportedRate === null || computedRate === null || !differs(record, reportedRate, computedRate)) return null;
      return {
        rule: "rate-differs",
        place: placeOf(record, "reportedRate"),
        evidence: { reported: reportedRate, computed: computedRate },
      };
    },
  },
};

const HALF_A_POINT = 0.005;
/** Far more than doubles can be wrong by: within it the fractions are compared exactly. */
const DOUBT = 1e-9;

function differs({ cumulative, target }: IndicatorRecord, reported: number, computed: number): boolean {
  const distance = Math.abs(reported - computed);
  if (distance <= HALF_A_POINT - DOUBT) return false;
  if (distance >= HALF_A_POINT + DOUBT || cumulative === null || target === null) return true;
  const difference = minus(exactly(reported), dividedBy(exactly(cumulative), exactly(target)));
  const positive = difference.num < 0n ? { ...difference, num: -difference.num } : difference;
  return compareRationals(positive, ratio(5, 1000)) > 0;
}
