import { failure, openedBook } from "./aBook";
import { EXCELS } from "./executor/excels";
import type { HostTroubles } from "./executor/hostTroubles";
import type { NativeHost } from "./nativeHost";

/** One thing asked of the sheet 台账, and whether Excel does it. */
async function asked(opened: NativeHost, work: (context: Excel.RequestContext) => unknown): Promise<string | null> {
  const found = await failure(
    opened.run(async (context) => {
      work(context);
      await context.sync();
    }),
  );
  return found?.code ?? null;
}

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("台账");

describe("another workbook in front", () => {
  test.each<[string, (context: Excel.RequestContext) => unknown, string | null, string | null]>([
    ["adding", ({ workbook }) => workbook.worksheets.add("新"), "GeneralException", null],
    ["deleting", ({ workbook }) => workbook.worksheets.getItem("别的").delete(), "InvalidSelection", null],
    ["names", (context) => sheetOf(context).names.load("items/name"), "InvalidSelection", null],
    ["activating", (context) => sheetOf(context).activate(), "GeneralException", "GeneralException"],
    ["freezing", (context) => sheetOf(context).freezePanes.freezeRows(1), "GeneralException", "GeneralException"],
    ["selecting", (context) => sheetOf(context).getRange("A1").select(), "GeneralException", "GeneralException"],
    [
      "the active cell",
      ({ workbook }) => workbook.getActiveCell().load("address"),
      "InvalidSelection",
      "InvalidSelection",
    ],
    ["writing", (context) => (sheetOf(context).getRange("A1").values = [[1]]), null, null],
    ["reading", (context) => sheetOf(context).getRange("A1").load("values"), null, null],
  ])("%s", async (_, work, older, newer) => {
    const opened = await openedBook();
    opened.model.addSheet("别的");
    opened.host.troubles.otherWorkbook = "newer";
    expect(await asked(opened, work)).toBe(newer);
    if (opened.model.sheetNamed("别的") === undefined) opened.model.addSheet("别的");
    opened.model.sheets.splice(2);
    opened.host.troubles.otherWorkbook = "older";
    expect(await asked(opened, work)).toBe(older);
  });
});

test.each<[keyof HostTroubles, (context: Excel.RequestContext) => unknown, string]>([
  ["isGrouped", ({ workbook }) => workbook.worksheets.add("新"), "GeneralException"],
  ["isChartSheetInFront", ({ workbook }) => workbook.worksheets.getActiveWorksheet().load("id"), "ItemNotFound"],
])("%s refuses what it is told to", async (trouble, work, code) => {
  const opened = await openedBook();
  Object.assign(opened.host.troubles, { [trouble]: true });
  expect(await asked(opened, work)).toBe(code);
  Object.assign(opened.host.troubles, { [trouble]: false });
  expect(await asked(opened, work)).toBeNull();
});

test("a class or a member refuses alone", async () => {
  const opened = await openedBook();
  opened.host.troubles.refusals.set("PageLayout", "GeneralException").set("Worksheet.tabColor", "AccessDenied");
  expect(await asked(opened, (context) => (sheetOf(context).pageLayout.orientation = "Landscape"))).toBe(
    "GeneralException",
  );
  expect(await asked(opened, (context) => (sheetOf(context).tabColor = "#FF0000"))).toBe("AccessDenied");
  expect(await asked(opened, (context) => (sheetOf(context).showGridlines = false))).toBeNull();
});

test("freezing the panes of a sheet behind brings it in front", async () => {
  const opened = await openedBook();
  const other = opened.model.addSheet("别的");
  const freeze = ({ workbook }: Excel.RequestContext): void =>
    workbook.worksheets.getItem("别的").freezePanes.freezeRows(1);
  opened.host.troubles.freezeActivates = false;
  await asked(opened, freeze);
  expect(opened.model.active.name).toBe("台账");
  opened.host.troubles.freezeActivates = true;
  await asked(opened, freeze);
  expect(opened.model.active).toBe(other);
});

