import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

describe("extension-without-reason", () => {
  test("is a warning at the blank reason, and the original due day counts", () => {
    const sheet = drawnLedger("tasks", [{ 完成时限: date("2024-06-30"), 调整后时限: date("2024-09-30") }]);
    expect(places("extension-without-reason", sheet)).toEqual(["S4 4 extensionReason -"]);
    expect(found("extension-without-reason", sheet)[0]).toMatchObject({ severity: "warning" });
    expect(found("extension-without-reason", sheet)[0]?.message).toContain(
      "时限调整到“2024-09-30”却没有写延期理由，仍按原时限2024年6月30日计",
    );
  });

  test("where the ledger has no such column, the adjusted due day is named", () => {
    const sheet = drawnLedger("tasks", [{ 调整后时限: "2024年9月底" }], { without: ["延期理由"] });
    expect(places("extension-without-reason", sheet)).toEqual(["R4 4 adjustedDue 2024年9月底"]);
  });

  test.each(["—", "无", " "])("a reason that says nothing is none: %j", (延期理由) => {
    expect(found("extension-without-reason", drawnLedger("tasks", [{ 调整后时限: "9月底", 延期理由 }]))).toHaveLength(
      1,
    );
  });

  test.each(["待批", "申请延期", "（未批准）", "正在报批。"])(
    "nor is one that says only that it is wanted: %s",
    (延期理由) => {
      const sheet = drawnLedger("tasks", [{ 完成时限: date("2024-06-30"), 调整后时限: date("2024-09-30"), 延期理由 }]);
      expect(places("extension-without-reason", sheet)).toEqual([`S4 4 extensionReason ${延期理由}`]);
      expect(found("extension-without-reason", sheet)[0]?.message).toContain(
        `却没有写延期理由（“${延期理由}”不是理由），仍按原时限2024年6月30日计`,
      );
    },
  );

  test.each([
    ..."拟申请延期 正在申请延期 请求延期 已申请延期尚未批复 申请延期，待批 已上报延期申请，等待审批 恳请同意延期 建议批准延期 需要延期 拟延期至9月底".split(
      " ",
    ),
    ..."延期 时限调整 推迟 待研究 未获批准 不予批准 审批中 已报待批 申请中 原因不明".split(" "),
  ])("nor is any wording of that, nor the new day itself: %s", (延期理由) => {
    const sheet = drawnLedger("tasks", [{ 调整后时限: "9月底", 延期理由 }]);
    expect(found("extension-without-reason", sheet)).toHaveLength(1);
  });

  test.each(
    "同意延期 已批准延期 已延期 经县政府研究同意延期 申请已批复 拟延期至雨季结束 因雨季申请延期 企业申请延期 计划调整 用地手续正在申请 资金未批复 环评未通过 审批 审批延后 研究推迟 设备到货延期".split(
      " ",
    ),
  )("%s is a reason, or an answer", (延期理由) => {
    expect(found("extension-without-reason", drawnLedger("tasks", [{ 调整后时限: "9月底", 延期理由 }]))).toEqual([]);
  });

  test.each([
    { 调整后时限: "9月底", 延期理由: "用地未批" },
    { 调整后时限: "9月底", 延期理由: "环评审批中" },
    { 调整后时限: "9月底", 延期理由: "经批准同意延期" },
    { 调整后时限: null },
    { 调整后时限: "无" },
    { 调整后时限: null, 延期理由: "用地未批" },
  ])("says nothing of %j", (row) => {
    expect(found("extension-without-reason", drawnLedger("tasks", [row]))).toEqual([]);
  });
});
