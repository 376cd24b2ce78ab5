import { placeOfFirst } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { percentWords } from "../../values/percentWords";

interface Evidence {
  readonly state: "done" | "active" | "not-started" | "unknown";
  readonly progress: number;
}

/**
 * Done with less than 100 %, or 100 % and not done (SPEC §7); paused and cancelled rows are left alone (DECIDED D10). Needs a
 * readable status: a state that comes from the progress cannot contradict it.
 */
export const statusContradictsProgress: RecordRule<"status-contradicts-progress", Evidence> = {
  stage: "record",
  id: "status-contradicts-progress",
  severity: "warning",
  area: "consistency",
  words: {
    title: "状态与进度不符",
    what: "状态是已完成而进度不到100%，或者进度100%而状态不是已完成；暂停、取消的不查。",
    why: "进度100%不等于办结；统计按状态算。",
    example: "进行中、100%；或已完成、80%。",
    remedy: "办结的把状态改为已完成，没有办结的改正进度。",
    message: ({ state, progress }) =>
      state === "done"
        ? `状态是已完成，进度却是${percentWords(progress)}，按已完成统计；请改正其中一个`
        : `进度${percentWords(progress)}，状态却是${STATE_WORDS[state]}，按未完成统计；办结的请把状态改为已完成`,
  },
  english: {
    title: "State contradicts progress",
    what: "The state says done and the progress is below 100%, or the progress is 100% and the state does not say done; paused and cancelled rows are left alone.",
    why: "100% does not mean done; figures go by the state.",
    example: "“进行中” with 100%; or “已完成” with 80%.",
    remedy: "If it is done, change the state to “已完成”; if not, correct the progress.",
    message: ({ state, progress }) =>
      state === "done"
        ? `The state says done but the progress is ${percentWords(progress)}; it counts as done. Correct one of them`
        : `The progress is ${percentWords(progress)} but the state is ${STATE_WORDS_EN[state]}; it counts as open. If it is done, change the state to “已完成”`,
  },
  checks: {
    tasks: (record) => {
      const { state, progress, stateFromStatus } = record;
      if (!stateFromStatus || progress === null || state === "paused" || state === "cancelled") return null;
      if ((state === "done") === progress >= 1) return null;
      return {
        place: placeOfFirst(record, ["status", "rate"]),
        evidence: { state, progress },
      };
    },
  },
};

const STATE_WORDS = { done: "已完成", active: "进行中", "not-started": "未启动", unknown: "不明" } as const;
const STATE_WORDS_EN = {
  done: "done",
  active: "in progress",
  "not-started": "not started",
  unknown: "unknown",
} as const;
