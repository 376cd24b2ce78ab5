/** @jest-environment jsdom */
import "./webGlobals";
import { cleanup, screen, within } from "@testing-library/react";
import type { RowsQuery, RowView } from "../../../src/assistant/views/rowsPage";
import { ProjectsSection } from "../../../src/taskpane/figures/ProjectsSection";
import { FiguresTab } from "../../../src/taskpane/figures/FiguresTab";
import { wordsEn, wordsZh } from "../../../src/taskpane/words/words";
import { sampleAssistant, type AssistantForTest } from "../../support/sampleAssistant";
import { IDLE } from "../frame/scriptedAssistant";
import { answering, renderTab } from "./renderTab";

let sample: AssistantForTest;
beforeAll(async () => {
  sample = await sampleAssistant();
});

const shown = () => renderTab(FiguresTab, sample.assistant, sample.state());
const fold = (name: string | RegExp) => screen.getByRole("button", { name, expanded: false });
const rowOf = (name: string) => screen.getByRole("rowheader", { name: new RegExp(name) }).closest("tr")!;

describe("before a check", () => {
  test("says that there are no figures yet and how to get them", async () => {
    await renderTab(FiguresTab, sample.assistant, IDLE);
    expect(screen.getByRole("heading", { name: "还没有数字" })).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("completion", () => {
  test("stands with numerator, denominator, bar and lights, all tasks first", async () => {
    await shown();
    const total = within(screen.getByRole("region", { name: "全部任务" }));
    const { completion } = (await sample.assistant.figures())!;
    const { done, countable } = completion.total;
    const rate = total.getByText("完成率").parentElement!;
    expect(rate.textContent).toBe(`完成率${done}/${countable}${((100 * done) / countable).toFixed(1)}%`);
    expect(total.getByRole("img", { name: /^完成率\d+\.\d%，序时进度\d+\.\d%$/ })).toBeTruthy();
    expect(total.getByRole("img", { name: /^亮灯：红灯 \d+、黄灯 \d+、绿灯 \d+、不亮灯 \d+$/ })).toBeTruthy();
  });

  test("can be had by any group and in another order", async () => {
    const { user, answered } = await shown();
    await user.selectOptions(screen.getByRole("combobox", { name: "分组" }), "牵头单位");
    await user.selectOptions(screen.getByRole("combobox", { name: "排序" }), "逾期从多到少");
    await answered();
    const table = screen.getByRole("table", { name: /^按牵头单位统计的完成情况/ });
    const overdue = [...table.querySelectorAll("tbody > tr > td:nth-child(3)")].map((cell) => Number(cell.textContent));
    const { completion } = (await sample.assistant.figures())!;
    expect(overdue).toHaveLength(completion.unitsAsLead.length);
    expect(overdue).toEqual(overdue.toSorted((a, b) => b - a));
  });

  test("says which rows the rate leaves out", async () => {
    await shown();
    const { completion } = (await sample.assistant.figures())!;
    for (const { name, longTerm, paused, undated } of completion.towns) {
      const text = rowOf(name).textContent;
      expect([name, text.includes(`长期${longTerm}`)]).toEqual([name, longTerm > 0]);
      expect([name, text.includes(`暂缓${paused}`)]).toEqual([name, paused > 0]);
      expect([name, text.includes(`无时限${undated}`)]).toEqual([name, undated > 0]);
    }
  });

  test("shows — where there is nothing to divide by", async () => {
    const figures = (await sample.assistant.figures())!;
    const [town] = figures.completion.towns;
    const empty = { ...town!, countable: 0, done: 0, completionRate: null, scheduledProgress: null };
    const assistant = answering(sample.assistant, {
      figures: () => Promise.resolve({ ...figures, completion: { ...figures.completion, towns: [empty] } }),
    });
    await renderTab(FiguresTab, assistant, sample.state());
    const [rate] = within(rowOf(town!.name)).getAllByRole("cell");
    expect(rate!.textContent).toBe("0/0—");
    expect(within(rate!).queryByRole("img")).toBeNull();
  });
});

describe("the rows behind a number", () => {
  test("open in its place with the focus at their head, lead to the cell, and Esc gives the focus back", async () => {
    const { user, answered, places } = await shown();
    const number = screen.getByRole("button", { name: /^合计逾期\d+项/ });
    number.focus();
    await user.keyboard("{Enter}");
    await answered();

    const heading = screen.getByRole("heading", { name: "合计 · 逾期" });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText(`共${number.textContent}行`)).toBeTruthy();
    expect(screen.getByText("应完成任务中没有完成、且完成时限早于截至日期的。")).toBeTruthy();

    const first = screen.getAllByRole("listitem")[0]!;
    expect(first.getAttribute("aria-setsize")).toBe(number.textContent);
    expect(first.textContent).toMatch(/红灯：已逾期\d+天（应于\d+月\d+日完成）/);
    await user.click(within(first).getByRole("button"));
    const query: RowsQuery = { group: { by: "total" }, figure: "overdue", from: 0, count: 1 };
    const [row] = (await sample.assistant.rows(query)).rows;
    expect(places).toEqual([{ file: row!.file, sheet: row!.sheet, cell: row!.cell }]);

    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(number);
    expect(screen.queryByRole("heading", { name: "合计 · 逾期" })).toBeNull();
  });

  test("keep what was chosen before: the button back returns to the same table", async () => {
    const { user, answered } = await shown();
    await user.selectOptions(screen.getByRole("combobox", { name: "分组" }), "维度");
    await answered();
    const number = within(screen.getByRole("table")).getAllByRole("button", { name: /应完成\d+项/ })[0]!;
    await user.click(number);
    await answered();
    await user.click(screen.getByRole("button", { name: "返回" }));
    expect(document.activeElement).toBe(number);
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "分组" }).value).toBe("dimension");
  });

  test("of 100 000 draw only what is in sight, and page on", async () => {
    const [row] = (await sample.assistant.rows({ group: { by: "total" }, figure: "total", from: 0, count: 1 })).rows;
    const asked: RowsQuery[] = [];
    const assistant = answering(sample.assistant, {
      rows: (query) => {
        asked.push(query);
        const count = Math.min(query.count, 100_000 - query.from);
        const rows = Array.from({ length: count }, (_, index): RowView => ({ ...row!, row: query.from + index + 6 }));
        return Promise.resolve({ count: 100_000, rows });
      },
    });
    const { user, answered } = await renderTab(FiguresTab, assistant, sample.state());
    await user.click(screen.getByRole("button", { name: /^合计未完成/ }));
    await answered();
    expect(screen.getByText("共100000行")).toBeTruthy();
    expect(screen.getAllByRole("listitem").length).toBeLessThan(20);
    await user.click(screen.getByRole("button", { name: "最后一页" }));
    await answered();
    expect(asked.at(-1)).toMatchObject({ figure: "not-done", from: 99_500, count: 500 });
    expect(screen.getAllByRole("listitem")[0]!.getAttribute("aria-posinset")).toBe("99501");
  });

  test("say of a row with open errors that its figures are not to be used yet", async () => {
    const { rows } = await sample.assistant.rows({ group: { by: "total" }, figure: "total", from: 0, count: 999 });
    const row = rows.find(({ errors }) => errors > 0)!;
    const assistant = answering(sample.assistant, { rows: () => Promise.resolve({ count: 1, rows: [row] }) });
    const { user, answered } = await renderTab(FiguresTab, assistant, sample.state());
    await user.click(screen.getByRole("button", { name: /^合计未完成/ }));
    await answered();
    expect(screen.getByRole("listitem").textContent).toContain(`这一行有${row.errors}处错误没有改，数字先不要采用`);
  });
});

