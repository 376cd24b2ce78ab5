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
