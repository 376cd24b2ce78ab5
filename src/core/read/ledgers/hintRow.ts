import { compact } from "../../workbook/cellText";
import { isCellFault, type CellValue, type RowSnapshot } from "../../workbook/snapshot";
import { isUnitOrHint } from "./heading";
import { isBlank, type SheetGrid } from "./sheetGrid";
import type { TableColumns } from "./rowLook";

/**
 * A row that says how the columns are to be filled (DECIDED G4): units, formats, instructions, hints, and nothing that a record
 * would hold. It stands under the header, before any record.
 */
export function isHintRow(row: RowSnapshot, { first, last }: TableColumns): boolean {
  let hints = 0;
  let others = 0;
  for (let index = first - 1; index < Math.min(row.cells.length, last); index++) {
    const value = row.cells[index];
    if (value === undefined || isBlank(value)) continue;
    if (typeof value !== "string") return false;
    if (FORM_OF_VALUE.test(value.trim())) continue;
    if (isHint(value)) hints++;
    else others++;
  }
  return hints >= 2 && hints >= others * 2;
}

/**
 * A row that shows by an example how to fill the table: 示例, 例 or 如 stands where the number would, or in the first cell. Above all
 * records so may a word in any cell, and 示例： before the name.
 * @param isFirst true where no record, band or total stands above it
 */
export function isExampleRow(row: RowSnapshot, columns: TableColumns, isFirst: boolean): boolean {
  const { seq, first, last, telling, remark } = columns;
  if (isExampleWord(row.cells[first - 1], EXAMPLE)) return true;
  if (seq !== undefined && seq !== first && isExampleWord(row.cells[seq - 1], EXAMPLE)) return true;
  if (!isFirst) return false;
  const name = telling.map((column) => row.cells[column - 1]).find((value) => typeof value === "string");
  if (typeof name === "string" && name.length <= 200 && NAMED_EXAMPLE.test(compact(name))) return true;
  const said = remark === undefined ? null : row.cells[remark - 1];
  if (typeof said === "string" && said.length <= 60 && isExampleRemark(compact(said))) return true;
  return row.cells.slice(first - 1, last).some((value) => isExampleWord(value, PLAIN_EXAMPLE));
}

/** Beside 示例 that is merged over several rows, or of placeholders: XX镇, ××项目, XXXX年X月X日. */
export function isInExamples(grid: SheetGrid, row: RowSnapshot, { seq, first, last, telling }: TableColumns): boolean {
  const isMarked = [first, seq].some((column) => {
    const merge = column === undefined ? undefined : grid.mergeAt(row.row, column);
    return merge !== undefined && merge.firstRow < row.row && isExampleWord(grid.valueAt(row.row, first), EXAMPLE);
  });
  if (isMarked) return true;
  const [name] = telling.map((column) => row.cells[column - 1]).filter((value) => !isBlank(value));
  if (typeof name !== "string" || !isPlaceholder(name)) return false;
  const texts = row.cells.slice(first - 1, last).filter((value) => typeof value === "string" && !isBlank(value));
  const placeholders = texts.filter((value) => typeof value === "string" && isPlaceholder(value)).length;
  return placeholders >= 3 && placeholders * 2 >= texts.length;
}

function isPlaceholder(text: string): boolean {
  return text.length <= 40 && /[X×○〇△]{2}|^[X×](?![A-Za-z])/.test(compact(text).toUpperCase());
}

function isExampleRemark(remark: string): boolean {
  const match = REMARKED_EXAMPLE.exec(remark);
  return match !== null && (match[1] === undefined || ABOUT_EXAMPLE.test(match[1]));
}

function isExampleWord(value: CellValue | undefined, words: RegExp): boolean {
  // Asked of every row, and most begin with a number.
  return typeof value === "string" && value.length <= 16 && !/^[A-Za-z0-9]/.test(value) && words.test(compact(value));
}

const EXAMPLE =
  /^[([【]?(?:填写|填报)?(?:示例|样例|样表|样本|样行|范本|举例|例如|例子|范例|例|如)(?:行|[一二三]|\d)?[)\]】]?[:,。]?$/;
/** In another cell 如 or 例 alone may be anything. */
const PLAIN_EXAMPLE =
  /^[([【]?(?:此行为|本行为|此为|仅为)?(?:填写|填报)?(?:示例|样例|范例)(?:行|数据)?[)\]】]?[:,。]?$/;
/** In 备注, with what is to be done about it: `示例，填报时请删除`, `此行为示例，请勿删除`, `样表数据，仅供参考`. */
const REMARKED_EXAMPLE =
  /^[([【]?(?:例[:,])?(?:(?:此|本|该|第一)行(?:数据)?[为是]|此为|仅为)?(?:填写|填报)?(?:(?:示例|样例|范例)(?:行|数据)?|样表(?:行|数据)|样行)[)\]】]?(?:[,:;。、(](.+)|[)\]】。]?)$/;
const ABOUT_EXAMPLE = /[删勿]|仅供|填写|填报|参考|参照|不计|不纳入|不统计/;
/** `示例：某某项目`, `（例）某某项目`, `某某项目（示例）`. */
const NAMED_EXAMPLE =
  /^(?:[([【](?:示例|样例|范例|举例|例)[)\]】]|(?:示例|样例|范例|举例|例如|例)[:,])|[([【](?:示例|样例|范例|举例)[)\]】]$/;

/** Unit in a cell of a row of units or hints: 亿元, （万元）, 单位：亩; null for any other. */
export function unitInHint(value: CellValue | undefined): string | null {
  if (typeof value !== "string" || value.length > 20) return null;
  const text = compact(value).replace(/^[(（]|[)）]$/g, "");
  return /^(?:(?:金额)?单位:?)?(?:人民币)?([十百千万亿]*元)(?:[,;、(]?(?:保留|精确|取|填).*)?$/.exec(text)?.[1] ?? null;
}

function isHint(value: CellValue): boolean {
  if (isCellFault(value) || typeof value !== "string" || value.length > 200) return false;
  const text = compact(value).replace(/^[*★※]+/, "");
  // A day or a period is what a record holds.
  return (
    (!/\d/.test(text) && isUnitOrHint(text.replace(/^[(]|[)]$/g, ""))) ||
    INSTRUCTION.test(text.replace(/^(?:\d{1,2}[.、)]|\(\d{1,2}\))/, ""))
  );
}

/** 2024-01-01, 0-100: what a value looks like, in a row of hints as in one of values. */
const FORM_OF_VALUE = /^(?:20\d\d[-./]\d{1,2}[-./]\d{1,2}|0[-—~]100%?)$/;

const INSTRUCTION =
  /^(?:请|按|不超过|不少于|简明|简要|概括|从|填|选|写|如|例|格式|示例|限|须|必须|应|阿拉伯数字|对应|多个用|可|不得|不要|无则|没有的|同左|同上|每月|每行|每季|下拉|单选|多选|自动|系统|完成后|参照|参考|见|统一|数字|文字|文本|日期|全称|简称|精确到|保留)|(?:填写|填报|下拉|必填|选填|不填|勿填|勿改|字以内|字左右|选择|规范名称|全称)|(?:规范)简称$|[一二三四五六七八九十]个?.{1,8}之一$|^[二三四五六七八九十\d]选[一二]$|保留[一二两三\d]位小数|^[(]?年[-./]?月(?:[-./]?日)?[)]?$|后填$|^[^\d/]{2,4}(?:\/[^\d/]{2,4}){2,}$/;
