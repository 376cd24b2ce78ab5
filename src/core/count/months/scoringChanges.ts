import { scoringItems } from "../../read/settings/scoringItems";
import type { ScoringChange } from "../../terms/report";
import type { Settings } from "../../terms/settings";
import { compact } from "../../workbook/cellText";

/** The 项目 of 考核设置 on which scores and ranks hang (SPEC §11, DECIDED G2). */
export const RANKING_ITEMS: readonly string[] = [
  "完成率权重",
  "按期完成率权重",
  "序时达成率权重",
  "每项逾期扣分",
  "逾期扣分上限",
  "并列名次",
  "参与排名最少任务数",
  "同一台账多张表",
];

/**
 * What of it was set otherwise when a month was closed: ranks have then moved by more than the work (MONTH §2, §3). Of a 项目 that the
 * archive does not tell nothing is said.
 *
 * @param rules those of the closed month, 项目 to 值
 */
export function scoringChanges(rules: ReadonlyMap<string, string>, settings: Settings): readonly ScoringChange[] {
  return RANKING_ITEMS.flatMap((name) => {
    const now = scoringItems.find((item) => item.name === name)?.shown(settings);
    const before = rules.get(name);
    return now === undefined || before === undefined || compact(before) === compact(now) ? [] : [{ name, before, now }];
  });
}
