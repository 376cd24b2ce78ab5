import { foundSinceMay, placesSinceMay } from "./sinceMay";

describe("jump-ten-thousandfold", () => {
  const said = (before: number, now: number) =>
    placesSinceMay("jump-ten-thousandfold", "projects", [{ 累计完成投资: before }], [{ 累计完成投资: now }]).length;

  test.each([
    [1, 4999, 0],
    [1, 5000, 1],
    [1, 20000, 1],
    [1, 20001, 0],
    [12000, 1.2, 1],
    [0, 10000, 0],
    [10000, 0, 0],
  ])("from %d to %d: %d", (before, now, times) => {
    expect(said(before, now)).toBe(times);
  });

  test("an indicator's 累计值", () => {
    expect(placesSinceMay("jump-ten-thousandfold", "indicators", [{ 累计值: 5 }], [{ 累计值: 50000 }])).toEqual([
      "I4 4 cumulative 50000",
    ]);
  });

  test("a small amount is told as it is, not as 0", () => {
    const [jump] = foundSinceMay(
      "jump-ten-thousandfold",
      "projects",
      [{ 累计完成投资: 10 }],
      [{ 累计完成投资: 0.001 }],
    );
    expect(jump?.message).toContain("存档时是10，现在是0.001");
  });
});
