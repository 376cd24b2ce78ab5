import { chineseNumber } from "../../../src/core/values/chineseNumber";

test.each([
  ["零", 0],
  ["六", 6],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["三十一", 31],
  ["一百", 100],
  ["一百零五", 105],
  ["一百二十二", 122],
  ["二千零二十四", 2024],
  ["二〇二四", 2024],
  ["二○二四", 2024],
  ["二零二四", 2024],
])("%s is %d", (text, number) => expect(chineseNumber(text)).toBe(number));

test.each(["", "百分", "十百", "二三十", "二〇二四五", "12", "六月"])("%j is no number", (text) =>
  expect(chineseNumber(text)).toBeUndefined(),
);
