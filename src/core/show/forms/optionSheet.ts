import { stageWords } from "../../values/readStage";
import { statusWords } from "../../values/statusWords";
import type { FormName, FormSheet } from "./formWorkbook";
import { NOT_FILLED_IN } from "./notFilledIn";
import { formStyles } from "./formStyles";

/** The hidden sheet whose words the drop-downs of a form offer, and its names: a list in the cell itself has room for too few. */
export const OPTION_SHEET = "_选项";

/** Words to choose from, and all that are read as such: others are told to be wrong. */
const LISTS = {
  StateOptions: ["已完成", "进行中", "达进度", "欠进度", "未启动", "暂缓", "取消"],
  ProblemOptions: ["已销号", "已办结", "正在办理", "待销号", "未启动", "暂缓", "取消"],
  StageOptions: ["储备", "签约", "开工", "投产"],
  StageWords: stageWords,
  StateWords: [...statusWords.keys()],
  DoneWords: [...statusWords].flatMap(([word, { state }]) => (state === "done" ? [word] : [])),
} as const;

export type OptionList = keyof typeof LISTS;

/** The words of a list by its name. */
export function optionWords(name: string): readonly string[] {
  const found = Object.entries(LISTS).find(([list]) => list === name);
  if (found === undefined) throw new RangeError(`No list ${name}`);
  return found[1];
}

export function optionSheet(): { readonly sheet: FormSheet; readonly names: readonly FormName[] } {
  const lists = Object.entries(LISTS);
  const longest = Math.max(...lists.map(([, words]) => words.length));
  const cells = (words: readonly (string | undefined)[]) =>
    words.map((value) => (value === undefined ? null : { value, style: formStyles.plain }));
  return {
    sheet: {
      name: OPTION_SHEET,
      visibility: "hidden",
      columns: lists.map(() => ({ width: 18 })),
      rows: Array.from({ length: longest }, (_, at) => ({ cells: cells(lists.map(([, words]) => words[at])) })),
      ...NOT_FILLED_IN,
    },
    names: lists.map(([name, words], index) => ({
      name,
      sheet: OPTION_SHEET,
      area: { firstRow: 1, firstColumn: index + 1, lastRow: words.length, lastColumn: index + 1 },
    })),
  };
}
