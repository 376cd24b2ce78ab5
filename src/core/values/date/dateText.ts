import { withoutEnding } from "../../base/endings";
import { isBlankMark } from "../readContent";
import { datePoints } from "./datePoints";
import { dateSpans, type DateSpan, type ImpossibleDate, type UnresolvedDate } from "./dateSpans";

/**
 * What the text of a date cell says, before a role picks a day from it. `plain`: nothing but the time itself stood
 * there, so that writing the date in its place loses nothing.
 */
export type DateText =
  | { readonly kind: "spans"; readonly spans: readonly DateSpan[]; readonly plain: boolean }
  | { readonly kind: "long-term" }
  | { readonly kind: "recurring" }
  | { readonly kind: "impossible"; readonly hint: ImpossibleDate }
  | { readonly kind: "unreadable"; readonly hint: DateTextHint };

export type DateTextHint = UnresolvedDate | "vague" | "several-dates" | "two-digit-year";

/** Reads a whole cell: one time, or several nodes by lines or `；`, each with its text (DECIDED B4). */
export function dateText(text: string, ledgerYear: number): DateText {
  if (text.length > LONGEST_CELL) return { kind: "unreadable", hint: "not-a-date" };
  // Before 24. is taken for the number of a list.
  if (TWO_DIGIT_YEAR.test(text.trim())) return { kind: "unreadable", hint: "two-digit-year" };
  const tidied = withoutClock(text.replace(LIST_MARKS, "").normalize("NFKC").replace(INVISIBLE, ""));
  const whole = readNode(joined(tidied), ledgerYear, undefined);
  if (whole.kind === "spans" && !whole.plain && /[\n\r;]/.test(tidied)) return readLines(tidied, whole, ledgerYear);
  if (whole.kind !== "unreadable" || whole.hint === "end-before-start") return withoutYear(whole);
  for (const separator of [/[\n\r;]/, /[\n\r;]|\s\s/, /\s/]) {
    const lines = tidied
      .split(separator)
      .map(joined)
      .filter((line) => !isBlankMark(line));
    const nodes = lines.length > 1 ? readNodes(withoutNumbering(lines), ledgerYear) : undefined;
    if (nodes !== undefined && (nodes.kind !== "unreadable" || nodes.hint === "end-before-start")) return nodes;
  }
  return withoutYear(whole);
}

type Node = DateText & { readonly writtenYear?: number | undefined };

/** Circled and bracketed numbers, which NFKC would turn into digits beside those of the date. */
const LIST_MARKS = /[①-⒛㈠-㈩]/g;
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069“”"'‘’「」『』]+/g;
/** A time of day or weekday behind the day. A zone other than ours is left standing, and makes the text unreadable. */
const CLOCK = new RegExp(
  "(?:(?<=[日号])|(?<![\\sT])[\\sT]+)(?:上午|下午|中午|晚上?|早上|凌晨)?" +
    "(?:[01]?\\d|2[0-4])(?:[:：][0-5]\\d(?:[:：][0-5]\\d(?:\\.\\d+)?)?|[时点](?:[0-5]?\\d分?|半|整)?)(?:\\s*[AaPp][Mm])?(?:\\+08:?00)?",
  "g",
);
const WEEKDAY = /(?<=[日号\d])\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/g;

function withoutClock(text: string): string {
  return text
    .replace(WEEKDAY, "")
    .replace(CLOCK, "")
    .replace(/(?<=[日号])(?:上午|下午|中午|晚上?)/g, "");
}

