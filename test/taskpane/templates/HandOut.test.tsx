/** @jest-environment jsdom */
import "../figures/webGlobals";
import { screen, within } from "@testing-library/react";
import type { MadeFile } from "../../../src/assistant/views/madeFile";
import type { TemplatesView } from "../../../src/assistant/views/templatesView";
import type { AppProps } from "../../../src/taskpane/App";
import { renderPane, settle, tab } from "../../support/renderPane";
import { aCheck, scriptedAssistant } from "../frame/scriptedAssistant";

const VIEW: TemplatesView = {
  check: 1,
  month: "2024-06",
  asOf: "2024-06-30",
  due: "2024-07-05",
  isDueTooEarly: false,
  isShort: false,
  units: [
    { unit: "县发改局", file: "县发改局_2024年6月.xlsx", rows: 3, cells: 18, cellsLastMonth: 12 },
    { unit: "县工信科技局", file: "县工信科技局_2024年6月.xlsx", rows: 8, cells: 51, cellsLastMonth: 60 },
    { unit: "县文旅局", file: "县文旅局_2024年6月.xlsx", rows: 1, cells: 6, cellsLastMonth: null },
  ],
  unassigned: [],
};

async function shown(change: Partial<TemplatesView> = {}, props: Partial<AppProps> = {}) {
  const scripted = scriptedAssistant({ check: aCheck() });
  const asked: unknown[] = [];
  const saved: [readonly string[], string][] = [];
  const assistant = {
    ...scripted,
    templates: (query: unknown) => {
      asked.push(query);
      return Promise.resolve({ ...VIEW, ...change });
    },
    makeTemplates: async (order: { readonly units: readonly string[] }): Promise<readonly MadeFile[]> => {
      await scripted.makeTemplates(order as never);
      return order.units.map((unit) => ({ name: `${unit}.xlsx`, bytes: new Uint8Array() }));
    },
  };
  const saveFiles = (files: readonly MadeFile[], archive: string): Promise<string | null> => {
    saved.push([files.map(({ name }) => name), archive]);
    return Promise.resolve(files.length === 1 ? files[0]!.name : archive);
  };
  const pane = await renderPane(assistant, { saveFiles, ...props });
  await pane.user.click(tab("报送"));
  await screen.findByRole("heading", { name: "下发填报模板" });
  await settle();
  return { ...pane, assistant, asked, saved };
}

const lines = () =>
  within(screen.getByRole("table", { name: "2024年6月各单位要填的行和格" }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

const ordered = ({ calls }: { readonly calls: readonly (readonly [string, ...unknown[]])[] }) =>
  calls.filter(([name]) => name === "makeTemplates").map(([, order]) => order);

test("before a check it says what will be here", async () => {
  const { user } = await renderPane(scriptedAssistant());
  await user.click(tab("报送"));
  expect(await screen.findByText(/检查台账以后，这里列出各单位本月要填的行/)).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
});

test("what each unit is asked for stands against last month; what is not known of all is not added up", async () => {
  const { user } = await shown();
  expect(lines()).toEqual([
    ["县发改局", "3", "18", "12", "生成"],
    ["县工信科技局", "8", "51", "60", "生成"],
    ["县文旅局", "1", "6", "—", "生成"],
    ["选中3个单位", "12", "75", "—", ""],
  ]);
  await user.click(screen.getByRole("checkbox", { name: "县文旅局" }));
  expect(lines().at(-1)).toEqual(["选中2个单位", "11", "69", "72", ""]);
});

test("all chosen are made into one archive, one as it is, and what was saved is said", async () => {
  const { user, assistant, saved } = await shown();
  await user.click(screen.getByRole("button", { name: "生成选中的3份" }));
  await settle();
  expect(screen.getByText("已交给浏览器保存：填报模板_2024年6月.zip")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "生成县发改局的模板" }));
  await settle();
  expect(screen.getByText("已交给浏览器保存：县发改局.xlsx")).toBeTruthy();
  expect(ordered(assistant)).toEqual([
    { rows: "lead", due: null, units: VIEW.units.map(({ unit }) => unit) },
    { rows: "lead", due: null, units: ["县发改局"] },
  ]);
  expect(saved[1]).toEqual([["县发改局.xlsx"], "填报模板_2024年6月.zip"]);
});

