import { amountFormat } from "../../../src/core/values/amountFormat";

test.each([
  ["0!.0,", 4, null],
  ["0\\.0,", 4, null],
  ['0"."0,', 4, null],
  ["0!.00,", 5, null],
  ["#,##0!.0,", 4, null],
  ['0!.0000"万元"', 4, "万元"],
  ["0!.0000万元", 4, "万元"],
  ['0!.0,"万"', 4, "万元"],
  ['0!.00,,"亿"', 8, "亿元"],
  ["#,##0,", 3, null],
  ["#,##0.00,", 3, null],
  ["0,.00", 3, null],
  ["0.00,,", 6, null],
  ["#,##0_ ", 0, null],
  ["#,##0.00", 0, null],
  ["#,##0.00_);[Red](#,##0.00)", 0, null],
  ['0.00"万元"', 0, "万元"],
  ['General"亿元"', 0, "亿元"],
  ["0!.0,_ ", 4, null],
  ["0!.0,* ", 4, null],
  ['0"个"', 0, null],
  ['0"万美元"', 0, null],
  ['"￥"#,##0.00', 0, null],
  ["0%", 0, null],
  ["0.00E+00", 0, null],
  ["yyyy\\.mm\\.dd", 0, null],
  ["General", 0, null],
  ["@", 0, null],
  [undefined, 0, null],
] as const)("%p divides by 10^%i and says %p", (code, scale, unit) =>
  expect(amountFormat(code, 12345678)).toEqual({ scale, unit }),
);

test.each([
  ['[>=100000000]0!.00,,"亿元";[>=10000]0!.0,"万元";0"元"', 300_000_000, 8, "亿元"],
  ['[>=100000000]0!.00,,"亿元";[>=10000]0!.0,"万元";0"元"', 99_999_999, 4, "万元"],
  ['[>=100000000]0!.00,,"亿元";[>=10000]0!.0,"万元";0"元"', 9_999, 0, "元"],
  ["0!.0,;-0", -50_000, 0, null],
  ["0!.0,;-0!.0,;0", -50_000, 4, null],
  ["0!.0,", -50_000, 4, null],
  ['0"a;b"!.0,', 5, 4, null],
] as const)("%p shows %d by its own section", (code, value, scale, unit) =>
  expect(amountFormat(code, value)).toEqual({ scale, unit }),
);
