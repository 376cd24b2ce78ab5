/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { aCause, aCheck, aFinding, aPage, BROKEN, scriptedAssistant } from "./frame/scriptedAssistant";
import { renderPane, settle, tab, told, TODAY } from "../support/renderPane";
import type { AssistantState, RunningJob } from "../../src/assistant/assistant";
import { inBoth } from "../../src/core/base/inBoth";

const READING: RunningJob = {
  job: "check",
  step: "reading",
  done: 1200,
  total: 4000,
  unit: "rows",
  cancellable: true,
  cancelling: false,
};

async function tell(assistant: ReturnType<typeof scriptedAssistant>, change: Partial<AssistantState>) {
  act(() => assistant.tell(change));
  await settle();
}

describe("before the first check", () => {
  test("says what will happen, and today stands as the as-of date", async () => {
    await renderPane(scriptedAssistant());
    expect(screen.getByRole("heading", { name: "检查这个月的台账" })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "截至日期" }).value).toBe(TODAY);
    expect(screen.getByRole("heading", { level: 1, name: "2024年6月台账.xlsx" })).toBeTruthy();
  });

  test("the main button checks as of the date that is set, and the date is remembered", async () => {
    const kept = new Map<string, string>();
    const assistant = scriptedAssistant();
    const { user } = await renderPane(assistant, {
      preferences: { get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value) },
    });
    const field = screen.getByRole("textbox", { name: "截至日期" });
    await user.clear(field);
    await user.type(field, "2024.5.31");
    await user.click(screen.getByRole("button", { name: "检查台账" }));
    expect(assistant.calls).toEqual([["check", "2024-05-31"]]);
    expect([...kept.values()]).toEqual(["2024-05-31"]);
  });

  test("begins with the date used last time, and a click goes back to today", async () => {
    const { user } = await renderPane(scriptedAssistant(), {
      preferences: { get: () => "2024-05-31", set: () => undefined },
    });
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "截至日期" });
    expect(field.value).toBe("2024-05-31");
    await user.click(screen.getByRole("button", { name: "改为今天" }));
    expect(field.value).toBe(TODAY);
    expect(screen.queryByRole("button", { name: "改为今天" })).toBeNull();
  });

  test("checks nothing while the date is none, and says how to write it", async () => {
    const assistant = scriptedAssistant();
    const { user } = await renderPane(assistant);
    const field = screen.getByRole("textbox", { name: "截至日期" });
    await user.clear(field);
    await user.type(field, "2024-6-31{Enter}");
    expect(screen.getByText("请写成2024-06-30这样的日期。")).toBeTruthy();
    expect(assistant.calls).toEqual([]);
  });

  test("figure sheets and marks wait for a check and say so; marks can be cleared at once", async () => {
    const assistant = scriptedAssistant();
    const { user } = await renderPane(assistant);
    for (const name of ["生成统计表", "标记台账"]) {
      const button = screen.getByRole("button", { name });
      expect(button.getAttribute("aria-disabled")).toBe("true");
      expect(button.title).toBe("先检查台账");
      await user.click(button);
    }
    expect(assistant.calls).toEqual([]);
    await user.click(screen.getByRole("button", { name: "清除标记" }));
    expect(assistant.calls).toEqual([["unmark"]]);
  });

  test("where no file is open it asks for one and checks nothing", async () => {
    const assistant = scriptedAssistant({ files: [] });
    const { user } = await renderPane(assistant, { place: "page" });
    expect(screen.getByRole("heading", { name: "请先打开台账文件" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "检查台账" }));
    expect(assistant.calls).toEqual([]);
  });
});

