import { found, places } from "./checked";
import { drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { drawnLedger } from "./drawnLedger";

describe("duplicate-column", () => {
  test("names the second of two headings that mean one column, at its heading", () => {
    const sheet = drawnLedger("tasks", [{}], { more: ["完成期限"] });
    expect(places("duplicate-column", sheet)).toEqual(["X3 - due 完成期限"]);
    expect(found("duplicate-column", sheet)).toMatchObject([
      {
        severity: "warning",
        message:
          "“重点任务台账”表X3：“完成期限”和N列都是“完成时限”，只读了N列；请把其中一列改成它真正的列名，两列内容确实重复的再删去一列。",
      },
    ]);
  });

  test("实际完成时间 beside 完成时限 is another column", () => {
    expect(found("duplicate-column", drawnLedger("tasks", [{}]))).toEqual([]);
  });

  test("配合单位 beside 牵头单位 and 责任单位 is none (DECIDED C5)", () => {
    expect(found("duplicate-column", drawnLedger("tasks", [{}], { more: ["配合单位"] }))).toEqual([]);
  });

  test("stands where the heading does, in a header that is lower elsewhere", () => {
    const sheet = drawnSheet(`
      | 序号 | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 完成时限 | 完成期限 | 完成情况 | < |
      |      |        |          |          |          |          |          | 完成状态 | 完成率 |
      | 1 | 万安钻石 | 3 | 建厂房 | 县发改局 | 2024年12月 | 2024年12月 | 进行中 | 50% |`);
    expect(places("duplicate-column", sheet)).toEqual(["G1 - due 完成期限"]);
  });

  describe("under one heading that is merged over two columns", () => {
    const sheet = (left: DrawnCell, right: DrawnCell) =>
      drawnSheet([
        ["序号", "专业镇", "重点任务", "具体任务", "<", "牵头单位", "完成时限", "完成状态"],
        [1, "万安钻石", "3", left, right, "县发改局", "2024年12月", "进行中"],
      ]);

    test.each<[DrawnCell, DrawnCell]>([
      ["建厂房", "<"],
      ["建厂房", null],
      [null, "建厂房"],
      ["建厂房", "建厂房"],
    ])("%j and %j are one", (left, right) => {
      expect(found("duplicate-column", sheet(left, right))).toEqual([]);
      expect(found("required-missing", sheet(left, right))).toEqual([]);
    });

    test("two that differ are two, of which the first is read", () => {
      expect(found("duplicate-column", sheet("建厂房", "建仓库"))).toMatchObject([
        {
          cell: "D1",
          message:
            "“台账”表D1：列名“具体任务”占了D、E两列，两列内容不同，只读了D列；请给每一列写上列名，或合并成一列。",
        },
      ]);
    });
  });
});
