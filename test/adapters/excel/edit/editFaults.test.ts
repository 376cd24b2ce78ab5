import type { WorkbookEdit } from "../../../../src/core/show/edits/edit";
import { bookBytes } from "../../../contract/bookBytes";
import type { Fault } from "../../../host/simulatedHost";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { openedExcel, type OpenedExcel } from "../openedExcel";
import { usersState } from "../workbookFacts";

jest.setTimeout(120_000);

const ROWS = Array.from({ length: 30 }, (_, i) => [
  `事项${i}`,
  "2024-6-30",
  { value: i, format: "0.0" },
  { value: "001", format: "@" },
]);
const BYTES = bookBytes(drawnBook(drawnSheet(ROWS, { name: "任务" })));

const EDIT: WorkbookEdit = {
  newSheets: [{ name: "例外", columns: [{ width: 20 }], rows: [{ cells: [{ value: "规则", role: "heading" }] }] }],
  cells: [
    { sheet: "任务", cell: "B1", value: 45473, numberFormat: "yyyy/m/d", expected: "2024-6-30" },
    { sheet: "任务", cell: "C2", value: "已完成" },
    { sheet: "任务", cell: "D3", value: 7 },
    { sheet: "任务", cell: "A4", value: null },
  ],
};

function stateOf({ model }: OpenedExcel): unknown {
  return { users: usersState(model), sheets: model.sheets.map(({ name }) => name), active: model.active.name };
}

function opened(): Promise<OpenedExcel> {
  return openedExcel(BYTES);
}

async function tripsOf(work: (excel: OpenedExcel) => Promise<unknown>): Promise<number> {
  const excel = await opened();
  const edited = await excel.workbook.edit(EDIT);
  await excel.workbook.undo(edited.journal!);
  excel.host.reset();
  await work(excel);
  return excel.host.roundTrips();
}

const FAULTS: readonly ((k: number) => Fault)[] = [
  () => ({ outer: 5012 }),
  () => ({ lost: 5012 }),
  (k) => ({ code: "GeneralException", atAction: 3 + (k % 5) }),
  () => ({ code: "GeneralException", atAction: 20 }),
];

describe("a fault while cells are changed", () => {
  test("at any call of an edit: no cell is changed, no sheet stays", async () => {
    const trips = await tripsOf(({ workbook }) => workbook.edit(EDIT));
    const whole = await opened();
    await whole.workbook.edit(EDIT);
    const after = stateOf(whole);
    for (let k = 1; k <= trips; k++) {
      for (const fault of FAULTS) {
        const excel = await opened();
        const before = stateOf(excel);
        excel.host.failAt(k, fault(k));
        const isDone = await excel.workbook.edit(EDIT).then(
          () => true,
          () => false,
        );
        await excel.dispose();
        expect([k, fault(k), stateOf(excel)]).toEqual([k, fault(k), isDone ? after : before]);
      }
    }
  });

  test("at any call of an undo: all is taken back, or nothing", async () => {
    const trips = await tripsOf(async ({ workbook }) => workbook.undo((await workbook.edit(EDIT)).journal!));
    const editing = await tripsOf(({ workbook }) => workbook.edit(EDIT));
    for (let k = 1; k <= trips - editing; k++) {
      for (const fault of FAULTS) {
        const excel = await opened();
        const before = stateOf(excel);
        const { journal } = await excel.workbook.edit(EDIT);
        const after = stateOf(excel);
        excel.host.failAt(k, fault(k));
        const isDone = await excel.workbook.undo(journal!).then(
          () => true,
          () => false,
        );
        await excel.dispose();
        expect([k, fault(k), stateOf(excel)]).toEqual([k, fault(k), isDone ? before : after]);
      }
    }
  });
});

describe("an edit", () => {
  test("costs as many round trips for 1 000 cells as for one", async () => {
    const cells = (count: number): WorkbookEdit => ({
      newSheets: [],
      cells: Array.from({ length: count }, (_, i) => ({ sheet: "任务", cell: `F${i + 1}`, value: `记${i}` })),
    });
    const one = await tripsOf(({ workbook }) => workbook.edit(cells(1)));
    expect(await tripsOf(({ workbook }) => workbook.edit(cells(1_000)))).toBe(one);
    expect(one).toBeLessThanOrEqual(10);
  });

  test("keeps a number in a cell of the format Text, and the format too", async () => {
    const { workbook, model } = await opened();
    await workbook.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "D3", value: 7 }] });
    expect(model.sheet("任务").cells.get(2, 3)).toMatchObject({ value: 7, style: { numberFormat: "@" } });
  });

  test("writes days of a workbook that counts from 1904 in its own count", async () => {
    const { workbook, model } = await opened();
    model.date1904 = true;
    await workbook.edit({
      newSheets: [],
      cells: [{ sheet: "任务", cell: "B1", value: 45473, numberFormat: "yyyy/m/d" }],
    });
    expect(model.sheet("任务").cells.get(0, 1)!.value).toBe(45473 - 1462);
  });

  test("a protected sheet is named and stays as it is", async () => {
    const excel = await opened();
    excel.host.protect("任务");
    const before = stateOf(excel);
    await expect(excel.workbook.edit(EDIT)).rejects.toMatchObject({ kind: "protected", message: /“任务”受保护/ });
    expect(stateOf(excel)).toEqual(before);
  });

  test("a new sheet whose name is taken is refused before anything is touched", async () => {
    const excel = await opened();
    const before = stateOf(excel);
    const edit = { newSheets: [{ ...EDIT.newSheets[0]!, name: "任务" }], cells: [] };
    await expect(excel.workbook.edit(edit)).rejects.toMatchObject({ kind: "conflict", message: /“任务”/ });
    expect(stateOf(excel)).toEqual(before);
  });
});
