import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { cells, registry, settingsOf, type Line } from "./settingSheets";
import { readDirectoryEntries } from "../../../../src/core/read/settings/readDirectoryEntries";
import { recogniseLedgers } from "../../../../src/core/read/ledgers/recogniseLedgers";

function entries(...lines: readonly Line[]) {
  const asOf = day("2024-06-30");
  const [sheet] = recogniseLedgers([drawnBook(registry(...lines))], asOf).sheets;
  if (sheet === undefined) throw new Error("No sheet");
  return readDirectoryEntries(sheet, asOf).entries.map(({ entry }) => entry);
}

describe("名录 (SPEC §14, DECIDED A9)", () => {
  test("gives units, towns and specialty towns with aliases and days", () => {
    expect(
      entries(
        ["单位", "县数据局", "大数据中心、县大数据局\n县数据中心；数据局", "2024年3月", "2024年底"],
        [" 镇 ", "新城镇", null, day("2024-01-01"), "—"],
        ["专业 镇", "绛州云雕", "云雕", null, null],
      ),
    ).toEqual([
      {
        category: "unit",
        name: "县数据局",
        aliases: ["大数据中心", "县大数据局", "县数据中心", "数据局"],
        from: day("2024-03-01"),
        until: day("2024-12-31"),
      },
      { category: "town", name: "新城镇", aliases: [], from: day("2024-01-01"), until: null },
      { category: "specialty-town", name: "绛州云雕", aliases: ["云雕"], from: null, until: null },
    ]);
  });

  test("is what names are read by", () => {
    const { directory, findings } = settingsOf(registry(["单位", "县数据局", "大数据中心"], ["镇", "新城镇"]));
    expect(directory.units.map(({ name }) => name)).toContain("县数据局");
    expect(directory.towns.map(({ name }) => name)).toContain("新城镇");
    expect(findings).toEqual([]);
  });

  test.each<[string, Line, string]>([
    ["no 类别", [null, "县数据局"], "A2 -"],
    ["another 类别", ["部门", "县数据局"], "A2 部门"],
    ["no 规范名称", ["单位", null, "大数据中心"], "B2 -"],
  ])("%s: refused at its cell with what to do", (_, line, cell) => {
    const { directory, findings } = settingsOf(registry(line));
    expect(cells(findings)).toEqual([cell]);
    expect(findings[0]?.message).toMatch(/请.*；这一行没有采用。$/);
    expect(directory.units).toEqual(settingsOf(registry()).directory.units);
  });

  test("a day that cannot be read is said; the name is taken all the same", () => {
    const { directory, findings } = settingsOf(registry(["单位", "县数据局", null, "年初", "2024年2月30日"]));
    expect(cells(findings)).toEqual(["D2 年初", "E2 2024年2月30日"]);
    expect(findings[0]?.message).toContain("这个日期没有采用");
    expect(directory.units.map(({ name }) => name)).toContain("县数据局");
  });

  test.each([
    ["2024-06-30", 0],
    ["2024-06-29", 1],
  ])("from 2024-06-30 until %s: %i mistakes", (until, mistakes) => {
    expect(settingsOf(registry(["单位", "县数据局", null, "2024-06-30", until])).findings).toHaveLength(mistakes);
  });

  test("a spelling given to two is said at the line that does not get it", () => {
    const { findings } = settingsOf([
      drawnBook(registry(["单位", "县数据局", "数据中心"]), "a.xlsx"),
      drawnBook(registry(["单位", "县城管局", "城管"], ["单位", "县大数据局", "大数据局、数据中心"]), "b.xlsx"),
    ]);
    expect(findings.map(({ file, cell }) => `${file} ${cell ?? "-"}`)).toEqual(["b.xlsx C3"]);
    expect(findings[0]?.message).toContain("“数据中心”既写给“县数据局”又写给“县大数据局”");
    expect(findings[0]?.message).toContain("现在按“县数据局”读");
  });
});
