import { FIGURE_PASSES, figuresSteps } from "./count/figures/figures";
import { registryOf } from "./count/figures/registryOf";
import { recogniseLedgersSteps, type Recognition } from "./read/ledgers/recogniseLedgers";
import type { LedgerRecord } from "./terms/ledgerRecord";
import { readRecordsSteps } from "./read/records/readRecords";
import { ledgersOnceSteps } from "./read/twice/ledgersOnce";
import { buildReport } from "./show/report/buildReport";
import { besideRecordsSteps } from "./judge/check/besideRecords";
import type { Finding } from "./terms/finding";
import type { ReadingHit } from "./terms/readingFacts";
import type { RuleContext } from "./judge/parts/ruleContext";
import { findingsOfSteps, type OrderedFindings } from "./judge/check/findingsOf";
import { ruleNames } from "./judge/check/ruleNames";
import { runRulesSteps } from "./judge/check/runRules";
import { acceptFindings } from "./read/settings/acceptFindings";
import type { Exception } from "./read/settings/readExceptions";
import { readArchiveSteps, type Archive } from "./read/archive/readArchive";
import { unverifiedMembers } from "./count/months/unverifiedMembers";
import { compareMonthsSteps } from "./count/months/lastMonth";
import { readRegister } from "./read/register/readRegister";
import { noticesOnBadData } from "./count/notices/noticesOnBadData";
import { readSettings } from "./read/settings/readSettings";
import { lookalikeOf } from "./show/writes/ownLook";
import type { RunResult } from "./terms/runResult";
import type { RunSettings } from "./terms/settings";
import { behind, drained, mapSteps, type Steps } from "./base/steps";
import type { WorkbookSnapshot } from "./workbook/snapshot";

/** A run with what it went by, for looking again at what an edit touches. */
export interface CheckedRun extends RunResult {
  readonly basis: RunBasis;
}

export interface RunBasis extends RuleContext {
  readonly exceptions: readonly Exception[];
  /** The months that are closed. */
  readonly archive: Archive;
  /** Place of each file (`file\n`) and sheet (`file\nsheet`) in the order read. */
  readonly sheetOrder: ReadonlyMap<string, number>;
  /** All findings, accepted ones included. */
  readonly found: OrderedFindings;
  /** What reading said of headings rather than of cells. */
  readonly saidOfHeadings: readonly ReadingHit[];
  /** The names of so many records may change without making a ledger the same as another, or other than it (DECIDED G2). */
  readonly slack: number;
}

/** How far a run is: `done` of `total` rows, or passes over rows, of its stage. */
export interface RunStep {
  readonly stage: "ledgers" | "records" | "rules" | "figures" | "report";
  readonly done: number;
  readonly total: number;
}

/** The whole program between reading workbooks and saying what is in them. */
export function run(workbooks: readonly WorkbookSnapshot[], settings: RunSettings): CheckedRun {
  return drained(runSteps(workbooks, settings));
}

