import { scoringItems } from "../../../src/core/read/settings/scoringItems";
import { defaultSettings } from "../../../src/core/terms/settings";
import { changedItems, conflictOf, isTaken } from "../../../src/taskpane/settings/scoringEdits";

const ITEMS = scoringItems.map(({ name, shown, wanted }) => {
  const value = shown(defaultSettings);
  return { name, value, defaultValue: value, wanted };
});

test("every value that holds by default is taken", () => {
  expect(ITEMS.filter(({ name, value }) => !isTaken(name, value))).toEqual([]);
});

test.each([
  ["红灯落后", "0", true],
  ["红灯落后", "1", true],
  ["红灯落后", "100%", true],
  ["红灯落后", "1.01", false],
  ["红灯落后", "101%", false],
  ["红灯落后", "30", false],
  ["红灯落后", "-0.1", false],
  ["红灯落后", " 30 % ", true],
  ["红灯落后", "３０％", true],
  ["月报报送日", "1", true],
  ["月报报送日", "28", true],
  ["月报报送日", "0", false],
  ["月报报送日", "29", false],
  ["参与排名最少任务数", "0", false],
  ["黄灯临期天数", "1.5", false],
  ["黄灯临期天数", "", false],
  ["并列名次", "1,2,2,3", true],
  ["并列名次", "1,1,1,1", false],
  ["没有这一项", "1", false],
])("%s written %p is taken: %p", (name, value, expected) => {
  expect(isTaken(name, value)).toBe(expected);
});

test("only what differs from what holds counts as changed", () => {
  const edits = { 红灯落后: "40%", 黄灯落后: "10%", 每项逾期扣分: " 2 " };
  expect(changedItems(ITEMS, edits).map(({ name }) => name)).toEqual(["红灯落后"]);
});

test.each([
  [{}, null],
  [{ 完成率权重: "50%" }, { kind: "weights", sum: 110 }],
  [{ 完成率权重: "50%", 按期完成率权重: "20%" }, null],
  [{ 完成率权重: "33.3%", 按期完成率权重: "33.3%", 序时达成率权重: "33.4%" }, null],
  [{ 通知书起始天数: "12" }, null],
  [{ 通知书起始天数: "11" }, { kind: "steps" }],
  [{ 黄灯落后: "30%" }, null],
  [{ 黄灯落后: "31%" }, { kind: "lights" }],
  [{ 完成率权重: "很多" }, null],
] as const)("with %p what does not go together is %p", (edits, expected) => {
  expect(conflictOf(ITEMS, edits)).toEqual(expected);
});
