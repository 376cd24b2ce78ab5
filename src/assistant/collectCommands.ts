import { inBoth } from "../core/base/inBoth";
import { HostError } from "../core/base/hostError";
import { filesInOrder, type ReturnedFile } from "../core/show/collecting/filesInOrder";
import { fileDigest } from "../core/show/collecting/fileDigest";
import { verdictWords } from "../core/show/collecting/verdict";
import type { Assistant, AssistantState, Notice } from "./assistant";
import type { CheckedMonth } from "./checkedMonth";
import { Cancelled } from "./checkWorkspace";
import {
  bookPlans,
  editsOf,
  lineName,
  mastersOf,
  plansVersion,
  type BookPlan,
  type PlansOrder,
} from "./collectionPlans";
import { dayOf } from "./dayOf";
import type { FileEdit } from "./editsByFile";
import type { RefusedCell } from "./putEdits";
import type { StateKeeper } from "./stateKeeper";
import type { CollectionView, DecisionTarget, ReturnedBytes, ReturnedChange } from "./views/collectionView";
import { changeView, doneKey, makeCollectionView, returnsOf } from "./views/makeCollectionView";
import type { Workspace } from "./workspace";

/**
 * Reads a file that came back.
 * @param onBytes told how much has been read; answers false to stop, and the promise rejects with HostError `cancelled`
 */
export type ReadReturned = (
  file: ReturnedBytes,
  onBytes: (done: number, total: number) => Promise<boolean>,
) => Promise<Extract<ReturnedFile, { workbook: unknown }>>;

interface CollectWorld {
  readonly workspace: Workspace;
  readonly keeper: StateKeeper;
  readonly readReturned: ReadReturned;
  readonly pause: () => Promise<void>;
  readonly month: () => CheckedMonth | null;
  readonly freshMonth: () => Promise<CheckedMonth>;
  /**
   * Puts edits in, all or none, and remembers how to take them back; `again` plans anew without cells that were refused. Answers whether
   * formulas show what they gave before.
   */
  readonly put: (
    checked: CheckedMonth,
    what: NonNullable<AssistantState["undo"]>["what"],
    edits: readonly FileEdit[],
    again: (refused: readonly RefusedCell[]) => readonly FileEdit[],
  ) => Promise<boolean>;
  readonly thenCheck: (notice: Notice) => Promise<Notice>;
}

type CollectCommands = Pick<
  Assistant,
  "takeReturned" | "dropReturned" | "collection" | "returnsOf" | "mergeReturned" | "decide"
>;

/** Puts together what units returned (MONTH §5): files are laid beside the open workbooks, looked at, merged and decided. */
export function collectCommands(world: CollectWorld): CollectCommands {
  const { workspace, keeper, month, freshMonth, put, thenCheck } = world;
  const { command, tell } = keeper;
  let files: readonly ReturnedFile[] = [];
  const done = new Map<string, readonly ReturnedChange[]>();

  const lay = (now: readonly ReturnedFile[]): void => {
    files = now;
    tell({ collecting: keeper.state().collecting + 1 });
  };
  const plansFor = (checked: CheckedMonth, order: Omit<PlansOrder, "files">, from = files): readonly BookPlan[] =>
    bookPlans(mastersOf(checked, workspace.books()).books, { ...order, files: from });
  /** The last plans that were looked at: asked for many times while nothing changes. */
  let seen: { readonly of: readonly unknown[]; readonly plans: readonly BookPlan[] } | null = null;
  const seenPlans = (checked: CheckedMonth, today: string): readonly BookPlan[] => {
    const of = [checked.workbooks, checked.run.basis, files, today];
    if (seen === null || of.some((one, place) => one !== seen?.of[place]))
      seen = { of, plans: plansFor(checked, { today: dayOf(today) }) };
    return seen.plans;
  };
  const writable = (checked: CheckedMonth): void => {
    const { books, unwritable } = mastersOf(checked, workspace.books());
    if (books.length > 0) return;
    const [file] = unwritable;
    throw new HostError(
      "not-writable",
      file === undefined
        ? inBoth(
            "打开的工作簿里没有可以汇总的台账，请先打开主台账并检查。",
            "None of the open workbooks has a ledger to put returns into. Open the master ledger and check it first.",
          )
        : inBoth(
            `主台账《${file}》是旧格式，不能往里写；请先把它另存为 .xlsx，重新打开后再汇总。`,
            `The master ledger “${file}” is in the old format and cannot be written. Save it as .xlsx, open that, then put the returns together.`,
          ),
    );
  };

  return {
    takeReturned: (given) =>
      command("take-returned", true, async () => {
        if (given.length === 0) return { kind: "nothing-to-do", job: "take-returned" };
        const read = await readAll(given, world);
        const known = new Set(files.map(contentOf));
        const fresh: ReturnedFile[] = [];
        for (const file of read) {
          const content = contentOf(file);
          if (known.has(content)) continue;
          known.add(content);
          fresh.push(file);
        }
        if (fresh.length > 0) lay(filesInOrder([...files, ...fresh]).map(({ file }) => file));
        return { kind: "returned-taken", count: fresh.length, same: given.length - fresh.length };
      }),
    dropReturned(names) {
      const gone = new Set(names);
      lay(names === null ? [] : files.filter(({ file }) => !gone.has(file)));
      return Promise.resolve();
    },
    collection(today) {
      const checked = month();
      if (checked === null) return Promise.resolve(null);
      try {
        writable(checked);
        return Promise.resolve(makeCollectionView(checked, seenPlans(checked, today), done));
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return Promise.resolve({ ...NOTHING, trouble: error.said });
      }
    },
    returnsOf(unit, today) {
      const checked = month();
      if (checked === null) return Promise.resolve({ changes: [], decisions: [] });
      return Promise.resolve(returnsOf(unit, seenPlans(checked, today), done));
    },
    mergeReturned: (version, today) =>
      command("collect", false, async () => {
        const checked = await freshMonth();
        writable(checked);
        const order = { today: dayOf(today) };
        let plans = plansFor(checked, order);
        if (plansVersion(plans) !== version) throw changedMeanwhile();
        const edits = editsOf(plans);
        if (edits.length === 0) return { kind: "nothing-to-do", job: "collect" };
        const isStale = await put(checked, "collection", edits, (refused) => {
          plans = plansFor(checked, { ...order, refused: byBook(refused) });
          return editsOf(plans);
        });
        for (const { file: book, plan } of plans)
          for (const { file } of plan.files)
            if (plan.merged.some((cell) => cell.file === file))
              done.set(
                doneKey(book, file),
                plan.merged.filter((cell) => cell.file === file).map((cell) => changeView(book, cell, true)),
              );
        const sum = (of: (plan: BookPlan["plan"]) => number): number =>
          plans.reduce((total, { plan }) => total + of(plan), 0);
        const [merged, carriedOut] = [sum((plan) => plan.merged.length), sum((plan) => plan.carriedOut)];
        return thenCheck({
          kind: "collected",
          merged,
          fresh: sum(({ fresh }) => fresh.length),
          carriedOut,
          hasOldFormulas: isStale && merged + carriedOut > 0,
          notCarriedOut: plans.flatMap(({ plan }) => plan.notCarriedOut),
        });
      }),
    decide: ({ target, verdict, today }) =>
      command("decide", false, async () => {
        const checked = await freshMonth();
        writable(checked);
        const lines = linesOf(target, plansFor(checked, { today: dayOf(today) }));
        if (lines.length === 0) return { kind: "nothing-to-do", job: "decide" };
        const verdicts = new Map<string, Map<number, string>>();
        for (const { file, row } of lines)
          verdicts.set(file, (verdicts.get(file) ?? new Map<number, string>()).set(row, verdictWords(verdict)));
        // Only what was decided is done: files that lie there wait for their own merging.
        const order = { today: dayOf(today), verdicts };
        let plans = plansFor(checked, order, []);
        const edits = (): readonly FileEdit[] => editsOf(plans.filter(({ plan }) => plan.carriedOut > 0));
        let hasOldFormulas = false;
        if (edits().length > 0)
          hasOldFormulas = await put(checked, "decisions", edits(), (refused) => {
            plans = plansFor(checked, { ...order, refused: byBook(refused) }, []);
            return edits();
          });
        const count = plans.reduce((sum, { plan }) => sum + plan.carriedOut, 0);
        const notice: Notice = {
          kind: "decided",
          count,
          hasOldFormulas,
          notCarriedOut: plans.flatMap(({ plan }) => plan.notCarriedOut),
        };
        return count === 0 ? notice : thenCheck(notice);
      }),
  };
}

