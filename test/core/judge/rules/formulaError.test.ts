import { findings, found, places } from "./checked";
import { date, drawnLedger, FIRST } from "./drawnLedger";

describe("formula-error", () => {
  const broken = { fault: "error", text: "#REF!" } as const;

  test("names the cell and shows Excel's own error", () => {
    const sheet = drawnLedger("tasks", [{ 完成率: broken }]);
    expect(places("formula-error", sheet)).toEqual(["P4 4 rate #REF!"]);
    expect(found("formula-error", sheet)[0]?.severity).toBe("error");
  });

  test("in a column that means nothing to the ledger it is an info, once a column (DECIDED G6)", () => {
    const na = { fault: "error", text: "#N/A" } as const;
    const sheet = drawnLedger("tasks", [{}, { 得分: broken, 照片: broken }, { 得分: na }], { more: ["得分", "照片"] });
    expect(places("formula-error", sheet)).toEqual(["X3 - - 得分", "Y3 - - 照片"]);
    expect(found("formula-error", sheet).map(({ severity }) => severity)).toEqual(["info", "info"]);
    expect(found("formula-error", sheet)[0]?.message).toContain("不影响统计");
  });

  describe("pictures in cells (DECIDED G6)", () => {
    const formula = '=DISPIMG("ID_0A1B2C3D4E5F",1)';
    const pictures = [
      formula,
      '=_xlfn.DISPIMG("ID_0A1B2C3D4E5F",1)',
      { fault: "uncalculated", text: formula },
      { fault: "error", text: formula },
    ] as const;

    test.each(pictures)("%j is silent in a column that is not read", (picture) => {
      expect(found("formula-error", drawnLedger("tasks", [{ 照片: picture }], { more: ["照片"] }))).toEqual([]);
    });

    test.each(pictures)("%j is told in a column that is read, and nothing else of its cell", (picture) => {
      const all = findings(drawnLedger("tasks", [{ 牵头单位: picture }])).filter(({ row }) => row === FIRST);
      expect(all.map(({ rule }) => rule)).toEqual(["formula-error"]);
      expect(all[0]?.message).toContain("这里是图片");
    });

    test("in 备注, on which no figure hangs, it is an info, as any error there is", () => {
      for (const 备注 of [formula, broken, { fault: "error", text: "#NAME?" } as const])
        expect(found("formula-error", drawnLedger("tasks", [{ 备注 }]))).toMatchObject([{ severity: "info" }]);
    });

    // .xls and Excel hand on no formula: only the error is left of the picture.
    const maybe = { fault: "error", text: "#NAME?" } as const;

    test("#NAME? is silent in a column that is not read", () => {
      expect(found("formula-error", drawnLedger("tasks", [{ 照片: maybe }], { more: ["照片"] }))).toEqual([]);
    });

    test("#NAME? in a column that is read is told without blaming a formula", () => {
      const [finding] = found("formula-error", drawnLedger("tasks", [{ 牵头单位: maybe }]));
      expect(finding).toMatchObject({ severity: "error", value: "#NAME?" });
      expect(finding?.message).toContain("可能是WPS嵌入的图片");
    });

    test("words about a picture are none", () => {
      expect(found("formula-error", drawnLedger("tasks", [{ 备注: "见照片DISPIMG(1)，另附材料说明" }]))).toEqual([]);
    });
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
