import { comparableName } from "../../matching/comparableName";
import type { ClosedMonth } from "../../read/archive/readArchive";
import { readOnce } from "../../read/archive/readOnce";
import type { ArchivedWords } from "../../read/archive/recordIn";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import { isBlankMark } from "../../values/readContent";
import { compact } from "../../workbook/cellText";

/** A text as it is compared from month to month: without white space, punctuation and digits (MONTH §3); null where nothing is said. */
export function saidInText(text: string | null): string | null {
  if (text === null || isBlankMark(text)) return null;
  const said = compact(text).replace(/[\p{P}\p{S}0-9]+/gu, "");
  return said === "" ? null : said;
}

/** Whether both say something, and the same: `saidInText` of them, without making it where that can be seen. */
export function saysTheSame(text: string | null, other: string | null): boolean {
  if (text === null || other === null || areUnlike(text, other)) return false;
  const said = saidInText(text);
  return said !== null && (text === other || said === saidInText(other));
}

/** Whether two ordinary texts differ in what is compared of them. False also where that takes more than a look: asked of every row. */
function areUnlike(text: string, other: string): boolean {
  let at = 0;
  let there = 0;
  for (;;) {
    while (isPassedOver(text.charCodeAt(at))) at++;
    while (isPassedOver(other.charCodeAt(there))) there++;
    const [one, two] = [text.charCodeAt(at), other.charCodeAt(there)];
    if (!isLetter(one) || !isLetter(two)) return false;
    if (one !== two) return true;
    at++;
    there++;
  }
}

/** Stands in the compared text as it is; no end, which is NaN. */
function isLetter(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fa5) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** ASCII digits, blanks and marks, and the usual Chinese ones. */
function isPassedOver(code: number): boolean {
  if (code < 127) return (code >= 32 && !isLetter(code)) || code === 10;
  return code === 0xff0c || code === 0x3001 || code === 0x3002 || code === 0xff1b || code === 0xff1a;
}

/**
 * Counts for how many closed months a row has had the text that it has in the last of them.
 * @param earlier the months before that one, ascending
 */
export function staleMonths(earlier: readonly ClosedMonth[]): (last: ArchivedRecord) => number {
  const texts = new Map<ClosedMonth, TextsByName>();
  const textsOf = (month: ClosedMonth): TextsByName => {
    const known = texts.get(month);
    if (known !== undefined) return known;
    // What cannot be read of older months was said when they were the last.
    const read = new Map<string, Map<string, string | null>>();
    for (const words of month.words()) {
      const group = groupOf(words);
      let named = read.get(group);
      if (named === undefined) read.set(group, (named = new Map<string, string | null>()));
      const name = comparableOf(words.name ?? "");
      named.set(name, named.has(name) ? null : words.text);
    }
    texts.set(month, read);
    return read;
  };
  return (last) => {
    const group = groupOf(last);
    const name = comparableOf(last.name ?? "");
    let count = 1;
    for (const month of [...earlier].reverse()) {
      if (!saysTheSame(last.text, textsOf(month).get(group)?.get(name) ?? null)) break;
      count++;
    }
    return count;
  };
}

/** By group and comparable name; null where several have it. */
type TextsByName = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

function groupOf({ ledger, specialtyTown, keyTask }: Omit<ArchivedWords, "name" | "text">): string {
  return `${ledger}\n${specialtyTown ?? ""}\n${keyTask ?? ""}`;
}

/** The same names stand in every month. */
const comparableOf = readOnce(comparableName);