test("a page's scaling is set in vain as often as told", async () => {
  const opened = await openedBook();
  opened.host.troubles.zoomsIgnored = 1;
  const zoom = async (): Promise<unknown> => {
    await asked(opened, (context) => (sheetOf(context).pageLayout.zoom = { horizontalFitToPages: 1 }));
    return opened.model.sheet("台账").page.zoom;
  };
  expect(await zoom()).toEqual({ scale: 100 });
  expect(await zoom()).toEqual({ horizontalFitToPages: 1 });
});

describe("a cell that is being edited", () => {
  test("lets wait what may wait, and it is done when the edit ends", async () => {
    const opened = await openedBook();
    opened.host.editMode(true);
    let isDone = false;
    const waiting = opened.Excel.run({ delayForCellEdit: true }, async (context) => {
      sheetOf(context).getRange("A1").values = [["等到了"]];
      await context.sync();
      isDone = true;
    });
    expect(await asked(opened, (context) => sheetOf(context).getRange("A1").load("values"))).toBe(
      "InvalidOperationInCellEditMode",
    );
    expect(isDone).toBe(false);
    opened.host.editMode(false);
    await waiting;
    expect(opened.host.valueAt("台账", "A1")).toBe("等到了");
  });
});

test("an edit that nobody hears of changes the cell", async () => {
  const opened = await openedBook();
  const heard: string[] = [];
  await opened.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    await context.sync();
  });
  opened.host.userEditsUnheard("台账", "A1", "已完成");
  opened.host.troubles.isSilent = true;
  opened.host.userEdits("台账", "A2", "在办");
  opened.host.troubles.isSilent = false;
  opened.host.userEdits("台账", "A3", "办结");
  await opened.host.settled();
  expect(heard).toEqual(["A3"]);
  expect(opened.host.valueAt("台账", "A1")).toBe("已完成");
});

test("a rule may go while a request is on its way, and one that is lost is listed but not found", async () => {
  const opened = await openedBook();
  for (const formula of ["=A1=1", "=A1=2"]) {
    await asked(opened, (context) => {
      const rule = sheetOf(context).getRange("A1").conditionalFormats.add("Custom");
      rule.custom.rule.formula = formula;
    });
  }
  opened.host.breakRule("台账", "=A1=1");
  const [second, first] = await opened.run(async (context) => {
    const { conditionalFormats } = sheetOf(context).getRange();
    conditionalFormats.load("items/id,items/type");
    await context.sync();
    return conditionalFormats.items.map(({ id }) => id);
  });
  const read = (id: string) => asked(opened, (context) => rulesOf(context).getItem(id).custom.rule.load("formula"));
  const remove = (id: string) => asked(opened, (context) => rulesOf(context).getItem(id).delete());
  expect([await read(first!), await remove(first!)]).toEqual(["ItemNotFound", "ItemNotFound"]);
  expect(await read(second!)).toBeNull();
  opened.host.beforeCall(1, () => opened.host.userRemovesRules("台账", "=A1=2"));
  expect(await remove(second!)).toBe("ItemNotFound");
});

function rulesOf(context: Excel.RequestContext): Excel.ConditionalFormatCollection {
  return sheetOf(context).getRange().conditionalFormats;
}

test("formats in the account's language, and apostrophes as the desktop gives them", async () => {
  const opened = await openedBook({ A1: "'=B1" });
  const read = () =>
    opened.run(async (context) => {
      const range = sheetOf(context).getRange("A1").load("formulas,numberFormat");
      await context.sync();
      return [range.formulas[0]![0], range.numberFormat[0]![0]] as unknown[];
    });
  opened.model.sheet("台账").cells.at(0, 0).isForcedText = true;
  expect(await read()).toEqual(["=B1", "General"]);
  Object.assign(opened.host.troubles, { givesLocalFormats: true, givesApostrophes: true });
  expect(await read()).toEqual(["'=B1", "G/通用格式"]);
});

test("every Excel declares no more than the one after it", () => {
  const levels = (["2016", "2019", "2021", "2024", "365"] as const).map((name) =>
    Number(EXCELS[name]["ExcelApi"]!.split(".")[1]),
  );
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  expect(EXCELS["2019"]).not.toHaveProperty("SharedRuntime");
});
