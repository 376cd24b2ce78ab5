import { forEveryKind, type AnyLedgerDefinition, type ColumnKey } from "../../terms/ledgerKind";
import { compact } from "../../workbook/cellText";
import { isUnitOrHint, readHeading, type Heading } from "./heading";
import { bareMoment } from "../../kinds/headingMoment";
import { BY_PATTERN, byWords, indexOf, type Meaning } from "./headingIndex";

/** A column's heading, read, and what it means to one kind of ledger; null where it means nothing. */
export interface HeadingMeaning {
  readonly heading: Heading;
  readonly meaning: Meaning | null;
  /** The column of which it holds a part only, and so is not: 本年完成投资 of 5月完成投资, 年度目标值 of 上半年目标. */
  readonly partOf: ColumnKey | null;
}

/**
 * Reads one heading path, parent first: the lowest heading, then parent and child joined (DECIDED C7). Parent and child that
 * together name another column than the child alone win, as 实际 over 完成时间 does; 完成时间 over 实际 says the same.
 */
export function readPath(definition: AnyLedgerDefinition, path: readonly string[]): HeadingMeaning {
  const memo = readPaths[definition.kind];
  const key = path.join("\n");
  const known = memo.get(key);
  if (known) return known;
  const answer = read(definition, path);
  if (memo.size < 5000) memo.set(key, answer);
  return answer;
}

/** Memo of a pure function: many sheets have the same header, and a merged heading stands over many columns. */
const readPaths = forEveryKind(() => new Map<string, HeadingMeaning>());

function read(definition: AnyLedgerDefinition, path: readonly string[]): HeadingMeaning {
  const [parentWords, leafWords = ""] = path.slice(-2).length > 1 ? path.slice(-2) : [undefined, path[0]];
  const leafText = parentWords === undefined ? leafWords : plainPeriod(parentWords, leafWords);
  const unit = path.length > 2 ? UNIT_LEAF.exec(compact(leafText))?.[1] : undefined;
  if (unit !== undefined && isUnitOrHint(unit)) {
    // 投资情况 over 2024年 over 计划 over （万元）: the unit is no heading.
    const above = readPath(definition, path.slice(0, -1));
    return { ...above, heading: { ...above.heading, note: unit } };
  }
  const leaf = readHeading(leafText);
  const parentText = path[path.length - 2];
  if (parentText === undefined) return withoutParts(definition, leaf, [leaf], lookUp(definition, leaf));
  const parent = readHeading(parentText);
  const subject = subjectOf(parent, parentText);
  const joined = [
    [...path.slice(0, -1), leafText].join(""),
    parentText + leafText,
    leafText + parentText,
    subject + leafText,
    leafText + subject,
    spanned(subject, leafText),
  ];
  const bare = compact(parentText).replace(MONEY_UNIT, "");
  if (bare !== compact(parentText)) {
    // 2024年完成投资（万元） over 累计 is the year's; 2024年度（万元） over 计划 is 计划投资, for money is what is counted.
    const amount = BARE_YEAR.test(bare) ? AMOUNT_LEAF.exec(compact(leafText))?.[1] : undefined;
    joined.splice(2, 0, bare + leafText, ...(amount === undefined ? [] : [`${bare}${amount}投资`]));
  }
  // 2024年月度完成投资 over the months and 合计.
  if (TOTAL_LEAF.test(compact(leafText)) && MONTHLY.test(bare)) joined.splice(2, 0, bare.replace(MONTHLY, ""));
  const top = path.length > 2 ? (path[0] ?? "") : "";
  if (top !== "") joined.push(top + leafText);
  // 投资情况 over 一季度 over 完成 is 一季度投资完成.
  if (top !== "" && (parent.afterMonths === "" || BARE_YEAR.test(compact(parentText)))) {
    const above = subjectOf(readHeading(top), top);
    joined.push(parentText + above + leafText, parentText + leafText + above);
    if (/完成/.test(above) && /^(?:实际)?完成(?:数|额|情况)?$|^实际$/.test(leaf.forms[0] ?? ""))
      joined.push(parentText + above);
  }
  const together = [...new Set(joined)].filter((text) => text !== "").map(readHeading);
  const note = leaf.note ?? parent.note ?? together.find((heading) => heading.note !== null)?.note ?? null;
  const lines = [...path.slice(0, -1), leafText].map(readHeading).reverse();
  const heading = { ...leaf, ...periodOf(lines), note, leadingYear: leaf.leadingYear || parent.leadingYear };
  return withoutParts(definition, heading, together, meaningOf(definition, leaf, together, parent));
}

