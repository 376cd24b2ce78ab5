import { registryOf } from "../../core/count/figures/registryOf";
import type { Decision, DecisionKind, Shown } from "../../core/show/collecting/decision";
import type { MergedCell, WaitingLine } from "../../core/show/collecting/planCollection";
import { takenFiles } from "../../core/show/collecting/takenFiles";
import { isPercentCode } from "../../core/values/formatCode";
import { verdictsFor } from "../../core/show/collecting/verdict";
import { byUnitOrder } from "../../core/terms/registry";
import { significant } from "../../core/values/significant";
import type { CheckedMonth } from "../checkedMonth";
import { lineName, plansVersion, senderOf, senderOfLine, type BookPlan } from "../collectionPlans";
import type {
  CollectionView,
  MissingUnit,
  ReturnedChange,
  ReturnedDecision,
  ReturnedFileView,
  ReturnedStatus,
  ReturnedUnit,
  UnitReturns,
  WaitingKind,
} from "./collectionView";

/** Cells that were merged since the files were chosen, by file and workbook: for looking at them again. */
export type DoneChanges = ReadonlyMap<string, readonly ReturnedChange[]>;

/** All files and units at a glance. */
export function makeCollectionView(month: CheckedMonth, all: readonly BookPlan[], done: DoneChanges): CollectionView {
  const plans = all.filter(({ takesPart }) => takesPart);
  const files = filesIn(plans.length > 0 ? plans : all);
  const months = plans.map(({ plan }) => plan.month).sort();
  const missing = missingIn(plans);
  const count = (of: (plan: BookPlan["plan"]) => number): number => plans.reduce((sum, { plan }) => sum + of(plan), 0);
  return {
    version: plansVersion(all),
    month: months.at(-1) ?? null,
    trouble: null,
    files,
    units: unitsIn(month, plans, files, done),
    missing: missing.sort((a, b) => unitOrder(month)(a.unit, b.unit)),
    kinds: kindsIn(plans),
    changes: count(({ merged }) => merged.length),
    fresh: count(({ fresh }) => fresh.length),
    decided: count(({ carriedOut, notCarriedOut }) => carriedOut + notCarriedOut.length),
  };
}

/** All that one unit returned. */
export function returnsOf(name: string, plans: readonly BookPlan[], done: DoneChanges): UnitReturns {
  const ofFiles = plans.flatMap(({ file, plan }) =>
    plan.files
      .filter((one) => one.isTaken && senderOf(one) === name)
      .flatMap((one) => done.get(doneKey(file, one.file)) ?? []),
  );
  return {
    changes: [
      ...ofFiles,
      ...plans.flatMap(({ file, plan }) =>
        plan.merged.filter((cell) => senderOf(cell) === name).map((cell) => changeView(file, cell, false)),
      ),
    ],
    decisions: plans.flatMap(({ file, plan }) => [
      ...plan.waiting.filter((line) => senderOfLine(line) === name).map((line) => waitingView(file, line)),
      ...plan.fresh.filter((decision) => senderOf(decision) === name).map((decision) => decisionView(file, decision)),
    ]),
  };
}

export function doneKey(book: string, file: string): string {
  return `${book}\n${file}`;
}

export function changeView(file: string, cell: MergedCell, isDone: boolean): ReturnedChange {
  const { sheet, row, matter, heading } = cell;
  const [before, after] = [shownText(cell.before, cell), shownText(cell.after, cell)];
  return { place: { file, sheet, cell: cell.cell, row }, matter, heading, before, after, isDone };
}

function unitOrder({ run }: CheckedMonth): (a: string, b: string) => number {
  return byUnitOrder(registryOf(run.basis.directory));
}

/** A template of several workbooks is collected into each of them: it is what it is to the one that knows it best. */
const BEST_FIRST: readonly ReturnedStatus[] = [
  "merged",
  "older-issue",
  "taken",
  "unchanged",
  "duplicate",
  "no-identity",
  "unreadable",
  "foreign",
];

function filesIn(plans: readonly BookPlan[]): readonly ReturnedFileView[] {
  const best = new Map<string, ReturnedFileView>();
  for (const { plan } of plans)
    for (const { isTaken, merged, decisions, status: own, ...file } of plan.files) {
      const status: ReturnedStatus = isTaken
        ? "taken"
        : own === "merged" && merged + decisions === 0
          ? "unchanged"
          : own;
      const known = best.get(file.file);
      const isBetter = known === undefined || BEST_FIRST.indexOf(status) < BEST_FIRST.indexOf(known.status);
      const rows = file.rows + (known?.rows ?? 0);
      const view = isBetter ? { ...file, status, rows } : { ...known, rows };
      best.set(file.file, view);
    }
  return [...best.values()];
}

