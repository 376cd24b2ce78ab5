import { numberEn, plural } from "../../core/values/numberEn";
/** Words of one finding, and of the questions asked before something is done about it. */
export interface FindingWords {
  readonly finding: {
    readonly goTo: (place: string) => string;
    readonly fresh: string;
    readonly wholeRow: string;
    readonly lessRow: string;
    readonly rowLabel: string;
    readonly faulty: string;
    readonly suggestions: (names: string) => string;
    readonly toSettings: string;
    readonly before: string;
    readonly after: string;
    readonly blank: string;
    readonly cure: string;
    readonly cureLabel: (place: string) => string;
    /** Takes the only good suggestion. */
    readonly take: (suggestion: string) => string;
    readonly takeLabel: (place: string, suggestion: string) => string;
    readonly accept: string;
    readonly acceptLabel: (place: string) => string;
  };

  readonly cureDialog: {
    readonly title: (count: number) => string;
    readonly sentence: string;
    readonly examples: string;
    /** Suggestions are looked through one by one before they are taken. */
    readonly allSuggested: string;
    readonly loading: string;
    readonly confirm: (count: number) => string;
    readonly cancel: string;
  };

  readonly acceptDialog: {
    readonly title: (count: number) => string;
    readonly sentence: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly until: string;
    readonly untilHint: string;
    readonly untilTooEarly: (asOf: string) => string;
    readonly confirm: string;
    readonly cancel: string;
  };
}

export const findingWordsZh: FindingWords = {
  finding: {
    goTo: (place) => `转到${place}`,
    fresh: "新增",
    wholeRow: "看整行",
    lessRow: "收起",
    rowLabel: "所在的行",
    faulty: "（有问题的格子）",
    suggestions: (names) => `可能是：${names}`,
    toSettings: "到设置里确认名称",
    before: "现在",
    after: "改为",
    blank: "（空）",
    cure: "改正",
    cureLabel: (place) => `改正${place}`,
    take: (suggestion) => `改为${suggestion}`,
    takeLabel: (place, suggestion) => `${place}改为${suggestion}`,
    accept: "接受…",
    acceptLabel: (place) => `接受${place}的问题`,
  },
  cureDialog: {
    title: (count) => `改正${count}格？`,
    sentence: "写入前逐格核对：内容已经变了的、是公式的不动。改正以后可以原样撤销。",
    examples: "例如：",
    allSuggested: "这些是按相近写法猜的，请逐条看过再改：",
    loading: "正在列出……",
    confirm: (count) => `改正${count}格`,
    cancel: "不改",
  },
  acceptDialog: {
    title: (count) => (count === 1 ? "接受这个问题" : `接受这${count}个问题`),
    sentence: "接受以后不再计入问题数，到期再提示。理由记在工作簿的“例外”表里，谁都看得到。",
    reason: "理由",
    reasonHint: "例如：县政府常务会已同意延期。",
    reasonMissing: "请写明理由。",
    until: "到哪一天为止",
    untilHint: "这一天以后再检查，就重新提示。",
    untilTooEarly: (asOf) => `不能早于截至日期（${asOf}）。`,
    confirm: "接受",
    cancel: "取消",
  },
};

export const findingWordsEn: FindingWords = {
  finding: {
    goTo: (place) => `Go to ${place}`,
    fresh: "New",
    wholeRow: "Whole row",
    lessRow: "Less",
    rowLabel: "Its row",
    faulty: " (the faulty cell)",
    suggestions: (names) => `Perhaps: ${names}`,
    toSettings: "Confirm the name in Settings",
    before: "Now",
    after: "Becomes",
    blank: "(blank)",
    cure: "Correct",
    cureLabel: (place) => `Correct ${place}`,
    take: (suggestion) => `Change to ${suggestion}`,
    takeLabel: (place, suggestion) => `Change to ${suggestion}: ${place}`,
    accept: "Accept…",
    acceptLabel: (place) => `Accept the finding at ${place}`,
  },
  cureDialog: {
    title: (count) => `Correct ${plural(count, "cell")}?`,
    sentence:
      "Each cell is compared before it is written: changed cells and formulas are left alone. It can be undone exactly.",
    examples: "For example:",
    allSuggested: "These are guesses by likeness. Look through each before they are written:",
    loading: "Listing…",
    confirm: (count) => `Correct ${plural(count, "cell")}`,
    cancel: "Leave them",
  },
  acceptDialog: {
    title: (count) => (count === 1 ? "Accept this finding" : `Accept these ${numberEn(count)} findings`),
    sentence:
      "Accepted findings are in no count until their last day. The reason is kept in the workbook's sheet 例外 for all to see.",
    reason: "Reason",
    reasonHint: "For example: the county government has agreed to the extension.",
    reasonMissing: "Please give the reason.",
    until: "Until",
    untilHint: "Checks after this day show it again.",
    untilTooEarly: (asOf) => `Not before the as-of date (${asOf}).`,
    confirm: "Accept",
    cancel: "Cancel",
  },
};
