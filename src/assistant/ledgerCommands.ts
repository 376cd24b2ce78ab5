import { inBoth } from "../core/base/inBoth";
import { HostError } from "../core/base/hostError";
import { blankSheets } from "../core/show/forms/blankSheets";
import { blankWorkbook } from "../core/show/forms/blankWorkbook";
import type { Assistant, Notice } from "./assistant";
import type { CheckedMonth } from "./checkedMonth";
import type { ApplyEdits } from "./editsApplier";
import type { StateKeeper } from "./stateKeeper";
import type { OpenBook, Workspace } from "./workspace";

interface LedgerWorld {
  readonly workspace: Workspace;
  readonly keeper: StateKeeper;
  readonly month: () => CheckedMonth | null;
  /** @throws HostError where it is open no longer */
  readonly bookOf: (file: string) => OpenBook;
  readonly apply: ApplyEdits;
  readonly thenCheck: (notice: Notice) => Promise<Notice>;
}

/** What a county begins with: the standard ledgers, blank (MONTH §4). */
export function ledgerCommands({
  workspace,
  keeper,
  month,
  bookOf,
  apply,
  thenCheck,
}: LedgerWorld): Pick<Assistant, "addLedgers" | "ledgerFile"> {
  return {
    addLedgers: (file) =>
      keeper.command("ledgers", false, async () => {
        const { port, writable } = bookOf(file);
        if (!writable)
          throw new HostError(
            "not-writable",
            inBoth(
              `《${file}》是旧格式（.xls），不能加工作表；请在Excel里另存为.xlsx，重新打开后再试。`,
              `“${file}” is in the old format (.xls), which takes no new sheets. Save it as .xlsx in Excel, open that and try again.`,
            ),
          );
        const { sheets, taken } = blankSheets(await port.usersSheetNames());
        if (sheets.length === 0) return { kind: "nothing-to-do", job: "ledgers" };
        await apply(month(), "ledgers", [{ file, edit: { newSheets: sheets, cells: [] } }], "whole");
        return thenCheck({ kind: "ledgers-added", file, names: sheets.map(({ name }) => name), left: taken });
      }),
    ledgerFile: async (name) => ({ name, bytes: await workspace.formFile(blankWorkbook()) }),
  };
}
