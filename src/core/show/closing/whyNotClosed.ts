import { monthEn } from "../../values/numberEn";
import { inBoth, type InBoth } from "../../base/inBoth";
import type { ClosedMonth } from "../../read/archive/closedMonth";
import type { IsoMonth } from "../../terms/isoDay";
import type { RunResult } from "../../terms/runResult";
import { compact } from "../../workbook/cellText";
import { monthWords } from "../../workbook/dayText";

/** What people write where they have no reason (MONTH §2, DECIDED F12), in the pieces that they put it together from. */
const EMPTY_WORDS =
  /核实|核对|检查|确认|同意|更正|修改|修正|改正|调整|重新|存档|数据|情况|部分|有关|相关|更新|变更|变动|变化|内容|数字|数值|台账|表格|本月|上月|属实|正确|无误|有误|错误|差错|完善|优化|填报|单位|个别|一些|几处|没有?问题|[已经均都再无了过\d]/gu;

/**
 * Why a month cannot be closed, in a sentence; null where it can (MONTH §2, DECIDED F12).
 * @param reason why it is closed again, or null
 */
export function whyNotClosed(months: readonly ClosedMonth[], month: IsoMonth, reason: string | null): InBoth | null {
  const closed = months.find((one) => one.month === month);
  const name = monthWords(month);
  const nameEn = monthEn(month);
  if (reason === null)
    return closed === undefined
      ? null
      : inBoth(
          `${name}已经存档（第${closed.version}版）；要更正，请写明更正原因`,
          `${nameEn} is closed already (version ${closed.version}); to correct it, write the reason`,
        );
  if (closed === undefined)
    return inBoth(
      `${name}还没有存档，不用写更正原因；直接存档即可`,
      `${nameEn} has not been closed yet and needs no reason for a correction; just close it`,
    );
  return isClosingReason(reason)
    ? null
    : inBoth(
        `更正原因“${reason.trim()}”没有说明改了什么；请写清楚（如“万安镇第3项办结时间补报”）`,
        `The reason “${reason.trim()}” does not say what was changed; write it out (such as “万安镇第3项办结时间补报”)`,
      );
}

/** Whether words say why a closed month is closed again: not blank, not too short, none of those that say nothing. */
export function isClosingReason(reason: string): boolean {
  const said = compact(reason).replace(/[\p{P}\p{S}]+/gu, "");
  return [...said].length >= SHORTEST_REASON && /\p{L}/u.test(said.replace(EMPTY_WORDS, ""));
}

/** Why there is nothing to close, in a sentence; null where there is. */
export function whyNothingToClose({ report }: Pick<RunResult, "report">): InBoth | null {
  return report.records.length === 0
    ? inBoth("没有读到台账记录，没有可以存档的内容", "No ledger records were found; there is nothing to close")
    : null;
}

/** Characters, white space and punctuation not counted (DECIDED F22). */
const SHORTEST_REASON = 4;
