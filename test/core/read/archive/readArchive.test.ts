import { read, write, type WorkBook } from "@e965/xlsx";
import { newUsersWorkbook } from "../../../../src/adapters/xlsx/newWorkbook";
import { xlsxWorkbook } from "../../../../src/adapters/xlsx/xlsxWorkbook";
import { archivedRecord } from "../../../../src/core/read/archive/archivedRecord";
import { readArchive } from "../../../../src/core/read/archive/readArchive";
import { recogniseLedgers } from "../../../../src/core/read/ledgers/recogniseLedgers";
import { run } from "../../../../src/core/run";
import { planClosing } from "../../../../src/core/show/closing/planClosing";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { archiveOf, closedBook, withCell } from "../../../support/closedBook";
import { libreOffice, savedByLibreOffice } from "../../../support/libreOffice";
import { pythonWithOpenpyxl, savedByOpenpyxl } from "../../../support/openpyxl";
import { savedByExcelJs } from "../../../support/savedByExcelJs";
import { on, projects, tasks } from "../../../flow/flow";

const LEDGER = drawnBook(
  [
    tasks([
      { 任务编号: "001", 完成率: 1 / 3, 年度目标: "新增12家", 进展情况: "联系张工13812345678，\n已开工" },
      {
        完成状态: "已完成",
        完成时限: on("2024-05-15"),
        实际完成时间: on("2024-05-10"),
        责任单位: "县财政局、县发改局",
      },
      { 完成时限: "长期坚持", 重点任务: 3 },
      { 完成时限: on("2024-04-30"), 调整后时限: on("2024-08-31"), 延期理由: "用地审批" },
    ]),
    projects([{ 累计完成投资: 1234.5678901234, 计划投产时间: on("2025-06-30") }]),
  ],
  "台账.xlsx",
);
const ARCHIVE = archiveOf([LEDGER], "2024-05-31");

function readFrom(...books: readonly WorkbookSnapshot[]) {
  const archive = readArchive(recogniseLedgers(books, day("2024-06-30")));
  const hits = [...archive.hits];
  const months = archive.months.map((month) => ({ ...month, records: month.records(hits) }));
  return { months, told: hits.map(({ rule, place }) => `${rule} ${place.sheet ?? "-"} ${place.row ?? "-"}`) };
}

describe("an archive says what was kept in it (MONTH §2)", () => {
  const { report, records } = run([LEDGER], { asOf: day("2024-05-31") });

  test("every group with its figures, every record with its text", () => {
    const { months, told } = readFrom(ARCHIVE);
    expect(told).toEqual([]);
    expect(months).toHaveLength(1);
    const [may] = months;
    expect(may).toMatchObject({ month: "2024-05", asOf: day("2024-05-31"), version: 1, reason: null });
    expect(may?.records).toEqual(
      records.map((record) => ({ ...archivedRecord(record), saidFor: record.kind === "tasks" ? 1 : null })),
    );
    const town = may?.groups.find(({ kind, name }) => kind === "镇" && name === "万安镇");
    const figures = report.completion.towns.find(({ name }) => name === "万安镇");
    expect(town?.figures).toMatchObject({ total: figures?.total, done: figures?.done, overdue: figures?.overdue });
    expect(town?.figures.completionRate).toBeCloseTo(figures!.completionRate!, 11);
    expect(town?.rank).toBe(report.ranking.towns.find(({ name }) => name === "万安镇")?.rank);
  });

  test("nobody's phone number is in it", () => {
    expect(JSON.stringify(ARCHIVE)).not.toContain("13812345678");
    expect(JSON.stringify(ARCHIVE)).toContain("138****5678");
  });

  test("it is found under another name, with rows in another order and columns beside", () => {
    const [groups, details] = ARCHIVE.sheets;
    const head = details!.rows.slice(0, 3);
    const moved = {
      ...details!,
      name: "Sheet9",
      rows: [
        ...head,
        ...details!.rows
          .slice(3)
          .reverse()
          .map((row, i) => ({ ...row, row: i + 4 })),
      ],
    };
    const { months, told } = readFrom({ file: "主.xlsx", sheets: [moved, { ...groups!, name: "月度存档 (2)" }] });
    expect(told).toEqual([]);
    expect(months[0]?.records).toHaveLength(5);
  });
});

