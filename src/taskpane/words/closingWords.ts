import { plural } from "../../core/values/numberEn";

/** Words of closing a month (MONTH §2). */
export interface ClosingWords {
  readonly open: string;
  readonly title: (month: string) => string;
  readonly titleAgain: (month: string) => string;
  readonly sentence: (asOf: string) => string;
  readonly sentenceAgain: (version: number, asOf: string, next: number) => string;
  readonly keptLabel: string;
  readonly asOf: string;
  readonly groups: string;
  readonly records: string;
  readonly rows: (count: number) => string;
  readonly book: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonWrong: string;
  /** In Excel, and on the page, where what is open is saved as a copy. */
  readonly after: Readonly<Record<"excel" | "page", string>>;
  readonly confirm: string;
  readonly confirmAgain: string;
  readonly cancel: string;
  readonly otherDay: (asOf: string) => string;
  readonly stale: string;
  readonly checkAgain: string;
  readonly notWritable: (book: string) => string;
  readonly noRecords: string;
  readonly loading: string;
}

export const closingWordsZh: ClosingWords = {
  open: "存档本月",
  title: (month) => `存档${month}`,
  titleAgain: (month) => `更正${month}存档`,
  sentence: (asOf) => `把截至${asOf}的结果存下来，供以后各月比较。台账本身不动。`,
  sentenceAgain: (version, asOf, next) =>
    `这个月已经存档（第${version}版，截至${asOf}）。再存是更正：旧版保留，以后各月和第${next}版比较。`,
  keptLabel: "将要存档的内容",
  asOf: "截至日期",
  groups: "月度存档",
  records: "存档明细",
  rows: (count) => `${count}行`,
  book: "写入主工作簿",
  reason: "更正原因",
  reasonHint: "写明改了什么，如“万安镇第3项办结时间补报”。",
  reasonWrong: "请写明改了什么；“核实无误”“更正”这样的话看不出来。",
  after: {
    excel: "保存工作簿以后存档才留下来；保存以前可以撤销，恢复原样。",
    page: "存档以后请“另存副本”，存档在主工作簿的副本里；另存以前可以撤销，恢复原样。",
  },
  confirm: "存档",
  confirmAgain: "更正存档",
  cancel: "取消",
  otherDay: (asOf) => `截至日期改成了${asOf}，要先按这一天重新检查，再存档。`,
  stale: "台账改动过，要先重新检查，再存档。",
  checkAgain: "重新检查",
  notWritable: (book) => `主工作簿《${book}》是旧格式（.xls），写不进去。请在Excel里另存为.xlsx，重新打开后再存档。`,
  noRecords: "没有读到台账记录，没有可以存档的内容。",
  loading: "正在取数……",
};

export const closingWordsEn: ClosingWords = {
  open: "Close month",
  title: (month) => `Close ${month}`,
  titleAgain: (month) => `Correct ${month}`,
  sentence: (asOf) =>
    `Keeps the results as of ${asOf}, for later months to be compared with. The ledgers stay as they are.`,
  sentenceAgain: (version, asOf, next) =>
    `This month is closed (version ${version}, as of ${asOf}). Closing it again is a correction: the old version stays, later months are compared with version ${next}.`,
  keptLabel: "What will be kept",
  asOf: "As-of date",
  groups: "月度存档",
  records: "存档明细",
  rows: (count) => plural(count, "row"),
  book: "Into the month's book",
  reason: "Reason of the correction",
  reasonHint: "Say what was changed, for instance “late report of item 3 of Wan'an”.",
  reasonWrong: "Please say what was changed, in at least four characters.",
  after: {
    excel: "It stays once the workbook is saved; until then it can be undone exactly.",
    page: "Then save a copy: the closed month is in the copy of the month's book. Until then it can be undone exactly.",
  },
  confirm: "Close",
  confirmAgain: "Correct",
  cancel: "Cancel",
  otherDay: (asOf) => `The as-of date is ${asOf} now; check again for that day first.`,
  stale: "The ledgers have changed; check again first.",
  checkAgain: "Check again",
  notWritable: (book) =>
    `The month's book ${book} is of the old format (.xls) and cannot be written. Save it as .xlsx in Excel and open that.`,
  noRecords: "No ledger record was read, so there is nothing to close.",
  loading: "Fetching…",
};
