import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { PATIENCE } from "../../host/chromium";

const ROOT = join(__dirname, "../../..");
const BUILT = join(ROOT, "dist/web");
/** Answered by the test itself: no server, no port. */
const ADDRESS = "https://localhost:8445/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** The built browser page as it is shipped, in an ordinary browser. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses outside the page's own server: there should be none. */
  readonly strangers: readonly string[];
  /** Errors of the console, broken policy included, and exceptions nobody caught. */
  readonly errors: readonly string[];
  readonly button: (name: string | RegExp) => Locator;
  readonly told: (text: string | RegExp) => Promise<void>;
  readonly reload: () => Promise<void>;
}

export async function openedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  if (!existsSync(join(BUILT, "index.html"))) throw new Error("dist/web is not built: npm run build:web");
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const strangers: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (!address.startsWith(ADDRESS)) {
      strangers.push(address);
      await route.abort();
      return;
    }
    const path = join(BUILT, decodeURIComponent(new URL(address).pathname).slice(1) || "index.html");
    if (!existsSync(path)) await route.fulfill({ status: 404, body: "" });
    else
      await route.fulfill({
        contentType: TYPES[extname(path)] ?? "application/octet-stream",
        body: readFileSync(path),
      });
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const ready = (): Promise<void> => page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.goto(ADDRESS);
  await ready();
  const button = (name: string | RegExp): Locator =>
    page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
  return {
    page,
    context,
    strangers,
    errors,
    button,
    told: (text) => page.getByText(text).first().waitFor(),
    reload: async () => {
      await page.reload();
      await ready();
    },
  };
}

/** Opens the sample month and checks it. */
export async function checkSample({ button, told }: OpenedPage): Promise<void> {
  await button("打开示例月份").click();
  await button("检查台账").click();
  await told(/截至.*张台账/);
}

/** The month's book of the sample. */
export function sampleBook(): Buffer {
  return readFileSync(join(ROOT, "assets/sample/主工作簿.xlsx"));
}

export function sampleFile(name: string): {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
} {
  return { name, mimeType: "", buffer: readFileSync(join(ROOT, "assets/sample/2024-06", name)) };
}

/** Lets the browser's own window, which no test can reach, give this file, and the test change it on disk. */
export async function onDisk(
  { page }: OpenedPage,
  { name, buffer }: ReturnType<typeof sampleFile>,
): Promise<() => Promise<void>> {
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob("${buffer.toString("base64")}"), (one) => one.charCodeAt(0));
    const name = ${JSON.stringify(name)};
    globalThis.savedAt = 1;
    const getFile = async () => new File([bytes], name, { lastModified: globalThis.savedAt });
    globalThis.showOpenFilePicker = async () => [{ kind: "file", name, getFile }];
  })()`);
  return () => page.evaluate("globalThis.savedAt += 1; dispatchEvent(new Event('focus'))");
}

/** Tab, until what has the focus is called so. */
export async function tabTo({ page }: OpenedPage, name: RegExp): Promise<void> {
  const focused = (): Promise<string> =>
    page.evaluate(
      "((one) => one?.textContent || one?.getAttribute('aria-label') || one?.labels?.[0]?.textContent || '')(document.activeElement).trim()",
    );
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press("Tab");
    if (name.test(await focused())) return;
  }
  throw new Error(`Tab never reaches ${String(name)}`);
}
