import { columnLetters } from "../workbook/address";
import { compact } from "../workbook/cellText";
import type { RowSnapshot } from "../workbook/snapshot";
import { classifyRows, type ClassifiedRows } from "./classifyRows";
import { columnContent, namesRecords } from "./columnContent";
import { headerCandidates, type HeaderBlock } from "./findHeader";
import type { AnyLedgerDefinition } from "./ledgerDefinition";
import { ledgerDefinitions } from "./kinds";
import { LEDGER_KINDS, type ColumnKey, type LedgerKind } from "./ledgerKind";
import { isHeadingOf, matchHeadings, type ColumnContents, type MatchedColumns } from "./matchHeadings";
import { isNearMiss } from "./nearMiss";
import type { SheetGrid } from "./sheetGrid";

/** What was seen on one sheet (SPEC §5). */
export interface SheetSight {
  readonly header: HeaderBlock | null;
  readonly rows: ClassifiedRows;
  /** The ledger on the sheet, or null. */
  readonly match: MatchedColumns | null;
  /** Columns of that ledger which no heading names, each with the heading that nearly does. */
  readonly missing: readonly MissingColumn[];
  /** Why it is this ledger, or why it is none: one Chinese sentence. */
  readonly reason: string;
}

export interface MissingColumn {
  /** The column, or the columns of which one is enough. */
  readonly keys: readonly ColumnKey[];
  readonly required: boolean;
  readonly near: { readonly column: number; readonly text: string } | null;
}

const NO_ROWS: ClassifiedRows = { records: [], secondHeader: null };

/** Finds the header on a sheet and the ledger that it heads (SPEC §5, DECIDED C2). */
export function recogniseSheet(grid: SheetGrid): SheetSight {
  const isKnown = (text: string): boolean => isAnyHeading(text);
  const candidates = headerCandidates(grid, isKnown);
  if (grid.sheet.rows.length === 0) return { header: null, rows: NO_ROWS, match: null, missing: [], reason: "空表" };
  let best: Candidate | null = null;
  for (const header of candidates) {
    for (const kind of LEDGER_KINDS) {
      const candidate = judge(header, ledgerDefinitions[kind], ASSUME_EMPTY);
      if (best === null || isBetter(candidate, best)) best = candidate;
    }
  }
  if (best === null || !best.fits) return unrecognised(grid, candidates, best);
  const bottom = best.header.rows[best.header.rows.length - 1] ?? 0;
  const contents: ColumnContents = {
    contentOf: (column) => columnContent(grid, bottom, column),
    namesRecords: (column) => namesRecords(grid, bottom, column),
  };
  const { header, match, missing } = judge(best.header, best.match.definition, contents);
  const { definition, columns } = match;
  const rows = classifyRows(grid, bottom, {
    seq: columns.get("seq"),
    telling: tellingKeys[definition.kind].flatMap((key) => columns.get(key) ?? []),
    isHeading: isKnown,
  });
  const requiredFound = definition.required.length - missing.filter((column) => column.required).length;
  const reason = `${definition.label}：认出${columns.size}列，必需的${definition.required.length}列有${requiredFound}列`;
  return { header, rows, match, missing, reason };
}

/** The columns by which people tell one record from the next, most telling first. */
const tellingKeys: { readonly [K in LedgerKind]: readonly ColumnKey[] } = {
  tasks: ["task", "keyTask"],
  projects: ["name"],
  problems: ["description"],
  indicators: ["name"],
  submissions: ["month"],
};

const ASSUME_EMPTY: ColumnContents = { contentOf: () => "empty", namesRecords: () => false };

interface Candidate {
  readonly header: HeaderBlock;
  readonly match: MatchedColumns;
  readonly missing: readonly MissingColumn[];
  /** The kind's own columns are there, and half of the required ones (DECIDED C2). */
  readonly fits: boolean;
  readonly known: number;
}

function judge(header: HeaderBlock, definition: AnyLedgerDefinition, contents: ColumnContents): Candidate {
  const match = matchHeadings(definition, header.paths, contents);
  const missing = missingColumns(match, header);
  const has = (keys: readonly ColumnKey[]): boolean =>
    keys.some(
      (key) => match.columns.has(key) || missing.some((column) => column.near !== null && column.keys.includes(key)),
    );
  const found = definition.required.filter(has).length;
  const fits = definition.identifiedBy.every(has) && found * 2 >= definition.required.length;
  return { header, match, missing, fits, known: match.columns.size + match.extraSupportColumns.length };
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.fits !== b.fits) return a.fits;
  return a.known > b.known;
}

