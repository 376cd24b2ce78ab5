import { rules } from "../../../src/core/judge/rules/index";
import { startLive } from "../../../src/core/live/liveCheck";
import { run } from "../../../src/core/run";
import type { SheetSnapshot } from "../../../src/core/workbook/snapshot";
import { day } from "../../builders/day";
import { drawnBook, drawnSheet, type DrawnCell } from "../../support/drawnBook";
import { editedRow, withRow } from "../../support/rowEdits";
import { drawnLedger } from "../judge/rules/drawnLedger";

const AS_OF = day("2024-06-30");

interface Edit {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly cells: Readonly<Record<number, DrawnCell>>;
  /** Another sheet of the workbook, or of the second of two files. */
  readonly beside?: SheetSnapshot;
  readonly files?: readonly [string, string];
}

const plain = drawnLedger("tasks", [{}, {}, {}]);
const HEADINGS = ["序号", "专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成状态"];
const across = (texts: readonly DrawnCell[]): Readonly<Record<number, DrawnCell>> =>
  Object.fromEntries(texts.map((text, index) => [index + 1, text]));
const headerCells = plain.rows
  .find(({ row }) => row === 3)!
  .cells.map((cell, index) => [index + 1, cell as DrawnCell] as const);
const nothing = across(Array.from({ length: 30 }, () => null));

/** A header that the row below it may become a part of. */
const tall = drawnSheet(
  `
  | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 完成状态 | 计划 |    | 备注 |
  | 绛州绿 | 3 | 建车间 | 县发改局 | 进行中 | 2024年1月 | 2024年6月 | 甲 |
  | 绛州绿 | 4 | 办展会 | 县发改局 | 进行中 | 2024年1月 | 2024年6月 | 乙 |
  | 绛州绿 | 5 | 建平台 | 县发改局 | 进行中 | 2024年1月 | 2024年6月 | 丙 |
  `,
  { name: "台账" },
);
const lower = (left: string, right: string): Edit => ({
  sheet: tall,
  row: 2,
  cells: across([null, null, null, null, null, left, right, null]),
});

/** A column that is one of states as long as most of it are. */
const PROSE = "已经选好了地方，正在谈";
const states = (more: readonly string[]): SheetSnapshot =>
  drawnSheet(
    [
      ["专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成情况", ...more],
      ...["已完成", "进行中", "进行中", PROSE].map((said, index) => [
        "绛州绿",
        String(index + 3),
        `第${index + 1}件`,
        "县发改局",
        "2024年12月底",
        said,
        ...more.map(() => "进行中"),
      ]),
    ],
    { name: "台账" },
  );

const four = (names: readonly string[], name: string): SheetSnapshot =>
  drawnSheet(
    [HEADINGS.slice(1), ...names.map((task) => ["绛州绿", "3", `建设${task}车间`, "县发改局", "2024年底", "进行中"])],
    { name },
  );

/** A group and its only row. */
const grouped = drawnSheet(
  [
    ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "项目阶段", "牵头单位"],
    [1, "建车间", "绛州绿", "甲公司", 300, "储备", "县发改局"],
    ["一", "果蔬大棚", null, null, 500],
    [2, "建大棚", "绛州绿", "乙公司", 500, "储备", "县发改局"],
  ],
  { name: "台账" },
);

/** Edits that change what a rule of structure says, and why each asks for a whole check. */
const EDITS: readonly (readonly [rule: string, why: string, edit: Edit])[] = [
  ["ledger-not-found", "rows", { sheet: plain, row: 3, cells: nothing }],
  ["ledger-not-found", "no-ledger", { sheet: drawnSheet([["说明"], ["一"]]), row: 1, cells: across(HEADINGS) }],
  ["missing-column", "rows", { sheet: plain, row: 3, cells: { 14: "完成时现" } }],
  ["missing-column", "header", lower("启动时间", "完成时限")],
  ["missing-column", "column-content", { sheet: states([]), row: 2, cells: { 6: PROSE } }],
  ["duplicate-column", "rows", { sheet: plain, row: 3, cells: { 13: "完成时限" } }],
  ["duplicate-column", "header", lower("完成时限", "完成期限")],
  ["duplicate-column", "column-content", { sheet: states(["完成状态"]), row: 2, cells: { 6: PROSE } }],
  ["merged-records", "merged", { sheet: drawnLedger("tasks", [{}, { 专业镇: "^" }]), row: 4, cells: { 3: "绛州绿" } }],
  ["empty-ledger", "rows", { sheet: drawnLedger("tasks", [{}]), row: 4, cells: nothing }],
  ["second-table", "rows", { sheet: plain, row: 5, cells: across([...HEADINGS.slice(0, 6), "办理状态", "责任人"]) }],
  [
    "same-ledger-twice",
    "twice",
    // Two of four tasks are the other sheet's, and a third becomes one.
    {
      sheet: four(["甲", "乙", "丙", "丁"], "一"),
      row: 4,
      cells: { 3: "建设戊车间" },
      beside: four(["甲", "乙", "戊", "己"], "二"),
    },
  ],
  [
    "months-together",
    "twice",
    {
      sheet: four(["甲", "乙", "丙", "丁"], "任务"),
      row: 4,
      cells: { 3: "建设戊车间" },
      beside: four(["甲", "乙", "戊", "己"], "任务"),
      files: ["5月.xlsx", "6月.xlsx"],
    },
  ],
  ["sample-sheet", "rows", { sheet: drawnLedger("tasks", [{}], { name: "样表" }), row: 4, cells: nothing }],
  ["of-which-left-out", "rows", { sheet: grouped, row: 4, cells: { 1: null, 2: "其中：建大棚" } }],
  ["group-without-rows", "rows", { sheet: grouped, row: 4, cells: nothing }],
  ["header-repeated", "rows", { sheet: plain, row: 5, cells: Object.fromEntries(headerCells) }],
];

