import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";
import { fullDay } from "../../workbook/dayText";

/** A date without a year took the ledger's year (SPEC §6, DECIDED B5). */
export const dateYearAssumed: ReadingRule<"date-year-assumed"> = {
  stage: "reading",
  id: "date-year-assumed",
  severity: "info",
  area: "dates",
  saidOf: "cell",
  words: {
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
};

const PLACE_WORDS = {
  title: "标题",
  info: "表头上方的说明",
  sheet: "工作表名",
  file: "文件名",
  "as-of": "截至日期",
} as const;
