import type { MarkModel, WorkbookWrite } from "../../../../src/core/show/writes/workbookWrite";
import { aCell, anIndexModel, aSheetModel } from "../../xlsx/write/aSheetModel";
import { bookBytes } from "../../../contract/bookBytes";
import type { Fault } from "../../../host/simulatedHost";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { openedExcel, type OpenedExcel } from "../openedExcel";
import { oursState, usersState } from "../workbookFacts";

jest.setTimeout(120_000);

const BYTES = bookBytes(
  drawnBook([
    drawnSheet(
      [
        ["2024年台账", "<"],
        ["事项", 1],
        ["事项二", 2],
      ],
      { name: "重点任务" },
    ),
    drawnSheet([["别的"]], { name: "说明" }),
  ]),
);

function marks(row: number): readonly MarkModel[] {
  const area = { firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 2 };
  return [
    { sheet: "重点任务", kind: "light-red", areas: [area] },
    { sheet: "重点任务", kind: "finding-error", areas: [area, { ...area, firstRow: 9, lastRow: 9 }] },
  ];
}

function writeOf(title: string, row: number): WorkbookWrite {
  const rows = [{ cells: [aCell(title, "title"), aCell(null), aCell(3, "integer", { formula: "'台账索引'!B2-3" })] }];
  const figures = aSheetModel({ rows, merges: [], charts: aSheetModel().charts.slice(0, 1) });
  return { sheets: [figures, anIndexModel()], marks: marks(row) };
}

const OLD = writeOf("旧", 2);
const NEW = writeOf("新", 3);

async function written(): Promise<OpenedExcel> {
  const excel = await openedExcel(BYTES);
  excel.model.sheet("重点任务").conditionalFormats.push({
    id: "{users}",
    type: "Custom",
    areas: [{ row: 1, column: 0, rows: 2, columns: 2 }],
    formula: "=$A1=1",
    stopIfTrue: true,
    look: { fill: "#00FF00", font: {}, borders: {} },
  });
  await excel.workbook.write(OLD);
  await excel.dispose();
  excel.host.reset();
  return excel;
}

function stateOf({ model }: OpenedExcel): unknown {
  return {
    users: usersState(model),
    ours: oursState(model),
    names: model.sheets.map(({ name }) => name),
    active: model.active.name,
  };
}

async function states(): Promise<{
  readonly old: unknown;
  readonly fresh: unknown;
  readonly actions: readonly number[];
}> {
  const excel = await written();
  const old = stateOf(excel);
  await excel.workbook.write(NEW);
  const actions = excel.host.calls.filter(({ kind }) => kind === "batch").map((call) => call.actions);
  return { old, fresh: stateOf(excel), actions };
}

async function expectWhole(k: number, fault: Fault, old: unknown, fresh: unknown): Promise<"old" | "new"> {
  const excel = await written();
  excel.host.failAt(k, fault);
  const outcome = await excel.workbook.write(NEW).then(
    () => "new" as const,
    (error: unknown) => {
      expect(error).toHaveProperty("name", "HostError");
      return "old" as const;
    },
  );
  await excel.dispose();
  expect([k, fault, stateOf(excel)]).toEqual([k, fault, outcome === "new" ? fresh : old]);
  return outcome;
}

