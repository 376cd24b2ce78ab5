import type { MarkModel } from "../../../../src/core/show/writes/workbookWrite";
import { bookBytes } from "../../../contract/bookBytes";
import { stateOfXlsx } from "../../../contract/workbookState";
import { saveXlsx } from "../../../host/model/saveXlsx";
import type { ConditionalFormatModel } from "../../../host/model/worksheetModel";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { openedExcel, type OpenedExcel } from "../openedExcel";
import { usersState } from "../workbookFacts";
import { removeMarks, writeXlsx } from "../../../support/xlsxFiles";

const BYTES = bookBytes(
  drawnBook([
    drawnSheet(
      [
        ["甲", 1],
        ["乙", 2],
      ],
      { name: "任务" },
    ),
    drawnSheet([["x"]], { name: "别的" }),
  ]),
);

const MARKS: readonly MarkModel[] = [
  { sheet: "任务", kind: "light-red", areas: [{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }] },
  { sheet: "任务", kind: "finding-warning", areas: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }] },
  { sheet: "别的", kind: "light-yellow", areas: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }] },
];

function rule(id: string, more: Partial<ConditionalFormatModel> = {}): ConditionalFormatModel {
  const areas = [{ row: 0, column: 0, rows: 2, columns: 2 }];
  return {
    id,
    type: "Custom",
    areas,
    formula: `=$A1="${id}"`,
    stopIfTrue: false,
    look: { font: {}, borders: {} },
    ...more,
  };
}

async function withUsersRules(): Promise<OpenedExcel> {
  const excel = await openedExcel(BYTES);
  excel.model
    .sheet("任务")
    .conditionalFormats.push(rule("first"), rule("bar", { type: "DataBar", formula: "" }), rule("last"));
  return excel;
}

describe("marks in Excel", () => {
  test("stand behind the user's own rules, findings before lights, and say by their formula whose they are", async () => {
    const { workbook, model } = await withUsersRules();
    await workbook.write({ sheets: null, marks: MARKS });
    const rules = model.sheet("任务").conditionalFormats;
    expect(rules.slice(0, 3).map(({ id }) => id)).toEqual(["first", "bar", "last"]);
    expect(rules.slice(3).map(({ formula }) => formula)).toEqual([
      '=LEN("台账助手·提醒")>0',
      '=LEN("台账助手·红灯")>0',
    ]);
    expect(rules[3]!.look).toMatchObject({
      fill: "#FFF2CC",
      font: { bold: false, italic: true },
      borders: { top: { style: "Dash", color: "#7F6000" } },
    });
    expect(rules[4]!.look).toMatchObject({ fill: "#E8927C", borders: {} });
  });

  test("go without residue, and the user's rules stay with their ids and in their order", async () => {
    const { workbook, model } = await withUsersRules();
    const before = usersState(model);
    const ids = model.sheet("任务").conditionalFormats.map(({ id }) => id);
    await workbook.write({ sheets: null, marks: MARKS });
    await workbook.write({ sheets: null, marks: MARKS });
    await workbook.write({ sheets: null, marks: [] });
    expect(usersState(model)).toEqual(before);
    expect(model.sheet("任务").conditionalFormats.map(({ id }) => id)).toEqual(ids);
  });

  test("set by the command line in the file they are taken away in Excel, and the other way round", async () => {
    const marked = await writeXlsx(BYTES, { sheets: null, marks: MARKS });
    const fromFile = await openedExcel(marked);
    expect(fromFile.model.sheet("任务").conditionalFormats).toHaveLength(2);
    await fromFile.workbook.write({ sheets: null, marks: [] });
    expect(fromFile.model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);

    const inExcel = await openedExcel(BYTES);
    await inExcel.workbook.write({ sheets: null, marks: MARKS });
    const saved = await saveXlsx(inExcel.model);
    expect(stateOfXlsx(saved).marks).toHaveLength(6);
    expect(stateOfXlsx(removeMarks(saved)).marks).toEqual([]);
  });

  test("ten thousand marked rows go in a handful of requests, none large", async () => {
    const areas = Array.from({ length: 10_000 }, (_, i) => ({
      firstRow: i * 2 + 1,
      firstColumn: 1,
      lastRow: i * 2 + 1,
      lastColumn: 18,
    }));
    const { workbook, host } = await openedExcel(BYTES);
    host.reset();
    await workbook.write({ sheets: null, marks: [{ sheet: "任务", kind: "light-red", areas }] });
    expect(host.roundTrips()).toBeLessThan(10);
    expect(host.peak().sent).toBeLessThan(2_000_000);
  });
});

describe("rules that are gone or lost", () => {
  const OURS = '=LEN("台账助手·红灯")>0';

  test.each([1, 2])("a mark that somebody removes before request %i of the clearing is none left", async (k) => {
    const { workbook, model, host } = await withUsersRules();
    const before = usersState(model);
    await workbook.write({ sheets: null, marks: MARKS });
    // The last requests find the marks and take them away.
    const trips = await tripsOf(host, () => workbook.write({ sheets: null, marks: MARKS }));
    host.beforeCall(trips - k, () => host.userRemovesRules("任务", OURS));
    expect(await workbook.write({ sheets: null, marks: [] })).toEqual([]);
    expect(usersState(model)).toEqual(before);
  });

  test("of the user's own that Excel cannot tell of: marks come and go, and it is said that it was left alone", async () => {
    const { workbook, model, host } = await withUsersRules();
    host.breakRule("任务", '=$A1="first"');
    const before = usersState(model);
    expect(await workbook.write({ sheets: null, marks: MARKS })).toEqual([]);
    expect(model.sheet("任务").conditionalFormats).toHaveLength(5);
    expect(await workbook.write({ sheets: null, marks: [] })).toEqual(["unreadable-rules"]);
    expect(usersState(model)).toEqual(before);
  });

  test("a mark that Excel does not let go of is said, and all others go", async () => {
    const { workbook, model, host } = await withUsersRules();
    await workbook.write({ sheets: null, marks: MARKS });
    host.troubles.refusals.set("ConditionalFormat.delete", "GeneralException");
    await expect(workbook.write({ sheets: null, marks: [] })).resolves.toEqual(["old-marks"]);
    host.troubles.refusals.clear();
    const stubborn = model.sheet("任务").conditionalFormats.find(({ formula }) => formula === OURS)!;
    host.beforeCall(6, () => (stubborn.isLost = true));
    expect(await workbook.write({ sheets: null, marks: [] })).toEqual(["old-marks"]);
    expect(model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).filter(isMark)).toEqual([stubborn]);
  });

  function isMark({ formula }: ConditionalFormatModel): boolean {
    return formula.includes("台账助手");
  }

  async function tripsOf(host: OpenedExcel["host"], work: () => Promise<unknown>): Promise<number> {
    host.reset();
    await work();
    return host.roundTrips();
  }
});
