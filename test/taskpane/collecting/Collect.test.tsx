/** @jest-environment jsdom */
import "../figures/webGlobals";
import { fireEvent, screen, within } from "@testing-library/react";
import { newFormWorkbook } from "../../../src/adapters/xlsx/newFormWorkbook";
import { Collect } from "../../../src/taskpane/collecting/Collect";
import { wordsEn, wordsZh, type Words } from "../../../src/taskpane/words/words";
import { aMaster, FAGAI, KEXIN, sentTo } from "../../core/show/collecting/aCollection";
import { filledForm } from "../../support/filledForm";
import { assistantOver } from "../../support/sampleAssistant";
import { renderTab } from "../figures/renderTab";

const CHANGES = { 任务1: { 完成率: 0.7 }, 任务2: { 完成率: 0.1 } };
const KEXINS = newFormWorkbook(filledForm(sentTo(KEXIN), "任务", CHANGES));

async function pane({ words = wordsZh, isChecked = true }: { words?: Words; isChecked?: boolean } = {}) {
  const made = assistantOver([aMaster()]);
  if (isChecked) await made.assistant.check("2024-06-30");
  const drawn = await renderTab(Collect, made.assistant, made.state(), words);
  const now = () => drawn.tell(made.state());
  const take = async (...files: (readonly [string, Uint8Array])[]) => {
    await made.assistant.takeReturned(files.map(([name, bytes]) => ({ name, bytes })));
    await now();
  };
  const click = async (name: string | RegExp) => {
    await drawn.user.click(screen.getByRole("button", { name }));
    await drawn.answered();
    await now();
  };
  return { ...drawn, ...made, now, take, click };
}

test("before a check it says what comes first; then that nothing was chosen, and names nobody as missing", async () => {
  const { assistant, now } = await pane({ isChecked: false });
  expect(screen.getByText(/先打开主台账并检查/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "选择报回的文件" })).toBeNull();
  await assistant.check("2024-06-30");
  await now();
  expect(screen.getByText("还没有选报回的文件。")).toBeTruthy();
  expect(screen.queryByText(/没有报回的单位/)).toBeNull();
});

test("chosen by hand, files are read; what the browser cannot read is named", async () => {
  const { answered, now, assistant } = await pane();
  const file = new File([(await KEXINS).slice()], "工信.xlsx");
  Object.assign(file, { arrayBuffer: async () => (await KEXINS).slice().buffer });
  const folder = new File([], "各单位");
  Object.assign(folder, { arrayBuffer: () => Promise.reject(new Error("A folder")) });
  const input = screen.getByLabelText(/选择各单位报回的文件/);
  Object.defineProperty(input, "files", { value: [file, folder] });
  fireEvent.change(input);
  await answered();
  await now();
  expect(screen.getByRole("alert").textContent).toContain("《各单位》读不出来");
  expect((await assistant.collection("2024-07-02"))!.files).toMatchObject([{ file: "工信.xlsx", status: "merged" }]);
  expect(screen.getByRole("button", { name: /已选的文件（1）/ })).toBeTruthy();
});

test("a unit opens its changes, before and after; merged, decided one by one, all as the buttons say", async () => {
  const { take, click, state, books } = await pane();
  await take(["工信.xlsx", await KEXINS]);
  await click(new RegExp(`^${KEXIN} · 待定 · 改动1格，待定1处`));
  expect(screen.getByText("完成率：60% → 70%")).toBeTruthy();
  const decision = () => screen.getByRole("article", { name: "进度倒退 任务2" });
  for (const text of ["下发：60%", "报送：10%", "现在：60%", "汇总以后在这里定。"]) within(decision()).getByText(text);
  expect(screen.queryByRole("button", { name: /采用报送/ })).toBeNull();

  await click("汇总：写进台账1格，1处列入待定");
  expect(state().notice).toMatchObject({ kind: "collected", merged: 1, fresh: 1 });
  // What was opened is still open.
  expect(within(decision()).queryByText("汇总以后在这里定。")).toBeNull();
  expect(screen.getByText("已写进台账")).toBeTruthy();
  const before = books[0]!.users();
  await click("采用报送：任务2 完成率");
  expect(state().notice).toMatchObject({ kind: "decided", count: 1 });
  expect(screen.queryByRole("article")).toBeNull();
  expect(document.activeElement?.textContent).toBe("回收汇总");
  expect(books[0]!.users()).not.toEqual(before);
});

test("改为……: written by keyboard alone; Escape gives it up", async () => {
  const { take, click, user, answered, now, state } = await pane();
  await take(["工信.xlsx", await KEXINS]);
  await click(/^汇总：/);
  await click(new RegExp(`^${KEXIN} · 待定`));
  await click("改为……：任务2 完成率");
  const field = screen.getByRole("textbox", { name: "改为什么：任务2 完成率" });
  expect(document.activeElement).toBe(field);
  await user.keyboard("80%{Escape}");
  expect(screen.queryByRole("textbox")).toBeNull();
  await click("改为……：任务2 完成率");
  await user.keyboard("80%{Enter}");
  await answered();
  await now();
  expect(state().notice).toMatchObject({ kind: "decided", count: 1 });
});

test("all of a kind with one button; who is missing stands in a list", async () => {
  const { take, click, state } = await pane();
  await take(["工信.xlsx", await KEXINS]);
  await click(/^汇总：/);
  await click("进度倒退：保留原值（全部1处）");
  expect(state().notice).toMatchObject({ kind: "decided", count: 1 });
  expect(screen.queryByText("待定1处")).toBeNull();
  const rows = within(screen.getByRole("table", { name: /没有报回的单位/ })).getAllByRole("row");
  expect(rows.slice(1).map((row) => row.textContent)).toEqual([`${FAGAI}212`, "县自然资源局13"]);
});

test("a file that somebody has to look at is in sight with its sentence, and can be put aside", async () => {
  const { take, click, assistant } = await pane();
  await take(["坏.xlsx", new TextEncoder().encode("%PDF-1.7")]);
  expect(screen.getAllByText(/《坏\.xlsx》.*PDF/).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: /^汇总/ })).toBeNull();
  await click("不要《坏.xlsx》");
  expect((await assistant.collection("2024-07-02"))!.files).toEqual([]);
});

test("in English", async () => {
  const { take, click } = await pane({ words: wordsEn });
  await take(["工信.xlsx", await KEXINS]);
  await click("Put together: 1 cell, 1 to decide");
  await click("Progress went back: Keep the ledger’s (all 1)");
  expect(screen.queryByText("1 to decide")).toBeNull();
});
