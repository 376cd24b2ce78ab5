import { checkText } from "../../../src/cli/summary/checkText";
import { summaryText } from "../../../src/cli/summary/summaryText";
import type { Report } from "../../../src/core/terms/report";
import { projects, reportOf, tasks, type Cells } from "../../flow/flow";
import { aFinding } from "../../builders/aFinding";
import { aCompleteReport, anEmptyReport } from "../../support/aReport";

const DRAWING = { width: undefined, colours: false };
const linesOf = (report: Report): readonly string[] =>
  summaryText(report, DRAWING)
    .split("\n")
    .map((line) => line.trim());

describe("summaryText", () => {
  const lines = linesOf(aCompleteReport());
  const text = lines.join("\n");

  test("begins with the day the figures speak of", () => {
    expect(lines[0]).toContain("截至2024年6月30日");
  });

  test("says what was read and what was passed over, and why", () => {
    expect(text).toMatch(/重点任务台账 +重点任务台账 +2024年6月台账\.xlsx +4 +第6—9行/);
    expect(text).toContain("通讯录　没有台账的关键栏目。");
  });

  test("says of a hidden sheet among those read that it is hidden, and of no other", () => {
    const hidden = reportOf([tasks([{}]), projects([{}], { name: "项目", visibility: "hidden" })]);
    expect(linesOf(hidden).filter((line) => line.includes("（隐藏）"))).toEqual([
      expect.stringMatching(/^重点项目台账 +项目（隐藏） /),
    ]);
  });

  test("counts errors, warnings and tidy-up in words, accepted ones apart", () => {
    expect(lines).toContain("错误1处，警告1处，提示1处。");
    expect(text).toContain("另有1处已列入例外");
  });

  test("gives each finding its place and its sentence", () => {
    expect(lines).toContain("重点任务台账!H6　单位“县工信据”不在名录中；请改成规范名称");
  });

  test("says what passed and what could not be checked", () => {
    expect(text).toMatch(/检查通过：.*问题销号/);
    expect(text).toMatch(/没有检查（.*）：.*联系电话/);
  });

  test("gives the figures of the whole in the usual wording", () => {
    expect(text).toContain(
      "应完成3项，已完成1项，完成率33.3%（较上次提高8.3个百分点）；已到期2项，按期完成1项，按期完成率50.0%；逾期1项",
    );
    expect(text).toContain("平均进度56.0%，序时进度75.0%，慢19.0个百分点。");
  });

  test("sets every rate beside its numerator and denominator", () => {
    expect(text).toMatch(/万安镇 +5 +1\/3 +33\.3% +— +1\/2 +50\.0% +1 +56\.0% +75\.0% +-19\.0/);
    expect(text).toContain("没有任务：龙兴镇。");
  });

  test("counts the lights", () => {
    expect(text).toContain("红灯1项，黄灯0项，绿灯0项，不亮灯0项");
  });

  test("ranks with scores and what they hang on, the unranked apart", () => {
    expect(text).toMatch(/1 +↑2 +万安镇 +81\.25 +第1名；比第2名高1\.25分/);
    expect(text).toContain("龙兴镇（0项）");
    expect(text).toMatch(/1 +新 +县工信科技局 +81\.25/);
  });

  test("sets the month against the one closed last, in items and points, each list with its places", () => {
    expect(text).toContain("本月变化（与2024年5月存档第2版比）");
    expect(text).toContain(
      "完成率由25.0%升至50.0%，提高25.0个百分点：新办结1项，提高25.0个百分点。任务逾期1项，比上次多1项：新逾期1项。",
    );
    expect(text).toMatch(/新办结1项：\n任务 +重点任务台账!第6行 +建设标准厂房/);
    expect(linesOf(anEmptyReport()).join("\n")).not.toMatch(/本月变化|较上次/);
  });

  test("lists what is late with its step", () => {
    expect(text).toContain("共2项：催办0项，督办1项，通知书1项。");
    expect(text).toMatch(/121 +通知书 +2024-03-01 +项目开工 +重点项目台账!第7行 +县发改局/);
  });

  test("gives the other ledgers a few lines each", () => {
    expect(text).toContain("共2个项目，总投资2000.5万元。");
    expect(text).toContain("已销号1个，销号率50.0%；逾期1个。");
    expect(text).toContain("市场主体　完成30.0%，时间进度50.0%，偏差-20.0个百分点");
    expect(text).toContain("未报：绛州绿专班2024年5月。");
    expect(text).toContain("草稿·不可发");
  });

  test("an investment that is not known is no 0", () => {
    const said = (...investments: readonly Cells[string][]): string =>
      linesOf(reportOf(projects(investments.map((one) => ({ 总投资: one }))))).join("\n");
    expect(said("若干")).toMatch(/共1个项目，总投资没有填或者读不出。[^]*开工1个（没有填或者读不出）/);
    expect(said(5000, "若干")).toMatch(
      /共2个项目，总投资5000万元，另有1个没有填或者读不出。[^]*开工2个（5000万元，另有1个没有填或者读不出）/,
    );
  });

  test("says so where there is nothing, and leaves out ledgers that were not read", () => {
    const empty = linesOf(anEmptyReport());
    expect(empty).toEqual(expect.arrayContaining(["没有读到台账。", "没有逾期事项。"]));
    // Where nothing was looked at, nothing was found to be right (DECIDED F19).
    expect(empty).toContain("给的文件里没有台账，没有可以检查、统计的内容；请把台账文件一并给出。");
    expect(empty).not.toContain("没有发现问题。");
    expect(linesOf({ ...aCompleteReport(), findings: [] })).toContain("没有发现问题。");
    expect(empty.join("\n")).not.toMatch(/重点项目\n|月报报送\n|排名\n/);
  });

  test("a rate without a denominator is a dash", () => {
    const { completion } = aCompleteReport();
    const total = { ...completion.total, done: 0, countable: 0, completionRate: null };
    expect(linesOf(anEmptyReport({ completion: { ...completion, total } })).join("\n")).toContain("完成率—");
  });

  test("the same sentence in many cells stands once, with the first three places and the count", () => {
    const findings = [6, 7, 8, 9].map((row) => aFinding({ cell: `H${row}`, row, message: "认不出" }));
    expect(linesOf(anEmptyReport({ findings }))).toContain("台账!H6、H7、H8等4处　认不出");
  });

  test("more different sentences than three are counted", () => {
    const findings = [6, 7, 8, 9, 10].map((row) => aFinding({ cell: `H${row}`, row, message: `认不出${row}` }));
    expect(linesOf(anEmptyReport({ findings }))).toContain("其余2处加 --json 文件名 全部列出。");
  });

  test("where two files have a sheet of one name a place names its file as Excel does", () => {
    const report = aCompleteReport();
    const sheets = [...report.sheets, { ...report.sheets[0]!, file: "又一个.xlsx" }];
    expect(linesOf({ ...report, sheets }).join("\n")).toContain("[2024年6月台账.xlsx]重点任务台账!H6　");
  });

  test("draws colours only where asked to, and no line is wider than the screen but tables", () => {
    expect(summaryText(aCompleteReport(), DRAWING)).not.toContain("\u001b");
    expect(summaryText(aCompleteReport(), { width: 80, colours: true })).toContain("\u001b[31m");
  });
});

describe("checkText", () => {
  test("says what was read and what is wrong, and no figure", () => {
    const text = checkText(aCompleteReport(), DRAWING);
    expect(text).toContain("重点任务台账!H6");
    expect(text).not.toMatch(/完成率33|名次|逾期事项/);
  });
});
