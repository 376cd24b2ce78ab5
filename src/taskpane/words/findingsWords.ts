/** Words of this part of the pane; one voice, plain office Chinese. */
export interface FindingsWords {
  readonly title: string;
}

export const findingsWordsZh: FindingsWords = { title: "" };

export const findingsWordsEn: FindingsWords = { title: "" };
