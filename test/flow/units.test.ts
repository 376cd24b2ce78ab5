import type { DrawnCell } from "../support/drawnBook";
import { complaints, reportOf, said, taskRecords, tasks, type Cells } from "./flow";

const NINE = "龙兴镇 三泉镇 泽掌镇 北张镇 古交镇 万安镇 阳王镇 泉掌镇 横桥镇".split(" ");
const NINE_GOVERNMENTS = NINE.map((town) => `${town}人民政府`);

/** The units of one row, and what was said about unit columns. */
function read(row: Cells) {
  const report = reportOf(tasks([row]));
  const record = taskRecords(report)[0];
  return {
    lead: record?.leadUnits,
    support: record?.supportUnits,
    said: said(report).filter((line) => line.includes("unit-")),
  };
}

const lead = (cell: DrawnCell) => read({ 牵头单位: cell });
const support = (cell: DrawnCell) => read({ 责任单位: cell });

describe("unit cells (SPEC §6)", () => {
  test.each(["、", "，", ",", "；", ";", "/", "\n", " ", "　", "、\n"])("split at %j", (mark) => {
    expect(support(`县发改局${mark}县财政局`)).toMatchObject({ support: ["县发改局", "县财政局"], said: [] });
  });

  test("keep the roles that the cell says", () => {
    const { lead, support, said } = read({ 牵头单位: "县工信科技局牵头，县发改局、县财政局配合" });
    expect({ lead, support, said }).toEqual({ lead: ["县工信科技局"], support: ["县发改局", "县财政局"], said: [] });
  });

  test("read the plan's own sentence", () => {
    // Key task 10's first support units
    const cell = "县招商投资促进中心牵头，县工信科技局、县农业农村局按职责分工负责";
    expect(read({ 重点任务: 10, 牵头单位: cell })).toMatchObject({
      lead: ["县招商投资促进中心"],
      support: ["县工信科技局", "县农业农村局"],
    });
  });

  test("负责 alone is the column's role (DECIDED B16)", () => {
    expect(lead("县工信科技局负责")).toMatchObject({ lead: ["县工信科技局"], support: [], said: [] });
    expect(support("县发改局负责")).toMatchObject({ support: ["县发改局"], said: [] });
  });

  test.each([
    ["县工信局", "县工信科技局"],
    ["工信局", "县工信科技局"],
    ["县文化和旅游局", "县文旅局"],
    ["县发展和改革局", "县发改局"],
    ["开发区管委会", "新绛经济技术开发区管委会"],
  ])("alias %s is %s, with unit-alias", (alias, name) => {
    const read = lead(alias);
    expect(read.lead).toEqual([name]);
    expect(read.said).toContain("info unit-alias H3 leadUnits");
  });

  test.each(["县工 信 科技局", "县工信科技局 "])("spaces inside a name are forgiven: %j", (cell) => {
    expect(lead(cell).lead).toEqual(["县工信科技局"]);
    expect(lead(cell).said.filter((line) => !line.startsWith("info"))).toEqual([]);
  });

  test("names run together are separated, and told", () => {
    expect(support("县发改局县财政局")).toMatchObject({
      support: ["县发改局", "县财政局"],
      said: ["info unit-names-joined I3 supportUnits"],
    });
  });

  test.each([
    ["县发改局和县财政局", ["县发改局", "县财政局"]],
    ["县发改局及县财政局", ["县发改局", "县财政局"]],
    ["县发改局与县财政局", ["县发改局", "县财政局"]],
    ["县发改局等", ["县发改局"]],
    ["县发改局、县财政局等", ["县发改局", "县财政局"]],
    ["县市场监管局（知识产权局）", ["县市场监管局"]],
    ["市生态环境局新绛分局", ["市生态环境局新绛分局"]],
    ["运城市银保监分局新绛监管组", ["运城市银保监分局新绛监管组"]],
    ["中国人民银行新绛支行", ["中国人民银行新绛支行"]],
    ["泉掌镇", ["泉掌镇人民政府"]],
    ["泽掌镇政府", ["泽掌镇人民政府"]],
    ["三泉镇人民政府", ["三泉镇人民政府"]],
  ])("%s is read (DECIDED B20)", (cell, units) => {
    const read = support(cell);
    expect(read.support).toEqual(units);
    expect(read.said.filter((line) => line.includes("unit-unknown"))).toEqual([]);
  });

  test.each(["各镇", "各镇人民政府", "各乡镇"])(
    "%s are nine town governments, as support and as lead, giving no towns",
    (cell) => {
      expect(support(cell)).toMatchObject({ support: NINE_GOVERNMENTS });
      expect(lead(cell)).toMatchObject({ lead: NINE_GOVERNMENTS });
      const report = reportOf(tasks([{ 责任镇: null, 牵头单位: cell }]));
      // falls to annex 1: 万安钻石 is pushed by 万安镇
      expect(taskRecords(report)[0]).toMatchObject({ towns: ["万安镇"], townSource: "specialty-town" });
    },
  );

  test.each(["无", "-", "—", "/"])("%s are none", (cell) => {
    expect(support(cell)).toEqual({ lead: ["县工信科技局"], support: [], said: [] });
  });

  test.each([
    ["县工信据", "县工信据"],
    ["绛县发改局", "绛县发改局"],
    ["县发改局 张三", "张三"],
    ["掌镇", "掌镇"],
    ["安镇人民政府", "安镇人民政府"],
  ])("%s: what matches nothing is unknown and counts for nobody", (cell, value) => {
    const report = reportOf(tasks([{ 责任单位: cell }]));
    expect(complaints(report)).toEqual(["error unit-unknown I3 supportUnits"]);
    const finding = report.findings.find(({ rule }) => rule === "unit-unknown");
    expect(finding?.value).toContain(value);
    expect(taskRecords(report)[0]?.supportUnits).toEqual(cell.startsWith("县发改局") ? ["县发改局"] : []);
  });

  test("an unknown name gets the nearest names as suggestions", () => {
    const report = reportOf(tasks([{ 牵头单位: "县工信据" }]));
    expect(complaints(report)).toEqual(["error unit-unknown H3 leadUnits"]);
    expect(report.findings.find(({ rule }) => rule === "unit-unknown")?.suggestions).toContain("县工信科技局");
  });

  test("an unknown town government is unit-unknown (DECIDED D7)", () => {
    expect(complaints(reportOf(tasks([{ 责任单位: "古堆镇人民政府" }])))).toEqual([
      "error unit-unknown I3 supportUnits",
    ]);
  });

  test("横桥乡 is 横桥镇, with unit-alias (DECIDED B26)", () => {
    expect(support("横桥乡人民政府")).toEqual({
      lead: ["县工信科技局"],
      support: ["横桥镇人民政府"],
      said: ["info unit-alias I3 supportUnits"],
    });
  });

  test("a unit twice in one cell is repeated; in lead and support it is not (DECIDED B18)", () => {
    expect(support("县发改局、县财政局、县发改局")).toMatchObject({
      support: ["县发改局", "县财政局"],
      said: ["warning unit-repeated I3 supportUnits"],
    });
    const both = reportOf(tasks([{ 牵头单位: "县工信科技局", 责任单位: "县工信科技局、县发改局" }]));
    expect(complaints(both)).toEqual([]);
    expect(both.completion.unitsAsLead.map(({ name }) => name)).toEqual(["县工信科技局"]);
    expect(both.completion.unitsAsSupport.map(({ name }) => name)).toEqual(["县发改局", "县工信科技局"]);
  });

  test("各专班 are the four groups' leads; 各责任单位 and 县直各有关单位 are none, with an info (DECIDED B19)", () => {
    expect([...(support("各专班").support ?? [])].sort()).toEqual(
      ["县小企业发展促进中心", "县文旅局", "县农业农村局", "县蔬菜中心"].sort(),
    );
    for (const cell of ["各责任单位", "县直各有关单位"]) {
      const { support: units, said } = support(cell);
      expect(units).toEqual([]);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^info /);
    }
  });
});

