import { inBoth } from "../core/base/inBoth";
import { HostError } from "../core/base/hostError";
import { planClosing } from "../core/show/closing/planClosing";
import type { Assistant, CureTarget, Notice } from "./assistant";
import type { CheckedMonth } from "./checkedMonth";
import { dayOf } from "./dayOf";
import type { ApplyEdits } from "./editsApplier";
import { monthBookRead, writableMonthBook } from "./monthBook";
import { acceptanceEdits, settingEdits } from "./settingEdits";
import type { StateKeeper } from "./stateKeeper";
import type { Workspace } from "./workspace";

interface MonthBookWorld {
  readonly workspace: Workspace;
  readonly keeper: StateKeeper;
  readonly freshMonth: () => Promise<CheckedMonth>;
  /** The check that keys speak of. */
  readonly monthOf: (target: CureTarget) => CheckedMonth;
  readonly apply: ApplyEdits;
  readonly thenCheck: (notice: Notice) => Promise<Notice>;
}

/** What is kept in the month's book: accepted findings, settings, closed months (MONTH §1). */
export function monthBookCommands({
  workspace,
  keeper,
  freshMonth,
  monthOf,
  apply,
  thenCheck,
}: MonthBookWorld): Pick<Assistant, "accept" | "changeSettings" | "closeMonth"> {
  const { command } = keeper;
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
          throw new HostError(
            "conflict",
            inBoth(
              "台账刚才有改动，已经重新检查，还没有存档；请看过新的结果，再存档。",
              "The ledgers had just changed and were checked again; the month is not closed yet. Look at the new result, then close it.",
            ),
          );
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
        } = planClosing(monthBookRead(checked).snapshot, run, run.basis, order);
        await apply(checked, "closing", [{ file, edit }], "whole");
        return thenCheck({ kind: "month-closed", month: closed, version, groups, records, warnings, book: file });
      }),
  };
}
