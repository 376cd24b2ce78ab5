import {
  type AnyLedgerDefinition,
  type ColumnKey,
  LEDGER_KINDS,
  type LedgerKind,
  ledgerDefinitions,
  ledgerLabel,
} from "../../terms/ledgerKind";
import { columnLetters } from "../../workbook/address";
import { behind, type Steps } from "../../base/steps";
import { compact } from "../../workbook/cellText";
import type { LocalDate } from "../../workbook/localDate";
import type { RowSnapshot } from "../../workbook/snapshot";
import { isAnyHeading } from "./isAnyHeading";
import { classifyRowsSteps, type ClassifiedRows } from "./classifyRows";
import { columnContents } from "./columnContents";
import { headerCandidates, type HeaderBlock } from "./headerCandidates";
import { MOST_HEADER_ROWS } from "./headingPaths";
import { kindHint } from "./kindHint";
import { matchHeadings, type ColumnContents, type MatchedColumns } from "./matchHeadings";
import { missingColumns, type MissingColumn } from "./missingColumns";
import { countingHeadings, plainestHeader, tellingColumns, whyNoneAtAll, whyNot, whyNoHeader } from "./whyNot";
import { hasRowsOfItsOwn, sideParts, tellTheirRows } from "./sideParts";
import type { SheetGrid } from "./sheetGrid";
import type { TableColumns } from "./rowLook";
import { withUnreadColumns } from "./withUnreadColumns";
import { areSameTable, span, tableColumns } from "./tableColumns";
import { inBoth, type InBoth } from "../../base/inBoth";
import { plural } from "../../values/numberEn";
import { quoted } from "../../values/quoted";
import { quotedEn } from "../../values/quotedEn";

/** What was seen on one sheet (SPEC §5). */
export interface SheetSight {
  readonly header: HeaderBlock | null;
  readonly rows: ClassifiedRows;
  /**
   * How the rows were sorted: what the columns hold is asked of the first pass, and the last one stands. Empty where the sheet is no
   * ledger.
   */
  readonly passes: readonly RowsPass[];
  /** The ledger on the sheet, or null. */
  readonly match: MatchedColumns | null;
  /** Columns of that ledger which no heading names, each with the heading that nearly does. */
  readonly missing: readonly MissingColumn[];
  /** Another table at the ledger's right that is not read; null where there is none. */
  readonly side: SideTable | null;
  /** Why it is this ledger, or why it is none: one sentence. */
  readonly reason: InBoth;
}

/** @see SheetSight.side */
export interface SideTable {
  /** Where it begins, 1-based. */
  readonly column: number;
  /** It has rows of its own; else only the same columns say so. */
  readonly isCertain: boolean;
  /** Its headings are those of a ledger: its rows are missing in the figures. */
  readonly isLedger: boolean;
}

/** One sorting of a ledger's rows, by these columns. */
export interface RowsPass {
  readonly columns: TableColumns;
  readonly rows: ClassifiedRows;
}

const NO_ROWS: ClassifiedRows = {
  records: [],
  candidates: [],
  leftOut: [],
  loneGroups: [],
  hangTogether: false,
  secondHeader: null,
};

/** Finds the header on a sheet and the ledger that it heads (SPEC §5, DECIDED C2). Tells rows looked at. */
export function* recogniseSheetSteps(grid: SheetGrid, asOf: LocalDate | null = null): Steps<SheetSight> {
  if (grid.sheet.rows.length === 0) return notLookedAt(inBoth("空表", "empty sheet"));
  const { headers, candidates, best } = findLedger(grid);
  return best ? yield* recognised(grid, best, asOf) : yield* unrecognised(grid, headers, candidates);
}

/** The header of the ledger that stands on a sheet, and its kind; null where there is none. */
export function ledgerHeader(grid: SheetGrid): { readonly header: HeaderBlock; readonly kind: LedgerKind } | null {
  const { best } = findLedger(grid);
  return best === null ? null : { header: best.header, kind: best.match.definition.kind };
}

/**
 * The best candidate of the uppermost table: a ledger below it is not read (DECIDED C13), but a header of several rows may
 * begin further down than its first candidate does. All candidates are looked at where none is a ledger's.
 */
