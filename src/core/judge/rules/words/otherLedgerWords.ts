import { fullDay, monthWords, percentWords, plainNumber, shortened } from "../../../values/phrases";
import type { WordsOf } from "./wordsOfRule";

export const otherLedgerWords: WordsOf<
  | "stage-unknown"
  | "stage-order"
  | "stage-without-date"
  | "start-missed"
  | "investment-over-total"
  | "closed-without-measures"
  | "close-before-raised"
  | "rate-differs"
  | "target-below-base"
  | "submission-missing"
  | "submission-late"
> = {
  "stage-unknown": {
    title: "项目阶段认不出",
    what: "项目阶段不是已知的写法。",
    why: "认不出阶段的项目不计入“三个一批”的任何一批。",
    example: "推进中。",
    remedy: "写储备、签约、开工、投产之一。",
    message: (_, value) => `“${shortened(value)}”不是已知的项目阶段；请写储备、签约、开工或投产`,
  },
  "stage-order": {
    title: "项目时间先后颠倒",
    what: "开工早于签约，或者投产早于开工。",
    why: "先签约、再开工、后投产，颠倒的多半写错了日期。",
    example: "5月投产，6月开工。",
    remedy: "改正写错的日期。",
    message: ({ earlier, earlierDate, later, laterDate }) =>
      `${later}${fullDay(laterDate)}早于${earlier}${fullDay(earlierDate)}；请改正写错的一个`,
  },
  "stage-without-date": {
    title: "阶段没有日期",
    what: "项目阶段是签约、开工或投产，相应的日期是空的。",
    why: "没有日期就统计不了是哪个月签约、开工、投产的。",
    example: "已投产，实际投产时间为空。",
    remedy: "补填日期，或改正阶段。",
    message: ({ stage, heading }) => `项目阶段是${stage}，“${heading}”却没有填；请补填日期，或改正阶段`,
  },
  "start-missed": {
    title: "应开工未开工",
    what: "过了计划开工时间，还没有实际开工时间。",
    why: "按计划应当开工的项目没有开工，要列入逾期清单。",
    example: "计划3月开工，至今没有实际开工时间。",
    remedy: "已开工的补填实际开工时间；没有开工的说明原因。",
    message: ({ planned, days }) => `计划${fullDay(planned)}开工，已过${days}天，还没有实际开工时间；已开工的请补填`,
  },
  "investment-over-total": {
    title: "完成投资超过总投资",
    what: "累计完成投资（没有填的看本年完成投资）大于总投资。",
    why: "两个数至少有一个写错，也可能单位不一致。",
    example: "总投资1.2亿元，累计完成1.5亿元。",
    remedy: "核对两个数和单位；确实超出概算的，可以接受这条提示并写明理由。",
    message: ({ amount, total, ofYear }) =>
      `${ofYear ? "本年" : "累计"}完成投资${plainNumber(amount)}万元超过总投资${plainNumber(total)}万元；请核对数字和单位`,
  },
  "closed-without-measures": {
    title: "销号没有措施",
    what: "问题已经办结或销号，解决措施是空的。",
    why: "没有措施就销号，说不清问题是怎么解决的。",
    example: "已销号，解决措施为空。",
    remedy: "补填解决措施。",
    message: () => "问题已经办结，却没有填写解决措施；请补填",
  },
  "close-before-raised": {
    title: "销号早于提出",
    what: "销号时间早于提出时间。",
    why: "两个日期至少有一个写错，办理天数算不对。",
    example: "5月提出，4月销号。",
    remedy: "改正写错的日期。",
    message: ({ raised, closed }) => `销号时间${fullDay(closed)}早于提出时间${fullDay(raised)}；请改正写错的一个`,
  },
  "rate-differs": {
    title: "完成率与计算不符",
    what: "填报的完成率与累计值÷目标值相差超过0.5个百分点。",
    why: "三个数至少有一个写错，或者公式没有跟着改。",
    example: "累计50、目标100，完成率写60%。",
    remedy: "核对累计值、目标值和完成率。",
    message: ({ reported, computed }) =>
      `填报的完成率是${percentWords(reported)}，累计值÷目标值是${percentWords(computed)}；请核对`,
  },
  "target-below-base": {
    title: "目标低于基期",
    what: "年度目标值小于基期值；能耗、投诉一类越低越好的指标和增速不查。",
    why: "目标比起点还低，多半是填反了或单位不同。",
    example: "基期120，目标100。",
    remedy: "核对目标值和基期值。",
    message: ({ target, base }) => `年度目标值${plainNumber(target)}低于基期值${plainNumber(base)}；请核对`,
  },
  "submission-missing": {
    title: "月报没有报",
    what: "过了报送日，专班的月报没有报送时间。",
    why: "专班每月要向领导小组办公室报告进展。",
    example: "绛州绿专班没有报5月月报。",
    remedy: "催报；已报的补填报送时间。",
    message: ({ specialtyTown, month, due }) =>
      `“${specialtyTown}”专班没有报送${monthWords(month)}月报（应于${fullDay(due)}前报送）；已报的请补填报送时间`,
  },
  "submission-late": {
    title: "月报报晚了",
    what: "报送时间晚于报送日（默认为次月5日）。",
    why: "晚报的月报赶不上当月汇总。",
    example: "5月月报6月8日才报。",
    remedy: "记录属实的不用改；写错日期的请改正。",
    message: ({ due, submitted }) =>
      `${fullDay(submitted)}报送，晚于应报送的${fullDay(due)}；记录属实的不用改，写错日期的请改正`,
  },
};
