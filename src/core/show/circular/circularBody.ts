import { coordinationRows, coordinationText } from "../../count/summary/coordinationParagraph";
import { indicatorsParagraph } from "../../count/summary/indicatorsParagraph";
import { nextRows, nextSentence } from "../../count/summary/nextParagraph";
import { problemsParagraph } from "../../count/summary/problemsParagraph";
import { progressParagraph } from "../../count/summary/progressParagraph";
import { projectsParagraph } from "../../count/summary/projectsParagraph";
import { rankingParagraph } from "../../count/summary/rankingParagraph";
import { recognitionParagraph } from "../../count/summary/recognitionParagraph";
import { USUAL_LIMITS, type SummaryInput } from "../../count/summary/summaryInput";
import { few, newestFirst, submissionsText } from "../../count/summary/summaryTexts";
import type { ComparedFigures, OverdueEntry, Report } from "../../terms/report";
import type { Settings } from "../../terms/settings";
import { distanceText, percentText, shownTenths, tenthsText } from "../../values/figureText";
import { dayText } from "../../workbook/dayText";
import { paragraph, type BlockModel } from "../documents/documentModel";
import { numeral } from "../documents/numeral";
import type { OverdueGroup } from "../sheets/overdueGroups";
import type { CircularFacts } from "./circularFacts";
import { MOST_TOLD, farthestBehindFirst, type ListName } from "./circularLists";

/** What a circular's text is made of beside the facts. */
export interface CircularWords {
  readonly input: SummaryInput;
  readonly settings: Settings;
  /** Of an attachment: `附件3`, of the rankings of towns and units `附件1、附件2`; null where it has none. */
  readonly attachment: (name: "逾期清单" | "排名" | ListName) => string | null;
}

interface Section {
  readonly title: string;
  readonly blocks: readonly BlockModel[];
}

/** 一、总体情况 … 五、下一步要求 (MONTH §6); a section with nothing to say is left out, and the numbers close up. */
export function circularBody(facts: CircularFacts, words: CircularWords): readonly BlockModel[] {
  const sections: readonly Section[] = [
    { title: "总体情况", blocks: overallBlocks(words) },
    { title: "排名及变化", blocks: rankingBlocks(words) },
    { title: "表扬", blocks: praiseBlocks(facts) },
    { title: "存在问题", blocks: points(problemTexts(facts, words)) },
    { title: "下一步要求", blocks: points(demandTexts(facts, words)) },
  ];
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, place) => [paragraph("heading", `${numeral(place)}、${title}`), ...blocks]);
}

function seeText(attachment: string | null): string {
  return attachment === null ? "" : `详见${attachment}`;
}

interface Point {
  readonly title: string;
  readonly text: string;
}

/** `（一）进度落后。…`; one alone has no number. */
function points(all: readonly (Point | null)[]): readonly BlockModel[] {
  const told = all.filter((point) => point !== null);
  const number = (place: number): string => (told.length === 1 ? "" : `（${numeral(place)}）`);
  return told.map(({ title, text }, place) => paragraph("point", text, `${number(place)}${title}。`));
}

function overallBlocks({ input, attachment }: CircularWords): readonly BlockModel[] {
  const topics = [progressParagraph, projectsParagraph, problemsParagraph, indicatorsParagraph, recognitionParagraph];
  const limits = { ...USUAL_LIMITS, indicators: MOST_TOLD.indicators };
  // Units have no result workbook at hand: what the words leave out is attached.
  const wholeAt = (): string => seeText(attachment("慢于时间进度的指标"));
  const texts = topics.flatMap((topic) => topic({ ...input, limits, wholeAt })?.text ?? []);
  const ranks = attachment("排名");
  if (ranks !== null && rankingParagraph(input) === null) texts.push(`得分和完成情况详见${ranks}。`);
  return texts.map((text) => paragraph("body", text));
}

