import { readFileSync } from "node:fs";
import { join } from "node:path";
import { failure, openedBook } from "./aBook";
import { loadXlsx } from "./model/loadXlsx";
import { startNativeHost } from "./nativeHost";

const SAMPLE = join(__dirname, "../../assets/sample/2024-06/重点任务台账（2024年6月）.xlsx");

test("the real Excel.run reads all sheets of a workbook in two round trips", async () => {
  const { run, host, dispose } = await startNativeHost(await loadXlsx(readFileSync(SAMPLE), "台账.xlsx"));
  const seen = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address,values"));
    await context.sync();
    return worksheets.items.map(({ name, visibility }, place) => [name, visibility, used[place]!.address]);
  });
  expect(host.roundTrips()).toBe(2);
  await dispose();
  expect(host.references()).toBe(0);
  expect(seen.at(-1)).toEqual(["单位简称（内部）", "Hidden", "'单位简称（内部）'!A1:C5"]);
  expect(seen).toHaveLength(7);
});

test("what was not loaded cannot be read, as the real client has it", async () => {
  const { run } = await openedBook({ A1: 1 });
  const broken = run(async (context) => {
    const range = context.workbook.worksheets.getItem("台账").getRange("A1");
    range.load("address");
    await context.sync();
    return range.values;
  });
  expect((await failure(broken))?.code).toBe("PropertyNotLoaded");
});

test("errors are texts of the type Error, blanks are empty texts, dates are serial numbers", async () => {
  const { run } = await openedBook({ A1: "#REF!", B1: "#REF!x", C1: "2024-6-30", D1: true, F1: "0" });
  const range = await run(async (context) => {
    const cells = context.workbook.worksheets.getItem("台账").getRange("A1:F1");
    cells.load("values,valueTypes");
    await context.sync();
    return { values: cells.values, types: cells.valueTypes };
  });
  expect(range.values).toEqual([["#REF!", "#REF!x", 45473, true, "", 0]]);
  expect(range.types).toEqual([["Error", "String", "Double", "Boolean", "Empty", "Double"]]);
});

test("what is written is read by Excel's rules, and a formula is computed by a real engine", async () => {
  const { run, host } = await openedBook({ A1: 3 });
  const seen = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("台账").getRange("B1:F1");
    range.values = [["1-2", "'1-2", "=A1*2", "=1/3", "'=A1"]];
    range.load("values,formulas,numberFormat,text");
    await context.sync();
    return { values: range.values, formulas: range.formulas, formats: range.numberFormat, text: range.text };
  });
  expect(host.roundTrips()).toBe(1);
  expect(seen.values).toEqual([[45293, "1-2", 6, 1 / 3, "=A1"]]);
  expect(seen.formulas).toEqual([[45293, "1-2", "=A1*2", "=1/3", "=A1"]]);
  expect(seen.formats[0]![0]).toBe('m"月"d"日"');
  expect(seen.text[0]![0]).toBe("1月2日");
});

test("a cell made text first keeps what is written as text", async () => {
  const { run, host } = await openedBook();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("台账").getRange("A1:B1");
    range.numberFormat = [["@", "General"]];
    range.values = [["=1+1", null]];
    await context.sync();
  });
  expect(host.valueAt("台账", "A1")).toBe("=1+1");
  expect(host.valueAt("台账", "B1")).toBeNull();
});

test("large writes come in the client's own pieces and arrive whole", async () => {
  const { run, host, model } = await openedBook();
  await run(async (context) => {
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `第${String(row)}行`]);
    context.workbook.worksheets.getItem("台账").getRangeByIndexes(0, 0, 2000, 2).values = rows;
    await context.sync();
  });
  expect(host.roundTrips()).toBe(1);
  expect(model.sheet("台账").cells.used(true)).toEqual({ row: 0, column: 0, rows: 2000, columns: 2 });
  expect(host.valueAt("台账", "B1501")).toBe("第1500行");
});