function unitsIn(
  month: CheckedMonth,
  plans: readonly BookPlan[],
  files: readonly ReturnedFileView[],
  done: DoneChanges,
): readonly ReturnedUnit[] {
  const units = new Map<
    string,
    { isUnknown: boolean; due: number; done: number; decisions: number; isTaken: boolean }
  >();
  const at = (name: string, isUnknown: boolean) => {
    const known = units.get(name) ?? { isUnknown, due: 0, done: 0, decisions: 0, isTaken: false };
    units.set(name, known);
    return known;
  };
  for (const { file, unit, status } of files) {
    if (status === "foreign" || status === "unreadable") continue;
    const one = at(unit ?? file, unit === null);
    if (status === "taken") one.isTaken = true;
  }
  for (const { file, snapshot, plan } of plans) {
    for (const unit of takenFiles(snapshot).answered(plan.month)) at(unit, false).isTaken = true;
    for (const cell of plan.merged) at(senderOf(cell), cell.unit === null).due += 1;
    for (const decision of plan.fresh) at(senderOf(decision), decision.unit === null).decisions += 1;
    for (const line of plan.waiting) {
      const unit = line.decision === null ? (line.line.texts.报送单位 ?? null) : line.decision.unit;
      at(senderOfLine(line), unit === null).decisions += 1;
    }
    for (const one of plan.files)
      if (one.isTaken) at(senderOf(one), one.unit === null).done += done.get(doneKey(file, one.file))?.length ?? 0;
  }
  const order = unitOrder(month);
  return [...units]
    .map(([name, { isUnknown, due, done: merged, decisions, isTaken }]): ReturnedUnit => {
      const standing = decisions > 0 ? "to-decide" : due > 0 ? "changed" : isTaken ? "taken" : "unchanged";
      return { name, isUnknown, standing, changes: due + merged, decisions };
    })
    .sort((a, b) => Number(a.isUnknown) - Number(b.isUnknown) || order(a.name, b.name));
}

/** Over all workbooks that take part: what a unit still owes. */
function missingIn(plans: readonly BookPlan[]): MissingUnit[] {
  const missing = new Map<string, MissingUnit>();
  for (const { plan } of plans)
    for (const { unit, rows, cells } of plan.missing) {
      const known = missing.get(unit) ?? { unit, rows: 0, cells: 0 };
      missing.set(unit, { unit, rows: known.rows + rows, cells: known.cells + cells });
    }
  return [...missing.values()];
}

function kindsIn(plans: readonly BookPlan[]): readonly WaitingKind[] {
  const kinds = new Map<DecisionKind, WaitingKind>();
  for (const { plan } of plans)
    for (const { decision } of plan.waiting) {
      if (decision === null) continue;
      const { kind } = decision;
      const count = (kinds.get(kind)?.count ?? 0) + 1;
      kinds.set(kind, { kind, count, verdicts: verdictsForAll(decision) });
    }
  return [...kinds.values()];
}

/** What may be decided about all of a kind: of values that contradict each other only one can be taken. */
function verdictsForAll(decision: Decision): WaitingKind["verdicts"] {
  return verdictsFor(decision).filter((one) => one !== "instead" && !(one === "take" && decision.kind === "conflict"));
}

/** Shares as people know them. */
function shownText(value: Shown, { isShare }: { readonly isShare: boolean }): string | null {
  if (value === null) return null;
  return isShare && typeof value === "number" ? `${significant(value * 100)}%` : String(value);
}

/** 80 among fractions, as it was typed. */
function isTypedPercentage(value: Shown, { content }: Decision["about"]): boolean {
  return typeof value === "number" && value > 1 && !isPercentCode(content?.format);
}

function waitingView(file: string, waiting: WaitingLine): ReturnedDecision {
  const { line, decision } = waiting;
  const id = lineName(file, waiting);
  if (decision !== null) return { ...decisionView(file, decision), id, written: line.verdict };
  const { texts } = line;
  const [sheet, cell, row] = [texts.工作表 ?? "", texts.单元格 ?? "", Number(texts.行 ?? "")];
  return {
    id,
    kind: null,
    reason: null,
    place: sheet !== "" && cell !== "" && row > 0 ? { file, sheet, cell, row } : null,
    matter: texts.事项内容 ?? "",
    heading: texts.栏目 ?? null,
    sent: texts.下发值 ?? null,
    returned: texts.报送值 ?? null,
    now: texts.现值 ?? null,
    from: texts.报送文件 ?? "",
    written: line.verdict,
    verdicts: verdictsFor(null),
  };
}

function decisionView(file: string, decision: Decision): ReturnedDecision {
  const { kind, sheet, row, cell, sent, returned, master, about } = decision;
  return {
    id: null,
    kind,
    reason: about.reason ?? null,
    place: sheet === null || row === null ? null : { file, sheet, cell: cell ?? `A${row}`, row },
    matter: about.matter,
    heading: about.heading,
    sent: shownText(sent, about),
    returned: shownText(returned, { isShare: about.isShare && !isTypedPercentage(returned, about) }),
    now: shownText(master, about),
    from: decision.file,
    written: "",
    verdicts: verdictsFor(decision),
  };
}
