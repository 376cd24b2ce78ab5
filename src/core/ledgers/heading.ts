import { compact } from "../workbook/cellText";

/** A heading cell's text, reduced to what can be compared (SPEC §4). */
export interface Heading {
  /** Spellings to look up, most literal first. */
  readonly forms: readonly string[];
  /** What the trailing brackets held, or null: `亿元`, `1-5月`. */
  readonly note: string | null;
  /** True where a leading or bracketed range of months says that the figure runs from the year's start (DECIDED C6). */
  readonly monthRange: boolean;
  /** True where one leading month says that the figure is that month's. */
  readonly singleMonth: boolean;
  /** True where a leading year was cut off. */
  readonly leadingYear: boolean;
}

/** Reads one heading text, or parent and child joined. */
export function readHeading(text: string): Heading {
  const whole = compact(text).replace(EDGE_MARKS, "");
  const forms = new Set([whole]);
  let note: string | null = null;
  let bare = whole;
  for (let bracket = TRAILING_BRACKET.exec(bare); bracket; bracket = TRAILING_BRACKET.exec(bare)) {
    const inner = bracket[1] ?? "";
    if (!isUnitOrPeriod(inner)) break;
    note ??= inner;
    bare = bare.slice(0, bracket.index).replace(EDGE_MARKS, "");
    forms.add(bare);
  }
  const unbracketed = /^(.{2,}?)[(:/]?(万元|亿元|千元|元|%)\)?$/.exec(bare);
  if (unbracketed?.[1] && unbracketed[2]) {
    note ??= unbracketed[2];
    forms.add(unbracketed[1]);
  }
  let leadingYear = false;
  let monthRange = note !== null && MONTH_RANGE.test(note);
  let singleMonth = false;
  for (const form of [...forms]) {
    let rest = form;
    const year = /^(?:20)?\d{2}(年度|年)(?!底|末)/.exec(rest);
    if (year) {
      leadingYear = true;
      rest = rest.slice(year[0].length);
      // 2024年度目标 is the year's target, not a bare one: the word for the year stays as the first thing to look up.
      forms.add(`年度${rest}`);
      forms.add(`年${rest}`);
    }
    const range =
      /^(?:截至|截止)?(?:\d{1,2}月?份?[-—–~至到]+\d{1,2}|[一二三四五六七八九十]+月?份?[-—–~至到]+[一二三四五六七八九十]+)月份?(?!底|末)/.exec(
        rest,
      );
    const month = range ? null : /^\d{1,2}月份?(?!底|末|前|-|—|至)/.exec(rest);
    if (range) {
      monthRange = true;
      rest = rest.slice(range[0].length);
    } else if (month) {
      singleMonth = true;
      rest = rest.slice(month[0].length);
    }
    if (rest.length > 0 && rest !== form) forms.add(rest);
  }
  return { forms: [...forms].filter((form) => form.length > 0), note, monthRange, singleMonth, leadingYear };
}

/** Marks that people set before or behind a heading: required stars, colons, stops. */
const EDGE_MARKS = /^[*※★☆▲●]+|[*※★☆:;,。、.]+$/g;
const TRAILING_BRACKET = /[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]$/;
const MONTH_RANGE = /\d{1,2}月?[-—–~至到]+\d{1,2}月/;
const UNIT_WORDS =
  /^(?:单位[:：]?)?(?:(?:百|千|万|十万|百万|亿)?(?:元|人|户|家|个|项|件|吨|公斤|斤|亩|公顷|平方米|米|台|套|辆|千瓦时|度|次|人次|天|日|月|分|处|棵|株|头|只|%|％|百分比|百分点))(?:[/、,](?:.{1,4}))?$/;
const HINT_WORDS =
  /^(?:必填|选填|可选|填写|下拉选择|单选|多选|可多选|全称|简称|盖章|签字|签章|年月日|年\/月\/日|年-月-日|年\.月\.日|年月|yyyy.?mm.?dd|yyyy.?mm|日期|数字|百分数|小数|截至目前|截至当前|目前|本年|当年|当月|本月|累计|年度|全年|镇|部门|名称|文字|内容)$/i;

/** True for what may stand in the brackets behind a heading without changing its meaning: a unit, a period, a filling hint. */
function isUnitOrPeriod(inner: string): boolean {
  if (inner.length === 0 || UNIT_WORDS.test(inner) || HINT_WORDS.test(inner)) return true;
  return inner.length <= 16 && /\d|[一二三四]季度|上半年|下半年/.test(inner) && /年|月|季度|日|底|\d{4}/.test(inner);
}
