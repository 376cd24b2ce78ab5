import type { SheetOfFile, Twice } from "../../terms/twice";
import { monthEn } from "../../values/numberEn";
import type { TwiceText } from "./twiceText";

/** The same parts in English: `“6月” of “2024年6月.xlsx”`. */
export function twiceTextEn(twice: Twice): TwiceText {
  const { kept, leftOut, same, of } = twice;
  const named = ({ file, sheet }: SheetOfFile, isClear: boolean): string =>
    isClear ? `“${sheet}”` : `“${sheet}” of “${file}”`;
  const isOneFile = kept.file === leftOut.file;
  const it = named(kept, isOneFile);
  const own = named(leftOut, isOneFile || kept.sheet !== leftOut.sheet);
  const isAll = same === of;
  return {
    it,
    own,
    same: isAll
      ? of === 1
        ? "their only row is the same"
        : `all ${of} rows are the same`
      : `${same} of ${of} rows are the same, ${of - same} are not in ${it}`,
    why: whyText(twice, own),
  };
}

function whyText({ why, month }: Twice, own: string): string {
  const said = month === null ? "" : monthEn(month);
  switch (why) {
    case "as-of-month":
      return `it says ${said}, the month of the as-of date`;
    case "latest-month":
      return `it says ${said}, the latest month`;
    case "no-other-month":
      return `${own} says another month than that of the as-of date`;
    case "visible":
      return `${own} is hidden`;
    case "not-a-copy":
      return `${own} is called a copy or old`;
    case "newer":
      return "by its name it is the newer one";
    case "newer-file":
      return "by its file's name it is the newer one";
    case "whole":
      return `${own} is by its name a part of it`;
    case "first":
      return "it comes first";
    case "fuller":
      return "it holds more";
  }
}