function rankingBlocks({ input, attachment }: CircularWords): readonly BlockModel[] {
  const ranked = rankingParagraph(input);
  if (ranked === null) return [];
  const where = attachment("排名");
  return [paragraph("body", `${ranked.text}${where === null ? "" : `排名详见${where}。`}`)];
}

function praiseBlocks({ praised: { towns, units } }: CircularFacts): readonly BlockModel[] {
  const parts = [
    ...(towns.length === 0 ? [] : [`镇排名居前的${towns.join("、")}`]),
    ...(units.length === 0 ? [] : [`单位排名居前的${units.join("、")}`]),
  ];
  return parts.length === 0 ? [] : [paragraph("body", `对${parts.join("，")}予以通报表扬。`)];
}

function problemTexts(facts: CircularFacts, { input, settings, attachment }: CircularWords): readonly (Point | null)[] {
  return [
    behindPoint(facts, input.report.asOf, settings.notices.slowGap, attachment("进度落后名单")),
    overduePoint(facts.overdue, input.report.overdue, attachment("逾期清单")),
    reportsPoint(facts, input.report.asOf),
  ];
}

function behindPoint(
  { behind: { towns, units }, blank }: CircularFacts,
  asOf: string,
  slowGap: number,
  attachment: string | null,
): Point | null {
  const shown = (groups: readonly ComparedFigures[]): readonly ComparedFigures[] =>
    farthestBehindFirst(groups).slice(0, MOST_TOLD.behind);
  const told = (what: string, groups: readonly ComparedFigures[]): string => {
    const names = shown(groups).map(behindText).join("、");
    const left = groups.length - MOST_TOLD.behind;
    return `${what}有${groups.length}个：${names}${left > 0 ? `，其余${left}个${seeText(attachment)}` : ""}`;
  };
  const parts = [
    ...(towns.length === 0 ? [] : [told("镇", towns)]),
    ...(units.length === 0 ? [] : [told("单位", units)]),
  ];
  if (parts.length === 0) return null;
  const limit = `落后序时进度${distanceText(slowGap)}个百分点及以上`;
  const unfilled = [...shown(towns), ...shown(units)].flatMap((group) => {
    const rows = blank.get(group) ?? 0;
    return rows === 0 ? [] : [`${group.name}${rows}项`];
  });
  const without = unfilled.length === 0 ? "" : `其中未填完成率、按零计的：${unfilled.join("、")}。`;
  return { title: "进度落后", text: `截至${dayText(asOf, asOf)}，平均进度${limit}的${parts.join("；")}。${without}` };
}

function behindText({ name, averageProgress, scheduledProgress }: ComparedFigures): string {
  const apart = tenthsText(shownTenths(averageProgress ?? 0, scheduledProgress ?? 0));
  return `${name}（平均进度${percentText(averageProgress)}，序时进度${percentText(scheduledProgress)}，相差${apart}个百分点）`;
}

function overduePoint(
  groups: readonly OverdueGroup[],
  entries: readonly OverdueEntry[],
  attachment: string | null,
): Point | null {
  if (entries.length === 0) return null;
  const count = (kind: OverdueEntry["ledger"]): number => entries.filter(({ ledger }) => ledger === kind).length;
  const [tasks, problems, projects] = [count("tasks"), count("problems"), count("projects")];
  const kinds = [
    ...(tasks > 0 ? [`任务${tasks}项`] : []),
    ...(problems > 0 ? [`问题${problems}项`] : []),
    ...(projects > 0 ? [`未按期开工或投产的项目${projects}项`] : []),
  ];
  const who = groups.slice(0, MOST_TOLD.overdueUnits).map(({ unit, lines }) => {
    const longest = lines.reduce((most, { entry }) => Math.max(most, entry.days), 0);
    return `${unit ?? "牵头单位不明的"}${lines.length}项（最长${longest}天）`;
  });
  const twice = groups.some(({ lines }) => lines.some(({ repeated }) => repeated))
    ? "（几个单位共同牵头的，各单位都列）"
    : "";
  const left = groups.length - who.length;
  const rest = left > 0 ? `，其余${left}个单位和各项` : "，各项";
  const where = attachment === null ? "" : `${rest}${seeText(attachment)}`;
  return {
    title: "事项逾期",
    text: `${kinds.length > 1 ? `逾期${entries.length}项，其中${kinds.join("、")}` : `逾期的有${kinds.join("")}`}。按牵头单位${twice}分别是：${who.join("、")}${where}。`,
  };
}