describe("a fault while our sheets and marks are written", () => {
  test("at any call: the user's sheets stay as they are, ours and the marks are all old", async () => {
    const { old, fresh, actions } = await states();
    expect(stateOf(await written())).toEqual(old);
    for (let k = 1; k <= actions.length; k++) expect(await expectWhole(k, { outer: 5012 }, old, fresh)).toBe("old");
  });

  test("an answer lost after any call: all old or all new, and what is said fits", async () => {
    const { old, fresh, actions } = await states();
    const outcomes: string[] = [];
    for (let k = 1; k <= actions.length; k++) outcomes.push(await expectWhole(k, { lost: 5012 }, old, fresh));
    // Only the last request makes it so.
    expect(outcomes.slice(0, -1)).toEqual(outcomes.slice(0, -1).map(() => "old"));
    expect(outcomes.at(-1)).toBe("new");
  });

  test("in the middle of any call", async () => {
    const { old, fresh, actions } = await states();
    for (let k = 1; k < actions.length; k++) {
      const fault = { code: "GeneralException", atAction: Math.floor(actions[k - 1]! / 2) };
      expect(await expectWhole(k, fault, old, fresh)).toBe("old");
    }
  });

  test("at any action of the last request, which swaps new for old", async () => {
    const { old, fresh, actions } = await states();
    const last = actions.at(-1)!;
    const outcomes = new Set<string>();
    for (let atAction = 0; atAction < last; atAction++) {
      outcomes.add(await expectWhole(actions.length, { code: "GeneralException", atAction }, old, fresh));
    }
    expect([...outcomes].sort()).toEqual(["new", "old"]);
  });

  test("where Excel answers nothing any more, the user's sheets stay, and the next writing sweeps up what was left", async () => {
    const { old } = await states();
    const measured = await written();
    await measured.workbook.write({ ...NEW, marks: null });
    const trips = measured.host.roundTrips();
    for (const k of [5, Math.floor(trips / 2), trips]) {
      const excel = await written();
      const refusals = 10;
      for (let i = k; i < k + refusals; i++) excel.host.failAt(i, { outer: 5012 });
      await expect(excel.workbook.write({ ...NEW, marks: null })).rejects.toMatchObject({ kind: "session-lost" });
      // The session comes back.
      for (let i = 0; i < refusals; i++) await excel.workbook.recall("x").catch(() => null);
      expect(await excel.workbook.usersSheetNames()).toEqual(["重点任务", "说明"]);
      const visible = excel.model.sheets.filter(({ visibility }) => visibility === "Visible");
      expect(visible.map(({ name }) => name)).toEqual(["重点任务", "说明", "完成情况", "台账索引"]);
      await excel.workbook.write(OLD);
      expect(stateOf(excel)).toEqual(old);
    }
  });
});

describe("what cannot be is refused before anything is touched", () => {
  test("a protected sheet that is to be marked is named", async () => {
    const excel = await written();
    const before = stateOf(excel);
    excel.host.protect("重点任务");
    await expect(excel.workbook.write(NEW)).rejects.toMatchObject({ kind: "protected", message: /“重点任务”受保护/ });
    excel.host.unprotect("重点任务");
    expect(stateOf(excel)).toEqual(before);
  });

  test("a protected sheet that has nothing to do with it is no hindrance", async () => {
    const excel = await written();
    excel.host.protect("说明");
    await expect(excel.workbook.write(NEW)).resolves.toBeUndefined();
  });

  test("a protected structure lets no sheet in, but marks", async () => {
    const excel = await written();
    excel.host.protectStructure();
    await expect(excel.workbook.write(NEW)).rejects.toMatchObject({ kind: "protected", message: /结构受保护/ });
    await expect(excel.workbook.write({ sheets: null, marks: [] })).resolves.toBeUndefined();
  });

  test("a name that a user's sheet has, and a mark on a sheet that is gone", async () => {
    const excel = await written();
    const [figures] = NEW.sheets!;
    const taken = { sheets: [{ ...figures!, name: "说明" }], marks: null };
    await expect(excel.workbook.write(taken)).rejects.toMatchObject({ kind: "conflict", message: /“说明”/ });
    const astray = { sheets: null, marks: [{ ...marks(2)[0]!, sheet: "没有" }] };
    await expect(excel.workbook.write(astray)).rejects.toMatchObject({ kind: "conflict", message: /“没有”/ });
  });

  test("while a cell is being edited Excel refuses, and we say how to end that", async () => {
    const excel = await written();
    excel.host.editMode(true);
    await expect(excel.workbook.write(NEW)).rejects.toMatchObject({ kind: "edit-mode", message: /按回车或 Esc/ });
  });
});
