import { findingWordsEn, findingWordsZh, type FindingWords } from "./findingWords";
import type { LedgerView } from "../../assistant/views/checkView";
import { numberEn, plural } from "../../core/values/numberEn";

/** Words of the findings: what was looked at, what is wrong by cause, and what can be done about it. */
export interface FindingsWords extends FindingWords {
  readonly title: string;

  readonly ledgers: {
    readonly title: (ledgers: number, passedOver: number) => string;
    readonly none: string;
    readonly noneWay: string;
    readonly place: (file: string | null, sheet: string) => string;
    readonly rows: (ledger: LedgerView) => string;
    readonly sure: string;
    readonly probable: string;
    readonly missing: (headings: string) => string;
    readonly hidden: string;
    readonly passedOver: (count: number) => string;
  };

  readonly filter: {
    readonly label: string;
    readonly severities: string;
    readonly more: string;
    readonly unit: string;
    readonly town: string;
    readonly change: string;
    readonly file: string;
    readonly all: string;
    readonly fresh: string;
    readonly stillOpen: string;
    readonly clear: string;
    /** `text` is what was looked for. */
    readonly result: (shown: number, total: number, text: string | null) => string;
  };

  readonly cause: {
    readonly listLabel: string;
    readonly count: (count: number) => string;
    readonly fresh: (count: number) => string;
    readonly why: string;
    readonly remedy: string;
    readonly showAll: (count: number) => string;
    readonly cureAll: (count: number) => string;
    readonly acceptAll: string;
    readonly tooManyToAccept: (most: number) => string;
    readonly back: string;
    readonly page: (from: number, to: number, count: number) => string;
    readonly first: string;
    readonly previous: string;
    readonly next: string;
    readonly last: string;
    readonly loading: string;
  };

  readonly none: {
    readonly title: string;
    readonly sentence: (ledgers: number, records: number) => string;
    readonly nextStep: string;
    readonly filtered: string;
  };

  readonly rest: {
    readonly putRight: (count: number) => string;
    readonly putRightCut: (most: number) => string;
    readonly accepted: (count: number) => string;
    readonly reason: (reason: string, until: string) => string;
    readonly passed: (count: number) => string;
    readonly passedHint: string;
    readonly notChecked: (count: number) => string;
    readonly notCheckedHint: string;
    readonly more: (count: number) => string;
  };
}

export const findingsWordsZh: FindingsWords = {
  ...findingWordsZh,
  title: "问题",
  ledgers: {
    title: (ledgers, passedOver) =>
      passedOver === 0 ? `认出的台账（${ledgers}张）` : `认出的台账（${ledgers}张，略过${passedOver}张表）`,
    none: "没有认出台账",
    noneWay:
      "台账要有表头，表头里要有“具体任务”“项目名称”“问题描述”等关键列。下面写着每张表为什么略过；表头改好以后重新检查，各类台账要哪些列见“帮助”。",
    place: (file, sheet) => (file === null ? sheet : `${file} · ${sheet}`),
    rows: ({ records, firstRow, lastRow }) =>
      firstRow === null || lastRow === null ? "没有数据行" : `${records}行（第${firstRow}—${lastRow}行）`,
    sure: "确定",
    probable: "多半是，请核对",
    missing: (headings) => `缺少的列：${headings}`,
    hidden: "隐藏的工作表",
    passedOver: (count) => `略过的工作表（${count}张）`,
  },
  filter: {
    label: "筛选问题",
    severities: "按级别",
    more: "筛选",
    unit: "单位",
    town: "镇",
    change: "与上次相比",
    file: "文件",
    all: "全部",
    fresh: "新增",
    stillOpen: "仍有",
    clear: "清除筛选",
    result: (shown, total, text) => `${text === null ? "" : `含“${text}”的，`}筛出${shown}条，共${total}条`,
  },
  cause: {
    listLabel: "按原因分类的问题",
    count: (count) => `${count}条`,
    fresh: (count) => `新增${count}`,
    why: "为什么要紧",
    remedy: "怎么改",
    showAll: (count) => `显示全部${count}条`,
    cureAll: (count) => `这一类全部改正（${count}格）`,
    acceptAll: "这一类都接受…",
    tooManyToAccept: (most) => `超过${most}条的一类不能一次接受，请先筛选`,
    back: "返回分类清单",
    page: (from, to, count) => `第${from}—${to}条，共${count}条`,
    first: "第一页",
    previous: "上一页",
    next: "下一页",
    last: "最后一页",
    loading: "正在取问题清单……",
  },
  none: {
    title: "没有发现问题",
    sentence: (ledgers, records) => `检查了${ledgers}张台账、${records}行，没有发现问题。`,
    nextStep: "可以生成统计表了。",
    filtered: "没有符合筛选条件的问题。",
  },
  rest: {
    putRight: (count) => `上次以来已改好的（${count}条）`,
    putRightCut: (most) => `只列出前${most}条。`,
    accepted: (count) => `已接受的（${count}条）`,
    reason: (reason, until) => `理由：${reason}；到${until}为止`,
    passed: (count) => `查过没有问题的（${count}项）`,
    passedHint: "这些方面逐行查过，没有问题。",
    notChecked: (count) => `没有检查的（${count}项）`,
    notCheckedHint: "没有相应的台账或列，无从检查。",
    more: (count) => `再显示${count}条`,
  },
};

