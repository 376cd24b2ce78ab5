import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as xlsx from "@e965/xlsx";
import { zipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { run } from "../../../src/core/run";
import { OWN_SHEETS } from "../../../src/core/show/sheets/sheetModels";
import { theDay } from "../../../src/core/workbook/localDate";
import { differingParts } from "../../adapters/xlsx/write/packageFacts";
import { stateOfXlsx } from "../../contract/workbookState";
import { launchChromium } from "../../host/chromium";
import { sampleSnapshots } from "../../support/sampleAssistant";
import { readWorkbookBytes } from "../../support/xlsxFiles";
import { packageParts } from "../../support/xlsxPackage";
import { checkSample, openedPage, sampleBook, sampleFile, type OpenedPage } from "./openedPage";

const TASKS = "重点任务台账（2024年6月）.xlsx";
const choose = (page: Page, files: Parameters<Page["setInputFiles"]>[1]): Promise<void> =>
  page.getByLabel(/选择要打开的工作簿/).setInputFiles(files);

let browser: Browser;
let opened: OpenedPage;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function savedCopy({ page, button }: OpenedPage): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button("另存副本").click()]);
  // The browser may stand elsewhere than its files.
  const path = join(process.env["SHARED_FOLDER"]!, `download-${randomUUID()}`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) };
}

/** In one sitting, each step where the last one ended. */
describe("the sample month", () => {
  beforeAll(async () => {
    opened = await openedPage(browser);
    await checkSample(opened);
  });
  afterAll(() => opened.context.close());

  test("the sample month opens with one click and shows what the command line finds", async () => {
    const book = await readWorkbookBytes(sampleBook(), "主工作簿.xlsx");
    const { findings } = run([...(await sampleSnapshots()), book], { asOf: theDay(2024, 6, 30) }).report;
    const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
    await opened.told(`错误 ${count("error")}`);
    await opened.told(`警告 ${count("warning")}`);
    await opened.told(`提示 ${count("info")}`);
    expect([opened.errors, opened.strangers]).toEqual([[], []]);
  });

  test("a place leads to its file, sheet and cell", async () => {
    await opened
      .button(/^转到.*新绛中药材 L5$/)
      .first()
      .click();
    const cell = opened.page.getByRole("gridcell", { selected: true });
    await cell.waitFor();
    await opened.page.getByRole("tab", { name: "新绛中药材", selected: true }).waitFor();
    expect(await cell.getAttribute("id")).toMatch(/L5$/);
  });

  test("several files make a new workbook of figures, opened as a file of its own", async () => {
    await opened.button("生成统计表").click();
    await opened.told(/统计表已写进新工作簿/);
    await opened.page.getByRole("tab", { name: /统计结果\.xlsx/, selected: true }).waitFor();
    expect(stateOfXlsx((await savedCopy(opened)).bytes).ours).toHaveLength(OWN_SHEETS.length);
  });
});

