import { cellDisplay } from "../../values/cellDisplay";
import { headingCell, headingWords, placeInHeader } from "../../terms/place";
import { columnLetters } from "../../workbook/address";
import type { AnyLedgerDefinition } from "../../terms/ledgerKind";
import type { Ledger } from "../../terms/ledger";
import type { NearColumn } from "../../read/ledgers/missingColumns";
import type { StructureRule } from "../parts/rule";
import { quoted } from "../../values/quoted";
import { quotedEn } from "../../values/quotedEn";
import { joinEn, monthNameEn } from "../../values/numberEn";

interface Missing {
  readonly labels: readonly string[];
  /**
   * `slip`: a heading that nearly names it; `part`: one of a part of it only; `day`: columns of years, months, days; `joined`: one of it and
   * something else; `spread`: several columns under its heading; `aside`: of another time, or planned.
   */
  readonly near: NearColumn["as"] | null;
  /** Letters of the columns into which a date is divided; else of the heading that is near. */
  readonly columns: readonly string[];
  /** The column of a plan of which it says what is done, where that is why it is wanted; and whether another ledger says it. */
  readonly completes: { readonly label: string; readonly elsewhere: boolean } | null;
  readonly headerRow: number;
  readonly required: boolean;
}

/** A column stands for it whose figure is of some months only, or of another year (DECIDED G5). */
interface Limited {
  readonly label: string;
  /** The column's heading with what stands over it: 完成投资—二季度. */
  readonly heading: string;
  readonly months: readonly [first: number, last: number] | null;
  readonly year: number | null;
}

/** No column ends with the as-of month, and one of later months is filled (DECIDED G5). */
interface Later {
  readonly read: string;
  /** The later column, where it is not the one that is read. */
  readonly unread: string | null;
}

type Evidence = Missing | Limited | Later;

/**
 * A required column that no heading names, with the heading that nearly does (SPEC §7). It speaks for the whole column: the
 * rows' own findings would only repeat it. A mistyped optional heading is one too where figures hang on the column, and so is a
 * column of a part of the year that is all there is to read.
 */
