import type { SheetSnapshot } from "../../src/core/workbook/snapshot";
import { drawnSheet } from "./drawnBook";

export const REGISTER_HEADINGS =
  "序号 文号 对象 类别 级别 事由 涉及事项 起草日期 发出日期 办理期限 反馈日期 办理结果 状态 备注".split(" ");

/** Cells of one row by heading. */
export type DrawnLetter = Readonly<Record<string, string | number | null>>;

/** A 督办登记 with its headings in row 1 and these rows from row 2, cells by heading. */
export function drawnRegister(...rows: readonly DrawnLetter[]): SheetSnapshot {
  const drawn = [REGISTER_HEADINGS, ...rows.map((row) => REGISTER_HEADINGS.map((heading) => row[heading] ?? null))];
  return drawnSheet(drawn, { name: "督办登记" });
}
