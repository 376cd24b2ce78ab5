import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { typeComplaints } from "../support/typeComplaints";

const ROOT = resolve(__dirname, "../..");

const KIND_PARTS = {
  kind: '"visits"',
  name: '"走访"',
  shortName: '"走访"',
  english: '{ ledger: "Visits ledger", nameless: "no enterprise" }',
  saidBy: "/走访/",
  columns: '{ enterprise: column("走访企业"), visited: column("走访时间", "走访日期") }',
  required: '[["enterprise"], ["visited"]]',
  identifiedBy: '[["enterprise"]]',
  weighty: "[]",
  dates: '["visited"]',
  numbers: "[]",
  telling: '["enterprise"]',
  monthHeadings: "null",
  standing: "[]",
  keyByContent: "() => null",
  outline: "({ visited }: VisitFields) => ({ matter: null, finished: visited })",
} as const;

/** A kind's file, as somebody would write it who forgets a part or gets one wrong. */
function kindFile(parts: Readonly<Record<string, string>> = KIND_PARTS): string {
  const written = Object.entries(parts).map(([part, text]) => `${part}: ${text},`);
  return `
    import type { LocalDate } from "../workbook/localDate";
    import { column, ledgerDefinition } from "./ledgerDefinition";
    export interface VisitFields { readonly visited: LocalDate | null }
    export const visits = ledgerDefinition({ ${written.join("\n")} });
  `;
}

const without = <Part extends string>(parts: Readonly<Record<Part, string>>, forgotten: Part) =>
  Object.fromEntries(Object.entries<string>(parts).filter(([part]) => part !== forgotten));

const SHEET_PARTS = {
  key: '"visits"',
  name: '"走访情况"',
  title: '"企业走访情况"',
  headings: '["走访企业", "走访时间"]',
  turn: "3",
  content: `({ result }) => ({
    columns: [{ width: 20 }], rows: [{ cells: [{ value: result.report.asOf, role: "text" }] }], merges: [],
    freeze: { rows: 0, columns: 0 }, table: null, charts: [], print: { orientation: "portrait", repeatRows: null },
  })`,
} as const;

function sheetFile(parts: Readonly<Record<string, string>> = SHEET_PARTS): string {
  const written = Object.entries(parts).map(([part, text]) => `${part}: ${text},`);
  return `
    import type { SheetDefinition } from "./sheetDefinition";
    export const visitsSheet = { ${written.join("\n")} } as const satisfies SheetDefinition;
  `;
}

const KINDS = "src/core/kinds";
const SHEETS = "src/core/show/sheets";
const LIST = "src/core/terms/ledgerKind.ts";
const READERS = "src/core/read/records/readRecords.ts";
const PUBLISHED = "src/core/terms/report.ts";
const SHOWN = "src/core/show/report/reportRecord.ts";
const TABS = "src/core/show/sheets/sheetModels.ts";

function textOf(path: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  let text = readFileSync(join(ROOT, path), "utf8");
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    text = text.replace(from, to);
  }
  return text;
}

const kindInList = textOf(
  LIST,
  [
    'import { tasks } from "../kinds/tasks";',
    'import { tasks } from "../kinds/tasks"; import { visits } from "../kinds/visits";',
  ],
  ["const definitions = {", "const definitions = { visits,"],
);

const kindParts = Object.keys(KIND_PARTS) as (keyof typeof KIND_PARTS)[];
const sheetParts = Object.keys(SHEET_PARTS) as (keyof typeof SHEET_PARTS)[];

