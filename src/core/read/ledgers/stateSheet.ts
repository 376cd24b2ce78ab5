import { compact } from "../../workbook/cellText";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";

/**
 * Sheets that keep what outlasts a run (MONTH §1): the user's, written by us a row at a time. Each with headings that tell it from
 * any ledger, whatever it is called: a program may have renamed it, or dropped all but its cells.
 */
const STATE_SHEETS = {
  月度存档: ["月份", "截至日期", "版次", "类别", "名称", "应完成", "校验码"],
  存档明细: ["月份", "版次", "台账", "文件", "名称", "牵头单位", "校验码"],
  督办登记: ["文号", "对象", "级别", "起草日期", "办理期限", "状态"],
  已处理: ["待定事项", "工作表", "单元格", "报送值", "现值", "决定", "登记内容", "处理日期"],
  汇总待定: ["待定事项", "工作表", "单元格", "报送值", "现值", "决定", "登记内容"],
  汇总记录: ["文件", "内容摘要", "报送单位", "情况", "月份"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StateSheetName = keyof typeof STATE_SHEETS;

/** Our own names alone tell these; a sheet called 督办登记 may be an office's own. */
const TOLD_BY_NAME: readonly StateSheetName[] = ["月度存档", "存档明细"];

/** By these a workbook is the month's book (MONTH §1); the others only keep what became of returned templates. */
export const BOOK_SHEETS: ReadonlySet<StateSheetName | null> = new Set(["月度存档", "存档明细", "督办登记"] as const);

/** Which state sheet it is, by its heading row or, where that is damaged, by its name; null where it is none. */
export function stateSheetName({ name, rows }: SheetSnapshot): StateSheetName | null {
  const names = Object.keys(STATE_SHEETS) as StateSheetName[];
  const byName = names.find((one) => one === name.trim());
  const byHeadings = names.find((one) => rows.slice(0, HEADING_WITHIN).some(({ cells }) => hasAll(cells, one)));
  if (byHeadings !== undefined) return byHeadings;
  return byName !== undefined && TOLD_BY_NAME.includes(byName) ? byName : null;
}

const HEADING_WITHIN = 30;

function hasAll(cells: readonly (CellValue | undefined)[], name: StateSheetName): boolean {
  const headings: readonly string[] = STATE_SHEETS[name];
  if (cells.length < headings.length) return false;
  const texts = new Set(cells.map((value) => (typeof value === "string" && value.length < 20 ? compact(value) : "")));
  return headings.every((heading) => texts.has(heading));
}