export const missingColumn: StructureRule<"missing-column", Evidence> = {
  stage: "structure",
  id: "missing-column",
  severity: "error",
  area: "structure",
  fullCheckFor: ["rows", "header", "column-content"],
  words: {
    title: "缺少列",
    what: "表头里没有必需的列；或者有一列的列名像是写错了，或者写的是上期的、计划的数；或者只有一段时期的列（如“二季度完成投资”），没有从1月起累计的列；或者并列的几个月里没有截至日期的月份、只有更晚的；或者一个日期分成年、月、日几列。",
    why: "缺了这一列，整张表有关的数都算不出来；写错的列名不会被猜着读；一段时期的数当作全年累计数会偏少。",
    example: "“完成时现”应为“完成时限”。",
    remedy:
      "把列名改成标准写法，或补上这一列。不是必需的列只因列名像是写错而提醒，或只读到一段时期的数时，级别为警告；有年度计划投资而没有本年完成投资时为提示，别的表里有这一列时为警告。",
    message: (evidence, value) => {
      if ("read" in evidence) return laterWords(evidence);
      return "label" in evidence ? limitedWords(evidence) : missingWords(evidence, value);
    },
  },
  english: {
    title: "Column missing",
    what: "The header lacks a required column; or a heading seems to be misspelt, or speaks of an earlier period or a plan; or there is only a column of some months (such as “二季度完成投资”) and none that adds up from January; or of columns side by side by month there is not one of the as-of month, only later ones; or a date is divided into columns of year, month and day.",
    why: "Without the column nothing that hangs on it can be worked out; a misspelt heading is not read by guessing; an amount of some months taken for the whole year is too low.",
    example: "“完成时现” should be “完成时限”.",
    remedy:
      "Give the column its standard heading, or add the column. Of a column that is not required, a heading that seems misspelt, and an amount of some months only, are warnings; a plan for the year without what was invested is a tidy-up item, or a warning where another sheet has the column.",
    message: (evidence, value) => {
      if ("read" in evidence) return laterWordsEn(evidence);
      return "label" in evidence ? limitedWordsEn(evidence) : missingWordsEn(evidence, value);
    },
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight, grid }) => {
      if (ledger === null || sight.match === null) return [];
      const { definition } = sight.match;
      const headerRow = ledger.headerRows.at(-1) ?? 1;
      const shownIn = (column: number): string | null => {
        const cell = headingCell(ledger, column);
        return cellDisplay(grid.valueAt(cell.row, cell.column), undefined);
      };
      const missing = sight.missing.map(({ keys, near, required }) => {
        const labels = keys.map((key) => definition.columns[key]?.label ?? key);
        const completes =
          near === null && !required && definition.completes !== undefined && keys.includes(definition.completes.key)
            ? {
                label: definition.columns[definition.completes.of]?.label ?? definition.completes.of,
                elsewhere: sheets.some((other) => isSaidBy(other.ledger, definition)),
              }
            : null;
        return {
          place: placeInHeader(ledger, near?.column ?? null, keys[0] ?? null, near && shownIn(near.column)),
          evidence: {
            labels,
            near: near?.as ?? null,
            columns: (near?.columns ?? []).map(columnLetters),
            headerRow,
            required,
            completes,
          },
          ...(required ? {} : { severity: severityOf(near, completes) }),
          suggestions: near?.as === "slip" ? labels : [],
        };
      });
      const limited = sight.match.limited.map(({ column, key, months, year }) => ({
        place: placeInHeader(ledger, column, key, shownIn(column)),
        evidence: {
          label: definition.columns[key]?.label ?? key,
          heading: headingWords(ledger, column),
          months,
          year,
        },
        severity: "warning" as const,
        suggestions: [],
      }));
      const { choices } = sight.match;
      const later = [...choices].flatMap(([key, choice]) => {
        const isFigure = key === "status" || definition.numbers.includes(key);
        if (choice.later === null || !isFigure || sight.match?.limited.some((one) => one.key === key) === true)
          return [];
        const { column } = choice;
        const unread = choice.later === column ? null : headingWords(ledger, choice.later);
        return [
          {
            place: placeInHeader(ledger, choice.later, key, shownIn(choice.later)),
            evidence: { read: headingWords(ledger, column), unread },
            severity: "warning" as const,
            suggestions: [],
          },
        ];
      });
      return [...missing, ...limited, ...later];
    }),
};

/** Another ledger of the kind says what is done of its plan: then there is a rate, and it is too low by this one's plan. */
function isSaidBy(ledger: Ledger | null, { kind, completes }: AnyLedgerDefinition): boolean {
  return ledger?.kind === kind && completes !== undefined && ledger.columns.has(completes.key);
}

/** Of a column that the ledger could do without: where a heading nearly names it only a guess stands behind it. */
function severityOf(near: NearColumn | null, completes: Missing["completes"]): "warning" | "info" {
  return near !== null || completes?.elsewhere === true ? "warning" : "info";
}

function missingWords({ labels, near, columns, headerRow, required, completes }: Missing, value: string): string {
  const wanted = quoted(labels, "或");
  if (near === "day")
    return `${wanted}分成年、月、日几列填（${columns.join("、")}列），没有读到日期；请合成一列，写成“2024-06-30”这样的日期`;
  if (completes !== null)
    return `有“${completes.label}”而没有${wanted}列（表头在第${headerRow}行），这张表的完成数没有读到，${completes.elsewhere ? "投资完成率因此偏低" : "投资完成率算不出来"}；请补上这一列，或改成标准列名`;
  if (near === null) return `表头（第${headerRow}行）里没有${wanted}列；请补上这一列，或改成标准列名`;
  if (near === "part")
    return `“${value}”只是一段时期的数，没有当作${wanted}读${required ? "，这一必需的列现在没有读到" : ""}；请补上${wanted}列，如果这一列就是，请改用这个列名`;
  if (near === "spread") return `${wanted}分成几列填（${columns.join("、")}列），没有读到；请合成一列，把名称写在格里`;
  if (near === "joined")
    return `列名“${value}”把${wanted}和别的内容写在一列，没有当作${wanted}读${required ? "，这一必需的列现在没有读到" : ""}；请分成两列，分别用标准列名`;
  if (near === "aside")
    return `“${value}”写的不是现在的情况（上期的，或者计划的），没有当作${wanted}读${required ? "，这一必需的列现在没有读到" : ""}；请补上${wanted}列，如果这一列就是，请改用这个列名`;
  return required
    ? `列名“${value}”像是${wanted}，但写法不同，这一必需的列现在没有读到；请把列名改成${wanted}`
    : `列名“${value}”像是${wanted}，但写法不同，现在没有当作${wanted}读；如果就是，请改用这个列名`;
}

