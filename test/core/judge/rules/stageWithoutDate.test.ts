import { found, places } from "./checked";
import { date, drawnLedger } from "./drawnLedger";

describe("stage-without-date", () => {
  test.each([
    ["签约", "O4 4 signed -"],
    ["开工", "Q4 4 actualStart -"],
    ["投产", "S4 4 actualProduction -"],
  ])("%s without its day is a warning at that day's cell", (stage, place) => {
    const sheet = drawnLedger("projects", [{ 项目阶段: stage }]);
    expect(places("stage-without-date", sheet)).toEqual([place]);
    expect(found("stage-without-date", sheet)[0]?.severity).toBe("warning");
  });

  test.each([
    { 项目阶段: "储备" },
    { 项目阶段: "签约", 签约时间: date("2024-05-01") },
    { 项目阶段: "签约", 签约时间: "今年" },
    { 项目阶段: "推进中" },
    { 项目阶段: null },
  ])("says nothing of %j", (row) => {
    expect(found("stage-without-date", drawnLedger("projects", [row]))).toEqual([]);
  });

  test("needs the column", () => {
    expect(
      found("stage-without-date", drawnLedger("projects", [{ 项目阶段: "签约" }], { without: ["签约时间"] })),
    ).toEqual([]);
  });
});
