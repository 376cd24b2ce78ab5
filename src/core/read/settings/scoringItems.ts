import { compact } from "../../workbook/cellText";
import { SAME_LEDGER } from "../../terms/sameLedger";
import type { Settings } from "../../terms/settings";
import { inBoth, type InBoth } from "../../base/inBoth";
import type { ScoringItem } from "./scoringItem";
import { pointsItem, shareItem, wholeItem, type Get, type Set } from "./numberItems";

/** How a setting that is switched off is written. */
const NONE = "无";
const NONE_WORDS = new Set([NONE, "不用", "没有"]);

const LONGEST_WORDS = 60;

/** Every 项目 of 考核设置, in the order in which the sheet is written with its defaults. */
export const scoringItems: readonly ScoringItem[] = [
  shareItem("完成率权重", weight("completionRate"), setWeight("completionRate")),
  shareItem("按期完成率权重", weight("onTimeRate"), setWeight("onTimeRate")),
  shareItem("序时达成率权重", weight("scheduleRate"), setWeight("scheduleRate")),
  pointsItem(
    "每项逾期扣分",
    (s) => s.overduePoints.each,
    (s, each) => ({ ...s, overduePoints: { ...s.overduePoints, each } }),
  ),
  pointsItem(
    "逾期扣分上限",
    (s) => s.overduePoints.most,
    (s, most) => ({ ...s, overduePoints: { ...s.overduePoints, most } }),
  ),
  shareItem(
    "红灯落后",
    (s) => s.lights.redBehind,
    (s, redBehind) => ({ ...s, lights: { ...s.lights, redBehind } }),
  ),
  shareItem(
    "黄灯落后",
    (s) => s.lights.yellowBehind,
    (s, yellowBehind) => ({ ...s, lights: { ...s.lights, yellowBehind } }),
  ),
  wholeItem(
    "黄灯临期天数",
    { from: 0 },
    (s) => s.lights.yellowDays,
    (s, yellowDays) => ({ ...s, lights: { ...s.lights, yellowDays } }),
  ),
  wholeItem(
    "未开工红灯天数",
    { from: 0 },
    (s) => s.lights.missedStartRedDays,
    (s, missedStartRedDays) => ({ ...s, lights: { ...s.lights, missedStartRedDays } }),
  ),
  wholeItem(
    "督办起始天数",
    { from: 1 },
    (s) => s.steps.superviseFrom,
    (s, superviseFrom) => ({ ...s, steps: { ...s.steps, superviseFrom } }),
  ),
  wholeItem(
    "通知书起始天数",
    { from: 1 },
    (s) => s.steps.noticeFrom,
    (s, noticeFrom) => ({ ...s, steps: { ...s.steps, noticeFrom } }),
  ),
  {
    name: "并列名次",
    wanted: inBoth("1,2,2,4或1,2,2,3", "1,2,2,4 or 1,2,2,3"),
    shown: ({ ranking }) => (ranking.ties === "standard" ? "1,2,2,4" : "1,2,2,3"),
    set: (settings, { text }) => {
      const ties = TIES.get(compact(text).replace(/[、.]/g, ","));
      return ties === undefined ? null : { ...settings, ranking: { ...settings.ranking, ties } };
    },
  },
  // With fewer than one a member without any task would get a rank (DECIDED E5).
  wholeItem(
    "参与排名最少任务数",
    { from: 1 },
    (s) => s.ranking.minimumCountable,
    (s, minimumCountable) => ({ ...s, ranking: { ...s.ranking, minimumCountable } }),
  ),
  // Every month has a 28th.
  wholeItem(
    "月报报送日",
    { from: 1, to: 28 },
    (s) => s.submissions.dueDay,
    (s, dueDay) => ({ ...s, submissions: { dueDay } }),
  ),
  wholeItem(
    "通知书末位镇数",
    { from: 0 },
    (s) => s.notices.lastTowns,
    (s, lastTowns) => ({ ...s, notices: { ...s.notices, lastTowns } }),
  ),
  wholeItem(
    "通知书末位单位数",
    { from: 0 },
    (s) => s.notices.lastUnits,
    (s, lastUnits) => ({ ...s, notices: { ...s.notices, lastUnits } }),
  ),
  shareItem(
    "通知书进度偏差",
    (s) => Math.abs(s.notices.slowGap),
    (s, behind) => ({ ...s, notices: { ...s.notices, slowGap: behind === 0 ? 0 : -behind } }),
  ),
  wholeItem(
    "通知书逾期天数",
    { from: 0 },
    (s) => s.notices.overdueDays,
    (s, overdueDays) => ({ ...s, notices: { ...s.notices, overdueDays } }),
  ),
  wholeItem(
    "办理期限天数",
    { from: 1 },
    (s) => s.notices.termDays,
    (s, termDays) => ({ ...s, notices: { ...s.notices, termDays } }),
  ),
  wholeItem(
    "催办间隔天数",
    { from: 0 },
    (s) => s.notices.intervalDays,
    (s, intervalDays) => ({ ...s, notices: { ...s.notices, intervalDays } }),
  ),
  praised("通报表扬镇数", "towns"),
  praised("通报表扬单位数", "units"),
  {
    name: SAME_LEDGER.item,
    wanted: inBoth(`${SAME_LEDGER.one}或${SAME_LEDGER.each}`, `“${SAME_LEDGER.one}” or “${SAME_LEDGER.each}”`),
    shown: ({ sameLedger }) => SAME_LEDGER[sameLedger],
    set: (settings, { text }) => {
      const sameLedger = SAME_LEDGER_WORDS.get(compact(text));
      return sameLedger === undefined ? null : { ...settings, sameLedger };
    },
  },
  letterText(
    "发文单位",
    inBoth("发文单位的全称", "the full name of the unit that sends letters"),
    ({ sender }) => sender,
    (sender) => ({ sender }),
  ),
  {
    ...letterText(
      "经同意语",
      inBoth(
        "写明经谁同意，如“经县人民政府同意”（没有的写“无”）",
        "by whose leave, such as “经县人民政府同意” (“无” where there is none)",
      ),
      ({ consent }) => (consent === "" ? NONE : consent),
      (text) => (isNone(text) ? { consent: "" } : /同意|批准/.test(text) ? { consent: text } : null),
    ),
    takesNone: true,
  },
  letterText(
    "文号前缀",
    inBoth("文号里年份前面的字", "what stands before the year in a letter's number"),
    ({ numberPrefix }) => numberPrefix,
    (numberPrefix) => ({ numberPrefix }),
  ),
  letterText(
    "通报文号前缀",
    inBoth("月度通报文号里年份前面的字", "what stands before the year in the number of a monthly circular"),
    ({ circularPrefix }) => circularPrefix,
    (circularPrefix) => ({ circularPrefix }),
  ),
  letterText(
    "联系人",
    inBoth("姓名和电话，印在通知末尾（可以不写）", "name and telephone, printed at the end of letters (may be blank)"),
    ({ contact }) => contact,
    (contact) => ({ contact }),
  ),
];

