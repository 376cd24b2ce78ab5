import fc from "fast-check";
import type { LocalDate } from "../../src/core/workbook/localDate";
import { run } from "../../src/core/run";
import { iso } from "./oracle/oracleMonth";
import { months } from "./oracle/drawnRows";
import { drawMonth } from "./oracle/drawnMonth";
import { runs } from "../support/runs";

// Comparing

const RATES =
  /^(?:completionRate|onTimeRate|averageProgress|scheduledProgress|gap|scheduleRate|closeRate|rate|scheduled|\w+Points)$/;
const SETS = ["towns", "leadUnits", "supportUnits", "units"];

/** Where the report differs from what was worked out; what was not worked out is not looked at. */
function differences(expected: unknown, actual: unknown, key = ""): readonly string[] {
  const under = (name: string | number, each: unknown, found: unknown): readonly string[] =>
    differences(each, found, String(name)).map((line) => `${name}.${line}`);
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const isSet = SETS.includes(key) && expected.every((each) => typeof each === "string");
    const found: readonly unknown[] = isSet ? [...actual].sort() : key === "byCategory" ? byName(actual) : actual;
    if (found.length !== expected.length)
      return [`: ${JSON.stringify(expected)} expected, ${JSON.stringify(found)} found`];
    return expected.flatMap((each, index) => under(index, each, found[index]));
  }
  if (typeof expected === "object" && expected !== null && typeof actual === "object" && actual !== null)
    return Object.entries(expected).flatMap(([name, each]) =>
      under(name, each, (actual as Readonly<Record<string, unknown>>)[name]),
    );
  const isSame =
    typeof expected === "number" && typeof actual === "number" && RATES.test(key)
      ? Math.abs(expected - actual) <= 1e-12
      : Object.is(expected, actual);
  return isSame ? [] : [`: ${String(expected)} expected, ${String(actual)} found`];
}

/** By name, because no text settles the order of categories. */
function byName(groups: readonly unknown[]): readonly unknown[] {
  const nameOf = (group: unknown): string => (group as { readonly name: string }).name;
  return [...groups].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function tables(workbooks: ReturnType<typeof drawMonth>["workbooks"]): string {
  const shown = (value: unknown): string => (typeof value === "string" ? `'${value}` : JSON.stringify(value ?? null));
  return workbooks
    .flatMap(({ sheets }) =>
      sheets.flatMap(({ name, rows }) => [name, ...rows.map((row) => row.cells.map(shown).join(" | "))]),
    )
    .join("\n");
}

describe("a second reckoning of SPEC §8–§12 comes to the same figures", () => {
  test("for every month", () => {
    fc.assert(
      fc.property(months, (month) => {
        const { workbooks, expected } = drawMonth(month);
        const { report } = run(workbooks, { asOf: month.D as LocalDate });
        const tasks = report.records.filter(({ ledger }) => ledger === "tasks");
        const found = differences(expected, { ...report, records: tasks });
        if (found.length > 0)
          throw new Error(`${iso(month.D) ?? ""}\n${found.slice(0, 12).join("\n")}\n${tables(workbooks)}`);
      }),
      { numRuns: runs(60) },
    );
  });
});
