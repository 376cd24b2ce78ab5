import * as xlsx from "@e965/xlsx";
import type { WorkbookChange } from "../../src/core/ports";
import { editedBook } from "../contract/messyBooks";
import type { OpenedForTest } from "../contract/contractSupport";
import { describeWorkbookPort } from "../contract/workbookPorts.contract";
import { expectedMarks, expectedOurs } from "../contract/workbookState";
import { memoryWorkbook } from "./memoryWorkbook";
import { readWorkbookBytes } from "./xlsxFiles";

describeWorkbookPort(
  "a workbook in memory",
  async (bytes, file) => {
    const workbook = memoryWorkbook(await readWorkbookBytes(bytes, file), formulasIn(bytes));
    const opened: OpenedForTest = {
      port: workbook,
      view: workbook,
      changes: workbook,
      state: () =>
        Promise.resolve({
          users: structuredClone(workbook.users().sheets),
          ours: expectedOurs({ sheets: workbook.ours(), marks: null }),
          oursLast: true,
          marks: expectedMarks(workbook.marks()),
        }),
      typed: (key, cell, value) => {
        workbook.typeOnOurs(key, cell, value);
        return Promise.resolve(opened);
      },
    };
    return opened;
  },
  { isLookedAt: true },
);

test("what somebody else does to it is told, until the listener goes", async () => {
  const workbook = memoryWorkbook(editedBook);
  const heard: WorkbookChange[] = [];
  const stop = await workbook.watch((change) => heard.push(change));
  workbook.happen({ kind: "structure", sheet: null });
  await stop();
  workbook.happen({ kind: "cells", sheet: "台账", area: "A1", remote: true });
  expect(heard).toEqual([{ kind: "structure", sheet: null }]);
});

function formulasIn(bytes: Uint8Array): readonly string[] {
  const book = xlsx.read(bytes, { cellFormula: true });
  return book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name]!).flatMap(([address, cell]) =>
      (cell as xlsx.CellObject).f === undefined ? [] : [`${name}!${address}`],
    ),
  );
}
