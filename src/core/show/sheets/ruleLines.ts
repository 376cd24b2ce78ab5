import { SAME_LEDGER } from "../../terms/sameLedger";
import { defaultSettings, type Settings } from "../../terms/settings";
import type { CellRole } from "./sheetModel";

/** One setting as a line of 统计规则; names are those of 考核设置, where it is changed. */
export interface RuleLine {
  readonly key: RuleKey;
  readonly name: string;
  readonly role: CellRole;
  readonly valueOf: (settings: Settings) => string | number;
  readonly explanation: string;
}

export type RuleKey =
  | "asOf"
  | "completionWeight"
  | "onTimeWeight"
  | "scheduleWeight"
  | "overdueEach"
  | "overdueMost"
  | "redBehind"
  | "yellowBehind"
  | "yellowDays"
  | "missedStartRedDays"
  | "superviseFrom"
  | "noticeFrom"
  | "ties"
  | "minimumCountable"
  | "submissionDueDay"
  | "lastTowns"
  | "lastUnits"
  | "slowGap"
  | "noticeOverdueDays"
  | "sameLedger";

/** The words of 并列名次 in 考核设置; the ranking formulas compare with them. */
export const TIE_WORDS: Readonly<Record<Settings["ranking"]["ties"], string>> = {
  standard: "1,2,2,4",
  dense: "1,2,2,3",
};

/** Every threshold, weight and tie rule (SPEC §13, §14), in the order of 考核设置, behind the as-of date. */
// prettier-ignore
export const RULE_LINES: readonly RuleLine[] = [
  line("completionWeight", "完成率权重", "percent", (s) => s.weights.completionRate, "得分中完成率所占的份额"),
  line("onTimeWeight", "按期完成率权重", "percent", (s) => s.weights.onTimeRate, "得分中按期完成率所占的份额"),
  line("scheduleWeight", "序时达成率权重", "percent", (s) => s.weights.scheduleRate, "得分中序时达成率所占的份额"),
  line("overdueEach", "每项逾期扣分", "number", (s) => s.overduePoints.each, "每有一项逾期扣的分数"),
  line("overdueMost", "逾期扣分上限", "number", (s) => s.overduePoints.most, "逾期扣分最多扣到这个分数"),
  line("redBehind", "红灯落后", "percent", (s) => s.lights.redBehind, "进度落后序时进度超过这个幅度亮红灯；已逾期也亮红灯"),
  line("yellowBehind", "黄灯落后", "percent", (s) => s.lights.yellowBehind, "进度落后序时进度达到这个幅度亮黄灯"),
  line("yellowDays", "黄灯临期天数", "integer", (s) => s.lights.yellowDays, "离完成时限不超过这些天亮黄灯；自报欠进度或逾期也亮黄灯"),
  line("missedStartRedDays", "未开工红灯天数", "integer", (s) => s.lights.missedStartRedDays, "项目过了计划开工时间这些天仍未开工亮红灯"),
  line("superviseFrom", "督办起始天数", "integer", (s) => s.steps.superviseFrom, "逾期达到这些天由催办改为督办"),
  line("noticeFrom", "通知书起始天数", "integer", (s) => s.steps.noticeFrom, "逾期达到这些天发督办通知书"),
  line("ties", "并列名次", "centred", (s) => TIE_WORDS[s.ranking.ties], "得分相同名次并列；1,2,2,4为跳过名次，1,2,2,3为不跳过名次"),
  line("minimumCountable", "参与排名最少任务数", "integer", (s) => s.ranking.minimumCountable, "应完成任务少于这个数的不参与排名"),
  line("submissionDueDay", "月报报送日", "integer", (s) => s.submissions.dueDay, "每月月报应在次月的这一天以前报送"),
  line("lastTowns", "通知书末位镇数", "integer", (s) => s.notices.lastTowns, "排名末尾的几个镇建议发督办通知书"),
  line("lastUnits", "通知书末位单位数", "integer", (s) => s.notices.lastUnits, "排名末尾的几个单位建议发督办通知书"),
  line("slowGap", "通知书进度偏差", "percent", (s) => Math.abs(s.notices.slowGap), "平均进度慢于序时进度达到这个幅度建议发督办通知书"),
  line("noticeOverdueDays", "通知书逾期天数", "integer", (s) => s.notices.overdueDays, "有任务逾期超过这些天建议发督办通知书"),
  line("sameLedger", SAME_LEDGER.item, "centred", (s) => SAME_LEDGER[s.sameLedger], "几张表是同一台账时只计一张，还是每张都计"),
];

/** 默认, or 考核设置 where the workbook says otherwise. */
export function sourceOf(rule: RuleLine, settings: Settings): string {
  return rule.valueOf(settings) === rule.valueOf(defaultSettings) ? "默认" : "考核设置";
}

function line(key: RuleKey, name: string, role: CellRole, valueOf: RuleLine["valueOf"], explanation: string): RuleLine {
  return { key, name, role, valueOf, explanation };
}
