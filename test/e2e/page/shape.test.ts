import * as xlsx from "@e965/xlsx";
import type { Browser, Locator } from "playwright-core";
import { towns } from "../../../src/core/plan/towns";
import { sheetModels } from "../../../src/core/show/sheets/sheetModels";
import type { SheetModel } from "../../../src/core/show/sheets/sheetModel";
import { aDoneTask, aTaskRecord, inRows } from "../../builders/aTaskRecord";
import { day } from "../../builders/day";
import { aRunResult } from "../../core/show/sheets/aRunResult";
import { launchChromium } from "../../host/chromium";
import { holds } from "../../host/holds";
import { printedPages, type PrintedPage, type PrintedText } from "../../support/printedPages";
import { writeXlsx } from "../../support/xlsxFiles";
import { violations } from "./axe";
import { checkSample, onDisk, openedPage, sampleFile, type OpenedPage } from "./openedPage";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const TASKS = "重点任务台账（2024年6月）.xlsx";

/** 月度汇总, 完成情况 and the others of a county's month with nine towns. */
function ours(): readonly SheetModel[] {
  const tasks = towns.map(({ name }, place) =>
    aTaskRecord({ towns: [name], leadUnits: [`县第${place + 1}局`], due: day("2024-05-11"), progress: place / 10 }),
  );
  const result = aRunResult(inRows([...tasks, ...towns.map(({ name }) => aDoneTask({ towns: [name] }))]));
  return sheetModels(result, [], true);
}

async function resultBook(sheets: readonly SheetModel[]): Promise<Buffer> {
  return Buffer.from(await writeXlsx(null, { sheets, marks: null }));
}

/** As many sheets as a ledger has with our own beside it. */
function sixteenSheets(): Buffer {
  const book = xlsx.utils.book_new();
  const names = Array.from({ length: 16 }, (_, place) => `万安镇钻石产业台账${place + 1}`);
  for (const name of names) xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([["序号", "重点任务"]]), name);
  return xlsx.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
}

function twelveFiles(): readonly ReturnType<typeof sampleFile>[] {
  const buffers = [...Array.from({ length: 11 }, () => sampleFile(TASKS).buffer), sixteenSheets()];
  return buffers.map((buffer, place) => ({ name: `${place + 1}组${TASKS}`, mimeType: "", buffer }));
}

const WIDTHS = [320, 400, 1280, 1920];

/**
 * What stands out of the window at its sides, and what people click or type into whose middle something else lies over. What scrolls
 * sideways in a row of its own or in the grid may stand out; what is scrolled out of sight is not looked at.
 */
const FLAWS = `(() => {
  const name = (one) => one.tagName + " " + (one.getAttribute("aria-label") || one.textContent || "").slice(0, 60);
  const wide = [...document.querySelectorAll("body *")].filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 1 && (right > innerWidth + 1 || left < -1) && !one.closest("[role=tablist], [role=grid], [aria-hidden=true]");
  });
  const covered = [...document.querySelectorAll("button, a[href], input, select, textarea, [role=tab]")].filter((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const { pointerEvents } = getComputedStyle(one);
    if (width <= 1 || height <= 1 || pointerEvents === "none" || !one.checkVisibility({ visibilityProperty: true })) return false;
    for (let around = one.parentElement; around !== null; around = around.parentElement) {
      const box = around.getBoundingClientRect();
      const isIn = x >= box.left && x < box.right && y >= box.top && y < box.bottom;
      if (!isIn && (getComputedStyle(around).overflow !== "visible" || around === document.documentElement)) return false;
    }
    return !one.contains(document.elementFromPoint(x, y));
  });
  return [...wide.map((one) => "wide: " + name(one)), ...covered.map((one) => "covered: " + name(one))];
})()`;

const CHOSEN_IN_SIGHT = `[...document.querySelectorAll("[role=tab][aria-selected=true]")].every((one) => {
  const { left, right } = one.getBoundingClientRect();
  const row = one.closest("[role=tablist]").parentElement.getBoundingClientRect();
  return !one.checkVisibility() || (left >= row.left - 1 && right <= row.right + 1);
})`;

