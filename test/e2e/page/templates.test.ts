import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsxWorkbook";
import { IDENTITY_PROPERTY } from "../../../src/core/show/handout/templateIdentity";
import { launchChromium } from "../../host/chromium";
import { filledTemplate } from "../../support/filledTemplate";
import { PANE, settled, violations } from "./axe";
import { checkSample, openedPage, type OpenedPage } from "./openedPage";

const KEXIN = "县工信科技局_2024年6月.xlsx";
const WENLV = "县文旅局_2024年6月.xlsx";

let browser: Browser;
let opened: OpenedPage;
/** Templates as the browser saved them, by their names. */
let templates: Readonly<Record<string, Uint8Array>> = {};
beforeAll(async () => {
  browser = await launchChromium();
  opened = await openedPage(browser);
});
afterAll(() => browser.close());

/** What the browser saves when a button is clicked. */
async function saved(name: string | RegExp): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([opened.page.waitForEvent("download"), opened.button(name).click()]);
  // The browser may stand elsewhere than its files.
  const path = join(process.env["SHARED_FOLDER"]!, `download-${randomUUID()}`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) };
}

/** Templates out and back on the page, in one sitting, each step where the last one ended. */
describe("templates on the page", () => {
  test("what each unit has to fill in is listed, and axe finds nothing wrong", async () => {
    const { page, told } = opened;
    await checkSample(opened);
    await page.getByRole("tab", { name: "报送", exact: true }).click();
    await page.getByRole("table", { name: "2024年6月各单位要填的行和格" }).waitFor();
    await told(/^选中\d+个单位$/);
    await settled(opened);
    expect(await violations(opened, PANE)).toEqual([]);
  });

  test("a day before the as-of date is refused, and said where it is typed", async () => {
    const { page, button, told } = opened;
    const field = page.getByLabel("报回截止日", { exact: true });
    await field.fill("2024-06-29");
    await told("截止日早于截至日期2024-06-30，请改到这一天或以后。");
    expect(await button(/^生成选中的\d+份$/).getAttribute("aria-disabled")).toBe("true");
    await field.fill("2024-07-05");
    await told("写在模板第一行；默认次月5日。");
  });

  test("one unit is found and its template made with the keyboard alone", async () => {
    const { page } = opened;
    await page.getByRole("textbox", { name: "查找单位" }).focus();
    await page.keyboard.type("工信科技");
    // All that are found, the unit, its button.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe(KEXIN);
    await page.getByRole("textbox", { name: "查找单位" }).fill("");
  });

  test("all of them come in one archive; each says whose it is", async () => {
    const { told } = opened;
    const { name, bytes } = await saved(/^生成选中的\d+份$/);
    expect(name).toBe("填报模板_2024年6月.zip");
    templates = unzipSync(bytes);
    await told(/^已生成\d+份填报模板，请各单位2024年7月5日前报回。/);
    await told(`已交给浏览器保存：${name}`);
    expect(Object.keys(templates)).toContain(KEXIN);
    const template = xlsxWorkbook(templates[KEXIN]!, KEXIN);
    expect(await template.property(IDENTITY_PROPERTY)).toContain("|2024-06|县工信科技局|");
    const [sheet] = (await template.snapshot()).sheets;
    expect(sheet!.rows.map(({ cells }) => cells).flat()).toContainEqual(
      expect.stringMatching(/^(还差\d+格未填|没有漏填的格)/),
    );
  });

  test("the standard ledgers come into an open file, and go again; or into a file of their own", async () => {
    const { page, button, told } = opened;
    await page.getByRole("combobox", { name: "加到哪个文件" }).selectOption("指标台账.xlsx");
    await button("加到工作簿里").click();
    await told(/^《指标台账\.xlsx》里已新建工作表“重点任务台账”/);
    await button("撤销新建台账").first().click();
    await told(/^已撤销/);
    expect((await saved("另存为新文件")).name).toBe("标准台账.xlsx");
  });

  test("what two units returned is set beside the ledgers, nothing written: changes, what is to be decided, who is missing", async () => {
    const { page, button, told } = opened;
    const filled = async (name: string, progress: string) => ({
      name,
      mimeType: "",
      buffer: Buffer.from(
        await filledTemplate(templates[name] ?? templates[KEXIN]!, [{ row: 1, values: { 进展情况: progress } }]),
      ),
    });
    await page.getByRole("tab", { name: "回收", exact: true }).click();
    // Two of one unit that say two things of one cell.
    const files = [
      await filled(KEXIN, "厂房已封顶"),
      await filled("工信重报.xlsx", "设备已进场"),
      await filled(WENLV, "演出已排期"),
    ];
    await page.getByLabel("选择各单位报回的文件，可以多选").setInputFiles(files);
    await told(/^已读入3个报回的文件/);
    await button("汇总：写进台账1格，2处列入待定").waitFor();
    await page.getByRole("table", { name: /没有报回的单位/ }).waitFor();
    await button(/^县文旅局 · 有改动 · 改动1格/).click();
    await told(/进展情况：.* → 演出已排期/);
    await settled(opened);
    expect(await violations(opened, PANE)).toEqual([]);
  });

  test("a change leads to its row", async () => {
    const { page } = opened;
    const [link] = await page
      .getByRole("article")
      .or(page.getByText(/→ 演出已排期/))
      .locator("xpath=..")
      .getByRole("button", { name: /^转到/ })
      .all();
    const where = /第(\d+)行/.exec((await link!.getAttribute("aria-label")) ?? "")?.[1];
    await link!.click();
    // Another cell is chosen until the grid has gone there.
    const chosen = page.getByRole("gridcell", { selected: true });
    await chosen.and(page.locator(`[id*="${where!}"]`)).waitFor();
    expect(await chosen.count()).toBe(1);
  });

  test("merged; a conflict decided, undone, decided otherwise; then checked as usual", async () => {
    const { page, button, told } = opened;
    await button("汇总：写进台账1格，2处列入待定").click();
    await told(/^已汇总：写进台账1格；2处要人来定/);
    await button(/^县工信科技局 · 待定 · 待定2处/).click();
    const first = page.getByRole("article", { name: /^报送不一致/ }).filter({ hasText: "报送：设备已进场" });
    await first.getByRole("button", { name: /^采用报送/ }).click();
    await told("已照决定办完1处，移到“已处理”表。");
    await first.waitFor({ state: "detached" });
    await button("撤销决定").first().click();
    await told(/^已撤销/);
    await first.waitFor();
    await button("报送不一致：保留原值（全部2处）").click();
    await told("已照决定办完2处，移到“已处理”表。");
    await button("报送不一致：保留原值（全部2处）").waitFor({ state: "detached" });
    await button("重新检查").first().click();
    await told(/截至.*张台账/);
  });

  test("nothing broke, and nobody else was asked anything", () => {
    expect([opened.errors, opened.strangers]).toEqual([[], []]);
  });
});
