/** A text as it is searched: width, case, and white space make no difference. Idempotent. */
export function foldedText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "").normalize("NFKC");
}

/** The words somebody looks for, apart; all of them have to stand in what is found. */
export function searchedWords(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .split(/\s+/)
    .map(foldedText)
    .filter((word) => word !== "");
}

/** @param folded as `foldedText` gives it */
export function holdsAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
