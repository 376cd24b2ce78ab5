import { day } from "../../../builders/day";
import { date, type DrawnRecord } from "../../judge/rules/drawnLedger";
import { reading } from "./reading";

function row(told: DrawnRecord) {
  const { records, said } = reading("projects", [told]);
  const [record] = records;
  if (record === undefined) throw new Error("No record");
  return { ...record, said };
}

describe("a row of 重点项目台账 (SPEC §4, §6)", () => {
  test("is read whole", () => {
    const read = row({
      项目编号: "XM 7",
      年度计划投资: "3,500",
      本年完成投资: "1200万",
      累计完成投资: "0.2亿元",
      项目阶段: "在建",
      签约时间: date("2023-03-01"),
      计划开工时间: date("2023-06-01"),
      实际开工时间: date("2023-06-15"),
      计划投产时间: "2025年底",
      责任单位: "县财政局",
      统一社会信用代码: "—",
    });
    expect(read).toMatchObject({
      kind: "projects",
      row: 4,
      id: "XM7",
      specialtyTown: "万安钻石",
      towns: ["万安镇"],
      townSource: "column",
      leadUnits: ["县发改局"],
      supportUnits: ["县财政局"],
      name: "钻石产业园第1期",
      stage: "开工",
      totalInvestment: 5000,
      yearPlan: 3500,
      yearDone: 1200,
      cumulativeInvestment: 2000,
      signed: day("2023-03-01"),
      plannedStart: day("2023-06-01"),
      actualStart: day("2023-06-15"),
      plannedProduction: day("2025-12-31"),
      actualProduction: null,
      said: [],
    });
  });

  test("a planned month lasts until its last day, an actual one too but not after the as-of date", () => {
    const read = row({ 计划开工时间: "2024年6月", 实际开工时间: "2024年6月", 签约时间: "2024年3月" });
    expect(read).toMatchObject({
      plannedStart: day("2024-06-30"),
      actualStart: day("2024-06-30"),
      signed: day("2024-03-31"),
    });
  });

  test("an unknown stage is null and said with what is near", () => {
    const { records, findings } = reading("projects", [{ 项目阶段: "已签月" }]);
    expect(records[0]?.stage).toBeNull();
    expect(findings[0]).toMatchObject({ rule: "stage-unknown", severity: "warning", cell: "N4" });
    expect(findings[0]?.suggestions).toContain("已签约");
  });

  test("a credit code is checked, a telephone number too", () => {
    expect(row({ 统一社会信用代码: "91140825MA0XXXXX00", 联系电话: "123456789012" }).said).toEqual([
      "credit-code-invalid G4 91140825MA0XXXXX00",
      "phone-invalid X4 123456789012",
    ]);
  });

  test.each(["项目名称", "专业镇", "建设单位", "总投资", "项目阶段", "牵头单位"])("%s is required", (heading) => {
    expect(row({ [heading]: null }).said.map((line) => line.split(" ")[0])).toEqual(["required-missing"]);
  });
});
