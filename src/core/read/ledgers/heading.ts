import { withoutEnding } from "../../base/endings";
import { compact } from "../../workbook/cellText";
import { cutPeriod, isYearEnd, type PeriodCut, type PeriodType } from "./headingPeriod";

/** A heading cell's text, reduced to what can be compared (SPEC §4). */
export interface Heading {
  /** Spellings to look up, most literal first. */
  readonly forms: readonly string[];
  /** What the trailing brackets held, or null: `亿元`, `1-5月`. */
  readonly note: string | null;
  /** What months a leading or bracketed period speaks of, if any (DECIDED C6). */
  readonly months: PeriodType | null;
  /** First and last month that it names: 1 and 6 of `1-6月`; null where it is not said. */
  readonly firstMonth: number | null;
  readonly lastMonth: number | null;
  /** The day of that month with which it ends, and the week that it is of; null where none is said. */
  readonly lastDay: number | null;
  readonly week: number | null;
  /** True where a leading year was cut off. */
  readonly leadingYear: boolean;
  /** True where the figure is that of a year's end: `至2023年底累计完成投资`. */
  readonly yearEnd: boolean;
  /** The year that stands before it, in full; null without one. */
  readonly periodYear: number | null;
  /** What is left once the months are cut off, perhaps nothing: `完成投资` of `1-5月完成投资（万元）`. Null without months. */
  readonly afterMonths: string | null;
}

/** Reads one heading text, or parent and child joined. */
export function readHeading(text: string): Heading {
  const known = headings.get(text);
  if (known) return known;
  const heading = text.length > LONGEST ? noHeading(text) : read(text);
  if (headings.size < 20_000) headings.set(text, heading);
  return heading;
}

/** Memo of a pure function: the same headings are read for every kind of ledger, on every sheet. */
const headings = new Map<string, Heading>();

/** Longer texts are prose, and not worth reading. */
const LONGEST = 80;

function noHeading(text: string): Heading {
  const nothing = {
    leadingYear: false,
    months: null,
    firstMonth: null,
    lastMonth: null,
    lastDay: null,
    week: null,
    yearEnd: false,
    afterMonths: null,
    periodYear: null,
  };
  return { forms: [compact(text)], note: null, ...nothing };
}

function read(text: string): Heading {
  const whole = unnumbered(withoutEdgeMarks(compact(text)));
  const forms = new Set([whole]);
  const lastResort: string[] = [];
  const { bare, note } = withoutBrackets(whole, forms, lastResort);
  const cuts = [...forms].map((form) => ({ form, cut: cutPeriod(form) }));
  for (const { cut } of cuts) {
    // 2024年度目标 is the year's target, not a bare one: the word for the year stays as the first thing to look up.
    if (cut.year) forms.add(`年度${cut.afterYear}`).add(`年${cut.afterYear}`);
    forms.add(cut.rest);
  }
  // 完成投资（2024年） is 2024年完成投资.
  const bracketedYear = note === null ? null : cutPeriod(note);
  const year = bracketedYear?.rest === "" && bracketedYear.months === null ? bracketedYear.yearNumber : null;
  if (year !== null) forms.add(`年度${bare}`);
  const leading = cuts.find(({ cut }) => cut.lastMonth !== null || cut.months !== null || cut.week !== null)?.cut;
  const bracketed = leading === undefined && note !== null ? bracketedPeriod(note, bare) : null;
  const afterMonths = cuts.findLast(({ cut }) => cut.months !== null && !/[()]/.test(cut.rest))?.cut.rest ?? null;
  for (const form of lastResort) forms.add(form);
  const {
    months = null,
    firstMonth = null,
    lastMonth = null,
    lastDay = null,
    week = null,
  } = leading ?? bracketed ?? {};
  return {
    forms: [...forms].filter((form) => form.length > 0),
    note,
    yearEnd: isYearEnd(whole),
    months,
    firstMonth,
    lastMonth,
    lastDay,
    week,
    leadingYear: year !== null || cuts.some(({ cut }) => cut.year),
    periodYear: cuts.find(({ cut }) => cut.yearNumber !== null)?.cut.yearNumber ?? year,
    afterMonths: afterMonths ?? (bracketed?.months ? bare : null),
  };
}

/** The period in 完成投资（1-6月）, 完成值（6月）. Behind 本年完成投资 it says how far the figure goes, not where it begins. */
function bracketedPeriod(
  note: string,
  bare: string,
): Pick<PeriodCut, "months" | "firstMonth" | "lastMonth" | "lastDay" | "week"> | null {
  const cut = cutPeriod(note);
  if ((cut.lastMonth === null && cut.week === null) || !/^(?:[,、;].*|数|累计|合计)?$/.test(cut.rest)) return null;
  if (cut.months !== "range" && /年|累计/.test(bare)) return { ...cut, months: null, firstMonth: null };
  return cut;
}

