/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { renderPane, settle, TODAY } from "../../support/renderPane";
import { aCheck, scriptedAssistant } from "./scriptedAssistant";

describe("what somebody has typed on our sheets", () => {
  const typed = {
    kind: "sheets-typed",
    sheets: [
      { key: "completion", name: "完成情况", count: 1, first: [{ cell: "Z4", text: "与报表核对过" }] },
      { key: "index", name: "台账索引", count: 1, first: [{ firstRow: 7, lastRow: 7 }] },
    ],
    replaced: ["逾期（5月）"],
  } as const;

  async function asked() {
    const assistant = scriptedAssistant({ check: aCheck() });
    const { user } = await renderPane(assistant);
    act(() => assistant.tell({ notice: typed }));
    await settle();
    const dialog = within(await screen.findByRole("dialog", { name: "统计表上有人填过内容" }));
    return { assistant, user, dialog };
  }

  test("is shown by sheet and cell before it would be replaced", async () => {
    const { dialog } = await asked();
    expect(dialog.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "“完成情况”Z4“与报表核对过”",
      "“台账索引”第7行",
    ]);
  });

  test.each([
    ["保留为副本", ["writeSheets", TODAY, { replaced: ["逾期（5月）"], kept: ["完成情况", "台账索引"] }]],
    ["仍然替换", ["writeSheets", TODAY, { replaced: ["逾期（5月）", "完成情况", "台账索引"] }]],
    ["取消", ["dismiss"]],
  ])("%s", async (name, call) => {
    const { assistant, user, dialog } = await asked();
    await user.click(dialog.getByRole("button", { name }));
    expect(assistant.calls).toEqual([call]);
  });
});
