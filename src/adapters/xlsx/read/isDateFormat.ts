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
  return withoutBrackets(code.replace(/"[^"]*("|$)|\\.|[_*]./g, "")).replace(/general|am\/pm|a\/p|上午\/下午/gi, "");
}

/** Colours, conditions and languages go; durations (`[h]`) are hours. Each bracket is looked at once. */
function withoutBrackets(code: string): string {
  let rest = "";
  let at = 0;
  for (;;) {
    const open = code.indexOf("[", at);
    const close = open < 0 ? -1 : code.indexOf("]", open);
    if (close < 0) return rest + code.slice(at);
    const isDuration = /^(h+|m+|s+)$/i.test(code.slice(open + 1, close));
    rest += code.slice(at, open) + (isDuration ? "h" : "");
    at = close + 1;
  }
}
