/** Most characters that a cell of Excel's holds. */
const LONGEST_TEXT = 32_767;

/**
 * A text as it is to be handed to `range.formulas` so that it stands in the cell as it is. What goes in there is read as if it had
 * been typed: `2024-6-30` would become a day, `001` the number 1, `=1+1` a formula; a leading apostrophe, no part of the
 * value, forbids that. Plain words go without, for it shows in the formula bar.
 */
export function enteredText(text: string): string {
  const fitting = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  return fitting !== "" && mayBeRead(fitting) ? `'${fitting}` : fitting;
}

/** Whether Excel might see something else than text in it. When in doubt it might. */
export function mayBeRead(text: string): boolean {
  return !PLAIN_START.test(text) || SAYS_A_NUMBER.test(text);
}

/** An ideograph or a Chinese bracket: no number, date, formula or logical value begins so, but for spelled-out numbers. */
const PLAIN_START = /^[\p{Script=Han}《（【“「『●○■◆★]/u;
/** Digits of any script, and Chinese numerals next to units of dates and times. */
const SAYS_A_NUMBER =
  /\p{N}|[〇零一二三四五六七八九十百千万][年月日号时点分秒]|^[〇零一二三四五六七八九十百千万亿点]+$|^[上下]午/u;
