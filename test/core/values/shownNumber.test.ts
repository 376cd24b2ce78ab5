import fc from "fast-check";
import { SSF } from "@e965/xlsx";
import { shownNumber } from "../../../src/core/values/shownNumber";

test.each<[number, string | undefined, string]>([
  [0.5, "0%", "50%"],
  [0.4166666, "0.0%", "41.7%"],
  [0.4166666, "0%", "42%"],
  [1.226, "0.00%", "122.60%"],
  [-0.125, "0%", "-13%"],
  [0, "0%", "0%"],
  [0.5, '0"%"', "1%"],
  [1200.5, "0.00", "1200.50"],
  [1200.5, "#,##0.00", "1,200.50"],
  [1234567, "#,##0", "1,234,567"],
  [0.5, "#.##", ".5"],
  // Excel leaves a bare point standing.
  [3, "0.##", "3"],
  [30_000_000, "0!.0,", "3000.0"],
  [12_345_678, "0!.0,", "1234.6"],
  [12_345_678, '0!.0000"万元"', "1234.5678万元"],
  [5_000, '0!.0000"万元"', "0.5000万元"],
  [300_000_000, '0!.00,,"亿"', "3.00亿"],
  [12_345_678, "#,##0,", "12,346"],
  [12_345_678, "0.00,,", "12.35"],
  [12_345_678, '#,##0.00,"千元"', "12,345.68千元"],
  [30_000_000, '[>=10000]0!.0,"万";0', "3000.0万"],
  [5000, '[>=10000]0!.0,"万";0', "5000"],
  [-5, "0;(0)", "(5)"],
  [-5, "0_ ;[Red]-0\\ ", "-5"],
  [5, "0_ ;[Red]-0\\ ", "5"],
  [0, '0;-0;"—"', "0"],
  [1500, '"¥"#,##0.00', "¥1,500.00"],
  [1500, '#,##0"元"', "1,500元"],
  [3, "000", "003"],
  [0.3, "0.00E+00", "0.3"],
  [0.5, "# ?/?", "0.5"],
  [12, ";;;", "12"],
  [12, "@", "12"],
  [0.1 + 0.2, undefined, "0.3"],
  [0.41666666666666669, "General", "0.41666666667"],
  [12345678901234, "General", "12345678901234"],
  [2024.6, undefined, "2024.6"],
])("%p in the format %p shows %s", (value, format, shown) => expect(shownNumber(value, format)).toBe(shown));

test("numbers are shown as SheetJS shows them", () => {
  const formats = [
    "0%",
    "0.00%",
    "0",
    "0.00",
    "#,##0",
    "#,##0.00",
    "0.0##",
    "#,##0,",
    "0.00,,",
    '#,##0.0"万元"',
    "000",
  ];
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(...formats), (tenths, format) => {
      // Ends in 3 behind all the places that are shown: nothing hangs on how a half is rounded.
      const value = Number(`${tenths}.00000003`);
      const expected = SSF.format(format, value) as string;
      // Nothing is no less than nothing to people.
      expect(shownNumber(value, format)).toBe(/[1-9]/.test(expected) ? expected : expected.replace("-", ""));
    }),
  );
});
