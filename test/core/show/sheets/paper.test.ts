import { towns } from "../../../../src/core/plan/towns";
import { PAPER_WIDTHS, paperOf } from "../../../../src/core/show/sheets/paperOf";
import { sheetModels } from "../../../../src/core/show/sheets/sheetModels";
import type { CellRole, SheetModel, SheetRow } from "../../../../src/core/show/sheets/sheetModel";
import { aFinding } from "../../../builders/aFinding";
import { aDoneTask, aTaskRecord, inRows } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";
import { anIndicatorRecord, aProblemRecord, aProjectRecord, aSubmissionRecord } from "../../../builders/otherRecords";
import { libreOffice, savedByLibreOffice } from "../../../support/libreOffice";
import { printedPages, type PrintedPage } from "../../../support/printedPages";
import { writeXlsx } from "../../../support/xlsxFiles";
import { aRunResult } from "./aRunResult";

const program = libreOffice();
if (program === null) process.stdout.write("LibreOffice is not here: the sheets are not printed.\n");

const UNITS = [
  "发改",
  "财政",
  "教育",
  "民政",
  "人社",
  "住建",
  "交通",
  "水利",
  "农业农村",
  "文旅",
  "卫健",
  "应急",
  "统计",
  "能源",
];
const names = [...UNITS, ...UNITS.map((name) => `第二${name}`), "招商投资促进"].map((name) => `县${name}中心`);

/** Many rows late, of nine towns and 29 units: every list takes several pages. */
const tasks = inRows(
  Array.from({ length: 87 }, (_, place) => {
    const about = {
      towns: [towns[place % 9]!.name],
      leadUnits: [names[place % 29]!],
      supportUnits: [names[place % 7]!],
    };
    if (place % 4 === 0) return aDoneTask({ ...about, due: day("2024-05-31"), finished: day("2024-05-20") });
    return aTaskRecord({ ...about, due: day(`2024-0${1 + (place % 6)}-1${place % 9}`), progress: 0.3 });
  }),
);
const closed = [{ month: "2024-05" as const, tasks: tasks.slice(0, 40) }];
const others = [
  ...Array.from({ length: 40 }, (_, place) =>
    aProjectRecord({
      row: 300 + place,
      towns: [towns[place % 9]!.name],
      totalInvestment: 1000 + place,
      yearPlan: 100,
      signed: day(`2023-${String(1 + (place % 12)).padStart(2, "0")}-08`),
      plannedStart: day("2024-03-01"),
    }),
  ),
  ...Array.from({ length: 60 }, (_, place) =>
    aProblemRecord({ row: 400 + place, leadUnits: [names[place % 29]!], due: day(`2024-0${5 + (place % 4)}-15`) }),
  ),
  ...Array.from({ length: 30 }, (_, place) => anIndicatorRecord({ row: 100 + place })),
  ...Array.from({ length: 30 }, (_, place) => aSubmissionRecord({ row: 200 + place })),
  ...Array.from({ length: 30 }, (_, place) => aProjectRecord({ row: 300 + place })),
  ...Array.from({ length: 30 }, (_, place) => aProblemRecord({ row: 400 + place })),
];
const full = sheetModels(aRunResult([...tasks, ...others], { findings: [aFinding()], closed }), [], true);
const forLeaders = full.filter(({ print }) => print.areas?.length !== 0);

const rowsOf = (model: SheetModel): readonly SheetRow[] => [...model.rows];
const roleOf = ({ cells }: SheetRow): CellRole | undefined => cells.find((cell) => cell !== null)?.role;
const textsOf = (model: SheetModel): readonly string[] =>
  rowsOf(model).flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));

describe("cutting a sheet into pages", () => {
  const row = (role: CellRole, height = 100): SheetRow => ({ height, cells: [{ value: "x", role }] });
  const lines = (count: number): readonly SheetRow[] => Array.from({ length: count }, () => row("text"));
  const cut = (rows: readonly SheetRow[], together: readonly { first: number; last: number }[] = []) =>
    paperOf({
      orientation: "landscape",
      repeatRows: null,
      rows,
      together,
      areas: [{ firstRow: 1, lastRow: rows.length, firstColumn: 1, lastColumn: 1 }],
    }).pages;

  test.each([
    ["what fits stands on one page", lines(4), [], []],
    ["one row more goes on the next", lines(5), [], [4]],
    ["a heading does not end a page", [...lines(3), row("total-text"), ...lines(2)], [], [3]],
    ["what belongs together is not torn", lines(6), [{ first: 3, last: 5 }], [2, 6].slice(0, 1)],
    ["what is taller than a page is torn where the page ends", lines(9), [{ first: 1, last: 9 }], [4, 8]],
  ] as const)("%s", (_, rows, together, breaks) => {
    expect(cut(rows, together)).toEqual({ breaks, count: breaks.length + 1 });
  });

  test("repeated rows take their room on every page but their own", () => {
    const rows = [row("heading"), ...lines(8)];
    const areas = [{ firstRow: 1, lastRow: 9, firstColumn: 1, lastColumn: 1 }];
    const paper = { orientation: "landscape", rows, together: [], areas } as const;
    expect(paperOf({ ...paper, repeatRows: { first: 1, last: 1 } }).pages?.breaks).toEqual([4, 7]);
    expect(paperOf({ ...paper, repeatRows: null }).pages?.breaks).toEqual([4, 8]);
  });

  test("a list that nobody prints whole is left to the program that prints", () => {
    expect(cut(lines(4 * 200))).toBeDefined();
    expect(cut(lines(4 * 200 + 1))).toBeUndefined();
  });
});

