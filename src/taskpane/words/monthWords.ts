import type { ChangeList } from "../../assistant/views/monthView";
import type { Stage } from "../../core/values/readStage";
import { bridgeWordsZh, type BridgeWords } from "../../core/show/report/bridgeWords";
import { quoted } from "../../core/values/quoted";
import { monthWords as monthZh } from "../../core/workbook/dayText";
import { closingWordsEn, closingWordsZh, type ClosingWords } from "./closingWords";
import { joinEn, monthEn, plural } from "../../core/values/numberEn";

/** Words of the months: what has changed since the one closed last (MONTH §3), and closing one. */
export interface MonthWords {
  /** `2024年5月` */
  readonly month: (month: string) => string;
  /** `5月`, with the year where it is not that of `beside`, a day or month, ISO. */
  readonly shortMonth: (month: string, beside: string) => string;
  readonly bridge: BridgeWords;
  /** Beside a rate: what it was, and the difference where both are known. */
  readonly then: (month: string, value: string, difference: string | null) => string;
  readonly points: (points: string) => string;
  readonly thenNothing: (month: string) => string;
  readonly rank: {
    readonly up: (places: number) => string;
    readonly down: (places: number) => string;
    readonly same: string;
    readonly isNew: string;
    /** For those who listen: what the sign means. */
    readonly meaning: (month: string, rank: number | "unknown" | null) => string;
  };
  readonly changes: {
    readonly beforeTitle: string;
    readonly before: string;
    readonly title: (month: string) => string;
    readonly against: (asOf: string, version: number) => string;
    readonly gap: (month: string) => string;
    readonly lists: Readonly<Record<ChangeList, { readonly name: string; readonly meaning: string }>>;
    readonly listsLabel: string;
    readonly opens: (list: string, count: number) => string;
    readonly nothing: string;
    readonly emptyTitle: string;
    readonly empty: (book: string) => string;
    /** There are closed months, but none before this one. */
    readonly noneBefore: (month: string) => string;
    readonly closedTitle: (count: number) => string;
    readonly closedCaption: (book: string) => string;
    readonly closedHeadings: readonly [string, string, string];
    readonly version: (version: number) => string;
    readonly compared: string;
    /** Where a row stood that is there no longer. */
    readonly placeThen: (file: string, sheet: string, row: number) => string;
    readonly passage: (before: string, after: string) => string;
    /** Of one thing of a row. */
    readonly passages: Readonly<
      Record<"due" | "plannedStart" | "plannedProduction" | "progress" | "target", (passage: string) => string>
    >;
    /** In place of a deadline. */
    readonly openEnded: string;
    /** There is none. */
    readonly none: string;
    readonly target: (target: string) => string;
    readonly text: (text: string) => string;
    readonly stages: Readonly<Record<Stage, string>>;
  };
  readonly closing: ClosingWords;
}

