import { comparableName } from "../../matching/comparableName";
import type { ClosedMonth, RowNames } from "../../read/archive/closedMonth";
import { readOnce } from "../../read/archive/readOnce";
import type { ArchivedWords } from "../../read/archive/recordIn";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import { isBlankMark } from "../../values/readContent";
import { compact } from "../../workbook/cellText";
import { monthsBetween } from "../../workbook/monthsBetween";
import type { NamesOfToday } from "./namesOfToday";

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
 * Counts for how many closed months on end a row has had the text that it has in the last of them. A month that was not closed ends the
 * count: what stood there then nobody knows. Rows of one name are told by 编号 or town, as they are from month to month (MONTH §3).
 * What was counted when the last of them was closed stands, as long as no month before it was closed anew since.
 *
 * @param months that are closed, ascending
 * @param today what the names of then are today
 */
export function staleMonths(
  months: readonly ClosedMonth[],
  today: Pick<NamesOfToday, "words">,
): (last: ArchivedRecord) => number {
  const onEnd = monthsOnEnd(months);
  const earlier = onEnd.slice(0, -1);
  const countStands = earlier.every((month) => wasClosedBefore(month, onEnd.at(-1)));
  const read = new Map<ClosedMonth, RowsByName>();
  const rowsOf = (month: ClosedMonth): RowsByName => {
    let rows = read.get(month);
    if (rows === undefined) read.set(month, (rows = rowsByName(month)));
    return rows;
  };
  /** What the row of this name said in a month; null where none has it, or several that nothing tells apart. */
  const textIn = (month: ClosedMonth, last: ArchivedRecord, name: string): string | null => {
    const { placesOf, wordsAt } = rowsOf(month);
    const places = placesOf.get(name) ?? [];
    // What cannot be read of older months was said when they were the last.
    const same = (typeof places === "number" ? [places] : places).flatMap((place) => {
      const words = wordsAt(place);
      const named = words === null ? null : today.words(words);
      return named !== null && isOfOneName(named, last) ? [named] : [];
    });
    const found = onlyOne(same) ?? onlyOne(same.filter(haveOneId(last))) ?? onlyOne(same.filter(haveOneTown(last)));
    return found?.text ?? null;
  };
  return (last) => {
    if (countStands && last.saidFor !== null) return last.saidFor;
    const name = comparableOf(last.name ?? "");
    let count = 1;
    for (const month of [...earlier].reverse()) {
      if (!saysTheSame(last.text, textIn(month, last, name))) break;
      count++;
    }
    return count;
  };
}

/** Whether it surely was: it stands above on the same sheet, and its day says nothing else. */
function wasClosedBefore(month: ClosedMonth, last: ClosedMonth | undefined): boolean {
  if (month.place === null || !last?.place || month.closed === null || last.closed === null) return false;
  return (
    month.place.sheet === last.place.sheet && month.place.firstRow < last.place.firstRow && month.closed <= last.closed
  );
}

function isOfOneName(one: ArchivedWords, other: ArchivedWords): boolean {
  return one.ledger === other.ledger && one.specialtyTown === other.specialtyTown && one.keyTask === other.keyTask;
}

function haveOneId({ id }: ArchivedWords): (other: ArchivedWords) => boolean {
  return (other) => id !== null && other.id !== null && compact(id) === compact(other.id);
}

function haveOneTown({ towns }: ArchivedWords): (other: ArchivedWords) => boolean {
  const sorted = [...towns].sort().join();
  return (other) => sorted !== "" && sorted === [...other.towns].sort().join();
}

function onlyOne(words: readonly ArchivedWords[]): ArchivedWords | null {
  return words.length === 1 ? (words[0] ?? null) : null;
}

/** The last of them and those before it, as far as none is missing between. */
function monthsOnEnd(months: readonly ClosedMonth[]): readonly ClosedMonth[] {
  const first = months.findLastIndex(
    ({ month }, place) => place === 0 || monthsBetween(months[place - 1]?.month ?? month, month) > 1,
  );
  return months.slice(Math.max(0, first));
}

/** Where in a month rows of a comparable name stand; most names stand once. */
interface RowsByName extends Pick<RowNames, "wordsAt"> {
  readonly placesOf: ReadonlyMap<string, number | readonly number[]>;
}

/** By their names alone: of a month's rows few are ever asked for. */
function rowsByName(month: ClosedMonth): RowsByName {
  const { names, wordsAt } = month.rowNames();
  const places = new Map<string, number | number[]>();
  names.forEach((written, place) => {
    const name = comparableOf(written);
    const known = places.get(name);
    if (known === undefined) places.set(name, place);
    else if (typeof known === "number") places.set(name, [known, place]);
    else known.push(place);
  });
  return { placesOf: places, wordsAt };
}

/** The same names stand in every month. */
const comparableOf = readOnce(comparableName);
