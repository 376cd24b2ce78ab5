/**
 * Whether a heading speaks of how things stand (本月, 累计, 实际), of how they stood before (上月, 上期), or of how they are meant to stand
 * (计划, 应, 序时).
 */
export type Moment = "now" | "before" | "planned";

/** A heading's text with the words for its moment cut off. */
export interface MomentCut {
  readonly moment: Moment;
  /** True for 本月 and the like alone, which may be a share of one month. */
  readonly isOfOnePeriod: boolean;
  readonly rest: string;
}

/** Cuts 本月, 上期累计, 计划 and the like from the front; null where none stands there. */
export function cutMoment(text: string): MomentCut | null {
  let rest = text;
  let moment: Moment | null = null;
  let isOfOnePeriod = true;
  for (;;) {
    const found = words.find(([, pattern]) => pattern.test(rest));
    if (found === undefined) break;
    const [said, pattern] = found;
    const word = pattern.exec(rest)?.[0] ?? "";
    if (said !== "now" && moment !== "before") moment = said;
    moment ??= said;
    isOfOnePeriod &&= said === "now" && ONE_PERIOD.test(word);
    rest = rest.slice(word.length);
  }
  return moment === null ? null : { moment, isOfOnePeriod, rest };
}

/** The moment of a heading that says nothing else, under or over one that says what it is of: 本月, 计划数, 实际完成. */
export function bareMoment(text: string): Moment | null {
  const cut = cutMoment(text);
  return cut !== null && /^(?:数|值|情况|完成|完成数|完成情况)?$/.test(cut.rest) ? cut.moment : null;
}

const PERIOD = "(?:月份?|期|周|季度?|旬|次|轮|阶段)";

const words: readonly (readonly [Moment, RegExp])[] = [
  [
    "before",
    new RegExp(`^(?:(?:截至|截止到?|到|至)?(?:上|前)一?个?${PERIOD}[底末止]?|上一?年度?|去年|往年|往期|同期)`),
  ],
  ["planned", new RegExp(`^(?:计划|应当?|预期|预计|预定|目标|要求|序时|时序|拟|下一?个?(?:${PERIOD}|步))`)],
  [
    "now",
    new RegExp(
      `^(?:(?:截至|截止到?|到|至)?(?:目前|当前|现在|现阶段|[本当]${PERIOD}|今日|本日)(?:为止|[底末止])?|本年度?|当年|今年|年度|累计|实际|总体|整体|最新|现有?|总)`,
    ),
  ],
];

const ONE_PERIOD = /^(?:本|当)(?:月|期|周|季|旬|次|轮)/;
