/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { FindingsQuery } from "../../../src/assistant/views/findingsPage";
import { renderPane, settle, tab } from "../../support/renderPane";
import { aCause, aCheck, aFinding, aPage, scriptedAssistant } from "../frame/scriptedAssistant";
import { sameInBoth } from "../../builders/sameInBoth";

const NAMES = aCause([aFinding(), aFinding({ cell: "H20", change: "new" }), aFinding({ cell: "H31" })], {
  count: 14,
  fresh: 1,
});
const DATES = aCause(
  [
    aFinding({
      rule: "date-as-text",
      severity: "info",
      cell: "P3",
      key: { check: 1, place: 9 },
      sentence: sameInBoth("日期写成了文字。"),
      cure: { before: "2024.6.30", after: "2024/6/30", suggestion: null },
    }),
  ],
  { title: sameInBoth("日期写成文字"), count: 120, curable: 118 },
);
const CHECK = aCheck();

async function renderFindings(page = aPage([NAMES, DATES]), check = CHECK) {
  const queries: FindingsQuery[] = [];
  const assistant = scriptedAssistant({ check }, (query) => {
    queries.push(query);
    return page;
  });
  return { assistant, queries, ...(await renderPane(assistant)) };
}

const cause = (name: RegExp) => screen.getByRole("button", { name });

describe("causes", () => {
  test("each has its severity in words, its title and how many there are", async () => {
    await renderFindings();
    expect(screen.getByRole("button", { name: /^错误 单位认不出 新增1 14条$/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^提示 日期写成文字 120条$/ })).toBeTruthy();
  });

  test("errors stand open with their first three, tidy-up is folded until somebody opens it", async () => {
    const { user } = await renderFindings();
    expect(screen.getByRole("button", { name: "转到重点任务 H12" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "转到重点任务 H31" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "转到重点任务 P3" })).toBeNull();
    await user.click(cause(/日期写成文字/));
    expect(screen.getByRole("button", { name: "转到重点任务 P3" })).toBeTruthy();
  });

  test("a finding shows its sentence and its whole row, the faulty cell named as such", async () => {
    await renderFindings(aPage([aCause([aFinding()])]));
    expect(screen.getByText(/不是已知的单位/)).toBeTruthy();
    const [heading] = screen.getAllByText("牵头单位");
    expect(heading!.nextElementSibling!.textContent).toBe("县工信据（有问题的格子）");
    expect(heading!.nextElementSibling!.querySelector("mark")).toBeTruthy();
    expect(screen.getByText("建成绛州澄泥砚展厅").querySelector("mark")).toBeNull();
  });

  test("what stands in a cell is only ever text", async () => {
    const text = "<img src=x onerror=alert(1)>";
    const { container } = await renderFindings(
      aPage([aCause([aFinding({ sentence: sameInBoth(text), rowCells: [{ heading: text, text, faulty: true }] })])]),
    );
    expect(screen.getAllByText(text, { exact: false }).length).toBeGreaterThanOrEqual(3);
    expect(container.querySelector("img")).toBeNull();
  });

  test("a click goes to the cell", async () => {
    const { assistant, user } = await renderFindings();
    await user.click(screen.getByRole("button", { name: "转到重点任务 H20" }));
    expect(assistant.calls).toEqual([["goTo", { file: "2024年6月台账.xlsx", sheet: "重点任务", cell: "H20" }]]);
  });

  test("a finding about no one cell goes to its sheet, one about no sheet nowhere", async () => {
    const { assistant, user } = await renderFindings(
      aPage([aCause([aFinding({ cell: null }), aFinding({ sheet: null, cell: null, ledger: null })])]),
    );
    await user.click(screen.getByRole("button", { name: "转到重点任务" }));
    expect(assistant.calls).toEqual([["goTo", { file: "2024年6月台账.xlsx", sheet: "重点任务", cell: "A1" }]]);
    expect(screen.queryAllByRole("button", { name: /^转到2024/ })).toEqual([]);
  });

  test("a name that is not known leads to the settings", async () => {
    const { user } = await renderFindings(aPage([aCause([aFinding()])]));
    await user.click(screen.getByRole("button", { name: "到设置里确认名称" }));
    expect(tab("设置").getAttribute("aria-selected")).toBe("true");
  });

  test("the file is named where several have a sheet of that name, and only there", async () => {
    const [ledger] = CHECK.ledgers;
    const ledgers = [
      { ...ledger!, file: "甲.xlsx", sheet: "重点任务" },
      { ...ledger!, file: "乙.xlsx", sheet: "重点任务" },
      { ...ledger!, file: "乙.xlsx", sheet: "项目" },
    ];
    const assistant = scriptedAssistant({ check: aCheck({ ledgers }), files: ["甲.xlsx", "乙.xlsx"] }, () =>
      aPage([aCause([aFinding({ file: "乙.xlsx" }), aFinding({ file: "乙.xlsx", sheet: "项目" })])]),
    );
    await renderPane(assistant);
    expect(screen.getByRole("button", { name: "转到乙.xlsx · 重点任务 H12" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "转到项目 H12" })).toBeTruthy();
  });

  test("a long row is cut with the faulty cell first, and whole in the sheet's order when asked", async () => {
    const rowCells = [
      ...Array.from({ length: 8 }, (_, index) => ({ heading: `栏目${index}`, text: "长长的内容", faulty: false })),
      { heading: "完成时限", text: "", faulty: true },
    ];
    const { user } = await renderFindings(aPage([aCause([aFinding({ rowCells })])]));
    const headings = () => [...document.querySelectorAll("[aria-label=所在的行] dt")].map((term) => term.textContent);
    expect(headings()[0]).toBe("完成时限");
    expect(screen.getByText("（空）")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "看整行", expanded: false }));
    expect(headings()).toEqual(rowCells.map(({ heading }) => heading));
    await user.click(screen.getByRole("button", { name: "收起", expanded: true }));
    expect(headings()[0]).toBe("完成时限");
  });

  test("the arrow keys walk from finding to finding", async () => {
    const { user } = await renderFindings();
    screen.getByRole("button", { name: "转到重点任务 H12" }).focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "转到重点任务 H20" }));
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "转到重点任务 H12" }));
  });

  test("when the finding that has the focus is put right, the next one gets it", async () => {
    let page = aPage([NAMES]);
    const assistant = scriptedAssistant({ check: CHECK }, () => page);
    await renderPane(assistant);
    screen.getByRole("button", { name: "转到重点任务 H12" }).focus();
    page = aPage([aCause(NAMES.findings.slice(1))]);
    act(() => assistant.tell({ check: aCheck({ check: 2 }) }));
    await settle();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "转到重点任务 H20" }));
  });

  test("findings that stay keep the focus from check to check", async () => {
    const assistant = scriptedAssistant({ check: CHECK }, () => aPage([NAMES]));
    await renderPane(assistant);
    const button = screen.getByRole("button", { name: "转到重点任务 H20" });
    button.focus();
    act(() => assistant.tell({ check: aCheck({ check: 2 }) }));
    await settle();
    expect(document.activeElement).toBe(button);
    expect(button.isConnected).toBe(true);
  });

  test("progress asks for no findings again, another check does", async () => {
    const { assistant, queries } = await renderFindings();
    const before = queries.length;
    act(() => assistant.tell({ stale: true }));
    await settle();
    expect(queries).toHaveLength(before);
    act(() => assistant.tell({ check: aCheck({ check: 2 }) }));
    await settle();
    expect(queries).toHaveLength(before + 1);
  });
});

