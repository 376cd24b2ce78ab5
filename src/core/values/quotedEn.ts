/** `“县发改局”, “县财政局”`; with a word for the last: `“甲”, “乙” or “丙”`. */
export function quotedEn(texts: readonly string[], last: "or" | "and" | null = null): string {
  const all = texts.map((text) => `“${text}”`);
  if (last === null || all.length < 2) return all.join(", ");
  return `${all.slice(0, -1).join(", ")} ${last} ${all.at(-1) ?? ""}`;
}

/** All of them where they are few, else the first three and how many more: `“甲”, “乙”, “丙” and 6 more`. */
export function quotedFewEn(texts: readonly string[]): string {
  return texts.length <= 4 ? quotedEn(texts) : `${quotedEn(texts.slice(0, 3))} and ${texts.length - 3} more`;
}

/** `. Is it “县工信科技局”? `, or `. ` where no name is near: what follows goes on from there with a sentence of its own. */
export function didYouMeanEn(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? ". " : `. Is it ${quotedEn(suggestions, "or")}? `;
}
