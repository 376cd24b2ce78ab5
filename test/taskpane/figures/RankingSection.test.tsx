/** @jest-environment jsdom */
import "./webGlobals";
import { screen, within } from "@testing-library/react";
import type { FiguresView } from "../../../src/assistant/views/figuresView";
import { OpenRowsContext } from "../../../src/taskpane/figures/openRows";
import { RankingSection } from "../../../src/taskpane/figures/RankingSection";
import { sampleAssistant, type AssistantForTest } from "../../support/sampleAssistant";
import { wordsEn, type Words } from "../../../src/taskpane/words/words";
import { renderTab } from "./renderTab";

let sample: AssistantForTest;
let figures: FiguresView;
beforeAll(async () => {
  sample = await sampleAssistant();
  figures = (await sample.assistant.figures())!;
});

async function shown(changed: Partial<FiguresView> = {}, words?: Words) {
  return renderTab(
    () => (
      <OpenRowsContext value={() => undefined}>
        <RankingSection figures={{ ...figures, ...changed }} />
      </OpenRowsContext>
    ),
    sample.assistant,
    sample.state(),
    words,
  );
}

test("what a rank hangs on is said in English there", async () => {
  await shown({}, wordsEn);
  for (const { name } of figures.ranking.towns) {
    const below = screen.getByRole("button", { name }).nextElementSibling!.textContent;
    expect(below).toMatch(/^rank \d+(, tied)?(; \d+\.\d\d points (behind|ahead of) rank \d+)?(; rank \d+|$)/);
    expect(below.replace(/“[^”]*”/g, "")).not.toMatch(/\p{Script=Han}/u);
  }
});

test("each member stands with rank, score and what the rank hangs on", async () => {
  const { user } = await shown();
  await user.click(screen.getByRole("button", { name: `各单位排名（${figures.ranking.units.length}）` }));
  for (const [list, caption] of [
    ["towns", /^各镇排名/],
    ["units", /^各单位排名/],
  ] as const) {
    const lines = within(screen.getByRole("table", { name: caption }))
      .getAllByRole("row")
      .slice(1);
    expect(lines.map((line) => line.children[0]!.textContent)).toEqual(
      figures.ranking[list].map(({ rank }) => `${rank}`),
    );
    for (const [place, { name, score, hangsOn }] of figures.ranking[list].entries()) {
      const text = lines[place]!.textContent;
      expect(text).toContain(name);
      expect(text).toContain(score.toFixed(2));
      expect(text).toContain(hangsOn);
    }
  }
});

test.each([
  ["standard", 1, "（1,2,2,4）；应完成任务少于1项的不参与排名"],
  ["dense", 3, "（1,2,2,3）；应完成任务少于3项的不参与排名"],
] as const)("ties are %s and the minimum %i: both are said", async (ties, minimumCountable, words) => {
  await shown({ ties, minimumCountable });
  expect(screen.getByText((text) => text.includes(words))).toBeTruthy();
});

test("errors behind a member's figures are said beside its rank, and above all ranks", async () => {
  const [first, second] = figures.ranking.towns;
  await shown({ openErrors: { towns: { [first!.name]: 3 }, units: {} } });
  const line = (name: string) => screen.getByRole("button", { name }).closest("tr")!.textContent;
  expect(line(first!.name)).toContain("台账里有3行存在错误，名次仅供参考");
  expect(line(second!.name)).not.toContain("存在错误");
  expect(screen.getByText("有1个对象的台账里还有错误没有改，名次先不要通报：改好重新检查以后再用。")).toBeTruthy();
});

test("without errors nothing warns", async () => {
  await shown({ openErrors: { towns: {}, units: {} } });
  expect(screen.queryByText(/存在错误|还有错误/)).toBeNull();
});

test("those who are not ranked are listed apart, never with a score of 0", async () => {
  const [member] = figures.ranking.towns;
  await shown({
    ranking: {
      ...figures.ranking,
      towns: [],
      unranked: { towns: [{ name: member!.name, countable: 0 }], units: [] },
    },
  });
  expect(screen.getByText("没有可排名的对象。")).toBeTruthy();
  expect(screen.getByText("不参与排名（应完成任务少于1项）")).toBeTruthy();
  expect(screen.getByText((text) => text.includes(`${member!.name}（应完成0项）`))).toBeTruthy();
});

test("a rate without a denominator is left out and the other weights are those that count", async () => {
  const [member] = figures.ranking.towns;
  const parts = { ...member!.parts, onTimeRate: null, onTimePoints: null };
  const { user } = await shown({ ranking: { ...figures.ranking, towns: [{ ...member!, parts }] } });
  await user.click(screen.getByRole("button", { name: member!.name }));
  const table = within(screen.getByRole("table", { name: `${member!.name}的得分` }));
  const line = (name: string) => table.getByRole("rowheader", { name }).closest("tr")!.textContent;
  expect(line("按期完成率")).toBe("按期完成率没有分母，不计这一项—");
  // 40 : 30 of 70
  expect(line("完成率")).toContain("权重57.1%");
  expect(line("序时达成率")).toContain("权重42.9%");
  expect(line("得分")).toContain("其余权重已按比例放大");
});

test.each([
  [undefined, /^计分口径与2024年5月存档时不同（每项逾期扣分由2改为3），名次变化不全是/],
  [wordsEn, /^Scores are made by other settings than when May 2024 was closed \(“每项逾期扣分” was 2, now 3\)/],
])("settings that were others in the month compared with are said", async (words, sentence) => {
  const scoringChanges = [{ name: "每项逾期扣分", before: "2", now: "3" }];
  await shown({ comparedWith: "2024-05", scoringChanges }, words);
  expect(screen.getByText(sentence)).toBeTruthy();
});
