import type { SheetOfFile, WhyKept } from "../../core/terms/twice";
import { numberEn } from "../../core/values/numberEn";

/** Words of sheets and files that would count twice (DECIDED G2). */
export interface DoubledWords {
  readonly label: string;
  readonly sheets: (leftOut: SheetOfFile, kept: SheetOfFile, why: WhyKept) => string;
  readonly files: (leftOut: string, kept: string) => string;
  readonly months: (leftOut: string, kept: string) => string;
  readonly more: (count: number) => string;
  readonly wayOut: string;
  /** Lets each sheet count. */
  readonly each: string;
  readonly close: (file: string) => string;
}

const WHY_ZH: Readonly<Record<WhyKept, string>> = {
  "as-of-month": "它写的是截至日期的月份",
  "no-other-month": "另一张写的是别的月份",
  "latest-month": "它写的月份最新",
  visible: "另一张是隐藏的",
  "not-a-copy": "另一张从名称看非正本",
  newer: "从表名看它更新",
  "newer-file": "从文件名看它更新",
  whole: "另一张从名称看是其中的一部分",
  first: "它排在前面",
  fuller: "它的事项更全",
};

export const doubledWordsZh: DoubledWords = {
  label: "同一台账有两份",
  sheets: (leftOut, kept, why) =>
    `${nameZh(leftOut, kept)}与${nameZh(kept, leftOut)}是同一台账，只计${nameZh(kept, leftOut)}：${WHY_ZH[why]}。`,
  files: (leftOut, kept) => `《${leftOut}》与《${kept}》内容完全相同，只计《${kept}》。`,
  months: (leftOut, kept) => `《${leftOut}》与《${kept}》是两个月的同一台账，只计《${kept}》。`,
  more: (count) => `另有${count}张表也是这样，见“同一台账有两份”。`,
  wayOut: "两份都计，每项任务就计了两次。",
  each: "每张都计",
  close: (file) => `关闭《${file}》`,
};

function nameZh(at: SheetOfFile, beside: SheetOfFile): string {
  return at.file === beside.file ? `“${at.sheet}”表` : `《${at.file}》“${at.sheet}”表`;
}

const WHY_EN: Readonly<Record<WhyKept, string>> = {
  "as-of-month": "it says the month of the day that is set",
  "no-other-month": "the other one says another month",
  "latest-month": "it says the latest month",
  visible: "the other one is hidden",
  "not-a-copy": "the other one is called a copy or old",
  newer: "by its name it is the newer one",
  "newer-file": "by its file's name it is the newer one",
  whole: "by its name the other one is a part of it",
  first: "it comes first",
  fuller: "it holds more",
};

export const doubledWordsEn: DoubledWords = {
  label: "The same ledger twice",
  sheets: (leftOut, kept, why) =>
    `${nameEn(leftOut, kept)} and ${nameEn(kept, leftOut)} are the same ledger. Only ${nameEn(kept, leftOut)} counts: ${WHY_EN[why]}.`,
  files: (leftOut, kept) => `${leftOut} and ${kept} hold the same. Only ${kept} counts.`,
  months: (leftOut, kept) => `${leftOut} and ${kept} are the same ledger of two months. Only ${kept} counts.`,
  more: (count) => `${numberEn(count)} more are left out like that: see the findings.`,
  wayOut: "If both counted, each task would count twice.",
  each: "Count each",
  close: (file) => `Close ${file}`,
};

function nameEn(at: SheetOfFile, beside: SheetOfFile): string {
  return at.file === beside.file ? `“${at.sheet}”` : `“${at.sheet}” of ${at.file}`;
}
