import { compact } from "../../workbook/cellText";
import { shiftedNumber } from "../../values/shiftedDecimal";
import { isPercentCode } from "../../values/formatCode";
import { readNumber } from "../../values/readNumber";
import { withoutTrailingBracket } from "../../values/readContent";
import type { ColumnReader, RowReader } from "./rowReader";
import { sayUnreadable } from "./sayUnreadable";

/**
 * A column of an indicator's values, in the row's own 计量单位 (SPEC §4). A unit behind a number that is not the row's would
 * change the value, so such a cell is unreadable; counting words stand for one another.
 * @returns reads the cell, told the row's unit or null
 */
export function quantityColumn({ ledger }: RowReader, column: ColumnReader): (unit: string | null) => number | null {
  return (rowUnit) => {
    const value = column.value();
    if (value === undefined || value === null) return null;
    const unit = rowUnit === null ? null : withoutTrailingBracket(compact(rowUnit));
    const reading = readNumber(value, typeof value === "number" ? column.format() : undefined);
    if (reading.kind === "unreadable" || (reading.kind === "number" && changesValue(reading.unit, unit))) {
      sayUnreadable(ledger, column, "number");
      return null;
    }
    if (reading.kind !== "number") return null;
    // 12% in a cell of Excel's is 0.12, and shows as what a row counted in % means.
    const isShare = unit === "%" && typeof value === "number" && isPercentCode(column.format());
    const number = isShare ? shiftedNumber(reading.number, 2) : reading.number;
    if (number < 0) column.say("number-negative", { heading: column.heading });
    return number;
  };
}

function changesValue(own: string | null, unit: string | null): boolean {
  if (own === null || own === unit) return false;
  if (unit === null) return !COUNTS.has(own);
  // 120万 in a row counted in 万元, 300元 in one counted in 元/吨.
  if (unit === `${own}元` || unit.startsWith(`${own}/`)) return false;
  return ![COUNTS, PERCENT].some((alike) => alike.has(own) && alike.has(unit));
}

const PERCENT: ReadonlySet<string> = new Set(["%", "个百分点", "百分点"]);
/** Words that count single things: 100家 in a row counted in 户 is 100 all the same. */
const COUNTS: ReadonlySet<string> = new Set([
  ..."个家户人名位项件台套次场张座条处批期种类款枚颗只头株辆栋间",
  "人次",
  "户次",
  "企业",
  "项目",
]);
