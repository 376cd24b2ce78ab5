import { inBoth } from "../core/base/inBoth";
import { HostError } from "../core/base/hostError";
import type { AssistantState } from "./assistant";
import type { CheckedMonth } from "./checkedMonth";
import type { FileEdit } from "./editsByFile";
import { lastCheckMemory } from "./lastCheckMemory";
import { putEdits, takeBack, type RefusedCell } from "./putEdits";
import type { StateKeeper } from "./stateKeeper";
import type { UndoKeeper } from "./undoKeeper";
import type { OpenBook, Workspace } from "./workspace";

/**
 * Puts edits in and remembers how to take them back; `whole`: all of them or none.
 * @param checked null before the first check
 * @param again what to put in instead where cells were refused
 */
export type ApplyEdits = (
  checked: CheckedMonth | null,
  what: NonNullable<AssistantState["undo"]>["what"],
  edits: readonly FileEdit[],
  how?: "whole" | "as-far-as-it-goes",
  again?: (refused: readonly RefusedCell[]) => readonly FileEdit[],
) => Promise<AppliedEdits>;

export interface AppliedEdits {
  readonly written: number;
  readonly refused: number;
  /** Formulas of a workbook show what they gave before, until a program computes them. */
  readonly isStale: boolean;
}

interface ApplyingWorld {
  readonly workspace: Workspace;
  readonly keeper: StateKeeper;
  readonly undos: UndoKeeper;
  readonly bookOf: (file: string) => OpenBook;
}

export function editsApplier({ workspace, keeper, undos, bookOf }: ApplyingWorld): ApplyEdits {
  return async (checked, what, edits, how = "as-far-as-it-goes", again) => {
    keeper.progress("writing", null, null);
    const lastCheck = checked === null ? null : await lastCheckMemory(checked, workspace.books()).recall();
    let put = await putEdits(edits, bookOf);
    if (put.refused.length > 0 && again !== undefined) {
      await takeBack(put.done);
      put = await putEdits(again(put.refused), bookOf);
    }
    const [refused] = put.refused;
    if (how === "whole" && refused !== undefined) {
      await takeBack(put.done);
      throw new HostError(
        "not-writable",
        inBoth(
          `“${refused.sheet}”表${refused.cell}写不进去，工作簿没有改动；请核对这张表后再试。`,
          `${refused.cell} of sheet “${refused.sheet}” cannot be written; the workbook has not changed. Look at the sheet, then try again.`,
        ),
      );
    }
    if (put.done.length > 0) {
      undos.add({ what, done: put.done, lastCheck });
      keeper.tell({ undo: undos.next(), stale: checked !== null });
    }
    return { written: put.written, refused: put.refused.length, isStale: put.isStale };
  };
}