export const findingsWordsEn: FindingsWords = {
  ...findingWordsEn,
  title: "Findings",
  ledgers: {
    title: (ledgers, passedOver) =>
      passedOver === 0
        ? `Ledgers found (${ledgers})`
        : `Ledgers found (${ledgers}; ${plural(passedOver, "sheet")} passed over)`,
    none: "No ledger was found",
    noneWay:
      "A ledger needs a header with its key columns, such as 具体任务, 项目名称 or 问题描述. Below it says why each sheet was passed over. Put the header right and check again; Help lists the columns.",
    place: (file, sheet) => (file === null ? sheet : `${file} · ${sheet}`),
    rows: ({ records, firstRow, lastRow }) =>
      firstRow === null || lastRow === null ? "no rows" : `${plural(records, "row")} (rows ${firstRow}–${lastRow})`,
    sure: "certain",
    probable: "probably; please look",
    missing: (headings) => `Missing columns: ${headings}`,
    hidden: "hidden sheet",
    passedOver: (count) => `Sheets passed over (${numberEn(count)})`,
  },
  filter: {
    label: "Filter findings",
    severities: "By severity",
    more: "Filter",
    unit: "Unit",
    town: "Town",
    change: "Against the last check",
    file: "File",
    all: "All",
    fresh: "New",
    stillOpen: "Still open",
    clear: "Clear filter",
    result: (shown, total, text) =>
      `${numberEn(shown)} of ${plural(total, "finding")}${text === null ? "" : ` with “${text}”`}`,
  },
  cause: {
    listLabel: "Findings by cause",
    count: numberEn,
    fresh: (count) => `${numberEn(count)} new`,
    why: "Why it matters",
    remedy: "How to put it right",
    showAll: (count) => `Show all ${numberEn(count)}`,
    cureAll: (count) => `Correct all of this kind (${plural(count, "cell")})`,
    acceptAll: "Accept all of this kind…",
    tooManyToAccept: (most) => `More than ${numberEn(most)} cannot be accepted at once; filter first`,
    back: "Back to the causes",
    page: (from, to, count) => `${numberEn(from)}–${numberEn(to)} of ${numberEn(count)}`,
    first: "First page",
    previous: "Previous page",
    next: "Next page",
    last: "Last page",
    loading: "Getting the findings…",
  },
  none: {
    title: "Nothing found",
    sentence: (ledgers, records) =>
      `${plural(ledgers, "ledger")} with ${plural(records, "row")} checked: nothing wrong was found.`,
    nextStep: "The figure sheets can be made now.",
    filtered: "No finding fits the filter.",
  },
  rest: {
    putRight: (count) => `Put right since the last check (${numberEn(count)})`,
    putRightCut: (most) => `Only the first ${numberEn(most)} are listed.`,
    accepted: (count) => `Accepted (${numberEn(count)})`,
    reason: (reason, until) => `Reason: ${reason}; until ${until}`,
    passed: (count) => `Checked and in order (${numberEn(count)})`,
    passedHint: "These were checked row by row; nothing is wrong.",
    notChecked: (count) => `Not checked (${numberEn(count)})`,
    notCheckedHint: "There is no ledger or column for them.",
    more: (count) => `Show ${numberEn(count)} more`,
  },
};
