import { stepOf } from "../../../src/core/terms/stepOf";
import { defaultSettings } from "../../../src/core/terms/settings";

test.each([
  [0, null],
  [1, "催办"],
  [10, "催办"],
  [11, "督办"],
  [30, "督办"],
  [31, "通知书"],
])("%i days overdue: %s", (days, step) => {
  expect(stepOf(days, defaultSettings.steps)).toBe(step);
});

test("the county's own limits count", () => {
  expect(stepOf(5, { superviseFrom: 5, noticeFrom: 6 })).toBe("督办");
  expect(stepOf(6, { superviseFrom: 5, noticeFrom: 6 })).toBe("通知书");
});
