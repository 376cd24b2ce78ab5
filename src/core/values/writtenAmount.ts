import { plainDecimal } from "./shiftedDecimal";
import { compactNumeric, withoutTrailingBracket } from "./readContent";

/** A number as people write it, as plain decimal text, and the word behind it: `约1,200余万元` is `1200` and `万元`. */
export interface WrittenAmount {
  readonly decimal: string;
  /** Empty where nothing follows the number. */
  readonly unit: string;
}

/**
 * Splits a written amount into number and unit, forgiving thousands separators, 约, 近, 超, 余, 左右 and a remark in
 * brackets without digits; `undefined` where it is no single number (ranges, 待定, two numbers in one cell).
 */
export function writtenAmount(text: string): WrittenAmount | undefined {
  const joined = compactNumeric(text);
  if (joined === undefined) return undefined;
  // 1200（万元）: the bracket holds the unit; in 1200（估算） it holds a remark.
  const unbracketed = joined.replace(/(?<=[\d余多])\(([^()\d]*元)\)$/, "$1");
  const remarked = /[([][^()[\]\d]*[)\]]$/.test(unbracketed) ? withoutTrailingBracket(unbracketed) : unbracketed;
  const match = AMOUNT.exec(remarked);
  const decimal = match?.[1] === undefined ? undefined : plainDecimal(match[1]);
  return decimal === undefined ? undefined : { decimal, unit: match?.[2] ?? "" };
}

const AMOUNT = new RegExp(
  "^(?:大约|约|近|将近|接近|超过|超|逾|达到|达|共计|共|总计|合计|人民币|RMB)*¥?" +
    "([-+]?(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+))(?:余|多)?([^\\d\\-—–~至到+*=<>,.;:、]*?)(?:余|多)?" +
    "(?:元整|整|(?<=[万亿][余多])元)?(?:左右|上下|以上)?[。.]?$",
  "i",
);
