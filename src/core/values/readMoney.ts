import type { CellValue } from "../workbook/snapshot";
import { chineseAmount } from "./chineseAmount";
import { isShownAsDate } from "./shownInstead";
import { writtenAmount } from "./writtenAmount";
import { shiftedDecimal, shiftedNumber } from "./shiftedDecimal";
import { amountFormat } from "./amountFormat";
import { moneyUnit, moneyUnitOfScale, tenThousandPlaces, type MoneyUnit } from "./moneyUnit";
import { compactNumeric, readContent, type NoContent } from "./readContent";

/** `amount` in 万元. `assumedUnit`: neither cell nor column named a unit, so it was taken as 万元 (DECIDED B22). */
export type MoneyReading =
  | NoContent
  | { readonly kind: "money"; readonly amount: number; readonly assumedUnit: boolean }
  | { readonly kind: "negative"; readonly amount: number; readonly assumedUnit: boolean }
  | { readonly kind: "unreadable" };

/**
 * Reads an amount of money (SPEC §6 "Money"). The cell's own suffix wins over `columnUnit`, the header's or the sheet's
 * unit, null where there is none. A number is what its format shows, unit and scale included (DECIDED G3): a day or a time is none.
 */
export function readMoney(
  value: CellValue | undefined,
  columnUnit: MoneyUnit | null,
  formatCode?: string,
): MoneyReading {
  const content = readContent(value);
  if (content.kind !== "content") return content;
  if (typeof content.value === "boolean") return UNREADABLE;
  const unit = columnUnit ?? "万元";
  if (typeof content.value === "number") {
    if (isShownAsDate(content.value, formatCode)) return UNREADABLE;
    const { scale, unit: own } = amountFormat(formatCode, content.value);
    const shown = own ?? columnUnit ?? moneyUnitOfScale(scale);
    return money(shiftedNumber(content.value, tenThousandPlaces[shown ?? "万元"] - scale), shown === null);
  }

  const compound = compoundAmount(content.value);
  if (compound !== undefined) return money(compound, false);
  const spelled = chineseAmount(content.value);
  if (spelled !== undefined) {
    const places = tenThousandPlaces[spelled.inYuan ? "元" : unit];
    return money(shiftedNumber(spelled.number, places), !spelled.inYuan && columnUnit === null);
  }
  const written = writtenAmount(content.value);
  if (written === undefined) return UNREADABLE;
  const word = written.unit.replace(/人民币$/, "").replace(/^个(?=亿)/, "");
  if (/^万亿元?$/.test(word)) return money(shiftedDecimal(written.decimal, 8), false);
  const ownUnit = word === "" ? null : moneyUnit(word);
  if (word !== "" && ownUnit === null) return UNREADABLE;
  const places = tenThousandPlaces[ownUnit ?? unit];
  return money(shiftedDecimal(written.decimal, places), ownUnit === null && columnUnit === null);
}

const UNREADABLE: MoneyReading = { kind: "unreadable" };

/** 1亿2000万元 and 1亿2千万, whole 亿 and 万 only, so that the sum is exact. */
function compoundAmount(text: string): number | undefined {
  const match = /^约?(\d{1,6})亿零?(?:(\d{1,4})|(\d)千)万元?$/.exec(compactNumeric(text) ?? "");
  return match ? Number(match[1]) * 10000 + Number(match[2] ?? Number(match[3]) * 1000) : undefined;
}

function money(amount: number, assumedUnit: boolean): MoneyReading {
  if (!Number.isFinite(amount)) return UNREADABLE;
  return amount < 0
    ? { kind: "negative", amount, assumedUnit }
    : { kind: "money", amount: amount === 0 ? 0 : amount, assumedUnit };
}
