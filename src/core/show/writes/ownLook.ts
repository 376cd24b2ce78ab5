import { compact } from "../../workbook/cellText";
import { isCellFault, type CellValue, type RowSnapshot } from "../../workbook/snapshot";
import { MADE_BY_US } from "../sheets/sheetHead";
import { OWN_SHEETS } from "../sheets/sheetModels";

/** As many of a sheet's first rows with values as tell whether it is one of ours. */
export const OWN_HEAD_ROWS = 10;

/** What on a sheet's face speaks for its being one of ours. */
export interface OwnLook {
  /** The key that most speaks for; null where only the line does, or nothing. */
  readonly key: string | null;
  /** How many of title, headings and the line `本表由台账助手生成` stand there for that key. */
  readonly signs: number;
  /** The same for any key. */
  readonly signsOf: (key: string) => number;
}

/**
 * Looks for what stands on every sheet that we write: its title, its row of headings, the line that says who made it. Each may be
 * amended or gone; two that agree are no chance.
 *
 * @param rows the first rows with values
 */
export function ownLook(rows: readonly Pick<RowSnapshot, "cells">[]): OwnLook {
  const texts = rows.slice(0, OWN_HEAD_ROWS).map(({ cells }) => cells.flatMap(textOf));
  const line = texts.some((row) => row.some((text) => text.includes(LINE))) ? 1 : 0;
  const byKey = new Map<string, number>();
  for (const { key, title, headings } of KNOWN) {
    const hasTitle = texts.slice(0, TITLE_ROWS).some((row) => row.some((text) => text.includes(title)));
    const hasHeadings = texts.some((row) => areHeadings(row, headings));
    byKey.set(key, (hasTitle ? 1 : 0) + (hasHeadings ? 1 : 0));
  }
  const [key, most] = [...byKey].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0]);
  return {
    key: most === 0 ? null : key,
    signs: most + line,
    signsOf: (asked) => (byKey.get(asked) ?? 0) + line,
  };
}

/** The sheet of ours that a sheet looks like, by its name in `sheetModels`; null for one that does not, or not enough. */
export function lookalikeOf(rows: readonly Pick<RowSnapshot, "cells">[]): string | null {
  const { key, signs } = ownLook(rows);
  return signs < 2 || key === null ? null : (OWN_SHEETS.find((sheet) => sheet.key === key)?.name ?? null);
}

const LINE = compact(MADE_BY_US);
/** A title stands on top, perhaps below a line that somebody put in. */
const TITLE_ROWS = 4;

const KNOWN = OWN_SHEETS.map(({ key, title, headings }) => ({
  key,
  title: compact(title),
  headings: headings.map(compact),
}));

/** Most of our headings, and little else: columns may have been put in or taken out. */
function areHeadings(row: readonly string[], headings: readonly string[]): boolean {
  const there = new Set(row);
  const found = headings.filter((heading) => there.has(heading)).length;
  return found * 4 >= headings.length * 3 && found * 2 >= row.length;
}

/** Longer texts are no title and no heading. */
const LONGEST = 400;

function textOf(value: CellValue | undefined): readonly string[] {
  const text = isCellFault(value) ? value.text : value;
  return typeof text === "string" && text !== "" && text.length <= LONGEST ? [compact(text)] : [];
}
