/** @jest-environment jsdom */
import "../figures/webGlobals";
import { screen, within } from "@testing-library/react";
import { CHANGE_LISTS, type MonthView } from "../../../src/assistant/views/monthView";
import { FiguresTab } from "../../../src/taskpane/figures/FiguresTab";
import { RankingTab } from "../../../src/taskpane/figures/RankingTab";
import { ChangesTab } from "../../../src/taskpane/months/ChangesTab";
import { passageText } from "../../../src/taskpane/months/passageText";
import { monthWordsZh } from "../../../src/taskpane/words/monthWords";
import { wordsEn, wordsZh } from "../../../src/taskpane/words/words";
import { monthsAssistant, sampleAssistant, type AssistantForTest } from "../../support/sampleAssistant";
import { answering, renderTab } from "../figures/renderTab";
import { IDLE } from "../frame/scriptedAssistant";

let months: AssistantForTest;
let view: MonthView;
beforeAll(async () => {
  months = await monthsAssistant();
  view = (await months.assistant.months())!;
});

const shown = (words = wordsZh) => renderTab(ChangesTab, months.assistant, months.state(), words);

test("before a check it says when there will be something", async () => {
  await renderTab(ChangesTab, months.assistant, IDLE);
  expect(screen.getByText(/检查台账以后，这里列出/)).toBeTruthy();
});

test("where no month is closed it says how to begin, with the book and the button", async () => {
  const sample = await sampleAssistant();
  await renderTab(ChangesTab, sample.assistant, sample.state());
  const { book } = (await sample.assistant.months())!;
  expect(screen.getByText(/^本月台账改好以后，点“存档本月”/).textContent).toContain(`主工作簿《${book}》`);
  expect(screen.getByRole("button", { name: "存档本月" })).toBeTruthy();
});

test("where only later months are closed there is none to compare with", async () => {
  const history = { ...view.history, comparedWith: null };
  const later = answering(months.assistant, {
    months: () => Promise.resolve({ ...view, month: "2024-04", compared: null, bridge: null, history }),
  });
  await renderTab(ChangesTab, later, months.state());
  expect(screen.getByText("2024年4月以前没有存档的月份，没有可以比较的。")).toBeTruthy();
});

test("both bridges are told step by step, and the month that is compared with", async () => {
  await shown();
  expect(screen.getByRole("heading", { name: "与2024年5月比" })).toBeTruthy();
  expect(screen.getByText(/^对照截至5月31日的存档/)).toBeTruthy();
  expect(
    screen.getByText(/^完成率由6\.0%升至18\.5%，提高12\.5个百分点：.*新办结9项，提高13\.8个百分点。$/),
  ).toBeTruthy();
  expect(screen.getByText(/^任务逾期8项，比上次多7项：新逾期7项。$/)).toBeTruthy();
});

test("where the archive contradicts itself no step is told, and why not is said", async () => {
  const contradicted = answering(months.assistant, {
    months: () => Promise.resolve({ ...view, isBridgeContradicted: true }),
  });
  await renderTab(ChangesTab, contradicted, months.state());
  expect(screen.getByText(/^2024年5月的存档明细和月度存档对不上/)).toBeTruthy();
  expect(screen.queryByText(/^完成率由|^任务逾期/)).toBeNull();
});

test("a gap since the last closed month is said", async () => {
  const gap = answering(months.assistant, {
    months: () => Promise.resolve({ ...view, history: { ...view.history, gap: true } }),
  });
  await renderTab(ChangesTab, gap, months.state());
  expect(screen.getByText("2024年5月以后有月份没有存档，下面都是和2024年5月比。")).toBeTruthy();
});

test("every list with rows stands with its count and opens them, and no other is shown", async () => {
  const { user, answered, places } = await shown();
  const lists = CHANGE_LISTS.filter((list) => view.counts[list] > 0);
  // Nothing in the sample is of one name with another.
  expect(lists).toEqual(CHANGE_LISTS.filter((list) => list !== "untold"));
  for (const list of lists) {
    const { name } = monthWordsZh.changes.lists[list];
    const page = await months.assistant.changedRows({ list, from: 0, count: 500 });
    await user.click(screen.getByRole("button", { name: `${name}${view.counts[list]}项，查看这些行` }));
    await answered();
    const items = within(screen.getByRole("list", { name: `${name}的各行` })).getAllByRole("listitem");
    for (const [place, item] of items.entries()) expect(item.textContent).toContain(page.rows[place]!.matter);
    const link = within(items[0]!).queryByRole("button");
    // What is gone has no cell to go to.
    expect([list, link === null]).toEqual([list, list === "vanished"]);
    if (link !== null) await user.click(link);
    const { file, sheet, cell } = page.rows[0]!;
    if (cell !== null) expect(places.at(-1)).toEqual({ file, sheet, cell });
    await user.keyboard("{Escape}");
    await answered();
  }
});

