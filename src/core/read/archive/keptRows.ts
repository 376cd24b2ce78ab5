import { inBoth, type InBoth } from "../../base/inBoth";
import type { IsoMonth } from "../../terms/isoDay";
import { monthEn, numberEn, plural } from "../../values/numberEn";
import { plainText } from "../../values/plainText";
import { monthWords } from "../../workbook/dayText";
import type { ArchiveRow } from "./archiveTable";

/** 类别 of the rows of 月度存档 that say how many rows were kept of each class and of each ledger: what is deleted leaves no other trace. */
export const KEPT_ROWS_KIND = "存档行数";

export type ArchiveSheetName = "月度存档" | "存档明细";

/** What the rows are called of which a number was kept: a class of 月度存档, a ledger of 存档明细. */
export function keptRowsName(sheet: ArchiveSheetName, of: string): string {
  return `${sheet}：${of}`;
}

/** How many of each name there are, in the order of their first. */
export function ledgerCounts(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Each row once: one that is the same in every cell, the place that it speaks of among them, is a copy. */
export function distinctRows<Key extends string>(rows: readonly ArchiveRow<Key>[]): readonly ArchiveRow<Key>[] {
  const known = new Set<string>();
  return rows.filter(({ digest }) => {
    const before = known.size;
    return known.add(digest).size > before;
  });
}

/** What became of the rows of a version of a month on one sheet of the archive. */
export interface KeptRows {
  readonly sheet: ArchiveSheetName;
  readonly month: IsoMonth;
  readonly version: number;
  /** The cell of each row by which the number is kept; copies left out. */
  readonly names: readonly string[];
  readonly copies: number;
  /** How many were kept of each name; none where that was not written down. */
  readonly kept: ReadonlyMap<string, number>;
  /** Whether every name has its number, so that of one without it none was kept. */
  readonly isCounted?: boolean;
}

/** Rows that are gone, more than there were, or copied, in a sentence for each. */
export function whatBecameOf({
  sheet,
  month,
  version,
  names,
  copies,
  kept,
  isCounted = false,
}: KeptRows): readonly InBoth[] {
  const [zh, en] = [`${monthWords(month)}第${version}版`, `Version ${version} of ${monthEn(month)}`];
  const there = ledgerCounts(names);
  const copied = inBoth(
    `${zh}在“${sheet}”里有${copies}行是重复的，只算一次；请删去`,
    `“${sheet}” holds ${plural(copies, "copied row")} of version ${version} of ${monthEn(month)}, counted once. Delete ${copies === 1 ? "it" : "them"}`,
  );
  const unheard = isCounted ? [...there.keys()].filter((name) => !kept.has(name)) : [];
  const differing = [...kept, ...unheard.map((name) => [name, 0] as const)].filter(
    ([name, count]) => (there.get(name) ?? 0) !== count,
  );
  return [
    ...(copies > 0 ? [copied] : []),
    ...differing.map(([name, count]) => {
      const now = there.get(name) ?? 0;
      const then = sheet === "存档明细" ? `有${name}${count}项` : `“${name}”有${count}行`;
      const effect = sheet === "存档明细" ? "与它比较的结果不全" : "缺的没有上次的数可比，名次变化标“—”";
      return inBoth(
        `${zh}存档时${then}，“${sheet}”里现有${now}${sheet === "存档明细" ? "项" : "行"}，${effect}；请找回存档时的工作簿`,
        `${en} had ${plural(count, "row")} of “${name}” when it was closed, and “${sheet}” now holds ${numberEn(now)}: the comparison is incomplete. Find the workbook in which the month was closed`,
      );
    }),
  ];
}

/** How many rows a line of 存档行数 says were kept, and of what; null where it is none that can be read. */
export function keptRowsIn(
  name: string,
  count: number | null,
): { readonly sheet: ArchiveSheetName; readonly of: string; readonly count: number } | null {
  const [sheet, of] = plainText(name).split("：");
  if ((sheet !== "月度存档" && sheet !== "存档明细") || of === undefined || count === null) return null;
  return { sheet, of, count };
}
