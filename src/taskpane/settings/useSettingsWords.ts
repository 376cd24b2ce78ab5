import { settingsWordsEn, settingsWordsZh, type SettingsWords } from "../words/settingsWords";
import { useWords } from "../words/words";

/** The words of the settings in the language that is set: they come with their tab, not with the first paint. */
export function useSettingsWords(): SettingsWords {
  return useWords().language === "en" ? settingsWordsEn : settingsWordsZh;
}
