import { run } from "../../../../src/core/run";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { found } from "./checked";
import { drawnLedger, type DrawnLedgerDetails } from "./drawnLedger";

const tasks = (names: readonly string[], details: DrawnLedgerDetails = {}): SheetSnapshot =>
  drawnLedger(
    "tasks",
    names.map((task) => ({ 具体任务: task, 任务编号: null })),
    details,
  );

const A = ["建设钻石加工产业园", "举办钻石文化节", "引进切磨企业", "培训技能人才"];
const B = ["建设标准化厂房", "推广绿色蔬菜", "改造冷链仓库", "申报地理标志", "建设育苗基地", "开展直播带货"];
const ledger = tasks(A, { name: "台账" });

function reported(...sheets: readonly SheetSnapshot[]) {
  const { report } = run([drawnBook(sheets)], { asOf: day("2024-06-30") });
  const said = report.findings.filter(({ rule }) => rule === "sample-sheet");
  return { counted: report.completion.total.total, passedOver: report.skippedSheets, said };
}

describe("sheets called samples", () => {
  test.each([
    "样表",
    "填报示例",
    "模板",
    "填写样例",
    "范例",
    "例表",
    "填表说明及样表",
    "空表（模板）",
    "任务台账模版",
    "Template",
  ])("%s beside the ledger is none and told as passed over", (name) => {
    for (const visibility of ["visible", "hidden"] as const) {
      const { counted, passedOver, said } = reported(ledger, tasks(B.slice(0, 1), { name, visibility }));
      expect(counted).toBe(4);
      expect(passedOver).toMatchObject([{ sheet: name }]);
      expect(passedOver[0]?.reason).toContain("同类的台账是“台账”表，这张表的1行不计入");
      expect(said).toEqual([]);
    }
  });

  test.each(["重点任务台账（填报样表）", "重点任务台账（样表）", "附件2 重点任务台账填写范例"])(
    "a sheet titled %s beside the ledger is none",
    (title) => {
      expect(reported(ledger, tasks(B.slice(0, 1), { name: "附件2", title })).counted).toBe(4);
    },
  );

  test("a blank one is no empty ledger", () => {
    const { report } = run([drawnBook([ledger, tasks([], { name: "模板" })])], { asOf: day("2024-06-30") });
    expect(report.findings.filter(({ rule }) => rule === "empty-ledger")).toEqual([]);
  });

  test.each([
    ["示范项目", undefined],
    ["模板厂房", undefined],
    ["样本企业", undefined],
    ["附件2", "2024年示范任务台账"],
    ["附件2", "2024年模板产业任务台账"],
  ])("%s, titled %s, is another ledger", (name, title) => {
    const { counted, said } = reported(
      ledger,
      tasks(B.slice(0, 1), { name, ...(title === undefined ? {} : { title }) }),
    );
    expect([counted, said]).toEqual([5, []]);
  });

  test("each of several filled in under the form's title counts", () => {
    const title = "重点任务台账（样表）";
    const towns = [tasks(A.slice(0, 2), { name: "一", title }), tasks(B.slice(0, 2), { name: "二", title })];
    expect(reported(tasks(B.slice(4), { name: "三" }), ...towns).counted).toBe(6);
  });
});

describe("sample-sheet", () => {
  test("is a warning where the only ledger of its kind is called a sample: it counts", () => {
    const { counted, said } = reported(tasks(A.slice(0, 1), { name: "样表" }));
    expect(counted).toBe(1);
    expect(said).toMatchObject([{ severity: "warning", sheet: "样表", row: null, ledger: "tasks" }]);
    expect(said[0]?.message).toContain("表名“样表”像是样表、模板，但1行都作为重点任务台账的记录统计了");
    const titled = reported(tasks(A.slice(0, 1), { title: "重点任务台账（样表）" })).said;
    expect(titled[0]?.message).toContain("标题“重点任务台账（样表）”像是样表");
  });

  test("is said of one with more rows than examples have, beside another ledger", () => {
    const { counted, said } = reported(ledger, tasks(B, { name: "任务模板" }));
    expect(counted).toBe(10);
    expect(said).toMatchObject([{ sheet: "任务模板" }]);
  });

  test("is silent of a filled form that kept its title or its name, and of another kind's or another file's ledger", () => {
    expect(found("sample-sheet", [tasks(A, { title: "重点任务台账（样表）" })])).toEqual([]);
    expect(found("sample-sheet", [tasks(B, { name: "模板" })])).toEqual([]);
    expect(found("sample-sheet", [tasks(B, { name: "任务" })])).toEqual([]);
    expect(found("sample-sheet", [tasks([], { name: "样表" })])).toEqual([]);
  });

  test("a sample is no ledger only beside one of its own kind and file", () => {
    const other = drawnBook([tasks(A.slice(0, 1), { name: "样表" })], "乙.xlsx");
    const { report } = run([drawnBook([ledger], "甲.xlsx"), other], { asOf: day("2024-06-30") });
    expect(report.findings.filter(({ rule }) => rule === "sample-sheet")).toMatchObject([{ file: "乙.xlsx" }]);
    expect(reported(drawnLedger("problems", [{}]), tasks(B.slice(0, 1), { name: "样表" })).counted).toBe(1);
  });
});