describe("while something runs", () => {
  test("step, rows and a bar show how far it is; only the step is read out", async () => {
    await renderPane(scriptedAssistant({ running: READING }));
    expect(screen.getByText("1200/4000行")).toBeTruthy();
    const bar = screen.getByRole("progressbar", { name: "检查台账：正在读取台账" });
    expect(bar.getAttribute("aria-valuenow")).toBe("1200");
    expect(told().polite).toBe("检查台账：正在读取台账");
  });

  test("of a file that is read for the first time the share is shown, for nobody knows its rows yet", async () => {
    await renderPane(scriptedAssistant({ running: { ...READING, unit: "bytes", done: 1_500_000, total: 4_000_000 } }));
    expect(screen.getByText("37%")).toBeTruthy();
    expect(screen.queryByText(/行$/)).toBeNull();
  });

  test.each(["click", "Esc"])("it is cancelled by %s", async (how) => {
    const assistant = scriptedAssistant({ running: READING });
    const { user } = await renderPane(assistant);
    if (how === "click") await user.click(screen.getByRole("button", { name: "取消" }));
    else {
      screen.getByRole("button", { name: "检查台账" }).focus();
      await user.keyboard("{Escape}");
    }
    expect(assistant.calls).toEqual([["cancel"]]);
  });

  test("what cannot be cancelled is not, and says why", async () => {
    const assistant = scriptedAssistant({ running: { ...READING, job: "cure", cancellable: false } });
    const { user } = await renderPane(assistant);
    const button = screen.getByRole("button", { name: "取消" });
    expect(button.title).toBe("这一步很短，不能中途取消");
    await user.click(button);
    await user.keyboard("{Escape}");
    expect(assistant.calls).toEqual([]);
  });

  test("a second run is not asked for, neither by click nor by key", async () => {
    const assistant = scriptedAssistant({ running: READING, check: aCheck() });
    const { user } = await renderPane(assistant);
    await user.click(screen.getByRole("button", { name: "重新检查" }));
    await user.click(screen.getByRole("button", { name: "生成统计表" }));
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(assistant.calls).toEqual([]);
  });

  test("the focus stays on the button that began it, and comes home from a bar that goes", async () => {
    const assistant = scriptedAssistant();
    const { user } = await renderPane(assistant);
    const check = screen.getByRole("button", { name: "检查台账" });
    await user.click(check);
    await tell(assistant, { running: READING });
    expect(document.activeElement).toBe(check);
    await user.click(screen.getByRole("button", { name: "取消" }));
    await tell(assistant, { running: null, notice: { kind: "cancelled", job: "check" } });
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "检查台账" }));
  });
});

