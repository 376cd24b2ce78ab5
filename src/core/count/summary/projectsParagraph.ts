import type { LedgerRecord } from "../../terms/ledgerRecord";
import { isFilledCell } from "../../terms/isFilledCell";
import { ofKind } from "../../terms/ofKind";
import type { ProjectsReport, StageGroup } from "../../terms/report";
import { unpricedProjects } from "../figures/unpricedProjects";
import { amountText, percentText } from "../../values/figureText";
import type { SummaryInput, SummaryTopic } from "./summaryInput";
import { changedRow } from "../months/changedRow";
import { besideText, monthOf, named, recordsOf } from "./summaryTexts";

/** Projects by stage, 三个一批 of the month, investment against the year, starts that were missed (SPEC §12). */
export const projectsParagraph: SummaryTopic = (input) => {
  const { projects, asOf } = input.report;
  const unpriced = unpricedProjects(ofKind(input.records, "projects"));
  const count = projects.byStage.reduce((sum, stage) => sum + stage.count, 0);
  if (count === 0) return null;
  const stages = projects.byStage
    .filter((stage) => stage.count > 0)
    .map((stage) => {
      const without = unpriced.filter((project) => project.stage === stage.stage);
      return `${stage.stage ?? "阶段不明"}${stage.count}个（${investmentOf(stage, without)}）`;
    });
  const missed = missedText(input);
  const sentences = [
    `共有重点项目${count}个：${stages.join("、")}`,
    batchesText(projects, asOf.slice(0, 7)),
    investmentText(projects),
    leftOutText(projects),
    missed.text,
    undatedText(projects),
    projects.cancelled === 0 ? "" : `另有取消的${projects.cancelled}个，不计入`,
  ].filter((text) => text !== "");
  return { topic: "projects", text: `${sentences.join("；")}。`, places: missed.places };
};

/** `5000万元`, `5000万元，另有1个总投资读不出`: what is not known is not 0. */
function investmentOf({ count, totalInvestment }: StageGroup, without: readonly LedgerRecord<"projects">[]): string {
  const unread = without.filter((project) => isFilledCell(project, "totalInvestment")).length;
  const why = unread === 0 ? "没有填总投资" : unread === without.length ? "总投资读不出" : "总投资没有填或者读不出";
  const known = `${amountText(totalInvestment)}万元`;
  if (without.length === 0) return known;
  return without.length === count ? why : `${known}，另有${without.length}个${why}`;
}

function batchesText({ byMonth }: ProjectsReport, month: string): string {
  const batches = byMonth.find((one) => one.month === month);
  if (batches === undefined) return "";
  const { signed, started, produced } = batches;
  const parts = [
    ...(signed.count > 0 ? [`签约${signed.count}个`] : []),
    ...(started.count > 0 ? [`开工${started.count}个`] : []),
    ...(produced.count > 0 ? [`投产${produced.count}个`] : []),
  ];
  return parts.length === 0 ? "" : `${monthOf(`${month}-01`)}${parts.join("、")}`;
}

function investmentText({ investment: { yearPlan, yearDone, rate, gap, scheduled } }: ProjectsReport): string {
  if (rate === null || gap === null) return "";
  const side = besideText(rate, scheduled, `时间进度（${percentText(scheduled)}）`);
  return `本年完成投资${amountText(yearDone)}万元，占年度计划${amountText(yearPlan)}万元的${percentText(rate)}，${side}`;
}

function leftOutText({ investment: { leftOut } }: ProjectsReport): string {
  return leftOut === 0 ? "" : `${leftOut}个没有本月可用的年度计划和完成投资，未计入`;
}

/** Nobody is blamed for a date that was left out, and it is not passed over. */
function undatedText({ startedUndated }: ProjectsReport): string {
  return startedUndated === 0 ? "" : `阶段已开工、没有填实际开工时间的${startedUndated}个，不算未开工`;
}

function missedText({ report, records }: SummaryInput): Pick<NonNullable<ReturnType<SummaryTopic>>, "text" | "places"> {
  const { missedStarts } = report.projects;
  const [longest] = missedStarts;
  if (longest === undefined) return { text: "", places: [] };
  const projects = records.filter(({ kind }) => kind === "projects");
  const places = recordsOf(missedStarts, projects).map(changedRow);
  const [first] = places;
  const which = first === undefined ? "" : `，最长的${named(first)}已超期${longest.days}天`;
  return { text: `到期未开工${missedStarts.length}个${which}`, places };
}
