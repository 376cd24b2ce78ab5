import { compact } from "../workbook/cellText";

/**
 * Whether a 延期理由 says why (SPEC §10: with a reason). That a later day is wanted, or that nobody has agreed to it yet, is none; what
 * has been agreed to is decided, and `用地未批` is why.
 *
 * @param text as it stands in the cell
 */
export function isReasonGiven(text: string): boolean {
  return !NO_REASON.has(compact(text).replace(/[\p{P}\p{S}]/gu, ""));
}

const NO_REASON: ReadonlySet<string> = new Set([
  "",
  ..."延期 需延期 需要延期 拟延期 要求延期 申请延期 延期申请 建议延期 推迟 顺延 延后 调整 时限调整 原因不明 不详".split(
    " ",
  ),
  ..."待填 待补 待补充 待定 待研究 待批 待批准 待批复 待审批 待审核 待审定 待同意 等待批复 等待审批".split(" "),
  ..."未批 未批准 未批复 未审批 未获批 未获批准 未经批准 未同意 未通过 尚未批准 尚未批复 尚未审批 尚未同意 不同意 不予批准".split(
    " ",
  ),
  ..."正在报批 正在审批 正在申请 正在报审 报批中 审批中 审核中 申请中 报审中 已申请待批 已报待批 已申请待批复".split(
    " ",
  ),
]);
