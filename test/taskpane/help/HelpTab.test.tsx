/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { rules } from "../../../src/core/judge/rules/index";
import { dueBeforeStart } from "../../../src/core/judge/rules/dueBeforeStart";
import { duplicateId } from "../../../src/core/judge/rules/duplicateId";
import { HelpTab } from "../../../src/taskpane/help/HelpTab";
import { wordsEn, wordsZh } from "../../../src/taskpane/words/words";
import { renderTab } from "../figures/renderTab";
import { aCheck, IDLE, scriptedAssistant } from "../frame/scriptedAssistant";

async function shown(checked = true, words = wordsZh) {
  const state = checked ? { ...IDLE, check: aCheck() } : IDLE;
  const pane = await renderTab(HelpTab, scriptedAssistant(state), state, words);
  const open = async (name: string) => {
    await pane.user.click(screen.getByRole("button", { name, expanded: false }));
    await pane.answered();
  };
  return { ...pane, open };
}

test("before the first check the steps of a month stand open", async () => {
  await shown(false);
  expect(screen.getByRole("button", { name: "一个月怎么做", expanded: true })).toBeTruthy();
});

test("afterwards all topics are closed until one is asked for", async () => {
  const { open } = await shown();
  expect(screen.queryAllByRole("button", { expanded: true })).toEqual([]);
  await open("数据去哪里");
  expect(screen.getByText(/^不上传任何内容。/)).toBeTruthy();
});

test.each([
  "几个页签",
  "错误、警告、提示",
  "改正、撤销",
  "接受一个问题",
  "存档，和上月比",
  "键盘",
  "用WPS，或者没有Excel",
  "Excel版本太旧",
])("there is help on %s", async (topic) => {
  const { open } = await shown();
  await open(topic);
  const page = screen.getByRole("button", { name: topic, expanded: true }).getAttribute("aria-controls")!;
  expect(document.getElementById(page)!.textContent.length).toBeGreaterThan(60);
});

test("both languages have the same topics", () => {
  const shape = ({ topics }: typeof wordsZh.help) => topics.length;
  expect(shape(wordsEn.help)).toBe(shape(wordsZh.help));
});

test("figures are defined in the words of 统计规则", async () => {
  const { open } = await shown();
  await open("每个数字怎么算");
  expect(screen.getByText("已完成÷应完成。")).toBeTruthy();
});

test("the columns of each ledger are listed, required ones first, alternatives as such", async () => {
  const { open } = await shown();
  await open("各类台账要哪些列");
  expect(screen.getByText(/^必要：.*牵头单位.*完成状态或完成率/)).toBeTruthy();
  expect(screen.getAllByText(/^必要：/)).toHaveLength(5);
});

describe("the rules", () => {
  const found = () => screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);

  test("are all listed by title", async () => {
    const { open } = await shown();
    await open("检查规则");
    expect(found()).toEqual(rules.map(({ words }) => words.title));
    expect(screen.getByText(`找到${rules.length}条`)).toBeTruthy();
  });

  test("can be searched by word and by id, and open with what, why, example and remedy", async () => {
    const { user, open } = await shown();
    await open("检查规则");
    await user.type(screen.getByRole("searchbox", { name: "查找规则" }), "Duplicate-ID");
    expect(found()).toEqual([duplicateId.words.title]);
    expect(screen.getByText("找到1条")).toBeTruthy();
    await open(duplicateId.words.title);
    const page = within(screen.getByRole("heading", { level: 3 }).parentElement!);
    for (const text of [duplicateId.words.why, duplicateId.words.remedy, "duplicate-id · 错误"]) {
      expect(page.getByText(text)).toBeTruthy();
    }
  });

  test("several words have to stand in one rule, and none found is said", async () => {
    const { user, open } = await shown();
    await open("检查规则");
    const box = screen.getByRole("searchbox");
    await user.type(box, "时限 启动时间 早于");
    expect(found()).toContain(dueBeforeStart.words.title);
    expect(found().length).toBeLessThan(5);
    await user.clear(box);
    await user.type(box, "没有这样的词");
    expect(screen.getByText("找到0条")).toBeTruthy();
    expect(screen.queryAllByRole("heading", { level: 3 })).toEqual([]);
  });
});

test("in English the topics and the rules are English, and so is what is searched", async () => {
  const { user, open } = await shown(true, wordsEn);
  await open("Where the data goes");
  expect(screen.getByText(/^Nothing is uploaded\./)).toBeTruthy();
  await open("Rules");
  const titles = (): readonly (string | null)[] =>
    screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
  expect(titles()).toEqual(rules.map(({ english }) => english.title));
  await user.type(screen.getByRole("searchbox"), "number used twice");
  expect(titles()).toEqual([duplicateId.english.title]);
  await open(duplicateId.english.title);
  expect(screen.getByText(duplicateId.english.remedy)).toBeTruthy();
});
