import { collectWordsEn, collectWordsZh, type CollectWords } from "../words/collectWords";
import { useWords } from "../words/words";

/** The words of collecting in the language that is set: they come with these lists, not with the first paint. */
export function useCollectWords(): CollectWords {
  return useWords().language === "en" ? collectWordsEn : collectWordsZh;
}
