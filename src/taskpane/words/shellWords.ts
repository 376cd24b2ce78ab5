import type { MarkModel } from "../../core/show/writes/workbookWrite";
import type { Unseen } from "../../core/workbook/snapshotPart";
import { dayText } from "../../core/workbook/dayText";
import { headWordsEn, headWordsZh, type HeadWords } from "./headWords";
import { forEveryKind, ledgerDefinitions, ledgerLabel, type LedgerKind } from "../../core/terms/ledgerKind";
import { dayEn, numberEn, plural } from "../../core/values/numberEn";
import { noticeWordsEn, noticeWordsZh, type NoticeWords } from "./noticeWords";
import { punctuationEn, punctuationZh, type Punctuation } from "./punctuation";

/** Words of the pane's frame: head, progress, summary, tabs, empty states. One voice, plain office Chinese. */
export interface ShellWords extends HeadWords, Punctuation {
  readonly title: string;
  /** `6月30日`, with the year where it differs from that of `beside`. Both ISO. */
  readonly day: (iso: string, beside: string) => string;
  readonly number: (value: number) => string;
  readonly kinds: Readonly<Record<LedgerKind, string>>;
  readonly tabs: Readonly<
    Record<"findings" | "figures" | "changes" | "ranking" | "overdue" | "templates" | "settings" | "help", string>
  >;
  readonly tabsLabel: string;
  readonly loadingTab: string;
  readonly waiting: string;

  readonly summary: {
    readonly label: string;
    readonly scope: (asOf: string, ledgers: number, records: number) => string;
    readonly severities: Readonly<Record<"error" | "warning" | "info", string>>;
    readonly count: (severity: string, count: number) => string;
    readonly lightsLabel: string;
    readonly lights: Readonly<Record<"red" | "yellow" | "green" | "none", string>>;
    readonly overdue: (count: number) => string;
    /** What a count leads to. */
    readonly openFindings: string;
    readonly openRows: string;
    readonly openOverdue: string;
    readonly accepted: (count: number) => string;
    readonly sinceLine: (asOf: string, counts: readonly string[]) => string;
    readonly fresh: (count: number) => string;
    readonly stillOpen: (count: number) => string;
    readonly putRight: (count: number) => string;
    readonly unseen: Readonly<Record<Unseen, string>>;
    readonly checked: (errors: number, warnings: number, infos: number) => string;
  };

  /** What the marks on ledgers mean. */
  readonly legend: { readonly label: string; readonly marks: Readonly<Record<MarkModel["kind"], string>> };

  readonly stale: { readonly sentence: string; readonly check: string };

  readonly empty: {
    readonly noFileTitle: string;
    readonly noFile: string;
    readonly firstTitle: string;
    readonly firstSteps: readonly string[];
    readonly firstPromise: string;
    readonly checkingTitle: string;
    readonly checking: string;
    readonly figuresTitle: string;
    readonly figures: string;
  };

  /** The pane's page opened where there is no Excel for it. */
  readonly elsewhere: Readonly<Record<"no-host" | "too-old", { readonly title: string; readonly sentence: string }>> & {
    readonly page: string;
  };

  /** Before there is a pane, and Excel does not answer or our own files do not come. */
  readonly holdUp: { readonly waiting: string; readonly broken: string };

  readonly crash: {
    readonly title: string;
    readonly sentence: string;
    readonly reload: string;
  };

  readonly notice: NoticeWords;
}