function laterWords({ read, unread }: Later): string {
  return unread === null
    ? `“${read}”写的是截至日期以后的月份，没有到截至日期为止的列，现在读的是它；请核对截至日期，或补上当月的列`
    : `“${unread}”写的是截至日期以后的月份，没有读；也没有当月的列，现在读的是“${read}”；请核对截至日期，或补上当月的列`;
}

function limitedWords({ label, heading, months, year }: Limited): string {
  if (year !== null)
    return `“${heading}”是${year}年的数，现在当作“${label}”读，与截至日期不是同一年；请补上当年的列，或核对截至日期`;
  const [first, last] = months ?? [1, 12];
  return `“${heading}”只是${first}月至${last}月的数，现在当作“${label}”读，可能偏少；请补上从1月起累计的“${label}”列，如果这一列已是累计数，请改用这个列名`;
}

function missingWordsEn({ labels, near, columns, headerRow, required, completes }: Missing, value: string): string {
  const wanted = quotedEn(labels, "or");
  if (near === "day")
    return `${wanted} is divided into columns of year, month and day (${joinEn(columns)}); no date was read. Put them into one column, as dates like “2024-06-30”`;
  if (completes !== null)
    return `There is “${completes.label}” but no column ${wanted} (header in row ${headerRow}): what is done was not read from this sheet, so the investment rate ${completes.elsewhere ? "is too low" : "cannot be worked out"}. Add the column, or give it its standard heading`;
  if (near === null)
    return `The header (row ${headerRow}) has no column ${wanted}. Add the column, or give it its standard heading`;
  if (near === "part")
    return `“${value}” speaks of some months only and was not read as ${wanted}${required ? ", a required column, which is now missing" : ""}. Add the column ${wanted}, or use that heading if this is it`;
  if (near === "spread")
    return `${wanted} is divided into columns (${joinEn(columns)}) and was not read. Put it into one column with the names in its cells`;
  if (near === "joined")
    return `The heading “${value}” has ${wanted} and something else in one column, which was not read as ${wanted}${required ? ", a required column, which is now missing" : ""}. Divide it into two columns with standard headings`;
  if (near === "aside")
    return `“${value}” does not say how things stand now (it is of an earlier period, or of a plan) and was not read as ${wanted}${required ? ", a required column, which is now missing" : ""}. Add the column ${wanted}, or use that heading if this is it`;
  return required
    ? `The heading “${value}” looks like ${wanted} but is spelt otherwise, so this required column was not read. Change the heading to ${wanted}`
    : `The heading “${value}” looks like ${wanted} but is spelt otherwise, so it was not read as ${wanted}. If it is, use that heading`;
}

function laterWordsEn({ read, unread }: Later): string {
  return unread === null
    ? `“${read}” is of a month after the as-of date; there is no column up to that date, so this one is read. Check the as-of date, or add the column of the month`
    : `“${unread}” is of a month after the as-of date and was not read; nor is there a column of the month itself, so “${read}” is read. Check the as-of date, or add the column of the month`;
}

function limitedWordsEn({ label, heading, months, year }: Limited): string {
  if (year !== null)
    return `“${heading}” is of ${year} and is read as “${label}”, though the as-of date is in another year. Add the column of the year, or check the as-of date`;
  const [first, last] = months ?? [1, 12];
  const span = first === last ? monthNameEn(first) : `${monthNameEn(first)} to ${monthNameEn(last)}`;
  return `“${heading}” is of ${span} only and is read as “${label}”, which may be too low. Add a column “${label}” that adds up from January, or use that heading if this one does`;
}