/** Whether the last tab of a row is wholly in sight, to the pixel: text is not as wide as whole ones. */
async function isInSight({ page }: OpenedPage, row: Locator): Promise<boolean> {
  const { x = -1, width = 0 } = (await row.getByRole("tab").last().boundingBox()) ?? {};
  return x >= 0 && x + width <= (page.viewportSize()?.width ?? 0) + 1;
}

/** In a narrow window one of pane and grid is seen. */
async function show({ page }: OpenedPage, view: RegExp): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < 800) await page.getByRole("tab", { name: view }).click();
}

test("at each width nothing is wider than the window and nothing covers anything, with twelve files open and sixteen sheets", async () => {
  const opened = await openedPage(browser);
  const { page } = opened;
  await page.locator("input[type=file]").first().setInputFiles(twelveFiles());
  await page.getByRole("tab", { name: /^12组/ }).waitFor();
  const files = page.getByRole("tablist", { name: "打开的文件" });
  const sheets = page.getByRole("tablist", { name: "工作表" });
  for (const width of WIDTHS.toReversed()) {
    await page.setViewportSize({ width, height: 720 });
    expect([width, await page.evaluate(FLAWS)]).toEqual([width, []]);
    await show(opened, /^表格$/);
    // What was chosen in the wider window stays in sight in this one.
    await holds(page, CHOSEN_IN_SIGHT);
    // The tab that is chosen is brought into sight.
    await files.getByRole("tab").first().dispatchEvent("click");
    await files.getByRole("tab", { name: /^1组/, selected: true }).waitFor();
    await files.getByRole("tab").last().dispatchEvent("click");
    await files.getByRole("tab", { name: /^12组/, selected: true }).waitFor();
    await sheets.getByRole("tab", { name: "万安镇钻石产业台账16" }).dispatchEvent("click");
    await page.getByRole("grid", { name: /台账16/ }).waitFor();
    const inSight = [await isInSight(opened, files), await isInSight(opened, sheets)];
    expect([width, inSight, await page.evaluate(FLAWS)]).toEqual([width, [true, true], []]);
  }
  // A look that would see nothing would prove nothing.
  await page.evaluate(`document.body.insertAdjacentHTML("beforeend", "<b>planted</b>");
    document.body.lastElementChild.style.cssText = "position:fixed;top:0;left:0;width:3000px;height:200px"`);
  const flaws = await page.evaluate<string[]>(FLAWS);
  expect(flaws).toEqual(expect.arrayContaining(["wide: B planted", "covered: BUTTON 打开工作簿"]));
  expect(opened.errors).toEqual([]);
  await opened.context.close();
});