export const shellWordsZh: ShellWords = {
  ...headWordsZh,
  ...punctuationZh,
  title: "专业镇台账助手",
  day: dayText,
  number: String,
  kinds: forEveryKind(ledgerLabel),
  tabs: {
    findings: "问题",
    figures: "完成情况",
    changes: "本月变化",
    ranking: "排名",
    overdue: "逾期",
    templates: "报送",
    settings: "设置",
    help: "帮助",
  },
  tabsLabel: "内容",
  loadingTab: "正在打开……",
  waiting: "正在准备……",
  summary: {
    label: "检查结果",
    scope: (asOf, ledgers, records) => `截至${asOf}，${ledgers}张台账，${records}行`,
    severities: { error: "错误", warning: "警告", info: "提示" },
    count: (severity, count) => `${severity} ${count}`,
    lightsLabel: "任务亮灯",
    lights: { red: "红灯", yellow: "黄灯", green: "绿灯", none: "不亮灯" },
    overdue: (count) => `逾期 ${count}`,
    openFindings: "只看这些问题",
    openRows: "看是哪些行",
    openOverdue: "打开逾期清单",
    accepted: (count) => `已接受 ${count}`,
    sinceLine: (asOf, counts) => `与上次（截至${asOf}）相比：${counts.join("，")}`,
    fresh: (count) => `新增 ${count}`,
    stillOpen: (count) => `仍有 ${count}`,
    putRight: (count) => `已改 ${count}`,
    unseen: {
      merges: "这个版本的Excel看不到合并单元格，“没有填写”一类的问题可能是误报，请对照表格核实。",
      formats:
        "有文件缺少样式部件，看不出数字是日期、百分数还是以万元显示，日期和金额请对照原表核实，或请对方重新发送完整的文件。",
    },
    checked: (errors, warnings, infos) => `检查完毕：错误${errors}条，警告${warnings}条，提示${infos}条。`,
  },
  legend: {
    label: "标记的意思",
    marks: {
      "finding-error": "错误的格",
      "finding-warning": "警告的格",
      "light-red": "红灯的行",
      "light-yellow": "黄灯的行",
    },
  },
  stale: { sentence: "台账已改动，统计数字是改动前的。", check: "重新检查" },
  empty: {
    noFileTitle: "请先打开台账文件",
    noFile:
      "把一个月的台账（.xlsx、.xls、.et，可以几个一起）拖进来，或者点“打开工作簿”。文件只在这台电脑上处理，不上传。",
    firstTitle: "检查这个月的台账",
    firstSteps: [
      "填好截至日期，点“检查台账”。",
      "按原因逐类查看问题，点位置就跳到那一格；能自动改的先看改前改后，再点“改正”。",
      "改好以后点“生成统计表”：完成情况、排名、逾期清单写在新的工作表里。",
    ],
    firstPromise: "检查只读取，不改动台账；写入前都会问，写入后都能撤销。",
    checkingTitle: "正在检查",
    checking: "几千行一般只要几秒钟。可以随时取消，台账不会变。",
    figuresTitle: "还没有数字",
    figures: "检查台账以后，这里显示各镇、各单位的完成情况。",
  },
  elsewhere: {
    "no-host": {
      title: "这里不是Excel",
      sentence: "这个页面要在Excel的“台账”选项卡里打开。没有Excel，可以用浏览器页面打开台账文件检查。",
    },
    "too-old": {
      title: "Excel版本太旧",
      sentence: "本助手要用Excel 2021以上版本或Microsoft 365。可以先用浏览器页面检查台账文件。您的台账没有任何改动。",
    },
    page: "打开浏览器页面",
  },
  holdUp: {
    waiting: "正在等Excel回答。如果正在编辑单元格，请按回车或Esc结束编辑，助手会接着打开。",
    broken: "助手没有打开，台账没有任何改动。请再试一次；还是不行，把详情复制给维护人员。",
  },
  crash: {
    title: "这一页出错了",
    sentence: "台账没有因此改动。请重新打开这一页；还是不行，把下面的内容复制给维护人员。",
    reload: "重新打开这一页",
  },
  notice: noticeWordsZh,
};

