import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as xlsx from "@e965/xlsx";
import type { Browser } from "playwright-core";
import { run } from "../../../src/core/run";
import { launchChromium } from "../../host/chromium";
import { closedBook } from "../../support/closedBook";
import { readWorkbookBytes } from "../../support/xlsxFiles";
import { PANE, settled, violations } from "./axe";
import { openedPage, type OpenedPage } from "./openedPage";
import { isoText, theDay, type LocalDate } from "../../../src/core/workbook/localDate";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

const FOLDER = join(__dirname, "../../../assets/sample");

interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A month's book in which nothing is closed yet: a directory, so that it is known for what it is. */
function newBook(): GivenFile {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([["类别", "规范名称", "别名"]]), "名录");
  return {
    name: "主工作簿.xlsx",
    mimeType: "",
    buffer: xlsx.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer,
  };
}

function ledgersOf(month: string): readonly GivenFile[] {
  return readdirSync(join(FOLDER, month)).map((name) => ({
    name,
    mimeType: "",
    buffer: readFileSync(join(FOLDER, month, name)),
  }));
}

/** Opens the month's book and a month's ledgers, and checks them. */
async function checked(book: GivenFile, month: string, day: string): Promise<OpenedPage> {
  const opened = await openedPage(browser);
  await opened.page.getByLabel(/选择要打开的工作簿/).setInputFiles([book, ...ledgersOf(month)]);
  await opened.page.getByLabel("截至日期", { exact: true }).first().fill(day);
  await opened.button("检查台账").click();
  await opened.told(/截至.*张台账/);
  return opened;
}

async function openDialog({ page, button }: OpenedPage) {
  await button("存档本月").first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("definition").first().waitFor();
  return dialog;
}

/** The month's book as its user gets it back, under its own name again. */
async function savedBook({ page, button }: OpenedPage): Promise<GivenFile> {
  await page.getByRole("tab", { name: /主工作簿/ }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), button("另存副本").click()]);
  const path = join(process.env["SHARED_FOLDER"]!, `download-${randomUUID()}`);
  await download.saveAs(path);
  return { name: "主工作簿.xlsx", mimeType: "", buffer: readFileSync(path) };
}

/** What the month's book tells of its months, by a reader that is not ours. */
function closedMonths({ buffer }: GivenFile): readonly string[] {
  const { Sheets } = xlsx.read(buffer);
  const rows = xlsx.utils.sheet_to_json<string[]>(Sheets["月度存档"]!, { header: 1 });
  const totals = rows.filter((row) => row.includes("全部"));
  return totals.map((row) => `${row[0]!} ${String(row[3])}`);
}

const snapshotsOf = (files: readonly GivenFile[]) =>
  Promise.all(files.map(({ name, buffer }) => readWorkbookBytes(new Uint8Array(buffer), name)));

