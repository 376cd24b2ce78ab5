import { cellAddress } from "../../../../src/core/workbook/address";
import type { WorkbookEdit } from "../../../../src/core/show/edits/edit";
import { run } from "../../../../src/core/run";
import { planCollection } from "../../../../src/core/show/collecting/planCollection";
import { day } from "../../../builders/day";
import { bareRow, filledForm, reorderedForm } from "../../../support/filledForm";
import { withEdit } from "../../../support/closedBook";
import {
  aMaster,
  back,
  collected,
  FAGAI,
  KEXIN,
  mergedLines,
  openLinesOf,
  sentTo,
  decided,
  linesOn,
  valueAt,
} from "./aCollection";

const [P, T, N] = [16, 20, 14];
const BACKWARDS = { 任务1: { 完成率: 0.5, 完成时限: { value: day("2025-12-31"), format: "yyyy/m/d" } } };

/** Where cells of 汇总待定 are made to lead, and like what they are to look. */
function linkEdits({ edit }: { readonly edit: WorkbookEdit }): readonly unknown[] {
  return edit.cells.flatMap(({ sheet, cell, link, like }) =>
    sheet === "汇总待定" && link !== undefined ? [[cell, link, like]] : [],
  );
}

describe("decisions (MONTH §5, DECIDED F7)", () => {
  const first = () => collected([back(filledForm(sentTo(KEXIN), "任务", BACKWARDS))]);

  test("a line each in 汇总待定, with where, what was sent, returned and stands there now, from whom, and its cell linked", () => {
    const done = first();
    const [sheet] = done.edit.newSheets;
    expect(done.edit.newSheets.map(({ name }) => name)).toEqual(["汇总待定", "汇总记录"]);
    const cells = sheet?.rows[3]?.cells ?? [];
    expect(cells.slice(0, 12).map((cell) => cell?.value ?? null)).toEqual([
      "改了锁定格",
      "任务",
      3,
      "N3",
      "完成时限",
      "任务1",
      "2024-12-31",
      "2025-12-31",
      "2024-12-31",
      KEXIN,
      `${KEXIN}.xlsx`,
      null,
    ]);
    expect(cells[3]?.link).toEqual({ sheet: "任务", cell: "N3" });
  });

  test("采用报送, 保留原值 and 改为 are carried out, and their lines go to 已处理", () => {
    const again = collected([], decided(first(), { "0.5": "采用报送", "2025-12-31": "保留原值。" }), "2024-06-30");
    expect([again.carriedOut, again.decisions, again.notCarriedOut]).toEqual([2, [], []]);
    expect(valueAt(again.result, "任务", 3, P)).toBe(0.5);
    expect(valueAt(again.result, "任务", 3, N)).toBe(day("2024-12-31"));
    expect(linesOn(again.result, "汇总待定")).toEqual([]);
    expect(linesOn(again.result, "已处理").map((cells) => [cells[0], cells[11], cells.at(-1)])).toEqual([
      ["改了锁定格", "保留原值。", day("2024-07-06")],
      ["进度倒退", "采用报送", day("2024-07-06")],
    ]);
    const instead = collected(
      [],
      decided(first(), { "0.5": "改为：75%", "2025-12-31": "改为：2025年3月" }),
      "2024-06-30",
    );
    expect(valueAt(instead.result, "任务", 3, P)).toBe(0.75);
    expect(valueAt(instead.result, "任务", 3, N)).toBe(day("2025-03-31"));
  });

  test("decided elsewhere than on the sheet, a line alone is carried out, against what the master says now", () => {
    const changed = withEdit(decided(first(), { "2025-12-31": "采用报送" }), {
      newSheets: [],
      cells: [{ sheet: "任务", cell: "P3", value: 0.65 }],
    });
    const rowOf = (returned: string) =>
      collected([], changed).waiting.find(({ line }) => line.texts.报送值 === returned)?.line.row ?? 0;
    const order = { asOf: null, today: day("2024-07-06") };
    const taken = planCollection(changed, [], { ...order, verdicts: new Map([[rowOf("0.5"), "采用报送"]]) });
    const result = withEdit(changed, taken.edit);
    expect([taken.carriedOut, taken.notCarriedOut]).toEqual([1, []]);
    expect([valueAt(result, "任务", 3, P), valueAt(result, "任务", 3, N)]).toEqual([0.5, day("2024-12-31")]);
    expect(linesOn(result, "已处理").map((cells) => [cells[7], cells[8], cells[11]])).toEqual([
      ["0.5", "0.65", "采用报送"],
    ]);
    expect(linesOn(result, "汇总待定")).toHaveLength(1);
    const none = planCollection(changed, [], { ...order, verdicts: new Map([[rowOf("0.5"), "改为：很快"]]) });
    expect([
      none.carriedOut,
      none.notCarriedOut.length,
      none.edit.cells.filter(({ sheet }) => sheet === "任务"),
    ]).toEqual([0, 1, []]);
  });

  test("without --as-of the month is the one collected last, also where no file is given", () => {
    expect(collected([], first().result).month).toBe("2024-06");
    expect(collected([], aMaster()).month).toBe("2024-07");
  });

  test("what is decided is not raised again by the same file, nor by the same words in another", () => {
    const form = filledForm(sentTo(KEXIN), "任务", BACKWARDS);
    const kept = collected([back(form)], decided(first(), { "0.5": "保留原值", "2025-12-31": "保留原值" }));
    expect(kept.files).toMatchObject([{ status: "unchanged", unit: KEXIN }]);
    expect([kept.merged, kept.decisions]).toEqual([[], []]);
    const saved = collected(
      [back(filledForm(form, "任务", { 任务2: { 进展情况: "补一句" } }), "再报.xlsx")],
      kept.result,
    );
    expect(mergedLines(saved)).toEqual(["任务 T4: 正在推进第2项 → 补一句"]);
    expect(saved.decisions).toEqual([]);
  });

  test.each([
    ["差不多就行", "“决定”要写"],
    ["改为：很快", "读不出"],
  ])("%s cannot be carried out: it stays, and says why", (verdict, part) => {
    const again = collected([], decided(first(), { "0.5": verdict }), "2024-06-30");
    expect(again.carriedOut).toBe(0);
    expect(again.notCarriedOut.map(({ zh }) => zh).join()).toContain(part);
    expect(valueAt(again.result, "任务", 3, P)).toBe(0.6);
    const line = linesOn(again.result, "汇总待定").find((cells) => cells[7] === "0.5");
    expect(line?.[12]).toEqual(expect.stringContaining(part));
    expect(openLinesOf(again)).toHaveLength(2);
  });

  test("what is put instead stands as it was typed, full-width signs and all", () => {
    const changed = withEdit(aMaster(), {
      newSheets: [],
      cells: [{ sheet: "任务", cell: cellAddress(3, T), value: "办公室写的" }],
    });
    const both = collected([back(filledForm(sentTo(KEXIN), "任务", { 任务1: { 进展情况: "单位写的" } }))], changed);
    const typed = "（一）已完成；剩余５项：道路、管网！";
    const again = collected([], decided(both, { 单位写的: `改为：${typed}` }), "2024-06-30");
    expect([again.carriedOut, valueAt(again.result, "任务", 3, T)]).toEqual([1, typed]);
  });

  test("a cell that the office has changed since is shown anew, and carried out when it is asked for once more", () => {
    const changed = withEdit(decided(first(), { "0.5": "采用报送" }), {
      newSheets: [],
      cells: [{ sheet: "任务", cell: "P3", value: 0.65 }],
    });
    const again = collected([], changed, "2024-06-30");
    expect(valueAt(again.result, "任务", 3, P)).toBe(0.65);
    expect(again.notCarriedOut.map(({ zh }) => zh).join()).toContain("又变了");
    expect(linesOn(again.result, "汇总待定").find((cells) => cells[7] === "0.5")?.[8]).toBe("0.65");
    const third = collected([], again.result, "2024-06-30");
    expect([third.carriedOut, valueAt(third.result, "任务", 3, P)]).toEqual([1, 0.5]);
  });

  test("of a conflict one is taken; two that are taken for one cell are left", () => {
    const one = back(filledForm(sentTo(KEXIN), "任务", { 任务3: { 进展情况: "甲说" } }));
    const other = back(filledForm(sentTo(FAGAI), "任务", { 任务3: { 进展情况: "乙说" } }));
    const conflict = collected([one, other]);
    const both = collected([], decided(conflict, { 甲说: "采用报送", 乙说: "采用报送" }), "2024-06-30");
    expect([both.carriedOut, both.notCarriedOut.length, valueAt(both.result, "任务", 5, T)]).toEqual([
      0,
      2,
      "正在推进第3项",
    ]);
    const single = collected([], decided(conflict, { 甲说: "采用报送", 乙说: "保留原值" }), "2024-06-30");
    expect([single.carriedOut, valueAt(single.result, "任务", 5, T)]).toEqual([2, "甲说"]);
  });

  test("a new row is added under the last one of its ledger, numbered on, once", () => {
    const form = sentTo(KEXIN);
    const more = reorderedForm(form, "任务", (rows) => [
      ...rows,
      bareRow(form, "任务", {
        专业镇: "万安钻石",
        重点任务: 2,
        具体任务: "新添一项",
        牵头单位: KEXIN,
        完成率: 0.1,
        完成时限: { value: day("2024-11-30"), format: "yyyy/m/d" },
      }),
    ]);
    const added = collected([back(more)]);
    const again = collected([back(more)], decided(added, { 新添一项: "采用报送" }), "2024-06-30");
    expect([again.carriedOut, again.decisions]).toEqual([1, []]);
    // What the unit left blank looks like the row above as well.
    const cells = again.edit.cells.filter(({ sheet, cell }) => sheet === "任务" && /^[A-Z]+7$/.test(cell));
    expect(cells.every(({ cell, like }) => like === cell.replace("7", "6"))).toBe(true);
    expect(cells.find(({ cell }) => cell === "Q7")).toMatchObject({ value: null, expected: null, like: "Q6" });
    const { records } = run([again.result], { asOf: day("2024-06-30") }).report;
    expect(records.filter(({ ledger }) => ledger === "tasks")).toHaveLength(5);
    expect(records.find(({ row, sheet }) => row === 7 && sheet === "任务")).toMatchObject({
      leadUnits: [KEXIN],
      due: "2024-11-30",
      progress: 0.1,
    });
    expect(valueAt(again.result, "任务", 7, 1)).toBe(5);
  });

  test("where something stands below the last row nothing is added, and it says where to make room", () => {
    const master = withEdit(aMaster(), {
      newSheets: [],
      cells: [{ sheet: "任务", cell: "A7", value: "填表人：张三" }],
    });
    const form = sentTo(KEXIN, master);
    const more = reorderedForm(form, "任务", (rows) => [...rows, bareRow(form, "任务", { 具体任务: "新添一项" })]);
    const again = collected([], decided(collected([back(more)], master), { 新添一项: "采用报送" }), "2024-06-30");
    expect(again.notCarriedOut.map(({ zh }) => zh).join()).toContain("在第6行下面插入一个空行");
    expect(valueAt(again.result, "任务", 7, 1)).toBe("填表人：张三");
  });

  test("a row that did not come back is never deleted: only its state may be changed", () => {
    const form = sentTo(KEXIN);
    const lost = collected([back(reorderedForm(form, "任务", (rows) => rows.slice(1)))]);
    const taken = collected([], decided(lost, { 任务1: "采用报送" }), "2024-06-30");
    expect(taken.notCarriedOut.map(({ zh }) => zh).join()).toContain("不会删去");
    const cancelled = collected([], decided(lost, { 任务1: "改为：取消" }), "2024-06-30");
    expect([cancelled.carriedOut, valueAt(cancelled.result, "任务", 3, 15)]).toEqual([1, "取消"]);
  });

  test("decisions are carried out before files are compared with what stands there", () => {
    const after = filledForm(sentTo(KEXIN), "任务", { 任务1: { 完成率: 0.9 } });
    const again = collected(
      [back(after, "再报.xlsx")],
      decided(first(), { "0.5": "采用报送", "2025-12-31": "保留原值" }),
    );
    expect(openLinesOf(again)).toEqual(["master-changed P3: 0.6 / 0.9 / 0.5"]);
  });

  test("new lines take the rows of those that are done; people's own columns stay", () => {
    const book = withEdit(decided(first(), { "0.5": "保留原值", "2025-12-31": "保留原值" }), {
      newSheets: [],
      cells: [{ sheet: "汇总待定", cell: "O3", value: "经办人" }],
    });
    const again = collected([back(filledForm(sentTo(FAGAI), "任务", { 任务4: { 完成率: 0.2 } }))], book);
    const lines = linesOn(again.result, "汇总待定");
    expect(lines.map((cells) => cells[7])).toEqual(["0.2"]);
    expect(valueAt(again.result, "汇总待定", 4, 8)).toBe("0.2");
    expect(valueAt(again.result, "汇总待定", 3, 15)).toBe("经办人");
    const links = linkEdits(again);
    expect(links).toEqual([
      ["D4", { sheet: "任务", cell: "P6" }, undefined],
      ["D5", null, undefined],
    ]);
  });

  test("a line that stays open leads to where its row stands now; one that stands where it stood is left alone", () => {
    const { result } = first();
    expect(linkEdits(collected([], result))).toEqual([]);
    const renamed = {
      ...result,
      sheets: result.sheets.map((sheet) => (sheet.name === "任务" ? { ...sheet, name: "重点任务" } : sheet)),
    };
    const again = collected([], renamed);
    expect(linkEdits(again)).toEqual([
      ["D4", { sheet: "重点任务", cell: "N3" }, undefined],
      ["D5", { sheet: "重点任务", cell: "P3" }, undefined],
    ]);
    expect(linesOn(again.result, "汇总待定").map((cells) => cells.slice(1, 4))).toEqual([
      ["重点任务", 3, "N3"],
      ["重点任务", 3, "P3"],
    ]);
  });

  test("lines that come to a sheet that is there lead to their cells as well", () => {
    const { result } = first();
    const again = collected([back(filledForm(sentTo(FAGAI), "任务", { 任务4: { 完成率: 0.2 } }))], result);
    expect(linkEdits(again)).toEqual([["D6", { sheet: "任务", cell: "P6" }, "D4"]]);
  });
});

