import { day } from "../../../builders/day";
import { drawnSheet } from "../../../support/drawnBook";
import { cells, settingsOf, type Line } from "./settingSheets";

const recognised = (...lines: readonly Line[]) =>
  settingsOf(drawnSheet([["专业镇", "级别", "认定日期", "文号"], ...lines], { name: "专业镇认定" }));

describe("专业镇认定 (MONTH §6)", () => {
  test.each<[string, Line, object]>([
    ["a text", ["万安钻石", "市级", "2023-12-28", "运工信发〔2023〕9号"], { level: "市级", date: day("2023-12-28") }],
    [
      "with 专业镇 behind it",
      ["万安钻石专业镇", "省级专业镇", "2024年5月6日", null],
      { level: "省级", date: day("2024-05-06") },
    ],
    ["a month", ["万安钻石", " 县 级 ", "2023年12月", null], { level: "县级", date: day("2023-12-31") }],
  ])("%s is taken", (_, line, wanted) => {
    const { recognitions, findings } = recognised(line);
    expect(recognitions).toEqual([{ town: "万安钻石", ...wanted }]);
    expect(findings).toEqual([]);
  });

  test("a town with nothing behind it is not recognised, and that is no mistake", () => {
    const { recognitions, findings } = recognised(["万安钻石", null, null, null], ["绛州绿", null, null, null]);
    expect(recognitions).toEqual([]);
    expect(findings).toEqual([]);
  });

  test.each<[string, Line, string]>([
    ["no town", [null, "市级", "2023-12-28", null], "A2 -"],
    ["an administrative town", ["万安镇", "市级", "2023-12-28", null], "A2 万安镇"],
    ["two towns", ["万安钻石、绛州绿", "市级", "2023-12-28", null], "A2 万安钻石、绛州绿"],
    ["no level", ["万安钻石", null, "2023-12-28", null], "B2 -"],
    ["another level", ["万安钻石", "镇级", "2023-12-28", null], "B2 镇级"],
    ["no day", ["万安钻石", "市级", null, null], "C2 -"],
    ["an unreadable day", ["万安钻石", "市级", "去年底公布", null], "C2 去年底公布"],
    ["only a number", ["万安钻石", null, null, "运工信发〔2023〕9号"], "B2 -"],
  ])("%s: refused at its cell with what to do", (_, line, cell) => {
    const { recognitions, findings } = recognised(line);
    expect(recognitions).toEqual([]);
    expect(cells(findings)).toEqual([cell]);
    expect(findings[0]).toMatchObject({ rule: "setting-invalid", severity: "error", sheet: "专业镇认定" });
    expect(findings[0]?.message).toMatch(/请.*；这一行没有采用。$/);
  });
});
