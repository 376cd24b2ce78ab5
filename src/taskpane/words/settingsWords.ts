import type { UnknownNameView } from "../../assistant/views/settingsView";
import { joinEn, plural } from "../../core/values/numberEn";

/** Words of the settings that stand in the workbook. */
export interface SettingsWords {
  readonly title: string;
  readonly loading: string;
  readonly beforeCheck: string;
  readonly notWritable: (book: string) => string;
  /** Which of several files they are written into. */
  readonly book: (book: string) => string;

  readonly scoring: {
    readonly title: string;
    readonly sentence: string;
    /** Where the value is not the default. */
    readonly changed: (usual: string, wanted: string) => string;
    readonly wanted: (wanted: string) => string;
    readonly wrong: (wanted: string) => string;
    readonly conflicts: {
      readonly weights: (sum: string) => string;
      readonly steps: string;
      readonly lights: string;
    };
    readonly reset: (name: string) => string;
    readonly save: (count: number) => string;
    readonly discard: string;
    readonly unchanged: string;
    readonly rejected: string;
  };

  readonly names: {
    readonly title: (count: number) => string;
    readonly sentence: string;
    readonly none: string;
    readonly written: (kind: UnknownNameView["kind"], written: string, count: number) => string;
    readonly choose: (written: string) => string;
    readonly confirm: (canonical: string) => string;
    readonly noSuggestions: string;
  };

  readonly exceptions: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly caption: string;
    readonly headings: readonly [string, string, string];
    readonly wholeWorkbook: string;
    readonly how: string;
  };

  readonly sheets: {
    readonly title: string;
    readonly sentence: string;
    readonly caption: string;
    readonly headings: readonly [string, string, string];
    readonly purposes: Readonly<Record<"名录" | "考核设置" | "加减分" | "例外" | "专业镇认定", string>>;
    readonly has: string;
    readonly hasNot: string;
    readonly write: string;
    readonly complete: string;
  };

  readonly confirm: {
    readonly title: string;
    readonly intoSheet: (sheet: string, isNew: boolean) => string;
    readonly newSheets: (sheets: readonly string[]) => string;
    readonly change: (name: string, before: string, after: string) => string;
    readonly alias: (written: string, canonical: string, count: number) => string;
    readonly after: string;
    readonly write: string;
    readonly cancel: string;
  };
}

export const settingsWordsZh: SettingsWords = {
  title: "设置",
  loading: "正在读取设置……",
  beforeCheck: "检查台账以后，这里显示工作簿里的考核设置、没有认出的名称和已接受的问题。",
  notWritable: (book) =>
    `设置写在主工作簿《${book}》里，它是旧格式（.xls），写不进去。请在Excel里另存为.xlsx，重新打开后再来设置。`,
  book: (book) => `设置、接受的问题和月度存档都写在主工作簿《${book}》里。`,
  scoring: {
    title: "考核设置",
    sentence: "权重、亮灯、督办、排名都按这些值算。改动写在工作簿的“考核设置”表里，跟着文件走。",
    changed: (usual, wanted) => `默认${usual}；应为${wanted}`,
    wanted: (wanted) => `应为${wanted}`,
    wrong: (wanted) => `这个值用不了，应为${wanted}`,
    conflicts: {
      weights: (sum) => `三项权重之和应为100%，现在是${sum}，请一起改。`,
      steps: "通知书起始天数应大于督办起始天数。",
      lights: "黄灯落后不应大于红灯落后。",
    },
    reset: (name) => `${name}恢复默认`,
    save: (count) => (count === 0 ? "保存改动" : `保存${count}项改动`),
    discard: "放弃改动",
    unchanged: "改了值以后在这里保存",
    rejected: "有的值用不了，请先改正",
  },
  names: {
    title: (count) => `没有认出的名称（${count}）`,
    sentence: "确认一次，以后都认得：写在“名录”表里。拿不准的不要确认，请在台账里改正。",
    none: "单位、镇、专业镇的名称都认出来了。",
    written: (kind, written, count) => `${kind}“${written}”，出现${count}次`,
    choose: (written) => `“${written}”是`,
    confirm: (canonical) => `确认为${canonical}`,
    noSuggestions: "没有相近的名称：请在台账里改正，或者在“名录”表里登记。",
  },
  exceptions: {
    title: (count) => `已接受的问题（${count}）`,
    none: "没有。在“问题”页里接受的问题列在这里。",
    caption: "已接受的问题和理由",
    headings: ["问题", "位置", "理由和期限"],
    wholeWorkbook: "整个工作簿",
    how: "记在“例外”表里；要取消接受，删去表里那一行，再重新检查。",
  },
  sheets: {
    title: "设置表",
    sentence: "没有这些表也能用，按默认值计算。写入以后可以在表里直接改，改完重新检查。",
    caption: "工作簿里的设置表",
    headings: ["表名", "写什么", "有没有"],
    purposes: {
      名录: "单位、镇、专业镇和别名",
      考核设置: "权重、亮灯、督办天数、并列名次",
      加减分: "加分、扣分和理由",
      例外: "已接受的问题和期限",
      专业镇认定: "省级、市级、县级认定和日期",
    },
    has: "有",
    hasNot: "没有",
    write: "写入默认设置表",
    complete: "设置表都有了。",
  },
  confirm: {
    title: "写进工作簿？",
    intoSheet: (sheet, isNew) => (isNew ? `将新建“${sheet}”表，写入：` : `将改动“${sheet}”表：`),
    newSheets: (sheets) =>
      `将新建${sheets.map((sheet) => `“${sheet}”`).join("、")}表，填好默认值。已有的表不动，台账不动。`,
    change: (name, before, after) => `${name}：${before} → ${after}`,
    alias: (written, canonical, count) => `“${written}”就是“${canonical}”（台账里${count}处）`,
    after: "写完以后自动重新检查，写错了可以撤销。",
    write: "写入",
    cancel: "不写",
  },
};

