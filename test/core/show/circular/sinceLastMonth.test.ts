import { run } from "../../../../src/core/run";
import { planCircular } from "../../../../src/core/show/circular/planCircular";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { archiveOf } from "../../../support/closedBook";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { on, tasks, type Cells } from "../../../flow/flow";
import { ALL, BEST, pages, under, leftOut } from "./circularRows";

describe("a circular beside last month (SPEC §15)", () => {
  describe("a deadline moved in silence (SPEC §15: an undecided extension)", () => {
    const LATE: Cells = { ...BEST, 具体任务: "厂房", 完成率: 0.5 };
    const MAY = archiveOf([drawnBook(tasks([...ALL, { ...LATE, 完成时限: on("2024-05-31") }]))], "2024-05-31");
    const now = (row: Cells, more: readonly SheetSnapshot[] = []) => {
      const book = drawnBook([tasks([...ALL, { ...LATE, ...row }]), ...more]);
      return planCircular(run([book, MAY], { asOf: day("2024-06-30") }), day("2024-07-03"));
    };

    test("lifts nobody: no praise, and the letter with its ranks waits", () => {
      const { sendable, blockedBy, heldByRanks, unpraised } = now({ 完成时限: on("2024-09-30") });
      expect([sendable, blockedBy.map(({ row, rule }) => [row, rule])]).toEqual([false, [[9, "due-moved"]]]);
      expect(heldByRanks).toBe(1);
      expect(leftOut(unpraised)).toContainEqual({ name: "万安镇", why: "open-errors" });
    });

    test.each<[string, Cells]>([
      ["the deadline stands", { 完成时限: on("2024-05-31") }],
      [
        "it was put off with a reason",
        { 完成时限: on("2024-05-31"), 调整后时限: on("2024-09-30"), 延期理由: "用地未批" },
      ],
      [
        "it is done since",
        { 完成时限: on("2024-09-30"), 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-06-20") },
      ],
    ])("the letter may go where %s", (_, row) => expect(now(row).sendable).toBe(true));

    test("it may go once somebody has answered for it", () => {
      const accepted = drawnSheet(
        [
          ["规则", "表", "单元格或编号", "值", "理由", "至"],
          ["due-moved", "任务", "N9", null, "上月录错", "2024-12-31"],
        ],
        { name: "例外" },
      );
      expect(now({ 完成时限: on("2024-09-30") }, [accepted]).sendable).toBe(true);
    });
  });

  describe("an overdue row of last month that is gone without a word", () => {
    const LATE: Cells = { ...BEST, 任务编号: "T-900", 具体任务: "厂房", 完成率: 0.5 };
    const since = (then: Cells, now: readonly Cells[] = [], more: readonly SheetSnapshot[] = []) => {
      const may = archiveOf([drawnBook(tasks([...ALL, { ...LATE, ...then }]))], "2024-05-31");
      const book = drawnBook([tasks([...ALL, ...now]), ...more]);
      return planCircular(run([book, may], { asOf: day("2024-06-30") }), day("2024-07-03"));
    };
    const OVERDUE: Cells = { 完成时限: on("2024-05-20") };

    test.each<[string, readonly Cells[]]>([
      ["deleted", []],
      [
        "there under another name, number and deadline",
        [{ ...LATE, 任务编号: "T-901", 具体任务: "引进检测机构", 完成时限: on("2024-12-31") }],
      ],
    ])("lifts nobody: no praise, and the letter with its ranks waits: %s", (_, now) => {
      const { sendable, blockedBy, heldByRanks, unpraised, document } = since(OVERDUE, now);
      expect([sendable, blockedBy.map(({ row, rule }) => [row, rule])]).toEqual([false, [[9, "record-vanished"]]]);
      expect(heldByRanks).toBe(1);
      expect(leftOut(unpraised)).toEqual([
        { name: "万安镇", why: "vanished" },
        { name: "县发改局", why: "vanished" },
      ]);
      expect(under("排名及变化", document)).toContain("万安镇、县发改局的台账数据还在核实");
      expect(pages(document).at(-1)).toContain("上月的《");
    });

    test.each<[string, Cells, readonly Cells[]]>([
      ["it was not due yet", { 完成时限: on("2024-06-30") }, []],
      ["it was done", { ...OVERDUE, 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-05-18") }, []],
      ["it was called off", { ...OVERDUE, 完成状态: "取消" }, []],
      ["it was paused", { ...OVERDUE, 完成状态: "暂缓" }, []],
      [
        "it is there and done",
        OVERDUE,
        [{ ...LATE, ...OVERDUE, 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-06-18") }],
      ],
      ["it is there and still overdue", OVERDUE, [{ ...LATE, ...OVERDUE }]],
    ])("the letter may go where %s", (_, then, now) => expect(since(then, now).sendable).toBe(true));

    test("it may go once somebody has answered for it", () => {
      const accepted = drawnSheet(
        [
          ["规则", "表", "单元格或编号", "值", "理由", "至"],
          ["record-vanished", "任务", "T-900", null, "与另一项合并", "2024-12-31"],
        ],
        { name: "例外" },
      );
      const { sendable, unpraised } = since(OVERDUE, [], [accepted]);
      expect([sendable, leftOut(unpraised)]).toEqual([true, []]);
    });
  });
});
