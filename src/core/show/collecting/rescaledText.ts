import { inBoth, type InBoth } from "../../base/inBoth";
import { isPercentCode } from "../../values/formatCode";
import { plural } from "../../values/numberEn";
import type { MergedChange } from "./mergeChanges";

/**
 * That bare numbers of 完成率 were written in the form of their column, with what was typed: 80 among fractions is 0.8. Null where none
 * was.
 */
export function rescaledText(merged: readonly MergedChange[]): InBoth | null {
  const rescaled = merged.flatMap(({ change: { returned, column }, edit }) => {
    const isRate = column.how.content === "fraction" || column.how.content === "percent-number";
    const isBare = typeof returned.value === "number" && !isPercentCode(returned.format);
    return isRate && isBare && edit.value !== returned.value
      ? [{ cell: edit.cell, typed: String(returned.value), written: String(edit.value) }]
      : [];
  });
  if (rescaled.length === 0) return null;
  const told = rescaled.slice(0, MOST_TOLD);
  const isAll = told.length === rescaled.length;
  const zh = told.map(({ cell, typed, written }) => `${cell}填“${typed}”，记作${written}`).join("；");
  const en = told.map(({ cell, typed, written }) => `${cell} “${typed}”, written as ${written}`).join("; ");
  return inBoth(
    `有${rescaled.length}格完成率填的是没有百分号的数，照主台账的写法折算：${zh}${isAll ? "" : "等"}。`,
    `${plural(rescaled.length, "rate")} without a percent sign ${rescaled.length === 1 ? "was" : "were"} put into the form of the master ledger: ${en}${isAll ? "" : ", and so on"}.`,
  );
}

const MOST_TOLD = 3;
