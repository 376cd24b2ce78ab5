import { plan } from "../../plan/plan";
import { compact } from "../../workbook/cellText";
import { isCellFault, type CellValue, type RowSnapshot } from "../../workbook/snapshot";
import { shownDate } from "../../values/formatCode";
import { isBlankMark } from "../../values/readContent";
import { isTotalText, valuesOf, type TableColumns } from "./rowLook";
import { isBlank } from "./sheetGrid";

/**
 * A row that only groups or sums up the records above or below it (DECIDED G1): where the record's name would stand is nothing, a
 * numeral, or the name of a group, and what else it holds are counts, sums, rates. A number in 序号 makes it a record, whatever it
 * lacks: that is told as missing.
 * @param isParent true where the rows below it are numbered under it, as 1.1 and 1.2 are under 1: then its number says nothing
 */
export function isGroupRow(row: RowSnapshot, columns: TableColumns, isParent = false): boolean {
  const { seq, telling } = columns;
  if (telling.length === 0) return false;
  const number = seq === undefined ? null : textOf(row.cells[seq - 1]);
  if (!isParent && number !== null && ARABIC.test(number)) return false;
  const told = telling.map((column) => textOf(row.cells[column - 1])).filter((text) => text !== null);
  const held = heldBy(row, columns);
  if (held === null) return false;
  const { counts, hasLabel, names, owners } = held;
  const isNumeral = number !== null && NUMERAL.test(number);
  // Who answers for a group may stand beside its name, where it is numbered as one.
  if (owners > 0 && !isNumeral && !(told.length === 0 && NUMBERED_NAME.test(number ?? ""))) return false;
  // The group's name may stand in its own column, the town's in 所在镇: then nothing else names anything.
  if (names.length > 0) {
    if (counts === 0 || !names.every(isGroupName) || (number !== null && !isNumeral)) return false;
    if (told.length > 0) return held.areInPlaces && told.every((text) => planNames().has(text));
    return names.length === 1 || (held.areInPlaces && (isNumeral || held.countsThings));
  }
  if (isNumeral || (isParent && number !== null)) return told.every((text) => text.length <= LONGEST_NAME);
  // 万安镇 in 序号, and how many projects it has where their name would stand.
  const isCounted = told.length > 0 && telling.every((column) => isCountIn(row, column));
  if (isCounted && number !== null && counts > told.length && isGroupName(number)) return true;
  if (told.length > 0)
    return counts > 0 && told.every((text) => NUMERAL.test(text) || isGroupName(text) || isComparison(text));
  // Nothing says what the record would be: a label with sums, or several sums alone.
  return counts + owners > (hasLabel ? 0 : 1) && (number === null || number.length <= LONGEST_NAME);
}

/** What a row that may be a group's holds beside its number and its name; null where that is no group's. */
interface Held {
  readonly counts: number;
  /** One of them says of how many things: 2个. */
  readonly countsThings: boolean;
  readonly hasLabel: boolean;
  /** In columns that neither number nor name a record nor say who answers for it. */
  readonly names: readonly string[];
  /** All of them in the columns of places. */
  readonly areInPlaces: boolean;
  readonly owners: number;
}

function heldBy({ cells, formats }: RowSnapshot, columns: TableColumns): Held | null {
  const { seq, telling, first, last, remark, owners: ownerColumns = [], places = [] } = columns;
  const isLabel = (column: number): boolean => column === seq || telling.includes(column) || column <= first + 1;
  let [counts, owners, hasLabel, countsThings, areInPlaces] = [0, 0, false, false, true];
  const names: string[] = [];
  for (let index = 0; index < cells.length; index++) {
    const value = cells[index];
    const column = index + 1;
    if (value === undefined || isBlank(value) || (typeof value === "string" && isBlankMark(value))) continue;
    if (column === remark && !telling.includes(column)) continue;
    if (isCount(value, formats[index])) {
      counts++;
      countsThings ||= typeof value === "string" && /\d\s*[个项件家户]/.test(value);
    } else if (index >= last) return null;
    else if (ownerColumns.includes(column)) owners++;
    else if (isLabel(column)) hasLabel = true;
    else {
      areInPlaces &&= places.includes(column);
      const name = textOf(value);
      if (name === null || (names.length > 0 && !areInPlaces)) return null;
      names.push(name);
    }
  }
  return { counts, countsThings, hasLabel, names, areInPlaces, owners };
}

function isCountIn({ cells, formats }: RowSnapshot, column: number): boolean {
  const value = cells[column - 1];
  return value === undefined || isBlank(value) || isCount(value, formats[column - 1]);
}

/**
 * Of a numbered row that is taken for a group, how it is numbered, where it may as well be a record that nobody has filled in beyond its
 * amounts: it bears a name of its own, no group's, and figures or who answers for it, but no count of things (2个). Null for any other.
 */
