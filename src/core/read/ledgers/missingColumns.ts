import { compact } from "../../workbook/cellText";
import type { HeaderBlock } from "./headerCandidates";
import type { AnyLedgerDefinition, ColumnKey } from "../../terms/ledgerKind";
import { readHeading } from "./heading";
import { isOfLastYear, readPath } from "./headingMeaning";
import type { MatchedColumns } from "./matchHeadings";
import { isNearMiss } from "./isNearMiss";

/** A column of the ledger that no heading of the sheet names. */
export interface MissingColumn {
  /** The column, or the columns of which one is enough. */
  readonly keys: readonly ColumnKey[];
  readonly required: boolean;
  /** The heading that nearly names it, or names a part of it only: 上半年目标, 5月完成投资. */
  readonly near: NearColumn | null;
}

export interface NearColumn {
  readonly column: number;
  readonly text: string;
  /**
   * `day`: one of the columns of years, months and days into which the date is divided; `joined`: 牵头单位及责任人, two in one;
   * `spread`: the first of several under its heading, as 龙兴镇 and 万安镇 under 责任镇 with ticks in them; `aside`: of another time, or of
   * a plan.
   */
  readonly as: "slip" | "part" | "day" | "joined" | "spread" | "aside";
  /** All columns that hold a part of it, this one among them. */
  readonly columns: readonly number[];
}

/**
 * The required columns that are missing, and the optional ones that figures hang on and that a heading nearly names: an
 * extension that is not seen makes a row overdue (SPEC §7 missing-column).
 */
export function missingColumns(match: MatchedColumns, header: HeaderBlock): readonly MissingColumn[] {
  const { definition, columns, unmatched } = match;
  // Under two columns there is no such ledger, whatever else nearly matches; most rows that could be a header are like that.
  const free = (columns.size < 2 ? [] : unmatched).flatMap((column) => {
    const path = header.paths.get(column) ?? [];
    const heading = match.headings.get(column);
    if (path.slice(0, -1).some((parent) => isOfLastYear(readHeading(parent)))) return [];
    // Passed over for the column of another period: it is no slip.
    const isOfPeriod =
      heading !== undefined && (heading.lastMonth !== null || heading.week !== null || heading.periodYear !== null);
    if (isOfPeriod && readPath(definition, path).meaning !== null) return [];
    const text = compact(path.at(-1) ?? "");
    // 截至6月底完成投资 is as near to 本年完成投资 as 完成投资 is.
    const bare = isOfPeriod ? (heading.forms.at(-1) ?? text) : text;
    const lastMonth = heading?.lastMonth ?? null;
    return [{ column, text, bare, lastMonth, partOf: match.parts.find((part) => part.column === column)?.key ?? null }];
  });
  const taken = new Set<number>();
  const nearOf = (keys: readonly ColumnKey[]): MissingColumn["near"] => {
    const ofDay = match.parts.filter(({ key, ofDay }) => ofDay && keys.includes(key)).map(({ column }) => column);
    if (ofDay[0] !== undefined)
      return { column: ofDay[0], text: header.paths.get(ofDay[0])?.at(-1) ?? "", as: "day", columns: ofDay };
    const nearly = nearlyOneOf(definition, keys);
    const near =
      free.find(({ column }) => !taken.has(column) && keys.some((key) => isCloseTo(key, header.paths.get(column)))) ??
      latest(
        free.filter(
          ({ column, text, bare, partOf }) =>
            !taken.has(column) && partOf === null && (nearly(text) || (bare !== text && nearly(bare))),
        ),
      );
    // The last of several parts says most of what is there.
    const part = near
      ? undefined
      : free.findLast(({ column, partOf }) => !taken.has(column) && partOf !== null && keys.includes(partOf));
    const joined =
      near ?? part ?? free.find(({ column, text }) => !taken.has(column) && isJoined(definition, keys, text));
    const said = near ?? part ?? joined;
    if (said === undefined) return spreadOf(keys);
    taken.add(said.column);
    const isSlip = said === near || (said === part && isRunningSum(said.text));
    const as = isSlip ? "slip" : said === part ? "part" : "joined";
    return { column: said.column, text: said.text, as, columns: [said.column] };
  };
  const spreadOf = (keys: readonly ColumnKey[]): MissingColumn["near"] => {
    const under = new Map<string, number[]>();
    for (const { column } of free) {
      const parent = compact(header.paths.get(column)?.at(-2) ?? "");
      if (!taken.has(column) && isHeadingOf(definition, keys, parent))
        under.set(parent, [...(under.get(parent) ?? []), column]);
    }
    for (const [text, columns] of under) {
      const [column] = columns;
      if (column === undefined || columns.length < 2) continue;
      for (const one of columns) taken.add(one);
      return { column, text, as: "spread", columns };
    }
    return null;
  };
  const required = definition.required
    .filter((keys) => !keys.some((key) => columns.has(key)))
    .map((keys) => ({ keys, required: true, near: nearOf(keys) }));
  const weighty = definition.weighty
    .filter((key) => !columns.has(key) && !definition.required.some((keys) => keys.includes(key)))
    .map((key) => ({ keys: [key], required: false, near: nearOf([key]) }))
    .filter(
      ({ keys, near }) =>
        (near !== null && (near.as !== "slip" || near.text.length >= 4)) ||
        keys.some((key) => key === definition.completes?.key && columns.has(definition.completes.of)),
    );
  return [...required, ...weighty];
}

