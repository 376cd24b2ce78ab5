import type { AssistantState, Job } from "../../assistant/assistant";
import { numberEn, plural } from "../../core/values/numberEn";
import { jobNamesEn, jobNamesZh } from "./jobNames";

/** Words of the pane's head and of what runs. */
export interface HeadWords {
  readonly head: {
    readonly label: string;
    readonly files: (names: readonly string[]) => string;
    readonly noFile: string;
    readonly asOf: string;
    readonly asOfHint: string;
    readonly dayUnreadable: string;
    readonly calendar: (label: string) => string;
    readonly asOfRemembered: string;
    readonly useToday: string;
    readonly check: string;
    readonly checkAgain: string;
    readonly actionsLabel: string;
    readonly sheets: string;
    readonly mark: string;
    readonly unmark: string;
    readonly undo: Readonly<Record<NonNullable<AssistantState["undo"]>["what"], (cells: number) => string>>;
    readonly needsCheck: string;
    readonly oldFormat: string;
    readonly otherDay: (checked: string) => string;
    readonly busy: string;
  };

  readonly running: {
    readonly jobs: Readonly<Record<Job, string>>;
    readonly steps: Readonly<Record<"reading" | "computing" | "writing", string>>;
    readonly rows: (done: number, total: number | null) => string;
    readonly share: (percent: number) => string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly notCancellable: string;
  };
}

export const headWordsZh: HeadWords = {
  head: {
    label: "台账和操作",
    files: (names) => (names.length <= 2 ? names.join("、") : `${names[0] ?? ""}等${names.length}个文件`),
    noFile: "还没有打开台账文件",
    asOf: "截至日期",
    asOfHint: "统计到这一天：这一天以后到期的不算逾期。",
    dayUnreadable: "请写成2024-06-30这样的日期。",
    calendar: (label) => `从日历选${label}`,
    asOfRemembered: "上次用的日期",
    useToday: "改为今天",
    check: "检查台账",
    checkAgain: "重新检查",
    actionsLabel: "统计表和标记",
    sheets: "生成统计表",
    mark: "标记台账",
    unmark: "清除标记",
    undo: {
      cures: (cells) => `撤销改正（${cells}格）`,
      acceptance: () => "撤销接受",
      entry: () => "撤销填写",
      settings: () => "撤销设置",
      closing: () => "撤销存档",
      register: () => "撤销登记",
      ledgers: () => "撤销新建台账",
      collection: (cells) => `撤销汇总（${cells}格）`,
      decisions: () => "撤销决定",
    },
    needsCheck: "先检查台账",
    oldFormat: "旧格式（.xls）的工作簿不能标记，请在Excel里另存为.xlsx后再打开",
    otherDay: (checked) => `下面显示的还是截至${checked}的结果，重新检查后更新。`,
    busy: "正在做别的事，做完再点",
  },
  running: {
    jobs: jobNamesZh,
    steps: { reading: "正在读取台账", computing: "正在检查和统计", writing: "正在写入" },
    rows: (done, total) => (total === null ? `${done}行` : `${done}/${total}行`),
    share: (percent) => `${percent}%`,
    cancel: "取消",
    cancelling: "正在停下来……",
    notCancellable: "这一步很短，不能中途取消",
  },
};

export const headWordsEn: HeadWords = {
  head: {
    label: "Ledger and actions",
    files: (names) => (names.length <= 2 ? names.join(", ") : `${names[0] ?? ""} and ${names.length - 1} more`),
    noFile: "No ledger file is open",
    asOf: "As-of date",
    asOfHint: "Figures speak of this day: what falls due later is not overdue.",
    dayUnreadable: "Please give a day, such as 2024-06-30.",
    calendar: (label) => `Choose ${label} from a calendar`,
    asOfRemembered: "Date used last time",
    useToday: "Use today",
    check: "Check ledger",
    checkAgain: "Check again",
    actionsLabel: "Figure sheets and marks",
    sheets: "Make figure sheets",
    mark: "Mark ledger",
    unmark: "Clear marks",
    undo: {
      cures: (cells) => `Undo corrections (${plural(cells, "cell")})`,
      acceptance: () => "Undo acceptance",
      entry: () => "Undo typing",
      settings: () => "Undo settings",
      closing: () => "Undo closing",
      register: () => "Undo the register",
      ledgers: () => "Undo the new ledgers",
      collection: (cells) => `Undo putting together (${plural(cells, "cell")})`,
      decisions: () => "Undo the decision",
    },
    needsCheck: "Check the ledger first",
    oldFormat: "Workbooks of the old format (.xls) cannot be marked; save as .xlsx in Excel and open that",
    otherDay: (checked) => `What is shown is still of ${checked}; check again to bring it up to date.`,
    busy: "Something else is running; wait until it is done",
  },
  running: {
    jobs: jobNamesEn,
    steps: { reading: "Reading the ledger", computing: "Checking and computing", writing: "Writing" },
    rows: (done, total) => (total === null ? plural(done, "row") : `${numberEn(done)} of ${plural(total, "row")}`),
    share: (percent) => `${percent}%`,
    cancel: "Cancel",
    cancelling: "Stopping…",
    notCancellable: "This step is short and cannot be cancelled",
  },
};
