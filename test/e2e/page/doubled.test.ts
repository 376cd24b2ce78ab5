import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { bookBytes } from "../../contract/bookBytes";
import { drawnLedger } from "../../core/judge/rules/drawnLedger";
import { launchChromium } from "../../host/chromium";
import { drawnBook } from "../../support/drawnBook";
import { openedPage, type OpenedPage } from "./openedPage";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const month = (name: string) => drawnLedger("tasks", [{}, {}, {}], { name });

/** Opens workbooks of these months' sheets and checks them. */
async function checked(opened: OpenedPage, files: Readonly<Record<string, readonly string[]>>): Promise<void> {
  await opened.page
    .locator("input[type=file]")
    .first()
    .setInputFiles(
      Object.entries(files).map(([name, sheets]) => ({
        name,
        mimeType: "",
        buffer: Buffer.from(bookBytes(drawnBook(sheets.map(month), name))),
      })),
    );
  await opened.button("检查台账").click();
  await opened.told(/截至.*张台账/);
}

const bar = ({ page }: OpenedPage) => page.getByRole("group", { name: "同一台账有两份" });

test("month sheets of one ledger: said first, within 320 pixels, and one click lets each count", async () => {
  const opened = await openedPage(browser, { viewport: { width: 320, height: 800 } });
  const { page, button, told } = opened;
  await checked(opened, { "台账.xlsx": ["5月", "6月"] });
  await bar(opened).getByText("“5月”表与“6月”表是同一台账，只计“6月”表").waitFor();
  await told(/1张台账，3行/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  expect((await axe.analyze()).violations.map(({ id }) => id)).toEqual([]);

  await button("每张都计").click();
  await told(/2张台账，6行/);
  expect(await bar(opened).count()).toBe(0);
  await opened.context.close();
});

test("a file opened under two names: the one that does not count is closed from where it is said", async () => {
  const opened = await openedPage(browser);
  await checked(opened, { "台账.xlsx": ["6月"], "台账（最终）.xlsx": ["6月"] });
  await bar(opened).getByText("《台账（最终）.xlsx》与《台账.xlsx》内容完全相同").waitFor();
  await opened.button("关闭《台账（最终）.xlsx》").click();
  await bar(opened).waitFor({ state: "detached" });
  await opened.button("检查台账").click();
  await opened.told(/1张台账，3行/);
  expect(await bar(opened).count()).toBe(0);
  expect(opened.errors).toEqual([]);
  await opened.context.close();
});