function outcome(rule: string, { sheet, row, cells, beside, files }: Edit) {
  const book = drawnBook(beside === undefined || files !== undefined ? [sheet] : [sheet, beside], files?.[0]);
  const others = files === undefined || beside === undefined ? [] : [drawnBook(beside, files[1])];
  const old = sheet.rows.find((one) => one.row === row);
  const now = editedRow(old, row, new Map(Object.entries(cells).map(([column, cell]) => [Number(column), cell])));
  const said = (books: Parameters<typeof run>[0]): string =>
    JSON.stringify(run(books, { asOf: AS_OF }).report.findings.filter((finding) => finding.rule === rule));
  const live = startLive([book, ...others], { asOf: AS_OF });
  const edited = live.edit(book.file, sheet.name, now === undefined ? [] : [now], row, row);
  return {
    isSame: said([book, ...others]) === said(withRow([book, ...others], 0, sheet.name, row, now)),
    why: edited.kind === "full-needed" ? edited.why : edited.kind,
  };
}

test("a record that is numbered like the group above it makes a record of that: a whole check", () => {
  const row = editedRow(
    grouped.rows.find((one) => one.row === 4),
    4,
    new Map([[1, "二"]]),
  );
  const book = drawnBook([grouped]);
  const live = startLive([book], { asOf: AS_OF });
  expect(live.edit(book.file, grouped.name, [row!], 4, 4)).toMatchObject({ kind: "full-needed", why: "rows" });
  expect(run(withRow([book], 0, grouped.name, 4, row), { asOf: AS_OF }).report.records).toHaveLength(3);
});

test("what is written into the blank row within a header asks for a whole check", () => {
  const sheet = drawnSheet(
    `
    | 专业镇 | 重点任务 | 具体任务 | 责任单位 | < | 完成时限 | 完成状态 |
    ||
    |  |  |  | 牵头单位 | 配合单位 |  |  |
    | 绛州绿 | 3 | 建车间 | 县发改局 | 县财政局 | 2024年6月 | 进行中 |
    `,
    { name: "台账" },
  );
  const book = drawnBook(sheet);
  const live = startLive([book], { asOf: AS_OF });
  expect(live.result.report.records).toHaveLength(1);
  const row = editedRow(undefined, 2, new Map([[1, "单位：万元"]]));
  expect(live.edit(book.file, "台账", [row!], 2, 2)).toMatchObject({ kind: "full-needed" });
});

test("a record above 1.1 that is left with its sums is a group: a whole check", () => {
  const parent = drawnSheet(
    [
      ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "项目阶段", "牵头单位"],
      ["1", "建车间", "绛州绿", "甲公司", 300, "储备", "县发改局"],
      ["1.1", "建大棚", "绛州绿", "乙公司", 300, "储备", "县发改局"],
    ],
    { name: "台账" },
  );
  const row = editedRow(parent.rows[1], 2, new Map([3, 4, 6, 7].map((column) => [column, null])));
  const book = drawnBook([parent]);
  const live = startLive([book], { asOf: AS_OF });
  expect(live.edit(book.file, parent.name, [row!], 2, 2)).toMatchObject({ kind: "full-needed", why: "rows" });
  expect(run(withRow([book], 0, parent.name, 2, row), { asOf: AS_OF }).report.records).toHaveLength(1);
});

describe("a rule of structure", () => {
  test.each(EDITS)("%s: an edit that changes what it says asks for a whole check: %s", (rule, why, edit) => {
    expect(outcome(rule, edit)).toEqual({ isSame: false, why });
  });

  test("names just the reasons that are shown here", () => {
    const named = rules.flatMap((rule) =>
      rule.stage === "structure" ? rule.fullCheckFor.map((why) => `${rule.id} ${why}`) : [],
    );
    expect(named.sort()).toEqual(EDITS.map(([rule, why]) => `${rule} ${why}`).sort());
  });
});
