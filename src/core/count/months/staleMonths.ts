import { comparableName } from "../../matching/comparableName";
import type { ClosedMonth } from "../../read/archive/readArchive";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import { isBlankMark } from "../../values/readContent";
import { compact } from "../../workbook/cellText";

/** A text as it is compared from month to month: without white space, punctuation and digits (MONTH §3); null where nothing is said. */
export function saidInText(text: string | null): string | null {
  if (text === null || isBlankMark(text)) return null;
  const said = compact(text).replace(/[\p{P}\p{S}0-9]+/gu, "");
  return said === "" ? null : said;
}

/** Whether both say something, and the same. */
export function saysTheSame(text: string | null, other: string | null): boolean {
  if (text === null || other === null) return false;
  // Asked of every row: what begins otherwise says something else, what is equal need not be looked at twice.
  if (BEGINS_PLAINLY.test(text) && BEGINS_PLAINLY.test(other) && text.charCodeAt(0) !== other.charCodeAt(0))
    return false;
  const said = saidInText(text);
  return said !== null && (text === other || said === saidInText(other));
}

const BEGINS_PLAINLY = /^[一-龥]/;

/**
 * Counts for how many closed months a row has had the text that it has in the last of them.
 * @param earlier the months before that one, ascending
 */
export function staleMonths(earlier: readonly ClosedMonth[]): (last: ArchivedRecord) => number {
  const texts = new Map<ClosedMonth, ReadonlyMap<string, string | null>>();
  const textsOf = (month: ClosedMonth): ReadonlyMap<string, string | null> => {
    const known = texts.get(month);
    if (known !== undefined) return known;
    // What cannot be read of older months was said when they were the last.
    const read = new Map<string, string | null>();
    for (const record of month.records([]))
      read.set(keyOf(record), read.has(keyOf(record)) ? null : saidInText(record.text));
    texts.set(month, read);
    return read;
  };
  return (last) => {
    const said = saidInText(last.text);
    let count = 1;
    for (const month of [...earlier].reverse()) {
      if (textsOf(month).get(keyOf(last)) !== said) break;
      count++;
    }
    return count;
  };
}

function keyOf({ ledger, specialtyTown, keyTask, name }: ArchivedRecord): string {
  return `${ledger}\n${specialtyTown ?? ""}\n${keyTask ?? ""}\n${comparableName(name ?? "")}`;
}
