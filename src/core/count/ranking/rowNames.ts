import { inBoth, type InBoth } from "../../base/inBoth";
import type { Ledger } from "../../terms/ledger";
import type { TaskRecord } from "../../terms/ledgerRecord";

/**
 * Names a task row for people, no longer than it takes to find it: `台账第37行`; with several task ledgers
 * `“万安钻石”表第37行`; where two files have a sheet of that name `《六月.xlsx》“万安钻石”表第37行`.
 */
export function rowNames(tasks: readonly TaskRecord[]): (task: TaskRecord) => InBoth {
  const ledgers = new Set<Ledger>();
  for (const { ledger } of tasks) ledgers.add(ledger);
  const sheets = new Map<string, number>();
  for (const { sheet } of ledgers) sheets.set(sheet, (sheets.get(sheet) ?? 0) + 1);

  return ({ ledger, row }) => {
    if (ledgers.size <= 1) return inBoth(`台账第${row}行`, `row ${row} of the ledger`);
    const file = (sheets.get(ledger.sheet) ?? 0) > 1 ? ledger.file : null;
    return inBoth(
      `${file === null ? "" : `《${file}》`}“${ledger.sheet}”表第${row}行`,
      `row ${row} of sheet “${ledger.sheet}”${file === null ? "" : ` in “${file}”`}`,
    );
  };
}