function findLedger(grid: SheetGrid): {
  readonly headers: readonly HeaderBlock[];
  readonly candidates: readonly Candidate[];
  readonly best: Candidate | null;
} {
  const headers: HeaderBlock[] = [];
  const candidates: Candidate[] = [];
  /** Not yet judged: they stand below the best one. */
  const below: HeaderBlock[] = [];
  let hint: LedgerKind | null = null;
  let best: Candidate | null = null;
  for (const header of headerCandidates(grid, isAnyHeading)) {
    const top = header.rows[0] ?? 0;
    const behind = best === null ? Infinity : (best.header.rows.at(-1) ?? 0) + 1;
    // What comes after begins at most so many rows above the one looked at: all of it stands below the uppermost table.
    if (top - (MOST_HEADER_ROWS - 2) > behind) break;
    if (top > behind) {
      below.push(header);
      continue;
    }
    // It begins higher than others before it, and counts unless one of those heads a ledger.
    if (below.splice(0).some((one) => bestKind(one, hint).fits)) break;
    if (headers.length === 0) hint = kindHint(grid.sheet, top);
    headers.push(header);
    const candidate = bestKind(header, hint);
    candidates.push(candidate);
    if (candidate.fits && (best === null || candidate.known > best.known)) best = candidate;
  }
  return { headers, candidates, best: best === null ? null : withoutSideTable(grid, best) };
}

function bestKind(header: HeaderBlock, hint: LedgerKind | null): Candidate {
  const judged = LEDGER_KINDS.map((kind) => judge(header, ledgerDefinitions[kind], ASSUME_EMPTY));
  const best = judged.reduce((one, other) => (isBetterKind(other, one, hint) ? other : one));
  if (!best.fits || best.certain || best.match.definition.kind === hint) return best;
  return judged.find((other) => saysItIs(other, best, hint)) ?? best;
}

/**
 * True where the whole heading row says that it is another kind's, which only lacks its key column: a 项目台账 without 项目名称 is
 * no 问题台账 for its column 存在问题 (DECIDED C2). That kind has all that the other one has, and more.
 */
function saysItIs(other: Candidate, best: Candidate, hint: LedgerKind | null): boolean {
  const { definition } = other.match;
  if (other.fits || other.counting.length > 0 || other.requiredFound * 2 < definition.required.length) return false;
  const [own, others] = [knownColumns(other.match), knownColumns(best.match)];
  const more = tellingColumns(other.match).filter((column) => !others.has(column)).length;
  return [...others].every((column) => own.has(column)) && more >= (definition.kind === hint ? 1 : 2);
}

function knownColumns({ columns, extraSupportColumns }: MatchedColumns): ReadonlySet<number> {
  return new Set([...columns.values(), ...extraSupportColumns]);
}

/**
 * Without what stands at the ledger's right, apart by a blank column, and is another table: it has rows of its own, or numbers or
 * names its rows itself. A sum by towns at the side would give its towns and rates to the records beside it.
 */
function withoutSideTable(grid: SheetGrid, best: Candidate): Candidate {
  const { header, match } = best;
  const part = (isKept: (column: number) => boolean): HeaderBlock => ({
    ...header,
    paths: new Map([...header.paths].filter(([column]) => isKept(column))),
  });
  for (const side of sideParts([...header.paths.keys()])) {
    const [from = 0] = side.columns;
    const left = judge(
      part((column) => column < from),
      match.definition,
      ASSUME_EMPTY,
    );
    if (!left.fits) continue;
    const beside = part((column) => column >= from);
    const hasRows = hasRowsOfItsOwn(grid, header.rows.at(-1) ?? 0, side);
    if (hasRows || tellTheirRows(left.match, judge(beside, match.definition, ASSUME_EMPTY).match))
      return { ...left, side: { column: from, isCertain: hasRows, isLedger: bestKind(beside, null).fits } };
  }
  return best;
}

const ASSUME_EMPTY: ColumnContents = {
  contentOf: () => "empty",
  namesRecords: () => false,
  holdsStages: () => true,
  holdsKeyTasks: () => true,
  saysNoMore: () => false,
};

interface Candidate {
  readonly header: HeaderBlock;
  readonly match: MatchedColumns;
  readonly missing: readonly MissingColumn[];
  /** The kind's own columns are there, and half of the required ones (DECIDED C2). */
  readonly fits: boolean;
  /** How many of the required columns are there, or nearly. */
  readonly requiredFound: number;
  /** Headings that sum up another table, where they are enough to say that this is no ledger. */
  readonly counting: readonly string[];
  /** The kind's own columns stand there under headings of their own, not loose or mistyped ones. */
  readonly certain: boolean;
  readonly known: number;
  readonly side?: SideTable;
}

