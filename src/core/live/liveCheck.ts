import { twinStanding } from "../count/months/twinStanding";
import { matchableRow } from "../matching/matchableRow";
import { nameChange } from "../read/twice/nameChange";
import { nameReaders } from "../read/columns/nameReaders";
import type { LedgerRecord } from "../terms/ledgerRecord";
import { outlineOf } from "../terms/outlineOf";
import type { AcceptedFinding } from "../terms/report";
import type { Finding } from "../terms/finding";
import { keysOfRow } from "../judge/check/findingsOf";
import { run, type CheckedRun } from "../run";
import { acceptanceBy } from "../read/settings/acceptFindings";
import type { RunSettings } from "../terms/settings";
import { drained, type Steps } from "../base/steps";
import type { RowSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { acrossRecords } from "./acrossRecords";
import { changedColumns } from "./changedColumns";
import { liveLedger, type LiveLedger } from "./liveLedger";
import { findingsInOrder } from "./findingsInOrder";
import { ordered, rowOfSpot, sheetOfSpot, spotIn, spotsBy } from "./spots";
import type { FullNeeded } from "../judge/parts/fullNeeded";

/** A check that is kept up while single rows change, without doing the whole again. */
export interface LiveCheck {
  /** The check it began with. Its records' ledgers show number formats as they are now. */
  readonly result: CheckedRun;
  /**
   * Takes the new content of some rows of a sheet. What it finds is what a whole run over the edited workbook would find, in the
   * same order. Figures are not computed.
   * @param file as the report names it
   * @param rows all rows from `firstRow` to `lastRow` that hold a value
   */
  edit(file: string, sheet: string, rows: readonly RowSnapshot[], firstRow: number, lastRow: number): LiveOutcome;
}

/** After `full-needed` every further edit needs a full check too: start anew from that one. */
export type LiveOutcome =
  | {
      readonly kind: "rechecked";
      /** All that is open, as `report.findings` would be. */
      readonly findings: readonly Finding[];
      readonly accepted: readonly AcceptedFinding[];
      /** Against the findings before the edit; open ones only. */
      readonly removed: readonly Finding[];
      readonly added: readonly Finding[];
      /** The records that were read again, and their places in `result.records`. */
      readonly records: readonly { readonly place: number; readonly record: LedgerRecord }[];
    }
  | { readonly kind: "full-needed"; readonly why: FullNeeded };

/** Runs once, and keeps up from there. */
export function startLive(workbooks: readonly WorkbookSnapshot[], settings: RunSettings): LiveCheck {
  return drained(liveSteps(run(workbooks, settings)));
}

/** Edits of more rows at once are no typing. */
const MOST_ROWS = 200;

/** Gets ready to keep a run up, some milliseconds at a time. One run is kept up by one live check. */
export function* liveSteps(result: CheckedRun): Steps<LiveCheck> {
  const { recognition, asOf, exceptions, sheetOrder, found, saidOfHeadings, slack } = result.basis;
  const names = nameReaders(result.basis.directory);
  const records = [...result.records];
  const ledgers = new Map<number, LiveLedger>();
  let before = 0;
  for (const seen of recognition.sheets) {
    if (seen.ledger === null) continue;
    const sheet = sheetOrder.get(`${seen.file}\n${seen.grid.sheet.name}`) ?? 0;
    const own = liveLedger(seen, before, result.basis, names, saidOfHeadings);
    ledgers.set(sheet, own);
    before += own.table.recordCount;
    yield before;
  }
  const spots = spotsBy(sheetOrder, (sheet, row) => ledgers.get(sheet)?.indexOfRow(row) ?? -1);
  const across = yield* acrossRecords(records, result.basis, spots);

  const idOf = ({ file, sheet, row }: Finding): string | null => {
    const own = ledgers.get(sheetOrder.get(`${file}\n${sheet ?? ""}`) ?? -1);
    return (own && records[own.indexOfRow(row ?? 0)]?.id) ?? null;
  };
  const findings = findingsInOrder(found, acceptanceBy(exceptions, asOf, idOf));
  yield records.length;

  /** Says again what there is to say of a spot. */
  const recheck = (spot: number) => {
    const own = ledgers.get(sheetOfSpot(spot));
    const row = rowOfSpot(spot);
    const record = records[own?.indexOfRow(row) ?? -1];
    const hits = [
      ...(own?.readingHits(row) ?? []),
      ...across.hitsAt(spot),
      ...(own === undefined || record === undefined ? [] : own.recordHits(record)),
      ...(own?.hitsBeside(row) ?? []),
    ];
    const { from, before: end } = keysOfRow(sheetOfSpot(spot), row);
    const said = ordered(hits, sheetOrder);
    return findings.replace(from, end, said.keys, said.findings);
  };

  const isFileTwice = recognition.sheets.some(({ twice }) => twice?.kind === "file");
  const renamed = new Set<number>();
  /** True where a record's edit may have made a ledger the same as another, or other than it (DECIDED G2). */
  const mayBeTwice = (place: number, record: LedgerRecord): boolean => {
    const first = result.records[place];
    const change = first === undefined ? "none" : nameChange(first, record);
    if (change === "name") renamed.add(place);
    else renamed.delete(place);
    return isFileTwice || renamed.size > slack || (change !== "none" && slack === 0);
  };
  let isOver = false;
  const over = (why: FullNeeded): LiveOutcome => {
    isOver = true;
    return { kind: "full-needed", why };
  };

  return {
    result,
    edit: (file, sheetName, rows, firstRow, lastRow) => {
      if (isOver) return over("earlier");
      const sheet = sheetOrder.get(`${file}\n${sheetName}`);
      if (sheet === undefined) return over("unknown-sheet");
      const own = ledgers.get(sheet);
      const given = new Map(rows.map((row) => [row.row, row]));
      const changed: RowSnapshot[] = [];
      const old = own?.table.row ?? gridRow(result, file, sheetName);
      for (let row = firstRow; row <= lastRow; row++) {
        const content = given.get(row);
        if (changedColumns(old(row), content).length === 0) continue;
        if (own === undefined) return over("no-ledger");
        if (content === undefined) return over("rows");
        changed.push(content);
        if (changed.length > MOST_ROWS) return over("many-rows");
      }
      const touchedSpots = new Set<number>();
      const touched: { place: number; record: LedgerRecord }[] = [];
      if (own !== undefined && changed.length > 0) {
        const why = own.table.whyNotRows(changed) ?? own.take(changed);
        if (why !== null) return over(why);
        for (const row of changed) {
          const place = own.indexOfRow(row.row);
          const [oldRecord, record] = [records[place], own.recordOf(row.row)];
          if (oldRecord === undefined || record === undefined) throw new RangeError(`No record in row ${row.row}`);
          if (mayBeAnother(result.basis, oldRecord, record)) return over("same-record");
          records[place] = record;
          if (mayBeTwice(place, record)) return over("twice");
          touched.push({ place, record });
          touchedSpots.add(spotIn(sheet, row.row));
          for (const spot of across.replace(place, oldRecord, record)) touchedSpots.add(spot);
        }
        for (const row of own.changedHeaderRows()) touchedSpots.add(spotIn(sheet, row));
      }
      const changes = [...touchedSpots].sort((a, b) => a - b).map(recheck);
      return {
        kind: "rechecked",
        findings: findings.open(),
        accepted: findings.accepted(),
        removed: changes.flatMap(({ removed }) => removed),
        added: changes.flatMap(({ added }) => added),
        records: touched,
      };
    },
  };
}

/** True where a record's edit may have changed which row of last month's is which, or which of its twins is gone. */
function mayBeAnother({ lastMonth, asOf }: CheckedRun["basis"], then: LedgerRecord, record: LedgerRecord): boolean {
  if (lastMonth === null) return false;
  if (knownBy(then) !== knownBy(record)) return true;
  if (lastMonth.vanishedTwins.size === 0 || lastMonth.previousOf(then) !== null) return false;
  return twinStanding(outlineOf(then), asOf) !== twinStanding(outlineOf(record), asOf);
}

/** By what a row is found again in last month's (MONTH §3). */
function knownBy(record: LedgerRecord): string {
  return JSON.stringify(matchableRow(record));
}

function gridRow({ basis }: CheckedRun, file: string, sheet: string): (row: number) => RowSnapshot | undefined {
  const seen = basis.recognition.sheets.find((one) => one.file === file && one.grid.sheet.name === sheet);
  return (row) => seen?.grid.row(row);
}
