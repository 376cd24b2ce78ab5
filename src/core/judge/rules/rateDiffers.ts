import { compareRationals, dividedBy, exactly, minus, ratio } from "../../base/rational";
import type { IndicatorRecord } from "../../terms/ledgerRecord";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { percentWords } from "../../values/percentWords";

interface Evidence {
  readonly reported: number;
  readonly computed: number;
}

/** The reported rate lies more than 0.5 points beside 累计 ÷ 目标 (SPEC §7); 0.5 itself is no difference. */
export const rateDiffers: RecordRule<"rate-differs", Evidence> = {
  stage: "record",
  id: "rate-differs",
  severity: "warning",
  area: "indicators",
  words: {
    title: "完成率与计算不符",
    what: "填报的完成率与累计值÷目标值相差超过0.5个百分点。",
    why: "三个数至少有一个写错，或者公式没有跟着改。",
    example: "累计50、目标100，完成率写60%。",
    remedy: "核对累计值、目标值和完成率。",
    message: ({ reported, computed }) =>
      `填报的完成率是${percentWords(reported)}，累计值÷目标值是${percentWords(computed)}；请核对`,
  },
  english: {
    title: "Rate differs from its parts",
    what: "The rate that was reported is more than 0.5 points from what was reached divided by the target.",
    why: "At least one of the three is wrong, or a formula was not carried on.",
    example: "Reached 50 of 100, and a rate of 60%.",
    remedy: "Check what was reached, the target and the rate.",
    message: ({ reported, computed }) =>
      `The rate is given as ${percentWords(reported)}, but what was reached divided by the target is ${percentWords(computed)}. Check it`,
  },
  checks: {
    indicators: (record) => {
      const { reportedRate, computedRate } = record;
      if (reportedRate === null || computedRate === null || !differs(record, reportedRate, computedRate)) return null;
      return {
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
