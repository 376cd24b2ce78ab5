import type { Finding, RuleName } from "../../terms/finding";
import { ruleOf } from "../../judge/check/ruleOf";
import { rules } from "../../judge/rules/index";
import { FINGERPRINT_LENGTH, fingerprint } from "../../base/fingerprint";
import { identifiedBy, type CheckedFindings, type IdentifiedFinding } from "./identifiedBy";

/**
 * What is kept of a check's open findings until the next one: plain data, as JSON at most LONGEST bytes. Records and values are kept
 * as fingerprints, what can be read is free of people's numbers and names.
 */
export interface FindingMemory {
  readonly version: 1;
  /** ISO. */
  readonly asOf: string;
  readonly sheets: readonly (readonly [file: string, sheet: string | null])[];
  readonly rules: readonly RuleMemory[];
}

export interface RuleMemory {
  readonly rule: RuleName;
  readonly count: number;
  /** Each finding with its place. */
  readonly found?: readonly KeptFinding[];
  /** Where places would take too much room: a fingerprint for each, one behind the other. Neither: the number alone is known. */
  readonly marks?: string;
}

export type KeptFinding = readonly [
  sheet: number,
  cell: string | null,
  column: string | null,
  record: string,
  said: string,
  shown: string | null,
];

/** Bytes of UTF-8. Hosts keep about 200 kB with a workbook. */
export const LONGEST = 200_000;

/**
 * Remembers the findings of a check. Where there are too many, those of weightier rules are kept with their places, then others as
 * fingerprints, and of the lightest only how many there were: what is left out is left out by whole rules.
 */
export function rememberFindings({ report, records }: CheckedFindings): FindingMemory {
  const identify = identifiedBy(records);
  const byRule = new Map<RuleName, IdentifiedFinding[]>();
  for (const finding of report.findings) {
    const same = byRule.get(finding.rule);
    if (same === undefined) byRule.set(finding.rule, [identify(finding)]);
    else same.push(identify(finding));
  }
  const sheets = sheetsOf(report);
  const numbers = new Map(sheets.map(([file, sheet], index) => [sheetKey({ file, sheet }), index]));
  const numberOf = (finding: Finding): number => numbers.get(sheetKey(finding)) ?? -1;
  const groups = [...byRule]
    .sort(([a], [b]) => WEIGHT[ruleOf(a).severity] - WEIGHT[ruleOf(b).severity] || ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([rule, found]) => {
      const count = found.length;
      const kept = (): RuleMemory => ({ rule, count, found: found.map((one) => keptFinding(one, numberOf)) });
      return { bare: { rule, count }, kept, marked: (): RuleMemory => ({ rule, count, marks: marksOf(found) }), count };
    });

  const head = { version: 1 as const, asOf: report.asOf, sheets };
  let room = LONGEST - bytesOf({ ...head, rules: groups.map(({ bare }) => bare) });
  // First a fingerprint each, as far as it goes; then places for the weightiest, in the room that is left.
  const isMarked = groups.map(({ count }) => {
    const size = count * FINGERPRINT_LENGTH + MARKS_AROUND;
    if (size > room) return false;
    room -= size;
    return true;
  });
  const rules = groups.map(({ bare, kept, marked, count }, index) => {
    if (isMarked[index] !== true) return bare;
    room += count * FINGERPRINT_LENGTH + MARKS_AROUND;
    const places = count * LEAST_KEPT > room ? null : kept();
    const memory = places === null || bytesOf(places) - bytesOf(bare) > room ? marked() : places;
    room -= bytesOf(memory) - bytesOf(bare);
    return memory;
  });
  return { ...head, rules };
}

/** All sheets of a check, and its files as such: findings may be about either. */
export function sheetsOf({ sheets, findings }: CheckedFindings["report"]): FindingMemory["sheets"] {
  const all = new Map<string, readonly [string, string | null]>();
  for (const { file, sheet } of [...sheets, ...findings]) {
    all.set(sheetKey({ file, sheet: null }), [file, null]);
    all.set(sheetKey({ file, sheet }), [file, sheet]);
  }
  return [...all.values()];
}

function sheetKey({ file, sheet }: Pick<Finding, "file" | "sheet">): string {
  return `${file}\n${sheet ?? ""}`;
}

/** `,"marks":""` */
const MARKS_AROUND = 11;
/** Bytes that the place of a finding takes at least. */
const LEAST_KEPT = 30;
const ORDER = rules.map(({ id }) => id);
const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

function keptFinding(
  { finding, record, said, shown }: IdentifiedFinding,
  numberOf: (finding: Finding) => number,
): KeptFinding {
  return [numberOf(finding), finding.cell, finding.column, record, said, shown];
}

/** Fingerprints of findings, one behind the other. */
function marksOf(found: readonly IdentifiedFinding[]): string {
  return found.map(markOf).join("");
}

/** One fingerprint for a finding: by its record where that is known, else by its place. */
export function markOf({ finding, record, said }: IdentifiedFinding): string {
  const where = record === "" ? `${finding.sheet ?? ""} ${finding.cell ?? ""}` : record;
  return fingerprint(`${finding.column ?? ""} ${said} ${where}`);
}

function bytesOf(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Half of a pair counts two of its four.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** The memory as text, to be kept. */
export function memoryText(memory: FindingMemory): string {
  return JSON.stringify(memory);
}

/** A memory from its text; null where the text is none, or one of another version. */
export function memoryOf(text: string | null): FindingMemory | null {
  if (text === null || !text.startsWith('{"version":1,')) return null;
  try {
    const memory = JSON.parse(text) as FindingMemory;
    return isMemory(memory) ? memory : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isMemory({ asOf, sheets, rules }: Partial<FindingMemory>): boolean {
  const isRule = (one: Partial<RuleMemory> | null): boolean => {
    if (typeof one !== "object" || one === null) return false;
    const { rule, count, found, marks } = one;
    return (
      typeof rule === "string" &&
      typeof count === "number" &&
      (found === undefined || (Array.isArray(found) && found.every(Array.isArray))) &&
      (marks === undefined || typeof marks === "string")
    );
  };
  return (
    typeof asOf === "string" &&
    Array.isArray(sheets) &&
    sheets.every(Array.isArray) &&
    Array.isArray(rules) &&
    rules.every(isRule)
  );
}
