import type { NoticePlan } from "../../core/show/notices/planNotices";
import type { NoticeEntry } from "../../core/terms/report";
import { fullDay } from "../../core/workbook/dayText";

/** What was drafted, what waits and what needs no letter, for the terminal. */
export function noticesText(
  entries: readonly NoticeEntry[],
  { letters, changes, shared }: NoticePlan,
  folder: string,
  book: string | null,
  nobodyLast: readonly string[],
): readonly string[] {
  const lines: string[] = [];
  if (letters.length === 0) lines.push("没有要起草的通知书。");
  else lines.push(`起草了${letters.length}份通知书，放在 ${folder}：`);
  for (const { entry, file } of letters) {
    const raised = entry.action === "escalate" ? "（上一份到期没有反馈，升一级）" : "";
    const held = entry.sendable ? "" : `　草稿·不可发：${whyHeld(entry)}`;
    lines.push(`  ${file}　${entry.level}${raised}　${entry.rows.length}项${held}`);
    for (const { sheet, row, why } of entry.leftOut) lines.push(`    “${sheet}”第${row}行不列入：${why}`);
  }
  for (const entry of entries) {
    if (entry.action === "wait") lines.push(`  ${entry.to}：${waiting(entry)}，这次不发`);
  }
  for (const { names, leftOut } of withoutLetter(entries)) {
    lines.push(`  ${names.join("、")}：各项都不用发通知`);
    for (const { sheet, row, why } of leftOut) lines.push(`    “${sheet}”第${row}行：${why}`);
  }
  lines.push(...nobodyLast);
  if (shared > 0) lines.push(`其中${shared}项同时列在几份通知里，请同一天发出，算一次督办。`);
  if (letters.length > 0)
    lines.push(
      "",
      book === null
        ? "没有登记。要记入“督办登记”，请加上 --register 主工作簿.xlsx。"
        : `“督办登记”${registeredText(changes)}，主工作簿写入 ${book}。`,
      "文号、印章由办公室办理；发出后请在“督办登记”里填发出日期，状态改为已发。",
    );
  return lines;
}

/** Who needs no letter, and for which rows: those that share them, as units that lead a row together do, are told together. */
function withoutLetter(
  entries: readonly NoticeEntry[],
): readonly { readonly names: readonly string[]; readonly leftOut: NoticeEntry["leftOut"] }[] {
  const groups = new Map<string, { names: string[]; leftOut: NoticeEntry["leftOut"] }>();
  for (const { action, to, leftOut } of entries) {
    if (action !== "none") continue;
    const key = JSON.stringify(leftOut);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { names: [to], leftOut });
    else known.names.push(to);
  }
  return [...groups.values()];
}

function registeredText(changes: NoticePlan["changes"]): string {
  const updated = changes.filter(({ row }) => row !== null).length;
  const added = changes.length - updated;
  return [
    added > 0 ? `新记${added}行草稿` : "",
    updated > 0 ? `更新了${updated}行草稿（级别、事由、涉及事项、起草日期按这次的结果改写）` : "",
  ]
    .filter(Boolean)
    .join("，");
}

function whyHeld({ guard, blockedBy }: NoticeEntry): string {
  const rows = new Set(blockedBy.map(({ file, sheet, row }) => `${file}\n${sheet}\n${row}`)).size;
  const parts = [...(guard === null ? [] : [guard]), ...(rows === 0 ? [] : [`有${rows}行数据还没有核实，见最后一页`])];
  return parts.join("；");
}

function waiting({ register, until }: NoticeEntry): string {
  const name = register?.number ?? (register === null ? "上一份通知" : `督办登记第${register.row}行`);
  if (until === null)
    return `${name}已发出，但发出日期、办理期限没有填或读不出，看不出是否到期；请在“督办登记”里补正后再运行`;
  return `${name}已发出，${fullDay(until)}前等反馈`;
}
