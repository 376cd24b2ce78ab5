import { yearMonthDay, type LocalDate } from "../workbook/localDate";

/** `2024年6月30日`. */
export function fullDay(date: LocalDate): string {
  const { year, month, day } = yearMonthDay(date);
  return `${year}年${month}月${day}日`;
}

/** `2024-05` → `2024年5月`. */
export function monthWords(month: string): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;
}

/** `“县发改局”、“县财政局”`. */
export function quoted(texts: readonly string[], joint = "、"): string {
  return texts.map((text) => `“${text}”`).join(joint);
}

/** `，是不是“县工信科技局”？`, or nothing where no name is near. */
export function didYouMean(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? "" : `，是不是${quoted(suggestions, "或")}？`;
}

/** A plain decimal for people: 0.30000000000000004 is 0.3. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** A fraction as a percentage with as many decimals as it has, two at most: 0.126 → `12.6%`. */
export function percentWords(fraction: number): string {
  return `${plainNumber(Math.round(fraction * 10000) / 100)}%`;
}

/** A long text cut for a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 38)}…` : line;
}