describe("what has been done to an archive is told, and it is used as it stands", () => {
  test.each([
    ["a text", "存档明细", "Q4", "另一句话", "archive-changed 存档明细 4"],
    ["a number", "存档明细", "P4", 0.9, "archive-changed 存档明细 4"],
    ["a figure", "月度存档", "N4", 99, "archive-changed 月度存档 4"],
    ["a digest taken away", "存档明细", "Y5", null, "archive-invalid 存档明细 5"],
  ])("%s", (_, sheet, cell, value, expected) => {
    expect(readFrom(withCell(ARCHIVE, sheet, cell, value)).told).toContain(expected);
  });

  test("a month, version, ledger or class that cannot be read", () => {
    for (const [sheet, cell] of [
      ["存档明细", "A4"],
      ["存档明细", "B4"],
      ["存档明细", "C4"],
      ["月度存档", "F4"],
    ] as const) {
      const { told } = readFrom(withCell(ARCHIVE, sheet, cell, "乱写"));
      expect(told).toContain(`archive-invalid ${sheet} 4`);
    }
  });

  test("a row taken out, a column, the headings", () => {
    const without = (sheet: string, keep: (row: number) => boolean) => ({
      ...ARCHIVE,
      sheets: ARCHIVE.sheets.map((one) =>
        one.name === sheet ? { ...one, rows: one.rows.filter(({ row }) => keep(row)) } : one,
      ),
    });
    expect(readFrom(without("存档明细", (row) => row !== 5)).told).toEqual(["archive-invalid 月度存档 4"]);
    expect(readFrom(withCell(ARCHIVE, "存档明细", "Q3", "备注")).told).toEqual(["archive-invalid 存档明细 3"]);
    expect(readFrom(without("存档明细", (row) => row > 3)).told).toContain("archive-invalid 存档明细 -");
  });
});

describe("rows taken out, copied, moved to another sheet", () => {
  const [groups, details] = ARCHIVE.sheets as [SheetSnapshot, SheetSnapshot];
  const archive = readArchive(recogniseLedgers([ARCHIVE], day("2024-06-30")));
  const wordsOf = (...sheets: readonly SheetSnapshot[]) => {
    const found = readArchive(recogniseLedgers([{ file: "主.xlsx", sheets }], day("2024-06-30")));
    const hits = [...found.hits];
    const records = found.months[0]?.records(hits) ?? [];
    return { records, words: hits.map(({ evidence }) => ("what" in evidence ? evidence.what.zh : "changed")) };
  };
  const rowOf = (sheet: SheetSnapshot, column: number, text: string) =>
    sheet.rows.find(({ cells }) => cells[column] === text)!;
  const without = (sheet: SheetSnapshot, gone: SheetSnapshot["rows"][number]) => ({
    ...sheet,
    rows: sheet.rows.filter((row) => row !== gone),
  });
  const behind = (sheet: SheetSnapshot, row: SheetSnapshot["rows"][number]) => ({
    ...sheet,
    rows: [...sheet.rows, { ...row, row: sheet.rows.at(-1)!.row + 1 }],
  });

  test("the row of a town, of all together, of a project: each is told", () => {
    const town = without(groups, rowOf(groups, 6, "万安镇"));
    expect(wordsOf(town, details).words).toEqual([expect.stringMatching(/“镇”有\d+行，“月度存档”里现有\d+行/)]);
    const uncounted = without(town, rowOf(town, 6, "月度存档：镇"));
    expect(wordsOf(uncounted, details).words).toEqual([expect.stringMatching(/“镇”有0行，“月度存档”里现有\d+行/)]);
    const all = without(groups, rowOf(groups, 5, "全部"));
    expect(wordsOf(all, details).words).toEqual([expect.stringContaining("“全部”有1行，“月度存档”里现有0行")]);
    const project = without(details, rowOf(details, 2, "重点项目"));
    expect(wordsOf(groups, project).words).toEqual([
      expect.stringContaining("存档时有重点项目1项，“存档明细”里现有0项"),
    ]);
  });

  test("the settings that the figures went by: as they are set, and told where they are all gone", () => {
    expect(archive.months[0]?.rules.get("完成率权重")).toBe("40%");
    const bare = { ...groups, rows: groups.rows.filter(({ cells }) => cells[5] !== "统计规则") };
    expect(wordsOf(bare, details).words).toEqual([expect.stringContaining("“统计规则”的行都不见了")]);
  });

  test("a copied row counts once, also where another is gone", () => {
    const [first, second] = details.rows.slice(3);
    const copied = wordsOf(groups, behind(details, first!));
    expect([copied.records.length, copied.words]).toEqual([5, [expect.stringContaining("有1行是重复的")]]);
    const swapped = wordsOf(groups, behind(without(details, second!), first!));
    expect(swapped.records).toHaveLength(4);
    expect(swapped.words).toEqual([
      expect.stringContaining("有1行是重复的"),
      expect.stringContaining("存档时有重点任务4项，“存档明细”里现有3项"),
    ]);
  });

  test("half of a month on another sheet of the book is the other half", () => {
    const head = details.rows.slice(0, 3);
    const half = { ...details, rows: details.rows.slice(0, 5) };
    const rest = { ...details, name: "明细续", rows: [...head, ...details.rows.slice(5)] };
    expect(wordsOf(groups, half, rest).words).toEqual([]);
    expect(wordsOf(groups, half, rest).records).toHaveLength(archive.months[0]!.records([]).length);
    // One row on both, and different there: that is no half.
    const other = { ...rest, rows: [...head, { ...details.rows[4]!, cells: details.rows[4]!.cells.with(16, "改") }] };
    expect(wordsOf(groups, half, other).words.join()).toContain("请删去错的一份");
  });

  test("a column of digests that was lost is said once", () => {
    const rows = details.rows.map((row) => (row.row <= 3 ? row : { ...row, cells: row.cells.slice(0, 22) }));
    const lost = { ...details, rows };
    expect(wordsOf(groups, lost).words).toEqual([expect.stringContaining("有5行没有校验码")]);
  });
});

