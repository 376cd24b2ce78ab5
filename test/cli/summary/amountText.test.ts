import { amountText, plainText, scoreText } from "../../../src/cli/summary/amountText";

test("a score keeps two decimals, an amount only those it has", () => {
  expect(scoreText(81.5)).toBe("81.50");
  expect([amountText(1200), amountText(0.5), amountText(12.345), amountText(0)]).toEqual(["1200", "0.5", "12.35", "0"]);
  expect([plainText(12), plainText(7.5), plainText(null)]).toEqual(["12", "7.5", "—"]);
});
