import { cellDisplay } from "../../../src/core/values/cellDisplay";

test.each([
  [null, undefined, null],
  ["", undefined, null],
  [undefined, undefined, null],
  [" 万安镇 ", undefined, " 万安镇 "],
  [45473, "yyyy/m/d", "2024-06-30"],
  [45473, undefined, "45473"],
  [0.5, "0%", "50%"],
  [30_000_000, "0!.0,", "3000.0"],
  [true, undefined, "TRUE"],
  [{ fault: "error", text: "#REF!" }, undefined, "#REF!"],
] as const)("%j with format %s shows %s", (value, format, shown) => expect(cellDisplay(value, format)).toBe(shown));

test("an identity number is never shown whole", () => {
  expect(cellDisplay("张三 11010519491231002X", undefined)).not.toContain("11010519491231002X");
});
