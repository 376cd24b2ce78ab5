import { TOPIC_TITLES } from "../../core/count/summary/topicTitles";
import type { SummaryParagraph } from "../../core/terms/report";
import { plural } from "../../core/values/numberEn";

/** Words around 月度汇总, the month in words, and the circular drafted from it (MONTH §6). */
export interface MonthSummaryWords {
  readonly title: string;
  readonly topics: Readonly<Record<SummaryParagraph["topic"], string>>;
  readonly none: string;
  readonly copyAll: string;
  readonly copyOne: (topic: string) => string;
  readonly copied: string;
  readonly refused: string;
  readonly places: (count: number) => string;
  readonly word: string;
  readonly circular: string;
  readonly elsewhere: string;
}

export const monthSummaryWordsZh: MonthSummaryWords = {
  title: "月度汇总",
  topics: TOPIC_TITLES,
  none: "台账里没有可以汇总的内容。",
  copyAll: "复制",
  copyOne: (topic) => `复制“${topic}”`,
  copied: "已复制，可以粘贴。",
  refused: "浏览器不让复制，请在页面里保存Word文件。",
  places: (count) => `涉及${count}行`,
  word: "保存为Word文件",
  circular: "起草通报",
  elsewhere: "月度汇总、月度通报的Word文件，请在浏览器页面里打开台账起草和保存。",
};

export const monthSummaryWordsEn: MonthSummaryWords = {
  title: "The month in words",
  topics: {
    progress: "Progress",
    ranking: "Ranking",
    red: "Red rows",
    projects: "Key projects",
    problems: "Problems",
    indicators: "Indicators",
    submissions: "Monthly reports",
    recognition: "Recognition",
    coordination: "To be coordinated",
    next: "Due next",
  },
  none: "There is nothing in the ledgers to sum up.",
  copyAll: "Copy",
  copyOne: (topic) => `Copy “${topic}”`,
  copied: "Copied.",
  refused: "The browser does not allow copying; save the Word file on the page instead.",
  places: (count) => `about ${plural(count, "row")}`,
  word: "Save as a Word file",
  circular: "Draft the circular",
  elsewhere: "Summary and circular are Word files: open the ledgers in the browser page to draft and save them.",
};
