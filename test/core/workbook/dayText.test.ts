import { dayText, fullDay, monthWords } from "../../../src/core/workbook/dayText";
import { day } from "../../builders/day";

test("a day reads the same, whether as a day or as the report writes it", () => {
  expect([fullDay(day("2024-06-30")), fullDay("2024-06-30")]).toEqual(["2024年6月30日", "2024年6月30日"]);
});

test.each([
  ["2024-06-30", "2024-01-01", "6月30日"],
  ["2024-01-01", "2024-12-31", "1月1日"],
  ["2023-12-31", "2024-01-01", "2023年12月31日"],
  ["2025-01-01", "2024-12-31", "2025年1月1日"],
])("%s beside %s is %s", (iso, beside, text) => {
  expect([dayText(iso, beside), dayText(day(iso), day(beside))]).toEqual([text, text]);
});

test("a month loses its leading zero", () => {
  expect([monthWords("2024-05"), monthWords("2024-12")]).toEqual(["2024年5月", "2024年12月"]);
});
