/** @jest-environment jsdom */
import "../figures/webGlobals";
import { configure, fireEvent, screen, within } from "@testing-library/react";
import type { ClosingView } from "../../../src/assistant/views/closingView";
import { renderPane, settle, TODAY } from "../../support/renderPane";
import { monthsAssistant } from "../../support/sampleAssistant";
import { aCheck, scriptedAssistant } from "../frame/scriptedAssistant";

// A quarter of a second after a dialog has gone Fluent hides from those who listen what is not in front: in jsdom, where nothing has a
// place, the next test's dialog too, on a machine that is slow enough for it to have come by then.
configure({ defaultHidden: true });

const CLOSING: ClosingView = {
  check: 1,
  month: "2024-06",
  asOf: "2024-06-30",
  book: "2024年6月台账.xlsx",
  writable: true,
  closed: null,
  version: 1,
  groups: 75,
  records: 141,
  warnings: [],
};

async function shown(change: Partial<ClosingView> = {}, state: Parameters<typeof scriptedAssistant>[0] = {}) {
  const assistant = {
    ...scriptedAssistant({ check: aCheck(), ...state }),
    closing: () => Promise.resolve({ ...CLOSING, ...change }),
  };
  const pane = await renderPane(assistant, { today: TODAY });
  return { ...pane, assistant, dialog: await opened(pane.user) };
}

async function opened(user: Awaited<ReturnType<typeof renderPane>>["user"]) {
  await user.click(screen.getByRole("button", { name: "存档本月" }));
  // Fetched when it is first opened.
  const dialog = within(await screen.findByRole("dialog"));
  await settle();
  return dialog;
}

/** A dialog that is left open hides the next test's from those who listen. */
afterEach(async () => {
  const cancel = screen.queryByText("取消");
  if (cancel !== null) fireEvent.click(cancel);
  await settle();
});

const called = ({ calls }: { readonly calls: readonly (readonly [string, ...unknown[]])[] }, name: string) =>
  calls.filter(([call]) => call === name);

test("before a check there is nothing to close, and the button says so", async () => {
  const { user } = await renderPane(scriptedAssistant());
  const button = screen.getByRole("button", { name: "存档本月" });
  expect([button.getAttribute("aria-disabled"), button.title]).toEqual(["true", "先检查台账"]);
  await user.click(button);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("what will be kept, and where, is shown before anything is written", async () => {
  const { user, dialog, assistant } = await shown();
  expect(dialog.getByRole("heading", { name: "存档2024年6月" })).toBeTruthy();
  const kept = dialog.getAllByRole("definition").map(({ textContent }) => textContent);
  expect(kept).toEqual(["6月30日", "75行", "141行", "2024年6月台账.xlsx"]);
  expect(dialog.getByText(/保存以前可以撤销，恢复原样。$/)).toBeTruthy();
  expect(dialog.queryByRole("textbox")).toBeNull();
  expect(called(assistant, "closeMonth")).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "存档" }));
  expect(called(assistant, "closeMonth")).toEqual([["closeMonth", { check: 1, reason: null, today: TODAY }]]);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("cancelled, nothing happens", async () => {
  const { user, dialog, assistant } = await shown();
  await user.click(dialog.getByRole("button", { name: "取消" }));
  expect([called(assistant, "closeMonth"), screen.queryByRole("dialog")]).toEqual([[], null]);
});

test("what ought to be known is said, a sentence each", async () => {
  const { dialog } = await shown({
    warnings: [
      { kind: "not-month-end", asOf: "2024-06-29" },
      { kind: "not-ended", asOf: "2024-06-30", closed: "2024-06-20" },
      { kind: "open-errors", count: 3 },
      { kind: "gap", last: "2024-03" },
      { kind: "older", newest: "2024-08" },
    ],
  });
  expect(dialog.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("截至日期6月29日不是月末"),
    expect.stringContaining("截至日期2024年6月30日还没有到"),
    expect.stringContaining("还有3处错误没有改正"),
    expect.stringContaining("上一次存档的是2024年3月"),
    expect.stringContaining("最近存档的仍是2024年8月"),
  ]);
});

test("a month that is closed is corrected with a reason that says something", async () => {
  const { user, dialog, assistant } = await shown({ closed: { version: 1, asOf: "2024-06-30" }, version: 2 });
  expect(dialog.getByRole("heading", { name: "更正2024年6月存档" })).toBeTruthy();
  expect(dialog.getByText(/已经存档（第1版，截至6月30日）.*旧版保留.*第2版比较/)).toBeTruthy();
  const reason = dialog.getByRole("textbox", { name: /更正原因/ });
  for (const empty of ["", "核实无误", "更正"]) {
    await user.clear(reason);
    if (empty !== "") await user.type(reason, empty);
    await user.click(dialog.getByRole("button", { name: "更正存档" }));
    expect(dialog.getByText(/^请写明改了什么/)).toBeTruthy();
  }
  expect(called(assistant, "closeMonth")).toEqual([]);
  await user.clear(reason);
  await user.type(reason, " 万安镇第3项补报 ");
  await user.click(dialog.getByRole("button", { name: "更正存档" }));
  expect(called(assistant, "closeMonth")).toEqual([
    ["closeMonth", { check: 1, reason: "万安镇第3项补报", today: TODAY }],
  ]);
});

test.each([
  ["an old format", { writable: false, book: "旧.xls" }, /主工作簿《旧\.xls》是旧格式.*另存为\.xlsx/],
  ["nothing that was read", { records: 0 }, /^没有读到台账记录/],
])("of %s it says why, and nothing can be confirmed", async (_, change, said) => {
  const { user, dialog, assistant } = await shown(change);
  expect(dialog.getByText(said)).toBeTruthy();
  await user.click(dialog.getByRole("button", { name: "存档" }));
  expect(called(assistant, "closeMonth")).toEqual([]);
});

test.each([
  ["the day has been changed since", {}, aCheck({ asOf: "2024-05-31" }), /^截至日期改成了6月30日，要先/],
  ["the ledgers have", { stale: true }, aCheck(), /^台账改动过，要先重新检查/],
] as const)("where %s, the month is checked again first", async (_, state, check, said) => {
  const assistant = scriptedAssistant({ check, ...state });
  const { user } = await renderPane(assistant, { today: TODAY });
  const dialog = await opened(user);
  expect(dialog.getByText(said)).toBeTruthy();
  expect(dialog.queryByRole("button", { name: "存档" })).toBeNull();
  await user.click(dialog.getByRole("button", { name: "重新检查" }));
  expect(called(assistant, "check")).toEqual([["check", TODAY]]);
  expect(called(assistant, "closeMonth")).toEqual([]);
  expect(screen.getByRole("dialog")).toBeTruthy();
});

test("the sample's June is closed and taken back from the pane", async () => {
  const { assistant, books, state } = await monthsAssistant();
  const before = books.map((book) => book.users());
  const { user } = await renderPane(assistant, { today: TODAY });
  const dialog = await opened(user);
  await user.click(dialog.getByRole("button", { name: "存档" }));
  await screen.findAllByText(/^2024年6月已存档：/);
  expect(state().undo).toMatchObject({ what: "closing" });
  expect(screen.getAllByText(/写在主工作簿《主工作簿\.xlsx》。/).length).toBeGreaterThan(0);
  await user.click(screen.getAllByRole("button", { name: "撤销存档" })[0]!);
  await screen.findAllByText(/^已撤销/);
  expect(books.map((book) => book.users())).toEqual(before);
});
