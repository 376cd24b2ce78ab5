import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

const amounts = (...last: readonly number[]) =>
  drawnLedger(
    "projects",
    [4000, 5000, 5000, 6000, ...last].map((总投资) => ({ 总投资 })),
  );

describe("money-unit-suspect", () => {
  test.each([
    [50_000_000, ["J8 8 totalInvestment 50000000"]],
    [49_999_999, []],
    [0.5, ["J8 8 totalInvestment 0.5"]],
    [0.51, []],
  ])("%d among thousands", (amount, expected) => {
    expect(places("money-unit-suspect", amounts(amount))).toEqual(expected);
  });

  test("is a warning that tells the middle value", () => {
    const [finding] = found("money-unit-suspect", amounts(50_000_000));
    expect(finding?.severity).toBe("warning");
    expect(finding?.message).toContain("50000000万元与这一列的中间值5000万元相差一万倍以上");
  });

  test("four amounts are too few to tell (DECIDED D1)", () => {
    const four = drawnLedger(
      "projects",
      [5000, 5000, 5000, 50_000_000].map((总投资) => ({ 总投资 })),
    );
    expect(found("money-unit-suspect", four)).toEqual([]);
  });

  test("nothing invested yet is no wrong unit", () => {
    const sheet = drawnLedger(
      "projects",
      [0, 5000, 5000, 5000, 5000, 5000].map((本年完成投资) => ({ 本年完成投资, 总投资: 9000 })),
    );
    expect(found("money-unit-suspect", sheet)).toEqual([]);
  });

  test("each ledger is measured by itself", () => {
    const small = drawnLedger(
      "projects",
      [1, 1, 1, 1, 1].map((总投资) => ({ 总投资 })),
      { name: "小" },
    );
    const large = drawnLedger(
      "projects",
      [1, 1, 1, 1, 1].map(() => ({ 总投资: 90_000 })),
      { name: "大" },
    );
    expect(found("money-unit-suspect", [small, large])).toEqual([]);
  });
});
