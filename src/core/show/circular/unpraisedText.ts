import { inBoth, type InBoth } from "../../base/inBoth";
import { plural } from "../../values/numberEn";
import type { Unpraised } from "./circularFacts";

/** So many are named. */
const MOST_NAMES = 4;

/** Tells the drafter who stands first and is not praised, and why: a sentence for all of one reason. */
export function unpraisedText({ kind, names, why }: Unpraised): InBoth {
  const shown = names.slice(0, MOST_NAMES);
  const left = names.length - shown.length;
  const who = shown.join("、") + (left === 0 ? "" : `等${names.length}个${kind === "towns" ? "镇" : "单位"}`);
  const whoEn = shown.join(", ") + (left === 0 ? "" : ` and ${plural(left, "other")}`);
  if (why === "shared")
    return inBoth(
      `${who}并列第1名，超过表扬个数，没有写入表扬。`,
      `${whoEn} share the first place, more than are praised: none of them is.`,
    );
  const [reason, reasonEn] = REASONS[why];
  const are = names.length === 1 ? "ranks first and is" : "rank first and are";
  return inBoth(`${who}排名居前，但${reason}，没有写入表扬。`, `${whoEn} ${are} not praised: ${reasonEn}.`);
}

const REASONS: Readonly<Record<Exclude<Unpraised["why"], "shared">, readonly [zh: string, en: string]>> = {
  behind: ["进度落后", "behind schedule"],
  overdue: ["有逾期事项", "overdue rows"],
  undone: ["一项任务都没有办结", "not one task done"],
  late: ["到期的任务没有一项按期完成", "nothing that was due done in time"],
  "open-errors": ["数据还有错误没有改正", "open errors"],
  vanished: ["上月已逾期的事项本月台账里找不到", "overdue rows of last month that are gone"],
  doubtful: ["有的事项状态、进度、日期或时限对不上", "rows whose state, progress and dates do not agree"],
};
