import type { Finding, RuleName } from "../../terms/finding";
import { markOf, sheetsOf, type FindingMemory, type RuleMemory } from "./findingMemory";
import { FINGERPRINT_LENGTH } from "../../base/fingerprint";
import { identifiedBy, type CheckedFindings, type IdentifiedFinding } from "./identifiedBy";
import { matcher } from "./matcher";
import { sheetsToday } from "./sheetsToday";

/** What became of the findings of the last check (SPEC §7). */
export interface Comparison {
  /** ISO day of the last check's figures; null where there is none: then nothing is new or still open. */
  readonly since: string | null;
  /** Of the finding at a place of `report.findings`; null where it cannot be said. */
  readonly changeOf: (place: number) => "new" | "still-open" | null;
  /** What can be shown of the findings put right. Accepted is not put right. */
  readonly putRight: readonly PutRight[];
  /** Null where there is no last check. Rules that are left out count nowhere here. */
  readonly counts: { readonly fresh: number; readonly stillOpen: number; readonly putRight: number } | null;
  /** Rules with so many findings then that no more than their number was kept. */
  readonly leftOut: readonly { readonly rule: RuleName; readonly before: number; readonly now: number }[];
}

export interface PutRight {
  readonly rule: RuleName;
  readonly file: string;
  readonly sheet: string | null;
  /** Where it stood then. */
  readonly cell: string | null;
  /** What the cell showed then, shortened, without numbers that belong to a person. */
  readonly value: string | null;
}

/**
 * Sets a check's findings against those remembered. Each old finding is found again at most once, by the strongest likeness that is
 * left, and always under its own rule:
 *
 * 1. record, value and cell   2. record and value, in whatever row   3. cell and value   4. value, where the record is not known
 * 5. record and value on another sheet   6. record, with another value in the same column   7. cell, where the record is not known
 *
 * So rows may move, be sorted or go to another sheet; a value that is still wrong otherwise is still open; the same mistake in
 * another record is a new one.
 */
export function compareFindings(memory: FindingMemory | null, { report, records }: CheckedFindings): Comparison {
  if (memory === null) return { since: null, changeOf: () => null, putRight: [], counts: null, leftOut: [] };
  const identify = identifiedBy(records);
  const now = new Map<RuleName, Current[]>();
  const changes = new Array<"new" | "still-open" | null>(report.findings.length).fill(null);
  const put = (finding: Finding, place: number | null): void => {
    const own = now.get(finding.rule);
    const current = { ...identify(finding), place };
    if (own === undefined) now.set(finding.rule, [current]);
    else own.push(current);
  };
  report.findings.forEach(put);
  // What 例外 accepts by now is neither open nor put right.
  for (const finding of report.accepted) put(finding, null);

  const before = new Map(memory.rules.map((rule) => [rule.rule, rule]));
  const today = sheetsToday(memory.sheets, sheetsOf(report));
  const putRight: PutRight[] = [];
  const leftOut: { rule: RuleName; before: number; now: number }[] = [];
  let unseen = 0;
  for (const rule of new Set([...before.keys(), ...now.keys()])) {
    const current = now.get(rule) ?? [];
    const open = current.filter(({ place }) => place !== null);
    const old = before.get(rule) ?? { rule, count: 0, found: [] };
    if (old.found === undefined && old.marks === undefined) {
      leftOut.push({ rule, before: old.count, now: open.length });
      continue;
    }
    const found = old.found === undefined ? matchedByMarks(old, current) : matchedByPlace(memory, old, current, today);
    unseen += found.gone;
    putRight.push(...found.putRight);
    for (const { place } of open) if (place !== null) changes[place] = "new";
    for (const { place } of found.again) if (place !== null) changes[place] = "still-open";
  }
  const count = (change: "new" | "still-open"): number => changes.filter((one) => one === change).length;
  return {
    since: memory.asOf,
    changeOf: (place) => changes[place] ?? null,
    putRight,
    counts: { fresh: count("new"), stillOpen: count("still-open"), putRight: unseen },
    leftOut,
  };
}

interface Current extends IdentifiedFinding {
  /** Place among the open findings; null for an accepted one. */
  readonly place: number | null;
}

/** By what findings are alike. */
interface Likeness {
  /** Today's. */
  readonly sheet: string;
  readonly cell: string;
  readonly column: string;
  readonly record: string;
  readonly said: string;
}

interface Matched {
  readonly again: readonly Current[];
  readonly gone: number;
  readonly putRight: readonly PutRight[];
}

function matchedByPlace(
  { sheets }: FindingMemory,
  { rule, found = [] }: RuleMemory,
  current: readonly Current[],
  today: readonly string[],
): Matched {
  const old = found.map(([sheet, cell, column, record, said, shown]) => ({
    sheet: today[sheet] ?? "",
    at: sheets[sheet],
    cell: cell ?? "",
    column: column ?? "",
    record,
    said,
    shown,
  }));
  const fresh = current.map((one) => ({
    one,
    sheet: `${one.finding.file}\n${one.finding.sheet ?? ""}`,
    cell: one.finding.cell ?? "",
    column: one.finding.column ?? "",
    record: one.record,
    said: one.said,
  }));
  const match = matcher<Likeness, (typeof old)[number], (typeof fresh)[number]>(old, fresh);
  match(({ sheet, cell, column, record, said }) => [sheet, cell, column, record, said]);
  match(({ sheet, column, record, said }) => (record === "" ? null : [sheet, column, record, said]));
  match(({ sheet, cell, column, said }) => (cell === "" ? null : [sheet, cell, column, said]));
  match(({ sheet, column, record, said }) => (record === "" ? [sheet, column, said] : null));
  match(({ column, record, said }) => (record === "" ? null : [column, record, said]));
  match(({ sheet, column, record }) => (record === "" ? null : [sheet, column, record]));
  match(({ sheet, cell, column, record }) => (record === "" && cell !== "" ? [sheet, cell, column] : null));
  const { again, gone } = match.result();
  return {
    again: again.map(({ one }) => one),
    gone: gone.length,
    putRight: gone.map(({ at, cell, shown }) => ({
      rule,
      file: at?.[0] ?? "",
      sheet: at?.[1] ?? null,
      cell: cell === "" ? null : cell,
      value: shown,
    })),
  };
}

function matchedByMarks({ count, marks = "" }: RuleMemory, current: readonly Current[]): Matched {
  const left = new Map<string, number>();
  for (let from = 0; from < marks.length; from += FINGERPRINT_LENGTH) {
    const mark = marks.slice(from, from + FINGERPRINT_LENGTH);
    left.set(mark, (left.get(mark) ?? 0) + 1);
  }
  const again = current.filter((one) => {
    const mark = markOf(one);
    const same = left.get(mark) ?? 0;
    if (same > 0) left.set(mark, same - 1);
    return same > 0;
  });
  return { again, gone: count - again.length, putRight: [] };
}
