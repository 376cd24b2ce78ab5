import fc from "fast-check";
import { readNumber } from "../../../src/core/values/readNumber";
import { anyCharacter } from "../../support/anyCharacter";

test.each([
  ["12", 12, null],
  ["12.5", 12.5, null],
  ["-3.2", -3.2, null],
  ["+3.2", 3.2, null],
  ["1,234", 1234, null],
  ["1，234.5", 1234.5, null],
  [" １２ ", 12, null],
  ["35家", 35, "家"],
  ["35 户", 35, "户"],
  ["约120家", 120, "家"],
  ["12%", 12, "%"],
  ["3.5个百分点", 3.5, "个百分点"],
  ["1.2亿元", 1.2, "亿元"],
  ["300万千瓦时", 300, "万千瓦时"],
])("%s is %d in %p", (text, number, unit) => expect(readNumber(text)).toEqual({ kind: "number", number, unit }));

test.each([0, 12.6, -3])("the number %d is itself", (number) =>
  expect(readNumber(number)).toEqual({ kind: "number", number, unit: null }),
);

test.each(["2.50-4.00", "1 2", "1,2", "若干", "三家", "12号", "2024年6月", "1.2.3", "1e5", "同上"])(
  "%s is unreadable",
  (text) => expect(readNumber(text)).toEqual({ kind: "unreadable" }),
);

test.each(["", "—", "/", "无", null, undefined])("%j is blank", (value) =>
  expect(readNumber(value)).toEqual({ kind: "blank" }),
);

test("an error is a fault, a truth value no number", () => {
  expect(readNumber({ fault: "error", text: "#N/A" })).toEqual({ kind: "fault" });
  expect(readNumber(true)).toEqual({ kind: "unreadable" });
});

test("it reads any text", () => {
  fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => void readNumber(text)));
});
