import { inBoth } from "../core/base/inBoth";
import { HostError } from "../core/base/hostError";
import { decisiveRow } from "../core/count/notices/noticeAction";
import { rowsHeld } from "../core/show/circular/circularFacts";
import { planCircular } from "../core/show/circular/planCircular";
import { summaryDocument } from "../core/show/documents/summaryDocument";
import { planNotices, type DraftingOrder } from "../core/show/notices/planNotices";
import { planReturns } from "../core/show/notices/planReturns";
import { noteInRegister, registerEdit } from "../core/show/notices/registerEdit";
import { monthWords } from "../core/workbook/dayText";
import type { Assistant, Notice } from "./assistant";
import type { CheckedMonth } from "./checkedMonth";
import { dayOf } from "./dayOf";
import type { FileEdit } from "./editsByFile";
import { monthBookRead, writableMonthBook } from "./monthBook";
import type { StateKeeper } from "./stateKeeper";
import type { LetterFile, LetterOrder } from "./views/letterFile";
import type { Workspace } from "./workspace";

interface LetterWorld {
  readonly workspace: Workspace;
  readonly keeper: StateKeeper;
  readonly freshMonth: () => Promise<CheckedMonth>;
  /** Puts the register's rows in, all or none, and remembers how to take them back. */
  readonly register: (checked: CheckedMonth, edits: readonly FileEdit[]) => Promise<void>;
  readonly thenCheck: (notice: Notice) => Promise<Notice>;
}

/** What drafts letters, keeps the register, and sends rows back to units (MONTH §7). Nothing is sent by us. */
export function letterCommands({
  workspace,
  keeper,
  freshMonth,
  register,
  thenCheck,
}: LetterWorld): Pick<Assistant, "draftNotices" | "noteLetter" | "returnSlips" | "monthDocument"> {
  const { command } = keeper;
  return {
    async draftNotices({ to, today }) {
      let letters: readonly LetterFile[] = [];
      await command("notices", false, async () => {
        const checked = await freshMonth();
        const plan = planNotices(checked.run, orderOf({ to, today }));
        if (plan.letters.length === 0) return { kind: "nothing-to-do", job: "notices" };
        writableMonthBook(checked, workspace.books());
        const { file, snapshot } = monthBookRead(checked);
        await register(checked, [{ file, edit: registerEdit(snapshot, file, plan.changes) }]);
        letters = plan.letters.map(({ file: name, document }) => ({ name, document }));
        const held = plan.letters.filter(({ entry }) => !entry.sendable).length;
        return thenCheck({ kind: "notices-drafted", count: letters.length, held, shared: plan.shared, book: file });
      });
      return letters;
    },
    noteLetter: ({ to, what, day }) =>
      command("notices", false, async () => {
        const checked = await freshMonth();
        writableMonthBook(checked, workspace.books());
        const { file, snapshot } = monthBookRead(checked);
        const row = decisiveRow(checked.run.basis.register.filter((one) => one.to === to));
        if (row?.file !== file)
          throw new HostError(
            "not-found",
            inBoth(
              `主工作簿《${file}》的“督办登记”里没有发给${to}的这一份，请重新检查后再试。`,
              `Sheet “督办登记” of “${file}” has no such letter to “${to}”. Check again, then try once more.`,
            ),
          );
        const edit = noteInRegister(snapshot, row, what, dayOf(day));
        await register(checked, [{ file, edit }]);
        return thenCheck({ kind: "letter-noted", to, what, day });
      }),
    async returnSlips({ to, today }) {
      let slips: readonly LetterFile[] = [];
      await command("returns", false, async () => {
        const { run } = await freshMonth();
        const planned = planReturns(run, orderOf({ to, today }));
        if (planned.length === 0) return { kind: "nothing-to-do", job: "returns" };
        slips = planned.map(({ file: name, document }) => ({ name, document }));
        return { kind: "slips-made", count: slips.length };
      });
      return slips;
    },
    async monthDocument({ what, today }) {
      let files: readonly LetterFile[] = [];
      await command(what, false, async () => {
        const { run } = await freshMonth();
        if (what === "summary") {
          const name = `月度汇总_${monthWords(run.report.asOf.slice(0, 7))}.docx`;
          files = [{ name, document: summaryDocument(run) }];
          return { kind: "summary-made" };
        }
        const { file: name, document, guard, unpraised, blockedBy, heldByRanks } = planCircular(run, dayOf(today));
        files = [{ name, document }];
        return { kind: "circular-drafted", held: rowsHeld(blockedBy), heldByRanks, guard, unpraised };
      });
      return files;
    },
  };
}

function orderOf({ to, today }: LetterOrder): DraftingOrder {
  return { drafted: dayOf(today), only: to === null ? null : new Set(to) };
}
