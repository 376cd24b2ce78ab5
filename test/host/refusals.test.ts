import { failure, openedBook } from "./aBook";
import type { NativeHost } from "./nativeHost";

async function written(opened: NativeHost, address: string, value: unknown): Promise<{ code: string } | null> {
  return failure(
    opened.run(async (context) => {
      context.workbook.worksheets.getItem("台账").getRange(address).values = [[value]];
      await context.sync();
    }),
  );
}

test("what came before the action that fails is done, what comes after is not", async () => {
  const { run, host } = await openedBook();
  const work = run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.getRange("A1").values = [["先"]];
    sheet.getRange("没有的地方").values = [["坏"]];
    sheet.getRange("A3").values = [["后"]];
    await context.sync();
  });
  expect(await failure(work)).toEqual({ code: "InvalidArgument", where: "Worksheet.getRange" });
  expect(host.valueAt("台账", "A1")).toBe("先");
  expect(host.valueAt("台账", "A3")).toBeNull();
});

test("a member that this host does not know fails loudly and by name", async () => {
  const { run, host } = await openedBook();
  const work = run(async (context) => {
    context.workbook.worksheets.getItem("台账").shapes.load("items/name");
    await context.sync();
  });
  const error = await work.catch((reason: unknown) => reason as { code: string; message: string });
  expect(error).toMatchObject({ code: "SimulatedHostLacks", message: expect.stringContaining("Worksheet.shapes") });
  expect([...host.unknownMembers]).toEqual(["Worksheet.shapes"]);
});

test.each([
  ["1.12", "ApiNotFound"],
  ["1.13", undefined],
])("with ExcelApi %s merged areas give %p", async (version, code) => {
  const { run } = await openedBook({ A1: 1 }, { requirements: { ExcelApi: version } });
  const work = run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange("A1:B2").getMergedAreasOrNullObject().load("address");
    await context.sync();
  });
  expect((await failure(work))?.code).toBe(code);
});

test("requests and answers above the limit are refused, at the limit they are not", async () => {
  const opened = await openedBook();
  expect(await written(opened, "A1", "字".repeat(1000))).toBeNull();
  const { sent } = opened.host.peak();
  opened.host.payloadLimit(sent - 1);
  expect((await written(opened, "B1", "字".repeat(1000)))?.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(opened.host.valueAt("台账", "B1")).toBeNull();
  opened.host.payloadLimit(sent);
  expect(await written(opened, "B1", "字".repeat(1000))).toBeNull();

  opened.host.payloadLimit(3000);
  const read = opened.run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange("A1:B1").load("values");
    await context.sync();
  });
  expect((await failure(read))?.code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("while the user types in a cell everything is refused, and afterwards nothing", async () => {
  const opened = await openedBook();
  opened.host.editMode(true);
  expect((await written(opened, "A1", 1))?.code).toBe("InvalidOperationInCellEditMode");
  opened.host.editMode(false);
  expect(await written(opened, "A1", 1)).toBeNull();
});

test.each([
  [{ outer: 5012 }, "InvalidOrTimedOutSession", null],
  [{ outer: 5102 }, "ActivityLimitReached", null],
  [{ outer: 7000 }, "AccessDenied", null],
  [{ code: "Conflict" }, "Conflict", null],
  [{ lost: 5012 }, "InvalidOrTimedOutSession", "x"],
] as const)("the fault %p at the second call is told as %s and leaves %p", async (fault, code, left) => {
  const opened = await openedBook();
  opened.host.failAt(2, fault);
  expect(await written(opened, "A1", "erst")).toBeNull();
  expect((await written(opened, "A2", "x"))?.code).toBe(code);
  expect(opened.host.valueAt("台账", "A2")).toBe(left);
  expect(await written(opened, "A3", "y")).toBeNull();
});

test("a fault in the middle of a batch leaves what stood before it", async () => {
  const { run, host } = await openedBook();
  host.failNext({ code: "GeneralException", atAction: 7 });
  const work = run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    for (let row = 1; row <= 10; row += 1) sheet.getRange(`A${String(row)}`).values = [[row]];
    await context.sync();
  });
  expect((await failure(work))?.code).toBe("GeneralException");
  expect(host.valueAt("台账", "A1")).toBe(1);
  expect(host.valueAt("台账", "A10")).toBeNull();
});

test("a protected sheet refuses locked cells, formats and rules, and takes what is unlocked", async () => {
  const opened = await openedBook();
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange("B1").format.protection.locked = false;
    await context.sync();
  });
  opened.host.protect("台账");
  expect((await written(opened, "A1", 1))?.code).toBe("AccessDenied");
  expect(await written(opened, "B1", 1)).toBeNull();
  const format = opened.run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange("B1").format.fill.color = "red";
    await context.sync();
  });
  expect((await failure(format))?.code).toBe("AccessDenied");
  const rule = opened.run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange("A1").conditionalFormats.add("Custom");
    await context.sync();
  });
  expect((await failure(rule))?.code).toBe("AccessDenied");
  opened.host.unprotect("台账");
  expect(await written(opened, "A1", 1)).toBeNull();
});

test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
  ["add", (sheets) => sheets.add("新")],
  ["delete", (sheets) => sheets.getItem("台账").delete()],
  ["rename", (sheets) => (sheets.getItem("台账").name = "别名")],
  ["hide", (sheets) => (sheets.getItem("台账").visibility = "Hidden")],
])("a protected structure refuses to %s a sheet", async (_, work) => {
  const { run, host, model } = await openedBook();
  model.addSheet("第二张");
  host.protectStructure();
  const refused = run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
  expect((await failure(refused))?.code).toBe("AccessDenied");
  expect(model.sheets.map(({ name }) => name)).toEqual(["台账", "第二张"]);
});

test("a workbook opened read-only is read and takes nothing", async () => {
  const opened = await openedBook({ A1: 1 });
  opened.model.readOnly = true;
  const values = await opened.run(async (context) => {
    const range = context.workbook.worksheets.getItem("台账").getUsedRange();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1]]);
  expect((await written(opened, "A1", 2))?.code).toBe("AccessDenied");
});

test("the last visible sheet cannot be deleted or hidden", async () => {
  const { run, model } = await openedBook();
  for (const work of [
    (sheet: Excel.Worksheet): void => sheet.delete(),
    (sheet: Excel.Worksheet): unknown => (sheet.visibility = "VeryHidden"),
  ]) {
    const refused = run(async (context) => {
      work(context.workbook.worksheets.getItem("台账"));
      await context.sync();
    });
    expect((await failure(refused))?.code).toBe("InvalidOperation");
  }
  expect(model.sheets).toHaveLength(1);
});

test.each(["a".repeat(32), "", "a/b", "'a", "History"])("%p is no name of a sheet", async (name) => {
  const { run } = await openedBook();
  const work = run(async (context) => {
    context.workbook.worksheets.getItem("台账").name = name;
    await context.sync();
  });
  expect((await failure(work))?.code).toBe("InvalidArgument");
});

test("calls are counted with their bytes, and what Excel.run cleans up is not among them", async () => {
  const opened = await openedBook();
  await written(opened, "A1", "镇");
  await opened.host.settled();
  expect(opened.host.roundTrips()).toBe(1);
  expect(opened.host.calls.map(({ kind }) => kind)).toEqual(["batch", "cleanup"]);
  const { sent, received } = opened.host.bytes();
  expect(sent).toBeGreaterThan(200);
  expect(received).toBeGreaterThan(50);
  opened.host.reset();
  expect(opened.host.roundTrips()).toBe(0);
});
