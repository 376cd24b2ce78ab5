import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import type { Browser, BrowserContext, Frame, Page, Route } from "playwright-core";
import { OFFICE_JS } from "../executor/requirementSets";
import { PATIENCE } from "../chromium";
import { hostControl, type HostControl } from "../hostControl";
import type { WorkbookModel } from "../model/workbookModel";
import { SimulatedHost, type HostOptions } from "../simulatedHost";
import { hostPage } from "./hostPage";
import { XdmHost, type CommandResult } from "./xdmHost";

export interface ExcelPageOptions extends HostOptions {
  /** The folder of the built add-in, or its files by path (`taskpane.html`). */
  readonly addin: string | Readonly<Record<string, string>>;
  /** Which page the pane shows; `taskpane.html` unless told. */
  readonly page?: string;
  readonly locale?: string;
  /** Pixels; a pane of Excel's is 320 to 350 wide. */
  readonly paneWidth?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** What Microsoft's script server does; `silent`: takes the request and never answers (#739, #6496). */
  readonly library?: "answers" | "silent" | "fails";
  /** Files of the add-in that come when this has ended: a slow network. */
  readonly hold?: (path: string) => Promise<void> | undefined;
  /** Files of the add-in that are otherwise than they were built; null: that are not there. */
  readonly instead?: (path: string) => string | null | undefined;
  /** Time passes only when the test says so (`page.clock`). */
  readonly isClockStopped?: boolean;
}

/** The add-in in a simulated Excel on the web, in a real browser. */
export interface ExcelPage {
  readonly page: Page;
  /** The pane. */
  readonly pane: Frame;
  readonly context: BrowserContext;
  readonly host: HostControl;
  readonly model: WorkbookModel;
  readonly xdm: XdmHost;
  readonly pressButton: (functionName: string) => Promise<CommandResult>;
  /** Addresses that were asked for outside the add-in and the library: there should be none. */
  readonly strangers: readonly string[];
  /** What the pages wrote to their console as errors, and exceptions nobody caught. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

const HOST_ORIGIN = "https://localhost:8443";
const ADDIN_ORIGIN = "https://localhost:8444";
const CDN = "https://appsforoffice.microsoft.com/lib/";

/** Opens the built add-in in a pane beside a workbook. No server, no certificate: the browser's requests are answered here. */
export async function openInExcel(
  browser: Browser,
  model: WorkbookModel,
  options: ExcelPageOptions,
): Promise<ExcelPage> {
  const { locale = "zh-CN", paneWidth = 350, height = 800, page: pageName = "taskpane.html" } = options;
  const host = new SimulatedHost(model, options);
  const context = await browser.newContext({
    locale,
    viewport: { width: paneWidth + 450, height },
    ignoreHTTPSErrors: true,
    colorScheme: options.colorScheme ?? "light",
  });
  if (options.isClockStopped === true) {
    // Installed alone it would run on with the machine's.
    await context.clock.install({ time: 0 });
    await context.clock.pauseAt(1);
  }
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const conversationId = randomUUID();
  const xdm = new XdmHost(
    host,
    {
      conversationId,
      controlId: `control-${conversationId.slice(0, 8)}`,
      hostOrigin: HOST_ORIGIN,
      locale,
      addinName: "addin",
      clientWindow: { width: paneWidth, height },
    },
    (text) => {
      // A page that is being closed hears nothing any more.
      page
        .evaluate((message) => (window as unknown as HostWindow).messageFromHost(message), text)
        .catch(() => undefined);
    },
  );
  const failures: unknown[] = [];
  await page.exposeFunction("messageToHost", (text: string) => {
    xdm.receive(text).catch((error: unknown) => failures.push(error));
  });
  const strangers: string[] = [];
  const html = hostPage(xdm.frameName, `${ADDIN_ORIGIN}/${pageName}`, paneWidth);
  await context.route("**/*", (route) => answer(route, html, options, strangers));
  await page.goto(`${HOST_ORIGIN}/`, { waitUntil: "domcontentloaded" });
  const pane = await page.waitForSelector("iframe").then((element) => element.contentFrame());
  if (pane === null) throw new Error("The pane has no frame");
  // A page whose scripts are held up is looked at meanwhile.
  const isHeldUp =
    options.hold !== undefined || options.isClockStopped === true || (options.library ?? "answers") !== "answers";
  if (!isHeldUp) await pane.waitForLoadState("domcontentloaded");
  return {
    page,
    pane,
    context,
    host: hostControl(host),
    model,
    xdm,
    pressButton: (functionName) => xdm.pressButton(functionName),
    strangers,
    errors,
    close: async () => {
      await host.settled();
      await context.close();
      if (failures.length > 0) throw failures[0];
    },
  };
}

interface HostWindow {
  readonly messageFromHost: (text: string) => void;
}

async function answer(
  route: Route,
  html: string,
  { addin, library = "answers", hold, instead }: ExcelPageOptions,
  strangers: string[],
): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin === HOST_ORIGIN) {
    await route.fulfill(
      url.pathname === "/" ? { contentType: "text/html; charset=utf-8", body: html } : { status: 404 },
    );
    return;
  }
  if (url.href.startsWith(CDN)) {
    if (library === "silent") return;
    if (library === "fails") {
      await route.abort("connectionrefused");
      return;
    }
    await file(route, libraryFile(url.pathname.replace(/^\/lib\/[^/]+\/(?:hosted\/)?/, "")));
    return;
  }
  if (url.origin === ADDIN_ORIGIN) {
    const path = decodeURIComponent(url.pathname.slice(1));
    await hold?.(path);
    const other = instead?.(path);
    if (other === null) await route.fulfill({ status: 404 });
    else if (other !== undefined) await route.fulfill({ contentType: typeOf(path), body: other });
    else if (typeof addin === "string") await file(route, fileIn(addin, path));
    else {
      const body = addin[path];
      await route.fulfill(body === undefined ? { status: 404 } : { contentType: typeOf(path), body });
    }
    return;
  }
  strangers.push(url.href);
  await route.abort();
}

async function file(route: Route, path: string | null): Promise<void> {
  if (path === null) await route.fulfill({ status: 404 });
  else await route.fulfill({ contentType: typeOf(path), body: readFileSync(path) });
}

/** Locales come as `zh-CN`, folders are `zh-cn`. */
function libraryFile(path: string): string | null {
  return fileIn(OFFICE_JS, path) ?? fileIn(OFFICE_JS, path.toLowerCase());
}

function fileIn(folder: string, path: string): string | null {
  const full = join(folder, normalize(path));
  return full.startsWith(folder) && existsSync(full) && statSync(full).isFile() ? full : null;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function typeOf(path: string): string {
  return TYPES[extname(path)] ?? "application/octet-stream";
}
