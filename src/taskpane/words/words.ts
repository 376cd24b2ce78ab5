import { createContext, use } from "react";
import { doubledWordsEn, doubledWordsZh, type DoubledWords } from "./doubledWords";
import { figuresWordsEn, figuresWordsZh, type FiguresWords } from "./figuresWords";
import { findingsWordsEn, findingsWordsZh, type FindingsWords } from "./findingsWords";
import { helpWordsEn, helpWordsZh, type HelpWords } from "./helpWords";
import { monthWordsEn, monthWordsZh, type MonthWords } from "./monthWords";
import { pageWordsEn, pageWordsZh, type PageWords } from "./pageWords";
import { searchWordsEn, searchWordsZh, type SearchWords } from "./searchWords";
import { shellWordsEn, shellWordsZh, type ShellWords } from "./shellWords";
import { takeAwayWordsEn, takeAwayWordsZh, type TakeAwayWords } from "./takeAwayWords";
import { inBoth, type InBoth } from "../../core/base/inBoth";

/** Every word the pane and the page show, but for what the core says of findings and sheets: that comes in both languages. */
export interface Words {
  readonly language: "zh-CN" | "en";
  readonly shell: ShellWords;
  readonly doubled: DoubledWords;
  readonly findings: FindingsWords;
  readonly figures: FiguresWords;
  readonly search: SearchWords;
  readonly takeAway: TakeAwayWords;
  readonly help: HelpWords;
  readonly months: MonthWords;
  readonly page: PageWords;
}

export const wordsZh: Words = {
  language: "zh-CN",
  shell: shellWordsZh,
  doubled: doubledWordsZh,
  findings: findingsWordsZh,
  figures: figuresWordsZh,
  search: searchWordsZh,
  takeAway: takeAwayWordsZh,
  help: helpWordsZh,
  months: monthWordsZh,
  page: pageWordsZh,
};

export const wordsEn: Words = {
  language: "en",
  shell: shellWordsEn,
  doubled: doubledWordsEn,
  findings: findingsWordsEn,
  figures: figuresWordsEn,
  search: searchWordsEn,
  takeAway: takeAwayWordsEn,
  help: helpWordsEn,
  months: monthWordsEn,
  page: pageWordsEn,
};

export const WordsContext = createContext<Words>(wordsZh);

/** The words in the language that is set; Chinese unless somebody sets another. */
export function useWords(): Words {
  return use(WordsContext);
}

/** Of what the assistant says in both languages: the one that is set. */
export function useSaid(): (said: InBoth) => string {
  return saidIn(useWords().language);
}

/** The same where no component is drawn. */
export function saidIn(language: Words["language"]): (said: InBoth) => string {
  return language === "en" ? inEnglish : inChinese;
}

/** A sentence of ours that outlives a change of the language. */
export function wordsInBoth(sentence: (words: Words) => string): InBoth {
  return inBoth(sentence(wordsZh), sentence(wordsEn));
}

function inEnglish({ en }: InBoth): string {
  return en;
}

function inChinese({ zh }: InBoth): string {
  return zh;
}