describe("filters", () => {
  test("severities are chosen one by one; none chosen shows all", async () => {
    const { queries, user } = await renderFindings();
    const last = () => queries.at(-1)!.filter.severities;
    expect(last()).toEqual(["error", "warning", "info"]);
    await user.click(screen.getByRole("button", { name: "警告" }));
    expect(last()).toEqual(["warning"]);
    await user.click(screen.getByRole("button", { name: "错误" }));
    expect(last()).toEqual(["error", "warning"]);
    await user.click(screen.getByRole("button", { name: "清除筛选" }));
    expect(last()).toEqual(["error", "warning", "info"]);
  });

  test("unit and town come from the check; how many are left is told", async () => {
    const { queries, user } = await renderFindings();
    await user.click(screen.getByRole("button", { name: "筛选" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "单位" }), "县农业农村局");
    await user.selectOptions(screen.getByRole("combobox", { name: "镇" }), "横桥镇");
    expect(queries.at(-1)!.filter).toMatchObject({ unit: "县农业农村局", town: "横桥镇" });
    expect(screen.getByText("筛出134条，共20条")).toBeTruthy();
    expect(screen.queryByRole("combobox", { name: "与上次相比" })).toBeNull();
    expect(screen.queryByRole("combobox", { name: "文件" })).toBeNull();
  });

  test("new and still open can be told apart where there is a last check", async () => {
    const check = aCheck({ since: { asOf: "2024-05-31", fresh: 1, stillOpen: 2, putRight: 0 } });
    const { queries, user } = await renderFindings(aPage([NAMES]), check);
    await user.click(screen.getByRole("button", { name: "筛选" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "与上次相比" }), "新增");
    expect(queries.at(-1)!.filter.change).toBe("new");
  });

  test("a unit whose findings are all put right stays chosen and to be seen", async () => {
    const { assistant, user } = await renderFindings();
    await user.click(screen.getByRole("button", { name: "筛选" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "单位" }), "县农业农村局");
    act(() => assistant.tell({ check: aCheck({ check: 2, units: [] }) }));
    await settle();
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "单位" }).selectedOptions[0]!.text).toBe(
      "县农业农村局",
    );
  });

  test("a filter that lets nothing through says so", async () => {
    const { user } = await renderFindings(aPage([]));
    await user.click(screen.getByRole("button", { name: "警告" }));
    expect(screen.getByText("没有符合筛选条件的问题。")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "没有发现问题" })).toBeNull();
  });
});

