import type { ReturnedStatus, UnitStanding } from "../../assistant/views/collectionView";
import { KIND_WORDS, REASON_WORDS } from "../../core/show/collecting/collectSheets";
import type { DecisionKind, DecisionReason } from "../../core/show/collecting/decision";
import type { Verdict } from "../../core/show/collecting/verdict";
import { monthWords } from "../../core/workbook/dayText";
import { monthEn, numberEn, plural } from "../../core/values/numberEn";
import { extrasText } from "../../core/show/collecting/extrasText";
import type { Extra } from "../../core/show/collecting/returnedBook";
import { extrasEn } from "./extrasEn";

/** Words of putting together what comes back (MONTH §5). They are fetched with the lists they stand in. */
export interface CollectWords {
  readonly title: string;
  readonly purpose: string;
  readonly before: string;
  readonly loading: string;
  readonly choose: string;
  readonly chooseLabel: string;
  readonly drop: string;
  readonly none: string;
  /** Names of files that the browser could not read. */
  readonly notTaken: (names: readonly string[]) => string;
  readonly files: (count: number) => string;
  readonly status: Readonly<Record<ReturnedStatus, string>>;
  readonly unknownUnit: string;
  readonly extras: (extras: readonly Extra[]) => string;
  readonly dropFile: (file: string) => string;
  readonly dropAll: string;
  readonly merge: (changes: number, fresh: number) => string;
  /** There is nothing but answers to be noted. */
  readonly note: string;
  readonly mergeHint: string;
  readonly nothing: string;
  readonly decided: (count: number) => string;
  readonly units: (month: string) => string;
  readonly standing: Readonly<Record<UnitStanding, string>>;
  readonly counts: (changes: number, decisions: number) => string;
  /** Something and what it is about, or its value. */
  readonly pair: (what: string, about: string) => string;
  readonly change: (before: string | null, after: string | null) => string;
  readonly isDone: string;
  readonly goTo: (matter: string, place: string) => string;
  readonly noRow: string;
  readonly waiting: (count: number) => string;
  readonly waitingSentence: string;
  readonly kinds: Readonly<Record<DecisionKind, string>>;
  readonly unreadableLine: string;
  readonly why: (kind: DecisionKind) => string;
  readonly reasons: Readonly<Record<DecisionReason, string>>;
  readonly values: Readonly<Record<"sent" | "returned" | "now", (value: string | null) => string>>;
  readonly from: (file: string) => string;
  readonly written: (verdict: string) => string;
  readonly afterMerging: string;
  readonly verdict: Readonly<Record<Verdict["kind"], string>>;
  readonly all: (verdict: string, count: number) => string;
  readonly instead: (matter: string) => string;
  readonly do: string;
  readonly cancel: string;
  readonly missing: (count: number, month: string) => string;
  readonly missingSentence: string;
  readonly nobodyMissing: (month: string) => string;
  readonly list: (month: string) => {
    readonly name: string;
    readonly purpose: string;
    readonly headings: readonly [string, string, string];
  };
}

const nothingZh = (value: string | null): string => value ?? "（空）";
const nothingEn = (value: string | null): string => value ?? "(blank)";

