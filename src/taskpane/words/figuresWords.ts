/** Words of this part of the pane; one voice, plain office Chinese. */
export interface FiguresWords {
  readonly title: string;
}

export const figuresWordsZh: FiguresWords = { title: "" };

export const figuresWordsEn: FiguresWords = { title: "" };
