import fc from "fast-check";
import { readMoney } from "../../../src/core/values/readMoney";
import { anyCharacter } from "../../support/anyCharacter";

test.each([
  ["1.2亿元", 12000],
  ["1.2亿", 12000],
  ["约1.2亿", 12000],
  ["1.3亿元", 13000],
  ["1亿2000万元", 12000],
  ["3500元", 0.35],
  ["12000万", 12000],
  [" 600万", 600],
  ["1000万 ", 1000],
  ["1200余万元", 1200],
  ["1200万余元", 1200],
  ["1.2亿多元", 12000],
  ["1亿2千万", 12000],
  ["3.5个亿", 35000],
  ["1200多万元", 1200],
  ["近5000万元", 5000],
  ["超1亿元", 10000],
  ["5000万元左右", 5000],
  ["3，500万", 3500],
  ["35千元", 3.5],
  ["3百万元", 300],
  ["￥3500元", 0.35],
  ["人民币1200万元整", 1200],
  ["1200（万元）", 1200],
  ["1200万元（含税）", 1200],
  ["一千万元", 1000],
  ["一百五十万", 150],
  ["叁仟万元整", 3000],
  ["8亿元人民币", 80000],
  ["4.78万亿", 478000000],
  ["4.78万亿元", 478000000],
])("%s says its unit and is %d 万元, whatever the column's", (text, amount) => {
  for (const unit of [null, "元", "亿元"] as const) {
    expect(readMoney(text, unit)).toEqual({ kind: "money", amount, assumedUnit: false });
  }
});

test.each([
  ["3,500", 3500],
  ["3，500", 3500],
  ["657,874.03", 657874.03],
  ["49,695,883.24", 49695883.24],
  ["657874.03 ", 657874.03],
  ["约3500", 3500],
  ["0", 0],
  ["0.5", 0.5],
  ["两千四百五", 2450],
])("%s has no unit: the column's, else 万元 by assumption", (text, amount) => {
  expect(readMoney(text, "万元")).toEqual({ kind: "money", amount, assumedUnit: false });
  expect(readMoney(text, null)).toEqual({ kind: "money", amount, assumedUnit: true });
});

test.each([
  [1.3, "亿元", 13000],
  [3500, "元", 0.35],
  [35, "千元", 3.5],
  [0.1, "亿元", 1000],
  [4.35, "亿元", 43500],
  [1e21, "万元", 1e21],
] as const)("the number %d in %s is %d 万元", (number, unit, amount) => {
  expect(readMoney(number, unit)).toEqual({ kind: "money", amount, assumedUnit: false });
});

test.each([
  "5000-8000",
  "5000—8000万元",
  "5000万元至8000万元",
  "待定",
  "5000 8000",
  "1,2",
  "100万美元",
  "5000万元/个",
  "1200亩",
  "约",
  "1.2E+4",
  "数百万元",
  "同上",
])("%s is unreadable", (text) => expect(readMoney(text, "万元")).toEqual({ kind: "unreadable" }));

test.each([[-5], ["-5"], ["-5万元"]])("%p is negative", (value) =>
  expect(readMoney(value, "万元")).toEqual({ kind: "negative", amount: -5, assumedUnit: false }),
);

test.each(["", "—", "/", "无", "暂无", null, undefined])("%j is blank", (value) =>
  expect(readMoney(value, "万元")).toEqual({ kind: "blank" }),
);

test("an error is a fault", () =>
  expect(readMoney({ fault: "error", text: "#DIV/0!" }, null)).toEqual({ kind: "fault" }));

describe("laws", () => {
  test("number and text agree, with and without separators", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (cents) => {
        const number = cents / 100;
        const expected = readMoney(number, "元");
        expect(readMoney(String(number), "元")).toEqual(expected);
        expect(readMoney(`${number}元`, "亿元")).toEqual(expected);
        expect(readMoney(`${number.toLocaleString("en-US", { maximumFractionDigits: 2 })}元`, null)).toEqual(expected);
      }),
    );
  });

  test("no text makes it throw, and no amount is endless", () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => void readMoney(text, null)));
    expect(readMoney("9".repeat(400), null)).toEqual({ kind: "unreadable" });
    expect(readMoney(Infinity, null)).toEqual({ kind: "unreadable" });
  });
});

describe("a number is what its format shows (DECIDED G3)", () => {
  test.each([
    [30_000_000, "0!.0,", "万元", 3000],
    [30_000_000, "0!.0,", null, 3000],
    [30_000_000, '0!.0000"万元"', "亿元", 3000],
    [12_345_678, "0!.0,", "万元", 1234.5678],
    [300_000_000, '0!.00,,"亿"', "万元", 30_000],
    [300_000_000, "0!.00,,", null, 30_000],
    [30_000, "0!.0,", "亿元", 30_000],
    [35_000, "#,##0,", "千元", 3.5],
    [3000, '0.00"万元"', null, 3000],
    [3000, "#,##0.00", "万元", 3000],
  ] as const)("%d by %s under %p is %d 万元", (value, format, unit, amount) =>
    expect(readMoney(value, unit, format)).toEqual({ kind: "money", amount, assumedUnit: false }),
  );

  test("a format that scales by no unit's power leaves the unit open, a text is not formatted", () => {
    expect(readMoney(3_000_000, null, "0!.00,")).toEqual({ kind: "money", amount: 30, assumedUnit: true });
    expect(readMoney("3000", "万元", "0!.0,")).toEqual({ kind: "money", amount: 3000, assumedUnit: false });
  });
});
