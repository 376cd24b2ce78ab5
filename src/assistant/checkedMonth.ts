import type { TaskStanding } from "../core/count/completion/taskStanding";
import { taskStandings } from "../core/count/completion/taskStandings";
import type { Comparison } from "../core/show/compare/compareFindings";
import type { LedgerRecord, TaskRecord } from "../core/terms/ledgerRecord";
import { matterOf } from "../core/terms/matterOf";
import type { ReportRecord } from "../core/terms/report";
import type { Finding } from "../core/terms/finding";
import type { CheckedRun } from "../core/run";
import { parseAddress } from "../core/workbook/address";
import { cellDisplay } from "../core/values/cellDisplay";
import type { RowSnapshot, WorkbookSnapshot } from "../core/workbook/snapshot";
import type { Unseen } from "../core/workbook/snapshotPart";
import { foldedText } from "./views/searched";
import type { InBoth } from "../core/base/inBoth";
import type { FindingKey } from "./findingKey";
import { findingNames, type FindingNames } from "./findingNames";
import { saidOfFinding, saidOfRule } from "./views/saidOf";

/** A check that ended well, with what questions about it need. */
export interface CheckedMonth {
  readonly check: number;
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly run: CheckedRun;
  readonly comparison: Comparison;
  readonly unseen: readonly Unseen[];
  readonly names: FindingNames;
  /** Of the finding at a place. */
  readonly keyOf: (place: number) => FindingKey;
  /** Where the finding that a key names stands now; null where it is gone. */
  readonly placeOf: (key: FindingKey) => number | null;
  /** A record and its line in the report, by where it stands; made when first asked for. */
  readonly rowAt: (file: string, sheet: string | null, row: number | null) => MonthRow | null;
  /** Task rows with their standing, in order. */
  readonly tasks: () => readonly TaskRow[];
  /** What a cell shows, or null where it is blank: a finding's value may be only a part of it. */
  readonly shownAt: (file: string, sheet: string, cell: string) => string | null;
  /** What a finding says and is about, by its place, folded for searching; made when somebody first looks there. */
  readonly findingText: (language: keyof InBoth, place: number) => string;
  /** Records in ledger order. */
  readonly rowsInOrder: () => readonly MonthRow[];
  /** What a record shows, by its place in that order, folded for searching; made when somebody first looks there. */
  readonly rowText: (place: number) => string;
  /** Places of findings by the row they are about, open errors only. */
  readonly errorsAt: (file: string, sheet: string, row: number) => number;
}

export interface MonthRow {
  readonly record: LedgerRecord;
  readonly shown: ReportRecord;
}

export interface TaskRow {
  readonly record: TaskRecord;
  readonly shown: Extract<ReportRecord, { readonly ledger: "tasks" }>;
  readonly standing: TaskStanding;
}

