const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as const;

/** `一` for the first place, which is 0. */
export function numeral(place: number): string {
  return NUMERALS[place] ?? String(place + 1);
}
