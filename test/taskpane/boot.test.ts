/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import type { Boot, CommandEvent } from "../../src/adapters/office/boot";
import { ribbonCommands } from "../../src/taskpane/commands/ribbonCommands";

const SOURCES = join(__dirname, "../../src/taskpane");
const SCRIPT = readFileSync(join(SOURCES, "boot.js"), "utf8");
const OFFICE_JS = "https://cdn.example/lib/1/hosted/office.js";
const PATIENCE = 20_000;

interface Page {
  readonly boot: Boot;
  /** Microsoft's script comes, and Office.js says where it is when `answer` is called. */
  readonly officeComes: () => { readonly answer: (host: string | null) => void };
  readonly officeFails: () => void;
  /** The page's own scripts have run, or have failed. */
  readonly scriptsAreOver: (failed?: "load") => void;
  readonly press: (name: string) => CommandEvent & { readonly isCompleted: () => boolean };
  readonly panesShown: () => number;
  readonly reloads: () => number;
}

/** The page as it stands when its first script runs; time passes by jest's word. */
function opened({ isOldBrowser = false } = {}): Page {
  document.head.innerHTML = `<script id="boot" type="x" data-office="${OFFICE_JS}"></script>`;
  document.body.innerHTML = `<div id="root"><p>正在打开专业镇台账助手……</p></div>`;
  const listeners = new Map<string, ((event: { readonly target: unknown }) => void)[]>();
  const listen = (name: string, listener: (event: { readonly target: unknown }) => void): void => {
    listeners.set(name, [...(listeners.get(name) ?? []), listener]);
  };
  const happens = (name: string, target: unknown): void =>
    listeners.get(name)?.forEach((listener) => listener({ target }));
  let reloads = 0;
  let panes = 0;
  const page = {
    addEventListener: listen,
    setTimeout: (work: () => void, wait: number) => setTimeout(work, wait),
    location: { href: "https://taizhang.example/ledger/taskpane.html?_host_Info=Excel", reload: () => (reloads += 1) },
  } as unknown as Window & { ledgerBoot: Boot; Office?: unknown };
  const own = {
    getElementById: (id: string) => document.getElementById(id),
    getElementsByTagName: (name: string) => document.getElementsByTagName(name),
    createElement: (name: string) => document.createElement(name),
    createTextNode: (text: string) => document.createTextNode(text),
    addEventListener: listen,
  };
  const words = isOldBrowser ? {} : Object;
  // The script of a page, run in one that the test holds in its hands.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  (new Function("window", "document", "Object", SCRIPT) as (...page: unknown[]) => void)(page, own, words);
  const handlers = new Map<string, (event: CommandEvent) => void>();
  const script = (): HTMLScriptElement => document.getElementById("office") as HTMLScriptElement;
  return {
    boot: page.ledgerBoot,
    officeComes() {
      let then: (info: { host: string | null; platform: string }) => void = () => undefined;
      page.Office = {
        onReady: (callback: typeof then) => (then = callback),
        actions: { associate: (name: string, handler: (event: CommandEvent) => void) => handlers.set(name, handler) },
        addin: { showAsTaskpane: () => (panes += 1) },
      };
      script().onload!(new Event("load"));
      return { answer: (host) => then({ host, platform: "PC" }) };
    },
    officeFails: () => void script().onerror!(new Event("error")),
    scriptsAreOver(failed) {
      if (failed === "load") happens("error", { tagName: "SCRIPT", id: "" });
      happens("DOMContentLoaded", document);
    },
    press(name) {
      let isCompleted = false;
      const event = { completed: () => void (isCompleted = true), isCompleted: () => isCompleted };
      handlers.get(name)!(event);
      return event;
    },
    panesShown: () => panes,
    reloads: () => reloads,
  };
}