/** 6月累计完成投资: of the year or since the project began, but not of one month. */
function isRunningSum(text: string): boolean {
  return /月份?[底末]?累计/.test(text);
}

/** Of running sums side by side (截至4月底完成投资, 截至5月底完成投资) the one that goes furthest; else the first. */
function latest<T extends { readonly lastMonth: number | null }>(columns: readonly T[]): T | undefined {
  return columns.reduce<T | undefined>(
    (best, one) => (best === undefined || (best.lastMonth ?? 13) < (one.lastMonth ?? 0) ? one : best),
    undefined,
  );
}

/**
 * Whether a text is a near miss of a heading of these columns. Asked for every text of every row that could be a header, so the
 * headings are gathered once, and a text that begins like none of them and ends like none is held against none.
 */
function nearlyOneOf(definition: AnyLedgerDefinition, keys: readonly ColumnKey[]): (text: string) => boolean {
  const name = `${definition.kind} ${keys.join(" ")}`;
  const known = nearlyKnown.get(name);
  if (known !== undefined) return known;
  const headings = keys.flatMap((key) => [...(definition.columns[key]?.headings ?? []), ...(roles[key] ?? [])]);
  const first = new Set(headings.map((heading) => heading.charAt(0)));
  const last = new Set(headings.map((heading) => heading.charAt(heading.length - 1)));
  const nearly = (text: string): boolean =>
    (first.has(text.charAt(0)) || last.has(text.charAt(text.length - 1))) &&
    headings.some((heading) => isNearMiss(text, heading));
  nearlyKnown.set(name, nearly);
  return nearly;
}

/** 牵头单位及责任人, 完成时限和要求: a heading of these columns, and something else. */
function isJoined(definition: AnyLedgerDefinition, keys: readonly ColumnKey[], text: string): boolean {
  const at = text.search(/[及和与、/]/);
  if (at < 3 || at === text.length - 1) return false;
  return isHeadingOf(definition, keys, text.slice(0, at));
}

function isHeadingOf(definition: AnyLedgerDefinition, keys: readonly ColumnKey[], text: string): boolean {
  return keys.some(
    (key) => definition.columns[key]?.headings.includes(text) === true || roles[key]?.includes(text) === true,
  );
}

const nearlyKnown = new Map<string, (text: string) => boolean>();

/** 完成投资 over 本月累计: of the year, or since the project began. Nobody can tell, so it is asked. */
function isCloseTo(key: ColumnKey, path: readonly string[] = []): boolean {
  return key === "yearDone" && /投资/.test(path.join("")) && OF_THIS_MONTH.test(compact(path.at(-1) ?? ""));
}

const OF_THIS_MONTH = /^(?:截?至)?(?:本月|当月|目前)[止末底]?累计(?:完成)?(?:投资)?额?(?:\([^()]*\))?$/;

/** Headings whose key depends on what stands beside them, and so stand in no column's list. */
const roles: { readonly [key in ColumnKey]?: readonly string[] } = {
  leadUnits: ["责任单位"],
  supportUnits: ["配合单位", "协办单位", "助推单位"],
};
