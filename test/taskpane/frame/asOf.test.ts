import { lastDay } from "../../../src/taskpane/frame/asOf";

test.each([
  ["2024-06-30", "2024-06-30"],
  ["2024-06-31", null],
  ["2024-99-99", null],
  ["20240630", null],
  ['{"a":', null],
  ["", null],
  [null, null],
])("the day kept as %j is %j", (kept, day) => {
  expect(lastDay({ get: () => kept, set: () => undefined })).toBe(day);
});
