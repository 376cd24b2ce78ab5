import type { Browser } from "playwright-core";
import { launchChromium } from "../../host/chromium";
import type { ExcelName } from "../../host/executor/excels";
import { excelPane, openingPane, scriptsOfThePage, type ExcelPane } from "./excelPane";
import { holds } from "../../host/holds";

let browser: Browser;
let excel: ExcelPane;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => excel.close());

/** Scripts that the page itself names; all others are asked for later. */
const OF_THE_PAGE = scriptsOfThePage();

function isEntry(path: string): boolean {
  return path.startsWith("taskpane.") && path.endsWith(".js");
}

/** Held back until it is let go. */
function aDoor(): { readonly opens: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opens = new Promise<void>((done) => (open = done));
  return { opens, open: () => open() };
}

describe("the ribbon before the pane is up", () => {
  test("the first press is kept, and done when the assistant has come", async () => {
    const door = aDoor();
    excel = await openingPane(browser, undefined, {
      hold: (path) => (isEntry(path) ? door.opens : undefined),
    });
    const pressed = excel.pressButton("markLedgers");
    await holds(excel.pane, "window.Office?.context?.host !== undefined");
    await excel.told("正在打开");
    door.open();
    expect((await pressed).status).toBe(0);
    await excel.told(/已标记/);
  });
});

describe("Microsoft's script", () => {
  test("that never answers: the pane says so after twenty seconds, and leads to the page in a browser", async () => {
    excel = await openingPane(browser, undefined, { library: "silent", isClockStopped: true });
    await excel.told("正在打开");
    // The page's first script has begun to wait by the time its others have run.
    await excel.pane.waitForLoadState("domcontentloaded");
    await excel.page.clock.runFor(19_000);
    expect(await excel.pane.getByRole("alert").count()).toBe(0);
    await excel.page.clock.runFor(1_000);
    await excel.told(/连不上微软的脚本/);
    await excel.told(/appsforoffice\.microsoft\.com/);
    expect(await excel.pane.getByRole("link").getAttribute("href")).toMatch(/\/index\.html$/);
    expect(await excel.button("再试一次").isVisible()).toBe(true);
  });

  test("that cannot be had: the same, at once", async () => {
    excel = await openingPane(browser, undefined, { library: "fails" });
    await excel.told(/连不上微软的脚本/);
  });
});

describe("an assistant that does not come", () => {
  test("whose script this browser cannot read is no white page", async () => {
    excel = await openingPane(browser, undefined, {
      instead: (path) => (isEntry(path) ? "class { ??? }" : undefined),
    });
    await excel.told(/没有取全/);
    expect((await excel.pressButton("checkLedgers")).status).toBe(0);
  });

  test("a part of which is not on the server is no white page", async () => {
    let first: string | null = null;
    excel = await openingPane(browser, undefined, {
      instead: (path) => {
        if (!/^\d+\.\w+\.js$/.test(path)) return undefined;
        first ??= path;
        return path === first ? null : undefined;
      },
    });
    await excel.told(/没有取全/);
    expect(await excel.button("再试一次").isVisible()).toBe(true);
  });

  test("whose worker cannot come up says so, and opens when it can", async () => {
    let isBroken = true;
    excel = await openingPane(browser, undefined, {
      instead: (path) => (isBroken && path.endsWith(".js") && !OF_THE_PAGE.includes(path) ? null : undefined),
    });
    await excel.told(/助手没有打开/);
    isBroken = false;
    await excel.button("再试一次").click();
    await excel.button("检查台账").waitFor();
  });
});

describe("starting while a cell is being edited", () => {
  test("Excel that can wait lets us wait: it is said, and the pane opens when the edit ends", async () => {
    excel = await openingPane(browser, undefined, { isEditing: true });
    await excel.told(/正在等Excel回答/);
    excel.host.editMode(false);
    await excel.button("检查台账").waitFor();
    await excel.check();
  });

  test("Excel that cannot refuses: it is said, and the button tries again", async () => {
    excel = await openingPane(browser, undefined, { isEditing: true, requirements: { DelayForCellEdit: "" } });
    await excel.told(/正在编辑单元格/);
    const asked = excel.host.roundTrips();
    await excel.button("再试一次").click();
    // The words of before may still stand there: only what Excel was asked tells that it has refused once more.
    while (excel.host.roundTrips() === asked) await excel.pane.evaluate("0");
    await excel.told(/正在编辑单元格/);
    excel.host.editMode(false);
    await excel.button("再试一次").click();
    await excel.button("检查台账").waitFor();
  });

  test.each([{ outer: 5012 }, { outer: 7000 }, { code: "GeneralException" }])(
    "any other refusal is a sentence too: %j",
    async (fault) => {
      const door = aDoor();
      excel = await openingPane(browser, undefined, { hold: (path) => (isEntry(path) ? door.opens : undefined) });
      excel.host.failNext(fault);
      door.open();
      await excel.button("再试一次").click();
      await excel.button("检查台账").waitFor();
    },
  );
});

test.each<ExcelName>(["2019", "2016"])("Excel %s is told that it is too old, and where to go", async (name) => {
  excel = await openingPane(browser, undefined, { excel: name });
  await excel.told("Excel版本太旧");
  expect(await excel.pane.getByRole("link").getAttribute("href")).toBe("index.html");
});

test.each<ExcelName>(["2021", "2024", "365"])("Excel %s does the whole job", async (name) => {
  excel = await excelPane(browser, undefined, { excel: name });
  await excel.check();
  await excel.button("生成统计表").click();
  await excel.told(/统计表已写好/);
  await excel.button("标记台账").click();
  await excel.told(/已标记/);
  await excel.button("清除标记").click();
  await excel.told(/标记已全部清除/);
  expect([...excel.host.unknownMembers]).toEqual([]);
});
