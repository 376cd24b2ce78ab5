import type { CheckedMonth } from "./checkedMonth";
import { openMonthBook } from "./monthBook";
import type { OpenBook } from "./workspace";

const KEY = "lastCheck";

/** What the last check found, kept with the month's book (MONTH §1). Where the book has no memory nothing is kept. */
export function lastCheckMemory(
  month: Pick<CheckedMonth, "run">,
  books: readonly OpenBook[],
): { readonly recall: () => Promise<string | null>; readonly keep: (text: string) => Promise<void> } {
  const memory = openMonthBook(month, books)?.memory ?? null;
  return {
    recall: async () => (await memory?.recall(KEY)) ?? null,
    keep: async (text) => memory?.keep(KEY, text),
  };
}
