/** Words of this part of the pane; one voice, plain office Chinese. */
export interface PageWords {
  readonly title: string;
}

export const pageWordsZh: PageWords = { title: "" };

export const pageWordsEn: PageWords = { title: "" };
