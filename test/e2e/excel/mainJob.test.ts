import type { Browser } from "playwright-core";
import { run } from "../../../src/core/run";
import { markModels } from "../../../src/core/show/writes/markModels";
import { planWrites } from "../../../src/core/show/writes/planWrites";
import { theDay } from "../../../src/core/workbook/localDate";
import { usersState } from "../../adapters/excel/workbookFacts";
import { stateOfXlsx } from "../../contract/workbookState";
import { launchChromium } from "../../host/chromium";
import { saveXlsx } from "../../host/model/saveXlsx";
import { excelPane, returnedFiles, sampleBytes, TASKS_FILE, type ExcelPane } from "./excelPane";
import { readWorkbookBytes, writeXlsx } from "../../support/xlsxFiles";

let browser: Browser;
let excel: ExcelPane;
beforeAll(async () => {
  browser = await launchChromium();
  excel = await excelPane(browser);
});
afterAll(async () => {
  await excel.close();
  await browser.close();
});

/** The same work done by the file adapter on the same file. */
async function byFile() {
  const snapshot = await readWorkbookBytes(sampleBytes(), TASKS_FILE);
  const result = run([snapshot], { asOf: theDay(2024, 6, 30) });
  const names = snapshot.sheets.map(({ name }) => name);
  return { result, write: planWrites(result, names, { mark: false, sameWorkbook: true }) };
}

