import { inBoth, type InBoth } from "../../base/inBoth";
import type { RegisterRow } from "../../terms/register";
import { quotedEn } from "../../values/quotedEn";

/** What is said of a cell or row of 督办登记 that cannot be read, and what it counts as. */
export const NO_ADDRESSEE = inBoth(
  "没有写对象，这一份不知道发给谁，没有计入；请填镇或单位的名称",
  "There is no addressee, so the letter does not count. Write the name of a town or unit",
);

export function unknownAddressee(name: string): InBoth {
  return inBoth(
    `对象“${name}”不是名录里的镇或单位，这一份没有计入；请改成规范名称`,
    `“${name}” is not a known town or unit, so the letter does not count. Change it to the official name`,
  );
}

export function noDay(heading: string): InBoth {
  return inBoth(
    `“${heading}”读不成日期，按没有填计；请写成2024-07-15这样`,
    `“${heading}” is no date and counts as blank. Write it like 2024-07-15`,
  );
}

/** A word of which there are only a few. */
export function unknownWord(zh: string, word: string, en: string, counts: string, words: readonly string[]): InBoth {
  return inBoth(
    `${zh}“${word}”不认识，按${counts}计；应为${words.join("、")}`,
    `“${word}” is not a known ${en} and counts as “${counts}”. It should be ${quotedEn(words, "or")}`,
  );
}

/** 已发, and a date is blank without which nobody can tell whether an answer is due. */
export function sentWithout(heading: string): InBoth {
  return inBoth(
    `状态是已发，没有${heading}，不能判断是否到期，暂不再发；请补填`,
    `It is sent but “${heading}” is blank: whether it is due cannot be told, and no other letter goes out meanwhile. Fill it in`,
  );
}

/** One letter in two rows that differ. */
export function otherwiseIn(row: RegisterRow, same: RegisterRow): InBoth {
  const isOneFile = same.file === row.file;
  const zh = row.number ?? `发给${row.to ?? ""}的草稿`;
  const en = row.number === null ? `The draft to “${row.to ?? ""}”` : `“${row.number}”`;
  return inBoth(
    `${zh}在${isOneFile ? "" : `《${same.file}》`}“${same.sheet}”表第${same.row}行已经登记，内容和这里不同，按那一行计；请删去错的一行`,
    `${en} is already in row ${same.row} of “${same.sheet}”${isOneFile ? "" : ` in “${same.file}”`} and differs; that row counts. Delete the wrong one`,
  );
}
