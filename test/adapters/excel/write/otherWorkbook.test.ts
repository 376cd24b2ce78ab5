import { HostError } from "../../../../src/core/base/hostError";
import { aSheetModel, anIndexModel } from "../../xlsx/write/aSheetModel";
import { bookBytes } from "../../../contract/bookBytes";
import type { HostTroubles } from "../../../host/executor/hostTroubles";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { openedExcel, snapshotOf, type OpenedExcel } from "../openedExcel";
import { looksState, oursState, usersState } from "../workbookFacts";

const BYTES = bookBytes(
  drawnBook([
    drawnSheet(
      [
        ["2024年台账", "<"],
        ["事项", 1],
      ],
      { name: "重点任务" },
    ),
    drawnSheet([["别的"]], { name: "说明" }),
  ]),
);
const AREA = { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 2 };
const WRITE = {
  sheets: [aSheetModel({ charts: [] }), anIndexModel()],
  marks: [{ sheet: "重点任务", kind: "light-red", areas: [AREA] }],
} as const;

async function written(): Promise<OpenedExcel> {
  const excel = await openedExcel(BYTES);
  await excel.workbook.write(WRITE);
  await excel.dispose();
  excel.host.reset();
  return excel;
}

function stateOf({ model }: OpenedExcel): unknown {
  return { users: usersState(model), ours: oursState(model), looks: looksState(model), active: model.active.name };
}

/** Which sheet is in front cannot be changed as long as another workbook is. */
function stateWithoutFront(excel: OpenedExcel): Readonly<Record<string, unknown>> {
  return { ...(stateOf(excel) as object), active: null };
}

/** Marks may remain for a while; that is said. */
function withoutMarks(users: unknown): unknown {
  return JSON.parse(JSON.stringify(users), (key, value: unknown) => (key === "rules" ? null : value));
}

async function troubleOf(work: Promise<unknown>): Promise<HostError | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

describe.each<NonNullable<HostTroubles["otherWorkbook"]>>(["older", "newer"])(
  "another workbook in front of an Excel of the %s kind",
  (build) => {
    test("at any request of a writing: what is said of the workbook is so, and coming back mends everything", async () => {
      const measured = await written();
      await measured.workbook.write(WRITE);
      const whole = stateWithoutFront(measured);
      const said = new Set<string>();
      for (let k = 1; k <= measured.host.roundTrips(); k++) {
        const excel = await written();
        excel.host.beforeCall(k, () => {
          excel.host.troubles.otherWorkbook = build;
        });
        const trouble = await troubleOf(excel.workbook.write(WRITE));
        await excel.dispose();
        if (trouble !== null) {
          expect([k, trouble.kind, trouble.message]).toEqual([
            k,
            "other-workbook",
            expect.stringContaining("请切回本工作簿"),
          ]);
          const isAsBefore = trouble.message.includes("工作簿没有改动");
          expect([k, isAsBefore || trouble.message.includes("没能确认")]).toEqual([k, true]);
          if (isAsBefore) expect([k, stateWithoutFront(excel)]).toEqual([k, whole]);
          said.add(isAsBefore ? "unchanged" : "unknown");
        } else said.add("in");
        const users = withoutMarks(usersState(excel.model));
        excel.host.troubles.otherWorkbook = null;
        expect(await excel.workbook.usersSheetNames()).toEqual(["重点任务", "说明"]);
        await excel.workbook.write(WRITE);
        expect([k, stateWithoutFront(excel)]).toEqual([k, whole]);
        expect([k, users]).toEqual([k, withoutMarks(whole["users"])]);
      }
      expect([...said].sort()).toEqual(build === "older" ? ["in", "unchanged", "unknown"] : ["in"]);
    });

    test("a check says to come back, or is done", async () => {
      const excel = await written();
      excel.host.troubles.otherWorkbook = build;
      const trouble = await troubleOf(snapshotOf(excel.workbook));
      if (build === "newer") expect(trouble).toBeNull();
      else
        expect(trouble).toMatchObject({ kind: "other-workbook", message: expect.stringContaining("请切回本工作簿") });
      const going = await troubleOf(excel.workbook.goTo("说明", "A1"));
      expect(going).toMatchObject({ kind: "other-workbook" });
    });
  },
);

test("old sheets that Excel does not let go of lie hidden, and the next writing clears them away", async () => {
  const excel = await written();
  excel.host.troubles.refusals.set("Worksheet.delete", "GeneralException");
  expect(await excel.workbook.write({ ...WRITE, marks: null })).toEqual(["old-sheets"]);
  const shown = excel.model.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  expect(shown).toEqual(["重点任务", "说明", "完成情况", "台账索引"]);
  expect(await excel.workbook.usersSheetNames()).toEqual(["重点任务", "说明"]);
  excel.host.troubles.refusals.clear();
  expect(await excel.workbook.write({ ...WRITE, marks: null })).toEqual([]);
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(["重点任务", "说明", "完成情况", "台账索引"]);
});

test("several sheets selected together: it is said how to end that, and nothing has changed", async () => {
  const excel = await openedExcel(BYTES);
  const before = stateOf(excel);
  excel.host.troubles.isGrouped = true;
  const trouble = await troubleOf(excel.workbook.write(WRITE));
  expect(trouble?.message).toMatch(/选中了几张工作表.*取消成组.*工作簿没有改动。$/);
  expect(stateOf(excel)).toEqual(before);
  excel.host.troubles.isGrouped = false;
  expect(await excel.workbook.write(WRITE)).toEqual([]);
});

test("with a chart sheet in front everything is done all the same", async () => {
  const excel = await openedExcel(BYTES);
  excel.host.troubles.isChartSheetInFront = true;
  expect((await snapshotOf(excel.workbook)).sheets).toHaveLength(2);
  expect(await excel.workbook.write(WRITE)).toEqual([]);
});
