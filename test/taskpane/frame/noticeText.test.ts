import type { Job, Notice } from "../../../src/assistant/assistant";
import { inBoth } from "../../../src/core/base/inBoth";
import { noticeText } from "../../../src/taskpane/frame/noticeText";
import { wordsEn, wordsZh } from "../../../src/taskpane/words/words";

const TODAY = "2024-06-30";
const JOBS: readonly Job[] = ["check", "sheets", "mark", "unmark", "cure", "undo", "accept", "settings"];

const NOTICES: readonly Notice[] = [
  { kind: "sheets-written", names: ["完成情况", "镇排名"], newFile: null, leftOut: [] },
  { kind: "sheets-written", names: ["完成情况"], newFile: null, leftOut: ["frozen-panes", "charts", "old-sheets"] },
  { kind: "sheets-written", names: ["完成情况"], newFile: "结果.xlsx", leftOut: [] },
  { kind: "sheets-written", names: ["完成情况"], newFile: null, leftOut: [], kept: ["完成情况（留存）"] },
  {
    kind: "sheets-typed",
    sheets: [{ key: "completion", name: "完成情况", count: 1, first: [{ cell: "Z4", text: "核对过" }] }],
    replaced: [],
  },
  { kind: "collected", merged: 2, fresh: 0, carriedOut: 0, hasOldFormulas: true, notCarriedOut: [] },
  { kind: "decided", count: 1, hasOldFormulas: true, notCarriedOut: [] },
  { kind: "marked", cells: 12, rows: 3, leftOut: [] },
  { kind: "marked", cells: 0, rows: 0, leftOut: ["print-width"] },
  { kind: "unmarked", leftOut: [] },
  { kind: "unmarked", leftOut: ["old-marks", "unreadable-rules"] },
  { kind: "cured", written: 3, refused: 0 },
  { kind: "cured", written: 3, refused: 1 },
  { kind: "undone", restored: 3, left: 0 },
  { kind: "undone", restored: 2, left: 1 },
  { kind: "accepted", count: 1, until: "2024-12-31" },
  { kind: "settings-written", sheets: ["名录"], refused: 0 },
  { kind: "settings-written", sheets: ["名录"], refused: 1 },
  ...JOBS.map((job): Notice => ({ kind: "nothing-to-do", job })),
  ...JOBS.map((job): Notice => ({ kind: "cancelled", job })),
  ...JOBS.map((running): Notice => ({ kind: "busy", running })),
  ...JOBS.map((job): Notice => ({ kind: "broken", job, details: "" })),
  ...JOBS.map((job): Notice => ({
    kind: "failed",
    job,
    error: "busy",
    sentence: inBoth("请稍后再试。", "Try again later."),
  })),
  ...(["shown", "hidden-sheet", "hidden-row", "hidden-column", "missing-sheet"] as const).map((result): Notice => ({
    kind: "went-to",
    result,
    sheet: "重点任务",
    cell: "H12",
  })),
];

test.each(NOTICES.map((notice) => [JSON.stringify(notice), notice] as const))(
  "%s is one whole sentence",
  (_, notice) => {
    expect(noticeText(notice, wordsZh, TODAY)).toMatch(/^[^\s].*。$/);
    expect(noticeText(notice, wordsEn, TODAY)).toMatch(/^[^\s].*\.$/);
  },
);

test("what was refused or left alone is told, and only then", () => {
  expect(noticeText({ kind: "cured", written: 3, refused: 0 }, wordsZh, TODAY)).toBe("已改正3格。");
  expect(noticeText({ kind: "cured", written: 3, refused: 1 }, wordsZh, TODAY)).toContain("1格");
});

test("a day of this year is told without it, another with it", () => {
  const until = (day: string) => noticeText({ kind: "accepted", count: 2, until: day }, wordsZh, TODAY);
  expect(until("2024-12-31")).toContain("到12月31日为止");
  expect(until("2025-03-31")).toContain("到2025年3月31日为止");
  expect(noticeText({ kind: "accepted", count: 1, until: "2025-03-31" }, wordsEn, TODAY)).toBe(
    "Accepted 1 finding until 31 March 2025, recorded in the sheet 例外.",
  );
});

test("after collecting, formulas that still show what they gave before are told, and only then", () => {
  const collected = { kind: "collected", merged: 2, fresh: 0, carriedOut: 0, notCarriedOut: [] } as const;
  expect(noticeText({ ...collected, hasOldFormulas: false }, wordsZh, TODAY)).toBe("已汇总：写进台账2格。");
  expect(noticeText({ ...collected, hasOldFormulas: true }, wordsZh, TODAY)).toContain("公式的数还是汇总以前的");
});
