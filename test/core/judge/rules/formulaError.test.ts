import { findings, found, places } from "./checked";
import { date, drawnLedger, FIRST } from "./drawnLedger";

describe("formula-error", () => {
  const broken = { fault: "error", text: "#REF!" } as const;

  test("names the cell and shows Excel's own error", () => {
    const sheet = drawnLedger("tasks", [{ 完成率: broken }]);
    expect(places("formula-error", sheet)).toEqual(["P4 4 rate #REF!"]);
    expect(found("formula-error", sheet)[0]?.severity).toBe("error");
  });

  test("is found in a column that means nothing to the ledger", () => {
    const sheet = drawnLedger("tasks", [{ 得分: broken }], { more: ["得分"] });
    expect(places("formula-error", sheet)).toEqual(["X4 4 - #REF!"]);
  });

  test.each([
    "专业镇",
    "重点任务",
    "责任镇",
    "牵头单位",
    "启动时间",
    "完成时限",
    "完成状态",
    "完成率",
    "联系电话",
    "分管县领导",
  ])("is the only finding of its cell: %s (DECIDED D17)", (heading) => {
    const all = findings(drawnLedger("tasks", [{ [heading]: broken }]));
    expect(all.filter(({ row }) => row === FIRST).map(({ rule }) => rule)).toEqual(["formula-error"]);
  });

  test.each([
    ["problems", "解决措施", { 办理状态: "已销号", 销号时间: date("2024-06-01") }],
    ["problems", "销号时间", { 办理状态: "已销号" }],
    ["projects", "实际开工时间", { 计划开工时间: date("2024-01-01"), 项目阶段: "开工" }],
    ["tasks", "延期理由", { 调整后时限: date("2025-01-31") }],
    ["tasks", "进展情况", { 完成时限: "长期坚持" }],
    ["tasks", "实际完成时间", { 完成状态: "已完成", 完成率: "100%" }],
    ["submissions", "报送时间", {}],
  ] as const)("of %s, %s is not called blank as well", (kind, heading, others) => {
    const all = findings(drawnLedger(kind, [{ ...others, [heading]: broken }]));
    expect(all.filter(({ row }) => row === FIRST).map(({ rule }) => rule)).toEqual(["formula-error"]);
  });

  test("values are no errors", () => {
    expect(found("formula-error", drawnLedger("tasks", [{ 备注: "#REF!见附件" }]))).toEqual([]);
  });
});
