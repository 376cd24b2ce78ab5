import type { CountsAs } from "../../count/completion/countsAs";
import type { Light } from "../../terms/light";
import type { DueKind } from "../../values/dueKind";
import type { TownSource } from "../../terms/ledgerRecord";
import type { Declared, State } from "../../values/state";
import type { Severity } from "../../terms/finding";
import type { CellRole } from "./sheetModel";

export const STATE_NAMES: Readonly<Record<State, string>> = {
  done: "已完成",
  active: "进行中",
  "not-started": "未启动",
  paused: "暂缓",
  cancelled: "取消",
  unknown: "不明",
};

export const DECLARED_NAMES: Readonly<Record<Exclude<Declared, null>, string>> = { behind: "欠进度", overdue: "逾期" };

export const DUE_KIND_NAMES: Readonly<Record<DueKind, string>> = {
  date: "有时限",
  "long-term": "长期",
  recurring: "周期性",
  none: "无时限",
};

export const COUNTS_AS_NAMES: Readonly<Record<CountsAs, string>> = {
  countable: "应完成",
  "long-term": "长期",
  paused: "暂缓",
  cancelled: "取消",
};

export const TOWN_SOURCE_NAMES: Readonly<Record<TownSource, string>> = {
  column: "镇栏",
  units: "单位栏",
  "specialty-town": "专业镇",
};

export const LIGHT_NAMES: Readonly<Record<Light, string>> = { red: "红", yellow: "黄", green: "绿", none: "无" };
export const LIGHT_ROLES: Readonly<Record<Light, CellRole>> = {
  red: "light-red",
  yellow: "light-yellow",
  green: "light-green",
  none: "light-none",
};

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", info: "提示" };
export const SEVERITY_ROLES: Readonly<Record<Severity, CellRole>> = {
  error: "severity-error",
  warning: "severity-warning",
  info: "severity-info",
};
