import { helpTopicsZh, type HelpTopic } from "./helpTopics";
import { helpTopicsEn } from "./helpTopicsEn";
import { plural } from "../../core/values/numberEn";

/** Words of the help; its texts stand in `helpTopics`. */
export interface HelpWords {
  readonly topics: readonly HelpTopic[];
  readonly definitions: { readonly title: string; readonly source: string };
  readonly columns: {
    readonly title: string;
    readonly sentence: string;
    readonly or: string;
    readonly required: (columns: string) => string;
    readonly others: (columns: string) => string;
    readonly join: (columns: readonly string[]) => string;
  };
  readonly rules: {
    readonly title: string;
    readonly search: string;
    readonly searchHint: string;
    readonly found: (count: number) => string;
    readonly what: string;
    readonly why: string;
    readonly example: string;
    readonly remedy: string;
    readonly cure: string;
    readonly id: string;
    readonly loading: string;
  };
}

export const helpWordsZh: HelpWords = {
  topics: helpTopicsZh,
  definitions: {
    title: "每个数字怎么算",
    source: "和“统计规则”表里写的一样；所用的权重、天数、来源，以那张表为准。",
  },
  columns: {
    title: "各类台账要哪些列",
    sentence: "列的先后不限，表头写法相近的也认；必要的列缺了，会在“问题”里说明。",
    or: "或",
    required: (columns) => `必要：${columns}`,
    others: (columns) => `其他：${columns}`,
    join: (columns) => columns.join("、"),
  },
  rules: {
    title: "检查规则",
    search: "查找规则",
    searchHint: "例如：时限、别名、duplicate-id",
    found: (count) => `找到${count}条`,
    what: "查什么",
    why: "为什么",
    example: "例",
    remedy: "怎么改",
    cure: "代改",
    id: "编号",
    loading: "正在打开规则……",
  },
};

export const helpWordsEn: HelpWords = {
  topics: helpTopicsEn,
  definitions: {
    title: "How each figure is computed",
    source: "As on the sheet 统计规则, which also gives the weights, days and sources that were used.",
  },
  columns: {
    title: "Columns of each ledger",
    sentence:
      "In any order, and under kindred headings. A required column that is missing is a finding. Names in Chinese.",
    or: " or ",
    required: (columns) => `Required: ${columns}`,
    others: (columns) => `Others: ${columns}`,
    join: (columns) => columns.join(", "),
  },
  rules: {
    title: "Rules",
    search: "Search rules",
    searchHint: "Such as: deadline, name, duplicate-id",
    found: (count) => `${plural(count, "rule")} found`,
    what: "What",
    why: "Why",
    example: "Example",
    remedy: "Remedy",
    cure: "Correction",
    id: "Id",
    loading: "Opening the rules…",
  },
};