describe("months closed before towns, units of measure and planned starts were kept", () => {
  const HEADINGS =
    "月份 版次 台账 文件 表 行 编号 专业镇 重点任务 名称 牵头单位 责任单位 完成时限 调整后时限 状态 进度 进展情况 累计 本年 年度目标 校验码";
  // As an earlier version wrote it, digest and all.
  const KEPT = [
    ...["2024年4月", 1, "重点任务", "w4.xlsx", "任务", 2, "A-00", "万安钻石", "推动专业镇市场主体倍增", "培育龙头企业"],
    ...["县工信科技局", null, day("2024-12-31"), null, "进行中", 0.3, "四丐丐丐丐", null, null, null, "KxxM9Ry"],
  ];
  const old = (kept: readonly (string | number | null)[]) =>
    drawnBook([drawnSheet([HEADINGS.split(" "), kept], { name: "存档明细" })], "旧.xlsx");
  const toldOfRows = (book: WorkbookSnapshot) => readFrom(book).told.filter((what) => !what.includes("invalid"));

  test("are read without a word, and a row changed since is told", () => {
    const { months } = readFrom(old(KEPT));
    expect(months[0]?.records).toMatchObject([{ name: "培育龙头企业", towns: [], unit: null }]);
    expect(readFrom(old(KEPT)).told).toEqual(["archive-invalid 存档明细 2"]);
    expect(toldOfRows(old(KEPT.with(15, 0.4)))).toEqual(["archive-changed 存档明细 2"]);
  });

  test("go on in the same sheet, with the new columns behind", () => {
    const both = closedBook([LEDGER, old(KEPT)], "2024-05-31", { apart: 1 });
    const { rows } = both.sheets.find(({ name }) => name === "存档明细")!;
    expect(rows[0]?.cells.slice(20)).toEqual(["校验码", "责任镇", "计量单位", "计划开工时间", "进展未变月数"]);
    expect(toldOfRows(both)).toEqual([]);
    expect(readFrom(both).months.at(-1)?.records[0]?.towns).not.toEqual([]);
  });
});

describe("two archives (DECIDED F18)", () => {
  const other = { ...withCell(ARCHIVE, "存档明细", "Q4", "另一句话"), file: "旧.xlsx" };

  test("copies that say the same say nothing; where they differ the month's book's counts", () => {
    expect(readFrom(ARCHIVE, { ...ARCHIVE, file: "副本.xlsx" }).told).toEqual([]);
    const { months, told } = readFrom(ARCHIVE, other);
    expect(told).toContain("archive-invalid 存档明细 4");
    expect(months[0]?.records[0]?.text).toContain("已开工");
    // The changed row is the copy's, and nothing is compared with it.
    expect(told.filter((line) => line.startsWith("archive-changed"))).toEqual([]);
  });

  test("a row that was changed in the archive that is used is told, and once", () => {
    const changed = withCell(ARCHIVE, "存档明细", "Q4", "另一句话");
    const rows = (...books: readonly WorkbookSnapshot[]) =>
      readFrom(...books).told.filter((line) => line.startsWith("archive-changed"));
    expect(rows(changed, { ...ARCHIVE, file: "旧.xlsx" })).toEqual(["archive-changed 存档明细 4"]);
    expect(rows(changed, { ...changed, file: "副本.xlsx" })).toEqual(["archive-changed 存档明细 4"]);
  });

  test("months of both are there", () => {
    const april = { ...archiveOf([LEDGER], "2024-04-30"), file: "旧.xlsx" };
    expect(readFrom(ARCHIVE, april).months.map(({ month }) => month)).toEqual(["2024-04", "2024-05"]);
  });
});