export const shellWordsEn: ShellWords = {
  ...headWordsEn,
  ...punctuationEn,
  title: "Specialty-town ledger assistant",
  day: dayEn,
  number: numberEn,
  kinds: forEveryKind((kind) => ledgerDefinitions[kind].english.ledger),
  tabs: {
    findings: "Findings",
    figures: "Completion",
    changes: "Changes",
    ranking: "Ranks",
    overdue: "Overdue",
    templates: "Forms",
    settings: "Settings",
    help: "Help",
  },
  tabsLabel: "Content",
  loadingTab: "Opening…",
  waiting: "Getting ready…",
  summary: {
    label: "Result of the check",
    scope: (asOf, ledgers, records) => `As of ${asOf}: ${plural(ledgers, "ledger")}, ${plural(records, "row")}`,
    severities: { error: "Errors", warning: "Warnings", info: "Tidy-up" },
    count: (severity, count) => `${severity} ${numberEn(count)}`,
    lightsLabel: "Lights of tasks",
    lights: { red: "Red", yellow: "Yellow", green: "Green", none: "No light" },
    overdue: (count) => `Overdue ${numberEn(count)}`,
    openFindings: "show only these findings",
    openRows: "show these rows",
    openOverdue: "open the list of what is overdue",
    accepted: (count) => `Accepted ${numberEn(count)}`,
    sinceLine: (asOf, counts) => `Against the last check (as of ${asOf}): ${counts.join(", ")}`,
    fresh: (count) => `New ${numberEn(count)}`,
    stillOpen: (count) => `Still open ${numberEn(count)}`,
    putRight: (count) => `Put right ${numberEn(count)}`,
    unseen: {
      merges:
        "This version of Excel does not show merged cells: findings of blank cells may be wrong. Please compare with the sheet.",
      formats:
        "A file lacks its styles: numbers cannot be told from dates and percentages. Please compare with the sheet, or ask for the whole file again.",
    },
    checked: (errors, warnings, infos) =>
      `Checked: ${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(infos, "tidy-up item")}.`,
  },
  legend: {
    label: "Marks",
    marks: {
      "finding-error": "Cell with an error",
      "finding-warning": "Cell with a warning",
      "light-red": "Row with a red light",
      "light-yellow": "Row with a yellow light",
    },
  },
  stale: { sentence: "The ledger has changed; the figures are those from before.", check: "Check again" },
  empty: {
    noFileTitle: "Open the ledger files first",
    noFile:
      "Drag a month's ledgers (.xlsx, .xls, .et, several at once) in here, or choose files. They are handled on this computer only and uploaded nowhere.",
    firstTitle: "Check this month's ledgers",
    firstSteps: [
      "Set the as-of date and press Check ledger.",
      "Go through the findings by cause; press a place to go to the cell. Corrections are shown before they are written.",
      "Then make the figure sheets: completion, rankings and what is overdue go into sheets of their own.",
    ],
    firstPromise: "Checking only reads. Nothing is written without asking, and what was written can be undone.",
    checkingTitle: "Checking",
    checking: "A few thousand rows take seconds. You can cancel at any time; the ledger does not change.",
    figuresTitle: "No figures yet",
    figures: "After a check, the completion of towns and units is shown here.",
  },
  elsewhere: {
    "no-host": {
      title: "This is not Excel",
      sentence: "This page opens from the Ledgers tab in Excel. Without Excel, the browser page checks ledger files.",
    },
    "too-old": {
      title: "This Excel is too old",
      sentence: "The assistant needs Excel 2021 or Microsoft 365. The browser page checks ledger files meanwhile.",
    },
    page: "Open the browser page",
  },
  holdUp: {
    waiting: "Waiting for Excel. If a cell is being edited, press Enter or Esc; the assistant then opens.",
    broken: "The assistant did not open; the ledger was not changed. Try again, or send the details to support.",
  },
  crash: {
    title: "This page has failed",
    sentence:
      "The ledger was not changed by it. Open the page again; if that does not help, send the text below to support.",
    reload: "Open the page again",
  },
  notice: noticeWordsEn,
};
