import fc from "fast-check";
import { progressScale, readProgress, type ProgressReading } from "../../../src/core/values/readProgress";
import type { CellValue } from "../../../src/core/workbook/snapshot";
import { anyCharacter } from "../../support/anyCharacter";

function read(value: CellValue | undefined, format?: string): ProgressReading {
  return readProgress(value, format, "percent");
}

function progress(fraction: number, mixedScale = false): ProgressReading {
  return { kind: "progress", progress: fraction, mixedScale };
}

test.each([
  ["80%", 0.8],
  ["８０％", 0.8],
  ["80 %", 0.8],
  ["80%左右", 0.8],
  ["约80%", 0.8],
  ["完成80%以上", 0.8],
  ["已完成80%", 0.8],
  ["已完成80%以上", 0.8],
  ["完成80%", 0.8],
  ["达到80%", 0.8],
  ["80%（预计）", 0.8],
  ["100%", 1],
  ["100％", 1],
  ["122.6%", 1.226],
  ["151.47%", 1.5147],
  ["12.6%", 0.126],
  ["0%", 0],
  ["80", 0.8],
  ["12.6", 0.126],
  [" 80 ", 0.8],
  ["百分之八十", 0.8],
  ["百分之80", 0.8],
  ["百分之百", 1],
  ["百分之十二点五", 0.125],
  ["百分之一百二十二点六", 1.226],
  ["八成", 0.8],
  ["8成", 0.8],
  ["八成五", 0.85],
  ["八点五成", 0.85],
  ["完成九点二成", 0.92],
  ["八成半", 0.85],
  ["八成以上", 0.8],
  ["√", 1],
  ["✓", 1],
  ["✔", 1],
  ["✔️", 1],
  ["☑", 1],
  ["×", 0],
  ["✗", 0],
])("%s reads as %d", (text, fraction) => expect(read(text)).toEqual(progress(fraction)));

test.each([
  "差不多",
  "过半",
  "一半",
  "80%-90%",
  "80 90",
  "已完成",
  "不足80%",
  "未达到80%",
  "4/5",
  "80%,90%",
  "八",
  "百分之",
  "成",
  "2024年6月",
])("%s is unreadable", (text) => expect(read(text)).toEqual({ kind: "unreadable" }));

test.each(["—", "/", "／", "无", "", " ", null, undefined])("%j is blank", (value) =>
  expect(read(value)).toEqual({ kind: "blank" }),
);

test("an error is a fault, a formula not yet calculated blank", () => {
  expect(read({ fault: "error", text: "#N/A" })).toEqual({ kind: "fault" });
  expect(read({ fault: "uncalculated", text: "=1" })).toEqual({ kind: "blank" });
});

test("a cell formatted % is a fraction, whatever its column", () => {
  expect(read(0.8, "0%")).toEqual(progress(0.8));
  expect(read(1.226, "0.0%")).toEqual(progress(1.226));
  expect(read(0.005, '0.00%;[Red]-0.00%;"—"')).toEqual(progress(0.005));
});

test.each(['0"%"', "0\\%"])("a percent sign that is only shown, %s, leaves the number a percentage", (format) =>
  expect(read(80, format)).toEqual(progress(0.8)),
);

test.each([
  [0.5, '0.0"%"', 0.005],
  [1, '0"%"', 0.01],
  [6000, '0!.00"%"', 0.6],
  [605, '0!.0"%"', 0.605],
  [1, "0\\%", 0.01],
  [0, '0"%"', 0],
  [-5, '0"%";-0"%"', null],
])("%d shown with a sign of its own, %s, is the percentage that is shown", (value, format, expected) => {
  const reading = expected === null ? { kind: "negative", progress: -0.05 } : progress(expected);
  expect(read(value, format)).toEqual(reading);
  expect(readProgress(value, format, "fraction")).toEqual(reading);
});

