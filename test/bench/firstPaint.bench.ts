import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { sampleBytes, TASKS_FILE } from "../e2e/excel/excelPane";
import { launchChromium } from "../host/chromium";
import { openInExcel, type ExcelPageOptions } from "../host/iframeHost/openInExcel";
import { loadXlsx } from "../host/model/loadXlsx";

/*
 * How long people wait for the pane: until something is painted, until its main button can be pressed, and until a first press shows
 * that something has begun. Told beside a bare page that holds nothing but Office.js and a button, as a ratio, for milliseconds hang
 * on the machine; best of several in turns. With another built pane (of an earlier state, say) that is measured in the same turns.
 * Run: npm run build:web && [OTHER=/another/checkout/dist/web] npx jest --testMatch '<rootDir>/test/bench/firstPaint.bench.ts'
 */
jest.setTimeout(600_000);

const ROUNDS = 5;
const BARE = `<!doctype html><meta charset="utf-8"><body>
<p>正在打开</p><button disabled>检查台账</button><p id="said"></p>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="bare.js"></script>`;
const BARE_SCRIPT = `const button = document.querySelector("button");
button.onclick = () => (document.getElementById("said").innerHTML = "<progress></progress>");
Office.onReady(() => (button.disabled = false));`;

const HERE = resolve(__dirname, "../../dist/web");
const OTHER = process.env["OTHER"];
const PANES: Readonly<Record<string, ExcelPageOptions["addin"]>> = {
  "a bare page": { "taskpane.html": BARE, "bare.js": BARE_SCRIPT },
  ...(OTHER === undefined ? {} : { there: resolve(OTHER) }),
  here: HERE,
};

interface Wait {
  readonly painted: number;
  readonly usable: number;
  readonly answered: number;
}

/** Milliseconds since the pane's page was asked for; of the answer, since the press. */
async function waitFor(browser: Browser, addin: ExcelPageOptions["addin"]): Promise<Wait> {
  const excel = await openInExcel(browser, await loadXlsx(sampleBytes(), TASKS_FILE), { addin });
  const { pane } = excel;
  const seen = async (what: Locator): Promise<number> => {
    await what.first().waitFor();
    return pane.evaluate<number>("performance.now()");
  };
  const button = pane.getByRole("button", { name: "检查台账", exact: true, disabled: false });
  const usable = await seen(button);
  const painted = await pane.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
  const pressed = await pane.evaluate<number>("performance.now()");
  await button.click();
  const answered = await seen(pane.getByRole("progressbar").or(pane.getByText(/截至.*张台账/)));
  await excel.close();
  return { painted, usable, answered: answered - pressed };
}

test("the pane beside a bare page", async () => {
  if (!existsSync(HERE)) throw new Error("dist/web is not built: npm run build:web");
  const browser = await launchChromium();
  const best = new Map<string, Wait>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, addin] of Object.entries(PANES)) {
      const now = await waitFor(browser, addin);
      const before = best.get(name) ?? now;
      best.set(name, {
        painted: Math.min(now.painted, before.painted),
        usable: Math.min(now.usable, before.usable),
        answered: Math.min(now.answered, before.answered),
      });
    }
  }
  await browser.close();
  const bare = best.get("a bare page")!;
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(14)}${cells.map((cell) => cell.padStart(22)).join("")}\n`;
  process.stdout.write(line("ms (× bare)", ["painted", "usable", "first press answered"]));
  for (const [name, wait] of best) {
    const cells = (["painted", "usable", "answered"] as const).map(
      (what) => `${wait[what].toFixed(0)} (${(wait[what] / bare[what]).toFixed(1)})`,
    );
    process.stdout.write(line(name, cells));
  }
});
