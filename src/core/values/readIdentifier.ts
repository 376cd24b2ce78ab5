import { compact } from "../workbook/cellText";
import type { CellValue } from "../workbook/snapshot";
import { readContent } from "./readContent";

/**
 * A 编号 cell as text without white space, so that two spellings of one number compare as equal; whole numbers have no
 * decimals. null where there is none.
 */
export function readIdentifier(value: CellValue | undefined): string | null {
  const content = readContent(value);
  if (content.kind !== "content" || typeof content.value === "boolean") return null;
  if (typeof content.value === "string") return compact(content.value);
  // Number's own text turns to 1e+21 for large ones.
  return Number.isInteger(content.value) ? BigInt(content.value).toString() : String(content.value);
}
