import type { InBoth } from "../../base/inBoth";
import { isRateLeftBlank } from "../../count/completion/isRateLeftBlank";
import { firstPlaces } from "../../count/figures/firstPlaces";
import { lastPlaces } from "../../count/figures/lastPlaces";
import { noticeBlocks } from "../../count/figures/noticeBlocks";
import { overdueDoubts } from "../../count/figures/overdueDoubts";
import { settingBlocks } from "../../count/figures/settingBlocks";
import { touchesBlame } from "../../count/figures/touchesBlame";
import { senderGuard } from "../../count/notices/senderGuard";
import { behindIndicators } from "../../count/summary/indicatorsParagraph";
import { namedOpen } from "../../count/summary/problemsParagraph";
import { namedLast, namedMovers } from "../../count/summary/rankingParagraph";
import { recordsOf } from "../../count/summary/summaryTexts";
import { ofKind } from "../../terms/ofKind";
import { isCancelled } from "../../terms/isCancelled";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { ComparedFigures, ComparedMember, OpenFault, SubmissionEntry } from "../../terms/report";
import type { LetterSource } from "../notices/planNotices";
import { overdueGroups, type OverdueGroup } from "../sheets/overdueGroups";
import { doubts } from "../../count/figures/doubts";
import { isReportOfYear } from "./isReportOfYear";
import { movedOutOfOverdue } from "./movedOutOfOverdue";
import { vanishedOverdue } from "../../count/months/vanishedOverdue";

/** Whom a circular names, and for what (MONTH §6). */
export interface CircularFacts {
  readonly praised: Names;
  /** In the first places and not praised all the same. */
  readonly unpraised: readonly Unpraised[];
  /** So far below their scheduled progress as a notice takes for slow. */
  readonly behind: { readonly towns: readonly ComparedFigures[]; readonly units: readonly ComparedFigures[] };
  /** Of those behind, how many of their tasks say no progress: they count as none (SPEC §9), which is no report of theirs. */
  readonly blank: ReadonlyMap<ComparedFigures, number>;
  readonly overdue: readonly OverdueGroup[];
  readonly missing: readonly SubmissionEntry[];
  readonly late: readonly SubmissionEntry[];
  /** Open findings behind the figures of those named last, or as lagging (SPEC §15), and behind all ranks. */
  readonly blockedBy: readonly OpenFault[];
  /** Of these, how many rows stand behind nobody named and yet behind the ranks: settings, deadlines moved in silence, and overdue rows that are gone. */
  readonly heldByRanks: number;
  /** Why the sender may not send it; null where it may. */
  readonly guard: InBoth | null;
}

/** Towns, or units, that are left out of the praise for one reason. */
export interface Unpraised {
  readonly kind: keyof Names;
  readonly names: readonly string[];
  /** `shared`: more share the place than are praised; `undone`: not one of their tasks is done; `late`: not one that was due was done in time. */
  readonly why: "shared" | "behind" | "overdue" | "undone" | "late" | "open-errors" | "vanished" | "doubtful";
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
  const unfilled = ofKind(records, "tasks").filter(isRateLeftBlank);
  const blank = new Map(
    KINDS.flatMap((kind) =>
      behind[kind].map(
        (group) => [group, unfilled.filter((task) => isOf(task, only(kind, group.name))).length] as const,
      ),
    ),
  );
  const last = {
    towns: lastOf(ranking.towns, settings.notices.lastTowns),
    units: lastOf(ranking.units, settings.notices.lastUnits),
  };
  const overdue = overdueGroups(report.overdue);
  const of = (result: SubmissionEntry["result"]): readonly SubmissionEntry[] =>
    submissions.filter((entry) => entry.result === result && isReportOfYear(entry, report.asOf));
  const [missing, late] = [of("missing"), of("late")];

