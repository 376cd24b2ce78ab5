import { visited, type Steps } from "../../core/base/steps";
import { cellAddress } from "../../core/workbook/address";
import { cellDisplay } from "../../core/values/cellDisplay";
import type { CheckedMonth, MonthRow } from "../checkedMonth";
import { findingView } from "./askFindings";
import { placed } from "./askRows";
import { foldedText, holdsAll, searchedWords } from "./searched";
import type { SearchedRow, SearchPage, SearchQuery } from "./searchPage";

/** Findings shown at once: the others are a click away, in their own list. */
const FIRST_FINDINGS = 5;

/** Findings or rows looked through before others get their turn. */
const STRIDE = 500;

/** Looks for words in the findings and in the rows of the ledgers (what a row shows, and the names that were read from it). */
export function* searchSteps(month: CheckedMonth, { text, language = "zh", count }: SearchQuery): Steps<SearchPage> {
  const words = searchedWords(text);
  const [first] = words;
  if (first === undefined) return { findings: { count: 0, first: [] }, rows: { count: 0, first: [] } };
  const { findings } = month.run.report;
  const places = yield* found(findings.length, (place) => holdsAll(month.findingText(language, place), words));
  const all = month.rowsInOrder();
  const rows = yield* found(all.length, (place) => holdsAll(month.rowText(place), words));
  return {
    findings: {
      count: places.length,
      first: places.slice(0, FIRST_FINDINGS).flatMap((place) => {
        const finding = findings[place];
        return finding === undefined ? [] : [findingView(month, finding, place)];
      }),
    },
    rows: {
      count: rows.length,
      first: rows.slice(0, count).flatMap((place) => {
        const row = all[place];
        return row === undefined ? [] : [searchedRow(row, first)];
      }),
    },
  };
}

function* found(count: number, holds: (place: number) => boolean): Steps<readonly number[]> {
  const places: number[] = [];
  yield* visited(
    count,
    (place) => {
      if (holds(place)) places.push(place);
    },
    STRIDE,
  );
  return places;
}

function searchedRow({ record, shown }: MonthRow, word: string): SearchedRow {
  const at = placed(record, shown);
  const { ledger, file, sheet, row, matter } = at;
  for (const [column, path] of [...record.ledger.headings].sort(([a], [b]) => a - b)) {
    const text = cellDisplay(record.cells[column - 1], record.ledger.formatOf(record.row, column));
    if (text === null || !foldedText(text).includes(word)) continue;
    const cell = cellAddress(row, column);
    return {
      ledger,
      file,
      sheet,
      row,
      matter,
      cell,
      found: text === matter ? null : { heading: path.at(-1) ?? "", text },
    };
  }
  return { ...at, found: null };
}
