import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("merged-records", () => {
  test("is said once a column, at the first merge, however many there are", () => {
    const sheet = drawnLedger("tasks", [{}, { 专业镇: "^" }, {}, { 专业镇: "^", 牵头单位: "^" }]);
    expect(places("merged-records", sheet)).toEqual(["C4 4 specialtyTown 万安钻石", "H6 6 leadUnits 县发改局"]);
    expect(found("merged-records", sheet)[0]).toMatchObject({ severity: "info" });
    expect(found("merged-records", sheet)[0]?.message).toContain("“专业镇”列有合并单元格（如C4:C5）");
  });

  test("merged titles and headings are no records", () => {
    expect(found("merged-records", drawnLedger("tasks", [{}, {}], { merges: ["A1:W1"] }))).toEqual([]);
  });

  test("rows under one merged name and number count one by one, and that is a warning at the name", () => {
    const part = { 序号: "^", 具体任务: "^" };
    const sheet = drawnLedger("tasks", [{}, {}, part, part]);
    expect(places("merged-records", sheet)).toEqual(["A5 5 seq 2", "E5 5 task 建设第2个钻石加工车间"]);
    expect(found("merged-records", sheet).map(({ severity }) => severity)).toEqual(["info", "warning"]);
    expect(found("merged-records", sheet)[1]?.message).toContain(
      "“具体任务”和“序号”合并成一格的几行（如E5:E7），现在一行算一项",
    );
  });

  test("a name over rows of their own numbers, and a number and a name over one record, are none", () => {
    const numbered = drawnLedger("tasks", [{}, { 具体任务: "^" }]);
    expect(found("merged-records", numbered).map(({ severity }) => severity)).toEqual(["info"]);
    const unequal = drawnLedger("tasks", [{}, { 序号: "^", 具体任务: "^" }, { 具体任务: "^" }]);
    expect(found("merged-records", unequal).map(({ severity }) => severity)).toEqual(["info", "info"]);
    const blank = Object.fromEntries(
      ["专业镇", "重点任务", "任务编号", "责任镇", "牵头单位", "责任单位"].map((heading) => [heading, null] as const),
    );
    const dates = { 启动时间: null, 完成时限: null, 完成状态: null, 完成率: null };
    const tall = drawnLedger("tasks", [{}, { ...blank, ...dates, 序号: "^", 具体任务: "^" }]);
    expect(found("merged-records", tall).filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("an amount over several projects is added up as often, and a warning", () => {
    const merged = drawnLedger("projects", [{ 总投资: 5000 }, { 总投资: "^" }]);
    const [finding, ...others] = found("merged-records", merged);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", column: "totalInvestment" });
    expect(finding?.message).toContain("合计会重复");
    expect(found("merged-records", drawnLedger("projects", [{}, { 牵头单位: "^" }]))[0]).toMatchObject({
      severity: "info",
    });
  });
});
