import type { CellValue } from "../workbook/snapshot";
import { isShownAsDate } from "./shownInstead";
import { writtenAmount } from "./writtenAmount";
import { readContent, type NoContent } from "./readContent";

/**
 * `unit` is the measure word written behind the number, null if none: `1.2亿元` is 1.2 and `亿元`, `12%` is 12 and `%`. Who
 * compares it with others has to look at it. May be negative: 同比 may fall (DECIDED D14).
 */
export type NumberReading =
  | NoContent
  | { readonly kind: "number"; readonly number: number; readonly unit: string | null }
  | { readonly kind: "unreadable" };

/**
 * Reads a plain number, as indicators are: decimals, thousands separators, at most a known measure word behind it. What its
 * format shows as a day or a time is none.
 */
export function readNumber(value: CellValue | undefined, formatCode?: string): NumberReading {
  const content = readContent(value);
  if (content.kind !== "content") return content;
  if (typeof content.value === "boolean") return UNREADABLE;
  if (typeof content.value === "number")
    return isShownAsDate(content.value, formatCode) ? UNREADABLE : number(content.value, null);
  const written = writtenAmount(content.value);
  if (written === undefined || (written.unit !== "" && !MEASURES.has(written.unit))) return UNREADABLE;
  return number(Number(written.decimal), written.unit === "" ? null : written.unit);
}

const UNREADABLE: NumberReading = { kind: "unreadable" };

const MEASURES: ReadonlySet<string> = new Set(
  (
    "% ‰ 个百分点 个 家 户 人 名 位 项 件 台 套 次 场 张 座 条 处 批 期 种 类 款 枚 颗 只 头 株 辆 栋 间 年 天 万 亿 " +
    "元 千元 万元 百万元 千万元 亿元 万人 万户 万家 人次 万人次 户次 万件 万台 万套 万个 亩 万亩 公顷 吨 万吨 公斤 千克 斤 kg t " +
    "米 m 公里 千米 km 平方米 m2 万平方米 平方公里 km2 立方米 m3 万立方米 千瓦 万千瓦 千瓦时 万千瓦时 亿千瓦时 度 吨标准煤 万吨标准煤 克拉 万克拉"
  ).split(" "),
);

function number(number: number, unit: string | null): NumberReading {
  return Number.isFinite(number) ? { kind: "number", number, unit } : UNREADABLE;
}