export function checkedMonth(
  check: number,
  workbooks: readonly WorkbookSnapshot[],
  run: CheckedRun,
  comparison: Comparison,
  unseen: readonly Unseen[],
  names: FindingNames = findingNames(),
): CheckedMonth {
  const { report, records, settings, basis } = run;
  const rows = once(() => {
    const byPlace = new Map<string, MonthRow>();
    records.forEach((record, place) => {
      const shown = report.records[place];
      if (shown !== undefined) byPlace.set(rowKey(shown.file, shown.sheet, shown.row), { record, shown });
    });
    return byPlace;
  });
  const tasks = once((): readonly TaskRow[] => {
    const found: { record: TaskRecord; shown: TaskRow["shown"] }[] = [];
    records.forEach((record, place) => {
      const shown = report.records[place];
      if (record.kind === "tasks" && shown?.ledger === "tasks") found.push({ record, shown });
    });
    const standings = taskStandings(
      found.map(({ record }) => record),
      basis.asOf,
      settings,
    );
    return found.flatMap((row, place) => {
      const standing = standings[place];
      return standing === undefined ? [] : [{ ...row, standing }];
    });
  });
  const cells = once(() => sheetRows(workbooks, basis.recognition.files));
  const places = once(() => new Map(report.findings.map((finding, place) => [finding, place])));
  const errors = once(() => errorsByRow(report.findings));
  const textsIn = (language: keyof InBoth) =>
    onceEach((place) => {
      const finding = report.findings[place];
      if (finding === undefined) return "";
      return findingText(finding, rowAt(finding.file, finding.sheet, finding.row), language);
    });
  const texts = { zh: textsIn("zh"), en: textsIn("en") };
  const rowsInOrder = once(() => [...rows().values()]);
  const rowAt: CheckedMonth["rowAt"] = (file, sheet, row) =>
    sheet === null || row === null ? null : (rows().get(rowKey(file, sheet, row)) ?? null);
  return {
    check,
    workbooks,
    run,
    comparison,
    unseen,
    names,
    keyOf: (place) => {
      const finding = report.findings[place];
      return finding === undefined ? NO_KEY : names.keyOf(finding, check, place);
    },
    placeOf: (key) => {
      const finding = names.findingOf(key);
      const place = finding === undefined ? -1 : places().get(finding);
      return place === undefined || place < 0 ? null : place;
    },
    rowAt,
    tasks,
    shownAt: (file, sheet, cell) => {
      const { row: number, column } = parseAddress(cell) ?? { row: 0, column: 0 };
      const row = cells().get(`${file}\n${sheet}`)?.get(number);
      return row === undefined ? null : cellDisplay(row.cells[column - 1], row.formats[column - 1]);
    },
    findingText: (language, place) => texts[language](place),
    rowsInOrder,
    rowText: onceEach((place) => {
      const row = rowsInOrder()[place];
      return row === undefined ? "" : rowText(row);
    }),
    errorsAt: (file, sheet, row) => errors().get(rowKey(file, sheet, row)) ?? 0,
  };
}

/** What is searched of a finding; line breaks keep words from running over from one part into the next. */
function findingText(finding: Finding, row: MonthRow | null, language: keyof InBoth): string {
  const { file, sheet, cell, value, rule } = finding;
  const names = row === null ? [] : [matterOf(row.record), row.record.id, ...namesOf(row)];
  const said = [saidOfRule(rule, "title"), saidOfFinding(finding)].map((both) => both[language]);
  const parts = [...said, file, sheet, cell, value, ...names];
  return parts.map((part) => foldedText(part ?? "")).join("\n");
}

function rowText(row: MonthRow): string {
  const { cells, ledger } = row.record;
  const shown = [...ledger.headings.keys()].map((column) =>
    cellDisplay(cells[column - 1], ledger.formatOf(row.record.row, column)),
  );
  return [...shown, ...namesOf(row)].map((part) => foldedText(part ?? "")).join("\n");
}

/** The names that were read from a row: official ones, whatever stands in its cells. */
function namesOf({ shown }: MonthRow): readonly (string | null)[] {
  return [shown.specialtyTown, ...shown.towns, ...shown.leadUnits, ...shown.supportUnits];
}

function sheetRows(
  workbooks: readonly WorkbookSnapshot[],
  files: readonly string[],
): ReadonlyMap<string, ReadonlyMap<number, RowSnapshot>> {
  return new Map(
    workbooks.flatMap(({ sheets }, place) =>
      sheets.map(
        ({ name, rows }) => [`${files[place] ?? ""}\n${name}`, new Map(rows.map((row) => [row.row, row]))] as const,
      ),
    ),
  );
}

function errorsByRow(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, file, sheet, row } of findings) {
    if (severity !== "error" || sheet === null || row === null) continue;
    const key = rowKey(file, sheet, row);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Of what is no open finding: nothing is asked about it. */
const NO_KEY: FindingKey = { check: 0, place: -1 };

function rowKey(file: string, sheet: string, row: number): string {
  return `${file}\n${sheet}\n${row}`;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function onceEach(make: (place: number) => string): (place: number) => string {
  const made: string[] = [];
  return (place) => (made[place] ??= make(place));
}