function reportsPoint({ missing, late }: CircularFacts, asOf: string): Point | null {
  const parts = [["未按要求报送月报的是", missing] as const, ["报送不及时的是", late] as const].flatMap(
    ([what, entries]) => (entries.length === 0 ? [] : [`${what}${submissionsText(newestFirst(entries), asOf)}`]),
  );
  return parts.length === 0 ? null : { title: "月报报送", text: `今年以来，${parts.join("；")}。` };
}

function demandTexts(facts: CircularFacts, { input, settings, attachment }: CircularWords): readonly (Point | null)[] {
  const { report } = input;
  const demands = [
    overdueDemand(report.overdue, attachment("逾期清单")),
    behindDemand(facts.behind),
    issuesDemand(input, attachment("需要协调的问题")),
    nextDemand(input, attachment("近期到期事项")),
    reportsDemand(report, settings.submissions.dueDay),
  ];
  const { countable, done } = report.completion.total;
  if (demands.some((one) => one !== null) || countable === 0) return demands;
  return done === countable
    ? [{ title: "巩固工作成效", text: "各项任务已全部办结，各镇、各有关单位要巩固成效，防止反弹。" }]
    : [{ title: "保持工作进度", text: "各镇、各有关单位要按照完成时限，继续推进各项任务。" }];
}

function overdueDemand(overdue: readonly OverdueEntry[], attachment: string | null): Point | null {
  if (overdue.length === 0) return null;
  const isProject = ({ ledger }: OverdueEntry): boolean => ledger === "projects";
  const soon = overdue.every(isProject)
    ? "尽快开工、投产"
    : `尽快办结${overdue.some(isProject) ? "，项目尽快开工、投产" : ""}`;
  const which = attachment === null ? "逾期的各项" : `${attachment}所列各项`;
  return {
    title: "限期办结逾期事项",
    text: `对${which}，牵头单位要逐项查明原因，明确责任人和完成时间，${soon}；确需延期的，按程序报批。`,
  };
}

function behindDemand({ towns, units }: CircularFacts["behind"]): Point | null {
  if (towns.length + units.length === 0) return null;
  return { title: "加快落后进度", text: "进度落后的镇和单位要对照年度目标倒排工期，补上进度。" };
}

function issuesDemand(input: SummaryInput, attachment: string | null): Point | null {
  const rows = coordinationRows(input);
  if (rows.length === 0) return null;
  const list = few(
    rows,
    MOST_TOLD.issues,
    (row) => coordinationText(row, MOST_TOLD.issueLength),
    (left) => `其余${left}项`,
  );
  // Where nothing is left to count, words of a unit's own are too long for the letter.
  const joint = attachment === null ? "" : "。全文";
  return {
    title: "协调解决存在的问题",
    text: `各单位反映需要协调的问题${rows.length}项：${list}${rows.length > MOST_TOLD.issues ? "" : joint}${seeText(attachment)}。牵头单位要主动对接，有关单位要积极配合。`,
  };
}

function nextDemand(input: SummaryInput, attachment: string | null): Point | null {
  const rows = nextRows(input);
  if (rows.length === 0) return null;
  const due = nextSentence(rows, input.report.asOf, MOST_TOLD.due, (left) => `其余${left}项${seeText(attachment)}`);
  return { title: "抓好近期到期事项", text: `${due}牵头单位要提前安排，按期完成。` };
}

function reportsDemand({ submissions }: Pick<Report, "submissions">, dueDay: number): Point | null {
  if (submissions.length === 0) return null;
  return { title: "按时报送月报", text: `各专班要在每月${dueDay}日前报送上月进展情况，内容真实、数据准确。` };
}
