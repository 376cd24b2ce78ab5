import type { WorkbookEdit } from "../../../../src/core/show/edits/edit";
import { bookBytes } from "../../../contract/bookBytes";
import { areaOf } from "../../../host/model/area";
import type { Fault } from "../../../host/simulatedHost";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { openedExcel, type OpenedExcel } from "../openedExcel";
import { HostError } from "../../../../src/core/base/hostError";
import { cellsOf, usersState } from "../workbookFacts";

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
    { sheet: "任务", cell: "F4", value: "新", like: "C2" },
  ],
  appended: [
    {
      sheet: "任务",
      firstRow: 32,
      columns: [
        { column: 1, numberFormat: null },
        { column: 2, numberFormat: "yyyy-mm-dd" },
        { column: 4, numberFormat: null },
      ],
      rows: [
        ["=1", 45473, "001"],
        ["万安镇", "长期", 0.5],
      ],
    },
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

/** What an edit was refused with; null where it was done. */
async function troubleOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}

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
        const trouble = await troubleOf(excel.workbook.edit(EDIT));
        await excel.dispose();
        expect([k, fault(k), stateOf(excel)]).toEqual([k, fault(k), trouble === null ? after : before]);
        if (trouble !== null) expect([k, trouble]).toEqual([k, expect.stringMatching(/工作簿没有改动。$/)]);
      }
    }
  });

  test("another workbook comes in front at any call: cells are as they were, or as they were to be", async () => {
    const trips = await tripsOf(({ workbook }) => workbook.edit(EDIT));
    const whole = await opened();
    await whole.workbook.edit(EDIT);
    for (let k = 1; k <= trips; k++) {
      const excel = await opened();
      const before = stateOf(excel);
      excel.host.beforeCall(k, () => (excel.host.troubles.otherWorkbook = "older"));
      const trouble = await troubleOf(excel.workbook.edit(EDIT));
      await excel.dispose();
      const cells = cellsOf(excel.model.sheet("任务"));
      excel.host.troubles.otherWorkbook = null;
      if (trouble === null) expect(stateOf(excel)).toEqual(stateOf(whole));
      else {
        expect([k, trouble]).toEqual([k, expect.stringContaining("请切回本工作簿")]);
        expect([k, cells]).toEqual([k, cellsOf((await opened()).model.sheet("任务"))]);
        if (trouble.includes("工作簿没有改动")) expect([k, stateOf(excel)]).toEqual([k, before]);
        else expect([k, trouble]).toEqual([k, expect.stringContaining("没能确认")]);
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

  test.each(["the web", "the web, in Chinese", "the desktop"])(
    "changed and undone on %s, a cell is as it was: text, apostrophe, format",
    async (place) => {
      const excel = await openedExcel(
        bookBytes(
          drawnBook(
            drawnSheet(
              [
                ["'=SUM(A1)", "县工信局", { value: "1-2", format: "@" }],
                ["'001", { value: 3.5, format: "[Red]0.0" }, { value: "待定", format: "[Red]0.0" }],
              ],
              { name: "任务" },
            ),
          ),
        ),
      );
      Object.assign(excel.host.troubles, {
        givesLocalFormats: place.endsWith("Chinese"),
        givesApostrophes: place === "the desktop",
      });
      // As its user typed them, with an apostrophe in front.
      excel.host.userEdits("任务", "A1", "'=SUM(A1)");
      excel.host.userEdits("任务", "A2", "'001");
      const before = [stateOf(excel), forcedTexts(excel)];
      const cells = ["A1", "B1", "C1", "A2", "B2", "C2"].map((cell) => ({ sheet: "任务", cell, value: "改正" }));
      const { journal, written } = await excel.workbook.edit({ newSheets: [], cells });
      expect(written).toBe(6);
      expect(await excel.workbook.undo(journal!)).toEqual({ restored: 6, left: [] });
      // Of `001` nobody can know on the web whether it has one or was written by a program; both show the same.
      expect([stateOf(excel), forcedTexts(excel)]).toEqual([before[0], place === "the desktop" ? before[1] : ["A1"]]);
    },
  );

  function forcedTexts({ model }: OpenedExcel): readonly string[] {
    const { cells } = model.sheet("任务");
    return ["A1", "B1", "C1", "A2", "B2", "C2"].filter((cell) => {
      const { row, column } = areaOf(cell)!;
      return cells.get(row, column)?.isForcedText === true;
    });
  }
});
