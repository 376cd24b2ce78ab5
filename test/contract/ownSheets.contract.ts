import type { WorkbookWrite } from "../../src/core/show/writes/workbookWrite";
import { OWN_RECORD, recordedWrite } from "../../src/core/show/writes/ownRecord";
import { typedOnOurs } from "../../src/core/show/writes/typedOnOurs";
import { cellAddress } from "../../src/core/workbook/address";
import type { SheetModel } from "../../src/core/show/sheets/sheetModel";
import { bookBytes } from "./bookBytes";
import { planned, readAll, type OpenedForTest } from "./contractSupport";
import { messyBooks } from "./messyBooks";
import type { WorkbookState } from "./workbookState";

interface Hosts {
  readonly opening: (bytes: Uint8Array) => Promise<OpenedForTest>;
  readonly expectOurs: (state: WorkbookState, write: WorkbookWrite) => void;
}

/** What people do with our sheets is seen, and stays where they want it kept. */
export function describeOwnSheets({ opening, expectOurs }: Hosts): void {
  const book = messyBooks[0]![1];

  /** Our sheets in it, and remembered. */
  const written = async (): Promise<{ readonly workbook: OpenedForTest; readonly write: WorkbookWrite }> => {
    const workbook = await opening(bookBytes(book));
    const write = await planned(workbook.port);
    await keepWritten(workbook, write);
    return { workbook, write };
  };

  test("as they were written nobody has typed on them", async () => {
    const { workbook } = await written();
    expect(await typedOnOurs(workbook.port)).toEqual([]);
  });

  test("a remark beside them and a figure in the place of a formula are found; written again they are not", async () => {
    const { workbook, write } = await written();
    const completion = sheetOf(write, "completion");
    const figure = firstFormula(completion);
    const beside = cellAddress(4, completion.columns.length + 2);
    const after = await (await workbook.typed("completion", beside, "与报表核对过")).typed("completion", figure, 7);
    expect(await typedOnOurs(after.port)).toEqual([
      {
        key: "completion",
        name: "完成情况",
        count: 2,
        first: [
          { cell: figure, text: "7" },
          { cell: beside, text: "与报表核对过" },
        ],
      },
    ]);
    await keepWritten(after, await planned(after.port));
    expect(await typedOnOurs(after.port)).toEqual([]);
  });

  test("one that is kept is the user's from then on, with the figures that it showed", async () => {
    const { workbook, write } = await written();
    const beside = cellAddress(4, sheetOf(write, "completion").columns.length + 2);
    const after = await workbook.typed("completion", beside, "与报表核对过");
    const shown = [...sheetOf(write, "completion").rows];
    const names = await after.port.usersSheetNames();
    const next = await planned(after.port, "2024-05-31");
    await keepWritten(after, { ...next, kept: [{ key: "completion", name: "完成情况（留存）" }] });
    expect([...(await after.port.usersSheetNames())].sort()).toEqual([...names, "完成情况（留存）"].sort());
    const state = await after.state();
    expectOurs(state, next);
    expect(state.oursLast).toBe(true);
    const kept = (await readAll(after.port)).sheets.find(({ name }) => name === "完成情况（留存）");
    const valueAt = (row: number, column: number) =>
      kept?.rows.find((one) => one.row === row)?.cells[column - 1] ?? null;
    expect(valueAt(4, sheetOf(write, "completion").columns.length + 2)).toBe("与报表核对过");
    shown.forEach(({ cells }, r) => {
      cells.forEach((cell, c) => {
        const value = cell?.value ?? null;
        const there = valueAt(r + 1, c + 1);
        if (typeof value === "number") expect(there).toBeCloseTo(value, 9);
        else expect(there).toBe(value === "" ? null : value);
      });
    });
    expect(await typedOnOurs(after.port)).toEqual([]);
    expect(await after.port.ownSheetNames()).toEqual(next.sheets!.map(({ name }) => name));
  });
}

async function keepWritten({ port }: OpenedForTest, planned: WorkbookWrite): Promise<void> {
  const { write, record } = recordedWrite(planned);
  await port.write(write);
  await port.keep(OWN_RECORD, record());
}

function sheetOf({ sheets }: WorkbookWrite, key: string): SheetModel {
  return sheets!.find((sheet) => sheet.key === key)!;
}

function firstFormula({ rows }: SheetModel): string {
  let row = 0;
  for (const { cells } of rows) {
    row++;
    const column = cells.findIndex((cell) => cell?.formula !== undefined && typeof cell.value === "number");
    if (column >= 0) return cellAddress(row, column + 1);
  }
  throw new Error("No formula");
}
