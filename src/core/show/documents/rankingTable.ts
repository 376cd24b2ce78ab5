import { rankMove } from "../../count/months/rankMove";
import type { ComparedMember, CompletionFigures } from "../../terms/report";
import { percentText, scoreText } from "../../values/figureText";
import { listTable, type TableModel } from "./documentModel";

/**
 * Ranks with what they rest on.
 *
 * @param what is ranked: 镇, 单位
 * @param groups completion of the members
 * @param isCompared whether there is a month to compare with: places up and down stand beside
 * @param specialtyTowns stand below, without rank or score
 */
export function rankingTable(
  what: string,
  members: readonly ComparedMember[],
  groups: readonly CompletionFigures[],
  isCompared: boolean,
  specialtyTowns: readonly CompletionFigures[] = [],
): TableModel {
  const figures = new Map(groups.map((group) => [group.name, group]));
  const row = (member: ComparedMember): readonly string[] => [
    String(member.rank),
    ...(isCompared ? [rankMove(member)] : []),
    member.name,
    scoreText(member.score),
    ...figureTexts(figures.get(member.name)),
  ];
  const below = (group: CompletionFigures): readonly string[] => [
    "专业镇",
    ...(isCompared ? [""] : []),
    group.name,
    "",
    ...figureTexts(group),
  ];
  const columns = [
    { heading: "名次", width: 2, align: "centre" },
    ...(isCompared ? [{ heading: "变化", width: 2, align: "centre" } as const] : []),
    { heading: what, width: 6 },
    { heading: "得分", width: 3, align: "right" },
    { heading: "应完成", width: 3, align: "right" },
    { heading: "已完成", width: 3, align: "right" },
    { heading: "完成率", width: 3, align: "right" },
    { heading: "逾期", width: 2, align: "right" },
  ] as const;
  return listTable(columns, [...members.map(row), ...specialtyTowns.map(below)]);
}

function figureTexts(group: CompletionFigures | undefined): readonly string[] {
  if (group === undefined) return ["", "", "", ""];
  const { countable, done, completionRate, overdue } = group;
  return [String(countable), String(done), percentText(completionRate), String(overdue)];
}