test("a grid of another size than its range is refused", async () => {
  const { run, host } = await openedBook();
  const work = run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange("A1:B2").values = [["x"]];
    await context.sync();
  });
  expect((await failure(work))?.code).toBe("InvalidArgument");
  expect(host.valueAt("台账", "A1")).toBeNull();
});

test("a missing sheet is ItemNotFound, or a null object whose children are null objects too", async () => {
  const { run } = await openedBook();
  const work = run(async (context) => {
    context.workbook.worksheets.getItem("没有").load("name");
    await context.sync();
  });
  expect((await failure(work))?.code).toBe("ItemNotFound");
  const isNull = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
    const range = sheet.getUsedRangeOrNullObject();
    range.load("values");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test("whole columns have no values, and more than five million cells are refused", async () => {
  const { run } = await openedBook({ A1: 1 });
  const values = await run(async (context) => {
    const column = context.workbook.worksheets.getItem("台账").getRange("A:B");
    column.load("values,cellCount");
    await context.sync();
    return [column.values, column.cellCount];
  });
  expect(values).toEqual([null, 2097152]);
  const work = run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRangeByIndexes(0, 0, 500_001, 10).load("values");
    await context.sync();
  });
  expect((await failure(work))?.code).toBe("RangeExceedsLimit");
});

test("a sheet made in one batch is the same sheet in the next, and formulas follow its new name", async () => {
  const { run, host, model } = await openedBook();
  const values = await run(async (context) => {
    const sheet = context.workbook.worksheets.add("~台账1");
    sheet.getRange("A1:A2").values = [[5], ["='~台账1'!A1*2"]];
    await context.sync();
    sheet.name = "完成情况";
    const range = sheet.getRange("A1:A2");
    range.load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(values).toEqual([
    [[5], [10]],
    [[5], ["=完成情况!A1*2"]],
  ]);
  expect(model.sheets.map(({ name }) => name)).toEqual(["台账", "完成情况"]);
  expect([...host.unknownMembers]).toEqual([]);
});

test("a formula that speaks of a deleted sheet is an error", async () => {
  const { run, host } = await openedBook();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("临时");
    const cell = context.workbook.worksheets.getItem("台账").getRange("A1");
    cell.values = [["=临时!A1"]];
    sheet.delete();
    cell.load("values");
    await context.sync();
  });
  expect(host.valueAt("台账", "A1")).toBe("#REF!");
});

test("in manual mode old values stay until a calculation is asked for; a new formula has its value at once", async () => {
  const { run, host } = await openedBook({ A1: 1, B1: "=A1+1" });
  const read = async (work: (sheet: Excel.Worksheet, application: Excel.Application) => void): Promise<unknown> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("台账");
      work(sheet, context.workbook.application);
      const range = sheet.getRange("B1:C1");
      range.load("values");
      await context.sync();
      return range.values[0];
    });
  expect(await read(() => undefined)).toEqual([2, ""]);
  expect(await read((_, application) => (application.calculationMode = "Manual"))).toEqual([2, ""]);
  expect(
    await read((sheet) => {
      sheet.getRange("A1").values = [[10]];
      sheet.getRange("C1").values = [["=A1*2"]];
    }),
  ).toEqual([2, 20]);
  expect(await read((_, application) => application.calculate("Recalculate"))).toEqual([11, 20]);
  expect(host.valueAt("台账", "B1")).toBe(11);
});

test("of a merged area only the first cell holds and takes anything", async () => {
  const { run } = await openedBook({ A1: "甲", B1: "乙" });
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const range = sheet.getRange("A1:B2");
    range.merge();
    sheet.getRange("B2").values = [["丙"]];
    range.load("values");
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address,areaCount");
    await context.sync();
    return [range.values, merged.address, merged.areaCount];
  });
  expect(seen).toEqual([
    [
      ["甲", ""],
      ["", ""],
    ],
    "台账!A1:B2",
    1,
  ]);
});