test("closed months stand with their day and version", async () => {
  const { user } = await shown();
  await user.click(screen.getByRole("button", { name: "已存档的月份（2）" }));
  const rows = within(screen.getByRole("table", { name: /里存档的月份$/ })).getAllByRole("row");
  expect(rows.slice(1).map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual(
    view.history.months
      .toReversed()
      .map(({ month, version }) => [
        month === "2024-05" ? "2024年5月正在对照" : "2024年4月",
        month === "2024-05" ? "5月31日" : "4月30日",
        `第${version}版`,
      ]),
  );
});

test("everything is there in English", async () => {
  await shown(wordsEn);
  expect(screen.getByRole("heading", { name: "Against May 2024" })).toBeTruthy();
  expect(screen.getByText(/^The completion rate went up from 6\.0% to 18\.5%, up 12\.5 points: /)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Close month" })).toBeTruthy();
});

describe("figures beside those of the closed month (MONTH §3)", () => {
  test("every rate of all tasks stands with what it was, and the difference in points", async () => {
    await renderTab(FiguresTab, months.assistant, months.state());
    const total = within(screen.getByRole("region", { name: "全部任务" }));
    expect(total.getByText("5月6.0%，+12.5个百分点")).toBeTruthy();
    expect(total.getAllByText(/^5月.*(个百分点|持平)$/)).toHaveLength(5);
  });

  test("every rank stands with its change", async () => {
    await renderTab(RankingTab, months.assistant, months.state());
    const { towns } = (await months.assistant.figures())!.ranking;
    const lines = within(screen.getByRole("table", { name: /^各镇排名/ }))
      .getAllByRole("row")
      .slice(1);
    expect(lines.map((line) => line.children[0]!.textContent)).toEqual(
      towns.map(({ rank, change, isNew, previous }) => {
        const sign = isNew ? "新" : change === 0 ? "—" : change! > 0 ? `↑${change!}` : `↓${-change!}`;
        const then = previous?.rank ?? null;
        return `${rank}${sign}${then === null ? "5月没有名次" : `5月第${then}名`}`;
      }),
    );
  });

  test("without a closed month nothing of the kind is shown", async () => {
    const sample = await sampleAssistant();
    await renderTab(FiguresTab, sample.assistant, sample.state());
    expect(screen.queryByText(/^\d+月/)).toBeNull();
    const { unmount } = await renderTab(RankingTab, sample.assistant, sample.state());
    expect(screen.queryByText("—")).toBeNull();
    unmount();
  });
});

describe("what of a row has changed", () => {
  const standing = {
    state: null,
    stage: null,
    progress: null,
    due: null,
    dueKind: "none",
    start: null,
    target: null,
    text: null,
  } as const;
  test.each([
    ["regressed", { progress: 0.6 }, { progress: 0.5 }, "进度60.0% → 50.0%"],
    ["dueMoved", { due: "2024-06-30" }, { due: "2025-01-31" }, "时限6月30日 → 2025年1月31日"],
    ["dueMoved", {}, { due: "2024-06-30" }, "时限无 → 6月30日"],
    ["dueMoved", { due: "2024-06-30" }, { dueKind: "long-term" }, "时限6月30日 → 长期"],
    ["targetChanged", { target: "建成2个" }, { target: 3 }, "年度目标“建成2个” → “3”"],
    ["finished", { state: "active", progress: 0.4 }, { state: "done", progress: 1 }, "进行中、进度40.0% → 已完成"],
    ["stale", { text: "正在推进" }, { text: "正在推进" }, "进展情况“正在推进”"],
    ["added", null, { stage: "开工" }, "开工"],
    ["vanished", { state: "active", due: "2024-06-30" }, null, "进行中、时限6月30日"],
  ] as const)("%s", (list, previous, now, text) => {
    const whole = (part: object | null) => (part === null ? null : { ...standing, ...part });
    const row = { ledger: "tasks", previous: whole(previous), now: whole(now) } as const;
    expect(passageText(list, row, wordsZh, "2024-06-30")).toBe(text);
  });

  test.each([
    [{ start: "2024-04-01" }, { start: "2024-12-01" }, "计划开工4月1日 → 12月1日"],
    [
      { start: "2024-04-01", due: "2024-12-31" },
      { start: null, due: null },
      "计划开工4月1日 → 无、计划投产12月31日 → 无",
    ],
    [{ due: "2024-12-31" }, { start: "2024-12-01", due: "2025-03-31" }, "计划投产12月31日 → 2025年3月31日"],
  ])("a project's plans by their names: %j, then %j", (previous, now, text) => {
    const row = { ledger: "projects", previous: { ...standing, ...previous }, now: { ...standing, ...now } } as const;
    expect(passageText("dueMoved", row, wordsZh, "2024-06-30")).toBe(text);
  });
});
