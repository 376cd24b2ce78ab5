import { decimalText, exactly } from "../base/rational";

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

/** A plain decimal for people: 0.30000000000000004 is 0.3. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** A fraction as a percentage with as many decimals as it has, two at most: 0.126 → `12.6%`. */
export function percentWords(fraction: number): string {
  return `${decimalText(exactly(Number((fraction * 100).toPrecision(12))), 2).replace(/\.?0+$/, "")}%`;
}

/** A long text cut for a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 38)}…` : line;
}
