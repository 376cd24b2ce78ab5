import { aBook } from "./aBook";
import { startNativeHost, type NativeHost } from "./nativeHost";

type Told = readonly [kind: string, ...details: unknown[]];

async function listening(opened: NativeHost): Promise<{ readonly told: Told[]; readonly stop: () => Promise<void> }> {
  const told: Told[] = [];
  const handlers = await opened.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("台账");
    const made = [
      sheet.onChanged.add((event) =>
        tell("changed", event.address, event.changeType, event.source, event.triggerSource),
      ),
      sheet.onSelectionChanged.add((event) => tell("selected", event.address)),
      worksheets.onActivated.add((event) => tell("activated", opened.model.sheetById(event.worksheetId)?.name)),
      worksheets.onAdded.add(() => tell("added")),
      worksheets.onDeleted.add(() => tell("deleted")),
      worksheets.onNameChanged.add((event) => tell("renamed", event.nameBefore, event.nameAfter)),
    ];
    await context.sync();
    return made;
  });
  const tell = (...event: Told): Promise<void> => {
    told.push(event);
    return Promise.resolve();
  };
  return {
    told,
    stop: async () => {
      for (const handler of handlers) handler.remove();
      await handlers[0]!.context.sync();
    },
  };
}

/** Some turns of the event loop, however long they take: time enough for what is sent to arrive. */
async function soon(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((done) => setTimeout(done, 0));
}

async function opened(): Promise<NativeHost> {
  const model = aBook({ A1: "甲" });
  model.addSheet("第二张");
  return startNativeHost(model, { requirements: { ExcelApiOnline: "1.1" } });
}

test("nothing is told before somebody asks", async () => {
  const excel = await opened();
  expect(excel.host.isListening(10, "台账")).toBe(false);
  excel.host.userEdits("台账", "B2", 1);
  const { told } = await listening(excel);
  await soon();
  expect(told).toEqual([]);
  expect(excel.host.isListening(10, "台账")).toBe(true);
  expect(excel.host.isListening(10, "第二张")).toBe(false);
});

test("the user's and a co-author's edits are told apart", async () => {
  const excel = await opened();
  const { told } = await listening(excel);
  excel.host.userEdits("台账", "B2", "80%");
  excel.host.userEdits("台账", "B3", "别人", true);
  excel.host.userEdits("第二张", "A1", "无人听");
  await soon();
  expect(told).toEqual([
    ["changed", "B2", "RangeEdited", "Local", "Unknown"],
    ["changed", "B3", "RangeEdited", "Remote", "Unknown"],
  ]);
  expect(excel.host.valueAt("台账", "B2")).toBe(0.8);
});

test("our own writes are told too, as ours", async () => {
  const excel = await opened();
  const { told } = await listening(excel);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange("C1:C2").values = [[1], [2]];
    await context.sync();
  });
  await soon();
  expect(told).toEqual([["changed", "C1:C2", "RangeEdited", "Local", "ThisLocalAddin"]]);
});

test("rows and sheets that come, go or change their name are told", async () => {
  const excel = await opened();
  const { told } = await listening(excel);
  excel.host.userInsertsRows("台账", 1, 2);
  excel.host.userRenames("第二张", "改名");
  excel.host.userAddsSheet("新");
  excel.host.userActivates("新");
  await soon();
  excel.host.userSelects("台账", "A3");
  await soon();
  excel.host.userDeletesSheet("新");
  await soon();
  expect(told).toEqual([
    ["changed", "1:2", "RowInserted", "Local", "Unknown"],
    ["renamed", "第二张", "改名"],
    ["added"],
    ["activated", "新"],
    ["activated", "台账"],
    ["selected", "A3"],
    ["deleted"],
  ]);
  expect(excel.host.valueAt("台账", "A3")).toBe("甲");
});

test("while runtime.enableEvents is false nothing is told", async () => {
  const excel = await opened();
  const { told } = await listening(excel);
  await excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
    context.workbook.worksheets.getItem("台账").getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await soon();
  expect(told).toEqual([]);
});

test("an event leads to its range", async () => {
  const excel = await opened();
  const values: unknown[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("台账").onChanged.add(async (event) => {
      await excel.run(async (other) => {
        const range = event.getRange(other);
        range.load("values");
        await other.sync();
        values.push(range.values, event.details.valueBefore, event.details.valueAfter);
      });
    });
    await context.sync();
  });
  excel.host.userEdits("台账", "A1", "乙");
  await soon();
  await excel.host.settled();
  await soon();
  expect(values).toEqual([[["乙"]], "甲", "乙"]);
});

test("who stops listening hears nothing more", async () => {
  const excel = await opened();
  const { told, stop } = await listening(excel);
  await stop();
  excel.host.userEdits("台账", "B2", 1);
  await soon();
  expect(told).toEqual([]);
  expect(excel.host.isListening(10, "台账")).toBe(false);
});
