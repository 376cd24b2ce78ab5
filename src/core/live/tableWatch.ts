import { recordsAmong, filledRow, rowStanding } from "../read/ledgers/classifyRows";
import { sayingOf } from "../read/ledgers/saying";
import { isNumberedUnder, isOfHierarchy, numberingOf } from "../read/ledgers/groupRow";
import { columnContents } from "../read/ledgers/columnContents";
import { MOST_HEADER_ROWS } from "../read/ledgers/headingPaths";
import { matchHeadings, type ColumnContents } from "../read/ledgers/matchHeadings";
import type { SeenSheet } from "../read/ledgers/recogniseLedgers";
import { unitLineBelow } from "../read/ledgers/sheetUnit";
import { missingColumns } from "../read/ledgers/missingColumns";
import { withUnreadColumns } from "../read/ledgers/withUnreadColumns";
import { ledgerHeader, type RowsPass } from "../read/ledgers/recogniseSheet";
import { isTotalText, type TableColumns } from "../read/ledgers/rowLook";
import { sheetGrid } from "../read/ledgers/sheetGrid";
import { scaleFrom, scaleHint, type ProgressScale, type ScaleHint } from "../values/readProgress";
import type { RowSnapshot } from "../workbook/snapshot";
import type { FullNeeded } from "../judge/parts/fullNeeded";
import { changedColumns } from "./changedColumns";
import { placeIn } from "../base/placeIn";

/** The table of one ledger while its rows change: says whether all but the changed records is still read as it was. */
export interface TableWatch {
  /** As it stands in the sheet. */
  readonly row: (row: number) => RowSnapshot | undefined;
  /** Where a record stands among those of its ledger, from 0; −1 where the row is no record. */
  readonly recordAt: (row: number) => number;
  /** Merged cells filled in. */
  record(index: number): RowSnapshot | undefined;
  readonly recordCount: number;
  /** Why the rows cannot be taken as other contents of the same records; null where they can. Changes nothing. */
  whyNotRows(rows: readonly RowSnapshot[]): FullNeeded | null;
  /** Takes them; answers what has changed for the other records, null where nothing has. */
  take(rows: readonly RowSnapshot[]): FullNeeded | null;
}

/** @param seen a sheet with a ledger, as it was recognised */
export function tableWatch(seen: SeenSheet): TableWatch {
  const { grid, sight, ledger } = seen;
  if (ledger === null || sight.match === null) throw new RangeError("No ledger to watch");
  const bottom = ledger.headerRows.at(-1) ?? 0;
  const passes = sight.passes.map((pass) => passInMotion(pass));
  const [first] = passes;
  const last = passes.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("A ledger without rows sorted");
  const isHeaderAsBefore = headerWatch(seen);
  const holdsAsBefore = contentWatch(seen, first.records);
  const isScaleAsBefore = scaleWatch(seen, last.records);

  const whyNotRow = (row: RowSnapshot): FullNeeded | null => {
    const columns = changedColumns(grid.row(row.row), row);
    const { merges } = grid.sheet;
    const isMerged = (column: number): boolean =>
      merges.some(
        ({ firstRow, lastRow, firstColumn, lastColumn }) =>
          firstRow <= row.row && row.row <= lastRow && firstColumn <= column && column <= lastColumn,
      );
    if (columns.some(isMerged)) return "merged";
    // A total beside a record is what tells a table at the side.
    if (columns.some((column) => isTotal(row, column) || isTotal(grid.row(row.row), column))) return "rows";
    for (const pass of passes) {
      if (pass.recordAt(row.row) < 0) return "rows";
      // Whether a row numbered like a group is a record hangs on how the others are numbered, and what they add up to; so do parts of a total.
      if (pass.hangTogether) return "rows";
      const { seq } = pass.columns;
      if (seq !== undefined && isParent(pass, row, seq)) return "rows";
      if (seq !== undefined && columns.includes(seq) && isNumberedAlike(row, seq)) return "rows";
      // Whether a row that is several rows high is one record is seen by the numbers in its next ones.
      if (seq !== undefined && columns.includes(seq) && grid.mergesIn(row.row).length > 0) return "rows";
      const started = pass.candidates[0]?.row !== row.row;
      if (rowStanding(grid, row, bottom, pass.columns, started) !== "record") return "rows";
      // Alike with another one that holds defaults alone it is no record.
      if (sayingOf(grid, row, pass.columns) === "defaults") return "rows";
    }
    const isUnderHeader = row.row === bottom + 1;
    return isUnderHeader && unitLineOf(grid.row(row.row)) !== unitLineOf(row) ? "unit-line" : null;
  };

  return {
    row: (row) => grid.row(row),
    recordAt: last.recordAt,
    record: (index) => last.records[index],
    recordCount: last.records.length,
    whyNotRows: (rows) => firstOf(rows, whyNotRow),
    take: (rows) => {
      const columns = new Set<number>();
      for (const row of rows) {
        for (const column of changedColumns(grid.row(row.row), row)) columns.add(column);
        grid.replaceRow(row);
        for (const pass of passes) {
          const index = pass.recordAt(row.row);
          pass.candidates[index] = row;
          const filled = filledRow(grid, bottom, row);
          if (pass === last) isScaleAsBefore.turn(pass.records[index], filled);
          pass.records[index] = filled;
        }
      }
      const keepsRows = (pass: PassInMotion): boolean =>
        recordsAmong(pass.candidates, pass.isAboveSecondHeader, pass.columns).length === pass.records.length;
      if (!passes.every(keepsRows)) return "rows";
      if (!isHeaderAsBefore(rows)) return "header";
      if (!holdsAsBefore(columns)) return "column-content";
      return isScaleAsBefore.holds() ? null : "progress-scale";
    },
  };

  function isNumberedAlike(row: RowSnapshot, seq: number): boolean {
    return [row, grid.row(row.row)].some(
      (one) => numberingOf(one?.cells[seq - 1]) !== null || isOfHierarchy(one?.cells[seq - 1]),
    );
  }

  /** The rows below are numbered under it: blank but for its sums it would be their group. */
  function isParent(pass: PassInMotion, row: RowSnapshot, seq: number): boolean {
    const next = pass.candidates[pass.recordAt(row.row) + 1];
    return isNumberedUnder(next?.cells[seq - 1], row.cells[seq - 1]);
  }

  function unitLineOf(row: RowSnapshot | undefined): string {
    return unitLineBelow({ row: () => row }, bottom).join("\n");
  }
}