test("May is closed, June stands beside it and is closed, May is corrected with a reason", async () => {
  const may = await checked(newBook(), "2024-05", "2024-05-31");
  await may.page.getByRole("tab", { name: "本月变化", exact: true }).click();
  await may.told(/^本月台账改好以后，点“存档本月”，把结果存进主工作簿《主工作簿\.xlsx》/);
  expect(["nothing closed", await violations(may, PANE)]).toEqual(["nothing closed", []]);
  const first = await openDialog(may);
  await settled(may);
  expect(["dialog", await violations(may, "[role=dialog]")]).toEqual(["dialog", []]);
  await first.getByRole("button", { name: "存档", exact: true }).click();
  await may.told(/^2024年5月已存档：.*写在主工作簿《主工作簿\.xlsx》/);

  // Taken back and done again: the copy holds it once.
  await may.button("撤销存档").first().click();
  await may.told(/^已撤销/);
  await (await openDialog(may)).getByRole("button", { name: "存档", exact: true }).click();
  await may.told(/^2024年5月已存档：/);
  const withMay = await savedBook(may);
  expect(closedMonths(withMay)).toEqual(["2024年5月 1"]);
  // The same archive as the command line's for the same files and days.
  const [bookRead, ...ledgers] = await snapshotsOf([newBook(), ...ledgersOf("2024-05")]);
  const [closedRead] = await snapshotsOf([withMay]);
  const planned = closedBook([bookRead!, ...ledgers], "2024-05-31", { closed: dayOfClosing(closedRead!) });
  for (const name of ["月度存档", "存档明细"]) {
    expect([name, valuesOf(closedRead!, name)]).toEqual([name, valuesOf(planned, name)]);
  }
  expect([may.errors, may.strangers]).toEqual([[], []]);
  await may.context.close();

  const june = await checked(withMay, "2024-06", "2024-06-30");
  const { bridge, changes } = run(await snapshotsOf([withMay, ...ledgersOf("2024-06")]), {
    asOf: theDay(2024, 6, 30),
  }).report;
  expect(bridge).not.toBeNull();
  await june.page.getByRole("tab", { name: "本月变化", exact: true }).click();
  await june.told(/^完成率由6\.0%升至18\.5%，提高12\.5个百分点：/);
  await settled(june);
  expect(["changes", await violations(june, PANE)]).toEqual(["changes", []]);
  await june.button(`新办结${changes.finished.length}项，查看这些行`).click();
  const rows = june.page.getByRole("list", { name: "新办结的各行" });
  await rows.getByRole("listitem").first().waitFor();
  expect(["rows", await violations(june, PANE)]).toEqual(["rows", []]);
  const { sheet, row, name } = changes.finished[0]!;
  await rows.getByRole("button", { name: name! }).first().click();
  await june.page.getByRole("tab", { name: sheet, selected: true }).waitFor();
  expect(await june.page.getByRole("gridcell", { selected: true }).getAttribute("id")).toMatch(
    new RegExp(`[A-Z]${row}$`),
  );
  await june.page.getByRole("tab", { name: "排名", exact: true }).click();
  await june.told(/^[↑↓]\d+$/);
  expect(["ranks", await violations(june, PANE)]).toEqual(["ranks", []]);
  await (await openDialog(june)).getByRole("button", { name: "存档", exact: true }).click();
  await june.told(/^2024年6月已存档：/);
  const withJune = await savedBook(june);
  expect(closedMonths(withJune)).toEqual(["2024年5月 1", "2024年6月 1"]);
  await june.context.close();

  const again = await checked(withJune, "2024-05", "2024-05-31");
  const dialog = await openDialog(again);
  await dialog.getByText(/已经存档（第1版/).waitFor();
  await dialog.getByText(/最近存档的仍是2024年6月/).waitFor();
  await dialog.getByRole("textbox", { name: /更正原因/ }).fill("核实无误");
  await dialog.getByRole("button", { name: "更正存档", exact: true }).click();
  await dialog.getByText(/^请写明改了什么/).waitFor();
  await settled(again);
  expect(["correction", await violations(again, "[role=dialog]")]).toEqual(["correction", []]);
  await dialog.getByRole("textbox", { name: /更正原因/ }).fill("万安镇第3项办结时间补报");
  await dialog.getByRole("button", { name: "更正存档", exact: true }).click();
  await again.told(/^2024年5月已存档（第2版，旧版保留）：/);
  expect(closedMonths(await savedBook(again))).toEqual(["2024年5月 1", "2024年6月 1", "2024年5月 2"]);
  expect([again.errors, again.strangers]).toEqual([[], []]);
  await again.context.close();
});

/** Both in one page: the second leaves nothing that the first would look at. */
describe("June with a new month's book", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await checked(newBook(), "2024-06", "2024-06-30");
  });
  afterAll(() => opened.context.close());

  test("the last check travels in the saved copy: opened elsewhere, the next one is set against it (MONTH §1)", async () => {
    const book = await savedBook(opened);
    const elsewhere = await checked(book, "2024-06", "2024-06-30");
    await elsewhere.told(/^与上次（截至.*）相比.*新增 0.*仍有 [1-9]\d*.*已改 0/);
    await elsewhere.context.close();
  });

  test("settings are written with several files open, into the month's book", async () => {
    const { page, button, told } = opened;
    await page.getByRole("tab", { name: "设置", exact: true }).click();
    await told("设置、接受的问题和月度存档都写在主工作簿《主工作簿.xlsx》里。");
    await button(/^确认为/)
      .first()
      .click();
    await page.getByRole("dialog").getByRole("button", { name: "写入", exact: true }).click();
    await told(/^设置已写进“名录”表。/);
    const names = xlsx.utils.sheet_to_json<string[]>(xlsx.read((await savedBook(opened)).buffer).Sheets["名录"]!, {
      header: 1,
    });
    expect(names).toHaveLength(2);
  });
});

/** The page's own day of closing, as the archive has it. */
function dayOfClosing({ sheets }: WorkbookSnapshot): string {
  const rows = sheets.find(({ name }) => name === "月度存档")!.rows;
  const head = rows.find(({ cells }) => cells.includes("存档日期"))!;
  const closed = rows.find(({ row }) => row > head.row)!.cells[head.cells.indexOf("存档日期")];
  return isoText(closed as LocalDate);
}

function valuesOf({ sheets }: WorkbookSnapshot, name: string): unknown {
  const sheet = sheets.find((one) => one.name === name);
  return sheet?.rows.map(({ row, cells }) => [
    row,
    cells.flatMap((value, at) => (value === null || value === undefined ? [] : [[at, value]])),
  ]);
}