/** The whole job in one sitting, as a clerk does it: each step goes on where the last one ended. */
describe("the main job in Excel, through the real office.js", () => {
  test("checking finds what the command line finds, and changes nothing", async () => {
    const before = usersState(excel.model);
    await excel.check();
    const { findings } = (await byFile()).result.report;
    const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
    await excel.told(`错误 ${count("error")}`);
    await excel.told(`警告 ${count("warning")}`);
    await excel.told(`提示 ${count("info")}`);
    expect(usersState(excel.model)).toEqual(before);
  });

  test("a place leads to its cell", async () => {
    await excel.button("转到新绛中药材 L5").first().click();
    await expectSelected("新绛中药材", "L5");
  });

  test("a place on a hidden sheet is said, and nothing is unhidden", async () => {
    const sheet = excel.model.sheets.find(({ name }) => name === "新绛中药材")!;
    sheet.visibility = "Hidden";
    await excel.button("转到新绛中药材 L5").first().click();
    await excel.told(/隐藏的工作表“新绛中药材”/);
    expect(sheet.visibility).toBe("Hidden");
    sheet.visibility = "Visible";
  });

  test("what units returned is put together, what they contradict is decided, and both are taken back exactly", async () => {
    const { pane, button, told, model } = excel;
    const before = usersState(model);
    await pane.getByRole("tab", { name: "报送", exact: true }).click();
    await pane.getByRole("tab", { name: "回收", exact: true }).click();
    await pane.getByLabel("选择各单位报回的文件，可以多选").setInputFiles([...returnedFiles()]);
    await told(/^已读入3个报回的文件/);
    await button(/^汇总：写进台账\d+格，\d+处列入待定$/).click();
    await told(/^已汇总：写进台账\d+格；\d+处要人来定/);
    expect(model.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["汇总待定", "汇总记录"]));
    const merged = usersState(model);
    await button(/^改了锁定格：保留原值（全部\d+处）$/).click();
    await told(/^已照决定办完\d+处，移到“已处理”表。/);
    expect(model.sheets.map(({ name }) => name)).toContain("已处理");
    await button("撤销决定").first().click();
    await told(/^已撤销/);
    expect(usersState(model)).toEqual(merged);
    await button(/^撤销汇总/)
      .first()
      .click();
    await button(/^汇总：写进台账\d+格，\d+处列入待定$/).waitFor();
    expect(usersState(model)).toEqual(before);
    await pane.getByRole("tab", { name: "问题", exact: true }).click();
  });

  test("the figure sheets are those that the file adapter writes", async () => {
    const before = usersState(excel.model);
    await excel.button("生成统计表").click();
    await excel.told(/统计表已写好/);
    const state = stateOfXlsx(await saveXlsx(excel.model));
    const expected = stateOfXlsx(await writeXlsx(sampleBytes(), (await byFile()).write));
    expect(asExcelKeepsIt(state.ours)).toEqual(asExcelKeepsIt(expected.ours));
    expect(state.oursLast).toBe(true);
    expect(usersState(excel.model)).toEqual(before);
  });

  test("marks are those that the file adapter sets, and go without a trace", async () => {
    const before = usersState(excel.model);
    await excel.button("标记台账").click();
    await excel.told(/已标记/);
    const { result, write } = await byFile();
    const marked = await writeXlsx(sampleBytes(), { ...write, marks: markModels(result) });
    expect(stateOfXlsx(await saveXlsx(excel.model)).marks).toEqual(stateOfXlsx(marked).marks);
    await excel.button("清除标记").click();
    await excel.told(/标记已全部清除/);
    expect(usersState(excel.model)).toEqual(before);
  });

  test("a kind of finding is cured in one go, and undone exactly", async () => {
    const before = usersState(excel.model);
    await excel.button(/^提示 没有用规范名称/).click();
    await excel
      .button(/^这一类全部改正/)
      .first()
      .click();
    await excel.pane
      .getByRole("dialog")
      .getByRole("button", { name: /^改正\d+格$/ })
      .click();
    await excel.told(/已改正\d+格。/);
    expect(usersState(excel.model)).not.toEqual(before);
    await excel
      .button(/^撤销改正/)
      .first()
      .click();
    await excel.told(/已撤销，\d+格恢复原样。/);
    expect(usersState(excel.model)).toEqual(before);
  });

  test("a finding is accepted with a reason, is out of the counts, and stands in the sheet 例外", async () => {
    await excel.button(/^接受新绛中药材 L5/).click();
    const dialog = excel.pane.getByRole("dialog");
    await dialog.getByRole("textbox", { name: /理由/ }).fill("已与县中医药中心核对");
    await dialog.getByRole("button", { name: "接受", exact: true }).click();
    await excel.told(/已接受1条/);
    expect(excel.model.sheets.map(({ name }) => name)).toContain("例外");
    await excel.button("撤销接受").first().click();
    await excel.told(/已撤销/);
    expect(excel.model.sheets.map(({ name }) => name)).not.toContain("例外");
  });

  test("what units are asked for is shown; where a pane may save nothing, the way to the page is told", async () => {
    await excel.pane.getByRole("tab", { name: "报送", exact: true }).click();
    await excel.pane.getByRole("tab", { name: "下发", exact: true }).click();
    await excel.pane.getByRole("table", { name: "2024年6月各单位要填的行和格" }).waitFor();
    await excel.told("这里的Excel不让助手保存文件，请在浏览器页面里打开台账生成模板。");
    expect(await excel.button(/^生成(选中|县)/).count()).toBe(0);
  });

  test("the standard ledgers come in as new sheets, what is typed there is checked, and they are taken back exactly", async () => {
    const before = usersState(excel.model);
    await excel.button("加到工作簿里").click();
    await excel.told(/^已新建工作表“重点任务台账”/);
    const problems = excel.model.sheets.find(({ name }) => name === "问题台账")!;
    expect(problems.merges.length).toBe(2);
    expect(JSON.stringify(problems.validations)).toContain("已销号,已办结,正在办理");
    await excel.button("撤销新建台账").first().click();
    await excel.told(/^已撤销/);
    expect(usersState(excel.model)).toEqual(before);
  });

  test("what somebody has typed on a figure sheet is shown before it would be replaced, and kept where they want it", async () => {
    const { button, model, pane, told } = excel;
    model.sheet("完成情况").cells.at(5, 29).value = "与报表核对过";
    await button("生成统计表").click();
    const dialog = pane.getByRole("dialog", { name: "统计表上有人填过内容" });
    await dialog.getByText("“完成情况”AD6“与报表核对过”").waitFor();
    await dialog.getByRole("button", { name: "取消" }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(model.sheet("完成情况").cells.get(5, 29)?.value).toBe("与报表核对过");
    await button("生成统计表").click();
    await dialog.getByRole("button", { name: "保留为副本" }).click();
    await told(/原来的表留存为“完成情况（留存）”。$/);
    expect(model.sheet("完成情况（留存）").cells.get(5, 29)?.value).toBe("与报表核对过");
    expect(model.sheet("完成情况").cells.get(5, 29)?.value ?? null).toBeNull();
    await button("生成统计表").click();
    await told(/统计表已写好：[^。]*。$/);
  });

  test("nobody else was asked anything, no member was made up, and nothing broke", () => {
    expect(excel.strangers).toEqual([]);
    expect([...excel.host.unknownMembers]).toEqual([]);
    // office.js writes a sandbox flag of its own that Chromium does not know.
    expect(excel.errors.filter((error) => !error.includes("ms-allow-popups"))).toEqual([]);
  });
});

/** An engine of its own adds up in its own order, so that last digits differ; and Excel writes quotes around a name only where it must. */
function asExcelKeepsIt(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, item: unknown) => {
    if (typeof item === "number") return Number(item.toFixed(9));
    return key === "formula" && typeof item === "string" ? item.replace(/'(\p{L}+)'!/gu, "$1!") : item;
  });
}

async function expectSelected(sheet: string, cell: string): Promise<void> {
  await excel.host.settled();
  const { model } = excel;
  // The test's own limit ends this where it never comes.
  while (model.active.name !== sheet) await excel.page.waitForTimeout(100);
  expect(model.active.name).toBe(sheet);
  expect(model.selection).toMatchObject([cellOf(cell)]);
}

function cellOf(cell: string): { row: number; column: number } {
  const [, letters = "", row = ""] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return { row: Number(row) - 1, column: letters.charCodeAt(0) - 65 };
}
