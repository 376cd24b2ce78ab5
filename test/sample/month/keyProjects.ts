import { creditCode } from "../creditCode";
import { inventedPeople } from "../inventedPeople";
import { formula, isFormula, soundPart, type SampleCell } from "../sampleCell";
import { band, column, record, total, type SampleCells, type SampleLedger, type SampleRow } from "../sampleLedger";
import { keyProjectsBefore } from "../before/keyProjects";
import { cellsIn, dated } from "../earlierMonth";
import type { SampleMonth } from "../sampleMonths";
import { projectSections } from "./projectSections";

const AMOUNTS = { totalInvestment: "J", yearPlan: "K", yearDone: "L", cumulativeInvestment: "M" } as const;

/** 重点项目台账: 亿元 and 万元 side by side, bands with the number of projects, 合计 rows with the count in the 序号 column. */
export function keyProjects(month: SampleMonth): SampleLedger {
  return dated(month, {
    name: "重点项目",
    annex: "附件6",
    title: "新绛县专业镇重点项目推进台账",
    subtitle: "（2024年6月）",
    info: [
      "填报单位（盖章）：新绛县发展和改革局",
      "填报人：褚样一　　审核人：卫样二",
      "此表统计时间截至2024年6月30日",
      "单位：万元",
    ],
    columns: [
      column("seq", "序号", 5, "centered"),
      column("id", "项目编号", 10, "centered"),
      column("name", "项目名称", 16),
      column("specialtyTown", "专业镇", 8, "centered"),
      column("town", "所在镇", 7, "centered"),
      column("owner", "项目业主/建设单位", 13),
      column("creditCode", "项目业主/统一社会信用代码", 20, "centered"),
      column("scale", "建设内容及规模", 18),
      column("nature", "建设性质", 6, "centered"),
      column("totalInvestment", "投资情况/总投资\n（亿元）", 9, "0.00"),
      column("yearPlan", "投资情况/2024年度计划投资（万元）", 13, "#,##0"),
      column("yearDone", "投资情况/1-6月累计完成投资额（万元）", 14, "#,##0.##"),
      column("cumulativeInvestment", "投资情况/累计完成投资\n（万元）", 10, "#,##0"),
      column("stage", "项目阶段", 7, "centered"),
      column("signed", "时间节点/签约时间", 11.5, "centered"),
      column("plannedStart", "时间节点/计划开工时间", 11.5, "centered"),
      column("actualStart", "时间节点/实际开工时间", 11.5, "centered"),
      column("plannedProduction", "时间节点/计划投产时间", 11.5, "centered"),
      column("actualProduction", "时间节点/实际投产时间", 11.5, "centered"),
      column("siteProgress", "形象进度", 12),
      column("leadUnits", "牵头单位", 11, "centered"),
      column("supportUnits", "责任单位", 13, "centered"),
      column("person", "责任人", 7.5, "centered"),
      column("phone", "联系电话", 13, "centered"),
      column("issue", "存在问题", 9),
      column("remark", "备注", 5),
    ],
    rows: sections(month),
    footers: [
      "填表人：褚样一　　　　　　审核人：卫样二　　　　　　分管领导（签字）：",
      "注：1.总投资以亿元计，其余投资以万元计；2.“三个一批”指签约一批、开工一批、投产一批。",
    ],
  });
}

function sections(month: SampleMonth): readonly SampleRow[] {
  const people = inventedPeople(110);
  const everybody = { count: 0, there: 0 };
  const section = (heading: (count: number) => string, listed: readonly SampleCells[]): readonly SampleRow[] => {
    const projects = listed.flatMap((cells): readonly SampleCells[] => {
      everybody.count += 1;
      const given = {
        id: `ZDXM-${String(everybody.count).padStart(3, "0")}`,
        person: people.name(),
        phone: people.mobile(),
        creditCode: creditCode(everybody.count),
        ...cells,
      };
      const then = cellsIn(month, given, keyProjectsBefore[everybody.count]);
      return then === null ? [] : [then];
    });
    everybody.there += projects.length;
    const rows = projects.map((cells, i) => record({ seq: i + 1, ...cells }));
    const sums = Object.entries(AMOUNTS).map(([key, letter]) => [key, sumAbove(projects, key, letter)] as const);
    return [
      band(heading(projects.length)),
      ...rows,
      total({ seq: projects.length, id: "合计", ...Object.fromEntries(sums) }),
    ];
  };
  const all = projectSections().flatMap(({ heading, projects }) => section(heading, projects));
  const sums = Object.entries(AMOUNTS).map(([key, letter]) => [key, sumOfSums(all, key, letter)] as const);
  return [...all, total({ seq: everybody.there, id: "总合计", ...Object.fromEntries(sums) })];
}

function sumAbove(projects: readonly SampleCells[], key: string, letter: string): SampleCell {
  const amounts = projects.map((cells) => soundPart(cells[key] ?? null)).filter((amount) => typeof amount === "number");
  return sumFormula(`SUM(${letter}{R-${projects.length}}:${letter}{R-1})`, amounts, letter);
}

function sumOfSums(rows: readonly SampleRow[], key: string, letter: string): SampleCell {
  const sums = rows.flatMap((row) => {
    const sum = row.kind === "total" ? soundPart(row.cells[key] ?? null) : null;
    return sum !== null && isFormula(sum) ? [sum.result] : [];
  });
  return sumFormula(
    `SUMIF(B{R-${rows.length}}:B{R-1},"合计",${letter}{R-${rows.length}}:${letter}{R-1})`,
    sums,
    letter,
  );
}

/** Text amounts (2.1亿元) are not in it: Excel's SUM passes over them, as it does in the real ledgers. */
function sumFormula(text: string, amounts: readonly number[], letter: string): SampleCell {
  const sum = amounts.reduce((whole, amount) => whole + amount, 0);
  return formula(text, Math.round(sum * 100) / 100, letter === "J" ? "0.00" : "#,##0.##");
}
