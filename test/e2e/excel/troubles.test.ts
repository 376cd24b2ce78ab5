import type { Browser } from "playwright-core";
import { usersState } from "../../adapters/excel/workbookFacts";
import { launchChromium } from "../../host/chromium";
import { excelPane, type ExcelPane } from "./excelPane";
import { holds } from "../../host/holds";

let browser: Browser;
let excel: ExcelPane;
beforeAll(async () => {
  browser = await launchChromium();
  excel = await excelPane(browser);
});
afterAll(async () => {
  await excel.close();
  await browser.close();
});
/** What a step did to Excel is over with it, even where it failed. */
afterEach(() => {
  excel.host.editMode(false);
  excel.host.latency(0);
  excel.host.troubles.otherWorkbook = null;
  excel.host.troubles.refusals.clear();
});

/** The pane's count of errors. */
async function errorsShown(): Promise<number> {
  return Number(/错误 (\d+)/.exec((await excel.pane.textContent("body")) ?? "")?.[1]);
}

/** In one sitting, in one pane: each step goes on where the last one ended. */
describe("what comes in between in Excel", () => {
  test("the ribbon's commands work before anything was clicked in the pane", async () => {
    expect((await excel.pressButton("markLedgers")).status).toBe(0);
    await excel.told(/已标记/);
    expect((await excel.pressButton("clearMarks")).status).toBe(0);
    await excel.told(/标记已全部清除/);
    expect((await excel.pressButton("checkLedgers")).status).toBe(0);
  });

  test("where Office tells nothing of its theme the pane looks as the system does, and follows it", async () => {
    const ground = (): Promise<unknown> =>
      excel.pane.evaluate("getComputedStyle(document.querySelector('.fui-FluentProvider')).backgroundColor");
    expect(await ground()).toBe("rgb(255, 255, 255)");
    await excel.page.emulateMedia({ colorScheme: "dark" });
    await holds(
      excel.pane,
      "getComputedStyle(document.querySelector('.fui-FluentProvider')).backgroundColor !== 'rgb(255, 255, 255)'",
    );
    await excel.page.emulateMedia({ colorScheme: "light" });
  });

  test("checking from the pane counts errors", async () => {
    await excel.check();
    expect(await errorsShown()).toBeGreaterThan(0);
  });

  test("an edit in Excel is rechecked without being asked, a co-author's too", async () => {
    const errors = await errorsShown();
    // The missing 办理时限 is filled in by the user, and made worse by somebody else.
    excel.host.userEdits("新绛中药材", "L5", "2024年12月底");
    await excel.told(`错误 ${errors - 1}`);
    excel.host.userEdits("新绛中药材", "L5", "尽快", true);
    await excel.told(`错误 ${errors}`);
  });

  test("a choice from a list that Excel tells nobody of is seen when the user goes on, and is in what is marked", async () => {
    const errors = await errorsShown();
    excel.host.userSelects("新绛中药材", "L5");
    excel.host.userEditsUnheard("新绛中药材", "L5", "2024年12月底");
    excel.host.userSelects("新绛中药材", "L6");
    await excel.told(`错误 ${errors - 1}`);
    // Nobody goes anywhere this time; before marking everything is read again.
    excel.host.userEditsUnheard("新绛中药材", "L5", "尽快");
    await excel.button("标记台账").click();
    await excel.told(/已标记/);
    await excel.told(`错误 ${errors}`);
    await excel.button("清除标记").click();
    await excel.told(/标记已全部清除/);
  });

  test("while the next cell is being typed in, the last one waits to be looked at", async () => {
    await excel.check();
    await excel.pane
      .getByText(/统计数字是改动前的/)
      .first()
      .waitFor({ state: "detached" });
    const errors = await errorsShown();
    excel.host.userEdits("新绛中药材", "L5", "2024年12月底");
    excel.host.editMode(true);
    // Longer than the pane waits for typing to cease.
    await excel.page.waitForTimeout(600);
    expect(await excel.pane.getByText(/统计数字是改动前的/).count()).toBe(0);
    excel.host.editMode(false);
    await excel.told(`错误 ${errors - 1}`);
  });

  test("a fault in the middle of writing leaves the user's sheets and says what happened", async () => {
    const before = usersState(excel.model);
    const names = excel.model.sheets.map(({ name }) => name);
    excel.host.reset();
    excel.host.failAt(5, { outer: 5012 });
    await excel.button("生成统计表").click();
    await excel.told(/生成统计表没有做成/);
    await excel.host.settled();
    expect(usersState(excel.model)).toEqual(before);
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(names);
  });

  test("a protected sheet is named, and no mark is set anywhere", async () => {
    const before = usersState(excel.model);
    excel.host.protect("绛州绿");
    await excel.button("标记台账").click();
    await excel.told(/工作表“绛州绿”受保护/);
    await excel.idle();
    excel.host.unprotect("绛州绿");
    expect(usersState(excel.model)).toEqual(before);
  });

  test("checking can be cancelled in the middle, and what was shown stays", async () => {
    excel.host.latency(1500);
    await excel.button("重新检查").first().click();
    await excel.button("取消").click();
    // What is on its way takes its time, what would come after it need not.
    excel.host.latency(0);
    await excel.told(/检查已取消/);
    await excel.told(/截至.*张台账/);
  });

  test("a second command while one runs is refused kindly", async () => {
    excel.host.latency(1500);
    await excel.button("重新检查").first().click();
    await excel.pressButton("writeSheets");
    await excel.told(/正在检查台账，请等它做完再点/);
    excel.host.latency(0);
    await excel.idle();
  });

  test("another workbook in front is said, and coming back the same button works", async () => {
    const before = usersState(excel.model);
    excel.host.troubles.otherWorkbook = "older";
    await excel.button("生成统计表").click();
    await excel.told(/请切回本工作簿/);
    expect(usersState(excel.model)).toEqual(before);
    excel.host.troubles.otherWorkbook = null;
    await excel.button("再试一次").click();
    await excel.told(/统计表已写好/);
  });

  test("a cell being edited is said, with what to do, and the same button works afterwards", async () => {
    excel.host.editMode(true);
    await excel.button("生成统计表").click();
    await excel.told(/正在编辑单元格/);
    // What was said of the last time is gone.
    expect(await excel.pane.getByText(/统计表已写好/).count()).toBe(0);
    excel.host.editMode(false);
    await excel.button("再试一次").click();
    await excel.told(/统计表已写好/);
  });

  test("looks that Excel refuses are said in one sentence; the sheets are in", async () => {
    excel.host.troubles.refusals
      .set("WorksheetFreezePanes", "GeneralException")
      .set("ChartCollection", "GeneralException");
    await excel.button("生成统计表").click();
    await excel.told(/统计表已写好.*没有接受图表、冻结窗格/);
  });
});
