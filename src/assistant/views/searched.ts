/** A text as it is searched: width, case, accents and white space make no difference. Idempotent. */
export function foldedText(text: string): string {
  // Accents would join other letters where the white space between them goes; a last sigma is one only before white space.
  return text
    .normalize("NFKD")
    .replace(/[\s\p{M}]+/gu, "")
    .toLowerCase()
    .replaceAll("ς", "σ");
}

/** The words somebody looks for, apart; all of them have to stand in what is found. */
export function searchedWords(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .split(/\s+/)
    .map(foldedText)
    .filter((word) => word !== "");
}

/** @param folded as `foldedText` gives it */
export function holdsAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
