import type { Job } from "../../assistant/assistant";
import type { GoToResult, LeftOut } from "../../core/ports";
import { closingWarningText, type ClosingWarning } from "../../core/show/closing/closingWarnings";
import { monthWords as monthZh } from "../../core/workbook/dayText";
import { closingWarningEn } from "./closingWarningEn";
import { collectNoticesEn, collectNoticesZh, type CollectNotices } from "./collectNotices";
import { jobNamesEn, jobNamesZh } from "./jobNames";
import { nothingToDoEn, nothingToDoZh } from "./nothingToDo";
import { templateNoticesEn, templateNoticesZh, type TemplateNotices } from "./templateNotices";
import { letterNoticesEn, letterNoticesZh, type LetterNotices } from "./letterNotices";
import { joinEn, monthEn, numberEn, plural } from "../../core/values/numberEn";

/** What came of a command, in one sentence and a way on. */
export interface NoticeWords extends LetterNotices, TemplateNotices, CollectNotices {
  readonly label: string;
  readonly dismiss: string;
  readonly retry: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly details: string;
  /** Goes to a sheet that was just written. */
  readonly look: (sheet: string) => string;
  readonly sheetsWritten: (names: readonly string[], newFile: string | null) => string;
  /** Nothing was written, for these sheets of ours bear another name. */
  readonly sheetsRenamed: (names: readonly string[]) => string;
  /** Write, and replace them. */
  readonly replace: string;
  /** Sheets of ours that were kept under these names. */
  readonly sheetsKept: (names: readonly string[]) => string;
  /** Nothing was written, for somebody has typed on sheets of ours. */
  readonly typed: {
    readonly title: string;
    readonly sentence: string;
    /** What keeping them does. */
    readonly keeping: string;
    readonly keep: string;
    readonly cancel: string;
    /** All in one, for those who hear it. */
    readonly said: (sheets: readonly string[]) => string;
  };
  readonly marked: (cells: number, rows: number) => string;
  readonly unmarked: string;
  /** What Excel left out although the work is done; nothing where it left out nothing. */
  readonly leftOut: (what: readonly LeftOut[]) => string;
  readonly cured: (written: number, refused: number) => string;
  readonly undone: (restored: number, left: number) => string;
  readonly accepted: (count: number, until: string) => string;
  readonly settingsWritten: (sheets: readonly string[], refused: number) => string;
  /** @param book said where several files are open */
  readonly monthClosed: (
    month: string,
    version: number,
    groups: number,
    records: number,
    book: string | null,
  ) => string;
  /** What people ought to know of a closing. */
  readonly closingWarning: (warning: ClosingWarning) => string;
  readonly checkDropped: string;
  readonly nothingToDo: Readonly<Record<Job, string>>;
  readonly cancelled: (job: Job) => string;
  readonly busy: (running: Job) => string;
  readonly wentTo: Readonly<Record<GoToResult, (sheet: string, cell: string) => string>>;
  readonly failed: (job: Job, sentence: string) => string;
  readonly broken: (job: Job) => string;
  /** What went wrong came from the pane itself, no job known. */
  readonly crashed: string;
}

/** By what the user can set by hand. */
const LOOKS_ZH: Readonly<Partial<Record<LeftOut, string>>> = {
  "frozen-panes": "冻结窗格",
  "print-setup": "打印设置",
  "print-width": "“打印成一页宽”",
  charts: "图表",
};
const REMAINS_ZH: Readonly<Partial<Record<LeftOut, string>>> = {
  "old-sheets": "旧的统计表没能删掉，隐藏着，下次生成时会清理。",
  "old-marks": "有些旧标记没能去掉，请再点一次“清除标记”；还在的，可在“条件格式—管理规则”里删除。",
  "unreadable-rules":
    "台账里有Excel读不出来的条件格式规则，没有动它们；其中若有本助手的标记，请在“条件格式—管理规则”里删除。",
};

