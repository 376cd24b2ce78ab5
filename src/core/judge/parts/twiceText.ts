import type { SheetOfFile, Twice } from "../../terms/twice";

/** The parts of a sentence about a sheet that does not count (DECIDED G2). */
export interface TwiceText {
  /** The sheet that counts, seen from the other one: `“6月”表`; `《2024年6月.xlsx》“6月”表`. */
  readonly it: string;
  /** The sheet that does not count: with its file where the other is called the same. */
  readonly own: string;
  /** `4项全部相同`; `5项中4项相同，另1项“6月”表里没有`: what would be missed is said. */
  readonly same: string;
  /** Why it counts, behind its name: `写的是2024年6月，即截至日期的月份`. */
  readonly why: string;
}

export function twiceText(twice: Twice): TwiceText {
  const { kept, leftOut, same, of } = twice;
  const named = ({ file, sheet }: SheetOfFile, isClear: boolean): string =>
    isClear ? `“${sheet}”表` : `《${file}》“${sheet}”表`;
  const isOneFile = kept.file === leftOut.file;
  const it = named(kept, isOneFile);
  const own = named(leftOut, isOneFile || kept.sheet !== leftOut.sheet);
  return {
    it,
    own,
    same: same === of ? `${of}项全部相同` : `${of}项中${same}项相同，另${of - same}项${it}里没有`,
    why: whyText(twice, own),
  };
}

function whyText({ why, month }: Twice, own: string): string {
  switch (why) {
    case "as-of-month":
      return `写的是${monthText(month)}，即截至日期的月份`;
    case "latest-month":
      return `写的是${monthText(month)}，月份最新`;
    case "no-other-month":
      return `${own}写的不是截至日期的月份`;
    case "visible":
      return `${own}是隐藏的`;
    case "not-a-copy":
      return `${own}从名称看非正本`;
    case "newer":
      return "从表名看更新";
    case "newer-file":
      return "从文件名看更新";
    case "whole":
      return `${own}从名称看是其中的一部分`;
    case "first":
      return "排在前面";
    case "fuller":
      return "事项更全";
  }
}

/** 2024-06 → `2024年6月`. */
function monthText(month: string | null): string {
  return month === null ? "" : `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
}