test.each(['"完成"0"项，占%"', '"%"0', "0_%"])("%s says no percentage", (format) =>
  expect(readProgress(0.5, format, "fraction")).toEqual(progress(0.5)),
);

test("a text in a % cell is read as text", () => expect(read("80", "0%")).toEqual(progress(0.8)));

test.each([
  [0, progress(0)],
  [0.8, progress(0.8, true)],
  [1, progress(1, true)],
  [1.01, progress(0.0101)],
  [12.6, progress(0.126)],
  [80, progress(0.8)],
  [122.6, progress(1.226)],
])("in a percent column the number %d reads %j", (number, expected) => expect(read(number)).toEqual(expected));

test("in a fraction column numbers are fractions, and nothing is mixed", () => {
  expect(readProgress(0.8, undefined, "fraction")).toEqual(progress(0.8));
  expect(readProgress(1, undefined, "fraction")).toEqual(progress(1));
  expect(readProgress("0.8", undefined, "fraction")).toEqual(progress(0.8));
  expect(readProgress("80%", undefined, "fraction")).toEqual(progress(0.8));
});

test("among fractions numbers read as in a percent column; what is mixed are those above 1", () => {
  const odd = (value: CellValue) => readProgress(value, undefined, "mostly-fraction");
  expect([odd(0.8), odd(1), odd(0)]).toEqual([progress(0.8), progress(1), progress(0)]);
  expect([odd(1.3), odd(80)]).toEqual([progress(0.013, true), progress(0.8, true)]);
});

test.each([[-5], ["-5"], ["-5%"]])("%p is negative", (value) =>
  expect(read(value)).toEqual({ kind: "negative", progress: -0.05 }),
);

test.each([true, false])("%p answers a question and is no share", (value) =>
  expect(read(value)).toEqual({ kind: "unreadable" }),
);

describe("progressScale", () => {
  const scaleOf = (...values: readonly (CellValue | [CellValue, string])[]): string =>
    progressScale(
      values.map((value) =>
        Array.isArray(value) ? { value: value[0], formatCode: value[1] } : { value, formatCode: undefined },
      ),
    );

  test.each([
    ["nothing at all", [], "percent"],
    ["only texts with %", ["80%", "—"], "percent"],
    ["only % cells", [[0.8, "0%"]], "percent"],
    ["only 0 and 1", [0, 1], "fraction"],
    ["all at most 1", [0.8, 1], "fraction"],
    ["one above 1", [0.8, 1.01], "percent"],
    ["one above 1 to three fractions", [0.8, 0.7, 0.6, 1.01], "mostly-fraction"],
    ["1 and 0 are no fractions", [0.8, 0.7, 1, 0, 1.01], "percent"],
    ["numeric texts count", [0.8, "80"], "percent"],
    ["numeric texts at most 1", ["0.8"], "fraction"],
    ["texts with % don't count", [0.8, "80%"], "fraction"],
    ["% cells don't count", [0.8, [1.2, "0%"]], "fraction"],
    ["cells with a % of their own don't count", [0.8, [80, '0"%"']], "fraction"],
    ["days and times don't count", [0.8, [45296, "yyyy/m/d"], [5, "h:mm"]], "fraction"],
    ["a text in a % cell counts", [["80", "0%"]], "percent"],
  ] as const)("%s", (_, values, scale) => {
    expect(scaleOf(...(values as readonly (CellValue | [CellValue, string])[]))).toBe(scale);
  });
});

describe("laws", () => {
  test("a percentage reads the same as number and as text, and is the nearest double", () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 20000 }), (hundredths) => {
        const percent = hundredths / 100;
        const expected = progress(Number(`${percent}e-2`));
        expect(read(percent)).toEqual(expected);
        expect(read(String(percent))).toEqual(expected);
        expect(read(`${percent}%`)).toEqual(expected);
      }),
    );
  });

  test("no text and no number makes it throw", () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => void read(text)));
    fc.assert(fc.property(fc.double(), (number) => void read(number)));
  });
});