describe("other sections", () => {
  test("red and yellow rows stand with their reasons, and all of them can be had", async () => {
    const { user, answered } = await shown();
    await user.click(fold("红灯和黄灯"));
    await answered();
    const { lights } = sample.state().check!;
    expect(screen.getByRole("heading", { name: `红灯${lights.red}项` })).toBeTruthy();
    expect(screen.getByRole("heading", { name: `黄灯${lights.yellow}项` })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: `查看全部${lights.red}行` }));
    await answered();
    expect(screen.getByRole("heading", { name: "合计 · 红灯" })).toBeTruthy();
  });

  test("a notice that may not be sent is called a draft, and each row in its way is named and leads to its place", async () => {
    const { user, answered, places } = await shown();
    const { notices } = (await sample.assistant.figures())!;
    await user.click(fold(`督办建议（${notices.length}）`));
    await answered();
    expect(notices.some(({ sendable }) => !sendable)).toBe(true);
    for (const { to, sendable, reason, blockedBy } of notices) {
      const notice = within(screen.getByRole("article", { name: to }));
      expect(notice.getByText(sendable ? "可以发" : "草稿·不可发")).toBeTruthy();
      expect(notice.getByText(reason.zh)).toBeTruthy();
      const rows = new Set(blockedBy.map(({ sheet, row }) => `${sheet}第${row}行`));
      for (const row of rows) expect(notice.getByRole("button", { name: new RegExp(`^${row}：`) })).toBeTruthy();
    }
    const blocked = notices.find(({ sendable }) => !sendable)!;
    const [block] = blocked.blockedBy;
    const name = new RegExp(`^${block!.sheet}第${block!.row}行：`);
    await user.click(within(screen.getByRole("article", { name: blocked.to })).getByRole("button", { name }));
    expect(places).toEqual([{ file: block!.file, sheet: block!.sheet, cell: `A${block!.row}` }]);
  });

  test("letters are drafted for one or all and noted as sent or answered; without a place to save them it is said where", async () => {
    const notices = (await sample.assistant.figures())!.notices;
    const asked: unknown[] = [];
    const registered = (status: "草稿" | "已发") => ({
      ...notices[0]!,
      register: { row: 4, number: null, level: "催办" as const, sent: null, deadline: null, status },
    });
    const over = (first: (typeof notices)[number]) =>
      answering(sample.assistant, {
        figures: async () => ({ ...(await sample.assistant.figures())!, notices: [first, ...notices.slice(1)] }),
        draftNotices: (order) => (asked.push(order), Promise.resolve([])),
        returnSlips: (order) => (asked.push(order), Promise.resolve([])),
        noteLetter: (note) => (asked.push(note), Promise.resolve()),
      });
    const saved: unknown[] = [];
    const saving = {
      list: () => Promise.reject(new Error("Letters are no lists")),
      documents: (...given: unknown[]) => (saved.push(given), Promise.resolve()),
    };
    const open = async (first: (typeof notices)[number], through: typeof saving | null) => {
      const tab = await renderTab(FiguresTab, over(first), sample.state(), wordsZh, { saving: through });
      await tab.user.click(fold(`督办建议（${notices.length}）`));
      await tab.answered();
      return tab;
    };
    const [{ to } = { to: "" }] = notices;
    const first = await open(registered("草稿"), saving);
    for (const name of [`起草全部${notices.length}份`, `起草：${to}`, `今天已发出：${to}`, "生成退回单"]) {
      await first.user.click(screen.getByRole("button", { name }));
      await first.answered();
    }
    expect(asked).toEqual([
      { to: null, today: "2024-07-02" },
      { to: [to], today: "2024-07-02" },
      { to, what: "sent", day: "2024-07-02" },
      { to: null, today: "2024-07-02" },
    ]);
    expect(saved).toEqual([
      [[], "督办通知书_2024年6月.zip"],
      [[], expect.any(String)],
      [[], "退回单_2024年6月.zip"],
    ]);
    expect(screen.getByText("督办登记第4行：文号未填，催办，草稿")).toBeTruthy();
    first.unmount();
    await open(registered("已发"), null);
    expect(screen.queryByRole("button", { name: /^起草|^生成退回单/ })).toBeNull();
    expect(screen.getByText(/请在浏览器页面里打开台账起草和保存/)).toBeTruthy();
    expect(screen.getByRole("button", { name: `今天收到反馈：${to}` })).toBeTruthy();
  });

  test("the month in words: copied in whole or one by one, each with its rows; as Word files where they can be saved", async () => {
    const { summary } = (await sample.assistant.figures())!;
    const asked: unknown[] = [];
    const saved: unknown[] = [];
    const copied: string[] = [];
    const saving = {
      list: () => Promise.reject(new Error("Letters are no lists")),
      documents: (...given: unknown[]) => (saved.push(given), Promise.resolve()),
    };
    const over = answering(sample.assistant, {
      monthDocument: (order) => (asked.push(order), Promise.resolve([])),
    });
    const first = await renderTab(FiguresTab, over, sample.state(), wordsZh, { saving });
    jest.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => (copied.push(text), Promise.resolve()));
    await first.user.click(fold("月度汇总"));
    for (const { text } of summary.paragraphs) expect(screen.getByText(text)).toBeTruthy();
    for (const name of ["复制", "复制“红灯事项”", "保存为Word文件", "起草通报"]) {
      await first.user.click(screen.getByRole("button", { name }));
      await first.answered();
    }
    const red = summary.paragraphs.find(({ topic }) => topic === "red")!;
    expect(copied[0]!.split("\n")).toHaveLength(summary.paragraphs.length);
    expect(copied[0]).toMatch(/^总体情况：截至6月30日，/);
    expect(copied[1]).toBe(`红灯事项：${red.text}`);
    expect(asked).toEqual([
      { what: "summary", today: "2024-07-02" },
      { what: "circular", today: "2024-07-02" },
    ]);
    expect(saved).toHaveLength(2);
    const paragraph = within(screen.getByRole("article", { name: "红灯事项" }));
    await first.user.click(paragraph.getByRole("button", { name: `涉及${red.places.length}行` }));
    const [place] = red.places;
    await first.user.click(paragraph.getByRole("button", { name: new RegExp(place!.name!) }));
    expect(first.places).toEqual([{ file: place!.file, sheet: place!.sheet, cell: `A${place!.row}` }]);
    first.unmount();
    const second = await renderTab(FiguresTab, over, sample.state(), wordsZh, { saving: null });
    await second.user.click(fold("月度汇总"));
    expect(screen.queryByRole("button", { name: "起草通报" })).toBeNull();
    expect(screen.getByText(/请在浏览器页面里打开台账起草和保存/)).toBeTruthy();
  });

  test("problems are closed over all, by unit and kind", async () => {
    const { user } = await shown();
    const { problems } = (await sample.assistant.figures())!;
    await user.click(fold("问题办理"));
    expect(screen.getByText(new RegExp(`^已销号${problems.closed}/${problems.total} \\d+\\.\\d%`))).toBeTruthy();
    await user.click(fold("按问题类别"));
    const table = screen.getByRole("table", { name: "问题办理 · 按问题类别" });
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map((header) => header.textContent),
    ).toEqual(problems.byCategory.map(({ name }) => name));
  });

  test("projects, indicators and submissions stand with their rates and results", async () => {
    const { user, places } = await shown();
    const { projects, indicators, submissions } = (await sample.assistant.figures())!;
    await user.click(fold("重点项目"));
    expect(screen.getByRole("img", { name: /^投资完成率\d+\.\d%，时间进度50\.0%$/ })).toBeTruthy();
    await user.click(fold(`过了计划时间没有开工（${projects.missedStarts.length}）`));
    const [missed] = projects.missedStarts;
    await user.click(screen.getByRole("button", { name: `${missed!.sheet}第${missed!.row}行` }));
    expect(places).toEqual([{ file: missed!.file, sheet: missed!.sheet, cell: `A${missed!.row}` }]);
    await user.click(fold("指标完成"));
    expect(screen.getAllByRole("img", { name: /累计完成目标的/ })).toHaveLength(
      indicators.filter(({ rate }) => rate !== null).length,
    );
    await user.click(fold("月报报送"));
    const cells = within(screen.getByRole("table", { name: "各专业镇月报报送情况" })).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent.slice(0, 2)).toSorted()).toEqual(
      submissions.map(({ result }) => ({ "on-time": "按时", late: "迟报", missing: "未报" })[result]).toSorted(),
    );
  });

  test("an investment that is not known is a dash, and said to be in no sum", async () => {
    const figures = (await sample.assistant.figures())!;
    const drawn = async (unpriced: Readonly<Record<string, number>>) => {
      const draw = () => <ProjectsSection figures={{ ...figures, unpriced }} onGoTo={() => undefined} />;
      const { user } = await renderTab(draw, sample.assistant, sample.state());
      await user.click(fold("重点项目"));
      const row = screen.getByRole("rowheader", { name: "开工" }).closest("tr")!;
      const note = screen.queryByText("4个项目的总投资没有填或者读不出，不计入总投资");
      const shown = [row.lastElementChild!.textContent, note !== null];
      cleanup();
      return shown;
    };
    const { count, totalInvestment } = figures.projects.byStage.find(({ stage }) => stage === "开工")!;
    expect(await drawn({})).toEqual([`${totalInvestment}`, false]);
    expect(await drawn({ 开工: 1, 签约: 3 })).toEqual([`${totalInvestment}`, true]);
    expect((await drawn({ 开工: count }))[0]).toBe("—");
  });

  test("kinds of ledgers that were not read are named instead of shown as zeros", async () => {
    const tasksOnly = await sampleAssistant("任务台账");
    await renderTab(FiguresTab, tasksOnly.assistant, tasksOnly.state());
    expect(
      screen.getByText("没有读到重点项目台账、问题台账、指标台账、月报报送台账，所以没有这些数字，不等于是零。"),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "重点项目" })).toBeNull();
  });

  test("without a tasks ledger that is said, and the others stand", async () => {
    const problemsOnly = await sampleAssistant("问题台账");
    await renderTab(FiguresTab, problemsOnly.assistant, problemsOnly.state());
    expect(screen.getByText("没有读到重点任务台账，没有完成情况。")).toBeTruthy();
    expect(screen.getByRole("button", { name: "问题办理" })).toBeTruthy();
  });

  test("a list that was cut says so", async () => {
    const figures = (await sample.assistant.figures())!;
    const [indicator] = figures.indicators;
    const assistant = answering(sample.assistant, {
      figures: () => Promise.resolve({ ...figures, indicators: Array.from({ length: 1000 }, () => indicator!) }),
    });
    const { user } = await renderTab(FiguresTab, assistant, sample.state());
    await user.click(fold("指标完成"));
    expect(screen.getByText("这里只列前1000条，其余请看统计表。")).toBeTruthy();
  });
});

