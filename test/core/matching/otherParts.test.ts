import { haveOtherParts, namePartsOf } from "../../../src/core/matching/otherParts";

const areOther = (one: string, other: string): readonly boolean[] => [
  haveOtherParts(namePartsOf(one), namePartsOf(other)),
  haveOtherParts(namePartsOf(other), namePartsOf(one)),
];

test.each([
  ["举办第1期培训班", "举办第2期培训班"],
  ["举办第一期培训班", "举办第2期培训班"],
  ["一季度入库", "二季度入库"],
  ["建设1号厂房", "建设2号厂房"],
  ["1月份调度", "11月份调度"],
  ["上半年调度", "下半年调度"],
  ["产值1.5亿元", "产值15亿元"],
  ["建设A区", "建设B区"],
  ["龙兴镇整治环境", "泽掌镇整治环境"],
  ["培训1期3场", "培训3期1场"],
])("%s and %s are two matters", (one, other) => expect(areOther(one, other)).toEqual([true, true]));

test.each([
  ["举办第1期培训班", "举办第一期培训"],
  ["举办第1期培训班", "举办第０１期培训班"],
  ["流转1,000亩", "流转1000亩"],
  ["第十二次例会", "第12次会"],
  ["建设厂房", "建设2号厂房"],
  ["建设1号厂房", "建设1号、2号厂房"],
  ["万安镇整治环境", "万安镇及龙兴镇整治环境"],
  ["推广5G应用", "推广5g应用"],
  ["统一推进", "推进一体化"],
])("%s and %s may be one", (one, other) => expect(areOther(one, other)).toEqual([false, false]));