describe("after a check", () => {
  test("the summary tells the day, counts, lights and what changed since the last check", async () => {
    const check = aCheck({ accepted: 2, since: { asOf: "2023-12-31", fresh: 3, stillOpen: 9, putRight: 4 } });
    await renderPane(scriptedAssistant({ check }));
    const summary = screen.getByRole("region", { name: "检查结果" });
    for (const text of [
      "截至6月30日，1张台账，40行",
      "错误 3",
      "警告 5",
      "提示 12",
      "已接受 2",
      "红灯 2",
      "黄灯 4",
      "绿灯 30",
      "不亮灯 4",
      "逾期 6",
      "与上次（截至2023年12月31日）相比：新增 3，仍有 9，已改 4",
    ]) {
      expect(within(summary).getByText(text)).toBeTruthy();
    }
    expect(told().polite).toBe("检查完毕：错误3条，警告5条，提示12条。");
  });

  test("lights are not shown where no task was read", async () => {
    const check = aCheck({ ledgers: [{ ...aCheck().ledgers[0]!, kind: "projects" }] });
    await renderPane(scriptedAssistant({ check }));
    expect(screen.queryByText("红灯 2")).toBeNull();
  });

  test("figures that are old say so, and a click checks again", async () => {
    const assistant = scriptedAssistant({ check: aCheck(), stale: true });
    const { user } = await renderPane(assistant);
    const summary = screen.getByRole("region", { name: "检查结果" });
    expect(within(summary).getByText("台账已改动，统计数字是改动前的。")).toBeTruthy();
    await user.click(within(summary).getByRole("button", { name: "重新检查" }));
    expect(assistant.calls).toEqual([["check", TODAY]]);
  });

  test("what a host or a file does not let us see is named", async () => {
    await renderPane(scriptedAssistant({ check: aCheck({ unseen: ["merges", "formats"] }) }));
    expect(screen.getByText(/看不到合并单元格/)).toBeTruthy();
    expect(screen.getByText(/缺少样式部件/)).toBeTruthy();
  });

  test("each action is one click, undoing too", async () => {
    const assistant = scriptedAssistant({ check: aCheck(), undo: { what: "cures", cells: 3 } });
    const { user } = await renderPane(assistant);
    for (const name of ["生成统计表", "标记台账", "清除标记", "撤销改正（3格）"]) {
      await user.click(screen.getByRole("button", { name }));
    }
    expect(assistant.calls).toEqual([["writeSheets", TODAY], ["mark", TODAY], ["unmark"], ["undo"]]);
  });

  test("another day set since is said, and figure sheets and marks are asked for of that day", async () => {
    const assistant = scriptedAssistant({ check: aCheck() });
    const { user } = await renderPane(assistant);
    expect(screen.queryByText(/还是截至/)).toBeNull();
    const field = screen.getByRole("textbox", { name: "截至日期" });
    await user.clear(field);
    await user.type(field, "2024-05-31{Tab}");
    expect(screen.getByText("下面显示的还是截至6月30日的结果，重新检查后更新。")).toBeTruthy();
    for (const name of ["生成统计表", "标记台账"]) await user.click(screen.getByRole("button", { name }));
    expect(assistant.calls).toEqual([
      ["writeSheets", "2024-05-31"],
      ["mark", "2024-05-31"],
    ]);
    await user.clear(field);
    await user.type(field, "五月底{Tab}");
    const button = screen.getByRole("button", { name: "生成统计表" });
    expect([button.getAttribute("aria-disabled"), button.title]).toEqual(["true", "请写成2024-06-30这样的日期。"]);
  });

  test("marks are not offered where nothing can be put in, and it says what to do", async () => {
    const assistant = scriptedAssistant({ check: aCheck(), writable: false, files: ["旧.xls"] });
    const { user } = await renderPane(assistant);
    for (const name of ["标记台账", "清除标记"]) {
      const button = screen.getByRole("button", { name });
      expect([button.getAttribute("aria-disabled"), button.title]).toEqual([
        "true",
        "旧格式（.xls）的工作簿不能标记，请在Excel里另存为.xlsx后再打开",
      ]);
      await user.click(button);
    }
    expect(assistant.calls).toEqual([]);
  });

  test("Ctrl+Enter checks from anywhere in the pane", async () => {
    const assistant = scriptedAssistant({ check: aCheck() });
    const { user } = await renderPane(assistant);
    tab("问题").focus();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(assistant.calls).toEqual([["check", TODAY]]);
  });

  test("the date that begins a check is the one typed, also with Enter in its field", async () => {
    const assistant = scriptedAssistant({ check: aCheck() });
    const { user } = await renderPane(assistant);
    const field = screen.getByRole("textbox", { name: "截至日期" });
    await user.clear(field);
    await user.type(field, "20240531{Enter}");
    expect(assistant.calls).toEqual([["check", "2024-05-31"]]);
  });
});

const SENTENCE = inBoth("工作表“重点任务”受保护，请先撤销保护。", "Sheet “重点任务” is protected.");

