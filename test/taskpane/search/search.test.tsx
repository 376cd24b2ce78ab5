/** @jest-environment jsdom */
import "../figures/webGlobals";
import { screen, within } from "@testing-library/react";
import type { CellSearch } from "../../../src/taskpane/parts/pane";
import type { SearchPage } from "../../../src/assistant/views/searchPage";
import { renderPane, settle, tab } from "../../support/renderPane";
import { aCause, aCheck, aFinding, aPage, scriptedAssistant } from "../frame/scriptedAssistant";
import { sameInBoth } from "../../builders/sameInBoth";

const FOUND: SearchPage = {
  findings: { count: 7, first: [aFinding({ cell: "H7", sentence: sameInBoth("不认识“县工信据”。") })] },
  rows: {
    count: 60,
    first: [
      {
        ledger: "tasks",
        file: "2024年6月台账.xlsx",
        sheet: "重点任务",
        row: 9,
        cell: "H9",
        matter: "建成生产线",
        found: { heading: "牵头单位", text: "县工信据" },
      },
    ],
  },
};

async function opened(cells?: CellSearch) {
  const asked: unknown[] = [];
  const assistant = scriptedAssistant({ check: aCheck() }, (query) => {
    asked.push(query.filter.text);
    return aPage([aCause([aFinding({})])]);
  });
  const made = { ...assistant, search: () => Promise.resolve(FOUND) };
  const pane = await renderPane(made, { place: "page", ...(cells === undefined ? {} : { cells }) });
  const box = screen.getByRole<HTMLInputElement>("textbox", { name: "查找" });
  const look = async (text: string) => {
    box.focus();
    await pane.user.paste(text);
  };
  return { ...pane, assistant, asked, look, box };
}

test("Ctrl+F leads to the box from anywhere, and what is typed next replaces what was looked for last", async () => {
  const { user, box } = await opened();
  await user.click(tab("设置"));
  await user.keyboard("{Control>}f{/Control}");
  expect(document.activeElement).toBe(box);
  await user.keyboard("工信据");
  await user.click(screen.getByRole("button", { name: "重新检查" }));
  await user.keyboard("{Control>}f{/Control}县局");
  expect(box.value).toBe("县局");
});

test("findings and rows are counted and lead to their cells; the tab comes back when the box is emptied", async () => {
  const { user, box, look, assistant } = await opened();
  await look("县工信据");
  expect(await screen.findByText("找到问题7条、台账60行。")).toBeTruthy();
  expect(screen.queryByRole("tabpanel")).toBeNull();
  await user.click(screen.getByRole("button", { name: /^建成生产线，转到/ }));
  expect(screen.getByText(/牵头单位：县工信据/)).toBeTruthy();
  expect(assistant.calls.at(-1)).toEqual([
    "goTo",
    expect.objectContaining({ file: "2024年6月台账.xlsx", sheet: "重点任务", cell: "H9" }),
  ]);
  box.focus();
  await user.keyboard("{Escape}");
  expect(box.value).toBe("");
  expect(screen.getByRole("tabpanel")).toBeTruthy();
});

test("arrow down walks from the box through what was found, and Esc leads back to the box", async () => {
  const { user, box, look } = await opened();
  await look("县工信据");
  await screen.findByText("找到问题7条、台账60行。");
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("转到重点任务 H7");
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toBe("建成生产线");
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(box);
});

test("the findings that were found are dealt with in their own list, filtered by the same words", async () => {
  const { user, box, look, asked } = await opened();
  await look("县工信据");
  await user.click(await screen.findByRole("button", { name: "在“问题”里处理这7条" }));
  await settle();
  expect(tab("问题").getAttribute("aria-selected")).toBe("true");
  expect(box.value).toBe("");
  expect(asked.at(-1)).toBe("县工信据");
  expect(screen.getByText(/^含“县工信据”的，筛出/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "清除筛选" }));
  await settle();
  expect(asked.at(-1)).toBeNull();
});

test("on the page cells are found too, before any check as well, and those beyond counting are said to be more", async () => {
  const went: string[] = [];
  const cell = { file: "a.xlsx", tab: 1, sheet: "封面", cell: "B2", text: "万安镇" };
  const { user, look } = await opened({
    onChange: () => () => undefined,
    version: () => 1,
    find: () => Promise.resolve({ count: 1000, isCut: true, first: [cell] }),
    goTo: (place) => void went.push(place.cell),
  });
  await look("万安镇");
  expect(await screen.findByText("找到问题7条、台账60行、单元格1000格以上。")).toBeTruthy();
  await user.click(
    within(screen.getByText("单元格（1000格以上）").parentElement!).getByRole("button", { name: "转到封面 B2" }),
  );
  expect(went).toEqual(["B2"]);
});

test("arrow down from nowhere walks into the findings", async () => {
  const { user } = await opened();
  document.body.focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.closest("[data-finding]")).not.toBeNull();
});