  const overdueUnits = new Set(overdue.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  /** By the text: a notice's last places that it does not name hold no circular. */
  const toldBack = (kind: keyof Names): readonly string[] => [
    ...namedLast(ranking[kind]),
    ...namedMovers(ranking[kind], -1),
  ];
  const blamed = {
    towns: new Set([...toldBack("towns"), ...behind.towns.map(({ name }) => name)]),
    units: new Set([...toldBack("units"), ...behind.units.map(({ name }) => name), ...overdueUnits]),
  };
  /** Named themselves, or with a figure of their own. */
  const named = new Set<LedgerRecord>([
    ...recordsOf(report.overdue, records),
    ...behindIndicators(source).map(({ record }) => record),
  ]);
  const counted = records.filter((record) => {
    if (named.has(record)) return true;
    // Ranks and gaps are made of tasks; of other ledgers a unit is named for what is overdue, a town for nothing.
    if (record.kind === "tasks") return isOf(record, blamed);
    return record.kind !== "indicators" && isOf(record, { ...NOBODY, units: overdueUnits });
  });
  const blocks = noticeBlocks<LedgerRecord>(
    report.findings,
    FIGURE_LEDGERS,
    (finding, record) => named.has(record) || touchesBlame(finding, record),
  );
  // That a report is late or missing is what is told, and no fault of the ledger.
  const reportBlocks = noticeBlocks<LedgerRecord>(
    report.findings.filter(({ rule }) => rule !== "submission-missing" && rule !== "submission-late"),
    ["submissions"],
  );
  // A report whose group or month nobody can read may be one that is missed.
  const isTold = ({ specialtyTown, month }: LedgerRecord<"submissions">): boolean =>
    [...missing, ...late].some(
      (entry) =>
        (specialtyTown === null || specialtyTown === entry.specialtyTown) && (month === null || month === entry.month),
    );
  const reports = ofKind(records, "submissions").filter(isTold);
  const overdueMembers = {
    towns: new Set([
      ...[...overdueUnits].flatMap((unit) => townOfGovernment.get(unit) ?? []),
      ...recordsOf(report.overdue, records).flatMap((record) => (speaksOfTowns(record) ? record.towns : [])),
    ]),
    units: overdueUnits,
  };
  const anyError = noticeBlocks<LedgerRecord>(report.findings, FIGURE_LEDGERS);
  const isDoubtful = doubts(report.findings, basis.asOf);
  const vanished = vanishedOverdue(report.findings, basis.lastMonth, basis.asOf);
  const hasVanished = (kind: keyof Names, name: string): boolean =>
    vanished.some(({ towns, leadUnits }) => (kind === "towns" ? towns : leadUnits).includes(name));
  const { praised, unpraised } = praise();
  const openUnits = namedOpen(report);
  const openProblems = ofKind(records, "problems").filter(
    (problem) => !isCancelled(problem) && problem.leadUnits.some((name) => openUnits.includes(name)),
  );
  const openBlocks = noticeBlocks<LedgerRecord>(report.findings, ["problems"], ({ column }) => column === "status");
  const namedBlocks = [
    ...blocks(counted),
    ...overdueDoubts(report.findings)([...named]),
    ...openBlocks(openProblems),
    ...reportBlocks(reports),
  ];
  const blockedBy = distinct([
    ...namedBlocks,
    ...(ranking.towns.length + ranking.units.length === 0
      ? []
      : [...settingBlocks(report.findings, "ranks"), ...movedOutOfOverdue(source), ...vanished.map(faultOf)]),
  ]);
  return {
    praised,
    unpraised,
    behind,
    blank,
    overdue,
    missing,
    late,
    blockedBy,
    heldByRanks: rowsHeld(blockedBy) - rowsHeld(namedBlocks),
    guard: senderGuard("town", settings.letters),
  };

  /** Nobody is praised and reproved in one letter, nor praised for figures that may be wrong. */
  function praise(): Pick<CircularFacts, "praised" | "unpraised"> {
    const unpraised: Unpraised[] = [];
    const side = (kind: keyof Names): readonly string[] => {
      const first = firstPlaces(ranking[kind], settings.praise[kind]);
      if (first.length === 0 && settings.praise[kind] > 0 && (ranking[kind].at(-1)?.rank ?? 1) > 1)
        leftOut("shared", kind, ...ranking[kind].flatMap(({ name, rank }) => (rank === 1 ? [name] : [])));
      return first.flatMap(({ name }) => {
        if (last[kind].includes(name)) return [];
        const why = whyNot(kind, name);
        if (why === null) return [name];
        leftOut(why, kind, name);
        return [];
      });
    };
    const leftOut = (why: Unpraised["why"], kind: keyof Names, ...names: readonly string[]): void => {
      const at = unpraised.findIndex((one) => one.kind === kind && one.why === why);
      const known = unpraised[at];
      if (known === undefined) unpraised.push({ kind, names, why });
      else unpraised[at] = { ...known, names: [...known.names, ...names] };
    };
    return { praised: { towns: side("towns"), units: side("units") }, unpraised };
  }

  function whyNot(kind: keyof Names, name: string): Unpraised["why"] | null {
    if (behind[kind].some((group) => group.name === name)) return "behind";
    if (overdueMembers[kind].has(name)) return "overdue";
    const doubt = doubtOf(kind, name);
    if (doubt !== null) return doubt;
    // A score may be made of nothing but the time that has passed: there is nothing to be praised for yet.
    const groups = kind === "towns" ? completion.towns : completion.unitsAsLead;
    const group = groups.find((one) => one.name === name);
    if (group === undefined || group.done === 0) return "undone";
    return group.dueByNow > 0 && group.doneOnTime === 0 ? "late" : null;
  }

  function ownRows(kind: keyof Names, name: string): readonly LedgerRecord[] {
    return records.filter((record) => isOf(record, only(kind, name)));
  }

  function doubtOf(kind: keyof Names, name: string): Unpraised["why"] | null {
    const own = ownRows(kind, name);
    if (anyError(own).length > 0) return "open-errors";
    if (hasVanished(kind, name)) return "vanished";
    return own.some(isDoubtful) ? "doubtful" : null;
  }
}

const KINDS = ["towns", "units"] as const;
const FIGURE_LEDGERS = ["tasks", "projects", "problems", "indicators"] as const;

function faultOf({ file, sheet, row }: ArchivedRecord): OpenFault {
  return { file, sheet, row, rule: "record-vanished" };
}

/** How many rows have to be put right first. */
export function rowsHeld(blockedBy: readonly OpenFault[]): number {
  return new Set(blockedBy.map(({ file, sheet, row }) => `${file}\n${sheet}\n${row}`)).size;
}

/** A row may be wrong for two reasons, and is told for each once. */
function distinct(faults: readonly OpenFault[]): readonly OpenFault[] {
  return [
    ...new Map(faults.map((fault) => [[fault.file, fault.sheet, fault.row, fault.rule].join("\n"), fault])).values(),
  ];
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

function only(kind: keyof Names, name: string): typeof NOBODY {
  return { ...NOBODY, [kind]: new Set([name]) };
}

const NOBODY: Readonly<Record<keyof Names, ReadonlySet<string>>> = { towns: new Set(), units: new Set() };
