import { run } from "../../../../src/core/run";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { found, places } from "./checked";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { drawnLedger, type DrawnLedgerDetails, type DrawnRecord } from "./drawnLedger";

const twin = { 任务编号: null, 具体任务: "建车间" };

describe("duplicate-row", () => {
  test("is an error from the second on, naming the first; 序号 may differ (DECIDED D9)", () => {
    const sheet = drawnLedger("tasks", [twin, {}, twin, twin]);
    expect(places("duplicate-row", sheet)).toEqual(["E6 6 task 建车间", "E7 7 task 建车间"]);
    expect(found("duplicate-row", sheet)[1]).toMatchObject({ severity: "error" });
    expect(found("duplicate-row", sheet)[1]?.message).toContain("除序号外与第4行完全相同");
  });

  test.each(["备注", "完成时限", "责任人"])("one other cell makes another row: %s", (heading) => {
    expect(found("duplicate-row", drawnLedger("tasks", [twin, { ...twin, [heading]: "2024年9月" }]))).toEqual([]);
  });

  test("a column that means nothing to the ledger counts as well", () => {
    const rows = [
      { ...twin, 地块: "甲" },
      { ...twin, 地块: "乙" },
    ];
    expect(found("duplicate-row", drawnLedger("tasks", rows, { more: ["地块"] }))).toEqual([]);
  });

  test("spaces make no other row", () => {
    expect(found("duplicate-row", drawnLedger("tasks", [twin, { ...twin, 具体任务: "建 车间 " }]))).toHaveLength(1);
    const numbered = ["ZD-1", "ZD- 1"].map((任务编号) => ({ ...twin, 任务编号 }));
    expect(found("duplicate-row", drawnLedger("tasks", numbered))).toHaveLength(1);
  });

  test("is found on another sheet, whatever the order of its columns", () => {
    const one = drawnLedger("tasks", [twin], { name: "一" });
    const two = drawnLedger("tasks", [twin], { name: "二", without: ["备注", "存在问题"] });
    expect(found("duplicate-row", [one, two])).toMatchObject([{ sheet: "二", row: 4 }]);
    expect(found("duplicate-row", [one, two])[0]?.message).toContain("与“一”表第4行完全相同");
  });

  describe("of two towns that only the sheet, the title or the file names", () => {
    const untold = { ...twin, 责任镇: null, 责任单位: null };
    const sheet = (name: string, details: DrawnLedgerDetails = {}, row: DrawnRecord = untold): SheetSnapshot =>
      drawnLedger("tasks", [row], { name, without: ["责任镇"], ...details });
    const said = (...sheets: readonly SheetSnapshot[]): readonly string[] =>
      found("duplicate-row", sheets).map(
        (finding) => `${finding.sheet ?? ""}: ${finding.message.split("；")[0] ?? ""}`,
      );

    test.each<[string, SheetSnapshot, SheetSnapshot]>([
      ["sheet", sheet("万安镇"), sheet("龙兴镇")],
      ["title", sheet("一", { title: "万安镇2024年重点任务" }), sheet("二", { title: "龙兴镇2024年重点任务" })],
      ["specialty town in the title", sheet("一", { title: "万安钻石专业镇" }), sheet("二", { title: "绛州绿专业镇" })],
    ])("silent: by the %s", (_, one, other) => {
      expect(said(one, other)).toEqual([]);
    });

    test("silent: by the file", () => {
      const books = [drawnBook([sheet("任务")], "万安镇.xlsx"), drawnBook([sheet("任务")], "龙兴镇.xlsx")];
      expect(found("duplicate-row", books)).toEqual([]);
    });

    test("one town's own are duplicates, on one sheet and on two", () => {
      expect(said(drawnLedger("tasks", [untold, untold], { name: "万安镇", without: ["责任镇"] }))).toHaveLength(1);
      expect(said(sheet("万安镇"), sheet("万安镇（续）"))).toHaveLength(1);
      expect(said(sheet("万安镇"), sheet("其他"))).toHaveLength(1);
    });

    test("rows that name the town themselves are, whatever the sheets are called", () => {
      const named = { ...twin, 责任镇: "万安镇" };
      expect(said(sheet("万安镇", { without: [] }, named), sheet("龙兴镇", { without: [] }, named))).toHaveLength(1);
      const byUnit = { ...untold, 责任单位: "万安镇人民政府" };
      expect(said(sheet("万安镇", {}, byUnit), sheet("龙兴镇", {}, byUnit))).toHaveLength(1);
    });

    test("the first of the same town is named, and a sheet of no town is the twin of the first of all", () => {
      const sheets = ["万安镇", "龙兴镇", "龙兴镇（续）", "总表"].map((name) => sheet(name));
      expect(said(...sheets)).toEqual([
        expect.stringMatching(/^龙兴镇（续）: .*与“龙兴镇”表第4行完全相同/),
        expect.stringMatching(/^总表: .*与“万安镇”表第4行完全相同/),
      ]);
    });
  });

  test("a task and a problem are never twins", () => {
    expect(found("duplicate-row", [drawnLedger("tasks", [{}]), drawnLedger("problems", [{}])])).toEqual([]);
  });

  test("twins count: nothing is dropped", () => {
    const { report } = run([drawnBook(drawnLedger("tasks", [twin, twin]))], { asOf: day("2024-06-30") });
    expect(report.records).toHaveLength(2);
  });
});
