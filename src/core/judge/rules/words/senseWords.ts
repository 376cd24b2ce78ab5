import { fullDay, percentWords, shortened } from "../../../values/phrases";
import type { WordsOf } from "./wordsOfRule";

const STATE_WORDS = { done: "已完成", active: "进行中", "not-started": "未启动", unknown: "不明" } as const;

export const senseWords: WordsOf<
  | "extension-without-reason"
  | "due-before-start"
  | "due-outside-plan"
  | "finished-in-future"
  | "finished-before-start"
  | "status-contradicts-progress"
  | "done-without-date"
  | "date-without-done"
  | "duplicate-id"
  | "duplicate-row"
  | "long-term-without-report"
> = {
  "extension-without-reason": {
    title: "延期没有理由",
    what: "填了调整后时限，没有写延期理由。",
    why: "没有理由的延期不算，仍按原时限判断是否逾期。",
    example: "调整后时限9月底，延期理由为空。",
    remedy: "写明延期理由，或删去调整后时限。",
    message: ({ adjusted, original }) =>
      `时限调整到“${shortened(adjusted)}”却没有写延期理由，${original === null ? "这次调整没有采用" : `仍按原时限${fullDay(original)}计`}；请写明理由`,
  },
  "due-before-start": {
    title: "时限早于启动时间",
    what: "完成时限（有理由的延期按调整后时限）早于启动时间。",
    why: "两个日期至少有一个写错，序时进度算不对。",
    example: "2024年7月启动，2024年6月完成。",
    remedy: "改正写错的日期。",
    message: ({ start, due }) => `时限${fullDay(due)}早于启动时间${fullDay(start)}；请改正写错的一个`,
  },
  "due-outside-plan": {
    title: "时限不在计划期内",
    what: "时限不在2023年至2025年之内。",
    why: "行动计划为2023年至2025年；年份写错会误判逾期。",
    example: "2026年6月底。",
    remedy: "如是跨期任务不用改；写错年份的请改正。",
    message: ({ due }) => `时限${fullDay(due)}不在行动计划的2023年至2025年之内；如写错年份请改正`,
  },
  "finished-in-future": {
    title: "完成日期在截至日期之后",
    what: "完成或销号的日期晚于截至日期。",
    why: "还没到的日子不会已经完成；或者截至日期选早了。",
    example: "截至6月30日，完成时间写7月5日。",
    remedy: "核对完成日期和截至日期。",
    message: ({ finished, asOf }) => `完成日期${fullDay(finished)}在截至日期${fullDay(asOf)}之后；请核对`,
  },
  "finished-before-start": {
    title: "完成早于启动",
    what: "实际完成时间早于启动时间。",
    why: "两个日期至少有一个写错。",
    example: "3月启动，2月完成。",
    remedy: "改正写错的日期。",
    message: ({ start, finished }) => `完成日期${fullDay(finished)}早于启动时间${fullDay(start)}；请改正写错的一个`,
  },
  "status-contradicts-progress": {
    title: "状态与进度不符",
    what: "状态是已完成而进度不到100%，或者进度100%而状态不是已完成；暂停、取消的不查。",
    why: "进度100%不等于办结；统计按状态算。",
    example: "进行中、100%；或已完成、80%。",
    remedy: "办结的把状态改为已完成，没有办结的改正进度。",
    message: ({ state, progress }) =>
      state === "done"
        ? `状态是已完成，进度却是${percentWords(progress)}，按已完成统计；请改正其中一个`
        : `进度${percentWords(progress)}，状态却是${STATE_WORDS[state]}，按未完成统计；办结的请把状态改为已完成`,
  },
  "done-without-date": {
    title: "办结没有日期",
    what: "已经完成或销号，日期是空的。",
    why: "没有日期就分不清是按期还是超期完成，现在按按期算。",
    example: "已完成，实际完成时间为空。",
    remedy: "补填日期。",
    message: ({ heading }) => `已经办结，“${heading}”却没有填；请补填日期`,
  },
  "date-without-done": {
    title: "有完成日期却没有办结",
    what: "填了完成或销号的日期，状态不是已完成。",
    why: "统计按状态算作未完成，可能误判逾期。",
    example: "进行中，实际完成时间6月20日。",
    remedy: "办结的把状态改为已完成；没有办结的删去日期。",
    message: ({ finished, heading }) =>
      `“${heading}”填了${fullDay(finished)}，状态却不是已完成，按未完成统计；请改正其中一个`,
  },
  "duplicate-id": {
    title: "编号重复",
    what: "同一种台账里两条记录的编号相同（合并成一格的编号不算）。",
    why: "编号用来跟踪每一项，重复就分不清是哪一项。",
    example: "两行都是ZD-003。",
    remedy: "改正其中一个；重复登记的删去一行。",
    message: ({ id, first }) => `编号“${shortened(id)}”与${first}重复；请改正，重复登记的请删去一行`,
  },
  "duplicate-row": {
    title: "整行重复",
    what: "一行除序号外与前面的一行完全相同。",
    why: "重复的行都计入了统计，任务数会多。",
    example: "同一项任务登记了两次。",
    remedy: "重复登记的删去一行；确是两项的，把它们的不同写清楚。",
    message: ({ first }) => `这一行除序号外与${first}完全相同，两行都计入了统计；重复登记的请删去一行`,
  },
  "long-term-without-report": {
    title: "长期任务没有进展",
    what: "时限是长期或定期的任务，进展情况是空的。",
    why: "长期任务没有时限，只能从进展情况看是否在做。",
    example: "常态化，进展情况为空。",
    remedy: "填写本月进展。",
    message: () => "长期任务没有填写进展情况；请填写本月做了什么",
  },
};
