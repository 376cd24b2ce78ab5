import { MADE_BY_US } from "../../../../src/core/show/sheets/sheetHead";
import type { MarkModel, WorkbookWrite } from "../../../../src/core/show/writes/workbookWrite";
import { aCell, anIndexModel, aSheetModel } from "../../xlsx/write/aSheetModel";
import { bookBytes } from "../../../contract/bookBytes";
import type { Fault } from "../../../host/simulatedHost";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { openedExcel, type OpenedExcel } from "../openedExcel";
import { HostError } from "../../../../src/core/base/hostError";
import { looksState, ourSheets, oursState, usersState } from "../workbookFacts";

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
  const rows = [
    { cells: [aCell(title, "title"), aCell(null), aCell(3, "integer", { formula: "'台账索引'!B2-3" })] },
    { cells: [aCell(MADE_BY_US)] },
  ];
  const figures = aSheetModel({ rows, merges: [], charts: aSheetModel().charts.slice(0, 1) });
  return { sheets: [figures, anIndexModel()], marks: marks(row) };
}

const OLD = writeOf("旧", 2);
const NEW = writeOf("新", 3);
/** What somebody has typed on is kept. */
const KEEPING: WorkbookWrite = { ...NEW, kept: [{ key: "completion", name: "完成情况（留存）" }] };

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

interface Reference {
  readonly old: unknown;
  readonly fresh: unknown;
  readonly looks: { readonly old: unknown; readonly fresh: Readonly<Record<string, unknown>> };
  /** Actions of each request. */
  readonly actions: readonly number[];
}

async function reference(write: WorkbookWrite = NEW): Promise<Reference> {
  const excel = await written();
  const [old, looks] = [stateOf(excel), looksState(excel.model)];
  expect(await excel.workbook.write(write)).toEqual([]);
  await excel.dispose();
  const actions = excel.host.calls.filter(({ kind }) => kind === "batch").map((call) => call.actions);
  return { old, fresh: stateOf(excel), looks: { old: looks, fresh: looksState(excel.model) }, actions };
}

/** Whatever happens, all is old or all is new, and what is said fits: of the looks only what was named is missing. */
async function expectWhole(
  excel: OpenedExcel,
  what: unknown,
  { old, fresh, looks }: Reference,
  write: WorkbookWrite,
): Promise<"old" | "new"> {
  try {
    const leftOut: readonly string[] = await excel.workbook.write(write);
    await excel.dispose();
    expect([what, stateOf(excel)]).toEqual([what, fresh]);
    const there = looksState(excel.model);
    for (const [kind, look] of Object.entries(looks.fresh)) {
      if (!leftOut.includes(kind)) expect([what, kind, there[kind]]).toEqual([what, kind, look]);
    }
    return "new";
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await excel.dispose();
    expect([what, error.message]).toEqual([what, expect.stringMatching(/工作簿没有改动。$/)]);
    expect([what, stateOf(excel), looksState(excel.model)]).toEqual([what, old, looks.old]);
    return "old";
  }
}

async function withFault(
  k: number,
  fault: Fault,
  states: Reference,
  write: WorkbookWrite = NEW,
): Promise<"old" | "new"> {
  const excel = await written();
  excel.host.failAt(k, fault);
  return expectWhole(excel, [k, fault], states, write);
}

/** Old as long as nothing is in place, new ever after. */
function expectOneTurn(outcomes: readonly string[]): void {
  const turn = outcomes.indexOf("new");
  expect(turn).toBeGreaterThan(0);
  expect(outcomes).toEqual(outcomes.map((_, i) => (i < turn ? "old" : "new")));
}

let states: Reference;
beforeAll(async () => {
  states = await reference();
});

