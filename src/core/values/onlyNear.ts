import { editDistance } from "./editDistance";

/**
 * The one word that a text is a slip of the pen from: a character wrong, missing, too many or swapped, two in long texts; null
 * where there is none, or where others are as near and mean something else. What is offered to be written with one click.
 *
 * @param words with what each means
 */
export function onlyNear<T>(text: string, words: Iterable<readonly [word: string, meaning: T]>): string | null {
  const most = text.length < 3 ? 0 : text.length < 8 ? 1 : 2;
  let best: { word: string; meaning: T; distance: number } | null = null;
  let isOnly = true;
  for (const [word, meaning] of words) {
    const distance = editDistance(text, word, most);
    if (distance === 0) return word;
    if (distance > most) continue;
    if (best === null || distance < best.distance) {
      // A farther one that means something else still makes it a question.
      isOnly = best === null || (isOnly && best.meaning === meaning);
      best = { word, meaning, distance };
    } else if (meaning !== best.meaning) isOnly = false;
  }
  return isOnly ? (best?.word ?? null) : null;
}

/**
 * The same of short words of which one more or another in front says something else (未开工, 试投产, 完成中 are no 开工, 投产, 完成): only a
 * wrong character behind the first one, or two swapped, is a slip. 己 and 巳 are 已.
 */
export function onlyNearWord<T>(text: string, words: Iterable<readonly [word: string, meaning: T]>): string | null {
  const written = text.replace(/^[己巳]/, "已");
  const alike = [...words].filter(([word]) => word.length === written.length && word.charAt(0) === written.charAt(0));
  return onlyNear(written, alike);
}

/** What is offered to be written is one of the words that the sentence names, or nothing. */
export function oneOf(suggestions: readonly string[], only: string | null): string | null {
  return only !== null && suggestions.includes(only) ? only : null;
}
