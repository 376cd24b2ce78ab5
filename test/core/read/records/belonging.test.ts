import { drawnSheet, drawnTable } from "../../../support/drawnBook";
import type { DrawnRecord } from "../../judge/rules/drawnLedger";
import { reading, readingOf } from "./reading";

const NINE = "龙兴镇 三泉镇 泽掌镇 北张镇 古交镇 万安镇 阳王镇 泉掌镇 横桥镇".split(" ");
const NINE_GOVERNMENTS = NINE.map((town) => `${town}人民政府`);

function row(told: DrawnRecord) {
  const { records, said } = reading("tasks", [told]);
  const [record] = records;
  if (record === undefined) throw new Error("No record");
  return { ...record, said };
}

describe("towns of a row (SPEC §8): the first source that gives any", () => {
  test("the town column wins over the units", () => {
    const read = row({ 责任镇: "龙兴镇、泽掌镇", 牵头单位: "万安镇人民政府" });
    expect(read).toMatchObject({ towns: ["龙兴镇", "泽掌镇"], townSource: "column", namedTowns: ["龙兴镇", "泽掌镇"] });
  });

  test("各镇 in the town column is all nine, named by none", () => {
    expect(row({ 责任镇: "各镇" })).toMatchObject({ towns: NINE, townSource: "column", namedTowns: [], said: [] });
  });

  test("town governments named one by one come next, from lead and support alike", () => {
    const read = row({ 责任镇: null, 牵头单位: "万安镇人民政府", 责任单位: "县发改局、泉掌镇政府" });
    expect(read).toMatchObject({
      towns: ["万安镇", "泉掌镇"],
      townSource: "units",
      leadUnits: ["万安镇人民政府"],
      supportUnits: ["县发改局", "泉掌镇人民政府"],
      namedTowns: [],
    });
  });

  test.each([["牵头单位"], ["责任单位"]])("各镇 in %s gives units and no towns", (heading) => {
    const read = row({ 责任镇: null, [heading]: "各镇人民政府" });
    expect(read).toMatchObject({ towns: ["万安镇"], townSource: "specialty-town" });
    expect(heading === "牵头单位" ? read.leadUnits : read.supportUnits).toEqual(NINE_GOVERNMENTS);
  });

  test("the specialty town's towns by annex 1 come last, then none", () => {
    expect(row({ 责任镇: null })).toMatchObject({ towns: ["万安镇"], townSource: "specialty-town" });
    expect(row({ 责任镇: null, 专业镇: null })).toMatchObject({ towns: [], townSource: null });
  });

  test("the county's own name, as 所属区县 has it, says no town, and nothing is wrong with it", () => {
    expect(row({ 责任镇: "新绛县" })).toMatchObject({ towns: ["万安镇"], townSource: "specialty-town", said: [] });
    expect(row({ 责任镇: "绛县" }).said).toEqual(["town-unknown G4 绛县"]);
  });

  test("a column of addresses gives the towns that they begin with, one of towns only what is a town's name", () => {
    const project = (heading: string) =>
      reading("projects", [{ 所在镇: "万安镇大闫村" }], { renamed: { 所在镇: heading } });
    expect(project("建设地点").records[0]).toMatchObject({ towns: ["万安镇"], townSource: "column" });
    expect(project("建设地点").findings).toEqual([]);
    expect(project("所在镇").findings).toMatchObject([{ rule: "town-unknown", value: "万安镇大闫村" }]);
  });

  test("an unknown town is said by its name, and the next source gives the towns", () => {
    const { records, findings } = reading("tasks", [{ 责任镇: "万案镇" }]);
    expect(records[0]).toMatchObject({ towns: ["万安镇"], townSource: "specialty-town" });
    expect(findings[0]).toMatchObject({ rule: "town-unknown", cell: "G4", value: "万案镇", suggestions: ["万安镇"] });
  });

  test("one unknown town among known ones counts for nobody", () => {
    expect(row({ 责任镇: "龙兴镇、万案镇" })).toMatchObject({ towns: ["龙兴镇"], said: ["town-unknown G4 万案镇"] });
  });
});