const KINDS_EN: Readonly<Record<UnknownNameView["kind"], string>> = {
  单位: "Unit",
  镇: "Town",
  专业镇: "Specialty town",
};

export const settingsWordsEn: SettingsWords = {
  title: "Settings",
  loading: "Reading the settings…",
  beforeCheck:
    "After a check, the workbook's settings, names that were not understood and accepted findings stand here.",
  notWritable: (book) =>
    `Settings are kept in the month's book ${book}, which is of the old format (.xls) and cannot be written. Save it as .xlsx in Excel and open that.`,
  book: (book) => `Settings, accepted findings and closed months are kept in the month's book ${book}.`,
  scoring: {
    title: "Scoring",
    sentence:
      "Weights, lights, notices and ranks go by these values. Changes are kept in the workbook's sheet 考核设置 and travel with it.",
    changed: (usual, wanted) => `default ${usual}; wanted: ${wanted}`,
    wanted: (wanted) => `wanted: ${wanted}`,
    wrong: (wanted) => `This value cannot be used; wanted: ${wanted}`,
    conflicts: {
      weights: (sum) => `The three weights have to add up to 100%; now ${sum}. Change them together.`,
      steps: "Notices have to begin later than supervision.",
      lights: "Yellow may not begin further behind than red.",
    },
    reset: (name) => `Default for ${name}`,
    save: (count) => (count === 0 ? "Save changes" : `Save ${plural(count, "change")}`),
    discard: "Discard changes",
    unchanged: "Change a value, then save here",
    rejected: "Some value cannot be used; put it right first",
  },
  names: {
    title: (count) => `Names not understood (${count})`,
    sentence:
      "Confirm once and it is known from then on, in the sheet 名录. Where you are not sure, correct the ledger instead.",
    none: "All names of units, towns and specialty towns were understood.",
    written: (kind, written, count) => `${KINDS_EN[kind]} “${written}”, ${plural(count, "time")}`,
    choose: (written) => `“${written}” is`,
    confirm: (canonical) => `Confirm ${canonical}`,
    noSuggestions: "No name is near: correct the ledger, or enter the name in the sheet 名录.",
  },
  exceptions: {
    title: (count) => `Accepted findings (${count})`,
    none: "None. Findings accepted on the Findings tab are listed here.",
    caption: "Accepted findings and reasons",
    headings: ["Finding", "Place", "Reason and last day"],
    wholeWorkbook: "whole workbook",
    how: "Kept in the sheet 例外. To take an acceptance back, delete its line there and check again.",
  },
  sheets: {
    title: "Settings sheets",
    sentence: "Everything works without them, by defaults. Once written they can be edited directly; then check again.",
    caption: "Settings sheets of the workbook",
    headings: ["Sheet", "Holds", "There"],
    purposes: {
      名录: "units, towns, specialty towns, other names",
      考核设置: "weights, lights, days of notices, ties",
      加减分: "bonus and deduction with reasons",
      例外: "accepted findings with last days",
      专业镇认定: "recognition of specialty towns, with dates",
    },
    has: "yes",
    hasNot: "no",
    write: "Write default settings sheets",
    complete: "All settings sheets are there.",
  },
  confirm: {
    title: "Write into the workbook?",
    intoSheet: (sheet, isNew) => (isNew ? `Makes the sheet ${sheet}, with:` : `Changes the sheet ${sheet}:`),
    newSheets: (sheets) =>
      `Makes ${joinEn(sheets)}, filled with the defaults. Sheets that are there, and the ledgers, stay as they are.`,
    change: (name, before, after) => `${name}: ${before} → ${after}`,
    alias: (written, canonical, count) => `“${written}” is “${canonical}” (${plural(count, "place")})`,
    after: "Checks again afterwards; it can be undone.",
    write: "Write",
    cancel: "Cancel",
  },
};
