import { isNamedForLess } from "../../count/figures/isLessBetter";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { plainNumber } from "../../values/percentWords";
import { amountEn } from "../../values/numberEn";

interface Evidence {
  readonly target: number;
  readonly base: number;
}

/**
 * A target below where the plan began (SPEC §7). Silent about indicators of which less is better, and about rates of growth:
 * after a year of 12 % a target of 8 % is no mistake.
 */
export const targetBelowBase: RecordRule<"target-below-base", Evidence> = {
  stage: "record",
  id: "target-below-base",
  severity: "warning",
  area: "indicators",
  words: {
    title: "目标低于基期",
    what: "年度目标值小于基期值；能耗、投诉一类越低越好的指标和增速不查。",
    why: "目标比起点还低，多半是填反了或单位不同。",
    example: "基期120，目标100。",
    remedy: "核对目标值和基期值。",
    message: ({ target, base }) => `年度目标值${plainNumber(target)}低于基期值${plainNumber(base)}；请核对`,
  },
  english: {
    title: "Target below the base",
    what: "The target of the year is below the base; indicators of which less is better, and rates of growth, are not looked at.",
    why: "A target below where it began is probably a mix-up, or in another unit.",
    example: "Base 120, target 100.",
    remedy: "Check the target and the base.",
    message: ({ target, base }) =>
      `The target of the year, ${amountEn(target)}, is below the base, ${amountEn(base)}. Check it`,
  },
  checks: {
    indicators: (record) => {
      const { base, target, name } = record;
      if (base === null || target === null || target >= base) return null;
      if (isNamedForLess(name) || GROWTH.test(name ?? "")) return null;
      return { place: placeOf(record, "target"), evidence: { target, base } };
    },
  },
};

/** Rates of growth may well be lower than the year before. */
const GROWTH = /增速|增长率|增幅|增长速度|同比|环比/;