describe("notices", () => {
  test("a failure is said at once, with the sentence and another try", async () => {
    const notice = { kind: "failed", job: "mark", error: "protected", sentence: SENTENCE } as const;
    const assistant = scriptedAssistant({ check: aCheck(), notice });
    const { user } = await renderPane(assistant);
    expect(told().urgent).toBe("标记台账没有做成：工作表“重点任务”受保护，请先撤销保护。");
    expect(told().polite).not.toContain("受保护");
    await user.click(screen.getByRole("button", { name: "再试一次" }));
    expect(assistant.calls).toEqual([["mark", TODAY]]);
  });

  test("that the check was dropped is said, and a click checks again", async () => {
    const assistant = scriptedAssistant({ notice: { kind: "check-dropped" } });
    const { user } = await renderPane(assistant);
    expect(screen.getAllByText("打开的文件变了，原来的检查结果已经清空，请重新检查。").length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "重新检查" }));
    expect(assistant.calls).toEqual([["check", TODAY]]);
  });

  test("a fault of ours gives details to copy", async () => {
    const { user } = await renderPane(scriptedAssistant({ notice: BROKEN }));
    const details = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "出错详情" });
    expect(details.value).toContain("TypeError: x is undefined");
    await user.click(screen.getByRole("button", { name: "复制详情" }));
    expect(await navigator.clipboard.readText()).toBe(details.value);
    expect(screen.getByText("已复制")).toBeTruthy();
  });

  test("where the clipboard is refused, details are selected for Ctrl+C", async () => {
    const { user } = await renderPane(scriptedAssistant({ notice: BROKEN }));
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(screen.getByRole("button", { name: "复制详情" }));
    await settle();
    const details = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "出错详情" });
    expect([details.selectionStart, details.selectionEnd]).toEqual([0, details.value.length]);
    expect(screen.getByText("已选中，请按Ctrl+C复制")).toBeTruthy();
  });

  test("a command that rejects is shown with its details, not swallowed", async () => {
    const assistant = scriptedAssistant();
    assistant.breakWith("check", new Error("worker gone"));
    const { user } = await renderPane(assistant);
    await user.click(screen.getByRole("button", { name: "检查台账" }));
    await settle();
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "出错详情" }).value).toContain("worker gone");
    await user.click(screen.getByRole("button", { name: "关闭提示" }));
    expect(screen.queryByRole("textbox", { name: "出错详情" })).toBeNull();
  });

  test("what was corrected can be undone from its notice", async () => {
    const assistant = scriptedAssistant({
      check: aCheck(),
      undo: { what: "cures", cells: 3 },
      notice: { kind: "cured", written: 3, refused: 1 },
    });
    const { user } = await renderPane(assistant);
    const bar = screen.getByRole("group", { name: "提示" });
    expect(within(bar).getByText(/已改正3格；另有1格/)).toBeTruthy();
    await user.click(within(bar).getByRole("button", { name: "撤销改正（3格）" }));
    expect(assistant.calls).toEqual([["undo"]]);
  });

  test("written sheets can be gone to", async () => {
    const assistant = scriptedAssistant({
      check: aCheck(),
      notice: { kind: "sheets-written", names: ["完成情况", "镇排名"], newFile: null, leftOut: [] },
    });
    const { user } = await renderPane(assistant);
    await user.click(screen.getByRole("button", { name: "打开“完成情况”" }));
    expect(assistant.calls).toEqual([["goTo", { file: "2024年6月台账.xlsx", sheet: "完成情况", cell: "A1" }]]);
  });

  test("a cell that is shown needs no bar, one that is hidden does", async () => {
    const assistant = scriptedAssistant({ check: aCheck() });
    await renderPane(assistant);
    await tell(assistant, { notice: { kind: "went-to", result: "shown", sheet: "重点任务", cell: "H12" } });
    expect(screen.queryByRole("button", { name: "关闭提示" })).toBeNull();
    expect(told().polite).toContain("已转到“重点任务”表H12。");
    await tell(assistant, { notice: { kind: "went-to", result: "hidden-row", sheet: "重点任务", cell: "H12" } });
    expect(screen.getByRole("group", { name: "提示" }).textContent).toContain("取消隐藏");
  });

  test("a second command while one runs is refused kindly, with a way to stop the first", async () => {
    const assistant = scriptedAssistant({ running: READING, notice: { kind: "busy", running: "check" } });
    const { user } = await renderPane(assistant);
    const bar = screen.getByRole("group", { name: "提示" });
    expect(within(bar).getByText("正在检查台账，请等它做完再点。")).toBeTruthy();
    await user.click(within(bar).getByRole("button", { name: "取消" }));
    expect(assistant.calls).toEqual([["cancel"]]);
  });

  test("closing a notice asks for it and keeps the focus in the pane", async () => {
    const assistant = scriptedAssistant({ notice: { kind: "unmarked", leftOut: [] } });
    const { user } = await renderPane(assistant);
    await user.click(screen.getByRole("button", { name: "关闭提示" }));
    await tell(assistant, { notice: null });
    expect(assistant.calls).toEqual([["dismiss"]]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "检查台账" }));
  });
});