describe("key task and specialty town cells (SPEC §6)", () => {
  test.each<[DrawnCell, number]>([
    [3, 3],
    ["3", 3],
    ["３", 3],
    ["任务3", 3],
    ["3.推动专业镇重大项目建设", 3],
    ["3.", 3],
    ["3、推动专业镇重大项目建设", 3],
    ["推动专业镇重大项目建设", 3],
    ["重大项目建设", 3],
    ["推动专业镇“两个转型”发展", 6],
    ["“两个转型”发展", 6],
    ["两个转型发展", 6],
    ["加强专业镇用地用能排污保障", 9],
    ["用地用能排污保障", 9],
    ["12.推动专业镇就业富民赋能", 12],
  ])("%j is key task %s", (cell, keyTask) => {
    const report = reportOf(tasks([{ 重点任务: cell }]));
    expect(taskRecords(report)[0]?.keyTask).toBe(keyTask);
    expect(said(report).filter((line) => line.includes("key-task-unknown"))).toEqual([]);
  });

  test.each<[DrawnCell]>([[13], [0], ["1、3"], ["全部"], ["项目"], ["3.推动专业镇就业富民赋能"]])(
    "%j is unknown",
    (cell) => {
      const report = reportOf(tasks([{ 重点任务: cell }]));
      expect(taskRecords(report)[0]?.keyTask).toBeNull();
      expect(complaints(report)).toEqual(["error key-task-unknown D3 keyTask"]);
    },
  );

  test.each([
    ["万安钻石", "万安钻石"],
    ["万安钻石专业镇", "万安钻石"],
    [" 万安 钻石 ", "万安钻石"],
    ["绛州非遗文创专业镇", "绛州非遗文创"],
  ])("%s is %s", (cell, name) => {
    const report = reportOf(tasks([{ 专业镇: cell }]));
    expect(taskRecords(report)[0]?.specialtyTown).toBe(name);
    expect(said(report).filter((line) => line.includes("specialty-town-unknown"))).toEqual([]);
  });

  test.each(["万安钻石、绛州绿", "全部", "万安", "钻石"])("specialty town %s is unknown (DECIDED B21)", (cell) => {
    const report = reportOf(tasks([{ 专业镇: cell }]));
    expect(taskRecords(report)[0]?.specialtyTown).toBeNull();
    expect(complaints(report)).toEqual(["error specialty-town-unknown C3 specialtyTown"]);
  });
});

