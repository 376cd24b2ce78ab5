import type { Browser } from "playwright-core";
import { launchChromium } from "../chromium";
import { WorkbookModel } from "../model/workbookModel";
import { openInExcel } from "./openInExcel";
import { holds } from "../holds";

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>
window.changes = [];
Office.onReady((info) => { window.info = info; });
Office.actions.associate("checkNow", async (event) => { window.pressed = event.source.id; event.completed(); });
</script></head><body></body></html>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

function aBook(): WorkbookModel {
  const model = new WorkbookModel("台账.xlsx");
  model.addSheet("台账").cells.at(0, 0).value = "万安镇";
  return model;
}

test("the unmodified office.js gets ready in Chromium, knows its host and asks nobody else anything", async () => {
  const excel = await openInExcel(browser, aBook(), { addin: { "taskpane.html": PAGE } });
  await holds(excel.pane, "window.info !== undefined");
  const info = await excel.pane.evaluate(
    "({ host: info.host, platform: info.platform, language: Office.context.displayLanguage, has15: Office.context.requirements.isSetSupported('ExcelApi', '1.15'), has16: Office.context.requirements.isSetSupported('ExcelApi', '1.16') })",
  );
  expect(info).toEqual({ host: "Excel", platform: "OfficeOnline", language: "zh-CN", has15: true, has16: false });
  expect(excel.strangers).toEqual([]);
  expect(excel.xdm.unknown).toEqual([]);
  await excel.close();
});

test("Excel.run reads and writes the workbook through the whole handshake, and the user's edits are told", async () => {
  const excel = await openInExcel(browser, aBook(), { addin: { "taskpane.html": PAGE } });
  await holds(excel.pane, "window.info !== undefined");
  const values = await excel.pane.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.onChanged.add(async ({ address, source }) => { window.changes.push([address, source]); });
    sheet.getRange("B1").values = [["80%"]];
    const used = sheet.getUsedRange();
    used.load("values");
    await context.sync();
    return used.values;
  })`);
  expect(values).toEqual([["万安镇", 0.8]]);
  excel.host.userEdits("台账", "C3", "已完成");
  excel.host.userEdits("台账", "C4", "别人写的", true);
  await holds(excel.pane, "window.changes.length >= 2");
  expect(await excel.pane.evaluate("window.changes.slice(-2)")).toEqual([
    ["C3", "Local"],
    ["C4", "Remote"],
  ]);
  await excel.close();
});

test("a refusal of the transport reaches the page with its public code", async () => {
  const excel = await openInExcel(browser, aBook(), { addin: { "taskpane.html": PAGE } });
  await holds(excel.pane, "window.info !== undefined");
  excel.host.editMode(true);
  const code = await excel.pane.evaluate(
    "Excel.run(async (context) => { context.workbook.load('name'); await context.sync(); }).catch((error) => error.code)",
  );
  expect(code).toBe("InvalidOperationInCellEditMode");
  await excel.close();
});

test("a ribbon button runs the function that is associated with it and hears that it is done", async () => {
  const excel = await openInExcel(browser, aBook(), { addin: { "taskpane.html": PAGE } });
  await holds(excel.pane, "window.info !== undefined");
  expect((await excel.pressButton("checkNow")).status).toBe(0);
  expect(await excel.pane.evaluate("window.pressed")).toBe("checkNow");
  await excel.close();
});

const LATE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>Office.onReady(() => undefined);</script></head>
<body><p>正文</p><script src="late.js"></script></body></html>`;
const ASSOCIATES = `Office.actions.associate("checkNow", (event) => { window.pressed = true; event.completed(); });`;

test("a ribbon button that is pressed before its function is there is lost", async () => {
  let comes: () => void = () => undefined;
  const held = new Promise<void>((done) => (comes = done));
  const excel = await openInExcel(browser, aBook(), {
    addin: { "taskpane.html": LATE, "late.js": ASSOCIATES },
    hold: (path) => (path === "late.js" ? held : undefined),
  });
  expect((await excel.pressButton("checkNow")).status).toBe(11101);
  comes();
  await excel.pane.waitForLoadState("domcontentloaded");
  expect((await excel.pressButton("checkNow")).status).toBe(0);
  await excel.close();
});

test.each(["silent", "fails"] as const)("a script server that %s", async (library) => {
  const excel = await openInExcel(browser, aBook(), { addin: { "taskpane.html": LATE, "late.js": "" }, library });
  if (library === "fails") await excel.pane.getByText("正文").waitFor();
  // A script in the head that never comes keeps the body from being read at all.
  else expect(await excel.pane.getByText("正文").count()).toBe(0);
  await excel.close();
});