/** Without white space, save where that would run two numbers together, and without a full stop at the end. */
function joined(text: string): string {
  const bare = text
    .trim()
    .replace(/\s+/g, (run: string, at: number, all: string) =>
      isDigit(all.charCodeAt(at - 1)) && isDigit(all.charCodeAt(at + run.length)) ? run.charAt(0) : "",
    );
  return withoutEnding(bare, "。.,;:、");
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Without `1、` `2、` … where the lines are numbered so from the first on. */
function withoutNumbering(lines: readonly string[]): readonly string[] {
  const numbered = lines.every((line, index) => new RegExp(`^\\(?${index + 1}[、.)]`).test(line));
  return numbered ? lines.map((line) => line.replace(/^\(?\d+[、.)]/, "")) : lines;
}

/**
 * A time whose text runs over several lines: each has to name its own time (DECIDED B4), unless the first holds nothing but
 * the time and what follows is its text.
 */
function readLines(text: string, whole: Node, ledgerYear: number): DateText {
  const lines = text
    .split(/[\n\r;]+/)
    .map(joined)
    .filter((line) => line.length > 0);
  const nodes = readNodes(withoutNumbering(lines), ledgerYear);
  if (nodes.kind !== "unreadable" || lines.length === 1) return lines.length === 1 ? withoutYear(whole) : nodes;
  const first = readNode(lines[0] ?? "", ledgerYear, undefined);
  const textBelow = first.kind === "spans" && first.plain && !text.includes(";") && !VAGUE.test(text);
  return textBelow ? withoutYear(whole) : nodes;
}

function readNodes(lines: readonly string[], ledgerYear: number): DateText {
  const spans: DateSpan[] = [];
  let other: DateText | undefined;
  let year: number | undefined;
  for (const [index, line] of lines.entries()) {
    // A first line 2024年 only heads the others.
    const heading = index === 0 ? /^(20\d\d)年?度?$/.exec(line)?.[1] : undefined;
    if (heading !== undefined && !lines.slice(1).some((next) => /\d{4}/.test(next))) {
      year = Number(heading);
      continue;
    }
    const node = readNode(line, ledgerYear, year);
    if (node.kind === "impossible" || node.kind === "unreadable") return withoutYear(node);
    if (node.kind !== "spans") {
      other ??= withoutYear(node);
      continue;
    }
    const previous = spans.at(-1);
    const [first] = node.spans;
    if (previous && first && year !== undefined && !/^\D*\d{4}|^\D*\d\d年/.test(line) && first.first < previous.first) {
      return { kind: "unreadable", hint: "end-before-start" };
    }
    spans.push(...node.spans);
    year = node.writtenYear;
  }
  // 2024年6月底；长期坚持 has a date, as 2025年底前，并长期坚持 has.
  if (spans.length > 0) return { kind: "spans", spans, plain: false };
  return other ?? { kind: "unreadable", hint: "not-a-date" };
}

function readNode(text: string, ledgerYear: number, year: number | undefined): Node {
  if (text.length > LONGEST_NODE) return { kind: "unreadable", hint: "not-a-date" };
  if (RECURRING.test(text) || LONG_TERM.test(text)) return readUndated(text, ledgerYear, year);
  const written = datePoints(text);
  if (written.kind === "failure") return { kind: "unreadable", hint: VAGUE.test(text) ? "vague" : written.hint };
  const { ranges, rest } = written;
  const opens = ranges.some(({ open }) => open);
  if (rest.length > 0 && opens && LONG_TERM.test(rest.replace(/^[,、;]/, ""))) return { kind: "long-term" };
  if (rest.length > 0 && !REMARK.test(rest))
    return { kind: "unreadable", hint: VAGUE.test(rest) ? "vague" : "not-a-date" };
  if (rest.length > 0 && NAMES_TIME.test(rest)) return { kind: "unreadable", hint: "several-dates" };
  const spans = dateSpans(ranges, ledgerYear, year);
  return spans.kind === "spans" ? { ...spans, plain: rest.length === 0 } : spans;
}

/** Long-term and recurring texts; a date of its own behind a comma wins: 长期坚持，2025年底前见效. */
function readUndated(text: string, ledgerYear: number, year: number | undefined): Node {
  const recurs = RECURRING.test(text);
  for (const part of text.split(",").slice(1)) {
    // 每年6月底前，12月底前 stays recurring: only a year makes it a date of its own.
    if (recurs && !/\d{4}|\d\d年|十[四五]五/.test(part)) continue;
    const node =
      RECURRING.test(part) || LONG_TERM.test(part) ? undefined : readNode(part.replace(/^并/, ""), ledgerYear, year);
    if (node?.kind === "spans") return { ...node, plain: false };
  }
  return { kind: recurs ? "recurring" : "long-term" };
}

function withoutYear(node: Node): DateText {
  if (node.kind !== "spans") return node;
  return { kind: "spans", spans: node.spans, plain: node.plain };
}

/** Longer texts are no dates, however they begin. */
const LONGEST_CELL = 2000;
const LONGEST_NODE = 400;
const RECURRING = /^(?:于|在)?(?:每[年季月周日天旬半两双三逢\d]|每个[季月]|按[年季月周旬]|逐[年季月周]|不?定期)/;
const AT_ONCE = "立行立改|立整立改|即知即改|即行即改|立即整改|马上整改|边整边改|立即|即时";
const LONG_TERM = new RegExp(
  `^(?:(?:${AT_ONCE})[,、;并]*)?(?:并|且|需|要|坚持)?(?:长期|持续|常态|经常|常年|长效|常抓不懈)[^\\d到至年月季旬]{0,20}(?:,.*)?$`,
);
const VAGUE =
  /近期|尽快|待定|未定|暂定|适时|即时|即日|立即|马上|立行立改|立整立改|工作日|小时|[天日]内|[年月]初|[年月]中|[年月]前|[本下上次当]月|[明去次]年|左右|前后|约|以?后|春节|国庆|五一/;
/** What may follow a time as its text: behind a mark, or a verb that cannot turn the deadline into something else. */
const REMARK =
  /^(?:[:,。.!(、]|[并且]|(?:全面|全部|基本|初步|正式|已|实现|力争|确保)?(?:完成|建成|开工|动工|启动|投产|竣工|完工|验收|交付|投用|投入|签约|落地|办结|销号|解决|整改|到位|达到|达产|结束|见效|报送|上报|提交|印发|出台|公示|持续|长期|常态))/;
/** 24.6.30, 24.6: a year of two digits is read with 年 only (DECIDED B3). */
const TWO_DIGIT_YEAR = /^(?:\d\d([-./])\d{1,2}\1\d{1,2}(?!\d)|[23]\d[-./](?:0?[1-9]|1[0-2])(?:月份?)?[底末]?前?$)/;
/** A second time inside that text: which one counts is not ours to guess. */
const NAMES_TIME =
  /\d月|[一二三四五六七八九十]月|[一二三四1-4]季度|Q[1-4]|[上下]半年|年[底末内]|月[底末]|[上中下]旬|\d{4}年(?!度|任务|目标)|20\d\d[-./]\d|十[四五]五/;
