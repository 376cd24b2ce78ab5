import { LEDGER_KINDS, ledgerDefinitions } from "../../../../src/core/terms/ledgerKind";
import schema from "../../../../src/core/terms/report.schema.json";
import type { Report } from "../../../../src/core/terms/report";
import { rules } from "../../../../src/core/judge/rules/index";
import { aCompleteReport, anEmptyReport } from "../../../support/aReport";
import { expectValidReport, reportFaults } from "../../../support/expectValidReport";

describe("the published schema", () => {
  test("accepts a report that holds everything, and one that holds nothing", () => {
    expectValidReport(aCompleteReport());
    expectValidReport(anEmptyReport());
  });

  test("names every rule, ledger kind and column key", () => {
    const { rule, column } = schema.$defs.Finding.properties;
    const { kind } = schema.$defs.ReportLedger.properties;
    const columnKeys = new Set(LEDGER_KINDS.flatMap((of) => Object.keys(ledgerDefinitions[of].columns)));
    expect(wordsOf(rule)).toEqual(rules.map(({ id }) => id).sort());
    expect(wordsOf(kind)).toEqual([...LEDGER_KINDS].sort());
    expect(wordsOf(column.anyOf[0])).toEqual([...columnKeys].sort());
  });

  test("says of every kind of value what it is", () => {
    const silent = Object.entries(schema.$defs)
      .filter(([, part]) => !("properties" in part || "description" in part || "anyOf" in part || "enum" in part))
      .map(([name]) => name);
    expect(silent).toEqual([]);
  });

  test("knows no property that a complete report does not have", () => {
    const report = aCompleteReport();
    const seen = new Set(pathsOf(report).map(({ path }) => path.filter((step) => typeof step === "string").join(".")));
    const unseen = Object.entries(schema.properties)
      .flatMap(([key, part]) => declaredPaths(part, key))
      .filter((path) => !seen.has(path));
    expect([...new Set(unseen)]).toEqual([]);
  });

  test("misses every property that is taken away, but the optional ones", () => {
    const optional = /\.(cure|numberFormat|suggestion|what|hidden)$|\.(columns|headings)\./;
    const report = aCompleteReport();
    const missed = pathsOf(report)
      .filter(({ path, key }) => typeof key === "string" && !optional.test(`.${path.join(".")}`))
      .filter(({ path }) => faultsWith(report, path, undefined).length === 0)
      .map(({ path }) => path.join("."));
    expect(missed).toEqual([]);
  });

  test("refuses a value of another kind wherever there is one", () => {
    const report = aCompleteReport();
    // What a cure puts into a cell may be a text or a number.
    const either = /\.cure\.value$/;
    const taken = pathsOf(report)
      .map(({ path, value }) => ({ path, others: valuesUnlike(value) }))
      .flatMap(({ path, others }) => others.map((other) => ({ path, other })))
      .filter(({ path, other }) => !(either.test(path.join(".")) && typeof other !== "object"))
      .filter(({ path, other }) => faultsWith(report, path, other).length === 0)
      .map(({ path, other }) => `${path.join(".")} = ${JSON.stringify(other)}`);
    expect(taken).toEqual([]);
  });

  test("refuses a property too many wherever there are properties", () => {
    const report = aCompleteReport();
    const taken = pathsOf(report)
      .filter(({ value }) => typeof value === "object" && value !== null && !Array.isArray(value))
      .filter(({ path }) => faultsWith(report, [...path, "surplus"], 1).length === 0)
      .map(({ path }) => path.join("."));
    expect(taken).toEqual([]);
  });

  test.each<[string, readonly (string | number)[], unknown]>([
    ["an unknown rule", ["findings", 0, "rule"], "unit-unknwon"],
    ["an unknown severity", ["findings", 0, "severity"], "fatal"],
    ["an address without a row", ["findings", 0, "cell"], "H"],
    ["row 0", ["records", 0, "row"], 0],
    ["a day that is no ISO day", ["asOf"], "2024-6-30"],
    ["month 13", ["submissions", 0, "month"], "2024-13"],
    ["an unknown state", ["records", 0, "state"], "finished"],
    ["grey instead of none", ["records", 0, "light"], "grey"],
    ["an unknown source of the towns", ["records", 0, "townSource"], "group"],
    ["a stage that is not one of the four", ["records", 1, "stage"], "在建"],
    ["a rate in percent", ["completion", "total", "completionRate"], 33.3],
    ["a rate as text", ["completion", "total", "completionRate"], "33.3%"],
    ["a count that is no whole number", ["completion", "total", "done"], 0.5],
    ["a task's field in a project", ["records", 1, "light"], "red"],
    ["key task 13", ["records", 0, "keyTask"], 13],
    ["rank 0", ["ranking", "towns", 0, "rank"], 0],
    ["a column key of no ledger", ["ledgers", 0, "columns"], { bogus: "A" }],
    ["another version", ["schemaVersion"], 2],
    ["an overdue entry of 0 days", ["overdue", 0, "days"], 0],
  ])("refuses %s", (_, path, value) => {
    expect(faultsWith(aCompleteReport(), path, value)).not.toEqual([]);
  });
});