export function recordLikeNumbering(row: RowSnapshot, columns: TableColumns): Numbering | null {
  const { seq, telling, first, remark, owners = [] } = columns;
  const numbering = seq === undefined ? null : numberingOf(row.cells[seq - 1]);
  if (numbering === null) return null;
  const told = telling.flatMap((column) => textOf(row.cells[column - 1]) ?? []);
  if (told.length === 0 || told.some((text) => NUMERAL.test(text) || isGroupName(text) || isComparison(text)))
    return null;
  let figures = 0;
  for (let index = first - 1; index < row.cells.length; index++) {
    const value = row.cells[index];
    if (index + 1 === seq || index + 1 === remark || telling.includes(index + 1)) continue;
    const text = textOf(value);
    if (text === null || isBlankMark(text)) continue;
    const isOwner = owners.includes(index + 1);
    if (!isOwner && !PLAIN_FIGURE.test(text)) return null;
    if (isOwner || /[1-9]/.test(text)) figures++;
  }
  return figures > 0 ? numbering : null;
}

/** How rows are numbered that are not numbered 1, 2, 3: rows of one level alike. */
export type Numbering = "bare" | "bracketed" | "dotted";

/** The numbering of a group's or of such a record's cell of 序号; null for 1, 2, 3, for any other text, and where it is blank. */
export function numberingOf(value: CellValue | undefined): Numbering | null {
  const text = typeof value === "string" && value.length <= 8 ? textOf(value) : null;
  if (text === null || !NUMERAL.test(text)) return null;
  return text.startsWith("(") ? "bracketed" : /^\d/.test(text) ? "dotted" : "bare";
}

const PLAIN_FIGURE = /^-?\d{1,15}(?:\.\d{1,15})?(?:[百千万亿]*元|%)?$/;

/** `一`, `（二）`, `三、`, `1.`, `Ⅳ`, `A`: how groups are numbered; records are numbered 1, 2, 3. */
const NUMERAL =
  /^(?:[一二三四五六七八九十百]{1,4}|\([一二三四五六七八九十百]{1,4}\)|I{1,3}|IV|VI{0,3}|I?X|[A-H])[、.,:]?$|^\d{1,2}[.、]$/;
const ARABIC = /^\d{1,6}(?:\.0+)?$/;
const LONGEST_NAME = 30;

/** `3`, `5000万元`, `80%`, `3个`, `已办结1件`, `共5项，已完成2项`: what a row that sums up may hold. */
function isCount(value: CellValue, format: string | undefined): boolean {
  if (typeof value === "number") return shownDate(format) === null;
  if (isCellFault(value)) return value.fault === "uncalculated";
  return isCountText(String(value));
}

/** `3个`, `5000万元`, `共5项，已完成2项`. */
export function isCountText(value: string): boolean {
  const text = compact(value);
  // 6月底 is a day, not six of something.
  return text.length <= 40 && !/[年月日旬季]/.test(text) && text.split(/[,;、/]/).every((part) => COUNT.test(part));
}

const COUNT =
  /^(?:(?:其中:?)?[一-龥]{0,6}:?\d{1,15}(?:\.\d{1,6})?(?:%|[一-龥]{1,3})?|\((?:共)?\d{1,6}[个项件家户]?\))$/;

/** A town, specialty town or unit of the plan, or a class of things: with a count behind it, or without. */
function isGroupName(text: string): boolean {
  const [, numeral, behind] = NUMBERED_NAME.exec(text) ?? [];
  // 一、续建（2个） where no column numbers the rows.
  if (numeral !== undefined && behind !== undefined && (COUNTED.test(behind) || isGroupName(behind))) return true;
  const name = text.replace(/\([^()]*\)$/, "").replace(/:\d{0,6}[个项件家户]?$/, "");
  return (
    isTotalText(text) || CLASS.test(name) || PERIOD_TOTAL.test(name) || CLASS_WORDS.test(text) || planNames().has(name)
  );
}

