import type { LedgerKind } from "../../terms/ledgerKind";
import { stageWords } from "../../values/readStage";
import { statusWords } from "../../values/statusWords";
import { columnLetters } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";
import type { OptionList } from "../forms/optionSheet";
import type { TemplateColumn } from "./templateColumns";

/** Columns that count as not filled in while they are blank (DECIDED F17). */
const NEEDED: Readonly<Record<LedgerKind, readonly string[]>> = {
  tasks: ["status", "rate", "progressText"],
  projects: ["cumulativeInvestment"],
  problems: ["progressText", "status"],
  indicators: ["cumulative"],
  submissions: [],
};

/** Where a template's rows stand: below its last head row down to the row of its last key. */
export interface TemplateArea {
  readonly kind: LedgerKind;
  readonly columns: readonly TemplateColumn[];
  readonly headRow: number;
  readonly lastRow: number;
  readonly keyColumn: number;
}

export interface SelfCheck {
  readonly formula: string;
  /** What it computes at first, when no row is done yet. */
  readonly value: string;
}

/**
 * `还差3格未填，2格格式不对`, computed in the template itself, without us. It names locked cells only, and reaches the others from
 * there: cutting and pasting a cell takes references to it along, and would break a formula that nobody could mend.
 *
 * @param valueOf the value in a row of the template's, from `headRow + 1`
 */
export function selfCheck(
  area: TemplateArea,
  valueOf: (row: number, column: number) => CellValue | undefined,
): SelfCheck {
  const { kind, columns, headRow, lastRow, keyColumn } = area;
  const locked = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  const height = `ROW(${locked(lastRow, keyColumn)})-ROW(${locked(headRow, keyColumn)})`;
  const cellsOf = ({ column }: TemplateColumn): string => `OFFSET(${locked(headRow, column)},1,0,${height},1)`;
  const fillable = columns.filter(({ isFillable }) => isFillable);
  const byKey = (key: string): TemplateColumn | undefined => fillable.find((one) => one.key === key);

  const missing: string[] = fillable
    .filter(({ key }) => key !== null && NEEDED[kind].includes(key))
    .map((column) => `COUNTBLANK(${cellsOf(column)})`);
  const [status, finished] = [byKey("status"), byKey("finished")];
  if (status !== undefined && finished !== undefined)
    missing.push(`SUMPRODUCT((COUNTIF(${DONE_WORDS},${cellsOf(status)})>0)*(${cellsOf(finished)}=""))`);
  const wrong = fillable.flatMap((column) => wrongTerm(column, cellsOf(column)));

  let [lacking, faulty] = [0, 0];
  for (let row = headRow + 1; row <= lastRow; row++) {
    for (const column of fillable) {
      const value = valueOf(row, column.column);
      const isBlank = value === undefined || value === null || value === "";
      if (isBlank && column.key !== null && NEEDED[kind].includes(column.key)) lacking++;
      if (!isBlank && isWrong(column, value)) faulty++;
    }
  }
  const [lack, fault] = [sumOf(missing), sumOf(wrong)];
  return { formula: sentenceFormula(lack, fault), value: sentence(lacking, faulty) };
}

const DONE_WORDS: OptionList = "DoneWords";
const ALL_FILLED = "没有漏填的格，格式都对";

function sumOf(terms: readonly string[]): string {
  return terms.length === 0 ? "0" : `(${terms.join("+")})`;
}

function wrongTerm({ content }: TemplateColumn, cells: string): readonly string[] {
  const notAmong = (words: OptionList): string => `SUMPRODUCT((${cells}<>"")*(COUNTIF(${words},${cells})=0))`;
  switch (content) {
    case "status":
      return [notAmong("StateWords")];
    case "stage":
      return [notAmong("StageWords")];
    case "text":
      return [];
    default:
      return [`SUMPRODUCT((${cells}<>"")*(1-ISNUMBER(${cells})))`];
  }
}

function isWrong({ content }: TemplateColumn, value: CellValue): boolean {
  switch (content) {
    case "status":
      return typeof value !== "string" || !statusWords.has(value);
    case "stage":
      return typeof value !== "string" || !stageWords.includes(value);
    case "text":
      return false;
    default:
      return typeof value !== "number";
  }
}

function sentence(lacking: number, faulty: number): string {
  const parts = [lacking > 0 ? `还差${lacking}格未填` : "", faulty > 0 ? `${faulty}格格式不对` : ""];
  return parts.filter((part) => part !== "").join("，") || ALL_FILLED;
}

const SENTENCE = new RegExp(
  `^(${ALL_FILLED}|还差\\d+格未填(，\\d+格格式不对)?|\\d+格格式不对)$`.replaceAll("，", "[，,]"),
);

/** Whether a text is one that a template computes of itself; width does not matter. */
export function isSelfCheck(text: string): boolean {
  return SENTENCE.test(text);
}

function sentenceFormula(lack: string, fault: string): string {
  const first = `IF(${lack}>0,"还差"&${lack}&"格未填","")`;
  const comma = `IF(AND(${lack}>0,${fault}>0),"，","")`;
  const second = `IF(${fault}>0,${fault}&"格格式不对","")`;
  return `IF(${lack}+${fault}=0,"${ALL_FILLED}",${first}&${comma}&${second})`;
}