export const monthWordsZh: MonthWords = {
  month: monthZh,
  shortMonth: (month, beside) =>
    month.slice(0, 4) === beside.slice(0, 4) ? `${Number(month.slice(5, 7))}月` : monthZh(month),
  bridge: bridgeWordsZh,
  then: (month, value, difference) => `${month}${value}${difference === null ? "" : `，${difference}`}`,
  points: (points) => `${points}个百分点`,
  thenNothing: (month) => `${month}存档里没有这一项`,
  rank: {
    up: (places) => `↑${places}`,
    down: (places) => `↓${places}`,
    same: "—",
    isNew: "新",
    meaning: (month, rank) =>
      rank === "unknown"
        ? `${month}存档里缺这一行或名次，名次不明`
        : rank === null
          ? `${month}没有名次`
          : `${month}第${rank}名`,
  },
  changes: {
    beforeTitle: "还没有检查",
    before: "检查台账以后，这里列出和上一个存档月份相比的变化。",
    title: (month) => `与${month}比`,
    against: (asOf, version) => `对照截至${asOf}的存档${version > 1 ? `（第${version}版）` : ""}。`,
    gap: (month) => `${month}以后有月份没有存档，下面都是和${month}比。`,
    lists: {
      finished: { name: "新办结", meaning: "上次没有办结、这次办结的任务和问题。" },
      newlyOverdue: { name: "新逾期", meaning: "上次没有逾期、这次逾期的。" },
      reopened: { name: "由办结改回", meaning: "上次已经办结、这次又没有办结的。" },
      regressed: { name: "进度倒退", meaning: "完成率比上次低的任务。" },
      stale: { name: "进展没有更新", meaning: "没有办结、进展情况和上次一样的（只改了数字和标点也算一样）。" },
      added: { name: "新增", meaning: "上次没有、这次有的。" },
      vanished: { name: "少了", meaning: "上次有、这次计入的台账里没有的；位置是上次的。" },
      dueMoved: { name: "时限变动", meaning: "计入的完成时限和上次不一样的；项目是计划开工、计划投产时间。" },
      targetChanged: { name: "年度目标变动", meaning: "年度目标和上次不一样的。" },
      untold: { name: "同名未比较", meaning: "同名的有几项，分不清哪一项是上次的哪一项，没有逐项比较。" },
    },
    listsLabel: "逐项变化",
    opens: (list, count) => `${list}${count}项，查看这些行`,
    nothing: "没有需要列出的变化。",
    emptyTitle: "还没有可以比较的月份",
    empty: (book) =>
      `本月台账改好以后，点“存档本月”，把结果存进主工作簿《${book}》；下个月和主工作簿一起打开检查，这里就列出新办结、新逾期、进度倒退、时限变动等。`,
    noneBefore: (month) => `${month}以前没有存档的月份，没有可以比较的。`,
    closedTitle: (count) => `已存档的月份（${count}）`,
    closedCaption: (book) => `《${book}》里存档的月份`,
    closedHeadings: ["月份", "截至", "版次"],
    version: (version) => `第${version}版`,
    compared: "正在对照",
    placeThen: (file, sheet, row) => `上次在《${file}》${sheet}第${row}行`,
    passage: (before, after) => `${before} → ${after}`,
    passages: {
      due: (passage) => `时限${passage}`,
      plannedStart: (passage) => `计划开工${passage}`,
      plannedProduction: (passage) => `计划投产${passage}`,
      progress: (passage) => `进度${passage}`,
      target: (passage) => `年度目标${passage}`,
    },
    openEnded: "长期",
    none: "无",
    target: (target) => quoted([target]),
    text: (text) => `进展情况${quoted([text])}`,
    stages: { 储备: "储备", 签约: "签约", 开工: "开工", 投产: "投产", 暂缓: "暂缓", 取消: "取消" },
  },
  closing: closingWordsZh,
};

