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
 * The unit of money that a header (`总投资（亿元）`, `总投资（以亿元计）`) or a line `单位：万元、亩` names; the first if several, null if none. A
 * unit counts where it stands alone in a bracket or list, or ends the text: `亿元以上项目` and `万美元` name none.
 */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const normal = withoutYuanName(text);
  const match =
    /(?:^|[([【:、,;/]|单位|[以按])(百万元?|千万元?|亿元?|万元?|千元|元)(?=$|[)\]】、,;:/([]|为单位|计)/.exec(normal) ??
    /(?<![美欧港日澳加韩台])(百万元|千万元|亿元|万元|千元)$/.exec(normal);
  return match?.[1] === undefined ? null : moneyUnit(match[1]);
}

/** 亿元人民币, 人民币亿元, 人民币：亿元 are 亿元. */
function withoutYuanName(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/\(人民币\)|人民币:?|RMB|CNY/gi, "");
}

/** The unit of another currency that a header or a line of units names (万美元), where it names none of 元; else null. */
export function foreignUnitIn(text: string): string | null {
  if (moneyUnitIn(text) !== null) return null;
  return FOREIGN.exec(text.normalize("NFKC").replace(/\s+/g, ""))?.[1] ?? null;
}

const FOREIGN =
  /(?:^|[([【:、,;/]|单位|[以按折合]|投资额?|金额|资金|数额?)((?:[十百千]?[万亿]|[十百千])?(?:美元|美金|欧元|港元|港币|日元|英镑|澳元|加元|韩元|新元|新台币|台币|卢布|法郎|外币|外汇|USD|EUR|HKD|JPY|GBP))(?=$|[)\]】、,;:/([]|为单位|计)/i;

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
