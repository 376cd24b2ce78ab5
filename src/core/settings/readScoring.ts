import { exactly, compareRationals, plus, ratio } from "../figures/rational";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import type { AnyHit } from "../rules/hit";
import { compact } from "../workbook/cellText";
import type { Settings } from "./settings";
import { settingTable, type SettingLine } from "./settingTable";

/** One line that 考核设置 may have (SPEC §14, DECIDED A9). */
interface Item {
  readonly name: string;
  readonly wanted: string;
  /** The settings with the line's value, or null where it cannot be taken. */
  readonly set: (settings: Settings, value: number, text: string) => Settings | null;
}

const share = (value: number): boolean => value >= 0 && value <= 1;
const days = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** Every 项目 of 考核设置, in the order in which the sheet is written with its defaults. */
export const scoringItems: readonly Item[] = [
  item("完成率权重", "0至1的数，如0.4或40%", share, (s, v) => ({ ...s, weights: { ...s.weights, completionRate: v } })),
  item("按期完成率权重", "0至1的数，如0.3或30%", share, (s, v) => ({ ...s, weights: { ...s.weights, onTimeRate: v } })),
  item("序时达成率权重", "0至1的数，如0.3或30%", share, (s, v) => ({
    ...s,
    weights: { ...s.weights, scheduleRate: v },
  })),
  item(
    "每项逾期扣分",
    "不小于0的数",
    (v) => v >= 0,
    (s, v) => ({ ...s, overduePoints: { ...s.overduePoints, each: v } }),
  ),
  item(
    "逾期扣分上限",
    "不小于0的数",
    (v) => v >= 0,
    (s, v) => ({ ...s, overduePoints: { ...s.overduePoints, most: v } }),
  ),
  item("红灯落后", "0至1的数，如30%", share, (s, v) => ({ ...s, lights: { ...s.lights, redBehind: v } })),
  item("黄灯落后", "0至1的数，如10%", share, (s, v) => ({ ...s, lights: { ...s.lights, yellowBehind: v } })),
  item("黄灯临期天数", "整数天数", days, (s, v) => ({ ...s, lights: { ...s.lights, yellowDays: v } })),
  item("未开工红灯天数", "整数天数", days, (s, v) => ({ ...s, lights: { ...s.lights, missedStartRedDays: v } })),
  item(
    "督办起始天数",
    "整数天数",
    (v) => days(v) && v >= 1,
    (s, v) => ({ ...s, steps: { ...s.steps, superviseFrom: v } }),
  ),
  item(
    "通知书起始天数",
    "整数天数",
    (v) => days(v) && v >= 1,
    (s, v) => ({ ...s, steps: { ...s.steps, noticeFrom: v } }),
  ),
  {
    name: "并列名次",
    wanted: "1,2,2,4或1,2,2,3",
    set: (settings, _, text) => {
      const ties = TIES.get(compact(text).replace(/[、.]/g, ","));
      return ties === undefined ? null : { ...settings, ranking: { ...settings.ranking, ties } };
    },
  },
  item(
    "参与排名最少任务数",
    "不小于1的整数",
    (v) => Number.isInteger(v) && v >= 1,
    (s, v) => ({
      ...s,
      ranking: { ...s.ranking, minimumCountable: v },
    }),
  ),
  item(
    "月报报送日",
    "1至28的整数",
    (v) => Number.isInteger(v) && v >= 1 && v <= 28,
    (s, v) => ({ ...s, submissions: { dueDay: v } }),
  ),
  item("通知书末位镇数", "整数", days, (s, v) => ({ ...s, notices: { ...s.notices, lastTowns: v } })),
  item("通知书末位单位数", "整数", days, (s, v) => ({ ...s, notices: { ...s.notices, lastUnits: v } })),
  item("通知书进度偏差", "0至1的数，如20%", share, (s, v) => ({
    ...s,
    notices: { ...s.notices, slowGap: v === 0 ? 0 : -v },
  })),
  item("通知书逾期天数", "整数天数", days, (s, v) => ({ ...s, notices: { ...s.notices, overdueDays: v } })),
];

const TIES: ReadonlyMap<string, Settings["ranking"]["ties"]> = new Map([
  ["1,2,2,4", "standard"],
  ["1224", "standard"],
  ["美式", "standard"],
  ["1,2,2,3", "dense"],
  ["1223", "dense"],
  ["中国式", "dense"],
]);

function item(
  name: string,
  wanted: string,
  allowed: (value: number) => boolean,
  set: (settings: Settings, value: number) => Settings,
): Item {
  return {
    name,
    wanted,
    set: (settings, value) => (Number.isFinite(value) && allowed(value) ? set(settings, value) : null),
  };
}

/** Reads 考核设置 (SPEC §14, DECIDED A9): 项目 · 值 · 说明. A line that cannot be taken leaves its default and is said. */
export function readScoring(
  sheet: SeenSheet,
  defaults: Settings,
): { readonly settings: Settings; readonly hits: readonly AnyHit[] } {
  const { lines, hits: tableHits } = settingTable(sheet, ["项目", "值", "说明"]);
  const hits: AnyHit[] = [...tableHits];
  let settings = defaults;
  for (const line of lines) {
    const name = line.text("项目");
    const found = scoringItems.find((candidate) => candidate.name === compact(name ?? ""));
    if (found === undefined) {
      hits.push(
        line.wrong(
          "项目",
          `没有“${name ?? ""}”这个项目；可用的项目有${scoringItems.map((each) => each.name).join("、")}`,
        ),
      );
      continue;
    }
    const text = line.text("值");
    if (text === null) continue;
    const next = found.set(settings, numberIn(line, text), text);
    if (next === null) hits.push(line.wrong("值", `“${found.name}”的值“${text}”用不了，应为${found.wanted}`));
    else settings = next;
  }
  const last = lines.at(-1);
  const { completionRate, onTimeRate, scheduleRate } = settings.weights;
  const sum = [onTimeRate, scheduleRate].reduce(
    (total, weight) => plus(total, exactly(weight)),
    exactly(completionRate),
  );
  if (last !== undefined && compareRationals(sum, ratio(1, 1)) !== 0) {
    hits.push(last.wrong("项目", "三项权重之和不是1", "三项权重都按默认的0.4、0.3、0.3"));
    settings = { ...settings, weights: defaults.weights };
  }
  if (last !== undefined && settings.steps.noticeFrom <= settings.steps.superviseFrom) {
    hits.push(last.wrong("项目", "通知书起始天数应大于督办起始天数", "两项都按默认值"));
    settings = { ...settings, steps: defaults.steps };
  }
  return { settings, hits };
}

/** `30%`, 0.3, `15天`: NaN where it is no number. */
function numberIn(line: SettingLine, text: string): number {
  const value = line.value("值");
  if (typeof value === "number") return value;
  const match = /^(-?\d+(?:\.\d+)?)(%|个百分点|百分点|天|日|分|个|项)?$/.exec(compact(text));
  if (!match?.[1]) return Number.NaN;
  return match[2] === "%" || match[2]?.endsWith("百分点") ? Number(`${match[1]}e-2`) : Number(match[1]);
}
