import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { startLive } from "../../src/core/live/liveCheck";
import { distinctNames } from "../../src/core/read/ledgers/recogniseLedgers";
import type { Finding } from "../../src/core/terms/finding";
import { run } from "../../src/core/run";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { drawnLedger, date, type DrawnRecord } from "../core/judge/rules/drawnLedger";
import { exceptions, registry } from "../core/read/settings/settingSheets";
import { drawnBook, type DrawnCell } from "../support/drawnBook";
import { editedRow, withRow } from "../support/rowEdits";
import { runs } from "../support/runs";
import { readWorkbookBytes } from "../support/xlsxFiles";

const AS_OF = day("2024-06-30");
const FOLDER = join(__dirname, "../../assets/sample/2024-06");
const FILES = [
  "重点任务台账（2024年6月）.xlsx",
  "重点项目台账.xlsx",
  "问题台账.xlsx",
  "指标台账.xlsx",
  "月报报送台账.xlsx",
];

const anyCell: fc.Arbitrary<DrawnCell> = fc.constantFrom<DrawnCell>(
  null,
  "",
  " ",
  "—",
  0,
  0.5,
  0.8,
  1,
  80,
  122.6,
  -3,
  5e7,
  1e12,
  { value: 0.35, format: "0%" },
  "50%",
  "八成",
  date("2024-06-20"),
  date("2025-12-31"),
  "2024年6月",
  "2024年2月30日",
  "长期",
  "6月底",
  "尽快",
  "已完成",
  "取消",
  "暂停",
  "进行中",
  "有序推进",
  "已销号",
  "投产",
  "开工",
  "万安钻石",
  "绛州绿",
  "任务3",
  "8",
  "15",
  "县工信局 ",
  "县发改局、县财政局、县发改局",
  "县工信据",
  "万安镇",
  "泉张镇",
  "各镇人民政府",
  "3000",
  "1.2亿元",
  "12.3万",
  "ZD-1",
  "ZD 1",
  "XM-1",
  "建设第1个钻石加工车间",
  "身份证11010519491231002X",
  "11010519491231002X",
  "13800000000",
  "合计",
  "小计",
  "单位：万元",
  "备注：请核对",
  "具体任务",
  "牵头单位",
  true,
  { fault: "error", text: "#REF!" },
  { fault: "uncalculated", text: "=A1" },
);

interface Draw {
  readonly book: number;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: DrawnCell;
  /** `cell`: the drawn one; `above`: what stands in another row's cell; `twin`: another row's whole content. */
  readonly how: "cell" | "above" | "twin";
  readonly from: number;
}

const anyDraw: fc.Arbitrary<Draw> = fc.record({
  book: fc.nat(),
  sheet: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  cell: anyCell,
  how: fc.constantFrom("cell", "cell", "cell", "above", "above", "twin"),
  from: fc.nat(),
});

interface Edit {
  readonly book: number;
  readonly sheet: string;
  readonly row: number;
  readonly cells: ReadonlyMap<number, DrawnCell>;
}

/** Makes an edit of one of the rows that are there, most often a record. */
function editOf(books: readonly WorkbookSnapshot[], draw: Draw): Edit {
  const book = draw.book % books.length;
  const sheets = books[book]?.sheets ?? [];
  const sheet = sheets[draw.sheet % sheets.length] as SheetSnapshot;
  const row = sheet.rows[draw.row % sheet.rows.length];
  const other = sheet.rows[draw.from % sheet.rows.length];
  const width = Math.max(1, ...sheet.rows.map(({ cells }) => cells.length));
  const column = (draw.column % width) + 1;
  const at = (index: number): DrawnCell => {
    const format = other?.formats[index];
    const value = other?.cells[index] as CellValue;
    return format === undefined ? value : { value, format };
  };
  const cells = new Map<number, DrawnCell>();
  if (draw.how === "cell") cells.set(column, draw.cell);
  else if (draw.how === "above") cells.set(column, at(column - 1));
  else for (let index = 1; index < width; index++) cells.set(index + 1, at(index));
  return { book, sheet: sheet.name, row: row?.row ?? 1, cells };
}

function expectSame(live: readonly Finding[], full: readonly Finding[]): void {
  if (JSON.stringify(live) !== JSON.stringify(full)) expect(live).toEqual(full);
}

function sorted(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => JSON.stringify(finding)).sort();
}

