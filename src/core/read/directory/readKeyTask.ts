import { withoutEnding } from "../../base/endings";
import { keyTasks } from "../../plan/keyTasks";
import { compact } from "../../workbook/cellText";
import { cellPieces, piecesText } from "./cellPieces";
import { onlySuggestion } from "./onlySuggestion";
import { NONE } from "./readPhrase";
import { suggestionIndex, suggestNames } from "./suggestNames";
import { unbrokenPieces } from "./unbrokenPieces";

/** What a cell of the column 重点任务 says. */
export type KeyTaskReading =
  | {
      readonly outcome: "read";
      /** 1–12 */
      readonly keyTask: number;
      /** The cell without line breaks inside the title; absent where there are none (DECIDED G7). */
      readonly unbrokenText?: string;
    }
  | { readonly outcome: "blank" }
  | {
      readonly outcome: "unknown";
      /** Titles, at most three, nearest first. */
      readonly suggestions: readonly string[];
      /** The only good one of them; absent where there is none. */
      readonly only?: string;
    }
  | {
      readonly outcome: "several";
      /** Numbers, each once. A row speaks of one key task (DECIDED B21). */
      readonly keyTasks: readonly number[];
    };

/**
 * Reads a key task: its number (`3`, `任务三`, `第3项`), its title with or without 推动专业镇 (加强专业镇), or both (SPEC §6). A
 * number beside another task's title is unknown: either may be the slip.
 */
export function readKeyTask(value: string | number): KeyTaskReading {
  if (typeof value === "number") return isKeyTask(value) ? read(value) : UNKNOWN;
  const text = withoutEnding(compact(value), "。.;；,、");
  if (text === "" || NONE.test(text)) return { outcome: "blank" };
  const titled = titledTask(text);
  if (titled !== undefined) return readTitled(titled, value);
  if (ALL.test(text)) return { outcome: "several", keyTasks: keyTasks.map(({ no }) => no) };
  const listed = listedNumbers(text);
  if (listed) return listed;
  const lines = severalIn(value, /[\n\r;；]+/) ?? severalIn(unbrokenLines(value) ?? "", /[\n\r;；]+/);
  if (lines) return lines.outcome === "read" ? readTitled(lines.keyTask, value) : lines;
  const one = readOne(text);
  if (one !== undefined) return readTitled(one, value);
  return severalIn(value, /[\n\r;；、,，/]+|\s+/) ?? unknown(text);
}

const UNKNOWN: KeyTaskReading = { outcome: "unknown", suggestions: [] };

function unknown(text: string): KeyTaskReading {
  const suggestions = suggestionsFor(text);
  // A number beside a title that is not its own: either may be the slip.
  const only = leadingNumber(text) ? null : onlySuggestion(withoutQuotes(text), SUGGESTIONS, true, suggestions);
  return { outcome: "unknown", suggestions, ...(only === null ? {} : { only }) };
}

function read(keyTask: number): KeyTaskReading {
  return { outcome: "read", keyTask };
}

/** A key task, with the cell as it should be where its title runs over several lines. */
function readTitled(keyTask: number, value: string): KeyTaskReading {
  const unbroken = unbrokenLines(value);
  return { outcome: "read", keyTask, ...(unbroken === null ? {} : { unbrokenText: unbroken }) };
}

/** True where a text is the task's title, with or without its number, and no words of the clerk's own. */
function isTitled(text: string, keyTask: number): boolean {
  return TASK_BY_TITLE.get(withoutQuotes(leadingNumber(text)?.rest ?? text)) === keyTask;
}

/** Titles that run over several lines, each on one (DECIDED G7). */
function unbrokenLines(value: string): string | null {
  if (!/[\n\r]/.test(value)) return null;
  const { pieces } = cellPieces(value.trim());
  const unbroken = unbrokenPieces(pieces, (stretch) => {
    const text = compact(stretch);
    const no = readOne(text);
    const isTask = no !== undefined && (isTitled(text, no) || leadingNumber(text)?.rest === "");
    return { unknown: isTask ? 0 : 1, names: isTask ? [text] : [], joined: false, nearOne: false };
  });
  return unbroken === pieces ? null : piecesText(unbroken);
}

function isKeyTask(no: number): boolean {
  return Number.isInteger(no) && no >= 1 && no <= keyTasks.length;
}

/** `1、3` `1-3` `任务1和任务3`: numbers and nothing else. */
function listedNumbers(text: string): KeyTaskReading | undefined {
  if (!LIST.test(text)) return undefined;
  const numbers = (text.match(/\d+|[一二三四五六七八九十]+/g) ?? []).map(numberOf);
  const [first = 0, last = 0] = numbers;
  const range = /[-~—–至到]/.test(text) && numbers.length === 2 && last > first;
  const all = range ? keyTasks.map(({ no }) => no).filter((no) => no >= first && no <= last) : [...new Set(numbers)];
  if (!numbers.every(isKeyTask)) return UNKNOWN;
  return all.length === 1 ? read(first) : { outcome: "several", keyTasks: all };
}

