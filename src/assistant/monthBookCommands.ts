import { HostError } from "../core/base/hostError";
import { planClosing } from "../core/show/closing/planClosing";
import type { Assistant, AssistantState, CureTarget, Notice } from "./assistant";
import type { CheckedMonth } from "./checkedMonth";
import { dayOf } from "./dayOf";
import type { FileEdit } from "./editsByFile";
import { monthBookRead, writableMonthBook } from "./monthBook";
import { acceptanceEdits, settingEdits } from "./settingEdits";
import type { StateKeeper } from "./stateKeeper";
import type { Workspace } from "./workspace";

/** `whole`: all edits or none. */
export type HowToApply = "whole" | "as-far-as-it-goes";

interface MonthBookWorld {
  readonly workspace: Workspace;
  readonly command: StateKeeper["command"];
  readonly freshMonth: () => Promise<CheckedMonth>;
  /** The check that a target speaks of. @throws HostError where it is not the one that is shown */
  readonly monthOf: (target: CureTarget) => CheckedMonth;
  /** Puts edits in and remembers how to take them back. */
  readonly apply: (
    checked: CheckedMonth,
    what: NonNullable<AssistantState["undo"]>["what"],
    edits: readonly FileEdit[],
    how?: HowToApply,
  ) => Promise<{ readonly written: number; readonly refused: number }>;
  readonly thenCheck: (notice: Notice) => Promise<Notice>;
}

/** What is kept in the month's book: accepted findings, settings, closed months (MONTH §1). */
export function monthBookCommands({
  workspace,
  command,
  freshMonth,
  monthOf,
  apply,
  thenCheck,
}: MonthBookWorld): Pick<Assistant, "accept" | "changeSettings" | "closeMonth"> {
  return {
    accept: (findings, reason, until) =>
      command("accept", false, async () => {
        const checked = monthOf({ findings });
        const edits = acceptanceEdits(checked, findings, reason.trim(), until);
        if (edits.length === 0) return { kind: "nothing-to-do", job: "accept" };
        writableMonthBook(checked, workspace.books());
        await apply(checked, "acceptance", edits);
        return thenCheck({ kind: "accepted", count: findings.length, until });
      }),
    changeSettings: (changes) =>
      command("settings", false, async () => {
        const checked = await freshMonth();
        writableMonthBook(checked, workspace.books());
        const edits = settingEdits(checked, changes);
        if (edits.length === 0) return { kind: "nothing-to-do", job: "settings" };
        const { refused } = await apply(checked, "settings", edits);
        const sheets = edits.flatMap(({ edit }) => [
          ...edit.newSheets.map(({ name }) => name),
          ...edit.cells.map(({ sheet }) => sheet),
        ]);
        return thenCheck({ kind: "settings-written", sheets: [...new Set(sheets)], refused });
      }),
    closeMonth: ({ check, reason, today }) =>
      command("close", false, async () => {
        const checked = await freshMonth();
        if (checked.check !== check) {
          throw new HostError("conflict", "台账刚才有改动，已经重新检查，还没有存档；请看过新的结果，再存档。");
        }
        const { file } = writableMonthBook(checked, workspace.books());
        const { run } = checked;
        const order = { closed: dayOf(today), reason };
        const {
          edit,
          month: closed,
          version,
          groups,
          records,
          warnings,
        } = planClosing(monthBookRead(checked).snapshot, run, run.basis.archive.months, order);
        await apply(checked, "closing", [{ file, edit }], "whole");
        return thenCheck({ kind: "month-closed", month: closed, version, groups, records, warnings, book: file });
      }),
  };
}
