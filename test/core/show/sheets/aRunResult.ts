import { summary } from "../../../../src/core/count/summary/summary";
import { figures } from "../../../../src/core/count/figures/figures";
import type { Registry } from "../../../../src/core/terms/registry";
import type { IsoMonth } from "../../../../src/core/terms/isoDay";
import type { LedgerRecord, TaskRecord } from "../../../../src/core/terms/ledgerRecord";
import type { Report } from "../../../../src/core/terms/report";
import { archivedGroups } from "../../../../src/core/show/closing/archivedGroups";
import { reportRecord } from "../../../../src/core/show/report/reportRecord";
import type { Finding } from "../../../../src/core/terms/finding";
import type { RunResult } from "../../../../src/core/terms/runResult";
import { defaultSettings, type Adjustment, type Settings } from "../../../../src/core/terms/settings";
import { isoText } from "../../../../src/core/workbook/localDate";
import { aRegistry } from "../../../builders/aRegistry";
import { day } from "../../../builders/day";
import { burden } from "../../../../src/core/count/months/burden";
import { comparedCompletion, comparedRanking, groupsBy } from "../../../../src/core/count/months/compared";
import { unverifiedMembers } from "../../../../src/core/count/months/unverifiedMembers";
import { drained } from "../../../../src/core/base/steps";
import { NO_CHANGES } from "../../../../src/core/count/months/monthChanges";

export interface RunDetails {
  readonly settings?: Settings;
  readonly adjustments?: readonly Adjustment[];
  readonly findings?: readonly Finding[];
  readonly registry?: Registry;
  /** Tells of the months that are closed: the last one is the month that June is compared with. */
  readonly closed?: readonly ClosedMonth[];
  /** Settings that were others in the month that June is compared with. */
  readonly scoringChanges?: Report["scoringChanges"];
  /** A town of which the closed months have lost their rows. */
  readonly lostTown?: string;
}

/** What is kept of an earlier month. */
export interface ClosedMonth {
  readonly month: IsoMonth;
  readonly tasks: readonly TaskRecord[];
  readonly version?: number;
}

const AS_OF = day("2024-06-30");

/** What a run over ledgers with just these records gives, on 30 June 2024. */
export function aRunResult(records: readonly LedgerRecord[], details: RunDetails = {}): RunResult {
  const { settings = defaultSettings, adjustments = [], findings = [], registry = aRegistry } = details;
  const computed = figures({
    records,
    registry,
    settings,
    adjustments,
    recognitions: [],
    asOf: AS_OF,
    findings,
    register: [],
  });
  const { tasks, standings, completion, ranking, ...sections } = computed;
  const months = (details.closed ?? []).map(({ month, tasks: kept, version = 1 }) => ({
    month,
    asOf: AS_OF,
    version,
    reason: null,
    groups: archivedGroups(aRunResult(kept).report).filter(({ name }) => name !== details.lostTown),
  }));
  const last = months.at(-1) ?? null;
  const groups = groupsBy(last?.groups ?? null);
  const standingOf = new Map<LedgerRecord, (typeof standings)[number] | undefined>();
  tasks.forEach((task, place) => standingOf.set(task, standings[place]));
  const ledgers = [...new Set(records.map(({ ledger }) => ledger))];
  const report: Omit<Report, "summary"> = {
    schemaVersion: 1,
    asOf: isoText(AS_OF),
    ledgers: ledgers.map(({ kind, file, sheet }) => ({
      kind,
      file,
      sheet,
      headerRows: [1],
      firstRow: 6,
      lastRow: 30,
      records: records.filter(({ ledger }) => ledger.sheet === sheet).length,
      columns: {},
    })),
    skippedSheets: [],
    doubled: [],
    sheets: ledgers.map(({ kind, file, sheet }) => ({
      file,
      sheet,
      headerRows: [1],
      headings: {},
      firstRow: 6,
      lastRow: 30,
      kind,
    })),
    findings,
    accepted: [],
    records: records.map((record) => reportRecord(record, standingOf.get(record))),
    ...sections,
    completion: comparedCompletion(completion, groups),
    ranking: comparedRanking(
      ranking,
      groups,
      last === null ? null : new Set(details.lostTown === undefined ? [] : ["镇"]),
    ),
    history: {
      months: months.map(({ month, version }) => ({ month, asOf: isoText(AS_OF), version })),
      comparedWith: last?.month ?? null,
      gap: last !== null && last.month !== "2024-05",
    },
    scoringChanges: details.scoringChanges ?? [],
    adjustmentChanges: [],
    changes: NO_CHANGES,
    bridge: null,
    burden: burden(records, sections.notices, registry, AS_OF, null),
  };
  const unverified = drained(unverifiedMembers(records, findings, null, AS_OF));
  return {
    report: { ...report, summary: summary({ report, records, unverified }) },
    records,
    hangsOnEn: sections.hangsOnEn,
    noticesEn: sections.noticesEn,
    unverified,
    settings,
    adjustments,
    months,
    absent: [],
    book: null,
  };
}
