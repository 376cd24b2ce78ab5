import { shownPoints } from "../../count/months/shownPoints";
import type { CountBridge, CountStep, RateBridge, RateStep } from "../../terms/report";
import { percentText, shownTenths, tenthsText } from "../../values/figureText";

/** What the sentences of a bridge are made of, in one language. */
export interface BridgeWords {
  /** Where one of the months has nothing to be completed. */
  readonly rateNone: string;
  /** @param moved the difference in words */
  readonly rateMoved: (from: string, to: string, direction: number, moved: string) => string;
  readonly moved: (up: boolean, points: string) => string;
  /** Of a difference that is none as shown. */
  readonly level: string;
  /** Of a step that moves less than is shown. */
  readonly tiny: string;
  /** @param moved null where the step moves nothing */
  readonly rateStep: Readonly<Record<RateStep["kind"], (rows: number, moved: string | null) => string>>;
  readonly overdueMoved: (count: number, more: number) => string;
  readonly overdueStep: Readonly<Record<CountStep["kind"], (rows: number) => string>>;
  /** In place of both where last month's archive contradicts itself. */
  readonly contradicted: (month: string) => string;
  readonly colon: string;
  /** Between items, and between steps that have a comma of their own. */
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
}

/**
 * `完成率由18.5%升至21.6%，提高3.1个百分点：新办结2项，提高3.1个百分点。` Both differ as they are shown, and the steps are rounded so that they
 * add up to it (DECIDED F8).
 */
export function rateSentence(rate: RateBridge | null, words: BridgeWords): string {
  if (rate === null) return words.rateNone;
  const { from, to, steps } = rate;
  const total = shownTenths(to, from);
  const tenths = shownPoints(
    steps.map(({ points }) => points),
    total,
  );
  const parts = steps.flatMap(({ kind, rows }, place) => {
    const size = tenths[place] ?? 0;
    const difference = size !== 0 ? moved(size, words) : (steps[place]?.points ?? 0) !== 0 ? words.tiny : null;
    return rows === 0 ? [] : [words.rateStep[kind](rows, difference)];
  });
  const whole = words.rateMoved(percentText(from), percentText(to), total, moved(total, words));
  return withParts(whole, parts, words.semicolon, words);
}

/** `逾期8项，比上次多2项：新逾期3项，办结1项。` */
export function overdueSentence({ from, to, steps }: CountBridge, words: BridgeWords): string {
  const parts = steps.flatMap(({ kind, rows }) => (rows === 0 ? [] : [words.overdueStep[kind](rows)]));
  return withParts(words.overdueMoved(to, to - from), parts, words.comma, words);
}

function withParts(
  whole: string,
  parts: readonly string[],
  between: string,
  { colon, stop }: Pick<BridgeWords, "colon" | "stop">,
): string {
  return `${whole}${parts.length === 0 ? "" : colon}${parts.join(between)}${stop}`;
}

function moved(tenths: number, words: BridgeWords): string {
  return tenths === 0 ? words.level : words.moved(tenths > 0, tenthsText(tenths));
}

/** In Chinese, on the terminal and in the pane alike. */
export const bridgeWordsZh: BridgeWords = {
  rateNone: "这两个月不是都有应完成任务，不比较完成率。",
  rateMoved: (from, to, direction, difference) =>
    direction === 0 ? `完成率${to}，与上次持平` : `完成率由${from}${direction > 0 ? "升" : "降"}至${to}，${difference}`,
  moved: (up, points) => `${up ? "提高" : "降低"}${points}个百分点`,
  level: "持平",
  tiny: "变动不到0.1个百分点",
  rateStep: {
    vanished: (rows, difference) => `少了${rows}项，${effect(difference)}`,
    uncounted: (rows, difference) => `${rows}项改变是否计入（暂缓、取消、长期），${effect(difference)}`,
    added: (rows, difference) => `新增${rows}项，${effect(difference)}`,
    restarted: (rows, difference) => `新的一年重新开始${rows}项，${effect(difference)}`,
    reopened: (rows, difference) => `由办结改回${rows}项，${effect(difference)}`,
    finished: (rows, difference) => `新办结${rows}项，${effect(difference)}`,
  },
  overdueMoved: (count, more) =>
    `任务逾期${count}项，${more === 0 ? "与上次一样多" : `比上次${more > 0 ? "多" : "少"}${Math.abs(more)}项`}`,
  overdueStep: {
    newlyOverdue: (rows) => `新逾期${rows}项`,
    finished: (rows) => `办结${rows}项`,
    restarted: (rows) => `转入新的一年${rows}项`,
    extended: (rows) => `改期${rows}项`,
    vanished: (rows) => `少了${rows}项`,
    uncounted: (rows) => `不再计入${rows}项`,
  },
  contradicted: (month) =>
    `${month}的存档明细和月度存档对不上，完成率和逾期的增减没有逐项分解；检查结果指出存档被改动或者缺行的，请改回。`,
  colon: "：",
  comma: "，",
  semicolon: "；",
  stop: "。",
};

function effect(difference: string | null): string {
  return difference ?? "完成率不变";
}
