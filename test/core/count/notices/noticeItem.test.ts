import { noticeItem, openNotices } from "../../../../src/core/count/notices/noticeItem";
import { aRegisterRow } from "../../../builders/aRegisterRow";
import { aTaskRecord } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";

const task = aTaskRecord({ due: day("2024-06-30") });
const item = noticeItem(task);
const out = (...items: readonly string[]) => aRegisterRow({ status: "已发", items });
const times = (...notices: readonly ReturnType<typeof out>[]) => openNotices(notices)(task).length;

test("a row is named with its deadline", () => {
  expect(item).toMatch(/^.+（完成时限2024年6月30日）$/);
});

test.each([
  ["as it was written", item],
  ["numbered, with half-width brackets and other marks", `1. ${item.replace("（", "(").replace("）", ")")}；`],
  ["with spaces", `2、 ${item.split("").join(" ").replace("（ 完 成 时 限", "（完成时限")}`],
  ["without a deadline: any is meant", item.slice(0, item.indexOf("（"))],
])("known again: %s", (_, line) => {
  expect(times(out("另一件事", line))).toBe(1);
});

test.each([
  ["another deadline", out(item.replace("2024年6月30日", "2024年9月30日"))],
  ["another matter", out(`另外${item}`)],
  ["nothing", out()],
  ["answered", { ...out(item), status: "已反馈" as const }],
  ["a draft", { ...out(item), status: "草稿" as const }],
  ["withdrawn", { ...out(item), status: "撤回" as const }],
])("not under a letter: %s", (_, notice) => {
  expect(times(notice)).toBe(0);
});

test("every letter once, however many of its lines name the row", () => {
  expect(times(out(item, item), out(item))).toBe(2);
});