function isTotal(row: RowSnapshot | undefined, column: number): boolean {
  const value = row?.cells[column - 1];
  return typeof value === "string" && isTotalText(value);
}

function firstOf<T>(items: readonly T[], look: (item: T) => FullNeeded | null): FullNeeded | null {
  for (const item of items) {
    const found = look(item);
    if (found !== null) return found;
  }
  return null;
}

interface PassInMotion {
  readonly columns: TableColumns;
  readonly isAboveSecondHeader: boolean;
  readonly hangTogether: boolean;
  /** The first of them are the records, as they stand in the sheet. */
  readonly candidates: RowSnapshot[];
  readonly records: RowSnapshot[];
  readonly recordAt: (row: number) => number;
}

function passInMotion({ columns, rows }: RowsPass): PassInMotion {
  const records = [...rows.records];
  const numbers = Uint32Array.from(records, ({ row }) => row);
  return {
    columns,
    isAboveSecondHeader: rows.secondHeader !== null,
    hangTogether: rows.hangTogether,
    candidates: [...rows.candidates],
    records,
    recordAt: (row) => {
      const index = placeIn(numbers, row);
      return numbers[index] === row ? index : -1;
    },
  };
}

/**
 * Whether the header is still the same where rows changed that have a say in it: those of a header that begins right below it, and
 * the row that such a one is followed by. Of what begins further down none is taken before it.
 */
function headerWatch({
  grid: { sheet },
  sight: { header, match },
}: SeenSheet): (rows: readonly RowSnapshot[]) => boolean {
  const lowest = (header?.rows.at(-1) ?? 0) + 1 + MOST_HEADER_ROWS;
  const top = new Map(sheet.rows.filter(({ row }) => row <= lowest).map((row) => [row.row, row]));
  const merges = sheet.merges.filter(({ firstRow }) => firstRow <= lowest);
  const told = (found: ReturnType<typeof ledgerHeader>): string =>
    found === null ? "" : JSON.stringify([found.kind, found.header.rows, [...found.header.paths]]);
  const before = header === null || match === null ? "" : told({ header, kind: match.definition.kind });
  return (rows) => {
    const upper = rows.filter(({ row }) => row <= lowest);
    if (upper.length === 0) return true;
    for (const row of upper) top.set(row.row, row);
    return (
      told(ledgerHeader(sheetGrid({ ...sheet, rows: [...top.values()].sort((a, b) => a.row - b.row), merges }))) ===
      before
    );
  };
}

/** Whether the columns whose heading is understood by what they hold still hold the same. */
function contentWatch(
  { sight }: SeenSheet,
  records: readonly RowSnapshot[],
): (columns: ReadonlySet<number>) => boolean {
  const contents = columnContents(records, sight.header ?? { continued: new Map() });
  const answers: { readonly column: number; readonly answer: unknown; readonly again: () => unknown }[] = [];
  const asking = <K extends keyof ColumnContents>(key: K): ColumnContents[K] => {
    const ask = (column: number): unknown => {
      const answer = contents[key](column);
      answers.push({ column, answer, again: () => contents[key](column) });
      return answer;
    };
    // The same question of the same contents, listened to.
    return ask as ColumnContents[K];
  };
  if (sight.match !== null && sight.header !== null) {
    const listening: ColumnContents = {
      contentOf: asking("contentOf"),
      namesRecords: asking("namesRecords"),
      holdsStages: asking("holdsStages"),
      holdsKeyTasks: asking("holdsKeyTasks"),
      saysNoMore: asking("saysNoMore"),
    };
    matchHeadings(sight.match.definition, sight.header.paths, listening);
    withUnreadColumns(missingColumns(sight.match, sight.header), sight.match, sight.header, listening);
  }
  return (columns) => answers.every(({ column, answer, again }) => !columns.has(column) || again() === answer);
}

/** Whether the numbers of the progress column are still of the same scale. */
function scaleWatch(
  { ledger }: SeenSheet,
  records: readonly RowSnapshot[],
): { turn(before: RowSnapshot | undefined, after: RowSnapshot): void; holds(): boolean } {
  const column = ledger?.columns.get("rate") ?? ledger?.columns.get("reportedRate");
  const counts: Record<ScaleHint, number> = { percent: 0, fraction: 0, either: 0 };
  const count = (row: RowSnapshot | undefined, by: number): void => {
    if (column === undefined || row === undefined) return;
    const hint = scaleHint(row.cells[column - 1], row.formats[column - 1]);
    if (hint !== null) counts[hint] += by;
  };
  const scale = (): ProgressScale => scaleFrom(counts);
  for (const row of records) count(row, 1);
  const before = scale();
  return {
    turn: (old, after) => {
      count(old, -1);
      count(after, 1);
    },
    holds: () => scale() === before,
  };
}