describe("what is no trouble", () => {
  test("nothing found is said soberly, with the next step", async () => {
    await renderFindings(aPage([]), aCheck({ counts: { error: 0, warning: 0, info: 0 } }));
    expect(screen.getByRole("heading", { name: "没有发现问题" })).toBeTruthy();
    expect(screen.getByText("检查了1张台账、40行，没有发现问题。")).toBeTruthy();
    expect(screen.queryByRole("search", { name: "筛选问题" })).toBeNull();
  });

  test("put right, accepted, in order and not checked are listed when they are opened", async () => {
    const { user } = await renderFindings(
      aPage([], {
        putRight: [
          { rule: "unit-unknown", title: sameInBoth("单位认不出"), sheet: "重点任务", cell: "H9", value: "县农业据" },
        ],
        accepted: [{ finding: aFinding({ cell: "H40" }), reason: "常务会同意", until: "2024-12-31" }],
      }),
    );
    await user.click(screen.getByRole("button", { name: "上次以来已改好的（1条）" }));
    expect(screen.getByText("单位认不出 · 重点任务 H9 · 县农业据")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "已接受的（1条）" }));
    expect(screen.getByText("理由：常务会同意；到12月31日为止")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "查过没有问题的（2项）" }));
    expect(screen.getByText("日期写法")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "没有检查的（1项）" }));
    expect(screen.getByText("指标")).toBeTruthy();
  });

  test("long lists show thirty at first and more when asked", async () => {
    const passedOver = Array.from({ length: 70 }, (_, index) => ({
      file: "a",
      sheet: `表${index}`,
      reason: sameInBoth("空表"),
    }));
    const { user } = await renderFindings(aPage([]), aCheck({ passedOver }));
    await user.click(screen.getByRole("button", { name: /认出的台账/ }));
    expect(screen.getAllByText(/空表/)).toHaveLength(30);
    await user.click(screen.getByRole("button", { name: "再显示30条" }));
    await user.click(screen.getByRole("button", { name: "再显示10条" }));
    expect(screen.getAllByText(/空表/)).toHaveLength(70);
  });
});

describe("ledgers found", () => {
  const sure = CHECK.ledgers[0]!;

  test("where, which kind, how sure, which rows, and what was passed over and why", async () => {
    const { assistant, user } = await renderFindings();
    const head = screen.getByRole("button", { name: "认出的台账（1张，略过1张表）" });
    expect(head.getAttribute("aria-expanded")).toBe("false");
    await user.click(head);
    expect(screen.getByText("重点任务台账")).toBeTruthy();
    expect(screen.getByText("40行（第5—44行） · 确定")).toBeTruthy();
    expect(screen.getByText("通讯录 — 没有台账的关键列")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "转到重点任务" }));
    expect(assistant.calls).toEqual([["goTo", { file: sure.file, sheet: "重点任务", cell: "A3" }]]);
  });

  test("a doubtful one stands open, with the columns it lacks", async () => {
    const doubtful = {
      ...sure,
      certainty: "probable" as const,
      missing: ["完成时限", "完成状态"].map(sameInBoth),
      hidden: true,
    };
    await renderFindings(aPage([]), aCheck({ ledgers: [doubtful] }));
    expect(screen.getByText("40行（第5—44行） · 多半是，请核对 · 隐藏的工作表")).toBeTruthy();
    expect(screen.getByText("缺少的列：完成时限、完成状态")).toBeTruthy();
  });

  test("none found says what a ledger needs and why each sheet was passed over", async () => {
    await renderFindings(aPage([NAMES]), aCheck({ ledgers: [] }));
    const panel = screen.getByRole("tabpanel", { name: /^问题/ });
    expect(within(panel).getByRole("heading", { name: "没有认出台账" })).toBeTruthy();
    expect(within(panel).getByText("通讯录 — 没有台账的关键列")).toBeTruthy();
  });
});
