import type { AnyLedgerDefinition, ColumnKey, LedgerKind } from "../../terms/ledgerKind";
import { cutMoment } from "../../kinds/headingMoment";
import { headingPatterns } from "../../kinds/headingPatterns";
import type { ColumnDefinition } from "../../kinds/ledgerDefinition";
import { headingsReadByContent, unitHeadings } from "../../kinds/sharedColumns";
import type { Heading } from "./heading";

/** What a heading says about its column, seen by itself: what stands beside or below it may still decide (SPEC §4). */
export interface Meaning {
  readonly type: "key" | "loose" | "responsible" | "cooperating" | "by-content" | "by-plan";
  readonly key: ColumnKey | null;
  /** The place of a loose heading in its column's list: the earlier is taken. */
  readonly rank: number;
  /** The column it is where another one gives the key: 完成时间 under 完成情况 beside 完成时限. */
  readonly otherwise?: ColumnKey;
  /** Of a heading that is read by content: what it says without its period and moment, 工作进度 of 5月底工作进度. */
  readonly said?: string;
  /** Read by content, and only where no other column gives the key: 本月进度. */
  readonly yields?: true;
}

type HeadingIndex = ReadonlyMap<string, Meaning>;

const indexes = new Map<LedgerKind, HeadingIndex>();

/** Every heading of one kind of ledger, looked up by its compact text. */
export function indexOf(definition: AnyLedgerDefinition): HeadingIndex {
  const known = indexes.get(definition.kind);
  if (known) return known;
  const index = new Map<string, Meaning>();
  const put = (texts: readonly string[], type: Meaning["type"], key: ColumnKey | null): void => {
    for (const [rank, text] of texts.entries())
      if (!index.has(text))
        index.set(text, type === "by-content" ? { type, key, rank, said: text } : { type, key, rank });
  };
  const columns = Object.entries(definition.columns) as [ColumnKey, ColumnDefinition][];
  for (const [key, column] of columns) if (key !== "supportUnits") put(column.headings, "key", key);
  if ("leadUnits" in definition.columns) {
    put(unitHeadings.responsible, "responsible", null);
    put(unitHeadings.cooperating, "cooperating", null);
  }
  put(definition.byPlan?.headings ?? [], "by-plan", null);
  put(headingsReadByContent, "by-content", null);
  for (const [key, column] of columns) put(column.looseHeadings, "loose", key);
  indexes.set(definition.kind, index);
  return index;
}

/** What a heading means that stands in no list, by the words that it is made of. */
export function byWords(definition: AnyLedgerDefinition, { forms }: Heading): Meaning | null {
  for (const form of forms) {
    const made = byPattern(definition, form);
    if (made !== null) return made;
    const cut = cutMoment(form);
    if (cut?.moment !== "now" || cut.rest === "") continue;
    const rank = cut.isOfOnePeriod ? OF_ONE_PERIOD : OF_NOW;
    const meaning = indexOf(definition).get(cut.rest) ?? byPattern(definition, cut.rest);
    if (meaning?.type === "by-content" && definition.standing.length > 0) return { ...meaning, yields: true };
    const key = meaning?.key ?? null;
    if (key !== null && definition.standing.includes(key)) return { type: "loose", key, rank };
  }
  return null;
}

/** Ranks behind every listed heading's: by pattern, 目前完成率, 本月完成率. */
export const BY_PATTERN = 100;
const OF_NOW = 101;
const OF_ONE_PERIOD = 102;

function byPattern(definition: AnyLedgerDefinition, form: string): Meaning | null {
  if (form.length > LONGEST_PATTERN) return null;
  const columns = Object.entries(definition.columns) as [ColumnKey, ColumnDefinition][];
  const found = columns.find(([, { pattern }]) => pattern?.test(form) === true)?.[0];
  if (found !== undefined) return { type: "loose", key: found, rank: BY_PATTERN };
  if ("leadUnits" in definition.columns && headingPatterns.cooperating.test(form))
    return { type: "cooperating", key: null, rank: 0 };
  if (definition.contentPattern?.test(form) === true) return { type: "by-content", key: null, rank: 0, said: form };
  return null;
}

const LONGEST_PATTERN = 16;