function missingColumns(
  { definition, columns, unmatched }: MatchedColumns,
  header: HeaderBlock,
): readonly MissingColumn[] {
  const free = unmatched.map((column) => ({ column, text: compact(header.paths.get(column)?.at(-1) ?? "") }));
  const nearOf = (keys: readonly ColumnKey[]): MissingColumn["near"] => {
    const wanted = keys.flatMap((key) => definition.columns[key]?.headings ?? []);
    return free.find(({ text }) => wanted.some((heading) => isNearMiss(text, heading))) ?? null;
  };
  const required = definition.required
    .filter((keys) => !keys.some((key) => columns.has(key)))
    .map((keys) => ({ keys, required: true, near: nearOf(keys) }));
  // A mistyped optional heading costs a figure all the same: an extension that is not seen makes a row overdue.
  const taken = new Set(required.map(({ near }) => near?.column));
  const weighty = weightyKeys[definition.kind]
    .filter((key) => !columns.has(key) && !definition.required.some((keys) => keys.includes(key)))
    .map((key) => ({ keys: [key], required: false, near: nearOf([key]) }))
    .filter(({ near }) => near !== null && near.text.length >= 4 && !taken.has(near.column));
  return [...required, ...weighty];
}

/** Optional columns that change figures. */
const weightyKeys: { readonly [K in LedgerKind]: readonly ColumnKey[] } = {
  tasks: ["town", "supportUnits", "start", "finished", "adjustedDue", "extensionReason"],
  projects: ["town", "yearPlan", "yearDone", "plannedStart", "actualStart", "plannedProduction", "actualProduction"],
  problems: ["finished"],
  indicators: [],
  submissions: ["submitted"],
};

function unrecognised(grid: SheetGrid, candidates: readonly HeaderBlock[], best: Candidate | null): SheetSight {
  const header = best !== null && best.known >= 2 ? best.header : plainestHeader(candidates);
  if (header === null)
    return { header: null, rows: NO_ROWS, match: null, missing: [], reason: "没有找到表头，不是台账" };
  const bottom = header.rows[header.rows.length - 1] ?? 0;
  const seq = [...header.paths].find(([, path]) => compact(path.at(-1) ?? "") === "序号")?.[0];
  const telling = [...header.paths.keys()].filter((column) => column !== seq);
  const rows = classifyRows(grid, bottom, { seq, telling, isHeading: isAnyHeading });
  return { header, rows, match: null, missing: [], reason: whyNot(best) };
}

/** Of several rows that could head a table, the one with most columns, all of them short texts; the upper of equals. */
function plainestHeader(candidates: readonly HeaderBlock[]): HeaderBlock | null {
  const plain = candidates.filter(({ paths }) => [...paths.values()].flat().every(isShortText));
  return plain.reduce<HeaderBlock | null>(
    (best, block) => (best === null || block.paths.size > best.paths.size ? block : best),
    null,
  );
}

function isShortText(text: string): boolean {
  return text.length <= 20 && !/^[\d.,%-]+$/.test(text);
}

function whyNot(best: Candidate | null): string {
  if (best === null || best.known < 2) return "表头里没有台账的列，不是台账";
  const { definition } = best.match;
  const label = (key: ColumnKey): string => `“${definition.columns[key]?.label ?? key}”`;
  const lacking = definition.identifiedBy.find((keys) => !keys.some((key) => best.match.columns.has(key)));
  const named = [...best.match.columns.keys()].slice(0, 4).map(label).join("");
  if (lacking) return `有${named}等${best.known}列，但没有${lacking.map(label).join("或")}列，不是${definition.label}`;
  return `像${definition.label}，但必需的列不到一半：缺${best.missing.map(({ keys }) => keys.map(label).join("或")).join("、")}`;
}

function isAnyHeading(text: string): boolean {
  const known = headingVerdicts.get(text);
  if (known !== undefined) return known;
  const verdict = text.length <= 40 && LEDGER_KINDS.some((kind) => isHeadingOf(ledgerDefinitions[kind], text));
  if (headingVerdicts.size < 10_000) headingVerdicts.set(text, verdict);
  return verdict;
}

/** Memo of a pure function; it changes no answer. */
const headingVerdicts = new Map<string, boolean>();

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
