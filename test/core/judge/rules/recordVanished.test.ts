import type { DrawnRecord } from "./drawnLedger";
import { run } from "../../../../src/core/run";
import { planAcceptance } from "../../../../src/core/show/edits/planSettings";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { archiveOf, withEdit } from "../../../support/closedBook";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { exceptions } from "../../read/settings/settingSheets";
import { drawnLedger } from "./drawnLedger";
import { foundSinceMay } from "./sinceMay";

describe("record-vanished", () => {
  const gone = { 任务编号: "ZD-9", 具体任务: "举办绛州文化节" };
  const said = (may: DrawnRecord) => foundSinceMay("record-vanished", "tasks", [{}, may], [{}]);

  test("names last month's place, and no cell", () => {
    const [finding, ...others] = said(gone);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", file: "5月.xlsx", row: 5, cell: null, column: null });
    expect(finding?.message).toContain("“举办绛州文化节”");
  });

  describe("where it stands on a sheet that does not count, as last month's beside this one's", () => {
    const NAMES = ["建设检测中心", "修通产业大道", "培育龙头企业", "引进铸造设备", "改造老旧厂房"];
    const rows = NAMES.map((name, at) => ({ 任务编号: `ZD-${at + 1}`, 具体任务: name }));
    const sheetOf = (name: string, of: readonly DrawnRecord[]) => ({ ...drawnLedger("tasks", of), name });
    const may = sheetOf("5月", rows);
    const june = sheetOf("6月", rows.slice(1));
    const archive = archiveOf([drawnBook([may], "台账.xlsx")], "2024-05-31");
    const told = (...books: readonly WorkbookSnapshot[]) => {
      const { findings, changes } = run([...books, archive], { asOf: day("2024-06-30") }).report;
      const messages = findings.filter(({ rule }) => rule === "record-vanished").map(({ message }) => message);
      return [changes.vanished.length, ...messages];
    };

    test("that sheet is named; it is missing from the ledger all the same", () => {
      const still = /“5月”表第\d+行：.*有“建设检测中心”，现在只在没有计入的“5月”表里还有，计入的台账里没有；/;
      expect(told(drawnBook([may, june], "台账.xlsx"))).toEqual([1, expect.stringMatching(still)]);
      const renamed = told(drawnBook([sheetOf("5月存档", rows), june], "六月.xlsx"));
      expect(renamed).toEqual([1, expect.stringContaining("只在没有计入的《六月.xlsx》“5月存档”表里还有")]);
    });

    test("where it stands nowhere, or the other sheet has it not either, it is gone", () => {
      const gone = expect.stringContaining("“建设检测中心”，现在找不到了；") as string;
      expect(told(drawnBook([june], "台账.xlsx"))).toEqual([1, gone]);
      expect(told(drawnBook([sheetOf("5月", rows.slice(1)), june], "台账.xlsx"))).toEqual([1, gone]);
      expect(told(drawnBook([may, sheetOf("6月", rows)], "台账.xlsx"))).toEqual([0]);
    });
  });

  describe("is accepted by 例外 (SPEC §7)", () => {
    const other = { 任务编号: null, 具体任务: "修复绛州大堂" };
    const may = drawnBook(drawnLedger("tasks", [{}, gone, other]), "5月.xlsx");
    const archive = archiveOf([may], "2024-05-31");
    const june = drawnLedger("tasks", [{}, { 任务编号: "ZD-5", 具体任务: "别的事" }]);
    const sheet = may.sheets[0]!.name;
    const open = (...line: readonly string[]) => {
      const said = exceptions(["上月有的本月没有了", ...line, "并入另一项", "2024-12-31"]);
      const { report } = run([drawnBook([june, said], "6月.xlsx"), archive], { asOf: day("2024-06-30") });
      return report.findings.filter(({ rule }) => rule === "record-vanished").map(({ row }) => row);
    };

    test.each([
      ["by its 编号 of then, in this month's file", [sheet, "ZD-9", ""], [6]],
      ["by its name", ["", "", "举办绛州 文化节"], [6]],
      ["by the row of then", ["", "第6行", ""], [5]],
      ["all of them where nothing else is said", ["", "", ""], []],
      ["not by the 编号 of what stands in that row today", ["", "ZD-5", ""], [5, 6]],
      ["not by another name", ["", "ZD-9", "别的事"], [5, 6]],
    ] as const)("%s", (_, line, rows) => {
      expect(open(...line)).toEqual(rows);
    });

    test("where the file of then is read today, a line of another file does not speak of it", () => {
      const said = exceptions(["上月有的本月没有了", "", "", "", "并入另一项", "2024-12-31"]);
      const [first, second] = [drawnBook([june], "5月.xlsx"), drawnBook([drawnSheet([["通讯录"]]), said], "设.xlsx")];
      const of = (...books: readonly WorkbookSnapshot[]) =>
        run([...books, archive], { asOf: day("2024-06-30") }).report.accepted.length;
      expect(of(first, drawnBook([drawnLedger("problems", [{}]), said], "设.xlsx"))).toBe(0);
      // A settings file without a ledger speaks of all.
      expect(of(first, second)).toBe(2);
    });

    test("what the pane writes accepts that row and no other, until its day", () => {
      const books = [drawnBook([june], "6月.xlsx"), archive];
      const accept = (row: number) => {
        const { findings } = run(books, { asOf: day("2024-06-30") }).report;
        const finding = findings.find((one) => one.rule === "record-vanished" && one.row === row)!;
        const edit = planAcceptance(archive, [{ finding, id: "ZD-5" }], "并入另一项", day("2024-12-31"));
        const { report } = run([books[0]!, withEdit(archive, edit)], { asOf: day("2024-06-30") });
        return report.findings.filter(({ rule }) => rule === "record-vanished").map((one) => one.row);
      };
      expect([accept(5), accept(6)]).toEqual([[6], [5]]);
    });
  });

  test("a cancelled one may go; one that is still there is none", () => {
    expect(said({ ...gone, 完成状态: "取消" })).toEqual([]);
    expect(foundSinceMay("record-vanished", "tasks", [{}, gone], [{}, gone])).toEqual([]);
  });

  describe("of twins, which nothing tells apart", () => {
    const twin = (cells: DrawnRecord = {}) => ({ 任务编号: null, 具体任务: "召开推进会议", 完成率: 0.3, ...cells });
    const done = twin({ 完成状态: "已完成", 完成率: 1, 实际完成时间: "2024-04-10" });
    const open = twin();
    const gone = (may: readonly DrawnRecord[], june: readonly DrawnRecord[]) =>
      foundSinceMay("record-vanished", "tasks", may, june);

    test.each([
      ["two open and one done became one of each", [open, open, done], [open, done], [5]],
      ["so in another order", [done, open, open], [open, done], [6]],
      ["the done one is missing", [done, open, open], [open, open], [4]],
      ["one open one was finished", [open, open, done], [done, done], [5]],
      ["as many as there were", [open, done], [done, open], []],
    ] as const)("%s: no state changes that need not have", (_, may, june, rows) => {
      expect(gone(may, june).map(({ row }) => row)).toEqual(rows);
    });

    test("it says how many there were, and that it may have been another one", () => {
      const [finding] = gone([open, open, done], [open, done]);
      expect(finding?.message).toContain("同名的“召开推进会议”3项，现在只有2项，分不清少的是不是这一项");
    });
  });
});