export const noticeWordsZh: NoticeWords = {
  label: "提示",
  dismiss: "关闭提示",
  retry: "再试一次",
  copy: "复制详情",
  copied: "已复制",
  copyYourself: "已选中，请按Ctrl+C复制",
  details: "出错详情",
  look: (sheet) => `打开“${sheet}”`,
  sheetsWritten: (names, newFile) =>
    newFile === null
      ? `统计表已写好：${names.join("、")}。`
      : `统计表已写进新工作簿《${newFile}》：${names.join("、")}。`,
  sheetsRenamed: (names) =>
    `${names.map((name) => `“${name}”`).join("、")}是改了名的统计表，再生成会把${names.length === 1 ? "它" : "它们"}换掉，所以还没有生成。要留着，请先把工作簿另存一份；不用留，请点“仍然替换”。`,
  replace: "仍然替换",
  sheetsKept: (names) => `原来的表留存为${names.map((name) => `“${name}”`).join("、")}。`,
  typed: {
    title: "统计表上有人填过内容",
    sentence: "再生成会把这些内容换掉，所以还没有生成：",
    keeping: "“保留为副本”把原来的表改名留下，公式固定成现在的数，再生成新表。",
    keep: "保留为副本",
    cancel: "取消",
    said: (sheets) => `统计表上有人填过内容，还没有生成：${sheets.join("；")}。`,
  },
  marked: (cells, rows) =>
    cells === 0 && rows === 0
      ? "没有需要标记的地方。"
      : `已标记${rows}行红灯、黄灯和${cells}个有问题的单元格。“清除标记”可以原样去掉。`,
  unmarked: "标记已全部清除，台账和标记以前一样。",
  leftOut: (what) => {
    const looks = what.flatMap((one) => LOOKS_ZH[one] ?? []);
    const looksSaid =
      looks.length === 0 ? "" : `Excel这次没有接受${looks.join("、")}，可以再生成一次，或在Excel里自己设置。`;
    return [looksSaid, ...what.flatMap((one) => REMAINS_ZH[one] ?? [])].join("");
  },
  cured: (written, refused) =>
    refused === 0
      ? `已改正${written}格。`
      : `已改正${written}格；另有${refused}格内容已经变了或者是公式，没有动，请自己核对。`,
  undone: (restored, left) =>
    left === 0
      ? `已撤销，${restored === 0 ? "" : `${restored}格`}恢复原样。`
      : `已撤销，${restored}格恢复原样；另有${left}格后来又改过，没有动。`,
  accepted: (count, until) => `已接受${count}条，到${until}为止不再提示，记在“例外”表里。`,
  settingsWritten: (sheets, refused) =>
    refused === 0
      ? `设置已写进${sheets.map((name) => `“${name}”`).join("、")}表。`
      : `设置已写进${sheets.map((name) => `“${name}”`).join("、")}表；另有${refused}格内容已经变了，没有写，请到表里核对。`,
  monthClosed: (month, version, groups, records, book) => {
    const where = book === null ? "" : `，写在主工作簿《${book}》`;
    const kept = `“月度存档”${groups}行，“存档明细”${records}行`;
    return `${monthZh(month)}已存档${version > 1 ? `（第${version}版，旧版保留）` : ""}：${kept}${where}。`;
  },
  ...letterNoticesZh,
  ...templateNoticesZh,
  ...collectNoticesZh,
  closingWarning: closingWarningText,
  checkDropped: "打开的文件变了，原来的检查结果已经清空，请重新检查。",
  nothingToDo: nothingToDoZh,
  cancelled: (job) =>
    job === "check" ? "检查已取消，显示的还是上一次的结果。" : `${jobNamesZh[job]}已取消，台账没有变。`,
  busy: (running) => `正在${jobNamesZh[running]}，请等它做完再点。`,
  wentTo: {
    shown: (sheet, cell) => `已转到“${sheet}”表${cell}。`,
    "hidden-sheet": (sheet, cell) => `${cell}在隐藏的工作表“${sheet}”里，请先取消隐藏这张表。`,
    "hidden-row": (sheet, cell) => `“${sheet}”表${cell}所在的行隐藏了或被筛选掉了，请先取消隐藏或清除筛选。`,
    "hidden-column": (sheet, cell) => `“${sheet}”表${cell}所在的列隐藏了，请先取消隐藏。`,
    "missing-sheet": (sheet) => `找不到工作表“${sheet}”，可能已删除或改名，请重新检查。`,
  },
  failed: (job, sentence) => `${jobNamesZh[job]}没有做成：${sentence}`,
  broken: (job) => `${jobNamesZh[job]}时程序出错，没有做完。请再试一次；还是不行，把详情复制给维护人员。`,
  crashed: "程序出错，刚才的操作没有做完。请再试一次；还是不行，把详情复制给维护人员。",
};

const LOOKS_EN: Readonly<Partial<Record<LeftOut, string>>> = {
  "frozen-panes": "the frozen panes",
  "print-setup": "the print set-up",
  "print-width": "printing one page wide",
  charts: "the charts",
};
const REMAINS_EN: Readonly<Partial<Record<LeftOut, string>>> = {
  "old-sheets": " The old figure sheets could not be deleted; they are hidden and go with the next writing.",
  "old-marks":
    " Some old marks are still there. Clear marks once more; what remains can be deleted under Conditional Formatting, Manage Rules.",
  "unreadable-rules":
    " There are conditional formats that Excel cannot read; they were left alone. If any is a mark of ours, delete it under Conditional Formatting, Manage Rules.",
};

