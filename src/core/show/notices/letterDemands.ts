import { FORM_NAMES } from "./noticeForms";
import type { NoticeRow } from "./noticeRows";

/**
 * What a letter asks for, point by point. Only what is overdue has to be finished within the letter's term: of what is not yet due nobody may
 * ask more than its own deadline does.
 *
 * @param until the last day of the letter's term, in words
 */
export function letterDemands(rows: readonly NoticeRow[], sender: string, until: string): readonly string[] {
  return [
    `（一）${whatToDo(rows, until)}`,
    `（二）办理结果填写《${FORM_NAMES.answer}》，加盖单位公章，于${until}前报${sender}。`,
    `（三）${whereImpossible(rows)}书面说明原因和预计完成时间，按程序申请延期。`,
    `（四）对上述事项、数据有异议的，自收到之日起三个工作日内填写《${FORM_NAMES.objection}》，报${sender}核实。`,
    `（五）事项办结后填写《${FORM_NAMES.closing}》，经核实后予以销号。`,
  ];
}

function whatToDo(rows: readonly NoticeRow[], until: string): string {
  const others = rows.filter((row) => !isOverdue(row));
  if (others.length === 0) return `对照上表逐项查明原因，明确责任人和完成时间，于${until}前办结。`;
  const pace = others.some(isBehind) ? "赶上序时进度、按期完成" : "加快进度、按期完成";
  if (others.length === rows.length) return `对照上表逐项查明原因，明确责任人和推进措施，${pace}。`;
  return `对照上表逐项查明原因，明确责任人和完成时间，逾期的事项于${until}前办结，其他事项${pace}。`;
}

function whereImpossible(rows: readonly NoticeRow[]): string {
  if (rows.every(isOverdue)) return "确有客观原因不能按期办结的，在上述期限内";
  if (!rows.some(isOverdue)) return "确有客观原因预计不能按期完成的，在完成时限以前";
  return "确有客观原因，逾期的事项不能在上述期限内办结、其他事项预计不能按期完成的，分别在上述期限和完成时限以前";
}

function isOverdue({ shown }: NoticeRow): boolean {
  return shown.daysOverdue > 0;
}

function isBehind({ shown }: NoticeRow): boolean {
  return shown.scheduledProgress !== null && (shown.progress ?? 0) < shown.scheduledProgress;
}