/** The same, some milliseconds at a time. Read this first. */
export function* runSteps(
  workbooks: readonly WorkbookSnapshot[],
  { asOf, book = null }: RunSettings,
): Generator<RunStep, CheckedRun> {
  const seen = yield* staged("ledgers", rowsIn(workbooks), recogniseLedgersSteps(workbooks, asOf, book, lookalikeOf));
  const {
    settings,
    directory,
    adjustments,
    exceptions,
    recognitions,
    hits: settingHits,
  } = readSettings(seen, asOf, ruleNames);
  const rowsRead = rowsOf(seen);
  const archive = yield* staged(
    "records",
    rowsRead,
    mapSteps(readArchiveSteps(seen), () => 0),
  );
  const reading = { settings, directory, asOf };
  const { register, hits: registerHits } = readRegister(seen, directory);
  const read = yield* staged("records", rowsRead, readRecordsSteps(seen.ledgers, reading));
  const once = ledgersOnceSteps(seen, read.records, reading);
  const { recognition, leftOut, slack } = yield* staged(
    "records",
    rowsRead,
    mapSteps(once, () => rowsRead),
  );
  const counts = ({ ledger }: LedgerRecord): boolean => !leftOut.has(ledger);
  const records = leftOut.size === 0 ? read.records : read.records.filter(counts);
  const others = leftOut.size === 0 ? [] : read.records.filter((record) => !counts(record));
  const readingHits = read.hits.filter(({ place }) => place.ledger === null || !leftOut.has(place.ledger));
  const rows = rowsOf(recognition);
  const given = new Set(seen.ledgers.map(({ kind }) => kind));
  const { lastMonth, hits: lastMonthHits } = yield* staged(
    "records",
    rows,
    mapSteps(compareMonthsSteps(records, archive.months, asOf, given, directory, others), () => rows),
  );
  const context = { ...reading, recognition, lastMonth, register };
  const keptHits = [...archive.hits, ...lastMonthHits, ...registerHits, ...noticesOnBadData(register, archive.months)];
  // Rows checked, rows looked through for identity numbers, and as much again for putting into words what was found.
  const sheetRows = rowsIn(workbooks);
  const checks = rows * 2 + sheetRows;
  const ruleHits = yield* staged("rules", checks, runRulesSteps(records, context));
  const elsewhereHits = yield* staged("rules", checks, behind(rows, besideRecordsSteps(recognition)));
  const hits = [...settingHits, ...keptHits, ...readingHits, ...ruleHits, ...elsewhereHits];
  const sheetOrder = sheetOrderOf(recognition);
  const wording = mapSteps(findingsOfSteps(hits, sheetOrder), (done) => {
    const share = hits.length === 0 ? 1 : done / hits.length;
    return rows + sheetRows + Math.round(share * rows);
  });
  const found = yield* staged("rules", checks, wording);
  const { open, accepted } = acceptFindings(found.findings, exceptions, asOf, idLookUp(records));

  const registry = registryOf(directory);
  const computing = figuresSteps({
    records,
    registry,
    settings,
    adjustments,
    recognitions,
    asOf,
    findings: open,
    register,
  });
  const figures = yield* staged("figures", records.length * FIGURE_PASSES, computing);
  const verifying = unverifiedMembers(records, open, lastMonth, asOf);
  const unverified = yield* staged(
    "report",
    records.length,
    mapSteps(verifying, () => 0),
  );
  const building = buildReport({
    asOf,
    recognition,
    records,
    findings: open,
    accepted,
    figures,
    unverified,
    months: archive.months,
    lastMonth,
    registry,
    settings,
  });
  const report = yield* staged("report", records.length, building);
  const saidOfHeadings = readingHits.filter(({ place }) => place.row === null);
  const basis = { ...context, archive, exceptions, sheetOrder, found, saidOfHeadings, slack };
  const { hangsOnEn, noticesEn } = figures;
  return {
    report,
    records,
    hangsOnEn,
    noticesEn,
    unverified,
    settings,
    adjustments,
    months: archive.months,
    absent: lastMonth?.absent ?? [],
    book: recognition.book,
    basis,
  };
}

function staged<T>(stage: RunStep["stage"], total: number, steps: Steps<T>): Generator<RunStep, T> {
  return mapSteps(steps, (done) => ({ stage, done, total }));
}

function rowsOf({ ledgers }: Recognition): number {
  return ledgers.reduce((sum, ledger) => sum + ledger.rows.length, 0);
}

function rowsIn(workbooks: readonly WorkbookSnapshot[]): number {
  return workbooks.flatMap(({ sheets }) => sheets).reduce((sum, { rows }) => sum + rows.length, 0);
}

function sheetOrderOf({ files, sheets }: Recognition): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  // A finding about a whole file stands before those of its sheets.
  for (const file of files) {
    order.set(`${file}\n`, order.size);
    for (const sheet of sheets) if (sheet.file === file) order.set(`${file}\n${sheet.grid.sheet.name}`, order.size);
  }
  return order;
}

/** The 编号 of the record that a finding is about. */
function idLookUp(records: readonly LedgerRecord[]): (finding: Finding) => string | null {
  let ids: Map<string, string> | null = null;
  return ({ file, sheet, row }) => {
    ids ??= new Map(
      records.flatMap(({ ledger, row: recordRow, id }) =>
        id === null ? [] : [[`${ledger.file}\n${ledger.sheet}\n${recordRow}`, id] as const],
      ),
    );
    return ids.get(`${file}\n${sheet ?? ""}\n${row ?? 0}`) ?? null;
  };
}
