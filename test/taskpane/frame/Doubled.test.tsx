/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { doubledFiles } from "../../../src/core/show/report/doubledFiles";
import type { DoubledSheet } from "../../../src/core/terms/report";
import { aDoubledSheet } from "../../builders/aDoubledSheet";
import { renderPane } from "../../support/renderPane";
import { aCheck, scriptedAssistant } from "./scriptedAssistant";

const FILE = "2024年6月台账.xlsx";
const sheet = (leftOut: string, changes: Partial<DoubledSheet> = {}): DoubledSheet =>
  aDoubledSheet({ kept: { file: FILE, sheet: "6月" }, leftOut: { file: FILE, sheet: leftOut }, ...changes });
const twoFiles = (kind: DoubledSheet["kind"], sheets: readonly string[]): readonly DoubledSheet[] =>
  sheets.map((name) =>
    aDoubledSheet({ kind, kept: { file: "甲.xlsx", sheet: name }, leftOut: { file: "乙.xlsx", sheet: name } }),
  );

async function shown(
  doubled: readonly DoubledSheet[],
  state: Parameters<typeof scriptedAssistant>[0] = {},
  props: Parameters<typeof renderPane>[1] = {},
) {
  const assistant = scriptedAssistant({ check: aCheck({ doubled: doubledFiles(doubled) }), files: [FILE], ...state });
  const { user } = await renderPane(assistant, props);
  const label = props.language === "en" ? "The same ledger twice" : "同一台账有两份";
  return { assistant, user, bar: within(screen.getByRole("group", { name: label })) };
}

describe("what would count twice", () => {
  test("is said with the one that counts and why, and one click lets each count", async () => {
    const { assistant, user, bar } = await shown([sheet("5月")]);
    expect(bar.getByText("“5月”表与“6月”表是同一台账，只计“6月”表：它写的是截至日期的月份。")).toBeTruthy();
    await user.click(bar.getByRole("button", { name: "每张都计" }));
    expect(assistant.calls).toEqual([["changeSettings", [{ kind: "scoring", name: "同一台账多张表", value: "都计" }]]]);
  });

  test("of many sheets the first are told", async () => {
    const { bar } = await shown(["1月", "2月", "3月", "4月", "5月"].map((name) => sheet(name)));
    expect(bar.getAllByText(/是同一台账/)).toHaveLength(3);
    expect(bar.getByText(/另有2张表也是这样/)).toBeTruthy();
  });

  test("of two files each is named once, and the one that does not count can be closed", async () => {
    const closed: string[] = [];
    const { bar, user } = await shown(
      twoFiles("file", ["任务", "问题"]),
      { files: ["甲.xlsx", "乙.xlsx"] },
      { place: "page", onCloseFile: (file) => closed.push(file) },
    );
    expect(bar.getAllByText("《乙.xlsx》与《甲.xlsx》内容完全相同，只计《甲.xlsx》。")).toHaveLength(1);
    expect(bar.queryByRole("button", { name: "每张都计" })).toBeNull();
    await user.click(bar.getByRole("button", { name: "关闭《乙.xlsx》" }));
    expect(closed).toEqual(["乙.xlsx"]);
  });

  test("two months opened as one are said to be that", async () => {
    const { bar } = await shown(twoFiles("month", ["任务"]), { files: ["甲.xlsx", "乙.xlsx"] }, { place: "page" });
    expect(bar.getByText("《乙.xlsx》与《甲.xlsx》是两个月的同一台账，只计《甲.xlsx》。")).toBeTruthy();
  });

  test("is said in English too", async () => {
    const { bar } = await shown([sheet("5月")], {}, { language: "en" });
    expect(bar.getByText(/“5月” and “6月” are the same ledger. Only “6月” counts: it says the month/)).toBeTruthy();
    expect(bar.getByRole("button", { name: "Count each" })).toBeTruthy();
  });

  test("an old workbook, into which nothing can be written, offers no setting", async () => {
    const { bar } = await shown([sheet("5月")], { writable: false });
    expect(bar.queryByRole("button")).toBeNull();
  });

  test("nothing doubled: nothing is said", async () => {
    await renderPane(scriptedAssistant({ check: aCheck() }));
    expect(screen.queryByRole("group", { name: "同一台账有两份" })).toBeNull();
  });
});
