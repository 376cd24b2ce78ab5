import type { Report } from "../../src/core/terms/report";

/** What is right about a drawing, worked out by hand; what is not named is not asked for. */
export interface LayoutExpectation {
  /** Name of the drawing in `layouts`. */
  readonly drawing: string;
  /** Where its kind is settled in DECIDED. */
  readonly kind: `G${number}`;
  readonly isRight: boolean;
  /** Rows that are records, by sheet; a sheet that is not named has none. */
  readonly records: Readonly<Record<string, readonly number[]>>;
  /**
   * What stands in the report, by path: fields and places with dots between, and the entry of a list that has a name in brackets,
   * `completion.towns[万安镇].total`.
   */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Texts in the report, by path, and what they must say. */
  readonly saying?: Readonly<Record<string, readonly string[]>>;
  /** Texts in the report, by path, and what they must not say. */
  readonly lacking?: Readonly<Record<string, string>>;
  readonly present?: readonly FindingPattern[];
  readonly absent?: readonly FindingPattern[];
  /** Rules that hold back no notice. */
  readonly neverBlocks?: readonly string[];
}

/** Findings that are all of this. */
export interface FindingPattern {
  readonly rule?: string;
  readonly severities?: readonly string[];
  readonly sheet?: string;
  readonly rows?: readonly number[];
  readonly column?: string;
}

/** Where a report is not as expected, one sentence each; empty where it is. */
export function layoutFaults(report: Report, expectation: LayoutExpectation): readonly string[] {
  const { records, values = {}, saying = {}, lacking = {}, present = [], absent = [], neverBlocks = [] } = expectation;
  return [
    ...recordFaults(report, records),
    ...Object.entries(values).flatMap(([path, expected]) => {
      const found = valueAt(report, path);
      return isSame(found, expected) ? [] : [`${path} is ${shown(found)}, not ${shown(expected)}`];
    }),
    ...Object.entries(saying).flatMap(([path, words]) => {
      const found = valueAt(report, path);
      const unsaid = words.filter((word) => typeof found !== "string" || !found.includes(word));
      return unsaid.map((word) => `${path} says ${shown(found)}, not ${word}`);
    }),
    ...Object.entries(lacking).flatMap(([path, words]) => {
      const found = valueAt(report, path);
      return typeof found === "string" && !found.includes(words) ? [] : [`${path} says ${shown(found)}`];
    }),
    ...present
      .filter((pattern) => found(report, pattern).length === 0)
      .map((pattern) => `not found: ${shown(pattern)}`),
    ...absent.flatMap((pattern) =>
      found(report, pattern).map(({ rule, cell, message }) => `found: ${rule} ${cell ?? ""} ${message}`),
    ),
    ...report.notices.flatMap(({ to, blockedBy }) =>
      blockedBy.filter(({ rule }) => neverBlocks.includes(rule)).map(({ rule }) => `${to} held back by ${rule}`),
    ),
  ];
}

function recordFaults(report: Report, expected: LayoutExpectation["records"]): readonly string[] {
  const rows: Record<string, number[]> = {};
  for (const { sheet, row } of report.records) (rows[sheet] ??= []).push(row);
  return [...new Set([...Object.keys(rows), ...Object.keys(expected)])].flatMap((sheet) => {
    const [is, should] = [rows[sheet] ?? [], expected[sheet] ?? []];
    return isSame(is, should) ? [] : [`records of ${sheet} are rows ${shown(is)}, not ${shown(should)}`];
  });
}

function found({ findings }: Report, { rule, severities, sheet, rows, column }: FindingPattern) {
  return findings.filter(
    (finding) =>
      (rule === undefined || finding.rule === rule) &&
      (severities === undefined || severities.includes(finding.severity)) &&
      (sheet === undefined || finding.sheet === sheet) &&
      (rows === undefined || (finding.row !== null && rows.includes(finding.row))) &&
      (column === undefined || finding.column === column),
  );
}

function valueAt(document: unknown, path: string): unknown {
  return path
    .replaceAll("[", ".[")
    .split(".")
    .reduce((value: unknown, step) => {
      if (typeof value !== "object" || value === null) return undefined;
      const name = /^\[(.+)\]$/.exec(step)?.[1];
      if (name === undefined) return (value as Readonly<Record<string, unknown>>)[step];
      return (value as readonly { readonly name: string }[]).find((entry) => entry.name === name);
    }, document);
}

function isSame(a: unknown, b: unknown): boolean {
  return shown(a) === shown(b);
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