/** 4, 5, 6 under a heading are 4月, 5月, 6月; under 按季度 and 周进度 quarters and weeks. */
function plainPeriod(parent: string, leaf: string): string {
  if (!/^(?:[1-9]|1[0-2])$/.test(leaf)) return leaf;
  return /季/.test(parent) && Number(leaf) <= 4 ? `${leaf}季度` : /周/.test(parent) ? `第${leaf}周` : `${leaf}月`;
}

const UNIT_LEAF = /^[([]([^()[\]]+)[)\]]$/;
const MONEY_UNIT = /\((?:单位:?)?(?:千|万|百万|千万|亿)?元\)$/;
const AMOUNT_LEAF = /^(?:实际)?(计划|完成)[数额]?$/;
const TOTAL_LEAF = /^(?:合计|小计|总计|累计)$/;
const MONTHLY = /月度|分月|逐月|各月/;
const BARE_YEAR = /^(?:(?:20)?\d{2}年度?|本年度?|今年|当年)$/;

function subjectOf(heading: Heading, text: string): string {
  return (heading.forms.at(-1) ?? text).replace(/情况$/, "");
}

/** The period and the year that the lowest heading names which names any. */
function periodOf(
  lines: readonly Heading[],
): Pick<Heading, "months" | "firstMonth" | "lastMonth" | "lastDay" | "week" | "periodYear"> {
  const line = lines.find(({ lastMonth, week }) => lastMonth !== null || week !== null);
  const { months = null, firstMonth = null, lastMonth = null, lastDay = null, week = null } = line ?? {};
  const periodYear = lines.find((one) => one.periodYear !== null)?.periodYear ?? null;
  return { months, firstMonth, lastMonth, lastDay, week, periodYear };
}

/** Columns that speak of a whole year: 上半年目标 and 一季度计划投资 are none of them. */
const ofWholeYear: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["yearPlan", "target", "annualTarget"]);

function withoutParts(
  definition: AnyLedgerDefinition,
  heading: Heading,
  spellings: readonly Heading[],
  meaning: Meaning | null,
): HeadingMeaning {
  if (meaning?.key !== undefined && meaning.key !== null && ofWholeYear.has(meaning.key) && isOfPart(heading))
    return { heading, meaning: null, partOf: meaning.key };
  const range = definition.monthHeadings?.range;
  const isOfOneMonth = ({ months, afterMonths }: Heading): boolean =>
    months === "one" && afterMonths !== null && afterMonths !== "" && range?.words.includes(afterMonths) === true;
  // 本年完成投资 over 6月 may be that month's or run up to it: nobody can tell.
  const isOfYear = ({ forms }: Heading): boolean =>
    heading.months === "one" && forms.some((form) => indexOf(definition).get(form)?.key === range?.key);
  const isPart = meaning === null && range !== undefined && spellings.some((one) => isOfOneMonth(one) || isOfYear(one));
  const partOf = isPart ? range.key : null;
  return { heading, meaning, partOf };
}

/** 年度计划 speaks of the year whatever stands over it. */
function isOfPart({ months, lastMonth, forms, afterMonths }: Heading): boolean {
  if (/^.{0,7}\d月份?[底末]/.test(forms[0] ?? "")) return lastMonth !== 12;
  if (months === null || (months === "range" && lastMonth === 12)) return false;
  return afterMonths !== null || !/年/.test(forms[0] ?? "");
}

/** True for a text that is a heading of this kind of ledger, in any of its forms. */
export function isHeadingOf(definition: AnyLedgerDefinition, text: string): boolean {
  return lookUp(definition, readHeading(text)) !== null;
}

function meaningOf(
  definition: AnyLedgerDefinition,
  leaf: Heading,
  together: readonly Heading[],
  parent: Heading,
): Meaning | null {
  const own = lookUp(definition, leaf);
  const aside = asideOf(definition, leaf, parent, own);
  if (aside !== undefined) return aside;
  let made: Meaning | null = null;
  for (const heading of together) {
    const meaning = lookUp(definition, heading);
    // What only its words say comes after what is listed: 开工 under 计划时间 is 计划开工时间.
    if (meaning !== null && meaning.rank >= BY_PATTERN) made ??= meaning;
    else if (meaning !== null) {
      // 名称 alone may be a project's; below 企业 it is the enterprise's.
      const isOwn = own !== null && !(own.type === "loose" && saysNoMore(leaf));
      if (!isOwn || (meaning.type === "key" && meaning.key !== own.key)) return meaning;
    }
  }
  if (isOfLastYear(parent)) return null;
  const above = lookUp(definition, parent);
  if (own === null || own.type === "loose") return (saysNoMore(leaf) ? above : null) ?? own ?? made;
  const [parentText = "", leafText = ""] = [parent.forms[0], leaf.forms[0]];
  // 实际 over 启动时间 is not the planned one, and stands for it at most where that is not there.
  if (own.key !== null && planned.has(own.key) && /^实际/.test(parentText))
    return together.map((heading) => lookUp(definition, heading)).find((one) => one?.type === "loose") ?? null;
  if (own.key === "finished" && /^计划/.test(parentText)) return null;
  // The telephone of the county's leader is not that of the person responsible.
  if ((own.key === "phone" || own.key === "person") && above?.key === "leader") return null;
  if (own.key === "due" && /完成情况|办结|销号/.test(parentText) && /^完成(?:时间|日期)$/.test(leafText))
    return { ...own, otherwise: "finished" };
  return own;
}

