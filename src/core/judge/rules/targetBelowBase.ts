import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/**
 * A target below where the plan began (SPEC §7). Silent about indicators of which less is better, and about rates of growth:
 * after a year of 12 % a target of 8 % is no mistake.
 */
export const targetBelowBase: RecordRule = {
  stage: "record",
  id: "target-below-base",
  checks: {
    indicators: (record) => {
      const { base, target, name } = record;
      if (base === null || target === null || target >= base) return null;
      if (name !== null && MAY_FALL.test(name)) return null;
      return { rule: "target-below-base", place: placeOf(record, "target"), evidence: { target, base } };
    },
  },
};

const MAY_FALL =
  /能耗|水耗|电耗|煤耗|物耗|耗能|损耗|消耗|排放|污染|投诉|信访|事故|伤亡|死亡|失业|失信|贫困|不良|不合格|次品|废品|缺陷|空置|闲置|停产|亏损|负债|欠|成本|费用|浪费|超标|违法|违规|案件|逾期|时限|时长|耗时|用时|天数|环节|下降|降低|减少|压减|压缩|增速|增长率|增幅|增长速度|同比|环比/;
