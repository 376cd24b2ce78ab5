/** @jest-environment jsdom */
import "../figures/webGlobals";
import { screen, waitFor, within } from "@testing-library/react";
import { NO_FILTER } from "../../../src/taskpane/findings/filters";
import { renderPane, settle, told } from "../../support/renderPane";
import { assistantOver, sampleAssistant, sampleSnapshots, SAMPLE_DAY } from "../../support/sampleAssistant";

const TASKS = "重点任务";

async function wholePage(sample: Awaited<ReturnType<typeof sampleAssistant>>) {
  return sample.assistant.findings({ filter: NO_FILTER, opened: null });
}

/** Until it is said. */
const hear = (sentence: string) => waitFor(() => expect(told().polite).toContain(sentence));

test("the main job by mouse: check, correct, undo, figure sheets, marks, and marks away again", async () => {
  const sample = assistantOver(await sampleSnapshots(TASKS));
  const { user } = await renderPane(sample.assistant, { today: SAMPLE_DAY });
  await user.click(screen.getByRole("button", { name: "检查台账" }));
  await waitFor(() => expect(screen.getByRole("region", { name: "检查结果" })).toBeTruthy());

  const { counts } = sample.state().check!;
  const summary = screen.getByRole("region", { name: "检查结果" });
  expect(within(summary).getByText(`错误 ${counts.error}`)).toBeTruthy();
  await waitFor(() => expect(screen.getByRole("group", { name: "按原因分类的问题" })).toBeTruthy());

  const before = await wholePage(sample);
  const curable = before.causes.find((cause) => cause.curable > 0 && cause.suggested === 0)!;
  await user.click(screen.getByRole("button", { name: new RegExp(`^提示 ${curable.title.zh}`) }));
  const [cure] = screen.getAllByRole("button", { name: /^改正/ });
  await user.click(cure!);
  await hear("已改正1格。");
  const cured = await wholePage(sample);
  expect(cured.count).toBeLessThan(before.count);

  await user.click(screen.getAllByRole("button", { name: "撤销改正（1格）" })[0]!);
  await hear("已撤销，1格恢复原样。");
  expect((await wholePage(sample)).count).toBe(before.count);

  await user.click(screen.getByRole("button", { name: "生成统计表" }));
  await hear("统计表已写好：");
  await user.click(screen.getByRole("button", { name: "标记台账" }));
  await hear("已标记");
  await user.click(screen.getByRole("button", { name: "清除标记" }));
  await hear("标记已全部清除，台账和标记以前一样。");
});

test("every cause of the whole month is shown with its number, structure first as the assistant has it", async () => {
  const sample = await sampleAssistant();
  await renderPane(sample.assistant);
  const { causes } = await wholePage(sample);
  const list = await screen.findByRole("group", { name: "按原因分类的问题" });
  const shown = within(list)
    .getAllByRole("heading")
    .map((heading) => heading.textContent);
  expect(causes.length).toBeGreaterThan(20);
  expect(shown).toHaveLength(causes.length);
  causes.forEach(({ title, count }, index) => {
    expect(shown[index]).toContain(title.zh);
    expect(shown[index]).toMatch(new RegExp(`${count}条$`));
  });
});

test("a finding is accepted with a reason, leaves the count, and can be found among the accepted", async () => {
  const sample = assistantOver(await sampleSnapshots(TASKS));
  await sample.assistant.check(SAMPLE_DAY);
  const { user } = await renderPane(sample.assistant);
  const before = await wholePage(sample);
  const [accept] = await screen.findAllByRole("button", { name: /^接受.*的问题$/ });
  await user.click(accept!);
  await user.type(screen.getByRole("textbox", { name: /理由/ }), "县政府常务会同意");
  await user.click(screen.getByRole("button", { name: "接受" }));
  await hear("已接受1条，到12月31日为止不再提示，记在“例外”表里。");
  await settle();
  expect((await wholePage(sample)).count).toBe(before.count - 1);
  await user.click(screen.getByRole("button", { name: "已接受的（1条）" }));
  expect(screen.getByText("理由：县政府常务会同意；到12月31日为止")).toBeTruthy();
});

test("filters by town lead to as many findings as the assistant counts", async () => {
  const sample = await sampleAssistant();
  const { user } = await renderPane(sample.assistant);
  const town = sample.state().check!.towns[0]!;
  const { count } = await sample.assistant.findings({ filter: { ...NO_FILTER, town }, opened: null });
  const all = await wholePage(sample);
  await user.click(await screen.findByRole("button", { name: "筛选" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "镇" }), town);
  await waitFor(() => expect(screen.getByText(`筛出${count}条，共${all.count}条`)).toBeTruthy());
});