test("none, then those that are searched for, with the keyboard alone", async () => {
  const { user, assistant } = await shown();
  await user.click(screen.getByRole("checkbox", { name: "全选（3个单位）" }));
  const button = screen.getByRole("button", { name: "生成选中的0份" });
  expect([button.getAttribute("aria-disabled"), button.title]).toEqual(["true", "请先选单位"]);
  await user.click(button);
  screen.getByRole("textbox", { name: "查找单位" }).focus();
  await user.keyboard("工信");
  expect(screen.getByText("显示1个，共3个单位")).toBeTruthy();
  screen.getByRole("checkbox", { name: "县工信科技局" }).focus();
  await user.keyboard(" ");
  await user.click(screen.getByRole("button", { name: "生成选中的1份" }));
  await settle();
  expect(ordered(assistant)).toEqual([{ rows: "lead", due: null, units: ["县工信科技局"] }]);
});

test("nobody of that name", async () => {
  const { user } = await shown();
  await user.type(screen.getByRole("textbox", { name: "查找单位" }), "水利");
  expect(screen.getByText("没有名称含这些字的单位。")).toBeTruthy();
});

test("the day and the rows that are chosen are asked for", async () => {
  const { user, asked, assistant } = await shown();
  const field = screen.getByRole("textbox", { name: "报回截止日" });
  await user.clear(field);
  await user.type(field, "2024.7.10");
  await user.selectOptions(screen.getByRole("combobox", { name: "放哪些行" }), "all");
  await settle();
  expect(asked.at(-1)).toEqual({ rows: "all", due: "2024-07-10" });
  await user.click(screen.getByRole("button", { name: "生成选中的3份" }));
  expect(ordered(assistant)).toMatchObject([{ rows: "all", due: "2024-07-10" }]);
});

test.each([
  ["no day", {}, "2024-7-", /请写成2024-06-30这样的日期/],
  ["a day before the as-of date", { isDueTooEarly: true }, "2024-06-29", /截止日早于截至日期2024-06-30/],
])("%s: it is said, and nothing is made", async (_, change, typed, sentence) => {
  const { user, assistant } = await shown(change);
  const field = screen.getByRole("textbox", { name: "报回截止日" });
  await user.clear(field);
  await user.type(field, typed);
  await settle();
  expect(screen.getByText(sentence)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "生成选中的3份" }));
  await user.click(screen.getByRole("button", { name: "生成县发改局的模板" }));
  expect(ordered(assistant)).toEqual([]);
});

test("too few working days are told, and templates made all the same", async () => {
  const { user, assistant } = await shown({ isShort: true });
  expect(screen.getByText(/不足三个工作日/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "生成选中的3份" }));
  expect(ordered(assistant)).toHaveLength(1);
});

test("rows that go to nobody lead to their cells", async () => {
  const row = { ledger: "tasks", file: "台账.xlsx", sheet: "任务", row: 7, cell: "E7", matter: "建成展厅" } as const;
  const { user, assistant } = await shown({ unassigned: [row] });
  await user.click(screen.getByRole("button", { name: "没有发给任何单位的行（1）" }));
  await user.click(screen.getByRole("button", { name: /^建成展厅/ }));
  expect(assistant.calls).toContainEqual(["goTo", { file: "台账.xlsx", sheet: "任务", cell: "E7" }]);
});

test("where nobody has anything to fill in it is said", async () => {
  await shown({ units: [] });
  expect(screen.getByText("2024年6月没有要单位填的行。")).toBeTruthy();
});

test("where the host lets nobody download, the way to the page is told instead of buttons", async () => {
  await shown({}, { saveFiles: undefined });
  expect(screen.getByText(/请在浏览器页面里打开台账生成模板/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^生成(选中|县)/ })).toBeNull();
});
