/** Words of this part of the pane; one voice, plain office Chinese. */
export interface SettingsWords {
  readonly title: string;
}

export const settingsWordsZh: SettingsWords = { title: "" };

export const settingsWordsEn: SettingsWords = { title: "" };
