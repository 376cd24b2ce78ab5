import { workingDays } from "../../../src/core/workbook/workingDays";
import { day } from "../../builders/day";

test.each([
  ["from Sunday to Friday", "2024-06-30", "2024-07-05", 5],
  ["from Friday over the weekend", "2024-06-28", "2024-07-01", 1],
  ["a weekend alone", "2024-06-28", "2024-06-30", 0],
  ["the same day", "2024-07-01", "2024-07-01", 0],
  ["the day before", "2024-07-02", "2024-07-01", 0],
])("%s", (_, after, until, count) => {
  expect(workingDays(day(after), day(until))).toBe(count);
});