/**
 * What 本月, 上月, 计划, 目标 under 完成率 mean, and 完成率 under them: the column itself, or none of the ledger's. Undefined where neither
 * says a moment and nothing else, or the other is no column of how things stand.
 */
function asideOf(
  definition: AnyLedgerDefinition,
  leaf: Heading,
  parent: Heading,
  own: Meaning | null,
): Meaning | null | undefined {
  const isStanding = (meaning: Meaning | null): boolean =>
    meaning?.key !== null && meaning?.key !== undefined && definition.standing.includes(meaning.key);
  // An indicator's 本月累计 under 完成情况 is no rate.
  if (definition.standing.length === 0) return undefined;
  const above = lookUp(definition, parent);
  const moment = bareMoment(leaf.forms[0] ?? "");
  if (moment !== null && isStanding(above)) return moment === "now" ? above : null;
  if (moment !== null && above?.type === "by-content" && own === null) return moment === "now" ? above : null;
  const over = bareMoment(parent.forms[0] ?? "");
  if (over !== null && over !== "now" && (isStanding(own) || own?.type === "by-content")) return null;
  return undefined;
}

/** 上年 over 计划投资: a figure of another year, and a slip of no heading. */
export function isOfLastYear({ forms }: Heading): boolean {
  return forms.some((form) => /^(?:上一?年度?|去年|往年)(?:同期)?$/.test(form));
}

/** 合计 below 总投资, 单位名称 below 牵头单位: the parent's own column. */
function saysNoMore({ forms }: Heading): boolean {
  return forms.some((form) =>
    /^(?:合计|小计|总计|总额|金额|数额|数值|总数|名称|全称|单位名称|单位|姓名|内容)$/.test(form),
  );
}

/** 开工 below 计划时间 is 计划开工时间; empty where the parent is no kind of time. */
function spanned(parent: string, leaf: string): string {
  const match = /^(.+?)(时间|日期|时限|投资额?)$/.exec(parent);
  return match?.[1] && match[2] ? match[1] + leaf + match[2] : "";
}

const planned: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  "start",
  "due",
  "plannedStart",
  "plannedProduction",
  "yearPlan",
]);

function lookUp(definition: AnyLedgerDefinition, heading: Heading): Meaning | null {
  const months = definition.monthHeadings;
  if (months && heading.afterMonths !== null) {
    const said = heading.months === "one" ? months.one : months.range;
    if (said?.words.includes(heading.afterMonths)) return { type: "key", key: said.key, rank: 0 };
  }
  const index = indexOf(definition);
  for (const form of heading.forms) {
    const meaning = index.get(form);
    if (!meaning) continue;
    const literal = form === heading.forms[0];
    if (meaning.key === "cumulativeInvestment") {
      if (heading.yearEnd) return null;
      // 1-5月累计完成投资 and 2024年累计完成投资 are this year's; a single month's is no column of the ledger.
      const isOfYear = heading.leadingYear || (heading.months !== null && heading.months !== "one");
      if (!literal && isOfYear) return { type: "key", key: "yearDone", rank: 0 };
      if (!literal && heading.months === "one") return null;
    }
    if (meaning.key === "yearDone" && heading.months === "one") return null;
    const ofOneMonth = heading.months === "one" && !literal && !form.includes("累计");
    if (meaning.key === "cumulative" && ofOneMonth) return { type: "key", key: "month", rank: 0 };
    return meaning;
  }
  // 2024年 over 完成投资 over 累计: what 1-6月完成投资累计 means of some months it means of the year.
  const ofYear = heading.leadingYear && heading.months === null ? months?.range : undefined;
  const isOfYear = heading.forms.some((form) => /累计/.test(form) && ofYear?.words.includes(form));
  if (ofYear !== undefined && isOfYear) return { type: "key", key: ofYear.key, rank: 0 };
  return byWords(definition, heading);
}
