import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { withEdit } from "../../../support/closedBook";
import { filledForm } from "../../../support/filledForm";
import {
  aMaster,
  back,
  collected,
  decided,
  FAGAI,
  KEXIN,
  linesOn,
  mergedLines,
  openLinesOf,
  sentTo,
  valueAt,
} from "./aCollection";

const [P, T, N] = [16, 20, 14];
const BACKWARDS = { 任务1: { 完成率: 0.5, 完成时限: { value: day("2025-12-31"), format: "yyyy/m/d" } } };

describe("lines that stay open (MONTH §5)", () => {
  const said = (text: string, file: string, more: Parameters<typeof filledForm>[2] = {}) =>
    back(filledForm(sentTo(KEXIN), "任务", { 任务3: { 进展情况: text }, ...more }), file);
  const conflict = () => collected([said("甲说", "甲.xlsx"), said("乙说", "乙.xlsx")]);

  test("what a later file says of a cell that is still to be decided is decided with it", () => {
    const later = collected([said("丙说", "丙.xlsx", { 任务1: { 完成率: 0.9 } })], conflict().result);
    expect(mergedLines(later)).toEqual(["任务 P3: 0.6 → 0.9"]);
    expect(later.fresh.map(({ kind, returned, about }) => [kind, returned, about.reason])).toEqual([
      ["conflict", "丙说", "still-open"],
    ]);
    expect(linesOn(later.result, "汇总待定").map((cells) => cells[7])).toEqual(["乙说", "甲说", "丙说"]);
    const decidedAll = collected([], decided(later, { 甲说: "保留原值", 乙说: "保留原值", 丙说: "采用报送" }));
    expect([decidedAll.carriedOut, valueAt(decidedAll.result, "任务", 5, T)]).toEqual([3, "丙说"]);
  });

  test("说明 follows 现值: what taking it would replace is what stands there now, and that this came by a decision", () => {
    const at = (book: WorkbookSnapshot, sheet: string) => linesOn(book, sheet).map((cells) => [cells[8], cells[12]]);
    expect(at(conflict().result, "汇总待定")[0]?.[1]).toMatch(/；采用报送将把“正在推进第3项”换成“乙说”$/);
    const first = collected([], decided(conflict(), { 甲说: "采用报送" }));
    const [now, why] = at(first.result, "汇总待定")[0]!;
    expect(now).toBe("甲说");
    expect(why).toMatch(/^几个文件.*；现值“甲说”是照“决定”改成的，采用报送将把它换成“乙说”$/);
    // Decided once more it is kept as it was, and what it says is so.
    const second = collected([], decided(first, { 乙说: "采用报送" }));
    const places = (sheet: string, of: WorkbookSnapshot) => linesOn(of, sheet).map((cells) => cells[2]);
    expect(places("汇总待定", first.result)).toEqual([5]);
    expect(places("已处理", second.result)).toEqual([5, 5]);
    expect(at(second.result, "已处理").map(([, said]) => said)).toEqual([
      expect.stringMatching(/采用报送将把“正在推进第3项”换成“甲说”$/),
      why,
    ]);
    // Typed by hand it came by no decision.
    const typed = withEdit(conflict().result, {
      newSheets: [],
      cells: [{ sheet: "任务", cell: "T5", value: "手写" }],
    });
    const after = collected([], typed);
    expect(at(after.result, "汇总待定").map(([, said]) => said)).toEqual([
      expect.stringMatching(/采用报送将把“手写”换成“乙说”$/),
      expect.stringMatching(/采用报送将把“手写”换成“甲说”$/),
    ]);
    expect(collected([], after.result).edit.cells).toEqual([]);
  });

  test("that a value had changed is no longer said once it is decided all the same", () => {
    const changed = withEdit(decided(conflict(), { 乙说: "采用报送" }), {
      newSheets: [],
      cells: [{ sheet: "任务", cell: "T5", value: "手写" }],
    });
    const once = collected([], changed);
    expect(linesOn(once.result, "汇总待定").map((cells) => cells[12])[0]).toContain("又变了");
    const twice = collected([], once.result);
    expect(linesOn(twice.result, "已处理").map((cells) => cells[12])).toEqual([
      expect.stringMatching(/^几个文件.*；采用报送将把“手写”换成“乙说”$/),
    ]);
  });

  test("a rate that nobody can tell is not taken as it is: what it means is to be written", () => {
    const rate = { 任务1: { 完成率: 1.5 } };
    const open = collected([back(filledForm(sentTo(KEXIN), "任务", rate))]);
    expect(linesOn(open.result, "汇总待定")[0]?.slice(7, 13)).toEqual([
      "1.5",
      "0.6",
      KEXIN,
      `${KEXIN}.xlsx`,
      null,
      expect.stringMatching(/说不准是百分之几/),
    ]);
    for (const verdict of ["采用报送", "改为：1.5"]) {
      const refused = collected([], decided(open, { "1.5": verdict }));
      expect(refused.carriedOut).toBe(0);
      expect(refused.notCarriedOut[0]?.zh).toContain("写“改为：1.5%”或“改为：150%”");
    }
    const meant = collected([], decided(open, { "1.5": "改为：150%" }));
    expect([meant.carriedOut, valueAt(meant.result, "任务", 3, P)]).toEqual([1, 1.5]);
  });

  test("once it is decided, a later file is compared as any other", () => {
    const kept = collected([], decided(conflict(), { 甲说: "保留原值", 乙说: "保留原值" }));
    expect(mergedLines(collected([said("丙说", "丙.xlsx")], kept.result))).toEqual(["任务 T5: 正在推进第3项 → 丙说"]);
  });

  const NAMES = { 任务1: { 具体任务: "任务1（修订）", 完成率: 0.5, 存在问题: null } };
  const numbered = aMaster([{ 任务编号: "RW-1" }, {}, { 牵头单位: `${KEXIN}、${FAGAI}` }, { 牵头单位: FAGAI }]);
  const named = () => collected([back(filledForm(sentTo(KEXIN, numbered), "任务", NAMES))], numbered);

  test("a decision that gives a row another name leaves the row its other lines, and what was decided of it", () => {
    const taken = collected([], decided(named(), { "任务1（修订）": "采用报送" }));
    expect([taken.carriedOut, taken.notCarriedOut]).toEqual([1, []]);
    expect(openLinesOf(taken)).toEqual(["regressed P3: 0.6 / 0.5 / 0.6"]);
    const both = collected([], decided(taken, { "0.5": "采用报送" }));
    expect([both.carriedOut, valueAt(both.result, "任务", 3, P)]).toEqual([1, 0.5]);
    const again = collected([back(filledForm(sentTo(KEXIN, numbered), "任务", NAMES), "再报.xlsx")], both.result);
    expect([again.merged, again.decisions]).toEqual([[], []]);
  });

  test("a name that the office corrects leaves the row its lines as well", () => {
    const book = withEdit(decided(named(), { "0.5": "采用报送" }), {
      newSheets: [],
      cells: [{ sheet: "任务", cell: "E3", value: "任务1（县级）" }],
    });
    const done = collected([], book);
    expect([done.carriedOut, done.notCarriedOut, valueAt(done.result, "任务", 3, P)]).toEqual([1, [], 0.5]);
    expect(openLinesOf(done)).toEqual(["locked-cell E3: 任务1 / 任务1（修订） / 任务1（县级）"]);
  });

  const renamed = (book: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot => ({
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
  });

  test("sheets of ours that were renamed are found by their headings, and go on", () => {
    const book = renamed(
      renamed(decided(conflict(), { 甲说: "采用报送" }), "汇总待定", "待局长定"),
      "汇总记录",
      "记录",
    );
    const done = collected([said("甲说", "甲.xlsx"), said("丙说", "丙.xlsx")], book);
    expect([done.carriedOut, valueAt(done.result, "任务", 5, T)]).toEqual([1, "甲说"]);
    expect(done.files.map(({ isTaken }) => isTaken)).toEqual([false, true]);
    expect(done.edit.newSheets.map(({ name }) => name)).toEqual(["已处理"]);
    expect(linesOn(done.result, "待局长定").map((cells) => cells[7])).toEqual(["乙说", "丙说"]);
    const again = collected([said("丁说", "丁.xlsx")], renamed(done.result, "已处理", "办完的"));
    expect(again.edit.newSheets).toEqual([]);
  });

  test("where 登记内容 was cleared, a line about a cell is read from what it shows", () => {
    const cleared = (book: WorkbookSnapshot) =>
      withEdit(book, {
        newSheets: [],
        cells: linesOn(book, "汇总待定").map((_, at) => ({ sheet: "汇总待定", cell: `N${4 + at}`, value: null })),
      });
    const first = collected([back(filledForm(sentTo(KEXIN), "任务", BACKWARDS))]);
    const later = collected([back(filledForm(sentTo(KEXIN), "任务", BACKWARDS), "再报.xlsx")], cleared(first.result));
    expect([later.merged, later.fresh]).toEqual([[], []]);
    const done = collected([], cleared(decided(first, { "0.5": "采用报送", "2025-12-31": "采用报送" })));
    expect([done.carriedOut, valueAt(done.result, "任务", 3, P), valueAt(done.result, "任务", 3, N)]).toEqual([
      2,
      0.5,
      day("2025-12-31"),
    ]);
    const moved = withEdit(cleared(conflict().result), {
      newSheets: [],
      cells: [{ sheet: "汇总待定", cell: "F4", value: "别的事" }],
    });
    const blocked = collected([said("丙说", "丙.xlsx")], moved);
    expect([mergedLines(blocked), blocked.waiting.map(({ decision }) => decision === null)]).toEqual([
      [],
      [true, false],
    ]);
  });
});

describe("rates without a percent sign (MONTH §5)", () => {
  test.each([
    [[0.6, 0.3], 1.5, "unreadable P3: 0.6 / 1.5 / 0.6"],
    [[0.6, 0.3], "1.5", "unreadable P3: 0.6 / 1.5 / 0.6"],
    [[0.6, 0.3], 9.99, "unreadable P3: 0.6 / 9.99 / 0.6"],
    [[60, 30], 1, "unreadable P3: 60 / 1 / 60"],
    [[0.6, 0.3], 40, "regressed P3: 0.6 / 40 / 0.6"],
    [[60, 30], 0.4, "regressed P3: 60 / 0.4 / 60"],
  ])(
    "where the master has %j, %j is no sure rate, or less than was sent: it is shown as it was typed",
    (rates, typed, line) => {
      const master = aMaster(rates.map((rate) => ({ 完成率: rate })));
      const done = collected([back(filledForm(sentTo(KEXIN, master), "任务", { 任务1: { 完成率: typed } }))], master);
      expect([openLinesOf(done), done.merged]).toEqual([[line], []]);
    },
  );

  test.each([
    [[0.6, 0.3], 80, 0.8, "有1格完成率填的是没有百分号的数，照主台账的写法折算：P3填“80”，记作0.8。"],
    [[60, 30], 0.8, 80, "有1格完成率填的是没有百分号的数，照主台账的写法折算：P3填“0.8”，记作80。"],
    [[0.6, 0.3], 1, 1, null],
    [[0.6, 0.3], 0.8, 0.8, null],
    [[60, 30], { value: 0.8, format: "0%" }, 80, null],
    [[0.6, 0.3], { value: 1.5, format: "0%" }, 1.5, null],
  ])("where the master has %j, %j is %d, and what was put into another form is told", (rates, typed, after, told) => {
    const master = aMaster(rates.map((rate) => ({ 完成率: rate })));
    const done = collected([back(filledForm(sentTo(KEXIN, master), "任务", { 任务1: { 完成率: typed } }))], master);
    expect(done.merged.map((one) => one.after)).toEqual([after]);
    const sentence = done.files[0]!.sentence.zh;
    if (told === null) expect(sentence).not.toContain("折算");
    else expect(sentence).toContain(told);
  });
});
