import { compact } from "../workbook/cellText";

/** An amount written in Chinese numerals. */
export interface ChineseAmount {
  readonly number: number;
  /** True where it is in 元: 元, 万 or 亿 is written. `两千四百五` is 2450 of whatever the column counts. */
  readonly inYuan: boolean;
}

/**
 * Reads `一百五十万`, `叁仟万元整`, `两千四百五`, `一点五亿元`: everyday and bankers' numerals; `undefined` for anything else, digits and
 * vague amounts (数百万) included.
 */
export function chineseAmount(text: string): ChineseAmount | undefined {
  const plain = [...compact(text)].map((sign) => BANKERS.get(sign) ?? sign).join("");
  const match = AMOUNT.exec(plain);
  const numerals = match?.[1]?.replace(/[余多](?=[万亿]|$)/, "");
  if (match === null || numerals === undefined) return undefined;
  const inYuan = match[2] !== undefined || /[万亿]/.test(numerals);
  // A lone digit or a row of them is no amount: 一, 二〇二四.
  if (!/[十百千万亿]/.test(numerals)) return undefined;
  const number = valueOf(numerals);
  return number === undefined ? undefined : { number, inYuan };
}

const AMOUNT =
  /^(?:大约|约|近|将近|接近|超过|超|逾|达到|达|共计|共|总计|合计|人民币)*([零〇一二两三四五六七八九十百千万亿点余多]+?)(元|圆)?(?:人民币)?整?(?:左右|上下|以上)?[。.]?$/;

const BANKERS: ReadonlyMap<string, string> = new Map(
  [..."壹贰叁肆伍陆柒捌玖拾佰仟萬億"].map((sign, index) => [sign, [..."一二三四五六七八九十百千万亿"][index] ?? sign]),
);
const DIGITS = "零一二三四五六七八九";

/** 亿 before 万 before what is below; each part up to 9999, a part of decimals only alone: 一点五亿. */
function valueOf(numerals: string): number | undefined {
  const decimal = /^([^点万亿]+)点([零〇一二三四五六七八九]+)(万亿|万|亿)$/.exec(numerals);
  if (decimal !== null) {
    const whole = decimal[1] === "零" || decimal[1]?.length === 1 ? digitOf(decimal[1]) : sectionOf(decimal[1] ?? "");
    const places = decimal[3] === "万亿" ? 12 : decimal[3] === "亿" ? 8 : 4;
    const decimals = [...(decimal[2] ?? "")].map(digitOf).join("");
    return whole === undefined ? undefined : Number(`${whole}.${decimals}e${places}`);
  }
  const match = /^(?:([^万亿]+)亿)?(?:([^万亿]+)万)?([^万亿]*)$/.exec(numerals);
  if (match === null) return undefined;
  const [, hundredMillions, tenThousands, rest = ""] = match;
  const upper = hundredMillions === undefined ? 0 : sectionOf(hundredMillions);
  const middle = tenThousands === undefined ? 0 : sectionOf(tenThousands);
  // 一万五 is 15000, 三亿二 320 million; 一万零五 is 10005.
  const below = tenThousands !== undefined ? 10_000 : hundredMillions !== undefined ? 100_000_000 : 0;
  const lone = below > 0 && rest.length === 1 ? digitOf(rest) : undefined;
  const lower = lone === undefined ? (rest === "" ? 0 : sectionOf(rest)) : (lone * below) / 10;
  if (upper === undefined || middle === undefined || lower === undefined) return undefined;
  return upper * 100_000_000 + middle * 10_000 + lower;
}

/** Up to 9999: `两千四百五` is 2450, `二百零五` 205, 十五 15; `undefined` where a place lacks its digit (百) or stands twice. */
function sectionOf(text: string): number | undefined {
  let number = 0;
  let digit: number | undefined;
  let place = 10_000;
  let afterZero = false;
  for (const [index, sign] of [...text].entries()) {
    const next = PLACES.get(sign);
    if (next !== undefined) {
      const isTen = sign === "十" && digit === undefined && (index === 0 || afterZero);
      if (next >= place || (digit === undefined && !isTen) || digit === 0) return undefined;
      number += (digit ?? 1) * next;
      [place, digit, afterZero] = [next, undefined, false];
      continue;
    }
    const value = digitOf(sign);
    if (value === undefined || digit !== undefined) return undefined;
    if (value === 0) afterZero = true;
    else digit = value;
  }
  if (digit === undefined) return number > 0 && !afterZero ? number : undefined;
  // 两千四百五: a last digit without place is of the next lower one, unless a zero says otherwise.
  return number + (afterZero || place === 10_000 ? digit : (digit * place) / 10);
}

const PLACES: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

function digitOf(sign: string): number | undefined {
  if (sign === "两") return 2;
  const value = DIGITS.indexOf(sign === "〇" ? "零" : sign);
  return value < 0 || sign === "" ? undefined : value;
}
