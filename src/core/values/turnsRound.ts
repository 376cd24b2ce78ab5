import type { State } from "./state";
import { statusWords, type StatusMeaning } from "./statusWords";

/**
 * Whether a remark in brackets says something else than the word before it (已完成（待验收）, 已开工（停工）): then neither counts. A
 * remark that only tells when, who or how much (已完成（6月28日）) does not, nor one that says the same again or merely that
 * it is not finished (进行中（未完成）). See decisions/0004.
 *
 * @param remark compact, without its brackets
 */
export function turnsRound(state: State, remark: string): boolean {
  if (OF_TIME.test(remark)) return false;
  const other = statusWords.get(remark);
  if (other !== undefined) return !agree(state, other, remark);
  switch (state) {
    case "done":
      return UNFINISHED.test(remark) || STOPPED.test(remark) || GIVEN_UP.test(remark);
    case "active":
    case "not-started":
      return STOPPED.test(remark) || GIVEN_UP.test(remark);
    case "paused":
      return RESUMED.test(remark) || GIVEN_UP.test(remark);
    default:
      return RESUMED.test(remark);
  }
}

function agree(state: State, other: StatusMeaning, remark: string): boolean {
  if (other.state === state) return true;
  return state !== "done" && other.state !== "done" && /^[未尚还待]/.test(remark);
}

/** How it stands against its time, which is no state: 已完成（逾期） was late, 已完成（未逾期） was not. */
const OF_TIME =
  /^(?:(?:未|无|没有?|已|进度|进展)?(?:逾期|超期|超时|延期|滞后)|[达超欠]进度|(?:未?达到?|超过?|欠|符合|滞后)序时(?:进度)?)$/;
const UNFINISHED =
  /^(?:[未尚待仍拟缺剩差除]|还[未有在需差]|正在|部分|基本|即将)|(?:办理|验收|审核|整改|建设|施工|实施|推进)中$/;
const STOPPED = /^(?:现|目前|暂时)?已?(?:停工|停建|停滞|暂停|暂缓|缓建|搁置|中止)/;
const GIVEN_UP = /^(?:现|目前|拟)?已?(?:取消|终止|撤销|不再)/;
const RESUMED = /^(?:现|目前)?已?(?:复工|恢复|重启|重新)/;