/** @returns how many edits were rechecked; where one needs the whole, it goes on from there */
function agree(books: readonly WorkbookSnapshot[], draws: readonly Draw[]): number {
  let live = startLive(books, { asOf: AS_OF });
  const files = distinctNames(books.map(({ file }) => file));
  let now = books;
  let before = live.result.report.findings;
  let rechecked = 0;
  for (const draw of draws) {
    const { book, sheet, row, cells } = editOf(now, draw);
    const old = now[book]?.sheets.find(({ name }) => name === sheet)?.rows.find((one) => one.row === row);
    const content = editedRow(old, row, cells);
    now = withRow(now, book, sheet, row, content);
    const outcome = live.edit(files[book] ?? "", sheet, content === undefined ? [] : [content], row, row);
    if (outcome.kind === "full-needed") {
      live = startLive(now, { asOf: AS_OF });
      before = live.result.report.findings;
      continue;
    }
    const { report, records } = run(now, { asOf: AS_OF });
    expectSame(outcome.findings, report.findings);
    expect(outcome.accepted).toEqual(report.accepted);
    expect(sorted([...before, ...outcome.added])).toEqual(sorted([...report.findings, ...outcome.removed]));
    for (const { place, record } of outcome.records)
      expect({ ...record, ledger: null }).toEqual({ ...records[place], ledger: null });
    before = outcome.findings;
    rechecked += 1;
  }
  return rechecked;
}

/** Five ledgers, with twins, exceptions, a county's names, merges, and amounts without a unit. */
function drawnMonth(): readonly WorkbookSnapshot[] {
  const twin: DrawnRecord = { 任务编号: null, 具体任务: "建车间" };
  const tasks = drawnLedger(
    "tasks",
    [twin, {}, twin, { 任务编号: "ZD-2" }, { 完成率: 0.5 }, { 完成状态: "取消" }, { 牵头单位: "县工信据" }, twin, {}],
    { name: "任务", merges: ["C9:C10"], more: ["地块"] },
  );
  const fractions = drawnLedger("tasks", [{ 完成率: 0.4 }, { 完成率: 0.9, 专业镇: "绛州绿" }, { 完成率: 1 }, {}], {
    name: "第二",
    renamed: { 任务编号: "编号", 完成状态: "完成情况" },
  });
  const amounts = [3000, 5000, 4000, 6000, 5500, 5e8].map((总投资) => ({ 总投资 }));
  const projects = drawnLedger("projects", amounts, { name: "项目", title: "2024年项目" });
  const bare: SheetSnapshot = {
    ...projects,
    rows: projects.rows.filter(({ row }) => row !== 2),
  };
  return [
    drawnBook([
      tasks,
      fractions,
      exceptions(
        ["unit-unknown", null, null, null, "已报", date("2024-12-31")],
        ["duplicate-id", null, "ZD-2", null, "同一任务", date("2024-12-31")],
      ),
      registry(["单位", "县工信科技局", "县工信据办"]),
    ]),
    drawnBook(
      [
        bare,
        drawnLedger("problems", [{}, { 办理状态: "已销号" }, {}], { name: "问题" }),
        drawnLedger("indicators", [{}, { 指标名称: "产值1" }, {}], { name: "指标" }),
        drawnLedger("submissions", [{}, {}, {}, {}, { 月份: "2024年4月", 报送时间: null }], { name: "月报" }),
      ],
      "其他.xlsx",
    ),
  ];
}

describe("findings after edits, kept up row by row", () => {
  test("are those of a whole run over drawn ledgers, wherever no whole run is asked for", () => {
    const books = drawnMonth();
    let rechecked = 0;
    fc.assert(
      fc.property(fc.array(anyDraw, { minLength: 1, maxLength: 8 }), (draws) => {
        rechecked += agree(books, draws);
      }),
      { numRuns: runs(40) },
    );
    // Otherwise nothing was compared.
    expect(rechecked).toBeGreaterThan(runs(40));
  });

  test("are those of a whole run over the sample month", async () => {
    const books = await Promise.all(FILES.map((file) => readWorkbookBytes(readFileSync(join(FOLDER, file)), file)));
    let rechecked = 0;
    fc.assert(
      fc.property(fc.array(anyDraw, { minLength: 1, maxLength: 6 }), (draws) => {
        rechecked += agree(books, draws);
      }),
      { numRuns: runs(10) },
    );
    expect(rechecked).toBeGreaterThan(runs(10));
  });
});
