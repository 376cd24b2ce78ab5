import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { run } from "../../../src/core/run";
import { theDay } from "../../../src/core/workbook/localDate";
import { usersState } from "../../adapters/excel/workbookFacts";
import { launchChromium } from "../../host/chromium";
import { readWorkbookBytes } from "../../support/xlsxFiles";
import { excelPane, type ExcelPane } from "./excelPane";

const FILE = "重点任务台账（2024年5月）.xlsx";
const MAY = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample/2024-05", FILE)));

let browser: Browser;
let excel: ExcelPane;
beforeAll(async () => {
  browser = await launchChromium();
  excel = await excelPane(browser, MAY);
});
afterAll(async () => {
  await excel.close();
  await browser.close();
});

async function openDialog(): Promise<Locator> {
  await excel.button("存档本月").first().click();
  const dialog = excel.pane.getByRole("dialog");
  await dialog.getByRole("definition").first().waitFor();
  return dialog;
}

const sheetNames = (): readonly string[] => excel.model.sheets.map(({ name }) => name);

/** A task that is under way in May, with the cell of its status. */
async function openTask() {
  const { records } = run([await readWorkbookBytes(MAY, FILE)], { asOf: theDay(2024, 5, 31) });
  const record = records.find((one) => one.kind === "tasks" && one.state === "active")!;
  return { sheet: record.ledger.sheet, row: record.row, column: record.ledger.columns.get("status")! };
}

/** From one month to the next in one sitting, each step where the last one ended. */
describe("months in Excel, through the real office.js", () => {
  test("May is closed into the workbook, and taken back exactly", async () => {
    const before = usersState(excel.model);
    await excel.check("2024-05-31");
    await (await openDialog()).getByRole("button", { name: "存档", exact: true }).click();
    await excel.told(/^2024年5月已存档：/);
    expect(sheetNames()).toEqual(expect.arrayContaining(["月度存档", "存档明细"]));
    await excel.button("撤销存档").first().click();
    await excel.told(/^已撤销/);
    expect(usersState(excel.model)).toEqual(before);
    await (await openDialog()).getByRole("button", { name: "存档", exact: true }).click();
    await excel.told(/^2024年5月已存档：/);
  });

  test("June stands beside May: what is newly done opens its rows and leads to the cell", async () => {
    const { sheet, row, column } = await openTask();
    const model = excel.model.sheets.find(({ name }) => name === sheet)!;
    model.cells.at(row - 1, column - 1).value = "已完成";
    await excel.check("2024-06-30");
    await excel.pane.getByRole("tab", { name: "本月变化", exact: true }).click();
    await excel.told(/^完成率由.*新办结1项，提高/);
    await excel.button("新办结1项，查看这些行").click();
    const rows = excel.pane.getByRole("list", { name: "新办结的各行" });
    await rows.getByRole("listitem").first().waitFor();
    await rows.getByRole("button").first().click();
    await excel.host.settled();
    // The sheet comes to the front first, then its cell is chosen.
    const isThere = (): boolean => excel.model.active.name === sheet && excel.model.selection[0]?.row === row - 1;
    while (!isThere()) await excel.page.waitForTimeout(100);
    expect(excel.model.selection).toMatchObject([{ row: row - 1 }]);
    await excel.button("返回").click();
  });

  test("June is closed below May, and May corrected with a reason", async () => {
    await (await openDialog()).getByRole("button", { name: "存档", exact: true }).click();
    await excel.told(/^2024年6月已存档：/);
    await excel.check("2024-05-31");
    const dialog = await openDialog();
    await dialog.getByText(/已经存档（第1版/).waitFor();
    await dialog.getByRole("textbox", { name: /更正原因/ }).fill("万安镇第3项办结时间补报");
    await dialog.getByRole("button", { name: "更正存档", exact: true }).click();
    await excel.told(/^2024年5月已存档（第2版，旧版保留）：/);
    const archive = excel.model.sheets.find(({ name }) => name === "月度存档")!;
    const totals: unknown[] = [];
    for (const { row, cell } of archive.cells.within({ row: 0, column: 0, rows: 1000, columns: 10 })) {
      const [month, version] = [0, 3].map((column) => archive.cells.get(row, column)?.value);
      if (cell.value === "全部") totals.push([month, version]);
    }
    expect(totals).toEqual([
      ["2024年5月", 1],
      ["2024年6月", 1],
      ["2024年5月", 2],
    ]);
  });

  test("nothing broke, and nobody else was asked anything", () => {
    expect(excel.strangers).toEqual([]);
    expect([...excel.host.unknownMembers]).toEqual([]);
    expect(excel.errors.filter((error) => !error.includes("ms-allow-popups"))).toEqual([]);
  });
});
