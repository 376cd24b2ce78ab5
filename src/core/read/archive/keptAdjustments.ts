import { significant } from "../../values/significant";

/** 项目 of the line of 统计规则 that says what 加减分 gave and took when the month was closed. */
export const KEPT_ADJUSTMENTS = "加减分";

const NOTHING = "无";

/**
 * 加减分 of a month in words, `龙兴镇+2、县文旅局-1.5`: ranks hang on it (SPEC §11), and no column keeps it. Members that it neither gave nor took are not named.
 *
 * @param points by member, those added less those taken away
 */
export function adjustmentWords(points: ReadonlyMap<string, number>): string {
  const words = [...points].flatMap(([name, one]) => {
    const kept = significant(one);
    return kept === 0 ? [] : [`${name}${kept > 0 ? "+" : ""}${kept}`];
  });
  return words.length === 0 ? NOTHING : words.join("、");
}

/** The same read back; null where it cannot be: then nothing is known. */
export function adjustmentsIn(words: string | undefined): ReadonlyMap<string, number> | null {
  if (words === undefined) return null;
  const points = new Map<string, number>();
  if (words === NOTHING) return points;
  for (const word of words.split("、")) {
    const [, name, number] = /^(.+?)([+-]\d+(?:\.\d+)?)$/.exec(word) ?? [];
    if (name === undefined || number === undefined) return null;
    points.set(name, Number(number));
  }
  return points;
}
