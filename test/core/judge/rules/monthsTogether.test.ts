import type { Finding } from "../../../../src/core/terms/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { found } from "./checked";
import { drawnLedger, type DrawnLedgerDetails } from "./drawnLedger";

const A = ["建设钻石加工产业园", "举办钻石文化节", "引进切磨企业"];
const B = ["推广绿色蔬菜", "改造冷链仓库", "开展直播带货"];

function tasks(names: readonly string[], details: DrawnLedgerDetails = {}): SheetSnapshot {
  return drawnLedger(
    "tasks",
    names.map((task) => ({ 具体任务: task, 任务编号: null })),
    details,
  );
}

function said(one: string, other: string, sheets = [tasks(A), tasks(B)], asOf?: string): readonly Finding[] {
  return found("months-together", files([one, other], sheets), asOf);
}

function files(names: readonly string[], sheets: readonly SheetSnapshot[]): readonly WorkbookSnapshot[] {
  return names.map((name, index) => drawnBook([sheets[index] ?? tasks(A)], `${name}.xlsx`));
}

describe("months-together", () => {
  test("is a warning at the sheet of the month that is not the as-of date's, and names both files and the way out", () => {
    expect(said("5月台账", "6月台账")).toMatchObject([
      { severity: "warning", file: "5月台账.xlsx", sheet: "重点任务台账", cell: null, row: null, ledger: "tasks" },
    ]);
    expect(said("5月台账", "6月台账")[0]?.message).toContain(
      "《5月台账.xlsx》与《6月台账.xlsx》是两个月的台账，表名相同，事项大多不同，现在都计入了统计；请只打开要统计的那个月",
    );
    expect(said("5月台账", "6月台账", undefined, "2024-05-31")).toMatchObject([{ file: "6月台账.xlsx" }]);
  });

  test.each([
    ["上月台账", "本月台账"],
    ["台账（2024年5月）", "台账（2024年6月）"],
    ["台账2024.05", "台账2024.06"],
    ["重点任务一季度", "重点任务二季度"],
    ["4月台账", "5月台账"],
  ])("%s beside %s", (one, other) => {
    expect(said(one, other)).toMatchObject([{ file: `${one}.xlsx` }]);
  });

  test.each([
    ["其他台账", "6月台账"],
    ["县工信局5月", "县文旅局6月"],
    ["万安镇5月", "龙兴镇6月"],
    ["6月台账", "6月台账（二）"],
    ["甲", "乙"],
    ["2023年台账", "2024年台账"],
  ])("silent: %s beside %s", (one, other) => {
    expect(said(one, other)).toEqual([]);
  });

  test("silent of sheets of other names, of two sheets of one file, and where the same ledger counts once", () => {
    expect(said("5月台账", "6月台账", [tasks(A), tasks(B, { name: "补充" })])).toEqual([]);
    expect(found("months-together", [tasks(A, { name: "5月" }), tasks(B, { name: "6月" })])).toEqual([]);
    const same = files(["5月台账", "6月台账"], [tasks(A), tasks(A)]);
    expect(found("months-together", same)).toEqual([]);
    expect(found("same-ledger-twice", same)).toHaveLength(1);
  });

  test("silent of monthly reports sent, which say their month themselves", () => {
    const sent = (month: string): SheetSnapshot => drawnLedger("submissions", [{ 月份: month }]);
    expect(said("5月", "6月", [sent("2024年4月"), sent("2024年5月")])).toEqual([]);
  });

  test("silent where 考核设置 lets each count", () => {
    const settings = drawnSheet(
      [
        ["项目", "值", "说明"],
        ["同一台账多张表", "都计", null],
      ],
      { name: "考核设置" },
    );
    expect(
      found("months-together", [
        ...files(["5月台账", "6月台账"], [tasks(A), tasks(B)]),
        drawnBook(settings, "设置.xlsx"),
      ]),
    ).toEqual([]);
  });
});
