import { amountsThen, isJump } from "../parts/amountsThen";
import type { Fault } from "../../terms/hit";
import type { IndicatorRecord, ProjectRecord } from "../../terms/ledgerRecord";
import { placeOf } from "../../terms/place";
import { plainNumber } from "../../values/percentWords";
import { monthWords } from "../../workbook/dayText";
import type { RecordRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";
import { amountEn, monthEn } from "../../values/numberEn";

interface Evidence {
  readonly month: string;
  readonly before: number;
  readonly now: number;
}

/** An amount or 累计值 about ten thousand times that of the month before, or a ten-thousandth: 亿 and 万 confused (MONTH §3). */
export const jumpTenThousandfold: RecordRule<"jump-ten-thousandfold", Evidence> = {
  stage: "record",
  id: "jump-ten-thousandfold",
  severity: "warning",
  area: "months",
  words: {
    title: "比上月差一万倍",
    what: "金额或累计值是上月存档时的五千倍到两万倍，或者几千分之一到两万分之一。",
    why: "多半是亿元和万元、万元和元弄混了，汇总数会差出一大截。",
    example: "累计完成投资上月是1.2亿元，本月填了12500，单位还是亿元。",
    remedy: "核对单位，按栏目的单位改正。",
    message: ({ month, before, now }) =>
      `${monthWords(month)}存档时是${plainNumber(before)}，现在是${plainNumber(now)}，差了约一万倍；请核对是不是单位弄错`,
  },
  english: {
    title: "Ten thousand times last month's",
    what: "An amount or sum is 5,000 to 20,000 times that of last month, or the other way round.",
    why: "Probably units were mixed up, and totals are far off.",
    example: "1.2 last month, and 12,500 this month, both in 100 million yuan.",
    remedy: "Check the unit and correct the number.",
    message: ({ month, before, now }) =>
      `It was ${amountEn(before)} when ${monthEn(month)} was closed, and is ${amountEn(now)} now: a factor of about ten thousand. Check the unit`,
  },
  checks: { projects: check, indicators: check },
};

function check(record: ProjectRecord | IndicatorRecord, { lastMonth }: RuleContext): readonly Fault<Evidence>[] {
  const previous = lastMonth?.previousOf(record) ?? null;
  if (lastMonth === null || previous === null) return [];
  return amountsThen(record, previous)
    .filter(isJump)
    .map(({ key, before, now }) => ({
      place: placeOf(record, key),
      evidence: { month: lastMonth.closed.month, before, now },
    }));
}