function judge(
  header: HeaderBlock,
  definition: AnyLedgerDefinition,
  contents: ColumnContents,
  asOf: LocalDate | null = null,
): Candidate {
  const match = matchHeadings(definition, header.paths, contents, asOf);
  const missing = missingColumns(match, header);
  const has = (keys: readonly ColumnKey[]): boolean =>
    keys.some(
      (key) => match.columns.has(key) || missing.some((column) => column.near !== null && column.keys.includes(key)),
    );
  const found = definition.required.filter(has).length;
  const headings = countingHeadings(match, header);
  const counting = headings.length >= 2 && found < definition.required.length - 1 ? headings : [];
  const fits = definition.identifiedBy.every(has) && found * 2 >= definition.required.length && counting.length === 0;
  const certain = definition.identifiedBy.every((keys) =>
    keys.some((key) => match.columns.has(key) && !match.loose.has(key)),
  );
  return {
    header,
    match,
    missing,
    fits,
    requiredFound: found,
    counting,
    certain,
    known: match.columns.size + match.extraSupportColumns.length,
  };
}

function isBetterKind(a: Candidate, b: Candidate, hint: LedgerKind | null): boolean {
  if (a.fits !== b.fits) return a.fits;
  if (a.fits && a.certain !== b.certain) return a.certain;
  if (a.known !== b.known) return a.known > b.known;
  return a.match.definition.kind === hint && b.match.definition.kind !== hint;
}

function* recognised(grid: SheetGrid, best: Candidate, asOf: LocalDate | null): Steps<SheetSight> {
  const { definition } = best.match;
  const bottom = best.header.rows.at(-1) ?? 0;
  // What a column holds is asked of the records, and which rows are records hardly hangs on that.
  const columns = tableColumns(best.match);
  const first = { columns, rows: yield* classifyRowsSteps(grid, bottom, columns) };
  const contents = columnContents(first.rows.records, best.header);
  const { header, match, missing: lacking } = judge(best.header, definition, contents, asOf);
  const missing = withUnreadColumns(lacking, match, header, contents);
  const passes: RowsPass[] = [first];
  const own = tableColumns(match);
  if (!areSameTable(own, columns)) {
    passes.push({ columns: own, rows: yield* behind(grid.sheet.rows.length, classifyRowsSteps(grid, bottom, own)) });
  }
  const rows = (passes.at(-1) ?? first).rows;
  const requiredFound = definition.required.length - missing.filter((column) => column.required).length;
  const reason = inBoth(
    `${ledgerLabel(definition.kind)}：认出${match.columns.size}列，必需的${definition.required.length}列有${requiredFound}列`,
    `${definition.english.ledger}: ${plural(match.columns.size, "column")} recognised, ${requiredFound} of ${definition.required.length} required ones`,
  );
  return { header, rows, passes, match, missing, reason, side: best.side ?? null };
}

/** A sheet on which no table is looked for, or none found, and why. */
export function notLookedAt(reason: InBoth): SheetSight {
  return { header: null, rows: NO_ROWS, passes: [], match: null, missing: [], reason, side: null };
}

function* unrecognised(
  grid: SheetGrid,
  headers: readonly HeaderBlock[],
  candidates: readonly Candidate[],
): Steps<SheetSight> {
  const likeness = ({ match }: Candidate): number => tellingColumns(match).length;
  const nearest = candidates.reduce<Candidate | null>(
    (best, candidate) => (best === null || likeness(candidate) > likeness(best) ? candidate : best),
    null,
  );
  const isLike = nearest !== null && likeness(nearest) >= 2;
  const header = isLike ? nearest.header : plainestHeader(grid, headers);
  if (header === null) return notLookedAt(whyNoHeader(grid));
  const seq = [...header.paths].find(([, path]) => compact(path.at(-1) ?? "") === "序号")?.[0];
  const columns = [...header.paths.keys()];
  const telling = columns.filter((column) => column !== seq);
  const table = { seq, telling, ...span(columns), isHeading: isAnyHeading };
  const rows = yield* classifyRowsSteps(grid, header.rows.at(-1) ?? 0, table);
  const reason = isLike ? whyNotThis(nearest) : whyNoneAtAll(header);
  return { header, rows, passes: [], match: null, missing: [], reason, side: null };
}

function whyNotThis({ counting, match, missing, header }: Candidate): InBoth {
  if (counting.length === 0) return whyNot(match, missing, header);
  const some = counting.slice(0, 3);
  return inBoth(
    `像汇总表：有${quoted(some, "")}等统计列，不是逐条登记的台账`,
    `looks like a summary with columns that count (${quotedEn(some)}), not like a ledger of single rows`,
  );
}

/** First and last record row, or null where there is none. */
export function rowSpan(records: readonly RowSnapshot[]): {
  readonly firstRow: number | null;
  readonly lastRow: number | null;
} {
  return { firstRow: records[0]?.row ?? null, lastRow: records.at(-1)?.row ?? null };
}

/** Heading paths by column letter, in column order. */
export function headingsByLetter(header: HeaderBlock | null): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...(header?.paths ?? [])].map(([column, path]) => [columnLetters(column), path]));
}
