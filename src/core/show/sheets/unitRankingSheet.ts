import { RANKING_HEADINGS, rankingSheet, type RankedList } from "./rankingSheet";
import type { SheetDefinition } from "./sheetDefinition";

const LIST: RankedList = {
  title: "各单位排名（按牵头任务）",
  of: "units",
  figures: "unitsAsLead",
  column: "leadUnits",
  what: "单位",
};

/** 单位排名 (SPEC §11, §13): units by the task rows they lead; town governments stand among the towns only. */
export const unitRankingSheet = {
  key: "unitRanking",
  name: "单位排名",
  title: "各单位排名",
  headings: RANKING_HEADINGS,
  turn: 3,
  content: (context) => rankingSheet(context, LIST),
} as const satisfies SheetDefinition;
