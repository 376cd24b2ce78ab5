import { columnLabel, ledgerDefinitions, type LedgerKind } from "../../core/terms/ledgerKind";
import type { State } from "../../core/values/state";
import { numberEn, plural } from "../../core/values/numberEn";

/** Words of rows: those behind a number, and those that are overdue. */
export interface RowsWords {
  readonly back: string;
  readonly title: (group: string, figure: string) => string;
  readonly count: (count: number) => string;
  readonly none: string;
  readonly listLabel: (title: string) => string;
  readonly place: (file: string | null, sheet: string, row: number) => string;
  /** Begins with what is shown: those who speak to their computer say that. */
  readonly goTo: (matter: string, place: string) => string;
  readonly nameless: (kind: LedgerKind) => string;
  readonly due: (day: string) => string;
  readonly finished: (day: string) => string;
  readonly progress: (progress: string) => string;
  readonly states: Readonly<Record<State, string>>;
  readonly overdue: (days: number) => string;
  readonly errors: (count: number) => string;
  readonly light: (light: string, reason: string | null) => string;
  readonly lead: (units: string) => string;
  readonly showAll: (count: number) => string;
}

export const rowsWordsZh: RowsWords = {
  back: "返回",
  title: (group, figure) => `${group} · ${figure}`,
  count: (count) => `共${count}行`,
  none: "没有这样的行。",
  listLabel: (title) => `${title}的各行`,
  place: (file, sheet, row) => (file === null ? `${sheet}第${row}行` : `${file} · ${sheet}第${row}行`),
  goTo: (matter, place) => `${matter}，转到${place}`,
  nameless: (kind) => `（没有填${columnLabel(kind, ledgerDefinitions[kind].telling[0])}）`,
  due: (day) => `时限${day}`,
  finished: (day) => `${day}完成`,
  progress: (progress) => `进度${progress}`,
  states: {
    done: "已完成",
    active: "进行中",
    "not-started": "未启动",
    paused: "暂缓",
    cancelled: "取消",
    unknown: "状态不明",
  },
  overdue: (days) => `逾期${days}天`,
  errors: (count) => `这一行有${count}处错误没有改，数字先不要采用`,
  light: (light, reason) => (reason === null || reason === "" ? light : `${light}：${reason}`),
  lead: (units) => `牵头：${units}`,
  showAll: (count) => `查看全部${count}行`,
};

export const rowsWordsEn: RowsWords = {
  back: "Back",
  title: (group, figure) => `${group} · ${figure}`,
  count: (count) => plural(count, "row"),
  none: "There is no such row.",
  listLabel: (title) => `Rows of ${title}`,
  place: (file, sheet, row) =>
    file === null ? `${sheet}, row ${numberEn(row)}` : `${file} · ${sheet}, row ${numberEn(row)}`,
  goTo: (matter, place) => `${matter}, go to ${place}`,
  nameless: (kind) => `(${ledgerDefinitions[kind].english.nameless})`,
  due: (day) => `due ${day}`,
  finished: (day) => `finished ${day}`,
  progress: (progress) => `progress ${progress}`,
  states: {
    done: "done",
    active: "under way",
    "not-started": "not started",
    paused: "paused",
    cancelled: "cancelled",
    unknown: "status unknown",
  },
  overdue: (days) => `${plural(days, "day")} overdue`,
  errors: (count) => `${plural(count, "open error")} in this row: do not rely on its figures yet`,
  light: (light, reason) => (reason === null || reason === "" ? light : `${light}: ${reason}`),
  lead: (units) => `Lead: ${units}`,
  showAll: (count) => `Show all ${plural(count, "row")}`,
};