/** Cuts the trailing brackets, adding each spelling on the way to `forms`, the doubtful ones to `lastResort`. */
function withoutBrackets(
  whole: string,
  forms: Set<string>,
  lastResort: string[],
): { readonly bare: string; readonly note: string | null } {
  let note: string | null = null;
  let bare = whole;
  const leading = LEADING_BRACKET.exec(bare);
  if (leading?.[1] !== undefined && leading[2]) {
    forms.add(leading[1] + leading[2]);
    if (isUnitOrHint(leading[1])) {
      bare = leading[2];
      forms.add(bare);
      if (UNIT_WORDS.test(leading[1])) note = leading[1];
    }
  }
  for (let bracket = TRAILING_BRACKET.exec(bare); bracket; bracket = TRAILING_BRACKET.exec(bare)) {
    const inner = bracket[1] ?? "";
    const before = withoutEdgeMarks(bare.slice(0, bracket.index));
    // 开工时间（计划） is 计划开工时间.
    if (/^[一-龥]{1,4}$/.test(inner)) forms.add(inner + before);
    if (!isUnitOrHint(inner)) {
      if (!CHANGES_MEANING.test(inner)) {
        note ??= inner;
        lastResort.push(before);
      }
      break;
    }
    note ??= inner;
    bare = before;
    forms.add(bare);
  }
  const inside = /^([^()]+)\(([^()]*)\)([^()]+)$/.exec(bare);
  if (inside?.[1] && inside[2] !== undefined && inside[3] && !CHANGES_MEANING.test(inside[2]))
    lastResort.push(inside[1] + inside[3]);
  const hinted = BARE_HINT.exec(bare)?.[1];
  if (hinted !== undefined) lastResort.push(hinted);
  const unbracketed = /^(.{2,}?)[(:/,]?(?:单位:?)?(万元|亿元|千元|元|%)\)?$/.exec(bare);
  if (unbracketed?.[1] && unbracketed[2] && unbracketed[1] !== "单位") {
    note ??= unbracketed[2];
    bare = unbracketed[1];
    forms.add(bare);
  }
  return { bare, note };
}

/** `1.项目名称`, `3、总投资`: some sheets number their headings. */
function unnumbered(text: string): string {
  return text.replace(/^(?:\d{1,2}[.、)]|\(\d{1,2}\))(?=\D{2})/, "");
}

/** Without the marks that people set before or behind a heading: required stars, colons, stops. */
function withoutEdgeMarks(text: string): string {
  return withoutEnding(text.replace(/^[*※★☆▲●]+/, ""), "*※★☆:;,。、.");
}

const LEADING_BRACKET = /^[([{【〔<]([^()[\]{}【】〔〕<>]*)[)\]}】〕>](.{2,})$/;
const TRAILING_BRACKET = /[([{【〔<]([^()[\]{}【】〔〕<>]*)[)\]}】〕>]$/;
const UNIT_WORDS =
  /^(?:单位[:：]?)?(?:人民币)?(?:(?:百|千|万|十万|百万|千万|亿)?(?:元|人|户|家|个|项|件|吨|公斤|斤|亩|公顷|平方米|米|台|套|辆|千瓦时|度|次|人次|天|日|月|分|处|棵|株|头|只|%|％|百分比|百分点))(?:[/、,](?:.{1,4}))?$/;
const HINT_WORDS =
  /^(?:[*★※]|必填项?|选填项?|可选|填写|下拉选择|下拉|单选|多选|可多选|全称|简称|盖章|签字|签章|年月日|年\/月\/日|年-月-日|年\.月\.日|年月|年\/月|年-月|yyyy.?mm.?dd|yyyy.?mm|日期|数字|百分数|小数|截至目前|截至当前|目前|本年|当年|当月|本月|累计|年度|全年|镇|部门|名称|文字|内容)$/i;
/** `如2024年6月30日`, `格式：2024-06-30`, `200字以内`: how to fill the column in. */
const FILLING_HINT =
  /^(?:如|例|填|写[明清到]|格式|示例|样式|请|可|限|须|必须|指|注|统一|精确到|具体到|保留)|字(?:以内|左右|内)?$/;
/** `20XX.0X`, `XXXX年XX月`, `2024.1`, `0000-00-00`: a form of days. */
const DAY_FORM = /^[\dX×*○Y]{2,4}[-年./][\dX×*○M]{1,2}(?:月|[-./月][\dX×*○D]{1,2}日?)?[底末前]?$/i;
/** `0-100`, `0~1`, `填0-100%`, `0-100的整数`: between what numbers a rate lies. */
const SCALE = /^(?:填写?|用|按)?[01](?:\.0+)?%?[-—–~至到]1(?:00)?(?:\.0+)?%?(?:之?间|内|的?(?:整数|数字|数|小数))*$/;
/** The same behind a heading without brackets: `启动时间如2024.1`, `完成时限年/月/日`, `进展情况200字以内`. */
const BARE_HINT =
  /^(.{2,}?)[-,:;/]?(?:(?:如|例如?|格式|示例|填写格式)[:为]?.{2,20}|(?:X{4}|20[\dX×*○]{2}|YYYY)[-年./][\dX×*○M]{1,2}(?:月|[-./月][\dX×*○D]{1,2}日?)?|年[-/.、]?月(?:[-/.、]?日)?|限?\d{2,4}字(?:以内|左右|内)?|(?:必填|选填)项?)$/i;
/** What a bracket may not say if the heading is to mean the same without it. */
const CHANGES_MEANING =
  /计划|实际|预计|拟|上年|去年|上月|同期|往年|当月|本月|单月|年底|年末|调整|延期|姓名|电话|负责|领导|人$|占|其中|新增|累计|[-+*/=]\d|\d$/;

/** True for what may stand in the brackets behind a heading without changing its meaning: a unit, a period, a filling hint. */
export function isUnitOrHint(inner: string): boolean {
  const parts = inner.split(/[,、;/]/);
  if (parts.length > 1 && parts.every((part) => part !== "" && isOneHint(part))) return true;
  return isOneHint(inner);
}

function isOneHint(inner: string): boolean {
  if (SCALE.test(inner)) return true;
  if (inner.length === 0 || UNIT_WORDS.test(inner) || HINT_WORDS.test(inner) || FILLING_HINT.test(inner)) return true;
  if (DAY_FORM.test(inner)) return true;
  return inner.length <= 20 && /\d|[一二三四]季度|上半年|下半年/.test(inner) && /年|月|季度|日|底|\d{4}/.test(inner);
}
