import { percentText, pointsText } from "../../../src/cli/summary/percentText";

describe("rates as text", () => {
  test.each([
    [1 / 3, "33.3%"],
    [0.0005, "0.1%"],
    [0.00049, "0.0%"],
    [0.4545, "45.5%"],
    [0.1005, "10.1%"],
    [1, "100.0%"],
    [0, "0.0%"],
    [1.226, "122.6%"],
    [null, "—"],
  ])("the rate %p is %s: one decimal, half up", (rate, text) => {
    expect(percentText(rate)).toBe(text);
  });

  test.each([
    [0.05, "+5.0"],
    [-0.38, "-38.0"],
    [0.0004, "0.0"],
    [0, "0.0"],
    [null, "—"],
  ])("the gap %p is %s points", (gap, text) => {
    expect(pointsText(gap)).toBe(text);
  });
});
