import type { ReadingRule } from "../parts/rule";

/** Dates of a column took a year that stands neither in the title nor in the line of information (SPEC §6, DECIDED B5, G12). */
export const dateYearAssumed: ReadingRule<"date-year-assumed"> = {
  stage: "reading",
  id: "date-year-assumed",
  severity: "info",
  area: "dates",
  saidOf: "heading",
  words: {
    title: "日期没有写年份",
    what: "日期没有写年份，标题和表头上方的说明也没有写年度（或各处写的年度不一致），每列提示一次。",
    why: "读错一年就会误判逾期。",
    example: "标题没有年度，完成时限写“6月底”（按截至日期的2024年读作2024年6月30日）。",
    remedy: "在标题写上年度，或给日期补上年份。",
    message: ({ heading, year, from, contradictions }) => {
      const read = `“${heading}”有没写年份的日期，按${PLACE_WORDS[from]}的${year}年读`;
      const others = contradictions.map(
        (other) => `${PLACE_WORDS[other.place]}${other.place === from ? "里还有" : "写的是"}${other.year}年`,
      );
      return others.length > 0
        ? `${read}，但${others.join("、")}；请核对，并改正写错的年度`
        : `${read}；请在标题写上年度，或给日期补上年份`;
    },
  },
  english: {
    title: "Date without a year",
    what: "Dates have no year, and neither the title nor the line above the header says one (or they say different years); said once a column.",
    why: "A wrong year makes what is overdue wrong.",
    example: "No year in the title and “6月底” as deadline (read as 30 June 2024 by the as-of date).",
    remedy: "Put the year into the title, or add it to the dates.",
    message: ({ heading, year, from, contradictions }) => {
      const read = `“${heading}” has dates without a year, read as ${year} by ${PLACE_WORDS_EN[from]}`;
      const others = contradictions.map(
        (other) => `${PLACE_WORDS_EN[other.place]} ${other.place === from ? "also says" : "says"} ${other.year}`,
      );
      return others.length > 0
        ? `${read}; but ${others.join(", ")}. Check, and correct the wrong year`
        : `${read}. Put the year into the title, or add it to the dates`;
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

const PLACE_WORDS_EN = {
  title: "the title",
  info: "the line above the header",
  sheet: "the sheet's name",
  file: "the file's name",
  "as-of": "the as-of date",
} as const;
