import { SENT_MARK, SENT_SHEET } from "../../read/ledgers/sentSheet";
import { formStyles } from "../forms/formStyles";
import type { FormCell, FormRow, FormSheet, FormStyle } from "../forms/formWorkbook";
import { NOT_FILLED_IN } from "../forms/notFilledIn";
import { identityParts, type TemplateIdentity } from "./templateIdentity";

/** What was sent out on one sheet of a template. */
export interface SentTable {
  /** The sheet's name in the template. */
  readonly sheet: string;
  /** What the workbook that its rows are of is known by. */
  readonly master: string;
  /** Names of its columns, and the values of each row under them. */
  readonly columns: readonly string[];
  readonly rows: readonly SentRow[];
  /** What stands above its rows: title, unit and hints, headings. */
  readonly head: readonly string[];
}

export interface SentRow {
  readonly key: string;
  readonly cells: readonly { readonly value: string | number | null; readonly numberFormat: string }[];
}

/** First cells of the lines of a 底稿: what stands above a sheet's rows, its columns, and its rows below. */
export const HEAD_LINE = "头";
export const COLUMNS_LINE = "列";
export const ROW_LINE = "行";
/** Before the master's name, behind the columns of a sheet: no column's name begins so. */
export const MASTER_SIGN = "主台账：";

/**
 * The very hidden sheet that keeps what was sent out, cell by cell as it stood there: what a unit changed is what differs from it
 * (MONTH §5). Values stand in cells of their own with their formats, so that any program that saves the file keeps them.
 */
export function sentSheet(identity: TemplateIdentity, tables: readonly SentTable[]): FormSheet {
  const text = (value: string): FormCell => ({ value, style: formStyles.plain });
  const styles = new Map<string, FormStyle>();
  const styleOf = (numberFormat: string): FormStyle => {
    const style = styles.get(numberFormat) ?? { ...formStyles.plain, numberFormat };
    styles.set(numberFormat, style);
    return style;
  };
  const lines = tables.flatMap(({ sheet, master, columns, rows, head }): FormRow[] => [
    { cells: [HEAD_LINE, sheet, ...head].map(text) },
    { cells: [COLUMNS_LINE, sheet, ...columns, MASTER_SIGN + master].map(text) },
    ...rows.map(({ key, cells }) => ({
      cells: [
        text(ROW_LINE),
        text(key),
        ...cells.map(({ value, numberFormat }) =>
          value === null || value === "" ? null : { value, style: styleOf(numberFormat) },
        ),
      ],
    })),
  ]);
  return {
    name: SENT_SHEET,
    visibility: "very-hidden",
    columns: [],
    rows: [{ cells: [SENT_MARK, ...identityParts(identity)].map(text) }, ...lines],
    ...NOT_FILLED_IN,
  };
}
