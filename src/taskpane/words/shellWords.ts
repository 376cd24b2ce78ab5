/** Words of this part of the pane; one voice, plain office Chinese. */
export interface ShellWords {
  readonly title: string;
}

export const shellWordsZh: ShellWords = { title: "" };

export const shellWordsEn: ShellWords = { title: "" };
