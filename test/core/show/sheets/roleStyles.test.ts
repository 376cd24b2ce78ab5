import { roleStyles } from "../../../../src/core/show/sheets/roleStyles";
import { markLooks } from "../../../../src/core/show/writes/markLooks";
import { seriesColours } from "../../../../src/core/show/sheets/seriesColours";

/** Brightness as a grey print shows it, 0–1 (ITU-R BT.709 weights on linear light). */
function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

test("type is 9 to 18 points, in fonts that every Chinese Windows has", () => {
  for (const { font } of Object.values(roleStyles)) {
    expect(font.size).toBeGreaterThanOrEqual(9);
    expect(font.size).toBeLessThanOrEqual(18);
    expect(["宋体", "黑体"]).toContain(font.name);
  }
});

test.each(Object.entries(roleStyles))("%s can be read on its fill", (_, { font, fill }) => {
  expect(contrast(font.colour, fill ?? "FFFFFF")).toBeGreaterThanOrEqual(4.5);
});

test("the legend of marks looks as the marks do", () => {
  for (const [role, mark] of [
    ["mark-error", "finding-error"],
    ["mark-warning", "finding-warning"],
    ["mark-red", "light-red"],
    ["mark-yellow", "light-yellow"],
  ] as const) {
    expect(roleStyles[role].fill).toBe(markLooks[mark].fill);
    expect(roleStyles[role].font.bold).toBe(markLooks[mark].font?.bold ?? false);
  }
});

test("lights differ in brightness", () => {
  const fills = (["light-red", "light-yellow", "light-green"] as const).map((role) => roleStyles[role].fill!);
  expect(contrast(fills[0]!, fills[1]!)).toBeGreaterThan(1.3);
  expect(contrast(fills[0]!, fills[2]!)).toBeGreaterThan(1.3);
  expect(contrast(fills[1]!, fills[2]!)).toBeGreaterThan(1.3);
});

test("neighbouring series of a chart differ in brightness", () => {
  const { red, yellow, green, none, first, second } = seriesColours;
  for (const [one, next] of [
    [red, yellow],
    [yellow, green],
    [green, none],
    [first, second],
  ] as const) {
    expect(contrast(one, next)).toBeGreaterThan(1.5);
  }
});
