import type { Browser } from "playwright-core";
import { launchChromium } from "../../host/chromium";
import { onDisk, openedPage, sampleFile, tabTo, type OpenedPage } from "./openedPage";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const TASKS = "重点任务台账（2024年6月）.xlsx";

/** The tasks of the sample, checked. */
async function checked(): Promise<OpenedPage> {
  const opened = await openedPage(browser);
  const { page, button, told } = opened;
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([sampleFile(TASKS)]);
  await page.getByRole("textbox", { name: "截至日期" }).fill("2024-06-30");
  await button("检查台账").click();
  await told(/截至.*张台账/);
  return opened;
}

test("by keyboard alone: open, check, find, go there, type, undo, cure, undo, generate, save", async () => {
  const opened = await openedPage(browser);
  const { page, errors, told } = opened;
  const { keyboard } = page;
  await onDisk(opened, sampleFile(TASKS));
  await tabTo(opened, /^打开工作簿$/);
  await keyboard.press("Enter");
  await page.getByRole("tab", { name: TASKS }).waitFor();
  await tabTo(opened, /^截至日期/);
  await keyboard.press("Control+a");
  await keyboard.type("2024-06-30");
  await keyboard.press("Control+Enter");
  await told(/截至.*张台账/);
  await keyboard.press("Control+f");
  await keyboard.type("确需延期");
  await page
    .locator("#search-results")
    .getByText(/单元格1格/)
    .waitFor();
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  const grid = page.getByRole("grid");
  await grid.and(page.locator(":focus")).waitFor();
  const cell = page.getByRole("gridcell", { selected: true });
  const before = await cell.textContent();
  await keyboard.press("F2");
  const field = page.getByRole("textbox", { name: /^C7的内容$/ });
  expect(await field.inputValue()).toBe(before);
  // Esc leaves the cell as it was.
  await keyboard.type("多余");
  await keyboard.press("Escape");
  expect(await cell.textContent()).toBe(before);
  // A character begins anew; Enter writes and goes on below.
  await keyboard.type("xx局");
  await keyboard.press("Enter");
  await page.getByRole("button", { name: "撤销填写" }).waitFor();
  await page.getByRole("textbox", { name: /^C7的内容$/ }).waitFor();
  await page.getByRole("gridcell", { name: "xx局", exact: true }).waitFor();
  await page.getByRole("tab", { name: /●/ }).waitFor();
  await keyboard.press("Control+z");
  await page.getByRole("button", { name: "撤销填写" }).waitFor({ state: "detached" });
  await page.getByRole("tab", { name: /●/ }).waitFor({ state: "detached" });
  await keyboard.press("Control+f");
  await keyboard.press("Escape");
  await page.locator("#search-results").waitFor({ state: "detached" });
  await tabTo(opened, /^这一类全部改正/);
  await keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await tabTo(opened, /^改正/);
  await keyboard.press("Enter");
  await page
    .getByRole("button", { name: /^撤销改正/ })
    .first()
    .waitFor();
  await page.getByRole("tab", { name: /●/ }).waitFor();
  await tabTo(opened, /^撤销改正/);
  await page
    .getByRole("button", { name: /^撤销改正/, disabled: false })
    .first()
    .waitFor();
  await keyboard.press("Enter");
  await page.getByRole("tab", { name: /●/ }).waitFor({ state: "detached" });
  await tabTo(opened, /^生成统计表$/);
  // The check that follows the undoing may still run.
  await page.getByRole("button", { name: /^生成统计表$/, disabled: false }).waitFor();
  await keyboard.press("Enter");
  await told(/^统计表已写好/);
  const download = page.waitForEvent("download");
  await tabTo(opened, /^另存副本$/);
  await keyboard.press("Enter");
  expect((await download).suggestedFilename()).toContain("（助手）");
  await page.getByRole("tab", { name: /●/ }).waitFor({ state: "detached" });
  expect(errors).toEqual([]);
  await opened.context.close();
});

test("a double click edits, a formula is refused in words, and one of our sheets is only read", async () => {
  const opened = await checked();
  const { page, errors, button } = opened;
  const { keyboard } = page;
  await page.getByRole("gridcell").filter({ hasText: "县" }).first().dblclick();
  await page
    .getByRole("textbox", { name: /的内容$/ })
    .and(page.locator(":focus"))
    .waitFor();
  await keyboard.press("Control+a");
  await keyboard.type("=A1");
  await keyboard.press("Enter");
  await page
    .getByText(/这里不写公式/)
    .first()
    .waitFor();
  await button("生成统计表").click();
  await page.getByText(/^统计/).first().waitFor();
  await page.getByRole("tab", { name: "镇排名" }).click();
  await page.getByRole("grid", { name: "工作表“镇排名”" }).waitFor();
  expect(await page.getByRole("textbox", { name: /的内容$/ }).getAttribute("readonly")).not.toBeNull();
  await page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name: "完成情况", exact: true }).click();
  await page.getByRole("grid", { name: "工作表“完成情况”" }).waitFor();
  // Our charts are drawn where the file has them, with the words of the file.
  await page.getByText(/^表上的图：各镇完成率/).waitFor();
  const drawn = page.locator("[data-chart] svg");
  expect(await drawn.first().locator("text").allTextContents()).toContain("各镇完成率");
  expect(await drawn.first().locator("rect").count()).toBeGreaterThan(0);
  // Links of our sheets lead to what they speak of.
  await page.getByRole("tab", { name: "校验结果" }).click();
  await page.getByRole("grid", { name: "工作表“校验结果”" }).waitFor();
  await page.getByRole("grid").focus();
  await keyboard.press("Control+End");
  await keyboard.press("Home");
  await page.locator('[role=gridcell][style*="cursor: pointer"]').last().click();
  await page.getByRole("tab", { name: "校验结果", selected: false }).waitFor();
  expect(errors).toEqual([]);
  await opened.context.close();
});