function readOne(text: string): number | undefined {
  const titled = titledTask(text);
  if (titled !== undefined) return titled;
  const number = leadingNumber(text);
  if (!number || !isKeyTask(number.no)) return undefined;
  const { no, rest, isMarked } = number;
  const beside = titledTask(rest);
  if (rest === "" || beside === no) return no;
  if (beside !== undefined || !isMarked || /^\d/.test(rest)) return undefined;
  // Words of the clerk's own leave the number as it is, unless they are nearer to another task's title.
  const nearest = suggestNames(withoutQuotes(rest), SUGGESTIONS)[0];
  return nearest === undefined || nearest === keyTasks[no - 1]?.title ? no : undefined;
}

interface LeadingNumber {
  readonly no: number;
  readonly rest: string;
  /** Set apart from what follows as a task's number: 2024年… and 三、指导思想 are not. */
  readonly isMarked: boolean;
}

function leadingNumber(text: string): LeadingNumber | undefined {
  const match = NUMBER_FORMS.map((form) => form.exec(text)).find((found) => found !== null);
  if (!match) return undefined;
  const [number, digits = ""] = match;
  const after = text.slice(number.length);
  const rest = after.replace(/^[.、:,)-]+/, "");
  const isPlainChinese = /^[一-龥]+$/.test(number) && number === digits;
  return { no: numberOf(digits), rest, isMarked: !isPlainChinese && (rest !== after || /[项号)]/.test(number)) };
}

/** Piece by piece: `1.推动专业镇市场主体倍增⏎3.推动专业镇重大项目建设`; only where every piece is a key task. */
function severalIn(text: string, mark: RegExp): KeyTaskReading | undefined {
  const pieces = text
    .split(mark)
    .map(compact)
    .filter((piece) => piece !== "");
  if (pieces.length < 2) return undefined;
  const numbers = pieces.map(readOne);
  if (!numbers.every((no) => no !== undefined)) return undefined;
  const distinct = [...new Set(numbers)];
  const [only] = distinct;
  return distinct.length === 1 && only !== undefined ? read(only) : { outcome: "several", keyTasks: distinct };
}

function titledTask(text: string): number | undefined {
  const plain = withoutQuotes(text);
  return (
    TASK_BY_TITLE.get(plain) ??
    TASK_BY_TITLE.get(plain.replace(/\([^()]*\)$/, "")) ??
    // The plan's own paragraph, title and text.
    TASK_BY_TITLE.get(plain.split("。")[0] ?? "")
  );
}

function suggestionsFor(text: string): readonly string[] {
  const number = leadingNumber(text);
  const own = number && keyTasks[number.no - 1]?.title;
  const near = suggestNames(withoutQuotes(number?.rest ?? text), SUGGESTIONS);
  return [...new Set([...near, ...(own === undefined ? [] : [own])])].slice(0, 3);
}

function withoutQuotes(text: string): string {
  return text.replace(/[“”"'‘’「」『』《》]/g, "");
}

/** `3`, `三`, `十二`; 0 for what is no number. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match) return 0;
  return (match[1] ? 10 : 0) + ("一二三四五六七八九".indexOf(match[2] ?? "-") + 1);
}

const NO = "\\d{1,2}|十[一二三四五六七八九]?|[一二三四五六七八九]";
/** 任务3, 重点任务（三）, No.3; 第3项, 第三项重点任务; 3号任务; （3）; 3. A Chinese numeral in brackets is a section of the plan. */
const NUMBER_FORMS = [
  `^(?:重点任务|任务|no\\.?)(?:第(?=.{1,2}项))?[(]?(${NO})(?!\\d)[)]?(?:项|号)?`,
  `^第(${NO})[项条号](?:重点任务|任务)?`,
  `^(${NO})号(?:重点任务|任务)?`,
  `^[(](\\d{1,2})[)]`,
  `^(${NO})(?!\\d)`,
].map((form) => new RegExp(form, "i"));
const PART = `(?:重点任务|任务|第)?[(]?(?:${NO})[)]?(?:项|号)?`;
const LIST = new RegExp(`^${PART}(?:[、,;/和及与~—–至到-]+${PART})+$`);
const ALL = /^(?:全部|所有|各项?|全部各项|(?:12|十二)项|12个|十二个)(?:重点)?任务$|^全部$|^所有$/;

const TASK_BY_TITLE: ReadonlyMap<string, number> = new Map(
  keyTasks.flatMap(({ no, title }) => shortTitles(withoutQuotes(title)).map((short) => [short, no] as const)),
);
const SUGGESTIONS = suggestionIndex(
  keyTasks.map(({ title }) => ({ name: title, spellings: shortTitles(withoutQuotes(title)) })),
);

/** With and without 推动 (加强) and 专业镇. */
function shortTitles(title: string): readonly string[] {
  const [, verb = "", rest = title] = /^(推动|加强)专业镇(.+)$/.exec(title) ?? [];
  return [title, `专业镇${rest}`, verb + rest, rest];
}
