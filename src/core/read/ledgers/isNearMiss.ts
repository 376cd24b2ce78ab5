/**
 * True where two headings differ as a slip of the keyboard does: one character wrong, missing or added, or two neighbours
 * swapped. A difference that changes the meaning (上年完成投资, 本年完成投资) is no slip. Only for asking «did you mean»,
 * never for reading.
 */
export function isNearMiss(text: string, heading: string): boolean {
  if (text === heading || Math.min(text.length, heading.length) < 3 || Math.abs(text.length - heading.length) > 1)
    return false;
  const least = Math.min(text.length, heading.length);
  let start = 0;
  while (start < least && text.charCodeAt(start) === heading.charCodeAt(start)) start++;
  let end = 0;
  while (end < least - start && text.charCodeAt(text.length - 1 - end) === heading.charCodeAt(heading.length - 1 - end))
    end++;
  // Most pairs end here: every heading of a sheet is held against every word for every column.
  if (Math.max(text.length, heading.length) - start - end > 2) return false;
  const here = text.slice(start, text.length - end);
  const there = heading.slice(start, heading.length - end);
  if (here.length + there.length === 1) return !MEANINGFUL_ALONE.includes(here + there);
  if (here.length === 1 && there.length === 1)
    return !contrasts.some((set) => set.includes(here) && set.includes(there));
  return here.length === 2 && there.length === 2 && here[0] === there[1] && here[1] === there[0];
}

/** Characters that contrast with each other: one for the other is another heading, not a slip. */
const contrasts = [
  "上下本当去今明前后首末",
  "年月日周季旬",
  "村县市省区乡镇街",
  "计实预拟",
  "人件数量率额值度费",
  "已未应需",
];
/** Characters that change a heading by being there: 原完成时限, 未完成情况. */
const MEANINGFUL_ALONE = "上下本当去今前后非未不应原拟新副预再";