const NUMBERED_NAME = /^([一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)[、.]?)(.+)$/;
const COUNTED = /^[^\d(]{1,20}\((?:共|共计)?\d{1,4}[个项件家户](?:项目|任务|问题)?\)$/;

/** 上月数, 比上年同期增减, 平均, 完成占比: what a row of figures is called that compares and adds nothing up. */
export function isComparison(text: string): boolean {
  return text.length <= 14 && COMPARISON.test(text);
}

const COMPARISON =
  /^(?:上月|上季|上年|去年|同期|比上|较上|比去|较去|比同|较同|同比|环比|平均|人均|均值|占比|比重|增减|增幅|增速|(?:完成|投资|项目)(?:占比|比重|率))[^\d,;。]*$/;

const CLASS = /^[^\d,;。]{1,16}(?:[一二三四五六七八九十两]批|批|类|大类|行业|产业|片区|小计|合计|总计|共计)$/;

/** 2024年合计, 1-6月合计, 2024年度总计, 截至6月底合计, 共三个: the sum of a period, or how many in words. */
const PERIOD_TOTAL =
  /^(?:截[至止到]{1,2})?(?:20\d\d年度?)?(?:(?:\d{1,2}|元)月?(?:份)?[-—~至到])?(?:\d{1,2}月份?)?[底末]?(?:累计)?(?:小计|合计|总计|共计)数?$|^共计?[一二两三四五六七八九十]{1,3}[个项件家户](?:项目|任务|问题|指标)?$/;

/** 省级重点项目2个, 续建项目（3个）, 1个项目: nothing but words for a class of things, and how many there are. */
const CLASS_WORDS = (() => {
  const word =
    "(?:(?:国家|省|市|县|镇)级|重点|新建|续建|在建|扩建|改建|技改|拟建|结转|(?:已|未|新)?开工|储备|前期|(?:已)?(?:签约|投产|建成)|(?:已|未)(?:完成|办结|销号)|逾期|工业|农业|服务业|文旅)";
  const things = "(?:项目|任务|问题|指标)";
  return new RegExp(
    `^(?:其中:?)?(?:${word}{1,4}(?:类|批)?${things}?|${things})(?:共计?|合计|数)?:?\\(?(?:共计?)?\\d{1,4}[个项件家户]\\)?$|^(?:共计?)?\\d{1,4}[个项件家户]${word}{0,4}${things}?$`,
  );
})();

let names: ReadonlySet<string> | null = null;

function planNames(): ReadonlySet<string> {
  names ??= new Set([
    ...plan.towns.flatMap(({ name }) => [name, `${name}人民政府`, `${name}政府`]),
    ...plan.workingGroups.flatMap(({ specialtyTown, leadUnits }) => [
      specialtyTown,
      `${specialtyTown}专业镇`,
      ...leadUnits,
    ]),
    ...plan.keyTasks.flatMap(({ leadUnits, supportUnits }) => [...leadUnits, ...supportUnits]),
  ]);
  return names;
}

function textOf(value: CellValue | undefined): string | null {
  if (value === undefined || value === null || isBlank(value) || isCellFault(value)) return null;
  return compact(String(value));
}

/** 1.1, 1-2, 1.2.1 under 1: true where a cell of 序号 numbers a row under another's. */
export function isNumberedUnder(value: CellValue | undefined, above: CellValue | undefined): boolean {
  if (typeof value === "number" ? Number.isInteger(value) : typeof value !== "string" || value.length > 12)
    return false;
  const [own, parent] = [textOf(value), textOf(above)];
  return (
    own !== null &&
    parent !== null &&
    HIERARCHY.test(own) &&
    own.startsWith(parent) &&
    /[.-]/.test(own.charAt(parent.length))
  );
}

/** 1.1, 2-3: a number under another. */
export function isOfHierarchy(value: CellValue | undefined): boolean {
  return HIERARCHY.test(textOf(value) ?? "");
}

const HIERARCHY = /^\d{1,4}(?:[.-]\d{1,4}){1,3}$/;

/** How many values a row holds beside its numbering and its name; a total is one with few of the others filled. */
export function isFilledRecord(row: RowSnapshot, { seq, telling, first, last }: TableColumns): boolean {
  if (seq === undefined || !ARABIC.test(textOf(row.cells[seq - 1]) ?? "")) return false;
  if (telling.every((column) => isBlank(row.cells[column - 1]))) return false;
  const inside = row.cells.slice(first - 1, last);
  return valuesOf({ ...row, cells: inside }).length * 4 >= (last - first + 1) * 3;
}

/**
 * 其中：规上企业营业收入 with a unit, a target and a lead of its own, numbered or not: what most columns say of it only a record has. Where the
 * amounts of rows are added up it is a part of the row above all the same.
 */
export function isPartOfItsOwn(row: RowSnapshot, columns: TableColumns): boolean {
  const { seq, telling, first, last, addsUp = false } = columns;
  if (addsUp || !telling.some((column) => isNamedOfWhich(row.cells[column - 1]))) return false;
  const inside = row.cells.slice(first - 1, last).filter((_, index) => first + index !== seq);
  const width = last - first + (seq === undefined ? 1 : 0);
  const filled = inside.filter((value) => !isBlank(value));
  const texts = filled.filter((value) => typeof value === "string").length;
  return filled.length * 4 >= width * 3 && texts >= 3;
}

/** 其中：, and what it is behind it. */
export function isNamedOfWhich(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.length <= 200 && /^其中[:,]?./.test(compact(value));
}
