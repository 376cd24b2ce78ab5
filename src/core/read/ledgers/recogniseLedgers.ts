import { drained, mapSteps, type Steps } from "../../base/steps";
import { columnLetters } from "../../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { LocalDate } from "../../workbook/localDate";
import { yearMonthDay } from "../../workbook/localDate";
import { saidMonth } from "../../values/saidMonth";
import { ledgerYear } from "../../values/ledgerYear";
import type { Ledger, LedgerYear } from "../../terms/ledger";
import type { MonthBookChoice } from "../../terms/settings";
import type { OtherMonth } from "../../terms/otherMonth";
import type { Twice } from "../../terms/twice";
import { sheetUnitText, unitsAbove, unitsBelow } from "./sheetUnit";
import { notLookedAt, recogniseSheetSteps, type SheetSight } from "./recogniseSheet";
import { monthBook } from "./monthBook";
import { isSentSheet } from "./sentSheet";
import { stateSheetName, type StateSheetName } from "./stateSheet";
import { sheetGrid, type SheetGrid } from "./sheetGrid";
import { samplesAmong } from "./sampleSheets";
import { textsAbove, type TextsAbove } from "./textsAbove";
import { inBoth } from "../../base/inBoth";

/** Everything that was seen in the workbooks: every sheet, and the ledgers among them (SPEC §5). */
export interface Recognition {
  /** The files' names, told apart, in the order given: one without sheets too. */
  readonly files: readonly string[];
  readonly sheets: readonly SeenSheet[];
  readonly ledgers: readonly Ledger[];
  /** The month's book (MONTH §1), one of `files`; null where there is none. */
  readonly book: string | null;
}

export interface SeenSheet {
  readonly file: string;
  readonly grid: SheetGrid;
  readonly sight: SheetSight;
  readonly ledger: Ledger | null;
  /** Set where the sheet is one of the settings sheets of SPEC §14 and so no ledger. */
  readonly setting: boolean;
  /** Which of the sheets it is that keep what outlasts a run (MONTH §1); null where it is none. */
  readonly state: StateSheetName | null;
  /** True in a month's book given for its settings and archive alone, of all other sheets (DECIDED F1): nothing on them is looked at. */
  readonly apart: boolean;
  /** Whether its workbook counts its days from 1904 (DECIDED G11). */
  readonly date1904: boolean;
  /** Set where the sheet was a ledger, but is another one's once more, which counts in its place (DECIDED G2). */
  readonly twice?: Twice;
  /** Set where the sheet counts although its name or title says that it is a sample. */
  readonly sample?: { readonly title: string | null };
  /** Set where the sheet counts beside one of another month's file. */
  readonly otherMonth?: OtherMonth;
}

/** Sheets that settings are read from (SPEC §7, §14). */
export const SETTING_SHEETS = ["名录", "考核设置", "加减分", "例外", "专业镇认定"] as const;

/**
 * Finds the ledgers of all workbooks, in file and tab order (SPEC §5). Hidden sheets count; files of one name are told
 * apart by ` (2)` (DECIDED A6, C10).
 * @param asOf gives the year where no place names one
 * @param book the month's book, where somebody has chosen it (DECIDED F1)
 */
export function recogniseLedgers(
  workbooks: readonly WorkbookSnapshot[],
  asOf: LocalDate,
  book: MonthBookChoice | null = null,
  lookalikeOf: LookalikeOf = () => null,
): Recognition {
  return drained(recogniseLedgersSteps(workbooks, asOf, book, lookalikeOf));
}

/** Names the sheet of ours that a sheet of these rows looks like; null for all others. */
export type LookalikeOf = (rows: SheetSnapshot["rows"]) => string | null;

/**
 * Tells rows looked at: a sheet whose rows are sorted twice counts them once.
 *
 * @param lookalikeOf tells result sheets of ours that lost their mark: their figures are not counted once more
 */
export function* recogniseLedgersSteps(
  workbooks: readonly WorkbookSnapshot[],
  asOf: LocalDate,
  book: MonthBookChoice | null = null,
  lookalikeOf: LookalikeOf = () => null,
): Steps<Recognition> {
  const names = distinctNames(workbooks.map(({ file }) => file));
  const sheets: SeenSheet[] = [];
  let before = 0;
  for (const [index, workbook] of workbooks.entries()) {
    const date1904 = workbook.date1904 === true;
    for (const sheet of workbook.sheets) {
      const file = names[index] ?? workbook.file;
      const grid = sheetGrid(sheet);
      yield before;
      const setting = (SETTING_SHEETS as readonly string[]).includes(sheet.name.trim());
      const state = setting ? null : stateSheetName(sheet);
      const apart = !setting && state === null && book?.apart === true && book.at === index;
      const from = before;
      const most = before + sheet.rows.length;
      const ours = setting || state !== null || apart ? null : lookalikeOf(sheet.rows);
      const sight =
        state !== null
          ? notLookedAt(inBoth(`“${state}”，按存档和登记读取`, `“${state}”, read as archive and register`))
          : isSentSheet(sheet)
            ? notLookedAt(
                inBoth(
                  "模板里记下发时各格内容的底稿，不作台账读取",
                  "what a form held when it was sent out; not read as a ledger",
                ),
              )
            : apart
              ? notLookedAt(
                  inBoth(
                    "主工作簿只读设置、存档和登记，这张表不计入",
                    "of the month's book only settings, archive and register are read; this sheet does not count",
                  ),
                )
              : ours !== null
                ? notLookedAt(
                    inBoth(
                      `像是台账助手生成的“${ours}”，不作台账读取；如果确是台账，请改掉表上方的标题和“本表由台账助手生成”字样`,
                      `looks like “${ours}” made by this assistant and is not read as a ledger; if it is one, change the title above it and the words “本表由台账助手生成”`,
                    ),
                  )
                : yield* mapSteps(recogniseSheetSteps(grid, asOf), (done) => Math.min(most, from + done));
      const ledger = setting ? null : ledgerOf(file, grid, sight, asOf, date1904);
      sheets.push({ file, grid, sight, ledger, setting, state, apart, date1904 });
      before = most;
      yield before;
    }
  }
  const chosen = book === null ? undefined : names[book.at];
  const told = withoutSamples(sheets);
  return {
    files: names,
    sheets: told,
    ledgers: told.flatMap(({ ledger }) => ledger ?? []),
    book: chosen ?? monthBook(names, told),
  };
}

