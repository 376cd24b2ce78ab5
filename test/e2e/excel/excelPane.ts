import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { openInExcel, type ExcelPage, type ExcelPageOptions } from "../../host/iframeHost/openInExcel";
import { loadXlsx } from "../../host/model/loadXlsx";

const ROOT = join(__dirname, "../../..");
const BUILT = join(ROOT, "dist/web");

/** What the pane's page loads by itself. */
export function scriptsOfThePage(): readonly string[] {
  const html = readFileSync(join(BUILT, "taskpane.html"), "utf8");
  return [...html.matchAll(/<script[^>]* src="?([^">\s]+)/g)].map(([, path]) => path!);
}

export const TASKS_FILE = "重点任务台账（2024年6月）.xlsx";

export function sampleBytes(file = TASKS_FILE): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, "assets/sample/2024-06", file)));
}

/** What three units returned for the sample's June. */
export function returnedFiles(): readonly string[] {
  const folder = join(ROOT, "assets/sample/2024-06-returned");
  return readdirSync(folder).map((name) => join(folder, name));
}

/** The built pane, as it is shipped, beside a workbook in the simulated Excel; what a clerk does in it, as verbs. */
export interface ExcelPane extends ExcelPage {
  readonly button: (name: string | RegExp) => Locator;
  readonly check: (asOf?: string) => Promise<void>;
  /** Nothing is being done. */
  readonly idle: () => Promise<void>;
  /** What was told last. */
  readonly told: (text: string | RegExp) => Promise<void>;
}

/** Opens the pane and waits until it can be used. */
export async function excelPane(
  browser: Browser,
  bytes: Uint8Array = sampleBytes(),
  options: Partial<ExcelPageOptions> = {},
): Promise<ExcelPane> {
  const excel = await openingPane(browser, bytes, options);
  await excel.button("检查台账").waitFor();
  return excel;
}

/** Opens the pane, whatever comes of it. */
export async function openingPane(
  browser: Browser,
  bytes: Uint8Array = sampleBytes(),
  options: Partial<ExcelPageOptions> = {},
): Promise<ExcelPane> {
  if (!existsSync(join(BUILT, "taskpane.html"))) throw new Error("dist/web is not built: npm run build");
  const excel = await openInExcel(browser, await loadXlsx(bytes, TASKS_FILE), { addin: BUILT, ...options });
  const { pane } = excel;
  const button = (name: string | RegExp): Locator =>
    pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
  const idle = (): Promise<void> =>
    button("重新检查").and(pane.locator(":not([aria-disabled=true])")).first().waitFor();
  return {
    ...excel,
    button,
    idle,
    check: async (asOf = "2024-06-30") => {
      await pane
        .getByRole("combobox", { name: "截至日期" })
        .or(pane.getByLabel("截至日期", { exact: true }))
        .first()
        .fill(asOf);
      await button(/^(检查台账|重新检查)$/)
        .first()
        .click();
      await idle();
      await pane.getByText(/截至.*张台账/).waitFor();
    },
    told: async (text) => {
      await pane.getByText(text).first().waitFor();
    },
  };
}
