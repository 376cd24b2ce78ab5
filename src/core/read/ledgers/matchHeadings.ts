import type { AnyLedgerDefinition, ColumnKey } from "../../terms/ledgerKind";
import { yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { compact } from "../../workbook/cellText";
import type { ColumnContent } from "../../kinds/ledgerDefinition";
import type { Heading } from "./heading";
import type { Meaning } from "./headingIndex";
import { readPath } from "./headingMeaning";
import { isNearMiss } from "./isNearMiss";
import {
  limitedColumns,
  onePeriodEach,
  type FoundColumn as Found,
  type LimitedColumn,
  type PeriodChoice,
} from "./periodColumns";

/** Answers about what stands below a column (1-based); asked only where the heading does not decide. */
export interface ColumnContents {
  readonly contentOf: (column: number) => ColumnContent;
  readonly namesRecords: (column: number) => boolean;
  /** True where the filled cells are mostly stages of a project, or none is filled. */
  readonly holdsStages: (column: number) => boolean;
  /** True where the filled cells are mostly numbers or titles of the plan's key tasks, or none is filled. */
  readonly holdsKeyTasks: (column: number) => boolean;
  /** True for a column under a heading of several columns that tells nothing which another of them does not. */
  readonly saysNoMore: (column: number) => boolean;
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
  /** Keys that only a loose heading gave. */
  readonly loose: ReadonlySet<ColumnKey>;
  /** Unmatched columns that hold a part of what a column of the key would: 5月完成投资 of 本年完成投资; a date's 年, 月 or 日. */
  readonly parts: readonly PartColumn[];
  /** Columns that are read although their period is not the one that counts (DECIDED G5). */
  readonly limited: readonly LimitedColumn[];
  /** What was chosen among columns side by side for periods, by key. */
  readonly choices: ReadonlyMap<ColumnKey, PeriodChoice>;
}

interface PartColumn {
  readonly column: number;
  readonly key: ColumnKey;
  /** True for one of the columns of years, months and days into which a date is divided. */
  readonly ofDay: boolean;
}

/**
 * Gives every heading path its column key (SPEC §4; DECIDED C3–C7). Of several headings of one key the standard one is
 * taken, else the first; the others are duplicates.
 * @param paths heading paths by 1-based column, parent first
 * @param asOf of columns side by side for periods the one that ends with this month is taken (DECIDED G5)
 */
export function matchHeadings(
  definition: AnyLedgerDefinition,
  paths: ReadonlyMap<number, readonly string[]>,
  contents: ColumnContents,
  asOf: LocalDate | null = null,
): MatchedColumns {
  const headings = new Map<number, Heading>();
  const found: Found[] = [];
  const unmatched: number[] = [];
  const parts: PartColumn[] = [...daysDivided(definition, paths)];
  const divided = new Set(parts.map(({ column }) => column));
  for (const [column, path] of paths) {
    const { heading, meaning, partOf } = readPath(definition, path);
    headings.set(column, heading);
    if (meaning === null || divided.has(column) || contents.saysNoMore(column)) unmatched.push(column);
    else found.push({ column, meaning, text: heading.forms[0] ?? "", note: heading.note, heading });
    if (partOf !== null) parts.push({ column, key: partOf, ofDay: false });
  }
  const nearLead =
    found.some(({ meaning }) => meaning.type === "responsible") &&
    unmatched.some((column) => isNearLead(definition, paths.get(column)?.at(-1) ?? ""));
  const { kept, passed, choices } = onePeriodEach(found, contents, asOf);
  unmatched.push(...passed);
  const assigned = withoutOtherYears(assign(definition, kept, unmatched, nearLead, contents), headings, asOf);
  const limited = asOf === null ? [] : limitedColumns(assigned.columns, headings, asOf);
  const chosen = [...assigned.columns].flatMap(([key, column]) => {
    const choice = choices.find((one) => one.column === column);
    return choice === undefined ? [] : [[key, choice] as const];
  });
  return { definition, headings, parts, limited, choices: new Map(chosen), ...assigned };
}

/** 2023年完成情况 beside 完成状态 is the last year's, and no column too many. */
function withoutOtherYears<T extends Pick<MatchedColumns, "duplicates" | "unmatched">>(
  assigned: T,
  headings: ReadonlyMap<number, Heading>,
  asOf: LocalDate | null,
): T {
  const year = asOf === null ? null : yearMonthDay(asOf).year;
  const isOther = (column: number): boolean => (headings.get(column)?.periodYear ?? year) !== year;
  const others = assigned.duplicates.filter(({ column }) => isOther(column)).map(({ column }) => column);
  if (year === null || others.length === 0) return assigned;
  return {
    ...assigned,
    duplicates: assigned.duplicates.filter(({ column }) => !others.includes(column)),
    unmatched: [...assigned.unmatched, ...others].sort((a, b) => a - b),
  };
}

/** 年, 月, 日 below 完成时限, or 完成时限（年） beside 完成时限（月）: none of them is the day. */
function daysDivided(
  definition: AnyLedgerDefinition,
  paths: ReadonlyMap<number, readonly string[]>,
): readonly PartColumn[] {
  const found = [...paths].flatMap(([column, path]): readonly PartColumn[] => {
    const isLeaf = path.length > 1 && DAY_PART.test(compact(path.at(-1) ?? ""));
    const { heading, meaning } = readPath(definition, isLeaf ? path.slice(0, -1) : path);
    const key = meaning?.key ?? null;
    if (key === null || !definition.dates.includes(key) || !(isLeaf || DAY_PART.test(heading.note ?? ""))) return [];
    return [{ column, key, ofDay: true }];
  });
  return found.filter(({ key }) => found.filter((other) => other.key === key).length > 1);
}

const DAY_PART = /^[年月日]$/;

/** 牵头单们: 责任单位 beside it must not become the lead because of a slip of the keyboard. */
function isNearLead(definition: AnyLedgerDefinition, text: string): boolean {
  return (
    "supportUnits" in definition.columns &&
    (definition.columns.leadUnits?.headings ?? []).some((heading) => isNearMiss(compact(text), heading))
  );
}

function assign(
  definition: AnyLedgerDefinition,
  found: readonly Found[],
  unmatched: number[],
  nearLead: boolean,
  contents: ColumnContents,
): Omit<MatchedColumns, "headings" | "definition" | "parts" | "limited" | "choices"> {
  const columns = new Map<ColumnKey, number>();
  const duplicates: { column: number; key: ColumnKey; first: number }[] = [];
  const extraSupportColumns: number[] = [];
  const loose = new Set<ColumnKey>();
  const decided = found.map((one) => byPlan(definition, one, contents));
  const of = (type: Meaning["type"]): readonly Found[] => decided.filter(({ meaning }) => meaning.type === type);
  const isBlank = (column: number): boolean => contents.contentOf(column) === "empty";
  const take = (key: ColumnKey, column: number, otherwise?: ColumnKey, beside?: ColumnKey): void => {
    const first = columns.get(key);
    if (first === undefined) columns.set(key, column);
    else if (otherwise !== undefined && !columns.has(otherwise)) columns.set(otherwise, column);
    else if (isBlank(first) && !isBlank(column)) {
      // Of two candidates the one that nobody fills loses (DECIDED G8).
      columns.set(key, column);
      duplicates.push({ column: first, key, first: column });
    } else if (beside !== undefined && !columns.has(beside)) columns.set(beside, column);
    else duplicates.push({ column, key, first });
  };

  for (const { column, meaning, text } of standardFirst(definition, of("key")))
    if (meaning.key) take(meaning.key, column, meaning.otherwise, definition.besides?.[text]);

  const supportTexts = new Map<string, number>();
  const takeSupport = ({ column, text }: Found): void => {
    const same = supportTexts.get(text);
    if (!("supportUnits" in definition.columns)) unmatched.push(column);
    else if (same !== undefined) duplicates.push({ column, key: "supportUnits", first: same });
    else {
      supportTexts.set(text, column);
      if (columns.has("supportUnits")) extraSupportColumns.push(column);
      else columns.set("supportUnits", column);
    }
  };
  // 责任单位 leads where no column says 牵头单位, under any of its headings (SPEC §4, DECIDED C5).
  let leading: Found | null = null;
  for (const one of of("responsible")) {
    if (leading !== null && one.text === leading.text) take("leadUnits", one.column);
    else if (columns.has("leadUnits") || nearLead) takeSupport(one);
    else {
      columns.set("leadUnits", one.column);
      leading = one;
    }
  }
  for (const one of of("cooperating")) takeSupport(one);
  const byContent = ({ column, meaning, text, note }: Found): ColumnKey | null =>
    definition.keyByContent({
      heading: meaning.said ?? text,
      note,
      content: contents.contentOf(column),
      holdsStages: () => contents.holdsStages(column),
      isFree: (candidate) => candidate in definition.columns && !columns.has(candidate),
    });
  for (const one of of("by-content").filter(({ meaning }) => meaning.yields !== true)) {
    const key = byContent(one);
    if (key) take(key, one.column);
    else unmatched.push(one.column);
  }
  const isRequired = (key: ColumnKey): boolean => definition.required.some((keys) => keys.includes(key));
  for (const { column, meaning } of [...of("loose")].sort((a, b) => a.meaning.rank - b.meaning.rank)) {
    const key = meaning.key === "seq" ? numberingKey(definition, contents.namesRecords(column), columns) : meaning.key;
    const taken = key === null ? undefined : columns.get(key);
    // Only of columns that every ledger has to fill: an 实际完成时间 that is blank yet is not 完成日期. 实际启动时间 is a start too.
    const mayGive = key !== null && (loose.has(key) || isRequired(key) || key === "start");
    const gives = taken !== undefined && mayGive && isBlank(taken);
    const fits = key !== null && key in definition.columns && (taken === undefined || (gives && !isBlank(column)));
    if (!fits || (key === "stage" && !contents.holdsStages(column))) unmatched.push(column);
    else {
      if (taken !== undefined) unmatched.push(taken);
      columns.set(key, column);
      loose.add(key);
    }
  }
  for (const one of of("by-content").filter(({ meaning }) => meaning.yields === true)) {
    const key = byContent(one);
    if (key === null || columns.has(key)) unmatched.push(one.column);
    else columns.set(key, one.column);
  }
  duplicates.sort((a, b) => a.column - b.column);
  return { columns, extraSupportColumns, duplicates, unmatched: unmatched.sort((a, b) => a - b), loose };
}

/** 重点工作 is 重点任务 where the plan's tasks stand below it, and where not perhaps 具体任务 (DECIDED G8). */
function byPlan({ byPlan: rule }: AnyLedgerDefinition, one: Found, contents: ColumnContents): Found {
  if (one.meaning.type !== "by-plan" || rule === undefined) return one;
  const meaning: Meaning = contents.holdsKeyTasks(one.column)
    ? { type: "key", key: rule.key, rank: 0 }
    : { type: "loose", key: rule.otherwise, rank: 0 };
  return { ...one, meaning };
}

/** 具体任务 itself before 工作任务: the heading of the standard ledger is never the duplicate; what may be another column comes last. */
function standardFirst(definition: AnyLedgerDefinition, found: readonly Found[]): readonly Found[] {
  const isStandard = ({ text, meaning }: Found): boolean =>
    meaning.key !== null && meaning.otherwise === undefined && definition.columns[meaning.key]?.label === text;
  const others = found.filter((one) => !isStandard(one));
  const mayYield = ({ text }: Found): boolean => definition.besides?.[text] !== undefined;
  return [...found.filter(isStandard), ...others.filter((one) => !mayYield(one)), ...others.filter(mayYield)];
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
