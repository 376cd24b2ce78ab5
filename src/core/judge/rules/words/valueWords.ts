import { fullDay, percentWords, plainNumber, quoted, quotedFew, shortened } from "../../../values/phrases";
import type { WordsOf } from "./wordsOfRule";

const PLACE_WORDS = {
  title: "标题",
  info: "表头上方的说明",
  sheet: "工作表名",
  file: "文件名",
  "as-of": "截至日期",
} as const;

const DATE_HINTS: Readonly<Record<string, string>> = {
  "day-only": "只有日，没有写月份",
  "october-or-january": "数字“.1”分不清是10月还是1月（Excel把2024.10存成了2024.1）",
  vague: "没有说清是哪一天",
  "several-dates": "有几个日期，分不清以哪个为准",
  "end-before-start": "后一个日期早于前一个",
  "out-of-range": "不在2000年至2099年之间，不像日期",
};

export const valueWords: WordsOf<
  | "required-missing"
  | "date-unreadable"
  | "date-impossible"
  | "date-as-text"
  | "date-year-assumed"
  | "number-unreadable"
  | "number-negative"
  | "progress-mixed-scale"
  | "progress-over-100"
  | "status-unknown"
  | "phone-invalid"
  | "credit-code-invalid"
  | "identity-number"
  | "money-unit-suspect"
  | "money-unit-assumed"
  | "stray-space"