/** Words that letters carry: no figure hangs on them, and no archive keeps them (MONTH §2: an archive names no person). */
function letterText(
  name: string,
  wanted: InBoth,
  get: (letters: Settings["letters"]) => string,
  change: (text: string) => Partial<Settings["letters"]> | null,
): ScoringItem {
  return {
    name,
    wanted: inBoth(
      `不超过${LONGEST_WORDS}个字的一行文字：${wanted.zh}`,
      `one line of at most ${LONGEST_WORDS} characters: ${wanted.en}`,
    ),
    ofLetters: true,
    shown: ({ letters }) => get(letters),
    set: (settings, { text }) => {
      const changed = text.length > LONGEST_WORDS || /[\r\n]/.test(text) ? null : change(text);
      return changed === null ? null : { ...settings, letters: { ...settings.letters, ...changed } };
    },
  };
}

function praised(name: string, key: keyof Settings["praise"]): ScoringItem {
  const set: Set = (s, value) => ({ ...s, praise: { ...s.praise, [key]: value } });
  return { ...wholeItem(name, { from: 0 }, (s) => s.praise[key], set), ofLetters: true };
}

/** `无`, also `（无）` and `无。`: whoever writes so has no leave, and no letter may say otherwise. */
function isNone(text: string): boolean {
  return NONE_WORDS.has(compact(text).replace(/[\p{P}\p{S}]/gu, ""));
}

const SAME_LEDGER_WORDS: ReadonlyMap<string, Settings["sameLedger"]> = new Map([
  [SAME_LEDGER.one, "one"],
  ["只计1张", "one"],
  ["计一张", "one"],
  [SAME_LEDGER.each, "each"],
  ["都计入", "each"],
  ["全计", "each"],
]);

const TIES: ReadonlyMap<string, Settings["ranking"]["ties"]> = new Map([
  ["1,2,2,4", "standard"],
  ["1224", "standard"],
  ["美式", "standard"],
  ["1,2,2,3", "dense"],
  ["1223", "dense"],
  ["中国式", "dense"],
]);

function weight(key: keyof Settings["weights"]): Get {
  return ({ weights }) => weights[key];
}

function setWeight(key: keyof Settings["weights"]): Set {
  return (settings, value) => ({ ...settings, weights: { ...settings.weights, [key]: value } });
}
