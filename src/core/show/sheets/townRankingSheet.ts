import { RANKING_HEADINGS, rankingSheet, type RankedList } from "./rankingSheet";
import type { SheetDefinition } from "./sheetDefinition";

const LIST: RankedList = {
  title: "各镇排名",
  of: "towns",
  figures: "towns",
  column: "towns",
  what: "镇",
};

/** 镇排名 (SPEC §11, §13): towns by the task rows mapped to them. */
export const townRankingSheet = {
  key: "townRanking",
  name: "镇排名",
  title: LIST.title,
  headings: RANKING_HEADINGS,
  turn: 3,
  content: (context) => rankingSheet(context, LIST),
} as const satisfies SheetDefinition;
