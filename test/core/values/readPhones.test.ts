import fc from "fast-check";
import { readPhones } from "../../../src/core/values/readPhones";
import { anyCharacter } from "../../support/anyCharacter";

test.each([
  [13800000000, ["13800000000"]],
  [7521234, ["7521234"]],
  ["13800000000", ["13800000000"]],
  ["１３８０００００００", []],
  ["138 0000 0000", ["13800000000"]],
  ["138-0000-0000", ["13800000000"]],
  ["+86 13800000000", ["+8613800000000"]],
  ["0359-7521234", ["0359-7521234"]],
  ["0359 7521234", ["0359-7521234"]],
  ["0359—7521234", ["0359-7521234"]],
  ["（0359）7521234", ["0359-7521234"]],
  ["0351-1234567", ["0351-1234567"]],
  ["010-12345678", ["010-12345678"]],
  ["03597521234", ["03597521234"]],
  ["0359-7521234-801", ["0359-7521234-801"]],
  ["7521234转801", ["7521234-801"]],
  ["2805093", ["2805093"]],
  ["12345678", ["12345678"]],
  ["663", ["663"]],
  ["668123", ["668123"]],
  ["张三 13800000000", ["13800000000"]],
  ["张三：13800000000", ["13800000000"]],
  ["张三13800000000李四13900000000", ["13800000000", "13900000000"]],
  ["13800000000（微信同号）", ["13800000000"]],
])("%p is read as %j", (value, numbers) => {
  if (numbers.length > 0) expect(readPhones(value)).toEqual({ numbers, invalid: [] });
  else expect(readPhones(value).invalid).toHaveLength(1);
});

test.each([",", "，", "、", "/", ";", "；", " ", "\n", "　", "\r\n"])(
  "several phones may stand in one cell, split by %j",
  (separator) => {
    expect(readPhones(`13800000000${separator}0359-7521234`)).toEqual({
      numbers: ["13800000000", "0359-7521234"],
      invalid: [],
    });
  },
);

test.each([
  ["1.38E+10", ["1.38E+10"]],
  ["12800000000", ["12800000000"]],
  ["1380000000", ["1380000000"]],
  ["138000000001", ["138000000001"]],
  [1.5, ["1.5"]],
  ["13800000000、138000", []],
  ["13800000000、12", ["12"]],
  ["张三", ["张三"]],
  ["同上", ["同上"]],
])("%p leaves %j invalid", (value, invalid) => expect(readPhones(value).invalid).toEqual(invalid));

test.each(["", "—", "/", "无", null, undefined, { fault: "error", text: "#N/A" } as const])(
  "%p holds no phone",
  (value) => expect(readPhones(value)).toEqual({ numbers: [], invalid: [] }),
);

test("every mobile is valid as number and as text", () => {
  fc.assert(
    fc.property(fc.integer({ min: 13000000000, max: 19999999999 }), (mobile) => {
      const expected = { numbers: [String(mobile)], invalid: [] };
      expect(readPhones(mobile)).toEqual(expected);
      expect(readPhones(`李四 ${mobile}`)).toEqual(expected);
    }),
  );
});

test("it reads any text", () => {
  fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => void readPhones(text)));
});
