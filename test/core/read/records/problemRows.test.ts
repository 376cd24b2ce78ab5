import { day } from "../../../builders/day";
import type { DrawnRecord } from "../../judge/rules/drawnLedger";
import { reading } from "./reading";

function row(told: DrawnRecord) {
  const { records, said } = reading("problems", [told]);
  const [record] = records;
  if (record === undefined) throw new Error("No record");
  return { ...record, said };
}

describe("a row of 问题台账 (SPEC §4, §6)", () => {
  test("is read whole", () => {
    const read = row({
      问题类别: "用地 保障",
      提出时间: "2024年3月",
      解决时限: "三季度末",
      办理状态: "已销号",
      销号时间: "6月28日",
    });
    expect(read).toMatchObject({
      kind: "problems",
      row: 4,
      id: "WT-1",
      specialtyTown: "万安钻石",
      towns: ["万安镇"],
      townSource: "specialty-town",
      leadUnits: ["县发改局"],
      supportUnits: [],
      raised: day("2024-03-31"),
      due: day("2024-09-30"),
      dueKind: "date",
      finished: day("2024-06-28"),
      state: "done",
      declared: null,
      category: "用地 保障",
    });
    expect(read.said).toEqual(["date-as-text G4 2024年3月", "date-as-text O4 6月28日"]);
  });

  test.each([
    ["滞后", "active", "behind"],
    ["逾期", "active", "overdue"],
    ["暂缓", "paused", null],
    ["取消", "cancelled", null],
  ])("%s is %s, declared %s", (status, state, declared) => {
    expect(row({ 办理状态: status })).toMatchObject({ state, declared, said: [] });
  });

  test("without a status nothing tells its state, and that is an error", () => {
    const { records, findings } = reading("problems", [{ 办理状态: null }]);
    expect(records[0]?.state).toBe("unknown");
    expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
      ["required-missing", "error", "N4"],
    ]);
  });

  test.each(["专业镇", "问题描述", "提出时间", "牵头单位", "解决时限"])("%s is required", (heading) => {
    expect(row({ [heading]: null }).said.map((line) => line.split(" ")[0])).toEqual(["required-missing"]);
  });
});
