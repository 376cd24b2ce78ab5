// How long the page's own thread is ever held while a file of 100 000 rows is opened and checked, and how soon the page can be used.
// Run: npm run build:web && node test/bench/pageBlocks.mjs [rows]
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumLaunch } from "../tooling/chromium.mjs";
import { serve } from "../tooling/serve.mjs";
import { largeLedger } from "./readWorkbook.fixture.mjs";

const rows = Number(process.argv[2] ?? 100_000);
const file = join(tmpdir(), `ledger-${rows}.xlsx`);
largeLedger(file, rows);

const { address, stop } = await serve();
const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage();
await page.addInitScript(() => {
  window.blocks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.blocks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });
});
const blocksSince = (start) =>
  page.evaluate(
    (from) => window.blocks.filter(([at]) => at >= from).map(([, duration]) => Math.round(duration)),
    start,
  );
const now = () => page.evaluate(() => performance.now());

await page.goto(address);
await page.getByRole("button", { name: "打开工作簿" }).waitFor();
process.stdout.write(`usable after ${Math.round(await now())} ms\n`);

const opening = await now();
await page.getByLabel(/选择要打开的工作簿/).setInputFiles(file);
await page.getByRole("gridcell").first().waitFor({ timeout: 300_000 });
process.stdout.write(
  `opened ${rows} rows in ${Math.round((await now()) - opening)} ms, long tasks ${JSON.stringify(await blocksSince(opening))}\n`,
);

const checking = await now();
await page.getByRole("button", { name: "检查台账" }).click();
await page
  .getByText(/截至.*张台账/)
  .first()
  .waitFor({ timeout: 300_000 });
process.stdout.write(
  `checked in ${Math.round((await now()) - checking)} ms, long tasks ${JSON.stringify(await blocksSince(checking))}\n`,
);
await browser.close();
await stop();