describe("with a new kind and a new sheet in their lists and nothing more", () => {
  const forgetful = {
    ...Object.fromEntries(
      kindParts.map((part) => [`${KINDS}/without_${part}.ts`, kindFile(without(KIND_PARTS, part))]),
    ),
    ...Object.fromEntries(
      sheetParts.map((part) => [`${SHEETS}/without_${part}.ts`, sheetFile(without(SHEET_PARTS, part))]),
    ),
  };
  const complaints: Readonly<Record<string, readonly string[]>> = typeComplaints({
    ...forgetful,
    [`${KINDS}/visits.ts`]: kindFile(),
    [`${KINDS}/misspelt.ts`]: kindFile({ ...KIND_PARTS, telling: '["enterprize"]' }),
    [LIST]: kindInList,
    [READERS]: textOf(READERS),
    [PUBLISHED]: textOf(PUBLISHED),
    [SHOWN]: textOf(SHOWN),
    [`${SHEETS}/visitsSheet.ts`]: sheetFile(),
    [TABS]: textOf(
      TABS,
      ["import { unitRankingSheet }", 'import { visitsSheet } from "./visitsSheet"; import { unitRankingSheet }'],
      ["const SHEETS = [", "const SHEETS = [\n  visitsSheet,"],
    ),
    [`${SHEETS}/keys.ts`]: `
      import type { SheetKey } from "./sheetModels";
      export const known: SheetKey = "visits";
      export const unknown: SheetKey = "visit";
    `,
  });

  test.each(kindParts)("a kind does not compile without its %s", (part) => {
    expect(complaints[`${KINDS}/without_${part}.ts`]?.join()).toContain(`'${part}' is missing`);
  });

  test("a kind cannot be told by a column that it has not", () => {
    expect(complaints[`${KINDS}/misspelt.ts`]).toEqual([expect.stringContaining('"enterprize"')]);
  });

  test("the compiler asks how its rows are read, and what the report shows of them", () => {
    expect(complaints[READERS]).toEqual([expect.stringContaining("Property 'visits' is missing")]);
    expect(complaints[PUBLISHED]).toEqual([expect.stringContaining("Property 'visits' is missing")]);
    expect(complaints[SHOWN]).toEqual([expect.stringContaining("Property 'visits' is missing")]);
    expect([complaints[`${KINDS}/visits.ts`], complaints[LIST]]).toEqual([[], []]);
  });

  test.each(sheetParts)("a sheet does not compile without its %s", (part) => {
    expect(complaints[`${SHEETS}/without_${part}.ts`]?.join()).toContain(`'${part}' is missing`);
  });

  test("a whole sheet needs its file and its line, and the keys follow", () => {
    expect([complaints[`${SHEETS}/visitsSheet.ts`], complaints[TABS]]).toEqual([[], []]);
    expect(complaints[`${SHEETS}/keys.ts`]).toEqual([expect.stringContaining("Type '\"visit\"' is not assignable")]);
  });
});

test("a kind is whole with its file, its reader and what the report shows of it", () => {
  const rows = "src/core/read/records/readVisits.ts";
  const planted = {
    [`${KINDS}/visits.ts`]: kindFile(),
    [LIST]: kindInList,
    [rows]: `
      import type { LedgerRecord } from "../../terms/ledgerRecord";
      import { dayColumn } from "../columns/dateColumn";
      import type { RowReader } from "../columns/rowReader";
      const NONE: readonly string[] = [];
      export function visitRows(reader: RowReader): () => LedgerRecord<"visits"> {
        const visited = dayColumn(reader, reader.column("visited"), "happened");
        return () => ({
          kind: "visits", ledger: reader.ledger, ...reader.row(), id: null, specialtyTown: null, towns: NONE,
          townSource: null, leadUnits: NONE, supportUnits: NONE, visited: visited(),
        });
      }
    `,
    [READERS]: textOf(
      READERS,
      ["import { taskRows }", 'import { visitRows } from "./readVisits"; import { taskRows }'],
      ["  submissions: submissionRows,", "  submissions: submissionRows,\n  visits: visitRows,"],
    ),
    [PUBLISHED]: textOf(PUBLISHED, [
      "interface ReportRecordOf {",
      `interface ReportRecordOf {
         readonly visits: CommonReportRecord & { readonly ledger: "visits"; readonly visited: string | null };`,
    ]),
    [SHOWN]: textOf(SHOWN, [
      "  tasks: taskRecord,",
      `  tasks: taskRecord,
         visits: (record, _, previous) => ({ ...common(record, previous), ledger: "visits", visited: iso(record.visited) }),`,
    ]),
  };
  const complaints = typeComplaints(planted);
  expect(complaints).toEqual(Object.fromEntries(Object.keys(planted).map((path) => [path, []])));
});
