import { cellAddress } from "../../../core/workbook/address";
import { damaged } from "../zip/refusal";

/**
 * Longer texts than Excel's are in no file that Excel opens, and each later stage would have to bear them. Throws Refusal
 * (damaged).
 *
 * @param what stands there
 */
export function refuseLonger(text: string, limit: number, what: "text" | "formula", row: number, column: number): void {
  if (text.length <= limit) return;
  const cell = cellAddress(row, column);
  throw damaged(
    `单元格 ${cell} 的${what === "text" ? "文字" : "公式"}有 ${text.length} 个字符，Excel 最多 ${limit} 个`,
    `the ${what} of cell ${cell} has ${text.length} characters, Excel takes ${limit}`,
  );
}