describe("collecting again (MONTH §5, DECIDED F21)", () => {
  const files = () => [
    back(filledForm(sentTo(KEXIN), "任务", { 任务1: { 完成率: 0.8 }, 任务2: { 完成率: 0.5 } })),
    back(filledForm(sentTo(FAGAI), "任务", { 任务4: { 进展情况: "有进展" } })),
  ];

  test("the same files into RESULT change nothing", () => {
    const once = collected(files());
    const twice = collected(files(), once.result);
    expect(twice.merged).toEqual([]);
    expect(twice.edit).toEqual({ newSheets: [], cells: [] });
    expect(openLinesOf(twice)).toEqual(openLinesOf(once));
    expect(twice.missing).toEqual(once.missing);
  });

  test("the order of the files changes nothing", () => {
    const [one, other] = files() as [ReturnType<typeof back>, ReturnType<typeof back>];
    expect(collected([other, one]).edit).toEqual(collected([one, other]).edit);
  });

  test("a unit that answered before is not missing when others' files come", () => {
    const [one, other] = files() as [ReturnType<typeof back>, ReturnType<typeof back>];
    const later = collected([other], collected([one]).result);
    expect(later.missing.map(({ unit }) => unit)).toEqual(["县自然资源局"]);
  });

  test("its sheets are no ledgers, nor do they make RESULT the month's book", () => {
    const { basis } = run([collected(files()).result], { asOf: day("2024-06-30") });
    expect(
      basis.recognition.sheets.flatMap(({ state, grid }) => (state === null ? [] : [[grid.sheet.name, state]])),
    ).toEqual([
      ["汇总待定", "汇总待定"],
      ["汇总记录", "汇总记录"],
    ]);
    const other = { ...aMaster(), file: "另一.xlsx" };
    const both = run([other, collected(files()).result], { asOf: day("2024-06-30") });
    expect(both.basis.recognition.book).toBe("另一.xlsx");
  });
});