export const noticeWordsEn: NoticeWords = {
  label: "Notice",
  dismiss: "Close notice",
  retry: "Try again",
  copy: "Copy details",
  copied: "Copied",
  copyYourself: "Selected; press Ctrl+C to copy",
  details: "Details of the failure",
  look: (sheet) => `Open ${sheet}`,
  sheetsWritten: (names, newFile) =>
    newFile === null
      ? `Figure sheets written: ${joinEn(names)}.`
      : `Figure sheets written to the new workbook ${newFile}: ${joinEn(names)}.`,
  sheetsRenamed: (names) =>
    `${joinEn(names)} ${names.length === 1 ? "is a figure sheet" : "are figure sheets"} under another name and would be replaced, so nothing has been written yet. To keep ${names.length === 1 ? "it" : "them"}, save a copy of the workbook first.`,
  replace: "Replace anyway",
  sheetsKept: (names) => ` The old ${names.length === 1 ? "one is" : "ones are"} kept as ${joinEn(names)}.`,
  typed: {
    title: "Somebody has typed on figure sheets",
    sentence: "Writing them again would replace what was typed, so nothing has been written yet:",
    keeping:
      "Keep as copies leaves the old sheets under another name, with their figures as they are, and writes new ones.",
    keep: "Keep as copies",
    cancel: "Cancel",
    said: (sheets) => `Somebody has typed on figure sheets, so nothing has been written yet: ${sheets.join("; ")}.`,
  },
  marked: (cells, rows) =>
    cells === 0 && rows === 0
      ? "There is nothing to mark."
      : `Marked ${plural(rows, "row")} with a red or yellow light and ${plural(cells, "faulty cell")}. Clear marks takes them away again.`,
  unmarked: "All marks are gone; the ledger is as it was before.",
  leftOut: (what) => {
    const looks = what.flatMap((one) => LOOKS_EN[one] ?? []);
    const looksSaid =
      looks.length === 0
        ? ""
        : ` Excel did not take ${joinEn(looks)} this time; make the sheets again, or set it in Excel yourself.`;
    return [looksSaid, ...what.flatMap((one) => REMAINS_EN[one] ?? [])].join("");
  },
  cured: (written, refused) =>
    refused === 0
      ? `Corrected ${plural(written, "cell")}.`
      : `Corrected ${plural(written, "cell")}; ${numberEn(refused)} had changed or hold a formula and were left alone. Please look at them yourself.`,
  undone: (restored, left) =>
    left === 0
      ? `Undone: ${restored === 0 ? "everything is" : plural(restored, "cell")} as before.`
      : `Undone: ${plural(restored, "cell")} as before; ${numberEn(left)} were changed since and left alone.`,
  accepted: (count, until) => `Accepted ${plural(count, "finding")} until ${until}, recorded in the sheet 例外.`,
  settingsWritten: (sheets, refused) =>
    refused === 0
      ? `Settings written to ${joinEn(sheets)}.`
      : `Settings written to ${joinEn(sheets)}; ${plural(refused, "cell")} had changed and were left alone. Please look at the sheet.`,
  monthClosed: (month, version, groups, records, book) =>
    `${monthEn(month)} is closed${version > 1 ? ` (version ${version}; the old one stays)` : ""}: ${plural(groups, "row")} in 月度存档, ${plural(records, "row")} in 存档明细${book === null ? "" : ` of ${book}`}.`,
  ...letterNoticesEn,
  ...templateNoticesEn,
  ...collectNoticesEn,
  closingWarning: closingWarningEn,
  checkDropped: "Other files are open now, so the last check was cleared. Please check again.",
  nothingToDo: nothingToDoEn,
  cancelled: (job) =>
    job === "check"
      ? "The check was cancelled; what is shown is the last one."
      : `${jobNamesEn[job]} was cancelled; the ledger has not changed.`,
  busy: (running) => `${jobNamesEn[running]} is still running. Please wait until it is done.`,
  wentTo: {
    shown: (sheet, cell) => `Went to ${cell} in ${sheet}.`,
    "hidden-sheet": (sheet, cell) => `${cell} is in the hidden sheet ${sheet}. Unhide the sheet first.`,
    "hidden-row": (sheet, cell) => `The row of ${cell} in ${sheet} is hidden or filtered out. Unhide it first.`,
    "hidden-column": (sheet, cell) => `The column of ${cell} in ${sheet} is hidden. Unhide it first.`,
    "missing-sheet": (sheet) => `There is no sheet ${sheet}: it may be deleted or renamed. Please check again.`,
  },
  failed: (job, sentence) => `${jobNamesEn[job]} failed: ${sentence}`,
  broken: (job) =>
    `${jobNamesEn[job]} failed in the program itself. Try again; if that does not help, send the details to support.`,
  crashed: "The program failed. Try again; if that does not help, send the details to support.",
};