const NOTHING: Omit<CollectionView, "trouble"> = {
  version: "",
  month: null,
  files: [],
  units: [],
  missing: [],
  kinds: [],
  changes: 0,
  fresh: 0,
  decided: 0,
};

/** Each file read, or with a sentence why it could not be: one bad file stops nobody. */
async function readAll(
  given: readonly ReturnedBytes[],
  { keeper, readReturned, pause }: CollectWorld,
): Promise<readonly ReturnedFile[]> {
  const total = given.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const read: ReturnedFile[] = [];
  let before = 0;
  for (const file of given) {
    const told = async (share: number): Promise<boolean> => {
      await pause();
      return keeper.progress("reading", Math.round(before + share * file.bytes.length), total, "bytes");
    };
    if (!(await told(0))) throw new Cancelled();
    try {
      read.push(await readReturned(file, (done, all) => told(all === 0 ? 1 : done / all)));
    } catch (error) {
      if (!(error instanceof HostError) || error.kind === "cancelled") throw error;
      read.push({ file: file.name, problem: error.said });
    }
    before += file.bytes.length;
  }
  return read;
}

/** The same for a file that is chosen once more. */
function contentOf(file: ReturnedFile): string {
  const name = file.file.replace(/ \(\d+\)$/, "");
  return "problem" in file ? `${name}\n!` : `${name}\n${fileDigest(file.workbook, file.notes)}`;
}

function byBook(refused: readonly RefusedCell[]): ReadonlyMap<string, ReadonlySet<string>> {
  const books = new Map<string, Set<string>>();
  for (const { file, sheet, cell } of refused)
    books.set(file, (books.get(file) ?? new Set<string>()).add(`${sheet}!${cell}`));
  return books;
}

/** @throws HostError conflict where what was shown is not what stands there now */
function linesOf(
  target: DecisionTarget,
  plans: readonly BookPlan[],
): readonly { readonly file: string; readonly row: number }[] {
  const all = plans.flatMap(({ file, plan }) =>
    plan.waiting.map((waiting) => ({ file, row: waiting.line.row, name: lineName(file, waiting), waiting })),
  );
  if ("kind" in target) {
    if (plansVersion(plans) !== target.version) throw changedMeanwhile();
    return all.filter(({ waiting }) => waiting.decision?.kind === target.kind);
  }
  const wanted = new Set(target.lines);
  const found = all.filter(({ name }) => wanted.has(name));
  if (found.length < wanted.size) throw changedMeanwhile();
  return found;
}

function changedMeanwhile(): HostError {
  return new HostError(
    "conflict",
    inBoth(
      "台账或“汇总待定”刚才有改动，已经重新比较，这一次什么也没有写；请看过新的列表再点。",
      "The ledger or sheet “汇总待定” had just changed and was compared again; nothing was written this time. Look at the new list, then click again.",
    ),
  );
}