const shown = (): string => document.getElementById("root")!.textContent;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe("Microsoft's script", () => {
  test("is brought in from the address that the page names", () => {
    opened();
    const script = document.getElementById("office") as HTMLScriptElement;
    expect(script.src).toBe(OFFICE_JS);
    expect(script.parentElement).toBe(document.head);
  });

  test.each(["before", "after"])("is answered at once, whether the assistant asks %s it has come", (order) => {
    const page = opened();
    const told: unknown[] = [];
    if (order === "before") page.boot.whenOffice((info) => told.push(info));
    page.officeComes().answer("Excel");
    if (order === "after") page.boot.whenOffice((info) => told.push(info));
    expect(told).toEqual([{ host: "Excel", platform: "PC" }]);
  });

  test("that is silent for twenty seconds is said to be out of reach, with the ways on", () => {
    const page = opened();
    page.boot.whenOffice(() => undefined);
    page.scriptsAreOver();
    jest.advanceTimersByTime(PATIENCE - 1);
    expect(shown()).toContain("正在打开");
    jest.advanceTimersByTime(1);
    expect(shown()).toContain("连不上微软的脚本");
    expect(shown()).toContain("cdn.example");
    expect(document.querySelector("a")!.href).toBe("https://taizhang.example/ledger/index.html");
    document.querySelector("button")!.click();
    expect(page.reloads()).toBe(1);
  });

  test("that cannot be had is said to be out of reach at once", () => {
    const page = opened();
    page.officeFails();
    expect(shown()).toContain("连不上微软的脚本");
  });

  test("that comes late is taken all the same, and nothing is said over the assistant", () => {
    const page = opened();
    let isUp = false;
    page.boot.whenOffice(() => (isUp = true));
    jest.advanceTimersByTime(PATIENCE);
    page.officeComes().answer("Excel");
    expect(isUp).toBe(true);
    page.boot.drawn();
    document.getElementById("root")!.textContent = "助手";
    page.officeFails();
    expect(shown()).toBe("助手");
  });

  test("that has answered in time is not said to be out of reach, however slow the assistant is", () => {
    const page = opened();
    page.officeComes().answer("Excel");
    jest.advanceTimersByTime(10 * PATIENCE);
    expect(shown()).toContain("正在打开");
  });
});

describe("the ribbon's commands", () => {
  test("are those of the assistant", () => {
    const page = opened();
    page.officeComes();
    for (const name of Object.keys(ribbonCommands)) expect(() => page.press(name)).not.toThrow();
    expect(
      /COMMANDS = \[(.*)\]/
        .exec(SCRIPT)![1]!
        .split(", ")
        .map((name) => name.slice(1, -1)),
    ).toEqual(Object.keys(ribbonCommands));
  });

  test("that are pressed before the assistant is up are run when it is, in their order", () => {
    const page = opened();
    page.officeComes();
    const first = page.press("markLedgers");
    page.press("checkLedgers");
    const run: string[] = [];
    page.boot.takeCommands((name, event) => {
      run.push(name);
      if (name === "markLedgers") expect(event).toBe(first);
    });
    page.press("clearMarks");
    expect(run).toEqual(["markLedgers", "checkLedgers", "clearMarks"]);
    expect(first.isCompleted()).toBe(false);
  });

  test("open the pane where nothing comes of them for a while, so that it tells why", () => {
    const page = opened();
    page.officeComes();
    page.press("checkLedgers");
    expect(page.panesShown()).toBe(0);
    jest.advanceTimersByTime(5_000);
    expect(page.panesShown()).toBe(1);
  });

  test("do not, where the assistant has taken them meanwhile", () => {
    const page = opened();
    page.officeComes();
    page.press("checkLedgers");
    page.boot.takeCommands(() => undefined);
    jest.advanceTimersByTime(5_000);
    expect(page.panesShown()).toBe(0);
  });

  test("end where no assistant will come, and the pane tells why", () => {
    const page = opened({ isOldBrowser: true });
    page.officeComes();
    const early = page.press("checkLedgers");
    page.scriptsAreOver();
    const late = page.press("markLedgers");
    expect([early.isCompleted(), late.isCompleted(), page.panesShown()]).toEqual([true, true, 2]);
  });
});

describe("an assistant that does not come up", () => {
  test("in a browser too old for it: what to use instead", () => {
    const page = opened({ isOldBrowser: true });
    page.scriptsAreOver();
    expect(shown()).toContain("浏览器内核太旧");
    expect(shown()).toContain("https://taizhang.example/ledger/index.html");
    expect(document.querySelector("button")).toBeNull();
    // Nothing else is said over it.
    jest.advanceTimersByTime(PATIENCE);
    expect(shown()).toContain("浏览器内核太旧");
  });

  test.each([
    ["whose files did not come", true, "load"],
    ["of which a part is broken", false, undefined],
  ] as const)("%s: to try again", (_, isOldBrowser, failed) => {
    const page = opened({ isOldBrowser });
    page.scriptsAreOver(failed);
    expect(shown()).toContain("没有取全");
    document.querySelector("button")!.click();
    expect(page.reloads()).toBe(1);
  });

  test("is not missed where it has asked for Office in time", () => {
    const page = opened();
    page.boot.whenOffice(() => undefined);
    page.scriptsAreOver();
    expect(shown()).toContain("正在打开");
  });
});

test.each(["boot.js", "oldBrowser.js"])("%s is written for browsers of 2009", (name) => {
  const text = readFileSync(join(SOURCES, name), "utf8");
  const faults = new Linter().verify(text, { languageOptions: { ecmaVersion: 5, sourceType: "script" } });
  expect(faults).toEqual([]);
  expect(text).not.toMatch(/\b(?:Promise|fetch|classList|closest|includes|startsWith|padStart|forEach|textContent)\b/);
});
