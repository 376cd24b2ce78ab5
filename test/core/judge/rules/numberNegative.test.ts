import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("number-negative", () => {
  test.each([
    ["tasks", "完成率", "-5%", "P4 4 rate -5%"],
    ["projects", "总投资", -1, "J4 4 totalInvestment -1"],
    ["indicators", "累计值", -1, "I4 4 cumulative -1"],
  ] as const)("in %s, %s %s cannot be", (kind, heading, value, place) => {
    const sheet = drawnLedger(kind, [{ [heading]: value }]);
    expect(places("number-negative", sheet)).toEqual([place]);
    expect(found("number-negative", sheet)[0]?.severity).toBe("warning");
  });

  test("zero is no negative number", () => {
    expect(found("number-negative", drawnLedger("projects", [{ 本年完成投资: 0 }]))).toEqual([]);
  });

  test("a fall against last year is legal (DECIDED D14)", () => {
    expect(found("number-negative", drawnLedger("indicators", [{ 同比: -3.5 }, { 同比: "-3.5%" }]))).toEqual([]);
  });
});