interface Located {
  readonly path: readonly (string | number)[];
  readonly key: string | number;
  readonly value: unknown;
}

/** Every value in a document with the way to it. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): readonly Located[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((element, index) => [index, element as unknown] as const)
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => [
    { path: [...path, key], key, value: inner },
    ...pathsOf(inner, [...path, key]),
  ]);
}

/** Something else in the place of a value; no text for a null, which stands where a text may. */
function valuesUnlike(value: unknown): readonly unknown[] {
  if (typeof value === "object" && value !== null) return ["文字", 3.5, true];
  return [[], {}, ...(typeof value === "string" ? [3.5] : []), ...(typeof value === "number" ? ["3"] : [])];
}

/** The words that a value may be, sorted. */
function wordsOf(part: { readonly $ref?: string } | undefined): readonly string[] {
  const name = part?.$ref?.slice("#/$defs/".length) ?? "";
  const words = (schema.$defs as Readonly<Record<string, { readonly enum?: readonly string[] }>>)[name]?.enum ?? [];
  return [...words].sort();
}

/** Every property that a part of the schema declares, as the path without list places. */
function declaredPaths(part: unknown, path: string): readonly string[] {
  const node = part as Record<string, unknown>;
  if (typeof node["$ref"] === "string") {
    const name = node["$ref"].slice("#/$defs/".length) as keyof typeof schema.$defs;
    return declaredPaths(schema.$defs[name], path);
  }
  const inner = Object.entries(node["properties"] ?? {}).flatMap(([key, value]) =>
    declaredPaths(value, `${path}.${key}`),
  );
  const choices = [
    ...((node["oneOf"] ?? node["anyOf"] ?? []) as unknown[]),
    ...(node["items"] === undefined ? [] : [node["items"]]),
  ];
  return [path, ...inner, ...choices.flatMap((choice) => declaredPaths(choice, path))];
}

type Node = Record<string | number, unknown>;

/** The faults of a report with one value changed, or taken away where it is `undefined`; the report stays as it was. */
function faultsWith(report: Report, path: readonly (string | number)[], value: unknown): readonly string[] {
  let node = report as unknown as Node;
  for (const step of path.slice(0, -1)) node = node[step] as Node;
  const last = path.at(-1) ?? "";
  const before = Object.getOwnPropertyDescriptor(node, last);
  if (value === undefined) Reflect.deleteProperty(node, last);
  else node[last] = value;
  const faults = reportFaults(report);
  if (before === undefined) Reflect.deleteProperty(node, last);
  else Object.defineProperty(node, last, before);
  return faults;
}