/** One sitting: a check of the sample with its result beside it, from width to width in both languages. */
describe("after a check, with the result in the grid", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openedPage(browser);
    await checkSample(opened);
    await opened.button("生成统计表").click();
    await opened.page.getByRole("tab", { name: "台账索引", exact: true }).waitFor();
  });
  afterAll(() => opened.context.close());

  const LANGUAGES = [
    ["Chinese", { sheets: "工作表", content: "内容", pane: /^助手$/, grid: /^表格$/ }],
    ["English", { sheets: "Sheets", content: "Content", pane: /^Assistant$/, grid: /^Sheet$/ }],
  ] as const;

  test.each(LANGUAGES)(
    "at each width nothing is wider than the window and nothing covers anything, in %s",
    async (language, named) => {
      const { page } = opened;
      if (language === "English") await page.getByRole("banner").getByRole("button", { name: "English" }).click();
      const sheets = page.getByRole("tablist", { name: named.sheets, includeHidden: true });
      await sheets.waitFor({ state: "attached" });
      const tabs = page.getByRole("tablist", { name: named.content }).getByRole("tab");
      const tabsOfTab = page.locator("[role=tabpanel]:visible [role=tab]:visible");
      const flaws: string[] = [];
      const look = async (width: number): Promise<void> => {
        await page.setViewportSize({ width, height: 1000 });
        flaws.push(...(await page.evaluate<string[]>(FLAWS)).map((flaw) => `${width} ${flaw}`));
      };
      const lookAtEach = async (tab: Locator): Promise<void> => {
        await tab.click();
        await holds(
          page,
          "[...document.querySelectorAll('[role=progressbar]')].every((one) => !one.checkVisibility())",
        );
        for (const width of WIDTHS) await look(width);
      };
      for (const tab of await tabs.all()) {
        await lookAtEach(tab);
        for (const within of (await tabsOfTab.all()).slice(1)) await lookAtEach(within);
      }
      for (const width of WIDTHS) {
        await look(width);
        await show(opened, named.grid);
        await sheets.getByRole("tab").first().dispatchEvent("click");
        await sheets.getByRole("tab").last().dispatchEvent("click");
        await page.getByRole("grid", { name: /台账索引/ }).waitFor();
        expect([width, await isInSight(opened, sheets)]).toEqual([width, true]);
        await look(width);
      }
      await page.setViewportSize({ width: 320, height: 1000 });
      await show(opened, named.pane);
      expect(flaws).toEqual([]);
      expect(opened.errors).toEqual([]);
    },
  );
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

/** Without the gaps and the compatibility characters that a browser's PDF has, radicals that look like characters among them. */
function wordsOf(texts: readonly PrintedText[]): string {
  return texts
    .map(({ text }) => text)
    .join("")
    .normalize("NFKC")
    .replaceAll(/\s/g, "")
    .replaceAll(/[⻚⻰⻩⻅]/g, (radical) => RADICALS[radical] ?? radical);
}

const RADICALS: Readonly<Record<string, string>> = { "⻚": "页", "⻰": "龙", "⻩": "黄", "⻅": "见" };

/** Both in one page. */
describe("the sample, checked", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openedPage(browser);
    await checkSample(opened);
  });
  afterAll(() => opened.context.close());

  test("behind a dialog the page is still seen", async () => {
    const { page, button } = opened;
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
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  test("a printed sheet has its name, headings and number on each page, rows below them, and type that can be read", async () => {
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
      expect(wordsOf(foot)).toBe(`第${place + 1}页共${pages.length}页`);
      // More than file name, number and the headings of a ledger.
      expect(texts.length).toBeGreaterThan(30);
      for (const { text, size } of texts) if (size < 8.6) expect([text, size]).toEqual([text, 9]);
    });
    expect(opened.errors).toEqual([]);
  });

  test("sheets of ours are printed as they are made for paper, with their charts", async () => {
    const { page } = opened;
    const models = ours();
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "结果.xlsx", mimeType: "", buffer: await resultBook(models) });
    await page.getByRole("tab", { name: /^结果/ }).click();
    for (const { name, print, charts, rows } of models.slice(0, 2)) {
      await page.getByRole("tab", { name, exact: true }).first().click();
      const pages = await printed(opened);
      const isUpright = print.orientation === "portrait";
      expect([name, pages.length, pages.every(({ width, height }) => width < height === isUpright)]).toEqual([
        name,
        print.pages?.count,
        true,
      ]);
      const said = pages.map(({ texts }) => wordsOf(texts));
      const lines = [...rows];
      for (const { title, categories } of charts) {
        const [own, ...others] = said.filter((words) => words.includes(title));
        expect([title, others.length]).toEqual([title, 0]);
        const names = lines
          .slice(categories.firstRow - 1, categories.lastRow)
          .map(({ cells }) => String(cells[categories.firstColumn - 1]?.value));
        for (const each of names) {
          expect(own).toContain(each);
          // In the table, and beside its bar.
          expect(said.join("").split(each).length).toBeGreaterThan(2);
        }
      }
      expect(said.at(-1)).toContain(`${name}第${pages.length}页共${pages.length}页`);
    }
    expect(opened.errors).toEqual([]);
  });
});
