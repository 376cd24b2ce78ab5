import { drawnBook } from "../../../support/drawnBook";
import { cells, points, registry, settingsOf, type Line } from "./settingSheets";

const one = (...line: Line) => settingsOf(points(line));

describe("加减分 (SPEC §11, DECIDED A9)", () => {
  test.each([
    ["万安镇", "加分", 2, { member: "万安镇", type: "bonus", points: 2 }],
    ["万安镇人民政府", "加", "2分", { member: "万安镇", type: "bonus", points: 2 }],
    ["万安", "减分", 0.5, { member: "万安镇", type: "deduction", points: 0.5 }],
    ["县发改局", "扣分", "1.5", { member: "县发改局", type: "deduction", points: 1.5 }],
    ["县工信局", " 扣 分 ", 0, { member: "县工信科技局", type: "deduction", points: 0 }],
  ])("%s %s %j is taken", (name, type, value, wanted) => {
    const { adjustments, findings } = one(name, type, value, "县委通报");
    expect(adjustments).toEqual([{ ...wanted, reason: "县委通报" }]);
    expect(findings).toEqual([]);
  });

  test.each<[string, Line, string]>([
    ["nobody", [null, "加分", 2, "通报"], "A2 -"],
    ["an unknown name", ["县工信据", "加分", 2, "通报"], "A2 县工信据"],
    ["several", ["万安镇、龙兴镇", "加分", 2, "通报"], "A2 万安镇、龙兴镇"],
    ["a known name beside an unknown one", ["万安镇、万案镇", "加分", 2, "通报"], "A2 万安镇、万案镇"],
    ["a collective", ["各镇", "加分", 2, "通报"], "A2 各镇"],
    ["a specialty town", ["万安钻石", "加分", 2, "通报"], "A2 万安钻石"],
    ["no type", ["万安镇", null, 2, "通报"], "B2 -"],
    ["another type", ["万安镇", "奖励", 2, "通报"], "B2 奖励"],
    ["no points", ["万安镇", "加分", null, "通报"], "C2 -"],
    ["negative points", ["万安镇", "扣分", -2, "通报"], "C2 -2"],
    ["points in words", ["万安镇", "加分", "两分", "通报"], "C2 两分"],
    ["points in %", ["万安镇", "加分", "2%", "通报"], "C2 2%"],
    ["no reason", ["万安镇", "加分", 2, "—"], "D2 —"],
    ["an error value", ["万安镇", "加分", { fault: "error", text: "#N/A" }, "通报"], "C2 #N/A"],
  ])("%s: refused at its cell with what to do, and no points given", (_, line, cell) => {
    const { adjustments, findings } = one(...line);
    expect(adjustments).toEqual([]);
    expect(cells(findings)).toEqual([cell]);
    expect(findings[0]).toMatchObject({ rule: "setting-invalid", severity: "error", sheet: "加减分" });
    expect(findings[0]?.message).toMatch(/请.*；这一行没有采用。$/);
  });

  test("an unknown name comes with the nearest", () => {
    expect(one("县工信据", "加分", 2, "通报").findings[0]?.suggestions).toContain("县工信科技局");
  });

  test("names of 名录 are known", () => {
    const book = drawnBook([registry(["单位", "县数据局", "大数据中心"]), points(["大数据中心", "加分", 2, "通报"])]);
    expect(settingsOf([book]).adjustments[0]?.member).toBe("县数据局");
  });

  test("several for one member all count", () => {
    const lines: Line[] = [
      ["万安镇", "加分", 2, "通报"],
      ["万安镇", "加分", 2, "现场会"],
      ["万安镇", "扣分", 2, "通报"],
    ];
    expect(settingsOf(points(...lines))).toMatchObject({ adjustments: { length: 3 }, findings: [] });
  });

  test("a line that repeats another in everything counts once, in the same file and in another, and is said", () => {
    const line: Line = ["万安镇", "加分", 2, "县委通报"];
    const other: Line = ["万安镇人民政府", "加", "2分", "县委 通报"];
    const { adjustments, findings } = settingsOf([
      drawnBook(points(line, line), "a.xlsx"),
      drawnBook(points(other), "b.xlsx"),
    ]);
    expect(adjustments).toEqual([{ member: "万安镇", type: "bonus", points: 2, reason: "县委通报" }]);
    expect(findings.map(({ file, cell, severity }) => [file, cell, severity])).toEqual([
      ["b.xlsx", "A2", "warning"],
      ["a.xlsx", "A3", "warning"],
    ]);
  });
});