test("only 校验结果 and 台账索引 are not printed with the others, stand last, and say how they are", () => {
  const kept = full.filter((model) => !forLeaders.includes(model));
  expect(kept.map(({ name }) => name)).toEqual(["校验结果", "台账索引"]);
  expect(full.slice(-2)).toEqual(kept);
  for (const model of kept) expect(textsOf(model)[1]).toContain("忽略打印区域");
});

test.each(forLeaders)(
  "$name: county and month in every title, who made it below, no side wider than the paper",
  (model) => {
    const titles = rowsOf(model)[0]!.cells.filter((cell) => cell?.role === "title" && cell.value !== null);
    expect(titles).toHaveLength(Math.max(1, model.print.areas?.length ?? 1));
    for (const title of titles) expect(title!.value).toMatch(/^新绛县.*2024年6月/);
    expect(textsOf(model).filter((text) => /^制表单位：.+制表人：.+审核人：/.test(text))).toHaveLength(1);
    for (const { firstColumn, lastColumn } of model.print.areas ?? []) {
      const shown = model.columns.slice(firstColumn - 1, lastColumn).filter(({ hidden }) => hidden !== true);
      const width = shown.reduce((sum, column) => sum + column.width, 0);
      expect(width).toBeLessThanOrEqual(PAPER_WIDTHS[model.print.orientation]);
    }
  },
);

/** Roles of rows that are no line of a list. */
const OUTSIDE: ReadonlySet<CellRole> = new Set(["title", "subtitle", "heading", "note"]);

test.each(forLeaders)(
  "$name: no page ends below a heading or within a chart, headings stand on every page of a table",
  (model) => {
    const { pages, repeatRows } = model.print;
    const rows = rowsOf(model);
    for (const last of pages!.breaks) {
      expect(["title", "heading", "total-text"]).not.toContain(roleOf(rows[last - 1]!));
      for (const { anchor } of model.charts) expect(last < anchor.firstRow || last > anchor.lastRow).toBe(true);
    }
    for (const last of pages!.breaks) {
      const [role, next] = [roleOf(rows[last]!), roleOf(rows[last + 1] ?? { cells: [] })];
      // Blank rows are for charts; titles of lists stand above the list's own headings.
      if (role === undefined || OUTSIDE.has(role) || next === "heading") continue;
      const above = rows.slice(0, last).findLastIndex(({ cells }) => cells.length === 0) + 1;
      const heading = rows.slice(above, last).findLastIndex((row) => roleOf(row) === "heading") + above + 1;
      const isRepeated = repeatRows !== null && heading >= repeatRows.first && heading <= repeatRows.last;
      expect([last, isRepeated || heading === above]).toEqual([last, true]);
    }
  },
);

test("a list longer than a page has its headings on each, also where another table's are repeated", () => {
  const headingsOf = (name: string, first: string): readonly number[] => {
    const { rows } = forLeaders.find((model) => model.name === name)!;
    return [...rows].flatMap(({ cells }, place) => (cells[0]?.value === first ? [place + 1] : []));
  };
  for (const [name, heading] of [
    ["项目进展", "项目"],
    ["问题办理", "名称"],
    ["统计规则", "工作表"],
  ] as const) {
    const { print } = forLeaders.find((model) => model.name === name)!;
    const again = headingsOf(name, heading).slice(1);
    expect([name, again.length > 0]).toEqual([name, true]);
    for (const row of again) expect(print.pages!.breaks).toContain(row - 1);
  }
});

describe("as LibreOffice prints the workbook", () => {
  let pages: readonly PrintedPage[] = [];
  beforeAll(async () => {
    if (program === null) return;
    const bytes = await writeXlsx(null, { sheets: full, marks: null });
    pages = printedPages(savedByLibreOffice(program, bytes, "pdf"));
  });

  /** Lines of a page whose pieces were set in several types. */
  const words = ({ texts }: PrintedPage): string => texts.map(({ text }) => text).join("");
  const footer = ({ texts, height }: PrintedPage): string =>
    texts
      .filter(({ top }) => top > height - 50)
      .map(({ text }) => text)
      .join("")
      .replaceAll(/\s/g, "");

  test("each sheet's pages are numbered of the sheet's own, and there are as many as planned", () => {
    if (program === null) return;
    const wanted = forLeaders.flatMap(({ name, print }) => {
      const count = print.pages!.count;
      return Array.from({ length: count }, (_, place) => `${name}第${place + 1}页共${count}页`);
    });
    expect(pages.map(footer)).toEqual(wanted);
  });

  test("nothing is set in less than nine points", () => {
    for (const page of pages) {
      for (const { text, size } of page.texts) if (size < 8.9) expect([text, size]).toEqual([text, 9]);
    }
  });

  test("no page holds but headings, and each chart with all its names stands on one page", () => {
    if (program === null) return;
    const headings = forLeaders
      .flatMap((model) => rowsOf(model).filter((row) => roleOf(row) === "heading"))
      .flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? "")));
    for (const page of pages) {
      const rest = page.texts.filter(
        ({ top, text }) => top < page.height - 50 && !headings.some((one) => one.includes(text)),
      );
      // More than the signature, which is printed in up to three pieces.
      expect(rest.length).toBeGreaterThan(3);
    }
    for (const { name, charts } of forLeaders) {
      const own = pages.filter((page) => footer(page).startsWith(`${name}第`));
      for (const { title } of charts) expect(own.filter((page) => words(page).includes(title))).toHaveLength(1);
    }
  });
});
