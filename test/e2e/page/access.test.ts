import type { Browser } from "playwright-core";
import { launchChromium } from "../../host/chromium";
import { PANE, settled, violations } from "./axe";
import { checkSample, openedPage, tabTo, type OpenedPage } from "./openedPage";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** In one sitting, each step where the last one ended. */
describe("axe", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openedPage(browser);
  });
  afterAll(() => opened.context.close());

  test("it sees what is wrong", async () => {
    const { page } = opened;
    await page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
    expect(await violations(opened)).toEqual([expect.stringContaining("button-name")]);
    await page.evaluate(() => document.querySelector("main")?.lastElementChild?.remove());
  });

  test("it finds nothing in any state", async () => {
    const { page, button } = opened;
    expect(await violations(opened)).toEqual([]);
    await checkSample(opened);
    expect(await violations(opened)).toEqual([]);
    for (const tab of ["完成情况", "排名", "逾期", "设置", "帮助"]) {
      await page.getByRole("tab", { name: tab, exact: true }).first().click();
      await settled(opened);
      expect([tab, await violations(opened, PANE)]).toEqual([tab, []]);
    }
    await page.keyboard.press("Control+f");
    await page.keyboard.type("县工信科技局");
    await page.locator("#search-results").getByText(/^找到/).waitFor();
    await page.getByRole("gridcell", { selected: true }).dblclick();
    await page.locator("textarea:focus").waitFor();
    await settled(opened);
    expect(["search and typing", await violations(opened)]).toEqual(["search and typing", []]);
    await page.keyboard.press("Escape");
    await page.getByRole("tab", { name: "问题", exact: true }).first().click();
    await button(/^接受/).first().click();
    await page.getByRole("dialog").waitFor();
    expect(["dialog", await violations(opened, "[role=dialog]")]).toEqual(["dialog", []]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  /** One after another, each with a chart on the sheet in sight and another tab of the pane beside it. */
  test("it finds nothing in any look, with a chart in sight", async () => {
    const { page, button } = opened;
    await button("生成统计表").click();
    await page.getByRole("tab", { name: "月度汇总", exact: true }).click();
    await page.locator("[data-chart]").waitFor();
    await page.getByRole("tab", { name: "报送", exact: true }).click();
    await page.getByText(/^选中\d+个单位$/).waitFor();
    await settled(opened);
    expect(["light", await violations(opened)]).toEqual(["light", []]);
    await page.getByRole("tab", { name: "问题", exact: true }).click();
    await page.emulateMedia({ colorScheme: "dark" });
    await settled(opened);
    expect(["dark", await violations(opened)]).toEqual(["dark", []]);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await settled(opened);
    expect(["forced colours", await violations(opened)]).toEqual(["forced colours", []]);
    await page.emulateMedia({ forcedColors: "none" });
    await page.setViewportSize({ width: 320, height: 700 });
    await settled(opened);
    expect(["narrow", await violations(opened)]).toEqual(["narrow", []]);
  });
});

test("the main job is done by keyboard alone", async () => {
  const opened = await openedPage(browser);
  const { page, told } = opened;
  await tabTo(opened, /^打开示例月份$/);
  await page.keyboard.press("Enter");
  await opened.button("检查台账").waitFor();
  await page.getByRole("tab", { name: /问题台账/ }).waitFor();
  await tabTo(opened, /^检查台账$/);
  await page.keyboard.press("Enter");
  await told(/截至.*张台账/);
  await tabTo(opened, /^生成统计表$/);
  await page.keyboard.press("Enter");
  await told(/统计表已写进新工作簿/);
  await tabTo(opened, /^标记台账$/);
  await page.keyboard.press("Enter");
  await told(/已标记/);
  await tabTo(opened, /^清除标记$/);
  await page.keyboard.press("Enter");
  await told(/标记已全部清除/);
  await opened.context.close();
});
