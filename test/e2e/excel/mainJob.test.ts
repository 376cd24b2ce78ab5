import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { launchChromium } from "../../host/chromium";
import { openInExcel, type ExcelPage } from "../../host/iframeHost/openInExcel";
import { loadXlsx } from "../../host/model/loadXlsx";

const ROOT = join(__dirname, "../../..");
const FILE = "重点任务台账（2024年6月）.xlsx";

jest.setTimeout(240_000);

let browser: Browser;
let excel: ExcelPage;
beforeAll(async () => {
  browser = await launchChromium();
  const bytes = new Uint8Array(readFileSync(join(ROOT, "assets/sample/2024-06", FILE)));
  excel = await openInExcel(browser, await loadXlsx(bytes, FILE), { addin: join(ROOT, "dist/web") });
});
afterAll(async () => {
  await excel.close();
  await browser.close();
});

test("opens", async () => {
  const pane: Frame = excel.pane;
  await pane.getByRole("button", { name: "检查台账" }).waitFor({ timeout: 60_000 }).catch(async (e) => {
    console.log(excel.errors, excel.strangers, await pane.content());
    throw e;
  });
  await pane.getByLabel("截至日期").first().fill("2024-06-30");
  await pane.getByRole("button", { name: "检查台账" }).click();
  await pane.getByText("公式出错").or(pane.getByText("单位认不出")).first().waitFor({ timeout: 60_000 });
  await excel.page.screenshot({ path: "/tmp/e1.png" });
  console.log(excel.errors, excel.strangers, excel.host.roundTrips());
});
