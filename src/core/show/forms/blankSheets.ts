import type { NewSheet } from "../edits/edit";
import type { CellCheck } from "../sheets/cellCheck";
import type { CellRole } from "../sheets/sheetModel";
import { blankWorkbook } from "./blankWorkbook";
import { formStyles } from "./formStyles";
import type { FormSheet, FormStyle } from "./formWorkbook";
import { optionWords } from "./optionSheet";

/** The standard ledgers as sheets for a workbook that is there already. */
export interface BlankSheets {
  readonly sheets: readonly NewSheet[];
  /** Names that sheets of the workbook have: these are left as they are. */
  readonly taken: readonly string[];
}

/**
 * The standard ledgers and how they are filled in (MONTH §4), but for those whose names are taken: nothing of the user's is written
 * over. What drop-downs offer stands in the cells' own rules, so that no sheet of ours has to come along.
 *
 * @param names of the sheets that the workbook has
 */
export function blankSheets(names: readonly string[]): BlankSheets {
  const there = new Set(names.map((name) => name.toLowerCase()));
  const all = blankWorkbook().sheets.filter(({ visibility }) => visibility === "visible");
  const isTaken = ({ name }: FormSheet): boolean => there.has(name.toLowerCase());
  return {
    sheets: all.filter((sheet) => !isTaken(sheet)).map(newSheet),
    taken: all.filter(isTaken).map(({ name }) => name),
  };
}

function newSheet({ name, columns, rows, merges, freeze, print, checks }: FormSheet): NewSheet {
  return {
    name,
    columns: columns.map(({ width, style }) => ({
      width,
      ...(style === undefined || style.numberFormat === "General" ? {} : { below: style.numberFormat }),
    })),
    rows: rows.map(({ height, cells }) => ({
      ...(height === undefined ? {} : { height }),
      cells: cells.map((cell) => (cell === null ? null : { value: cell.value, role: roleOf(cell.style) })),
    })),
    merges,
    freeze,
    print: { orientation: print.orientation, repeatRows: print.repeatRows },
    checks: checks.map(withWords),
  };
}

function withWords(check: CellCheck): CellCheck {
  const { allows } = check;
  return allows.kind === "list" ? { ...check, allows: { kind: "words", words: optionWords(allows.name) } } : check;
}

const ROLES: Readonly<Record<keyof typeof formStyles, CellRole>> = {
  title: "title",
  info: "subtitle",
  note: "note",
  heading: "heading",
  text: "wrapped",
  centred: "centred",
  number: "number",
  date: "date",
  percent: "percent",
  plain: "text",
};

const ROLE_OF: ReadonlyMap<FormStyle, CellRole> = new Map(
  Object.entries(ROLES).map(([name, role]) => [formStyles[name as keyof typeof formStyles], role]),
);

function roleOf(style: FormStyle): CellRole {
  const role = ROLE_OF.get(style);
  if (role === undefined) throw new RangeError("A style of the blank ledgers that is no form's");
  return role;
}
