/** `“县发改局”、“县财政局”`. */
export function quoted(texts: readonly string[], joint = "、"): string {
  return texts.map((text) => `“${text}”`).join(joint);
}

/** All of them where they are few, else the first three and how many there are: `“甲”、“乙”、“丙”等9个`. */
export function quotedFew(texts: readonly string[]): string {
  return texts.length <= 4 ? quoted(texts) : `${quoted(texts.slice(0, 3))}等${texts.length}个`;
}

/** `，是不是“县工信科技局”？`, or `；` where no name is near: what follows goes on from there. */
export function didYouMean(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? "；" : `，是不是${quoted(suggestions, "或")}？`;
}

/** A long text cut for a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 38)}…` : line;
}