describe("a fault while our sheets and marks are written", () => {
  let swap: number;

  test("at any call: all is old, or all is new, and the user's sheets stay as they are", async () => {
    const outcomes: string[] = [];
    for (let k = 1; k <= states.actions.length; k++) outcomes.push(await withFault(k, { outer: 5012 }, states));
    expectOneTurn(outcomes);
    // The last request that leaves all as it was when it is refused.
    swap = outcomes.lastIndexOf("old") + 1;
  });

  test("an answer lost after any call: all old or all new, and what is said fits", async () => {
    const outcomes: string[] = [];
    for (let k = 1; k <= states.actions.length; k++) outcomes.push(await withFault(k, { lost: 5012 }, states));
    expectOneTurn(outcomes);
    expect(outcomes.indexOf("new") + 1).toBe(swap);
  });

  test("in the middle of any call", async () => {
    const outcomes: string[] = [];
    for (let k = 1; k <= states.actions.length; k++) {
      const fault = { code: "GeneralException", atAction: Math.floor(states.actions[k - 1]! / 2) };
      outcomes.push(await withFault(k, fault, states));
    }
    // What only asks is asked again in smaller parts, and may get through.
    expect(outcomes.slice(0, swap - 1)).toContain("old");
    expect(outcomes.slice(swap)).toEqual(outcomes.slice(swap).map(() => "new"));
  });

  test("at any action of the request that swaps new for old", async () => {
    const outcomes: string[] = [];
    for (let atAction = 0; atAction < states.actions[swap - 1]!; atAction++) {
      outcomes.push(await withFault(swap, { code: "GeneralException", atAction }, states));
    }
    expectOneTurn(outcomes);
  });

  test("where a sheet is kept it is ours or the user's, with its figures: at any call, and at any action of the swap", async () => {
    const kept = await reference(KEEPING);
    const outcomes: string[] = [];
    for (let k = 1; k <= kept.actions.length; k++) outcomes.push(await withFault(k, { outer: 5012 }, kept, KEEPING));
    expectOneTurn(outcomes);
    const swapping = outcomes.lastIndexOf("old") + 1;
    const within: string[] = [];
    for (let atAction = 0; atAction < kept.actions[swapping - 1]!; atAction++)
      within.push(await withFault(swapping, { code: "GeneralException", atAction }, kept, KEEPING));
    expectOneTurn(within);
  });

  test("where Excel answers nothing any more, the user's sheets stay, and the next writing sweeps up what was left", async () => {
    const measured = await written();
    await measured.workbook.write({ ...NEW, marks: null });
    const trips = measured.host.roundTrips();
    for (const k of [5, Math.floor(trips / 2)]) {
      const excel = await written();
      const refusals = 40;
      for (let i = k; i < k + refusals; i++) excel.host.failAt(i, { outer: 5012 });
      const write = excel.workbook.write({ ...NEW, marks: null });
      await expect(write).rejects.toMatchObject({ kind: "session-lost", message: /没能确认/ });
      // The session comes back.
      for (let i = 0; i < refusals; i++) await excel.workbook.recall("x").catch(() => null);
      expect(await excel.workbook.usersSheetNames()).toEqual(["重点任务", "说明"]);
      const visible = excel.model.sheets.filter(({ visibility }) => visibility === "Visible");
      expect(visible.map(({ name }) => name)).toEqual(["重点任务", "说明", "完成情况", "台账索引"]);
      await excel.workbook.write(OLD);
      expect(stateOf(excel)).toEqual(states.old);
    }
  });

  test("where Excel answers nothing any more once the sheets are in, they stay in, and it is said what they lack", async () => {
    const excel = await written();
    const measured = await written();
    await measured.workbook.write({ ...NEW, marks: null });
    const looks = measured.host.roundTrips() - 6;
    for (let i = looks; i < looks + 100; i++) excel.host.failAt(i, { outer: 5012 });
    const leftOut = await excel.workbook.write({ ...NEW, marks: null });
    expect(leftOut).toContain("frozen-panes");
    expect(oursState(excel.model)).toEqual((states.fresh as { ours: unknown }).ours);
  });
});

function looksOf({ model }: OpenedExcel, key: string): unknown {
  const { freeze } = ourSheets(model).get(key)!;
  expect(freeze).not.toBeNull();
  return freeze;
}

