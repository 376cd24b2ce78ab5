import { chineseNumber } from "../../values/chineseNumber";
import { compact } from "../../workbook/cellText";

/**
 * Of names of sheets or files those of the latest version, by what people write of it: 第二稿 after 第一稿, 修改后 after 修改前 and after a name that
 * says nothing, 完成情况 after 年度计划. Empty where none of them is later than another.
 */
export function latestVersion(names: readonly string[]): ReadonlySet<string> {
  for (const orderOf of [draftOf, revisionOf]) {
    const orders = names.map((name) => orderOf(compact(name)));
    const latest = Math.max(...orders);
    if (orders.some((order) => order !== latest)) return new Set(names.filter((_, index) => orders[index] === latest));
  }
  return new Set();
}

function draftOf(name: string): number {
  const written = /第?([\d一二三四五六七八九十]{1,3})稿/.exec(name)?.[1];
  if (written === undefined) return 0;
  return /^\d+$/.test(written) ? Number(written) : (chineseNumber(written) ?? 0);
}

function revisionOf(name: string): number {
  if (EARLIER.test(name)) return -1;
  return LATER.test(name) ? 1 : 0;
}

const EARLIER = /(?:修改|更新|核实|审核|修订|更正|调整)前|计划(?:表|台账)?$/;
const LATER =
  /(?:更新|核实|核定|审定)(?:后|版|稿)?[)\]】]?$|(?:修改|修订|更正|调整|完善)(?:后|版|稿)[)\]】]?$|最新|定稿|终稿|完成情况$/;