export const collectWordsZh: CollectWords = {
  title: "回收汇总",
  purpose: "把各单位报回的文件选进来（可以一次选很多，也可以拖进来），看过改动以后再写进台账；原文件不动。",
  before: "先打开主台账并检查，再在这里选各单位报回的文件。",
  loading: "正在比较报回的内容……",
  choose: "选择报回的文件",
  chooseLabel: "选择各单位报回的文件，可以多选",
  drop: "或把文件拖到这里",
  none: "还没有选报回的文件。",
  notTaken: (names) =>
    `${names.map((name) => `《${name}》`).join("")}读不出来：可能是文件夹，或者已经移走、正被占用。请重新选择文件。`,
  files: (count) => `已选的文件（${count}）`,
  status: {
    merged: "有改动",
    taken: "已汇总",
    unchanged: "无变化",
    duplicate: "重复",
    foreign: "不是本台账的",
    "no-identity": "来源不明",
    unreadable: "读不了",
    "older-issue": "往月模板",
  },
  unknownUnit: "不知道是哪个单位",
  extras: (extras) => extrasText(extras).join(""),
  dropFile: (file) => `不要《${file}》`,
  dropAll: "全部不要",
  merge: (changes, fresh) =>
    fresh === 0 ? `汇总：写进台账${changes}格` : `汇总：写进台账${changes}格，${fresh}处列入待定`,
  note: "登记报回情况",
  mergeHint: "可以原样撤销；写完自动重新检查。",
  nothing: "没有要写进台账的内容。",
  decided: (count) => `“汇总待定”表里有${count}处填好了“决定”，汇总时一并照办。`,
  units: (month) => `${monthWords(month)}报回的单位`,
  standing: { "to-decide": "待定", changed: "有改动", taken: "已汇总", unchanged: "无变化" },
  counts: (changes, decisions) =>
    [...(changes > 0 ? [`改动${changes}格`] : []), ...(decisions > 0 ? [`待定${decisions}处`] : [])].join("，"),
  pair: (what, about) => `${what}：${about}`,
  change: (before, after) => `${nothingZh(before)} → ${nothingZh(after)}`,
  isDone: "已写进台账",
  goTo: (matter, place) => `转到${place}：${matter}`,
  noRow: "台账里没有这一行",
  waiting: (count) => `待定${count}处`,
  waitingSentence: "同一类可以一次定；逐条定的在下面各单位里。都可以原样撤销，办完的移到“已处理”表。",
  kinds: Object.fromEntries(Object.entries(KIND_WORDS).map(([kind, { name }]) => [kind, name])) as Record<
    DecisionKind,
    string
  >,
  unreadableLine: "登记内容读不出",
  why: (kind) => KIND_WORDS[kind].why,
  reasons: REASON_WORDS,
  values: {
    sent: (value) => `下发：${nothingZh(value)}`,
    returned: (value) => `报送：${nothingZh(value)}`,
    now: (value) => `现在：${nothingZh(value)}`,
  },
  from: (file) => `《${file}》`,
  written: (verdict) => `表里已填：${verdict}`,
  afterMerging: "汇总以后在这里定。",
  verdict: { take: "采用报送", keep: "保留原值", instead: "改为……" },
  all: (verdict, count) => `${verdict}（全部${count}处）`,
  instead: (matter) => `改为什么：${matter}`,
  do: "照此办",
  cancel: "取消",
  missing: (count, month) => `${monthWords(month)}没有报回的单位（${count}）`,
  missingSentence: "下发过本月要填的行、还没有报回的单位，可以复制后催报。",
  nobodyMissing: (month) => `${monthWords(month)}应报的单位都报回了。`,
  list: (month) => ({
    name: `没有报回的单位（${monthWords(month)}）`,
    purpose: `${monthWords(month)}有要填的行、还没有报回的单位`,
    headings: ["单位", "行", "要填的格"],
  }),
};