describe("the whole pane", () => {
  test("is the main thing in Excel, and a part with a name beside the page's grid", async () => {
    const { unmount } = await renderPane(scriptedAssistant());
    expect(screen.getByRole("main")).toBeTruthy();
    unmount();
    await renderPane(scriptedAssistant(), { place: "page" });
    expect(screen.queryByRole("main")).toBeNull();
    expect(screen.getByRole("region", { name: "专业镇台账助手" })).toBeTruthy();
  });

  test("speaks English from head to foot where that is set", async () => {
    const assistant = scriptedAssistant({ check: aCheck(), notice: { kind: "unmarked", leftOut: [] } }, () =>
      aPage([
        aCause([aFinding({ sentence: { zh: "不是单位。", en: "It is no unit." } })], {
          title: inBoth("单位认不出", "No such unit"),
        }),
      ]),
    );
    const { container } = await renderPane(assistant, { language: "en" });
    expect(screen.getByText("No such unit")).toBeTruthy();
    expect(screen.getByText("It is no unit.")).toBeTruthy();
    expect(screen.queryByText("不是单位。")).toBeNull();
    const labels = [...container.querySelectorAll("[aria-label]")].map((part) => part.getAttribute("aria-label"));
    expect(labels.filter((label) => /[，。；：]/.test(label ?? ""))).toEqual([]);
    expect(screen.getByRole("button", { name: "Check again" })).toBeTruthy();
    for (const name of ["Findings", "Completion", "Overdue", "Settings", "Help"]) {
      expect(tab(name)).toBeTruthy();
    }
    expect(container.querySelector("[lang=en]")).toBeTruthy();
  });

  test("lets go of the assistant when it is taken away", async () => {
    const assistant = scriptedAssistant();
    const error = jest.spyOn(console, "error");
    const { unmount } = await renderPane(assistant);
    unmount();
    await settle();
    assistant.tell({ stale: true });
    expect(error).not.toHaveBeenCalled();
  });

  test("an assistant that cannot be listened to is told, with details", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const assistant = { ...scriptedAssistant(), subscribe: () => Promise.reject(new Error("no worker")) };
    await renderPane(assistant);
    expect(screen.getAllByRole("alert")[0]!.textContent).toContain("这一页出错了");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "出错详情" }).value).toContain("no worker");
    quiet.mockRestore();
  });

  test("arrow keys, Home and End walk along the tabs without opening; only the open one is a tab stop", async () => {
    const { user } = await renderPane(scriptedAssistant());
    const tabs = screen.getAllByRole("tab");
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual(tabs.map((_, index) => (index === 0 ? 0 : -1)));
    tabs[0]!.focus();
    for (const [key, index] of [
      ["ArrowRight", 1],
      ["ArrowLeft", 0],
      ["ArrowLeft", -1],
      ["ArrowRight", 0],
      ["End", -1],
      ["Home", 0],
    ] as const) {
      await user.keyboard(`{${key}}`);
      expect(document.activeElement).toBe(tabs.at(index));
    }
    expect(tabs[0]!.getAttribute("aria-selected")).toBe("true");
  });

  test("one tab is shown at a time, and what was chosen in one is there when somebody comes back", async () => {
    const assistant = scriptedAssistant({ check: aCheck() }, () => aPage([aCause([aFinding()])]));
    const { user } = await renderPane(assistant);
    await user.click(screen.getByRole("button", { name: "错误", pressed: false }));
    await user.click(tab("帮助"));
    expect(screen.getAllByRole("tabpanel")).toEqual([screen.getByRole("tabpanel", { name: /^帮助/ })]);
    await user.click(tab("问题"));
    expect(screen.getByRole("button", { name: "错误", pressed: true })).toBeTruthy();
  });

  test("a part that cannot be drawn leaves the rest usable", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const assistant = scriptedAssistant({ check: aCheck() }, () => ({ ...aPage([]), causes: null as never }));
    await renderPane(assistant);
    expect(screen.getByRole("tabpanel", { name: /^问题/ }).textContent).toContain("这一页出错了");
    expect(screen.getByRole("button", { name: "重新检查" })).toBeTruthy();
    quiet.mockRestore();
  });
});
