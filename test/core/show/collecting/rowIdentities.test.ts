import type { Decision } from "../../../../src/core/show/collecting/decision";
import type { FormSheet, FormWorkbook } from "../../../../src/core/show/forms/formWorkbook";
import { bareRow, filledForm, reorderedForm, withSheet } from "../../../support/filledForm";
import { aMaster, back, collected, FAGAI, KEXIN, mergedLines, openLinesOf, sentTo } from "./aCollection";

const CHANGED = { 任务1: { 完成率: 0.8, 进展情况: "已完成设备安装" } };

describe("whatever a unit did to the rows, nothing comes to stand in another's (MONTH §5)", () => {
  const T = 20;
  const area = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
  });
  const merged = (form: FormWorkbook, ...merges: FormSheet["merges"]) =>
    withSheet(form, "任务", (sheet) => ({ ...sheet, merges: [...sheet.merges, ...merges] }));
  const blankProgress = (names: readonly string[], first: string) =>
    filledForm(
      sentTo(KEXIN),
      "任务",
      Object.fromEntries(names.map((name, at) => [name, { 进展情况: at === 0 ? first : null }])),
    );
  const reasonOf = (done: { readonly decisions: readonly Decision[] }) =>
    done.decisions.map(({ about }) => about.reason);
  /** All that stands above these headings changes rows, two and two in turn; the rest stays. */
  const swapped = (form: FormWorkbook, headings: readonly string[], one = 0, other = 1) =>
    reorderedForm(form, "任务", (rows) => {
      const head = form.sheets
        .find(({ name }) => name === "任务")!
        .rows.find(({ cells }) => cells.some((cell) => cell?.value === "行号标识"))!.cells;
      const at = head.flatMap((cell, column) => (headings.includes(String(cell?.value)) ? [column] : []));
      return rows.map((row, index) => {
        const from = index === one ? rows[other] : index === other ? rows[one] : undefined;
        if (from === undefined) return row;
        return {
          ...row,
          cells: row.cells.map((cell, column) => (at.includes(column) ? (from.cells[column] ?? null) : cell)),
        };
      });
    });
  const SEEN = ["序号", "任务编号", "专业镇", "重点任务", "具体任务", "年度目标", "责任镇", "牵头单位", "责任单位"];
  const FILLED = ["完成状态", "完成率", "实际完成时间", "进展情况", "存在问题", "下一步打算"];

  test("figures of another month are no other row: an indicator's own new figure is merged", () => {
    const done = collected([back(filledForm(sentTo(KEXIN), "指标", { 指标1: { 本月值: 2084 } }))]);
    expect([mergedLines(done), done.decisions]).toEqual([["指标 G3: 2 → 2084"], []]);
  });

  test("merged across columns, only the first column says it: the others are blank, and it is told", () => {
    const form = merged(filledForm(sentTo(KEXIN), "任务", { 任务1: { 进展情况: "都在这里" } }), area(5, 5, T, T + 1));
    const done = collected([back(form)]);
    expect(mergedLines(done)).toEqual(["任务 T3: 正在推进第1项 → 都在这里"]);
    expect(done.decisions).toEqual([]);
    expect(done.files[0]?.sentence.zh).toContain("“任务”表T5:U5左右合并");
    const over = merged(sentTo(KEXIN), area(5, 5, T - 5, T));
    const asked = collected([back(over)]);
    expect(mergedLines(asked)).toEqual([]);
    expect(openLinesOf(asked)).toEqual([
      "unreadable P3: 0.6 / - / 0.6",
      "unreadable T3: 正在推进第1项 / - / 正在推进第1项",
    ]);
    expect(reasonOf(asked)).toEqual(["merged-across", "merged-across"]);
  });

  test("merged down rows is asked of each of them", () => {
    const form = merged(blankProgress(["任务1", "任务2"], "两项一并推进"), area(5, 6, T, T));
    const done = collected([back(form)]);
    expect(mergedLines(done)).toEqual([]);
    expect(openLinesOf(done)).toEqual([
      "conflict T3: 正在推进第1项 / 两项一并推进 / 正在推进第1项",
      "conflict T4: 正在推进第2项 / 两项一并推进 / 正在推进第2项",
    ]);
    expect(reasonOf(done)).toEqual(["merged-down", "merged-down"]);
  });

  test("a note merged over a whole row is one unknown row that says it once", () => {
    const form = sentTo(KEXIN);
    const more = reorderedForm(form, "任务", (rows) => [...rows, bareRow(form, "任务", { 序号: "请延期一月" })]);
    const rows = more.sheets.find(({ name }) => name === "任务")!.rows.length;
    const done = collected([back(merged(more, area(rows, rows, 1, T)))]);
    expect(done.merged).toEqual([]);
    expect(done.decisions).toMatchObject([{ kind: "unknown-row" }]);
    expect(done.decisions[0]?.about.cells.map(([, { value }]) => value)).toEqual(["请延期一月"]);
  });

  test("sorted without the hidden keys, rows are those that the clerk saw", () => {
    const form = swapped(filledForm(sentTo(KEXIN), "任务", CHANGED), [...SEEN, ...FILLED, "完成时限", "备注"]);
    const done = collected([back(form)]);
    expect(mergedLines(done)).toEqual(["任务 P3: 0.6 → 0.8", "任务 T3: 正在推进第1项 → 已完成设备安装"]);
    expect(done.decisions).toEqual([]);
    expect(done.files[0]?.sentence.zh).toContain("有2行的行号标识与编号、名称对不上");
  });

  test.each([
    ["what is filled in was sorted alone", FILLED],
    ["what is filled in stayed", SEEN],
    ["one column was sorted alone", ["进展情况"]],
  ])("%s: nothing is merged, all is asked", (_, headings) => {
    const done = collected([back(swapped(sentTo(KEXIN), headings))]);
    expect(mergedLines(done)).toEqual([]);
    const about = done.decisions.filter(({ column }) => column === "progressText");
    expect(about.map(({ kind, returned }) => [kind, returned]).sort()).toEqual([
      ["no-identity", "正在推进第1项"],
      ["no-identity", "正在推进第2项"],
    ]);
    expect(reasonOf({ decisions: about })).toEqual(["cells-moved", "cells-moved"]);
  });

  test("a row pasted over another without its key is nobody's until people say", () => {
    const form = sentTo(KEXIN);
    const pasted = reorderedForm(form, "任务", (rows) =>
      rows.map((row, at) => (at === 1 ? { ...row, cells: [...rows[0]!.cells.slice(0, -1), row.cells.at(-1)!] } : row)),
    );
    const keyAt = form.sheets[0]!.rows[4]!.cells.findIndex((cell) => /^K[\w-]{7}$/.test(String(cell?.value)));
    expect(keyAt).toBe(form.sheets[0]!.rows[4]!.cells.length - 1);
    const done = collected([back(pasted)]);
    expect(done.merged).toEqual([]);
    expect(new Set(done.decisions.map(({ kind, row }) => `${kind} ${row}`))).toEqual(new Set(["no-identity 4"]));
    expect(new Set(reasonOf(done))).toEqual(new Set(["row-moved"]));
  });

  test("cells that identify a row, corrected or blanked, are locked cells, and the rest is merged", () => {
    const form = filledForm(sentTo(KEXIN), "任务", { 任务1: { 进展情况: "有新进展", 具体任务: "任务1（更名）" } });
    const done = collected([back(form)]);
    expect(mergedLines(done)).toEqual(["任务 T3: 正在推进第1项 → 有新进展"]);
    expect(done.decisions.map(({ kind, column }) => [kind, column])).toEqual([["locked-cell", "task"]]);
  });

  test("a text that two rows share, or that one takes over while the other keeps it, was not moved", () => {
    const form = filledForm(sentTo(KEXIN), "任务", { 任务1: { 进展情况: "正在推进第2项", 完成率: 0.7 } });
    expect(mergedLines(collected([back(form)]))).toEqual([
      "任务 P3: 0.6 → 0.7",
      "任务 T3: 正在推进第1项 → 正在推进第2项",
    ]);
  });

  test.each([
    ["told apart by their names", { 1: {}, 2: {}, 3: {} }],
    ["with numbers", { 1: { 任务编号: "RW-1" }, 2: { 任务编号: "RW-2" }, 3: { 任务编号: "RW-3" } }],
  ])("names that the office corrected after handing out, %s: their rows are found, and it is told", (_, ids) => {
    const named = (ending: string) =>
      aMaster([
        { 具体任务: `新增市场主体三十户${ending}`, ...ids[1] },
        { 具体任务: `举办专场招商推介会${ending}`, ...ids[2] },
        { 具体任务: `实施老字号保护工程${ending}`, 牵头单位: `${KEXIN}、${FAGAI}`, ...ids[3] },
        { 牵头单位: FAGAI },
      ]);
    const form = filledForm(sentTo(KEXIN, named("")), "任务", { 新增市场主体三十户: CHANGED.任务1 });
    const done = collected([back(form)], named("（含个体）"));
    expect(mergedLines(done)).toEqual(["任务 P3: 0.6 → 0.8", "任务 T3: 正在推进第1项 → 已完成设备安装"]);
    expect([done.decisions, done.files[0]?.status]).toEqual([[], "merged"]);
    expect(done.files[0]?.sentence.zh).toContain("有3行下发以后主台账改过编号或名称");
  });

  test("rows that the file was not sent are asked about, cell by cell", () => {
    const form = sentTo(KEXIN);
    const more = reorderedForm(form, "任务", (rows) => [
      ...rows,
      bareRow(form, "任务", {
        专业镇: "万安钻石",
        重点任务: "推动专业镇市场主体倍增",
        具体任务: "任务4",
        进展情况: "替别人写",
      }),
    ]);
    const done = collected([back(more)]);
    expect(done.merged).toEqual([]);
    expect(done.decisions.map(({ returned }) => String(returned)).join()).toContain("替别人写");
  });

  test("two files of one name give the same whichever is given first", () => {
    const one = back(filledForm(sentTo(KEXIN), "任务", { 任务1: { 完成率: "80%" } }), "县局.xlsx");
    const other = back(filledForm(sentTo(KEXIN), "任务", { 任务1: { 完成率: 0.8 } }), "县局.xlsx");
    const [first, second] = [collected([one, other]), collected([other, one])];
    expect(second.edit).toEqual(first.edit);
    expect(first.files.map(({ file }) => file)).toEqual(["县局.xlsx", "县局.xlsx (2)"]);
    expect(collected([other, one], first.result).edit).toEqual({ newSheets: [], cells: [] });
  });
});