/** In one sitting as well. */
describe("opening files", () => {
  beforeAll(async () => {
    opened = await openedPage(browser);
  });
  afterAll(() => opened.context.close());

  test("what is no workbook is said, each in a sentence, and the others are opened", async () => {
    const { page, told } = opened;
    await choose(page, [
      { name: "说明.docx", mimeType: "", buffer: Buffer.from("x") },
      { name: "坏了.xlsx", mimeType: "", buffer: Buffer.from("no zip at all") },
      { name: "空.xlsx", mimeType: "", buffer: Buffer.alloc(0) },
      sampleFile(TASKS),
    ]);
    await told(/《说明\.docx》.*看内容是文本文件/);
    await told(/《坏了\.xlsx》/);
    await told(/《空\.xlsx》是空文件/);
    await page.getByRole("tab", { name: new RegExp(TASKS.slice(0, 6)) }).waitFor();
  });

  test("what a file is its content says, whatever it is called", async () => {
    await choose(opened.page, [{ ...sampleFile(TASKS), name: "六月台账.et" }]);
    await opened.page.getByRole("tab", { name: /六月台账\.et/ }).waitFor();
  });

  test("opening shows how far it is and is stopped: the file stays closed, those before it are open", async () => {
    const { page, button } = opened;
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(500_000);
    const folder = mkdtempSync(join(tmpdir(), "page-"));
    const [small, large] = [join(folder, "小.xlsx"), join(folder, "很大.xlsx")];
    writeFileSync(small, sampleFile(TASKS).buffer);
    writeFileSync(large, zipSync(packageParts({ sheets: [{ rows }] }), { level: 0 }));
    await choose(page, [small, large]);
    await page.getByRole("progressbar", { name: /正在打开《很大\.xlsx》 \d+%/ }).waitFor();
    await button("停止打开").click();
    await page.getByText("已停止，没有打开《很大.xlsx》。").waitFor({ state: "attached" });
    expect(await page.getByRole("tab", { name: /很大/ }).count()).toBe(0);
    await page.getByRole("tab", { name: /小\.xlsx/ }).waitFor();
    expect(opened.errors).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe("in a page of its own", () => {
  beforeEach(async () => {
    opened = await openedPage(browser);
  });
  afterEach(() => opened.context.close());

  test("without any network the whole job is done on a file, and the copy holds it", async () => {
    const { page, context, button, told } = opened;
    await context.unroute("**/*");
    await context.setOffline(true);
    await choose(page, [sampleFile(TASKS)]);
    await page.getByLabel("截至日期", { exact: true }).first().fill("2024-06-30");
    await button("检查台账").click();
    await told(/截至.*张台账/);

    // Cured and undone.
    await button(/^提示 没有用规范名称/).click();
    await button(/^这一类全部改正/)
      .first()
      .click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^改正\d+格$/ })
      .click();
    await told(/已改正\d+格。/);
    await button(/^撤销改正/)
      .first()
      .click();
    await told(/已撤销/);
    const untouched = await savedCopy(opened);
    expect(untouched.name).toBe("重点任务台账（2024年6月）（助手）.xlsx");
    // But for what the last check found, which travels with it (MONTH §1).
    expect(differingParts(sampleFile(TASKS).buffer, untouched.bytes).toSorted()).toEqual([
      "[Content_Types].xml",
      "customXml/item1.xml",
      "xl/_rels/workbook.xml.rels",
    ]);

    // Accepted with a reason.
    await button(/^接受新绛中药材 L5/).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: /理由/ }).fill("已核对");
    await dialog.getByRole("button", { name: "接受", exact: true }).click();
    await told(/已接受1条/);

    // Figures and marks, seen in the grid and in the copy by a reader that is not ours.
    await button("生成统计表").click();
    await told(/统计表已写好/);
    await page.getByRole("tab", { name: "完成情况" }).first().waitFor();
    await button("标记台账").click();
    await told(/已标记/);
    const { bytes } = await savedCopy(opened);
    const { ours, marks } = stateOfXlsx(bytes);
    // Of tasks alone: the sheets about other ledgers are not made.
    expect(ours).toHaveLength(OWN_SHEETS.filter(({ of = "tasks" }) => [of].flat().includes("tasks")).length);
    expect(marks.length).toBeGreaterThan(0);
    expect(xlsx.read(bytes).SheetNames).toContain("例外");
    await button("清除标记").click();
    await told(/标记已全部清除/);
    expect(stateOfXlsx((await savedCopy(opened)).bytes).marks).toEqual([]);
    expect(opened.strangers).toEqual([]);
  });

  test("after a reload the files of last time are offered, and can be forgotten", async () => {
    await opened.button("打开示例月份").click();
    await opened.button("检查台账").waitFor();
    await opened.page.getByRole("tab", { name: /问题台账/ }).waitFor();
    await opened.reload();
    await opened.button("重新打开上次的6个文件").click();
    await opened.page.getByRole("tab", { name: /问题台账/ }).waitFor();
    await opened.reload();
    await opened.button("清除记住的文件").click();
    await opened.button(/^重新打开上次的/).waitFor({ state: "detached" });
  });

  test("what stands in cells is only ever text", async () => {
    const sheet = xlsx.utils.aoa_to_sheet([
      ["重点任务台账"],
      ["序号", "专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成状态"],
      [1, "万安钻石", "1", "<img src=x onerror=window.hacked=1>", "<b>县工信据</b>", "2024年6月底", "进行中"],
    ]);
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, sheet, "<i>台账");
    const buffer = Buffer.from(xlsx.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    await choose(opened.page, [{ name: "测试.xlsx", mimeType: "", buffer }]);
    await opened.button("检查台账").click();
    await opened.told(/截至.*张台账/);
    await opened.told("<b>县工信据</b>");
    expect(await opened.page.evaluate("window.hacked")).toBeUndefined();
    expect(opened.errors).toEqual([]);
  });
});
