import type { AnyLedgerDefinition, ColumnDefinition } from "./ledgerDefinition";
import type { ColumnKey, LedgerKind } from "./ledgerKind";
import { readHeading, type Heading } from "./heading";
import { headingsReadByContent, unitHeadings } from "./kinds/sharedColumns";

/** What the values below a heading such as 完成情况 look like (SPEC §4). */
export type ColumnContent = "status" | "progress" | "text" | "empty";

/** Answers about what stands below a column (1-based); asked only where the heading does not decide. */
export interface ColumnContents {
  readonly contentOf: (column: number) => ColumnContent;
  readonly namesRecords: (column: number) => boolean;
}

/** Which column of a sheet is which column of one kind of ledger. */
export interface MatchedColumns {
  readonly definition: AnyLedgerDefinition;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Further columns that feed supportUnits (DECIDED C5). */
  readonly extraSupportColumns: readonly number[];
  readonly duplicates: readonly { readonly column: number; readonly key: ColumnKey; readonly first: number }[];
  /** Columns whose heading means nothing to this kind. */
  readonly unmatched: readonly number[];
  readonly headings: ReadonlyMap<number, Heading>;
}

/**
 * Gives every heading path its column key (SPEC §4; DECIDED C3–C7): the lowest heading first, then parent and child
 * joined; a parent and child that together name another column than the child alone win, as 实际 over 完成时间 does.
 * @param paths heading paths by 1-based column, parent first
 */
export function matchHeadings(
  definition: AnyLedgerDefinition,
  paths: ReadonlyMap<number, readonly string[]>,
  contents: ColumnContents,
): MatchedColumns {
  const index = indexOf(definition);
  const headings = new Map<number, Heading>();
  const found: { column: number; meaning: Meaning }[] = [];
  const unmatched: number[] = [];
  for (const [column, path] of paths) {
    const leaf = readHeading(path[path.length - 1] ?? "");
    const joined = path.length > 1 ? [readHeading(path.join("")), readHeading(path.slice(-2).join(""))] : [];
    headings.set(
      column,
      joined.reduce((heading, other) => (heading.note === null ? { ...heading, note: other.note } : heading), leaf),
    );
    const meaning = meaningOf(index, leaf, joined);
    if (meaning === null) unmatched.push(column);
    else found.push({ column, meaning });
  }
  return { ...assign(definition, found, unmatched, headings, contents), headings };
}

interface Meaning {
  readonly type: "key" | "loose" | "responsible" | "cooperating" | "by-content";
  readonly key: ColumnKey | null;
}

type HeadingIndex = ReadonlyMap<string, Meaning>;

const indexes = new Map<LedgerKind, HeadingIndex>();

/** Every heading of one kind of ledger, looked up by its compact text. */
function indexOf(definition: AnyLedgerDefinition): HeadingIndex {
  const known = indexes.get(definition.kind);
  if (known) return known;
  const index = new Map<string, Meaning>();
  const put = (texts: readonly string[], meaning: Meaning): void => {
    for (const text of texts) if (!index.has(text)) index.set(text, meaning);
  };
  const columns = Object.entries(definition.columns) as [ColumnKey, ColumnDefinition][];
  for (const [key, column] of columns) if (key !== "supportUnits") put(column.headings, { type: "key", key });
  if ("leadUnits" in definition.columns) {
    put(unitHeadings.responsible, { type: "responsible", key: null });
    put(unitHeadings.cooperating, { type: "cooperating", key: null });
  }
  put(headingsReadByContent, { type: "by-content", key: null });
  for (const [key, column] of columns) put(column.looseHeadings, { type: "loose", key });
  indexes.set(definition.kind, index);
  return index;
}

/** True for a text that is a heading of some ledger, in any of its forms. */
export function isHeadingOf(definition: AnyLedgerDefinition, text: string): boolean {
  return meaningOf(indexOf(definition), readHeading(text), []) !== null;
}

function meaningOf(index: HeadingIndex, leaf: Heading, joined: readonly Heading[]): Meaning | null {
  const own = lookUp(index, leaf);
  for (const heading of joined) {
    const together = lookUp(index, heading);
    if (together !== null && (own === null || (together.type === "key" && together.key !== own.key))) return together;
  }
  return own;
}

