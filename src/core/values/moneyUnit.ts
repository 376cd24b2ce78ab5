/** Units that amounts are written in. */
export type MoneyUnit = "元" | "千元" | "万元" | "百万元" | "千万元" | "亿元";

/** By how many powers of ten a unit's amounts become 万元. */
export const tenThousandPlaces: Readonly<Record<MoneyUnit, number>> = {
  元: -4,
  千元: -1,
  万元: 0,
  百万元: 2,
  千万元: 3,
  亿元: 4,
};

/**
 * The unit of money that a header (`总投资（亿元）`) or a line `单位：万元、亩` names; the first if several, null if none. A unit
 * counts where it stands alone in a bracket or list, or ends the text: `亿元以上项目` and `万美元` name none.
 */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const normal = text.normalize("NFKC").replace(/\s+/g, "");
  const match =
    /(?:^|[([【:、,;/]|单位|人民币)(百万元?|千万元?|亿元?|万元?|千元|元)(?=$|[)\]】、,;:/])/.exec(normal) ??
    /(?<![美欧港日])(百万元|千万元|亿元|万元|千元)$/.exec(normal);
  return match?.[1] === undefined ? null : moneyUnit(match[1]);
}

/** The unit that a word means, with or without its 元; null for other words. */
export function moneyUnit(word: string): MoneyUnit | null {
  return UNITS.get(word) ?? null;
}

/** The unit that amounts in 元 are in once divided by a power of ten: 万元 for 4; null where none is that large, or nothing is divided. */
export function moneyUnitOfScale(scale: number): MoneyUnit | null {
  if (scale === 0) return null;
  const units = [...new Set(UNITS.values())];
  return units.find((unit) => tenThousandPlaces[unit] - tenThousandPlaces.元 === scale) ?? null;
}

const UNITS: ReadonlyMap<string, MoneyUnit> = new Map([
  ["元", "元"],
  ["千元", "千元"],
  ["万", "万元"],
  ["万元", "万元"],
  ["百万", "百万元"],
  ["百万元", "百万元"],
  ["千万", "千万元"],
  ["千万元", "千万元"],
  ["亿", "亿元"],
  ["亿元", "亿元"],
]);
