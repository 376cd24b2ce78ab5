/** Words of this part of the pane; one voice, plain office Chinese. */
export interface HelpWords {
  readonly title: string;
}

export const helpWordsZh: HelpWords = { title: "" };

export const helpWordsEn: HelpWords = { title: "" };
