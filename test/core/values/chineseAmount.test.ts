import { chineseAmount } from "../../../src/core/values/chineseAmount";

test.each([
  ["一百五十万", 1_500_000],
  ["叁仟万元整", 30_000_000],
  ["一千万元", 10_000_000],
  ["一亿二千万元", 120_000_000],
  ["三亿二", 320_000_000],
  ["一万五", 15_000],
  ["一万零五元", 10_005],
  ["十五万", 150_000],
  ["一点五亿元", 150_000_000],
  ["约三百余万元", 3_000_000],
  ["人民币伍佰元整", 500],
  ["一千零五十万元左右", 10_500_000],
])("%s is %d 元", (text, number) => expect(chineseAmount(text)).toEqual({ number, inYuan: true }));

test.each([
  ["两千四百五", 2450],
  ["二百零五", 205],
  ["一千零十五", 1015],
  ["十五", 15],
  ["二十", 20],
  ["叁仟", 3000],
])("%s is %d of the column's unit", (text, number) => expect(chineseAmount(text)).toEqual({ number, inYuan: false }));

test.each([
  "",
  "一",
  "二〇二四",
  "百万元",
  "数百万元",
  "几千万",
  "一百百",
  "十百",
  "一百五十期",
  "第一百",
  "三千万吨",
  "3千万",
  "万",
  "零",
  "一点五",
  "一百零",
])("%j is none", (text) => expect(chineseAmount(text)).toBeUndefined());
