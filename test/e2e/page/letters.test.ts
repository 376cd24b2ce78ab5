import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../host/chromium";
import { checkSample, openedPage, type OpenedPage } from "./openedPage";

let browser: Browser;
let opened: OpenedPage;
beforeAll(async () => {
  browser = await launchChromium();
  opened = await openedPage(browser);
});
afterAll(() => browser.close());

/** What the browser saves when a button is clicked. */
async function saved(name: string | RegExp): Promise<{ name: string; parts: Record<string, Uint8Array> }> {
  const [download] = await Promise.all([opened.page.waitForEvent("download"), opened.button(name).click()]);
  // The browser may stand elsewhere than its files.
  const path = join(process.env["SHARED_FOLDER"]!, `download-${randomUUID()}`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), parts: unzipSync(new Uint8Array(readFileSync(path))) };
}

test("letters of the sample are drafted as Word files, registered, noted as sent, and taken back", async () => {
  const { page, button, told } = opened;
  await checkSample(opened);
  await page.getByRole("tab", { name: "完成情况" }).click();
  await button(/^督办建议（\d+）$/).click();

  const letter = await saved("起草：万安镇");
  expect(letter.name).toBe("督办通知书_万安镇_2024年6月.docx");
  const text = strFromU8(letter.parts["word/document.xml"]!);
  for (const words of ["万安镇人民政府", "新专镇督〔2024〕2号", "办理情况反馈单", "销号申请单"])
    expect(text).toContain(words);
  await told(/已起草1份通知书/);

  await button("今天已发出：万安镇").click();
  await told(/已登记：发给万安镇的通知/);
  await button("今天收到反馈：万安镇").waitFor();
  await button("撤销登记").first().click();
  await button("今天已发出：万安镇").waitFor();

  const all = await saved(/^起草全部\d+份$/);
  expect(all.name).toBe("督办通知书_2024年6月.zip");
  expect(Object.keys(all.parts)).toContain("督办通知书_县工信科技局_2024年6月.docx");
  const slips = await saved("生成退回单");
  expect(Object.keys(slips.parts)).toContain("退回单_县文旅局_2024年6月.docx");

  await button("月度汇总").click();
  const summary = await saved("保存为Word文件");
  expect(summary.name).toBe("月度汇总_2024年6月.docx");
  expect(strFromU8(summary.parts["word/document.xml"]!)).toContain("截至6月30日，应完成");
  const circular = await saved("起草通报");
  expect(circular.name).toBe("月度通报_2024年6月.docx");
  const circularText = strFromU8(circular.parts["word/document.xml"]!);
  // Nobody in the first places of the sample is without something overdue or an open error: none is praised.
  for (const words of ["现将6月份进展情况通报如下", "排名居前的是", "镇排名", "单位排名", "逾期清单", "发出前须先改正"])
    expect(circularText).toContain(words);
  await told(/已起草月度通报，暂不可发/);
  expect([opened.errors, opened.strangers]).toEqual([[], []]);
});