export const collectWordsEn: CollectWords = {
  title: "Collect what comes back",
  purpose:
    "Choose the files that units returned (many at once, or drag them in) and look at the changes; only then are they written into the ledger. The files stay as they are.",
  before: "Open the ledger and check it first, then choose the returned files here.",
  loading: "Comparing what was returned…",
  choose: "Choose returned files",
  chooseLabel: "Choose the files that units returned, several at once",
  drop: "or drag files here",
  none: "No returned file has been chosen yet.",
  notTaken: (names) =>
    `${names.join(", ")} cannot be read: a folder perhaps, moved away, or in use. Please choose the files again.`,
  files: (count) => `Chosen files (${numberEn(count)})`,
  status: {
    merged: "changes",
    taken: "put together",
    unchanged: "no change",
    duplicate: "duplicate",
    foreign: "of another ledger",
    "no-identity": "source unknown",
    unreadable: "unreadable",
    "older-issue": "older month’s template",
  },
  unknownUnit: "unit unknown",
  extras: extrasEn,
  dropFile: (file) => `Put ${file} aside`,
  dropAll: "Put all aside",
  merge: (changes, fresh) =>
    fresh === 0
      ? `Put together: ${plural(changes, "cell")}`
      : `Put together: ${plural(changes, "cell")}, ${numberEn(fresh)} to decide`,
  note: "Note who answered",
  mergeHint: "Can be undone exactly; the ledger is checked again afterwards.",
  nothing: "There is nothing to write into the ledger.",
  decided: (count) =>
    `${plural(count, "line")} of the sheet 汇总待定 have a decision written; they are carried out with the next putting together.`,
  units: (month) => `Units that answered, ${monthEn(month)}`,
  standing: { "to-decide": "to decide", changed: "changes", taken: "put together", unchanged: "no change" },
  counts: (changes, decisions) =>
    [
      ...(changes > 0 ? [plural(changes, "cell")] : []),
      ...(decisions > 0 ? [`${numberEn(decisions)} to decide`] : []),
    ].join(", "),
  pair: (what, about) => `${what}: ${about}`,
  change: (before, after) => `${nothingEn(before)} → ${nothingEn(after)}`,
  isDone: "in the ledger",
  goTo: (matter, place) => `Go to ${place}: ${matter}`,
  noRow: "The ledger has no such row",
  waiting: (count) => `${numberEn(count)} to decide`,
  waitingSentence:
    "One kind can be decided at once, single ones under their units below. All can be undone exactly; what is done goes to the sheet 已处理.",
  kinds: {
    "master-changed": "Ledger changed meanwhile",
    conflict: "Returned differently",
    "locked-cell": "Locked cell changed",
    "unknown-row": "Row not in the ledger",
    "lost-row": "Row missing",
    "duplicate-row": "Row returned twice",
    unreadable: "Unreadable",
    formula: "Formula",
    regressed: "Progress went back",
    "no-identity": "Source unknown",
  },
  unreadableLine: "What we kept of it cannot be read",
  why: (kind) =>
    ({
      "master-changed": "The ledger’s cell has changed since it was sent out, and differs from what was returned",
      conflict: "Several files give this cell different values, or it is merged over several rows",
      "locked-cell": "A cell that units do not fill in came back changed",
      "unknown-row": "The ledger has no such row; taking it adds a row",
      "lost-row": "A row that was sent out did not come back; no row is ever deleted",
      "duplicate-row": "One row came back several times with different content",
      unreadable: "What was returned cannot be read, or blanks what stood there",
      formula: "A formula without a value came back, or the ledger’s cell is a formula",
      regressed: "The progress returned is below what was sent out",
      "no-identity": "The file does not say whose it is or what was sent out",
    })[kind],
  reasons: {
    "merged-down": "The file has this cell merged with those above or below: perhaps not every row is meant",
    "merged-across": "The file has this cell merged into the one on its left: nothing is said here any more",
    "row-moved": "Number and name of the row contradict its hidden key: it may have been sorted or pasted without it",
    "cells-moved": "Part of this row was sent out in another row: perhaps only some columns were sorted",
    "still-open": "Something else about this cell is still to be decided: decide them together",
    "scale-unclear":
      "A number without a percent sign, of which nobody can tell what it means (1.5 may be 1.5% or 150%): ask the unit, then write the percentage",
  },
  values: {
    sent: (value) => `sent: ${nothingEn(value)}`,
    returned: (value) => `returned: ${nothingEn(value)}`,
    now: (value) => `now: ${nothingEn(value)}`,
  },
  from: (file) => file,
  written: (verdict) => `Written on the sheet: ${verdict}`,
  afterMerging: "To be decided here once it is put together.",
  verdict: { take: "Take the returned value", keep: "Keep the ledger’s", instead: "Change to…" },
  all: (verdict, count) => `${verdict} (all ${numberEn(count)})`,
  instead: (matter) => `Change to: ${matter}`,
  do: "Do so",
  cancel: "Cancel",
  missing: (count, month) => `Have not answered, ${monthEn(month)} (${numberEn(count)})`,
  missingSentence: "Units with rows to fill in this month that have returned nothing; copy the list to remind them.",
  nobodyMissing: (month) => `All units have answered, ${monthEn(month)}.`,
  list: (month) => ({
    name: `Not answered ${month}`,
    purpose: `Units with rows to fill in that have returned nothing, ${monthEn(month)}`,
    headings: ["Unit", "Rows", "Cells"],
  }),
};
