import { cellAddress } from "../../../core/workbook/address";
import { damaged } from "../zip/refusal";

/**
 * Longer texts than Excel's are in no file that Excel opens, and each later stage would have to bear them. Throws Refusal
 * (damaged).
 *
 * @param what stands there, in Chinese
 */
export function refuseLonger(text: string, limit: number, what: "文字" | "公式", row: number, column: number): void {
  if (text.length <= limit) return;
  throw damaged(`单元格 ${cellAddress(row, column)} 的${what}有 ${text.length} 个字符，Excel 最多 ${limit} 个`);
}