describe("programs that save an archive again change nothing of it (DECIDED F20)", () => {
  const CHANGED = withCell(LEDGER, "任务", "T3", "厂房已封顶，\n等待验收");
  const MAIN = "主工作簿.xlsx";
  const close = (books: readonly WorkbookSnapshot[], at: number, asOf: string) => {
    const result = run(books, { asOf: day(asOf), book: { at, apart: true } });
    return planClosing(books[at]!, result, result.basis, { closed: day("2024-07-03"), reason: null }).edit;
  };
  const snapshot = (bytes: Uint8Array) => xlsxWorkbook(bytes, MAIN).snapshot();
  /** May in sheets that were made for it, June put below. */
  const saved = (async () => {
    const empty = { file: MAIN, sheets: [drawnSheet([], { name: "Sheet1" })] };
    const may = close([LEDGER, empty], 1, "2024-05-31");
    const book = xlsxWorkbook(await newUsersWorkbook(may.newSheets), MAIN);
    const june = await book.edit(close([CHANGED, await book.snapshot()], 1, "2024-06-30"));
    expect(june.refused).toEqual([]);
    return book.bytes();
  })();
  const june = closedBook([CHANGED, ARCHIVE], "2024-06-30", { apart: 1 });
  /** All that it says, and what July looks like beside it. */
  const saidIn = (book: WorkbookSnapshot) => {
    const { months } = readFrom(book);
    const {
      completion,
      ranking,
      history,
      scoringChanges,
      adjustmentChanges,
      changes,
      bridge,
      burden,
      findings,
      records,
    } = run([CHANGED, book], { asOf: day("2024-07-31"), book: { at: 1, apart: true } }).report;
    return {
      months: months.map(({ month, asOf, version, groups, rules, lacking, records }) => [
        ...[month, asOf, version, groups, [...rules], [...lacking], records],
      ]),
      july: {
        completion,
        ranking,
        history,
        scoringChanges,
        adjustmentChanges,
        changes,
        bridge,
        burden,
        findings,
        records,
      },
    };
  };
  const expected = saidIn(june);
  const readAgain = async (bytes: Uint8Array) => {
    const book = await snapshot(bytes);
    return { told: readFrom(book).told, ...saidIn(book) };
  };

  test("as written", async () => {
    expect([expected.months.length, expected.july.history.comparedWith]).toEqual([2, "2024-06"]);
    expect(await readAgain(await saved)).toEqual({ told: [], ...expected });
  });

  test("by SheetJS", async () => {
    const book: WorkBook = read(await saved, { cellNF: true });
    const bytes = new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
    expect(await readAgain(bytes)).toEqual({ told: [], ...expected });
  });

  test("by exceljs", async () => {
    expect(await readAgain(await savedByExcelJs(await saved))).toEqual({ told: [], ...expected });
  });

  const python = pythonWithOpenpyxl();
  if (python !== null) {
    test("by openpyxl", async () => {
      expect(await readAgain(savedByOpenpyxl(python, await saved))).toEqual({ told: [], ...expected });
    });
  }

  const office = libreOffice();
  if (office !== null) {
    test("by LibreOffice; a row changed afterwards is told", async () => {
      const bytes = savedByLibreOffice(office, await saved, "xlsx");
      expect(await readAgain(bytes)).toEqual({ told: [], ...expected });
      const book = xlsxWorkbook(bytes, MAIN);
      await book.edit({ newSheets: [], cells: [{ sheet: "存档明细", cell: "Q5", value: "改过" }] });
      const { told } = await readAgain(book.bytes());
      expect(told).toEqual([expect.stringContaining("archive-changed")]);
    });
  }
});

test("a month closed again keeps the old rows, and the newest version counts", () => {
  const changed = drawnBook([tasks([{ 完成状态: "已完成", 实际完成时间: on("2024-05-20") }])], "台账.xlsx");
  const again = closedBook([changed, { ...ARCHIVE, file: "主.xlsx" }], "2024-05-31", { reason: "万安镇补报办结时间" });
  const { months, told } = readFrom(again);
  expect(told).toEqual([]);
  expect(months).toHaveLength(1);
  expect(months[0]).toMatchObject({ version: 2, reason: "万安镇补报办结时间" });
  expect(months[0]?.records.map(({ state }) => state)).toEqual(["done"]);
  const rows = again.sheets.find(({ name }) => name === "存档明细")!.rows;
  expect(rows.filter(({ cells }) => cells[1] === 1)).toHaveLength(5);
});
