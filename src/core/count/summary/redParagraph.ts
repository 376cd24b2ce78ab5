import { percentText } from "../../values/figureText";
import { redRows, type RedRow } from "./redRows";
import { limitsOf, wholeAt, type SummaryTopic } from "./summaryInput";
import { changedRow } from "../months/changedRow";
import { few, named, unitsText } from "./summaryTexts";

/** Rows in red, by unit and reason, worst first. */
export const redParagraph: SummaryTopic = (input) => {
  const rows = redRows(input);
  if (rows.length === 0) return null;
  const list = few(rows, limitsOf(input).red, redText, (left) => `其余${left}项${wholeAt(input, "红灯和到期")}`);
  return { topic: "red", text: `${redLead(rows)}：${list}。`, places: rows.map(({ record }) => changedRow(record)) };
};

/** `亮红灯12项，其中逾期8项、进度落后4项`. */
export function redLead(rows: readonly RedRow[]): string {
  const overdue = rows.filter(({ shown }) => shown.daysOverdue > 0).length;
  const behind = rows.length - overdue;
  const parts = [...(overdue > 0 ? [`逾期${overdue}项`] : []), ...(behind > 0 ? [`进度落后${behind}项`] : [])];
  if (parts.length > 1) return `亮红灯${rows.length}项，其中${parts.join("、")}`;
  return `亮红灯${rows.length}项，均为${overdue > 0 ? "逾期" : "进度落后"}`;
}

/** `逾期61天，完成50.0%`, or how far behind: what a leader has to know of it, shorter than the light's whole reason. */
export function redReason({ record, shown: { daysOverdue, progress, lightReason } }: RedRow): string {
  // Between items of a list stands a semicolon, and none within one.
  if (daysOverdue === 0) return lightReason.replaceAll("；", "，");
  const without = record.isProgressUnread ? "完成率读不出" : "没有填完成率";
  return `逾期${daysOverdue}天，${progress === null ? without : `完成${percentText(progress)}`}`;
}

function redText(red: RedRow): string {
  const { record, shown } = red;
  return `${named(changedRow(record))}（${unitsText(shown.leadUnits)}）${redReason(red)}`;
}