describe("towns of a row (SPEC §8)", () => {
  const town = (row: Cells) => {
    const record = taskRecords(reportOf(tasks([row])))[0];
    return { towns: record?.towns, source: record?.townSource };
  };

  test("come first from the town column", () => {
    expect(town({ 责任镇: "龙兴镇、泽掌镇", 责任单位: "万安镇人民政府" })).toEqual({
      towns: ["龙兴镇", "泽掌镇"],
      source: "column",
    });
    expect(town({ 责任镇: "龙兴镇人民政府" })).toEqual({ towns: ["龙兴镇"], source: "column" });
    expect(town({ 责任镇: "各镇" })).toEqual({ towns: NINE, source: "column" });
    expect(town({ 责任镇: "横桥乡" })).toEqual({ towns: ["横桥镇"], source: "column" });
  });

  test("then from town governments named one by one, not from collectives", () => {
    expect(town({ 责任镇: null, 责任单位: "县发改局、古交镇人民政府" })).toEqual({
      towns: ["古交镇"],
      source: "units",
    });
    expect(town({ 责任镇: "—", 牵头单位: "古交镇", 责任单位: "泉掌镇政府" })).toEqual({
      towns: ["古交镇", "泉掌镇"],
      source: "units",
    });
    expect(town({ 责任镇: null, 责任单位: "各镇、古交镇" })).toMatchObject({ source: "units" });
  });

  test("then from annex 1, then none", () => {
    expect(town({ 责任镇: null, 专业镇: "新绛中药材", 责任单位: "各镇" })).toEqual({
      towns: ["北张镇", "阳王镇"],
      source: "specialty-town",
    });
    expect(town({ 责任镇: null, 专业镇: "某某" })).toEqual({ towns: [], source: null });
  });

  test("an unknown town in the town column is town-unknown and the row falls back", () => {
    const report = reportOf(tasks([{ 责任镇: "古堆镇" }]));
    expect(complaints(report)).toEqual(["error town-unknown G3 town"]);
    expect(taskRecords(report)[0]).toMatchObject({ towns: ["万安镇"], townSource: "specialty-town" });
  });

  test("a town government among the leads is a unit and gives the town; it is ranked as a town only", () => {
    const report = reportOf(tasks([{ 责任镇: null, 牵头单位: "县工信科技局、万安镇人民政府" }]));
    expect(taskRecords(report)[0]).toMatchObject({
      towns: ["万安镇"],
      townSource: "units",
      leadUnits: ["县工信科技局", "万安镇人民政府"],
    });
    expect(report.completion.unitsAsLead.map(({ name }) => name)).toContain("万安镇人民政府");
    expect(report.ranking.units.map(({ name }) => name)).toEqual(["县工信科技局"]);
  });
});

test.each([
  ["牵头单位", "unit-unknown", 100, 100],
  ["牵头单位", "unit-unknown", 101, 1],
  ["责任镇", "town-unknown", 100, 100],
  ["责任镇", "town-unknown", 101, 1],
])("%s with names that are nobody's: %s, of %i names %i findings", (heading, rule, count, findings) => {
  const text = Array.from({ length: count }, (_, i) => `甲${i}乙`).join("、");
  const report = reportOf(tasks([{ [heading]: text }]));
  expect(report.findings.filter((finding) => finding.rule === rule)).toHaveLength(findings);
});
