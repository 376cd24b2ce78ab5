import fc from "fast-check";
import { ledgerYear, type YearPlace } from "../../../src/core/values/ledgerYear";
import { anyCharacter } from "../../support/anyCharacter";

function yearOf(text: string, place: YearPlace = "title"): number | null {
  return ledgerYear([{ place, text }]).year;
}

test.each([
  ["三年行动计划（2023—2025年）2024年台账", 2024],
  ["新绛县专业镇2024年度重点任务台账", 2024],
  ["2023年台账（2024年6月）", 2024],
  ["新政办发〔2023〕33号 2024年重点项目台账", 2024],
  ["新政办发[2023]33号 2024年重点项目台账", 2024],
  ["24年6月重点任务台账", 2024],
  ["24年度台账", 2024],
  ["2024 年 6 月", 2024],
  ["２０２４年台账", 2024],
  ["二〇二四年台账", 2024],
  ["此表统计时间截止 2024年5月31日  1-5月总完成额为：5000万元", 2024],
  ["2023年12月—2024年11月", 2024],
  ["[2024年6月]台账", 2024],
  ["2024项目台账", 2024],
])("%s names %d", (text, year) => expect(yearOf(text)).toBe(year));

test.each([
  "三年行动计划（2023—2025年）台账",
  "2023-2025年重点任务台账",
  "2023年至2025年台账",
  "新政办发〔2023〕33号",
  "新政办发[2023]33号",
  "新政办发（2023）33号",
  "2023年第33号",
  "带动2000家企业、2050万元",
  "联系电话：7522024",
  "重点任务台账",
  "Sheet1",
  "",
])("%j names none", (text) => expect(yearOf(text)).toBeNull());

test.each([
  ["2024", 2024],
  ["202406", 2024],
  ["2024年6月台账.xlsx", 2024],
  ["台账2024-06.xlsx", 2024],
  ["台账20240630.xlsx", 2024],
  ["台账_2024.xlsx", 2024],
  ["台账.2024.xlsx", 2024],
  ["台账2023-2025.xlsx", null],
])("a sheet or file called %s names %p", (text, year) =>
  expect([yearOf(text, "sheet"), yearOf(text, "file")]).toEqual([year, year]),
);

test("the first place that names a year wins, whatever the order of the sources", () => {
  const reading = ledgerYear([
    { place: "file", text: "2023年.xlsx" },
    { place: "title", text: "重点任务台账" },
    { place: "info", text: "填报时间：2024年6月" },
    { place: "sheet", text: "2024" },
  ]);
  expect(reading).toEqual({ year: 2024, from: "info", contradictions: [{ place: "file", year: 2023 }] });
});

test("of several title lines the last with a year counts", () => {
  expect(
    ledgerYear([
      { place: "title", text: "2023年计划" },
      { place: "title", text: "（2024年6月）" },
    ]).year,
  ).toBe(2024);
});

test("no place, no year", () => expect(ledgerYear([])).toEqual({ year: null, from: null, contradictions: [] }));

test("it reads any text", () => {
  fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => void yearOf(text)));
});
