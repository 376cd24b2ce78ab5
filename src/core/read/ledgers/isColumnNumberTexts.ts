/**
 * True for the texts of a row that numbers the columns: 1 2 3 …, （1）（2）…, 甲 乙 1 2 …, 栏次 1 2 …, A B C … (DECIDED C9).
 * @param texts compact, blank cells left out
 */
export function isColumnNumberTexts(texts: readonly string[]): boolean {
  const [first] = texts;
  if (first === "栏次" || first === "栏目" || first === "列次") return true;
  if (texts.length < 3) return false;
  const bare = texts.map((text) => /^[([]?([^()[\]]{1,2})[)\]]?$/.exec(text.split("=", 1).join(""))?.[1] ?? "");
  if (inOrder(bare, LETTERS)) return true;
  if (inOrder(bare, CHINESE)) return true;
  // 甲 乙 over texts, 1 2 3 … over numbers, and 丙 again behind them.
  const numbers = bare.filter((text) => /^\d+$/.test(text));
  const stems = bare.filter((text) => !/^\d+$/.test(text));
  const isCounted = (from: number): boolean => numbers.every((text, i) => Number(text) === i + from);
  return inOrder(stems, STEMS) && (isCounted(1) || (stems.length > 0 && isCounted(bare.indexOf(numbers[0] ?? "") + 1)));
}

function inOrder(texts: readonly string[], signs: string): boolean {
  return texts.every((text, i) => text === signs[i]);
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const CHINESE = "一二三四五六七八九十";
