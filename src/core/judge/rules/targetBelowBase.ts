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
      if (name !== null && MAY_FALL.test(name)) return null;
      return { place: placeOf(record, "target"), evidence: { target, base } };
    },
  },
};

const MAY_FALL =
  /能耗|水耗|电耗|煤耗|物耗|耗能|损耗|消耗|排放|污染|投诉|信访|事故|伤亡|死亡|失业|失信|贫困|不良|不合格|次品|废品|缺陷|空置|闲置|停产|亏损|负债|欠|成本|费用|浪费|超标|违法|违规|案件|逾期|时限|时长|耗时|用时|天数|环节|下降|降低|减少|压减|压缩|增速|增长率|增幅|增长速度|同比|环比/;