function lookUp(index: HeadingIndex, heading: Heading): Meaning | null {
  for (const form of heading.forms) {
    const meaning = index.get(form);
    if (!meaning) continue;
    const literal = form === heading.forms[0];
    if (meaning.key === "cumulativeInvestment" && !literal) {
      // 1-5月累计完成投资 and 2024年累计完成投资 are this year's; a single month's is no column of the ledger.
      if (heading.monthRange || heading.leadingYear) return { type: "key", key: "yearDone" };
      if (heading.singleMonth) return null;
    }
    if (meaning.key === "yearDone" && heading.singleMonth && !heading.monthRange) return null;
    if (
      meaning.key === "cumulative" &&
      heading.singleMonth &&
      !heading.monthRange &&
      !literal &&
      !form.includes("累计")
    )
      return { type: "key", key: "month" };
    return meaning;
  }
  return null;
}

function assign(
  definition: AnyLedgerDefinition,
  found: readonly { readonly column: number; readonly meaning: Meaning }[],
  unmatched: number[],
  headings: ReadonlyMap<number, Heading>,
  contents: ColumnContents,
): Omit<MatchedColumns, "headings"> {
  const columns = new Map<ColumnKey, number>();
  const duplicates: { column: number; key: ColumnKey; first: number }[] = [];
  const extraSupportColumns: number[] = [];
  const take = (key: ColumnKey, column: number): void => {
    const first = columns.get(key);
    if (first === undefined) columns.set(key, column);
    else duplicates.push({ column, key, first });
  };
  const takeSupport = (column: number): void => {
    if (!("supportUnits" in definition.columns)) unmatched.push(column);
    else if (columns.has("supportUnits")) extraSupportColumns.push(column);
    else columns.set("supportUnits", column);
  };
  const of = (type: Meaning["type"]): readonly { readonly column: number; readonly meaning: Meaning }[] =>
    found.filter(({ meaning }) => meaning.type === type);

  for (const { column, meaning } of of("key")) if (meaning.key) take(meaning.key, column);
  // 责任单位 leads where no column says 牵头单位, under any of its headings (SPEC §4, DECIDED C5).
  for (const { column } of of("responsible")) {
    if (columns.has("leadUnits")) takeSupport(column);
    else columns.set("leadUnits", column);
  }
  for (const { column } of of("cooperating")) takeSupport(column);
  for (const { column } of of("by-content")) {
    const key = keyByContent(definition, contents.contentOf(column), columns, headingText(headings, column));
    if (key) take(key, column);
    else unmatched.push(column);
  }
  for (const { column, meaning } of of("loose")) {
    const key = meaning.key === "seq" ? numberingKey(definition, contents.namesRecords(column), columns) : meaning.key;
    if (key && !columns.has(key) && key in definition.columns) columns.set(key, column);
    else unmatched.push(column);
  }
  return { definition, columns, extraSupportColumns, duplicates, unmatched: unmatched.sort((a, b) => a - b) };
}

function headingText(headings: ReadonlyMap<number, Heading>, column: number): string {
  return headings.get(column)?.forms[0] ?? "";
}

/** `完成情况` by its content (SPEC §4): status words, percentages, or else progress text. */
function keyByContent(
  definition: AnyLedgerDefinition,
  content: ColumnContent,
  columns: ReadonlyMap<ColumnKey, number>,
  heading: string,
): ColumnKey | null {
  const has = (key: ColumnKey): boolean => key in definition.columns;
  if (definition.kind === "projects")
    return heading === "项目进度" && !columns.has("stage") && content !== "progress" ? "stage" : null;
  if (definition.kind === "indicators")
    return content === "progress" && !columns.has("reportedRate") ? "reportedRate" : null;
  // 进度 with nothing below it is a column of percentages still to be filled in; 完成情况 is one of words.
  const assumed = content === "empty" ? (heading.endsWith("进度") ? "progress" : "status") : content;
  if (assumed === "status" && has("status")) return "status";
  if (assumed === "progress" && has("rate")) return "rate";
  if (has("progressText") && !columns.has("progressText")) return "progressText";
  return null;
}

/** `编号` counts rows where it holds nothing but small numbers and no other column does; else it names records. */
function numberingKey(
  definition: AnyLedgerDefinition,
  namesRecords: boolean,
  columns: ReadonlyMap<ColumnKey, number>,
): ColumnKey | null {
  if (columns.has("seq") || namesRecords) return "id" in definition.columns ? "id" : null;
  return "seq";
}
