import type { RunningJob } from "./assistant";
import { compareFindings } from "../core/show/compare/compareFindings";
import { memoryOf, memoryText, rememberFindings } from "../core/show/compare/findingMemory";
import type { AcceptedFinding } from "../core/terms/report";
import type { Finding } from "../core/terms/finding";
import { runSteps } from "../core/run";
import type { LocalDate } from "../core/workbook/localDate";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { snapshotAssembler, type Unseen } from "../core/workbook/snapshotPart";
import { checkedMonth, type CheckedMonth } from "./checkedMonth";
import { lastCheckMemory } from "./lastCheckMemory";
import type { OpenBook } from "./workspace";

/** Tells how far work is; answers false to stop it. */
export type ProgressOf = (
  step: RunningJob["step"],
  done: number | null,
  total: number | null,
  unit?: RunningJob["unit"],
) => boolean;

/** The user stopped it. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

interface CheckOptions {
  readonly asOf: LocalDate;
  /** Number of the check. */
  readonly check: number;
  readonly pause: () => Promise<void>;
  readonly progress: ProgressOf;
  /** Instead of reading: what was read already. */
  readonly read?: WorkspaceReading;
  /** It only follows an edit of ours: what the next check is set against stays what people were shown last when they asked. */
  readonly isFollowing?: boolean;
  /** The check whose figures are computed anew: its findings keep their keys. */
  readonly after?: CheckedMonth;
}

export interface WorkspaceReading {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly unseen: readonly Unseen[];
}

/**
 * Reads all open workbooks and checks them as one month, setting the findings against those of the last check.
 * @throws Cancelled where `progress` says so; HostError what reading brings
 */
export async function checkWorkspace(books: readonly OpenBook[], options: CheckOptions): Promise<CheckedMonth> {
  const { asOf, check, pause, progress } = options;
  const { workbooks, unseen } = options.read ?? (await readWorkspace(books, options));
  const steps = runSteps(workbooks, { asOf });
  let step = steps.next();
  let total = 0;
  for (let done = 0; step.done !== true; step = steps.next()) {
    total = step.value.total * STAGES.length;
    done = STAGES.indexOf(step.value.stage) * step.value.total + step.value.done;
    if (!progress("computing", Math.min(done, total), total)) throw new Cancelled();
    await pause();
  }
  const run = step.value;
  const memory = lastCheckMemory({ run }, books);
  const comparison = compareFindings(memoryOf(await memory.recall()), run);
  if (options.isFollowing !== true) await memory.keep(memoryText(rememberFindings(run)));
  const names = options.after?.names.following(options.after.run.report.findings, run.report.findings);
  return checkedMonth(check, workbooks, run, comparison, unseen, names);
}

const STAGES = ["ledgers", "records", "rules", "figures", "report"];

/**
 * Reads all open workbooks, letting everything else that waits go first between the steps.
 * @throws Cancelled; HostError what reading brings
 */
export async function readWorkspace(
  books: readonly OpenBook[],
  { pause, progress }: Pick<CheckOptions, "pause" | "progress">,
): Promise<WorkspaceReading> {
  const workbooks: WorkbookSnapshot[] = [];
  const unseen = new Set<Unseen>();
  let done = 0;
  let total = 0;
  for (const { port, file } of books) {
    const assembler = snapshotAssembler();
    const ending = { isOver: false };
    await port.read(
      (part) => {
        assembler.take(part);
        if (part.kind === "workbook") total += part.rowsToCome;
        if (part.kind === "rows") done += part.rows.length;
        ending.isOver = !progress("reading", done, Math.max(total, done));
        return Promise.resolve(!ending.isOver);
      },
      async (bytes, allBytes) => {
        await pause();
        return progress("reading", bytes, allBytes, "bytes");
      },
    );
    if (ending.isOver) throw new Cancelled();
    const { workbook, blind } = assembler.whole();
    workbooks.push({ ...workbook, file });
    for (const one of blind) unseen.add(one);
  }
  return { workbooks, unseen: [...unseen] };
}

/** The same month after edits that touched some rows: findings are new, figures are those of before. */
export function recheckedMonth(
  month: CheckedMonth,
  check: number,
  { workbooks, findings, accepted }: LiveTaken,
): CheckedMonth {
  const { run, comparison, unseen, names } = month;
  const report = { ...run.report, findings, accepted };
  const before = new Map(run.report.findings.map((finding, place) => [finding, comparison.changeOf(place)]));
  return checkedMonth(
    check,
    workbooks,
    { ...run, report },
    {
      ...comparison,
      // What stood there before the edit keeps its word; what the edit brought is new, if there is a check to compare with.
      changeOf: (place) => {
        const finding = findings[place];
        if (finding === undefined || comparison.since === null) return null;
        return before.has(finding) ? (before.get(finding) ?? null) : "new";
      },
    },
    unseen,
    names,
  );
}

/** What edits came to. */
export interface LiveTaken {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}