export const monthWordsEn: MonthWords = {
  month: monthEn,
  shortMonth: (month, beside) =>
    month.slice(0, 4) === beside.slice(0, 4) ? monthEn(month).replace(/ \d+$/, "") : monthEn(month),
  bridge: {
    rateNone: "Not both months have countable tasks, so rates are not compared.",
    rateMoved: (from, to, direction, moved) =>
      direction === 0
        ? `The completion rate is ${to}, as before`
        : `The completion rate went ${direction > 0 ? "up" : "down"} from ${from} to ${to}, ${moved}`,
    moved: (up, points) => `${up ? "up" : "down"} ${points} points`,
    level: "level",
    tiny: "by less than 0.1 points",
    rateStep: {
      vanished: (rows, moved) => `${plural(rows, "row")} gone, ${moved ?? "rate unchanged"}`,
      uncounted: (rows, moved) =>
        `${plural(rows, "row")} newly counted or not (paused, cancelled, long-term), ${moved ?? "rate unchanged"}`,
      added: (rows, moved) => `${plural(rows, "row")} added, ${moved ?? "rate unchanged"}`,
      restarted: (rows, moved) => `${plural(rows, "row")} begun anew in the new year, ${moved ?? "rate unchanged"}`,
      reopened: (rows, moved) => `${plural(rows, "row")} reopened, ${moved ?? "rate unchanged"}`,
      finished: (rows, moved) => `${plural(rows, "row")} newly done, ${moved ?? "rate unchanged"}`,
    },
    overdueMoved: (count, more) =>
      `${plural(count, "task")} overdue, ${more === 0 ? "as many as before" : `${Math.abs(more)} ${more > 0 ? "more" : "fewer"} than before`}`,
    overdueStep: {
      newlyOverdue: (rows) => `${rows} newly overdue`,
      finished: (rows) => `${rows} done`,
      restarted: (rows) => `${rows} begun anew in the new year`,
      extended: (rows) => `${rows} with another due date`,
      vanished: (rows) => `${rows} gone`,
      uncounted: (rows) => `${rows} no longer counted`,
    },
    contradicted: (month) =>
      `The rows kept of ${month} do not give the figures kept of it, so what moved the rate and the overdue items is not told step by step. Where the check says that closed rows were changed or are gone, put them back.`,
    colon: ": ",
    comma: "; ",
    semicolon: "; ",
    stop: ".",
  },
  then: (month, value, difference) => joinEn([`${month} ${value}`, ...(difference === null ? [] : [difference])]),
  points: (points) => `${points} points`,
  thenNothing: (month) => `not among what was closed for ${month}`,
  rank: {
    up: (places) => `↑${places}`,
    down: (places) => `↓${places}`,
    same: "—",
    isNew: "new",
    meaning: (month, rank) =>
      rank === "unknown"
        ? `rank in ${month} not known: its row or rank is gone from what was closed`
        : rank === null
          ? `not ranked in ${month}`
          : `rank ${rank} in ${month}`,
  },
  changes: {
    beforeTitle: "Nothing checked yet",
    before: "After a check, what has changed since the last closed month is listed here.",
    title: (month) => `Against ${month}`,
    against: (asOf, version) =>
      `Compared with what was closed as of ${asOf}${version > 1 ? ` (version ${version})` : ""}.`,
    gap: (month) => `Months after ${month} were not closed; everything here is against ${month}.`,
    lists: {
      finished: { name: "Newly done", meaning: "Tasks and problems done now and not then." },
      newlyOverdue: { name: "Newly overdue", meaning: "Overdue now and not then." },
      reopened: { name: "Reopened", meaning: "Done then and not now." },
      regressed: { name: "Progress gone back", meaning: "Tasks whose progress is below what it was." },
      stale: {
        name: "Same report as before",
        meaning: "Not done, and 进展情况 the same but for digits and punctuation.",
      },
      added: { name: "Added", meaning: "There now and not then." },
      vanished: { name: "Gone", meaning: "There then, and in no ledger that counts now; the place is the one it had." },
      dueMoved: {
        name: "Due date moved",
        meaning:
          "The due date that counts is another one; of a project, the day on which it is to begin or to produce.",
      },
      targetChanged: { name: "Annual target changed", meaning: "年度目标 differs from what it was." },
      untold: {
        name: "Of one name, not compared",
        meaning: "Several rows have this name, and which was which then cannot be told.",
      },
    },
    listsLabel: "Changes row by row",
    opens: (list, count) => `${list}: ${count}, show these rows`,
    nothing: "No row has a change that is listed.",
    emptyTitle: "No month to compare with yet",
    empty: (book) =>
      `Once this month's ledgers are in order, press Close month: the results are kept in the month's book ${book}. Open it with next month's ledgers, and what is newly done, overdue, gone back or moved is listed here.`,
    noneBefore: (month) => `No month before ${month} is closed, so there is nothing to compare with.`,
    closedTitle: (count) => `Closed months (${count})`,
    closedCaption: (book) => `Months closed in ${book}`,
    closedHeadings: ["Month", "As of", "Version"],
    version: (version) => String(version),
    compared: "compared with",
    placeThen: (file, sheet, row) => `then in ${file}, ${sheet}, row ${row}`,
    passage: (before, after) => `${before} → ${after}`,
    passages: {
      due: (passage) => `due ${passage}`,
      plannedStart: (passage) => `to begin ${passage}`,
      plannedProduction: (passage) => `to produce ${passage}`,
      progress: (passage) => `progress ${passage}`,
      target: (passage) => `target ${passage}`,
    },
    openEnded: "open-ended",
    none: "none",
    target: (target) => quoted([target]),
    text: (text) => `report ${quoted([text])}`,
    stages: {
      储备: "in reserve",
      签约: "signed",
      开工: "started",
      投产: "in production",
      暂缓: "paused",
      取消: "cancelled",
    },
  },
  closing: closingWordsEn,
};
