// Pictures of the pane and the page for README and help (npm run screens): the built page on the sample month, in the sizes and looks
// that people have. Written to assets/help; looked at before they are committed.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumLaunch } from "./chromium.mjs";
import { serve } from "./serve.mjs";

const FOLDER = fileURLToPath(new URL("../../assets/help/", import.meta.url));

const SHOTS = [
  { name: "page", size: [1280, 800] },
  { name: "page-dark", size: [1280, 800], colorScheme: "dark" },
  { name: "pane-findings", size: [400, 800] },
  { name: "pane-narrow", size: [320, 800] },
  { name: "pane-contrast", size: [400, 800], forcedColors: "active" },
  { name: "pane-figures", size: [400, 800], tab: "完成情况" },
  { name: "pane-overdue", size: [400, 800], tab: "逾期" },
  { name: "pane-settings", size: [400, 800], tab: "设置" },
];

const { address, stop } = await serve();
const browser = await chromium.launch(chromiumLaunch());
for (const { name, size, tab, ...look } of SHOTS) {
  const [width, height] = size;
  const context = await browser.newContext({ viewport: { width, height }, locale: "zh-CN", ...look });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "打开示例月份" }).click();
  await page.getByRole("button", { name: "检查台账" }).click();
  await page
    .getByText(/截至.*张台账/)
    .first()
    .waitFor();
  if (width > 800) {
    await page
      .getByRole("button", { name: /^转到.*新绛中药材 L5$/ })
      .first()
      .click();
    await page.getByRole("gridcell", { selected: true }).waitFor();
    await page.getByRole("button", { name: "标记台账" }).click();
    await page
      .getByText(/已标记/)
      .first()
      .waitFor();
  }
  if (tab !== undefined) await page.getByRole("tab", { name: tab, exact: true }).first().click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${FOLDER}${name}.png` });
  await context.close();
}
await browser.close();
await stop();