describe("units of a row", () => {
  test("a role said in the cell wins over its column's", () => {
    const read = row({ 牵头单位: "县工信科技局牵头，县发改局、县财政局配合", 责任单位: null });
    expect(read).toMatchObject({
      leadUnits: ["县工信科技局"],
      supportUnits: ["县发改局", "县财政局"],
    });
  });

  test("a unit may stand in both roles of one row (DECIDED B18)", () => {
    expect(row({ 牵头单位: "县发改局", 责任单位: "县发改局、县财政局" })).toMatchObject({
      leadUnits: ["县发改局"],
      supportUnits: ["县发改局", "县财政局"],
      said: [],
    });
  });

  test("twice in one cell is said and counts once", () => {
    expect(row({ 责任单位: "县财政局、县发改局、县财政局" })).toMatchObject({
      supportUnits: ["县财政局", "县发改局"],
      said: ["unit-repeated I4 县财政局"],
    });
  });

  test("an unknown one is said by its name with the nearest, and counts for nobody", () => {
    const { records, findings } = reading("tasks", [{ 责任单位: "县发改局、县工信据" }]);
    expect(records[0]?.supportUnits).toEqual(["县发改局"]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: "unit-unknown",
      cell: "I4",
      value: "县发改局、县工信据",
      part: "县工信据",
    });
    expect(findings[0]?.suggestions).toContain("县工信科技局");
  });

  test("another name is read, and the cure writes the canonical one and all else as it was", () => {
    const { findings } = reading("tasks", [{ 责任单位: "县发展和改革局、县财政局" }]);
    expect(findings.map(({ rule, severity, cure }) => [rule, severity, cure?.value])).toEqual([
      ["unit-alias", "info", "县发改局、县财政局"],
    ]);
  });

  test("无 and - are none; a lead of none is missing", () => {
    expect(row({ 责任单位: "无" })).toMatchObject({ supportUnits: [], said: [] });
    expect(row({ 牵头单位: "-" })).toMatchObject({ leadUnits: [], said: ["required-missing H4 -"] });
  });

  test("县直各有关单位 names nobody and is an info (DECIDED B19)", () => {
    expect(row({ 责任单位: "县直各有关单位" })).toMatchObject({
      supportUnits: [],
      said: ["unit-collective I4 县直各有关单位"],
    });
  });

  test("责任单位 and 配合单位 beside 牵头单位 both support; a finding names its own cell (DECIDED C5)", () => {
    const { records, said } = reading("tasks", [{ 责任单位: "县财政局", 配合单位: "县教育局、县财政局、县文旅据" }], {
      more: ["配合单位"],
    });
    expect(records[0]?.supportUnits).toEqual(["县财政局", "县教育局"]);
    expect(said).toEqual(["unit-unknown X4 县文旅据"]);
  });

  test("责任单位 beside 配合单位 alone leads", () => {
    const table = drawnTable("专业镇 重点任务 具体任务 责任单位 配合单位 完成时限 完成状态", {
      专业镇: "万安钻石",
      重点任务: 3,
      具体任务: "建设园区",
      责任单位: "县发改局",
      配合单位: "县财政局",
      完成时限: "2024年底",
      完成状态: "进行中",
    });
    const [record] = readingOf(drawnSheet(table)).records;
    expect(record).toMatchObject({ leadUnits: ["县发改局"], supportUnits: ["县财政局"] });
  });
});

describe("the specialty town of a row", () => {
  test.each(["万安钻石", "万安钻石专业镇", " 万安钻石 "])("%j is 万安钻石", (cell) => {
    expect(row({ 专业镇: cell }).specialtyTown).toBe("万安钻石");
  });

  test.each(["绛州云雕", "万安钻石、绛州绿"])("%s is unknown, said and null", (cell) => {
    expect(row({ 专业镇: cell })).toMatchObject({ specialtyTown: null, said: [`specialty-town-unknown C4 ${cell}`] });
  });

  test("a merged cell gives it to every row it covers; each row's finding names the first cell (DECIDED D16)", () => {
    const told = [{ 专业镇: "绛州云雕" }, { 专业镇: "^" }, {}];
    const { records, findings } = reading("tasks", told);
    expect(records.map(({ specialtyTown }) => specialtyTown)).toEqual([null, null, "万安钻石"]);
    expect(findings.map(({ rule, cell, row: at }) => [rule, cell, at])).toEqual([
      ["specialty-town-unknown", "C4", 4],
      ["specialty-town-unknown", "C4", 5],
    ]);
  });
});
