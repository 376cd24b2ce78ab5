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
  // 甲 乙 before 1 2 3 …
  const stems = bare.findIndex((text) => /^\d+$/.test(text));
  const head = stems < 0 ? bare : bare.slice(0, stems);
  const numbers = stems < 0 ? [] : bare.slice(stems);
  return (
    (inOrder(head, STEMS) || inOrder(bare, CHINESE)) &&
    numbers.every((text, i) => Number(text) === i + 1 || (head.length > 0 && Number(text) === i + 1 + head.length))
  );
}

function inOrder(texts: readonly string[], signs: string): boolean {
  return texts.every((text, i) => text === signs[i]);
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const CHINESE = "一二三四五六七八九十";
