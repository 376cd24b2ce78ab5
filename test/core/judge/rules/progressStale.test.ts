import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { archiveOf } from "../../../support/closedBook";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { found } from "./checked";
import { drawnLedger, type DrawnRecord } from "./drawnLedger";
import { placesSinceMay } from "./sinceMay";

describe("progress-stale", () => {
  const said = (before: string | null, now: string | null, more = {}) =>
    placesSinceMay("progress-stale", "tasks", [{ 进展情况: before }], [{ 进展情况: now, ...more }]).length;

  test.each([
    ["the same", "正在办理用地手续。", "正在办理用地手续。", 1],
    ["but for white space and punctuation", "正在办理 用地手续。", "正在办理用地手续", 1],
    ["but for digits", "已平整土地30亩，完成投资1.2亿元", "已平整土地45亩，完成投资1.5亿元", 1],
    ["but for a phone number", "联系13812345678", "联系13912345678", 1],
    ["another word", "正在办理用地手续", "已办理用地手续", 0],
    ["blank in both", null, null, 0],
    ["nothing in both", "无", "无", 0],
    ["digits alone", "2024.5", "2024.6", 0],
  ])("%s", (_, before, now, times) => {
    expect(said(before, now)).toBe(times);
  });

  test.each([
    ["已完成", 0],
    ["暂停", 0],
    ["取消", 0],
    ["未启动", 1],
  ])("a row that is %s: %d", (status, times) => {
    expect(said("正在办理", "正在办理", { 完成状态: status, 完成率: null })).toBe(times);
  });

  test("a long-term row and a problem have something to tell as well", () => {
    expect(said("正在办理", "正在办理", { 完成时限: "长期坚持" })).toBe(1);
    expect(
      placesSinceMay("progress-stale", "problems", [{ 进展情况: "协调中" }], [{ 进展情况: "协调中" }]),
    ).toHaveLength(1);
  });

  describe("says for how many closed months", () => {
    const ledger = (...rows: readonly DrawnRecord[]) => drawnBook(drawnLedger("tasks", rows), "台账.xlsx");
    const closed = (asOf: string, ...rows: readonly DrawnRecord[]) => ({
      ...archiveOf([ledger(...rows)], asOf),
      file: `${asOf}.xlsx`,
    });
    const messages = (...books: readonly WorkbookSnapshot[]) =>
      found("progress-stale", books).map(({ message }) => /连续\d+个月|存档时写的一样/.exec(message)?.[0]);
    const same = { 进展情况: "同样的话" };

    test("with the same text on end", () => {
      const archives = [
        closed("2024-03-31", { 进展情况: "不同的话" }),
        closed("2024-04-30", same),
        closed("2024-05-31", { 进展情况: "同样的话。" }),
      ];
      expect(messages(ledger(same), ...archives)).toEqual(["连续2个月"]);
    });

    test("a month that was not closed ends the count, wherever it lies", () => {
      const all = ["2024-01-31", "2024-02-29", "2024-04-30", "2024-05-31"].map((asOf) => closed(asOf, same));
      expect(messages(ledger(same), ...all)).toEqual(["连续2个月"]);
      expect(messages(ledger(same), ...all.slice(0, 2))).toEqual(["连续2个月"]);
      expect(messages(ledger(same), all[0]!, all[2]!)).toEqual(["存档时写的一样"]);
    });

    test("each row for itself where only its 编号 tells it from others of its name", () => {
      const now = ["甲", "乙"].map((which) => ({
        ...{ 任务编号: `ZZ-${which}`, 具体任务: "整治镇容", 责任镇: null },
        进展情况: `${which}处的话`,
      }));
      const archives = ["2024-04-30", "2024-05-31"].map((asOf) => closed(asOf, ...now));
      expect(messages(ledger(...now), ...archives)).toEqual(["连续2个月", "连续2个月"]);
    });

    test("each town's row for itself where a task stands once for each, and where 名录 has another name for the town", () => {
      const tidy = (town: string, text: string) => ({
        ...{ 任务编号: null, 具体任务: "开展镇容镇貌整治", 专业镇: "绛州非遗文创", 责任镇: town },
        进展情况: text,
      });
      const may = [tidy("龙兴镇", "龙兴的话"), tidy("泽掌镇", "泽掌的话"), tidy("北张镇", "北张新的话")];
      const april = [...may.slice(0, 2).reverse(), tidy("北张镇", "北张旧的话")];
      const archives = [closed("2024-04-30", ...april), closed("2024-05-31", ...may)];
      expect(messages(ledger(...may), ...archives)).toEqual(["连续2个月", "连续2个月", "存档时写的一样"]);
      const directory = drawnSheet(
        [
          ["类别", "规范名称", "别名"],
          ["镇", "龙兴街道", "龙兴镇"],
        ],
        { name: "名录" },
      );
      const renamed = drawnBook(
        [drawnLedger("tasks", [tidy("龙兴街道", "龙兴的话"), ...may.slice(1)]), directory],
        "台账.xlsx",
      );
      expect(messages(renamed, ...archives)).toEqual(["连续2个月", "连续2个月", "存档时写的一样"]);
    });
  });
});
