import type { IndicatorRecord } from "../../terms/ledgerRecord";

/** Whether an indicator's name speaks of what there should be little of: 能耗, 投诉件数, 办理时限. */
export function isNamedForLess(name: string | null): boolean {
  return name !== null && LITTLE.test(name);
}

/**
 * Whether less is better: named so, and its target lies below its base. The share of such a target that has been used up says nothing
 * about who is behind.
 */
export function isLessBetter({ name, base, target }: Pick<IndicatorRecord, "name" | "base" | "target">): boolean {
  return base !== null && target !== null && target < base && isNamedForLess(name);
}

const LITTLE =
  /能耗|水耗|电耗|煤耗|物耗|耗能|损耗|消耗|排放|污染|投诉|信访|事故|伤亡|死亡|失业|失信|贫困|不良|不合格|次品|废品|缺陷|空置|闲置|停产|亏损|负债|欠|成本|费用|浪费|超标|违法|违规|案件|逾期|时限|时长|耗时|用时|天数|环节|下降|降低|减少|压减|压缩/;