test("what cannot be answered is handed on, not swallowed", async () => {
  const broken = new Error("gone");
  const assistant = answering(sample.assistant, { figures: () => Promise.reject(broken) });
  const { faults } = await renderTab(FiguresTab, assistant, sample.state());
  expect(faults).toContain(broken);
});

test("another check asks anew", async () => {
  let asked = 0;
  const assistant = answering(sample.assistant, {
    figures: () => {
      asked += 1;
      return sample.assistant.figures();
    },
  });
  const { tell } = await renderTab(FiguresTab, assistant, sample.state());
  const state = sample.state();
  await tell({ ...state, version: state.version + 1 });
  expect(asked).toBe(1);
  await tell({ ...state, check: { ...state.check!, check: state.check!.check + 1 } });
  expect(asked).toBe(2);
});

test("everything is there in English", async () => {
  await renderTab(FiguresTab, sample.assistant, sample.state(), wordsEn);
  expect(screen.getByRole("region", { name: "All tasks" })).toBeTruthy();
  expect(screen.getByRole("table", { name: /^Completion by town/ })).toBeTruthy();
});

test("why a light shows is said in English there", async () => {
  const { user, answered } = await renderTab(FiguresTab, sample.assistant, sample.state(), wordsEn);
  await user.click(screen.getByRole("button", { name: /^Total: \d+ overdue/ }));
  await answered();
  expect(screen.getAllByRole("listitem")[0]!.textContent).toMatch(/Red: \d+ days? overdue \(due \d+ [A-Z][a-z]+\)/);
});
