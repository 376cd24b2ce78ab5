/**
 * Whether a number format shows a day: a year, month, day, weekday or era. Times of day and durations (`h:mm`, `[h]:mm`)
 * are no dates. Quoted words, escaped and padding characters, colours and conditions count for nothing.
 */
export function isDateFormat(code: string): boolean {
  const first = withoutLiterals(code).split(";", 1)[0]!.toLowerCase();
  if (/[ydbg]|a{3}/.test(first) || /(^|[^0#?.])e/.test(first)) return true;
  // `m` is a minute next to hours or seconds, and a month otherwise.
  return first.includes("m") && !/[hs]/.test(first);
}

function withoutLiterals(code: string): string {
  return code
    .replace(/"[^"]*("|$)|\\.|[_*]./g, "")
    .replace(/\[[^\]]*\]/g, (bracket) => (/^\[(h+|m+|s+)\]$/i.test(bracket) ? "h" : ""))
    .replace(/general|am\/pm|a\/p|上午\/下午/gi, "");
}