/** Without those that only show how a ledger is filled in. */
function withoutSamples(sheets: readonly SeenSheet[]): readonly SeenSheet[] {
  const samples = samplesAmong(sheets);
  if (samples.size === 0) return sheets;
  return sheets.map((seen): SeenSheet => {
    const sample = samples.get(seen);
    if (sample === undefined) return seen;
    if (sample.as === "counted") return { ...seen, sample };
    return { ...seen, ledger: null, sight: notLookedAt(sample.reason) };
  });
}

/** `a.xlsx`, `a.xlsx (2)`: base names, made distinct in the order given (DECIDED A6). */
export function distinctNames(files: readonly string[]): readonly string[] {
  const given = new Set(files);
  const used = new Set<string>();
  return files.map((file) => {
    let name = file;
    for (let n = 2; used.has(name) || (name !== file && given.has(name)); n++) name = `${file} (${n})`;
    used.add(name);
    return name;
  });
}

function ledgerOf(
  file: string,
  grid: SheetGrid,
  { header, match, rows }: SheetSight,
  asOf: LocalDate,
  date1904: boolean,
): Ledger | null {
  if (header === null || match === null) return null;
  const top = header.rows[0] ?? 1;
  const above = textsAbove(grid, top);
  const bottom = header.rows.at(-1) ?? top;
  const below = unitsBelow(grid, bottom, rows.leftOut);
  return {
    kind: match.definition.kind,
    file,
    sheet: grid.sheet.name,
    headerRows: header.rows,
    headings: header.paths,
    headingRows: header.leafRows,
    columns: match.columns,
    extraSupportColumns: match.extraSupportColumns,
    periodColumns: new Map([...match.choices].map(([key, { others }]) => [key, others])),
    unitsBelow: below,
    headingNotes: new Map([
      ...unitsAbove(grid, top),
      ...below,
      ...[...match.headings].flatMap(([column, { note }]) => (note === null ? [] : [[column, note] as const])),
    ]),
    sheetUnitText: sheetUnitText(grid, {
      above: above.lines,
      headerBottom: bottom,
      leftOut: rows.leftOut,
      lastRecord: rows.records.at(-1)?.row ?? bottom,
    }),
    year: yearOf(file, grid.sheet.name, above, asOf),
    date1904,
    rows: rows.records,
    anchorOf: (row, column) => {
      const merge = grid.mergeAt(row, column);
      return merge ? { row: merge.firstRow, column: merge.firstColumn } : { row, column };
    },
    formatOf: (row, column) => grid.formatAt(row, column),
    mergedColumns: mergedColumns(grid, rows.records, Math.max(0, ...header.paths.keys())),
  };
}

function yearOf(file: string, sheet: string, above: TextsAbove, asOf: LocalDate): LedgerYear {
  const found = ledgerYear([
    { place: "title", text: above.title.join("\n") },
    { place: "info", text: above.info.join("\n") },
    { place: "sheet", text: sheet },
    { place: "file", text: file },
  ]);
  if (found.year === null || found.from === null)
    return { year: yearMonthDay(asOf).year, from: "as-of", until: null, contradictions: [] };
  const until = saidMonth(above.title.join("\n"), found.year);
  return { year: found.year, from: found.from, until, contradictions: found.contradictions };
}

/** Columns of the table in which a merge covers several cells of the records (SPEC §7 merged-records). */
function mergedColumns(
  grid: SheetGrid,
  records: Ledger["rows"],
  width: number,
): readonly { readonly column: number; readonly firstRow: number; readonly area: string }[] {
  const found = new Map<number, { column: number; firstRow: number; area: string }>();
  for (const { row } of records) {
    for (const merge of grid.mergesIn(row)) {
      if (merge.firstColumn > width || found.has(merge.firstColumn)) continue;
      const area = `${columnLetters(merge.firstColumn)}${merge.firstRow}:${columnLetters(merge.lastColumn)}${merge.lastRow}`;
      found.set(merge.firstColumn, { column: merge.firstColumn, firstRow: merge.firstRow, area });
    }
  }
  return [...found.values()].sort((a, b) => a.column - b.column);
}