describe("looks that Excel refuses", () => {
  test.each<[string, readonly string[]]>([
    ["WorksheetFreezePanes", ["frozen-panes"]],
    ["WorksheetFreezePanes.freezeRows", ["frozen-panes"]],
    ["ChartCollection", ["charts"]],
    ["ChartCollection.add", ["charts"]],
    ["ChartTitle", ["charts"]],
    ["ChartAxis", ["charts"]],
    ["PageLayout", ["print-setup", "print-width"]],
    ["PageLayout.zoom", ["print-width"]],
    ["PageLayout.paperSize", ["print-setup"]],
    ["PageLayout.setPrintTitleRows", ["print-setup"]],
    ["HeaderFooter", ["print-setup"]],
    ["Worksheet.activate", []],
  ])("%s: the sheets are in all the same, and it is said: %j", async (refused, kinds) => {
    const excel = await written();
    excel.host.troubles.refusals.set(refused, "GeneralException");
    const leftOut = await excel.workbook.write(NEW);
    expect(leftOut).toEqual(kinds);
    const there = looksState(excel.model);
    const expected = states.looks.fresh;
    for (const kind of Object.keys(expected)) if (!kinds.includes(kind)) expect(there[kind]).toEqual(expected[kind]);
    expect(usersState(excel.model)).toEqual((states.fresh as { users: unknown }).users);
    expect(oursState(excel.model)).toEqual((states.fresh as { ours: unknown }).ours);
  });

  test("on one sheet only: the others have them", async () => {
    const measured = await written();
    await measured.workbook.write({ ...NEW, marks: null });
    const excel = await written();
    // The last request but one freezes both sheets; after it has failed, each is frozen alone.
    const freezing = measured.host.roundTrips() - 1;
    excel.host.failAt(freezing, { code: "GeneralException" });
    excel.host.failAt(freezing + 1, { code: "GeneralException" });
    expect(await excel.workbook.write({ ...NEW, marks: null })).toEqual(["frozen-panes"]);
    expect(looksState(excel.model)["frozen-panes"]).toEqual([
      ["completion", null],
      ["index", looksOf(measured, "index")],
    ]);
  });

  test("one page wide is set again where Excel forgot it once, and said where it forgets it always", async () => {
    const forgetful = await written();
    forgetful.host.troubles.zoomsIgnored = 1;
    expect(await forgetful.workbook.write(NEW)).toEqual([]);
    expect(looksState(forgetful.model)["print-width"]).toEqual([
      ["completion", { horizontalFitToPages: 1 }],
      ["index", { horizontalFitToPages: 1 }],
    ]);
    const deaf = await written();
    deaf.host.troubles.zoomsIgnored = 100;
    expect(await deaf.workbook.write(NEW)).toEqual(["print-width"]);
  });

  test("freezing brings sheets in front; the user's own is in front again in the end", async () => {
    const excel = await written();
    excel.host.userSelects("说明", "A1");
    await excel.workbook.write(NEW);
    expect(excel.model.active.name).toBe("说明");
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

  test("a protected sheet that is to be kept, and a name for it that is taken", async () => {
    const excel = await written();
    const before = stateOf(excel);
    excel.host.protect("完成情况");
    await expect(excel.workbook.write(KEEPING)).rejects.toMatchObject({ kind: "protected", message: /“完成情况”/ });
    excel.host.unprotect("完成情况");
    const taken = { ...NEW, kept: [{ key: "completion", name: "说明" }] };
    await expect(excel.workbook.write(taken)).rejects.toMatchObject({ kind: "conflict", message: /“说明”/ });
    expect(stateOf(excel)).toEqual(before);
  });

  test("a protected sheet that has nothing to do with it is no hindrance", async () => {
    const excel = await written();
    excel.host.protect("说明");
    await expect(excel.workbook.write(NEW)).resolves.toEqual([]);
  });

  test("a protected structure lets no sheet in, but marks", async () => {
    const excel = await written();
    excel.host.protectStructure();
    await expect(excel.workbook.write(NEW)).rejects.toMatchObject({ kind: "protected", message: /结构受保护/ });
    await expect(excel.workbook.write({ sheets: null, marks: [] })).resolves.toEqual([]);
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
