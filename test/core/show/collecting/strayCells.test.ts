import type { InBoth } from "../../../../src/core/base/inBoth";
import { SENT_SHEET } from "../../../../src/core/read/ledgers/sentSheet";
import { run } from "../../../../src/core/run";
import { extrasText } from "../../../../src/core/show/collecting/extrasText";
import { verdictsFor } from "../../../../src/core/show/collecting/verdict";
import { planTemplates } from "../../../../src/core/show/handout/planTemplates";
import type { CellValue, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { archiveOf } from "../../../support/closedBook";
import { filledForm, withColumns } from "../../../support/filledForm";
import { aMaster, back, collected, FAGAI, KEXIN, mergedLines, openLinesOf, sentTo } from "./aCollection";

const ORDER = { rows: "lead", units: null, due: null, widthsOf: () => [] } as const;

const textOf = (value: CellValue | undefined): string => (typeof value === "string" ? value : "");

describe("what stands under headings that the master has not (any more)", () => {
  const form = filledForm(sentTo(KEXIN), "任务", { 任务1: { 进展情况: "单位的话", 下一步打算: "继续推进" } });
  /** The master with its headings changed, or without the columns whose heading becomes null. */
  const masterWith = (headings: Readonly<Record<string, string | null>>): WorkbookSnapshot => {
    const master = aMaster();
    const [tasks, ...others] = master.sheets;
    const head = tasks!.rows.find(({ cells }) => cells.includes("进展情况"))!;
    const isKept = (at: number): boolean => headings[textOf(head.cells[at])] !== null;
    const rows = tasks!.rows.map(({ cells, formats, ...row }) => ({
      ...row,
      cells: cells.map((value) => headings[textOf(value)] ?? value).filter((_, at) => isKept(at)),
      formats: formats.filter((_, at) => isKept(at)),
    }));
    return { ...master, sheets: [{ ...tasks!, rows }, ...others] };
  };

  test("a column that the master lost: what was changed is to be decided, and can only be kept as it is", () => {
    const done = collected([back(form)], masterWith({ 进展情况: null }));
    expect(done.files).toMatchObject([{ status: "merged", merged: 1, decisions: 1 }]);
    const [decision] = done.decisions;
    expect(decision).toMatchObject({
      kind: "master-changed",
      sheet: "任务",
      row: 3,
      cell: null,
      column: "progressText",
      sent: "正在推进第1项",
      returned: "单位的话",
      master: null,
    });
    expect(decision?.about.note).toContain("没有“进展情况”这一栏");
    expect(verdictsFor(decision!)).toEqual(["keep"]);
    expect(collected([back(sentTo(KEXIN))], masterWith({ 进展情况: null })).decisions).toEqual([]);
  });

  test("a column that the master renamed beyond reading: to be decided in the cell where it stands now", () => {
    const done = collected([back(form)], masterWith({ 进展情况: "落实的内容" }));
    expect(openLinesOf(done)).toEqual(["master-changed T3: 正在推进第1项 / 单位的话 / 正在推进第1项"]);
    expect(done.decisions[0]?.about.heading).toBe("落实的内容");
    const there = masterWith({ 进展情况: "落实的内容", 正在推进第1项: "单位的话" });
    expect(collected([back(form)], there).decisions).toEqual([]);
  });

  test("last month's grey columns: as they were sent they are no news, changed ones are told as locked cells are", () => {
    const master = aMaster();
    const may = archiveOf([master], "2024-05-31");
    const { files } = planTemplates(run([master, may], { asOf: day("2024-06-30") }), ORDER);
    const sent = files.find(({ unit }) => unit === KEXIN)!.form();
    expect(collected([back(sent)]).files).toMatchObject([{ status: "unchanged", decisions: 0, extras: [] }]);
    const done = collected([back(filledForm(sent, "任务", { 任务1: { 上月进展情况: "写错栏了" } }))]);
    expect(done.decisions).toMatchObject([
      { kind: "locked-cell", row: 3, cell: null, column: "上月进展情况", sent: "正在推进第1项", returned: "写错栏了" },
    ]);
  });

  test("of a file without what was sent: columns that the master has not are told", () => {
    const more = withColumns(sentTo(KEXIN), "任务", (cells) => {
      const isHead = cells.some((cell) => cell?.value === "进展情况");
      const isRow = cells.some((cell) => cell?.value === "任务1");
      return [
        ...cells.slice(0, -1),
        { value: isHead ? "本单位意见" : isRow ? "请协调" : null, style: cells[0]!.style },
      ];
    });
    const bare = { ...more, sheets: more.sheets.filter(({ name }) => name !== SENT_SHEET), properties: {} };
    const done = collected([{ ...back(bare, "a.xlsx"), property: null }]);
    expect(done.files[0]).toMatchObject({ status: "no-identity" });
    expect(done.files[0]?.extras).toContainEqual({ sheet: "任务", column: "本单位意见" });
  });
});

test("a heading in the place of the one that was sent is said to be taken for it", () => {
  const done = collected([
    back(
      withColumns(sentTo(KEXIN), "任务", (cells) =>
        cells.map((cell) => (cell?.value === "进展情况" ? { ...cell, value: "本单位的话" } : cell)),
      ),
    ),
  ]);
  const extras = done.files[0]!.extras;
  expect(extras).toEqual([
    { sheet: "任务", column: null, cell: expect.any(String) as string, text: "本单位的话", takenFor: "进展情况" },
  ]);
  expect(extrasText(extras)).toEqual([
    `“任务”表${extras[0]!.cell}的表头“进展情况”写成了“本单位的话”，这一栏仍照“进展情况”汇总，请过目。`,
  ]);
});

test("comments that a unit put on cells are told with what they say and by whom, and the file is not unchanged", () => {
  const notes = [
    { sheet: "任务", cell: "T5", author: "张三", text: "数据待核" },
    { sheet: "任务", cell: "P5", author: null, text: "请延期" },
  ];
  const plain = back(sentTo(KEXIN));
  const noted = { ...plain, notes };
  const done = collected([noted]);
  expect(done.files).toMatchObject([{ status: "merged", extras: notes }]);
  expect(extrasText(done.files[0]!.extras)).toEqual([
    "加了批注：“任务”表T5（张三）“数据待核”、“任务”表P5“请延期”，不汇总，请过目。",
  ]);
  // The same file with a comment is another one.
  expect(collected([plain, { ...noted, file: "b.xlsx" }]).files.map(({ status }) => status)).not.toContain("duplicate");
});

describe("a template made of several workbooks", () => {
  const only = (at: number, file: string): WorkbookSnapshot => ({
    ...aMaster(),
    file,
    sheets: aMaster().sheets.slice(at, at + 1),
  });
  const task = only(0, "2024年6月任务.xlsx");
  const project = only(1, "2024年6月项目.xlsx");
  const form = () => {
    const result = run([task, project], { asOf: day("2024-06-30") });
    const { files } = planTemplates(result, { rows: "lead", units: null, due: null, widthsOf: () => [] });
    const sent = files.find(({ unit }) => unit === KEXIN)!.form();
    return filledForm(filledForm(sent, "任务", { 任务1: { 完成率: 0.8 } }), "项目", { 项目1: { 本年完成投资: 1200 } });
  };

  test("is put into each of them: what is the other's is no news", () => {
    const inTasks = collected([back(form())], task);
    expect([mergedLines(inTasks), openLinesOf(inTasks)]).toEqual([["任务 P3: 0.6 → 0.8"], []]);
    expect(inTasks.files).toMatchObject([{ unit: KEXIN, status: "merged", rows: 3, extras: [] }]);
    expect(inTasks.files[0]?.sentence.zh).toBe("还有“项目”的1行，其中1行有改动，要汇总进那本台账才会收进去。");
    const inProjects = collected([back(form())], project);
    expect([mergedLines(inProjects), openLinesOf(inProjects)]).toEqual([["项目 L3: 1000 → 1200"], []]);
  });

  test("of a master that was renamed since, the rows that it knows are its own", () => {
    const renamed = { ...task, file: "镇上的事.xlsx" };
    const done = collected([back(form())], renamed);
    expect([mergedLines(done), openLinesOf(done)]).toEqual([["任务 P3: 0.6 → 0.8"], []]);
    expect(done.files[0]?.sentence.zh).toContain("还有“项目”的1行");
  });

  test("a file unchanged here says what the other's rows are", () => {
    const sent = filledForm(form(), "任务", { 任务1: { 完成率: 0.6 } });
    const done = collected([back(sent)], task);
    expect(done.files).toMatchObject([
      {
        status: "unchanged",
        sentence: expect.objectContaining({
          zh: "这本主台账的行与下发的内容一样。还有“项目”的1行，其中1行有改动，要汇总进那本台账才会收进去。",
        }) as InBoth,
      },
    ]);
  });

  test("a unit that has no row in one of them has answered there all the same", () => {
    const result = run([task, project], { asOf: day("2024-06-30") });
    const { files } = planTemplates(result, { rows: "lead", units: null, due: null, widthsOf: () => [] });
    const done = collected([back(files.find(({ unit }) => unit === FAGAI)!.form())], project);
    expect(done.files).toMatchObject([{ unit: FAGAI, status: "unchanged", rows: 0 }]);
    expect([done.merged, done.decisions]).toEqual([[], []]);
  });
});
