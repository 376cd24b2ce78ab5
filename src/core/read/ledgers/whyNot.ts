import { withoutBracketBehind } from "../../base/endings";
import { compact } from "../../workbook/cellText";
import type { HeaderBlock } from "./headerCandidates";
import { columnLabel, ledgerLabel, type ColumnKey } from "../../terms/ledgerKind";
import type { MatchedColumns } from "./matchHeadings";
import type { MissingColumn } from "./missingColumns";
import type { SheetGrid } from "./sheetGrid";
import { isBlank } from "./sheetGrid";
import { quotedFew } from "../../values/quoted";
import { inBoth, type InBoth } from "../../base/inBoth";
import { quotedFewEn } from "../../values/quotedEn";

/** Why a sheet with a table is no ledger (SPEC §5): one sentence, in the sheet's own words (DECIDED G9). */
export function whyNot(match: MatchedColumns, missing: readonly MissingColumn[], header: HeaderBlock): InBoth {
  const { definition, columns } = match;
  const label = (key: ColumnKey): string => `“${columnLabel(definition.kind, key)}”`;
  const seen = seenHeadings(header, tellingColumns(match));
  const lacking = definition.identifiedBy.find((keys) => !keys.some((key) => columns.has(key)));
  if (lacking) {
    return inBoth(
      `有${seen.zh}，但没有${lacking.map(label).join("或")}列，不是${ledgerLabel(definition.kind)}`,
      `has ${seen.en} but no column ${lacking.map(label).join(" or ")}, so it is no ${definition.english.ledger.toLowerCase()}`,
    );
  }
  const required = missing.filter((column) => column.required).map(({ keys }) => keys.map(label));
  return inBoth(
    `有${seen.zh}，像${ledgerLabel(definition.kind)}，但必需的列不到一半：缺${required.map((one) => one.join("或")).join("、")}`,
    `has ${seen.en} and looks like a ${definition.english.ledger.toLowerCase()}, but lacks more than half of the required columns: ${required.map((one) => one.join(" or ")).join(", ")}`,
  );
}

/** Why a sheet with a table that is like no ledger is none. */
export function whyNoneAtAll(header: HeaderBlock): InBoth {
  const columns = [...header.paths.keys()];
  const telling = columns.filter(
    (column) => !/^(?:序号|序|备注)$/.test(compact(header.paths.get(column)?.at(-1) ?? "")),
  );
  const seen = seenHeadings(header, telling.length > 0 ? telling : columns);
  return inBoth(`有${seen.zh}，与各类台账都不像，不是台账`, `has ${seen.en}, like no kind of ledger`);
}

/** Columns that a table has in common with one kind of ledger: not those that any table has, and no loose likeness. */
export function tellingColumns({ columns, extraSupportColumns, loose }: MatchedColumns): readonly number[] {
  const telling = [...columns].filter(([key]) => !inAnyTable.has(key) && !loose.has(key)).map(([, column]) => column);
  return [...telling, ...extraSupportColumns].sort((a, b) => a - b);
}

const inAnyTable: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["seq", "person", "phone", "remark"]);

/** `“品名”、“规格”列`, `“品名”、“规格”、“单价”等5列`, as they stand on the sheet. */
function seenHeadings({ paths }: HeaderBlock, columns: readonly number[]): InBoth {
  const headings = columns.map((column) => paths.get(column)?.at(-1) ?? "");
  const word = headings.length === 1 ? "the column" : "the columns";
  return inBoth(quotedFew(headings).replace(/个?$/, "列"), `${word} ${quotedFewEn(headings)}`);
}

/**
 * Headings that count rows of another table. A sheet with several of them sums a ledger up.
 */
export function countingHeadings(match: MatchedColumns, header: HeaderBlock): readonly string[] {
  return match.unmatched
    .map((column) => header.paths.get(column)?.at(-1) ?? "")
    .filter((text) =>
      /^(?:任务|项目|问题|指标|事项|应完成|已完成|未完成|完成|逾期|超期|进行中|未启动|到期|已办结|已销号|按期完成)(?:总)?(?:数|个数|件数|项数|数量|任务数)?$|^(?:个数|件数|排名|名次|得分|总分|占比)$/.test(
        withoutBracketBehind(compact(text)),
      ),
    );
}

/** Of several rows that could head a table, the one with most headings, texts and few long ones; the upper of equals. */
export function plainestHeader(grid: SheetGrid, candidates: readonly HeaderBlock[]): HeaderBlock | null {
  const plain = candidates.filter((block) => isPlain(block) && hasTableBelow(grid, block));
  return plain.reduce<HeaderBlock | null>(
    (best, block) => (best === null || block.headings > best.headings ? block : best),
    null,
  );
}

/** Longer texts are sentences (DECIDED G9), of which a header may hold one among its headings. */
const LONGEST_HEADING = 40;
const LONGEST_SENTENCE = 120;

function isPlain({ paths }: HeaderBlock): boolean {
  const texts = [...paths.values()].flat();
  const long = [...paths.values()].filter((path) => !path.every(isShortText)).length;
  return texts.every(isTextOrYear) && (long === 0 || (long * 4 < paths.size && paths.size >= 4));
}

function isShortText(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[。；;！？]./.test(text);
}

function isTextOrYear(text: string): boolean {
  return text.length <= LONGEST_SENTENCE && (/^20\d{2}$/.test(text) || !/^[\d.,%-]+$/.test(text));
}

/** A table of two columns may as well be a list of remarks: it needs a number or a third column. */
function hasTableBelow(grid: SheetGrid, { rows, paths }: HeaderBlock): boolean {
  const bottom = rows.at(-1) ?? 0;
  const columns = [...paths.keys()];
  const texts = [...paths.values()].map((path) => compact(path.at(-1) ?? ""));
  if (
    columns.length < 2 ||
    texts.some((text) => /^(?:[一二三四五六七八九十]+[、.]?|\([一二三四五六七八九十\d]+\))$/.test(text))
  )
    return false;
  // A band, a blank row, column numbers may stand between.
  return [1, 2, 3].some((down) => {
    const below = grid.row(bottom + down);
    return columns.filter((column) => below && !isBlank(below.cells[column - 1])).length * 2 >= columns.length;
  });
}

/** Why a sheet without a header is no ledger: a pivot table has none of its own. */
export function whyNoHeader({ sheet }: SheetGrid): InBoth {
  const isOfPivot = (value: unknown): boolean =>
    typeof value === "string" && /^(?:行标签|列标签|(?:求和|计数|平均值)项[:：])/.test(value.trim());
  return sheet.rows.slice(0, TOP_ROWS).some(({ cells }) => cells.some(isOfPivot))
    ? inBoth("是数据透视表，不是逐条登记的台账", "a pivot table, not a ledger of single rows")
    : inBoth("没有找到表头，不是台账", "no header found, so it is no ledger");
}

const TOP_ROWS = 10;
