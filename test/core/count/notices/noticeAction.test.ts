import { noticeAction } from "../../../../src/core/count/notices/noticeAction";
import type { NoticeLevel, RegisterRow } from "../../../../src/core/terms/register";
import { isoText } from "../../../../src/core/workbook/localDate";
import { aRegisterRow } from "../../../builders/aRegisterRow";
import { day } from "../../../builders/day";

const AS_OF = "2024-06-30";

function told(rows: readonly RegisterRow[], asked: NoticeLevel = "催办"): readonly (string | null)[] {
  const { action, until, level } = noticeAction(rows, asked, day(AS_OF), { intervalDays: 7 });
  return [action, until === null ? null : isoText(until), level];
}

/** A letter that is out. */
const sent = (on: string, deadline: string, more: Partial<RegisterRow> = {}): RegisterRow =>
  aRegisterRow({ status: "已发", sent: day(on), deadline: day(deadline), ...more });

describe("what the register says to do (MONTH §7)", () => {
  test("no row, or none but withdrawn ones: a letter at the level that the figures ask for", () => {
    expect(told([], "督办")).toEqual(["draft", null, "督办"]);
    expect(told([sent("2024-06-28", "2024-07-13", { status: "撤回" })])).toEqual(["draft", null, "催办"]);
  });

  test.each([
    ["the deadline is the as-of date", "2024-06-15", "2024-06-30", ["wait", "2024-06-30", "催办"]],
    ["the deadline was the day before", "2024-06-14", "2024-06-29", ["escalate", null, "督办"]],
    ["past its deadline, sent six days ago", "2024-06-24", "2024-06-26", ["wait", "2024-07-01", "催办"]],
    ["past its deadline, sent seven days ago", "2024-06-23", "2024-06-26", ["escalate", null, "督办"]],
    ["the interval outlasts the deadline", "2024-06-29", "2024-07-01", ["wait", "2024-07-06", "催办"]],
  ])("out: %s", (_, on, deadline, expected) => {
    expect(told([sent(on, deadline)])).toEqual(expected);
  });

  test.each<[NoticeLevel | null, NoticeLevel, NoticeLevel]>([
    ["催办", "催办", "督办"],
    ["督办", "催办", "通知书"],
    ["通知书", "催办", "约谈建议"],
    ["约谈建议", "催办", "约谈建议"],
    ["催办", "通知书", "通知书"],
    [null, "催办", "督办"],
  ])("%s unanswered while the figures ask for %s: %s", (level, asked, expected) => {
    expect(told([sent("2024-05-01", "2024-05-16", { level })], asked)).toEqual(["escalate", null, expected]);
  });

  test.each(["已反馈", "已销号"] as const)("%s: a new letter at the level that the figures ask for", (status) => {
    const row = sent("2024-05-01", "2024-05-16", { status, level: "通知书" });
    expect(told([row], "催办")).toEqual(["draft", null, "催办"]);
  });

  test("a draft is drafted again, and keeps the level that it was raised to", () => {
    const draft = aRegisterRow({ status: "草稿", drafted: day("2024-06-20"), level: "督办" });
    expect(told([draft])).toEqual(["draft", null, "催办"]);
    expect(told([sent("2024-05-01", "2024-05-16"), draft])).toEqual(["draft", null, "督办"]);
  });

  test.each([
    ["without the day it was sent", { sent: null }, "2024-07-15"],
    ["without its deadline: the interval alone is over", { deadline: null }, null],
    ["without its deadline, sent lately", { deadline: null, sent: day("2024-06-28") }, "2024-07-05"],
    ["without either", { sent: null, deadline: null }, null],
  ])("out %s: wait, for nobody can say that it is due", (_, more, until) => {
    expect(told([sent("2024-05-01", "2024-07-15", more)])).toEqual(["wait", until, "催办"]);
  });

  test("the newest decides: by the day sent, else drafted, then by place; withdrawn ones are passed over", () => {
    const old = sent("2024-03-01", "2024-03-16");
    const answered = sent("2024-06-10", "2024-06-25", { status: "已反馈" });
    expect(told([answered, old])).toEqual(["draft", null, "催办"]);
    expect(told([old, { ...answered, status: "撤回" }])).toEqual(["escalate", null, "督办"]);
    expect(told([old, { ...answered, sent: old.sent }])).toEqual(["draft", null, "催办"]);
  });
});
