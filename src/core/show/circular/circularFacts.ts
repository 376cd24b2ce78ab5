import { firstPlaces } from "../../count/figures/firstPlaces";
import { lastPlaces } from "../../count/figures/lastPlaces";
import { noticeBlocks } from "../../count/figures/noticeBlocks";
import { senderGuard } from "../../count/notices/senderGuard";
import { behindIndicators } from "../../count/summary/indicatorsParagraph";
import { namedLast } from "../../count/summary/rankingParagraph";
import { recordsOf } from "../../count/summary/summaryTexts";
import { isCancelled } from "../../terms/isCancelled";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { ComparedFigures, ComparedMember, OpenFault, SubmissionEntry } from "../../terms/report";
import type { LetterSource } from "../notices/planNotices";
import { overdueGroups, type OverdueGroup } from "../sheets/overdueGroups";

/** Whom a circular names, and for what (MONTH §6). */
export interface CircularFacts {
  readonly praised: Names;
  /** In the first places and not praised all the same. */
  readonly unpraised: readonly Unpraised[];
  /** So far below their scheduled progress as a notice takes for slow. */
  readonly behind: { readonly towns: readonly ComparedFigures[]; readonly units: readonly ComparedFigures[] };
  readonly overdue: readonly OverdueGroup[];
  readonly missing: readonly SubmissionEntry[];
  readonly late: readonly SubmissionEntry[];
  /** Open findings behind the figures of those named last, or as lagging (SPEC §15), and behind all ranks. */
  readonly blockedBy: readonly OpenFault[];
  /** Why the sender may not send it; null where it may. */
  readonly guard: string | null;
}

export interface Unpraised {
  readonly name: string;
  readonly why: "behind" | "overdue" | "open-errors";
}

interface Names {
  readonly towns: readonly string[];
  readonly units: readonly string[];
}

export function circularFacts(source: LetterSource): CircularFacts {
  const { report, settings, records, basis } = source;
  const { ranking, completion, submissions } = report;
  const { townOfGovernment } = basis.directory.indexes;
  const isSlow = ({ gap }: ComparedFigures): boolean => gap !== null && gap <= settings.notices.slowGap;
  const behind = {
    towns: completion.towns.filter(isSlow),
    // Town governments are spoken of as towns.
    units: completion.unitsAsLead.filter((group) => isSlow(group) && !townOfGovernment.has(group.name)),
  };
  const last = {
    towns: lastOf(ranking.towns, settings.notices.lastTowns),
    units: lastOf(ranking.units, settings.notices.lastUnits),
  };
  const overdue = overdueGroups(report.overdue);
  const year = report.asOf.slice(0, 4);
  const of = (result: SubmissionEntry["result"]): readonly SubmissionEntry[] =>
    submissions.filter((entry) => entry.result === result && entry.month.startsWith(year));
  const [missing, late] = [of("missing"), of("late")];

  const [blocks, reportBlocks] = [
    noticeBlocks(report.findings, ["tasks", "projects", "problems", "indicators"]),
    // That a report is late or missing is what is told, and no fault of the ledger.
    noticeBlocks(
      report.findings.filter(({ rule }) => rule !== "submission-missing" && rule !== "submission-late"),
      ["submissions"],
    ),
  ];
  const overdueUnits = new Set(overdue.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  const blamed = {
    towns: new Set([...last.towns, ...behind.towns.map(({ name }) => name)]),
    units: new Set([...last.units, ...behind.units.map(({ name }) => name), ...overdueUnits]),
  };
  const counted = new Set<LedgerRecord>([
    ...records.filter((record) => isOf(record, blamed)),
    ...recordsOf(report.overdue, records),
    ...behindIndicators(source).map(({ record }) => record),
  ]);
  const groups = new Set([...missing, ...late].map(({ specialtyTown }) => specialtyTown));
  // A report whose specialty town nobody can read may be the one that is missed.
  const reports = records.filter(
    ({ kind, specialtyTown }) =>
      kind === "submissions" && groups.size > 0 && (specialtyTown === null || groups.has(specialtyTown)),
  );
  const overdueMembers = {
    towns: new Set([
      ...[...overdueUnits].flatMap((unit) => townOfGovernment.get(unit) ?? []),
      ...recordsOf(report.overdue, records).flatMap((record) => (speaksOfTowns(record) ? record.towns : [])),
    ]),
    units: overdueUnits,
  };
  const { praised, unpraised } = praise();
  return {
    praised,
    unpraised,
    behind,
    overdue,
    missing,
    late,
    blockedBy: [
      ...blocks(records.filter((record) => counted.has(record))),
      ...reportBlocks(reports),
      ...settingBlocks(report),
    ],
    guard: senderGuard("town", settings.letters),
  };

  /** Nobody is praised and reproved in one letter, nor praised for figures that may be wrong. */
  function praise(): Pick<CircularFacts, "praised" | "unpraised"> {
    const unpraised: Unpraised[] = [];
    const side = (kind: keyof Names): readonly string[] =>
      firstPlaces(ranking[kind], settings.praise[kind]).flatMap(({ name }) => {
        if (last[kind].includes(name)) return [];
        const own = records.filter((record) => isOf(record, { ...NOBODY, [kind]: new Set([name]) }));
        const why = behind[kind].some((group) => group.name === name)
          ? "behind"
          : overdueMembers[kind].has(name)
            ? "overdue"
            : blocks(own).length > 0
              ? "open-errors"
              : null;
        if (why === null) return [name];
        unpraised.push({ name, why });
        return [];
      });
    return { praised: { towns: side("towns"), units: side("units") }, unpraised };
  }
}

/** Those told to stand last, and those in the last places that a notice goes to. */
function lastOf(ranked: readonly ComparedMember[], places: number): readonly string[] {
  return [...new Set([...namedLast(ranked), ...lastPlaces(ranked, places).map(({ name }) => name)])];
}

/** Whether a row stands behind what a member is named for: what a unit leads, and of a town what names it and not all its specialty town. */
function isOf(record: LedgerRecord, { towns, units }: { towns: ReadonlySet<string>; units: ReadonlySet<string> }) {
  if (record.kind === "submissions" || isCancelled(record)) return false;
  return (
    (speaksOfTowns(record) && record.towns.some((name) => towns.has(name))) ||
    record.leadUnits.some((name) => units.has(name))
  );
}

/** A problem or project that names a specialty town alone is nobody's town's. */
function speaksOfTowns({ kind, townSource }: LedgerRecord): boolean {
  return kind === "tasks" || townSource !== "specialty-town";
}

const NOBODY: Readonly<Record<keyof Names, ReadonlySet<string>>> = { towns: new Set(), units: new Set() };

/** Lines of settings that are left out: scores and ranks would be others with them. What is accepted (例外) changes no figure. */
function settingBlocks({ findings, ranking }: LetterSource["report"]): readonly OpenFault[] {
  if (ranking.towns.length + ranking.units.length === 0) return [];
  return findings.flatMap(({ rule, severity, file, sheet, row }) =>
    rule === "setting-invalid" && severity === "error" && sheet !== null && row !== null && sheet !== "例外"
      ? [{ file, sheet, row, rule }]
      : [],
  );
}
