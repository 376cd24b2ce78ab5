import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("money-unit-assumed", () => {
  const untold = { title: "2024年重点项目台账", strays: { C2: "" } };

  test("is said once a column, at the heading (DECIDED B22)", () => {
    const sheet = drawnLedger("projects", [{}, {}], untold);
    expect(places("money-unit-assumed", sheet)).toEqual(["J3 - totalInvestment 总投资"]);
    expect(found("money-unit-assumed", sheet)[0]?.severity).toBe("info");
  });

  test.each([
    ["the sheet", drawnLedger("projects", [{}])],
    ["the heading", drawnLedger("projects", [{}], { ...untold, renamed: { 总投资: "总投资（亿元）" } })],
    ["the cell", drawnLedger("projects", [{ 总投资: "1.2亿元" }], untold)],
  ])("a unit said by %s is enough", (_, sheet) => {
    expect(found("money-unit-assumed", sheet)).toEqual([]);
  });
});