> = {
  "required-missing": {
    title: "必填项没有填",
    what: "必填的格子是空的；完成状态和完成率填一项就行，都空时为警告。",
    why: "缺了这一项，这一行就不能归到镇、单位或时限上。",
    example: "完成时限为空。",
    remedy: "补填；合并单元格请确认覆盖到了这一行。",
    message: ({ heading, oneOf }) =>
      oneOf.length > 0 ? `${quoted(oneOf, "和")}都没有填；请至少填一项` : `“${heading}”没有填；请补填`,
  },
  "date-unreadable": {
    title: "日期读不出",
    what: "日期一栏里写的不是日期，也不是读得出的时段。",
    why: "读不出时限，就判断不了是否到期、逾期。",
    example: "29日、尽快、年初。",
    remedy: "写成具体日期（2024-6-30）或时段（2024年6月底、三季度末、年底）；长期任务的时限写“长期坚持”。",
    message: ({ hint, wanted }, value) => {
      const why = DATE_HINTS[hint];
      const asked =
        wanted === "month"
          ? "请写成月份，如2024年5月"
          : "请写成具体日期（如2024-6-30）或时段（如2024年6月底、三季度末）";
      return `“${shortened(value)}”读不出日期${why ? `：${why}` : ""}；${asked}`;
    },
  },
  "date-impossible": {
    title: "没有这一天",
    what: "日期一栏里写的日子日历上没有。",
    why: "无法判断是否到期。",
    example: "2024年2月30日。",
    remedy: "改成真实的日期。",
    message: (_, value) => `日历上没有“${shortened(value)}”；请改成真实的日期`,
  },
  "date-as-text": {
    title: "日期是文本",
    what: "日期写成了文本或数字；已经发生的事只写了月份、季度等时段。",
    why: "文本日期不能排序、筛选，也容易写错；时段按最后一天算，可能算得偏晚。",
    example: "文本“2024.6.30”；实际完成时间写“2024年6月”。",
    remedy: "改成真正的日期；时段请填具体的一天。",
    cure: "写明了某一天的，改成真正的Excel日期。",
    message: ({ date, period }, value) =>
      period
        ? `“${shortened(value)}”没有写成单独的一天，按${fullDay(date)}计；请填具体日期`
        : `“${shortened(value)}”不是真正的日期格式，按${fullDay(date)}读；建议改成日期格式`,
  },
  "date-year-assumed": {
    title: "日期没有写年份",
    what: "日期没有写年份，按台账的年度读。",
    why: "读错一年就会误判逾期。",
    example: "6月底（按2024年6月30日读）。",
    remedy: "补上年份。",
    cure: "写明了某一天的，改成带年份的Excel日期。",
    message: ({ date, year, from, contradictions }, value) => {
      const read = `“${shortened(value)}”没有写年份，按${PLACE_WORDS[from]}的${year}年读作${fullDay(date)}`;
      const others = contradictions.map((other) => `${PLACE_WORDS[other.place]}写的是${other.year}年`);
      return others.length > 0 ? `${read}，但${others.join("、")}；请核对并补上年份` : `${read}；请补上年份`;
    },
  },
  "number-unreadable": {
    title: "数字读不出",
    what: "进度、金额或数值一栏里写的不是一个数。",
    why: "读不出的数不会猜，不计入统计。",
    example: "差不多、待定、5000-8000。",
    remedy: "填写一个数；进度可写80%。",
    message: ({ wanted }, value) => {
      const asked =
        wanted === "progress"
          ? "请写成百分数（如80%）"
          : wanted === "money"
            ? "请写成一个金额（如3500或1.2亿元）"
            : "请写成一个数，单位写在计量单位一栏";
      return `“${shortened(value)}”读不出数字；${asked}`;
    },
  },
  "number-negative": {
    title: "数字为负",
    what: "不会小于零的数写成了负数；同比不查。",
    why: "会把合计和进度算低。",
    example: "完成率 -5%。",
    remedy: "核对后改正。",
    message: ({ heading }, value) => `“${heading}”是负数（${shortened(value)}）；请核对`,
  },
  "progress-mixed-scale": {
    title: "进度写法混用",
    what: "同一列里有的按百分数、有的按小数填写。",
    why: "1可能是1%也可能是100%，读错会差一百倍。",
    example: "一列里有80、65，又有0.5。",
    remedy: "统一写成百分数，如50%。",
    message: ({ progress }, value) =>
      `这一列按百分数填写，“${shortened(value)}”按小数读作${percentWords(progress)}；请统一写成百分数`,
  },
  "progress-over-100": {
    title: "进度超过100%",
    what: "进度或完成率大于100%。",
    why: "超额完成照实显示，计算平均进度时按100%计。",
    example: "122.6%。",
    remedy: "确实超额完成的不用改。",
    message: ({ progress }) => `进度${percentWords(progress)}超过100%，照实显示，计算时按100%；如填错请改正`,
  },
  "status-unknown": {
    title: "状态认不出",
    what: "状态一栏里写的不是已知的状态。",
    why: "认不出状态时只能按进度推断，可能把已完成的算成未完成。",
    example: "差不多了。",
    remedy: "用规范状态：已完成、进行中、未启动、欠进度、暂停、取消等。",
    message: ({ wanted }, value, suggestions) =>
      suggestions.length > 0
        ? `“${shortened(value)}”不是已知的状态，是不是${quoted(suggestions, "或")}？请改用规范写法`
        : `“${shortened(value)}”不是已知的状态；请用${wanted.join("、")}等写法`,
  },
  "phone-invalid": {
    title: "电话号码有误",
    what: "写的不是手机号，也不是座机号。",
    why: "督办时联系不上人。",
    example: "1380000000（少一位）。",
    remedy: "核对号码；手机11位，座机如0359-7520000。",
    message: ({ invalid }) => `${quotedFew(invalid)}不是有效的电话号码；请核对（手机11位，座机如0359-7520000）`,
  },
  "credit-code-invalid": {
    title: "信用代码校验不符",
    what: "统一社会信用代码不是18位，或者末位的校验码不符。",
    why: "多半是抄错，查不到企业。",
    example: "抄错一位。",
    remedy: "对照营业执照核对；个别老码确实不符的可以不改。",
    message: (_, value) => `“${shortened(value)}”不符合统一社会信用代码的校验规则；请对照营业执照核对`,
  },
  "identity-number": {
    title: "含有身份证号",
    what: "工作簿的任何地方出现了公民身份号码。",
    why: "台账层层传递，不应出现公民身份号码；这里只显示前六位和末位。",
    example: "责任人一栏里带着身份证号。",
    remedy: "删去身份证号。",
    message: ({ masked }) =>
      `含有身份证号（${masked.slice(0, 2).join("、")}${masked.length > 2 ? "等" : ""}），台账中不应出现；请删去`,
  },
  "money-unit-suspect": {
    title: "金额单位可疑",
    what: "金额与同列的中间值相差一万倍以上（列中至少有五个数）。",
    why: "多半是元、万元、亿元弄混了。",
    example: "同列都是几千万元，这一格是12000元。",
    remedy: "核对单位。",
    message: ({ amount, median }) =>
      `${plainNumber(amount)}万元与这一列的中间值${plainNumber(median)}万元相差一万倍以上；请核对单位`,
  },
  "money-unit-assumed": {
    title: "金额没有写单位",
    what: "单元格、列名、表头都没有写单位，每列提示一次。",
    why: "按万元读；如果是亿元或元，合计就全错了。",
    example: "列名“总投资”，全表没有“单位：万元”。",
    remedy: "在列名后写上单位，如“总投资（万元）”。",
    message: ({ heading }) => `“${heading}”没有写单位，按万元读；请在列名后注明，如“${heading}（万元）”`,
  },
  "stray-space": {
    title: "前后有多余空格",
    what: "格子里的文字前面或后面有空格。",
    why: "不影响本次统计，但会让Excel的查找、筛选对不上。",
    example: "“县发改局 ”。",
    remedy: "去掉空格。",
    cure: "去掉前后的空格。",
    message: ({ tidy }) => `前后有多余的空格；建议改成“${shortened(tidy)}”`,
  },
};
