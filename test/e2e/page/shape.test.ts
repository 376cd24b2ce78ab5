import type { Browser } from "playwright-core";
import { launchChromium } from "../../host/chromium";
import { printedPages, type PrintedPage, type PrintedText } from "../../support/printedPages";
import { violations } from "./axe";
import { checkSample, onDisk, openedPage, sampleFile, type OpenedPage } from "./openedPage";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const TASKS = "重点任务台账（2024年6月）.xlsx";
const TWELVE = Array.from({ length: 12 }, (_, place) => ({ ...sampleFile(TASKS), name: `${place + 1}组${TASKS}` }));

/** What stands out of the window on the right; what scrolls in a row of its own or in the grid does not. */
function tooWide({ page }: OpenedPage): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest("[role=tablist], [role=grid], [aria-hidden=true]"))
    .map((one) => one.tagName + " " + (one.getAttribute("aria-label") ?? one.textContent ?? ""))`);
}

test.each([320, 400, 1280, 1920])(
  "at %i pixels nothing is wider than the window, with twelve files open",
  async (width) => {
    const opened = await openedPage(browser, { viewport: { width, height: 720 } });
    const { page } = opened;
    await page.locator("input[type=file]").first().setInputFiles(TWELVE);
    await page
      .getByRole("tab", { name: "表格" })
      .or(page.getByRole("tab", { name: /^12组/ }))
      .first()
      .waitFor();
    if (width < 800) await page.getByRole("tab", { name: "表格" }).click();
    const last = page.getByRole("tab", { name: /^12组/ });
    await last.waitFor();
    expect(await tooWide(opened)).toEqual([]);
    // The chosen tab is brought into sight.
    await last.dispatchEvent("click");
    await opened.page.getByRole("tab", { name: /^12组/, selected: true }).waitFor();
    const { x = -1, width: wide = 0 } = (await last.boundingBox()) ?? {};
    expect([x >= 0, x + wide <= width]).toEqual([true, true]);
    expect(opened.errors).toEqual([]);
    await opened.context.close();
  },
);

test.each([320, 400, 1280, 1920])(
  "at %i pixels nothing is wider than the window, with sixteen sheets, the grid in view and something found",
  async (width) => {
    const opened = await openedPage(browser, { viewport: { width, height: 720 } });
    const { page, button, told } = opened;
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([sampleFile(TASKS)]);
    await page.getByRole("textbox", { name: "截至日期" }).fill("2024-06-30");
    await button("检查台账").click();
    await told(/截至.*张台账/);
    await button("生成统计表").click();
    const last = page.getByRole("tab", { name: "台账索引", includeHidden: true });
    await last.waitFor({ state: "attached" });
    await page.keyboard.press("Control+f");
    await page.keyboard.type("县工信科技局");
    await page.locator("#search-results").getByText(/^找到/).waitFor();
    expect(await tooWide(opened)).toEqual([]);
    if (width < 800) await page.getByRole("tab", { name: "表格" }).click();
    await last.dispatchEvent("click");
    await page.getByRole("grid", { name: "工作表“台账索引”" }).waitFor();
    expect(await page.getByRole("tablist", { name: "工作表" }).getByRole("tab").count()).toBeGreaterThanOrEqual(14);
    expect(await tooWide(opened)).toEqual([]);
    const { x = -1, width: wide = 0 } = (await last.boundingBox()) ?? {};
    // To the pixel: text is not as wide as whole ones.
    expect([x >= 0, x + wide <= width + 1]).toEqual([true, true]);
    expect(opened.errors).toEqual([]);
    await opened.context.close();
  },
);

test("behind a dialog the page is still seen", async () => {
  const opened = await openedPage(browser);
  const { page, button } = opened;
  await checkSample(opened);
  await button(/^接受/).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  // Each layer over the window lets through what is behind it.
  const covers = await page.evaluate(`(() => {
    const dialog = document.querySelector("[role=dialog]");
    return [...document.querySelectorAll("body *")].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      const isOver = !one.contains(document.querySelector("main")) && one.contains(dialog);
      const { backgroundColor } = getComputedStyle(one);
      return isOver && one !== dialog && width >= innerWidth && height >= innerHeight &&
        !/^rgba\\(|^transparent$/.test(backgroundColor);
    }).map((one) => one.className);
  })()`);
  expect(covers).toEqual([]);
  await opened.context.close();
});

test("a copy that was saved is no longer unsaved, and closing a file is told and breaks nothing", async () => {
  const opened = await openedPage(browser);
  const { page, button, told, errors } = opened;
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([sampleFile(TASKS)]);
  await page.getByRole("textbox", { name: "截至日期" }).fill("2024-06-30");
  await button("检查台账").click();
  await told(/截至.*张台账/);
  await button("标记台账").click();
  await told(/已标记/);
  const changed = page.getByRole("tab", { name: /●/ });
  await changed.waitFor();
  const download = page.waitForEvent("download");
  await button("另存副本").click();
  await download;
  await page.getByText(/已交给浏览器保存/).waitFor();
  await changed.waitFor({ state: "detached" });
  await button(/^关闭/).first().click();
  await told("打开的文件变了，原来的检查结果已经清空，请重新检查。");
  expect(errors).toEqual([]);
  await opened.context.close();
});

test("an original that was changed meanwhile is read again on a click, and what is not saved is asked about", async () => {
  const opened = await openedPage(browser);
  const { page, button, told, errors } = opened;
  const changeOnDisk = await onDisk(opened, sampleFile(TASKS));
  await button("打开工作簿").click();
  await page.getByRole("tab", { name: TASKS }).waitFor();
  await changeOnDisk();
  await told(/原文件刚才有人改过，这里显示的还是打开时的内容/);
  expect(await violations(opened)).toEqual([]);
  // Once set aside it is told again only when it changes again.
  await button("先不读").click();
  await button("先不读").waitFor({ state: "detached" });
  await page.evaluate("dispatchEvent(new Event('focus'))");
  await page.getByRole("textbox", { name: "截至日期" }).fill("2024-06-30");
  await button("检查台账").click();
  await told(/截至.*张台账/);
  expect(await button("先不读").count()).toBe(0);
  await changeOnDisk();
  await button("重新读取").click();
  await told(`已重新读取《${TASKS}》`);
  await told("打开的文件变了，原来的检查结果已经清空，请重新检查。");
  await button("检查台账").click();
  await told(/截至.*张台账/);
  await button("标记台账").click();
  await told(/已标记/);
  await changeOnDisk();
  await told(/这里也有改动还没有另存/);
  await page.getByRole("tab", { name: /●/ }).waitFor();
  const download = page.waitForEvent("download");
  await button("先另存副本，再重新读取").click();
  expect((await download).suggestedFilename()).toContain("（助手）");
  await page.getByRole("tab", { name: /●/ }).waitFor({ state: "detached" });
  await told(`已重新读取《${TASKS}》`);
  expect(errors).toEqual([]);
  await opened.context.close();
});

/** The pages that come out of the printer, without the browser's own window in between. */
async function printed({ page, button }: OpenedPage): Promise<readonly PrintedPage[]> {
  await page.evaluate("globalThis.print = () => {}");
  await button("打印这张表").click();
  await page.locator(".print-page").last().waitFor({ state: "attached" });
  const pages = printedPages(await page.pdf({ preferCSSPageSize: true }));
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await page.locator(".print-page").first().waitFor({ state: "detached" });
  return pages;
}

/** Without the gaps and the compatibility characters that a browser's PDF has. */
function wordsOf(texts: readonly PrintedText[]): string {
  return texts
    .map(({ text }) => text)
    .join("")
    .normalize("NFKC")
    .replaceAll(/\s/g, "");
}

test("a printed sheet has its name, headings and number on each page, rows below them, and type that can be read", async () => {
  const opened = await openedPage(browser);
  await checkSample(opened);
  await opened.page
    .getByRole("tab", { name: /^重点任务台账/ })
    .first()
    .click();
  await opened.page.getByRole("tab", { name: "万安钻石", exact: true }).click();
  const pages = await printed(opened);
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach(({ texts, width, height }, place) => {
    expect(width).toBeGreaterThan(height);
    const said = wordsOf(texts);
    expect(said).toContain("重点任务台账(2024年6月).xlsx");
    expect(said).toContain("序号");
    const foot = texts.filter(({ top }) => top > height - 75).toSorted((a, b) => a.left - b.left);
    // 页 comes out as the radical that looks like it.
    expect(wordsOf(foot).replaceAll("⻚", "页")).toBe(`第${place + 1}页共${pages.length}页`);
    // More than file name, number and the headings of a ledger.
    expect(texts.length).toBeGreaterThan(30);
    for (const { text, size } of texts) if (size < 8.6) expect([text, size]).toEqual([text, 9]);
  });
  expect(opened.errors).toEqual([]);
  await opened.context.close();
});
