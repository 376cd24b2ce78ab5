import { oneLine } from "../../workbook/cellText";
import { comparableName } from "../../matching/comparableName";
import { matterOf } from "../../terms/matterOf";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { outlineOf } from "../../terms/outlineOf";
import type { Register, RegisterRow } from "../../terms/register";
import { readDate } from "../../values/readDate";
import { withoutPersonalNumbers } from "../../values/withoutPersonalNumbers";
import { fullDay } from "../../workbook/dayText";
import { theDay, type LocalDate } from "../../workbook/localDate";

const BEFORE_DUE = "（完成时限";

/** A row as 涉及事项 names it, a line each: `编制规划（完成时限2024年6月30日）`; by this it is known again. */
export function noticeItem(record: LedgerRecord): string {
  const name = oneLine(withoutPersonalNumbers(matterOf(record) ?? ""));
  const due = outlineOf(record).due ?? null;
  return due === null ? name : `${name}${BEFORE_DUE}${fullDay(due)}）`;
}

/** Which letters that are out, and unanswered, speak of a row. */
export type OpenNotices = (record: LedgerRecord) => readonly RegisterRow[];

/**
 * Finds the open letters of a row: by its name and, where the line says one, the same deadline (MONTH §7). A line is taken as people
 * leave it: numbered, with other brackets and punctuation.
 */
export function openNotices(register: Register): OpenNotices {
  const byName = new Map<string, { readonly due: LocalDate | null; readonly notice: RegisterRow }[]>();
  for (const notice of register) {
    if (notice.status !== "已发" || notice.to === null) continue;
    for (const line of notice.items) {
      const { name, due } = itemIn(line);
      const key = comparableName(name);
      if (key === "") continue;
      const known = byName.get(key);
      if (known === undefined) byName.set(key, [{ due, notice }]);
      else if (known.every((one) => one.notice !== notice || one.due !== due)) known.push({ due, notice });
    }
  }
  if (byName.size === 0) return () => [];
  return (record) => {
    const named = byName.get(comparableName(itemIn(noticeItem(record)).name)) ?? [];
    const own = outlineOf(record).due ?? null;
    return [...new Set(named.flatMap(({ due, notice }) => (due === null || due === own ? [notice] : [])))];
  };
}

function itemIn(line: string): { readonly name: string; readonly due: LocalDate | null } {
  const text = line.replace(/^\s*\d{1,3}\s*[.．、)）]\s*/, "").replace(/\(/g, "（");
  const at = text.lastIndexOf(BEFORE_DUE);
  if (at < 0) return { name: text, due: null };
  const day = text.slice(at + BEFORE_DUE.length).replace(/[:：)）；;。]/g, "");
  const read = readDate(day, undefined, { role: "due", asOf: ANY_DAY, year: 2024, date1904: false });
  return { name: text.slice(0, at), due: read.kind === "date" && !read.yearAssumed ? read.date : null };
}

const ANY_DAY = theDay(2024, 1, 1);
