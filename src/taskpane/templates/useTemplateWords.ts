import { templateWordsEn, templateWordsZh, type TemplateWords } from "../words/templateWords";
import { useWords } from "../words/words";

/** The words of handing out in the language that is set: they come with this tab, not with the first paint. */
export function useTemplateWords(): TemplateWords {
  return useWords().language === "en" ? templateWordsEn : templateWordsZh;
}
