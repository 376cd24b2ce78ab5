import type { FormCell, FormSheet, FormWorkbook } from "../../src/core/show/forms/formWorkbook";
import { KEY_HEADING } from "../../src/core/show/handout/rowKeys";

export type Written = string | number | null | { readonly value: string | number | null; readonly format: string };

/** A template as a unit fills it in: by sheet, then by what stands in a row, then by heading. */
export function filledForm(
  form: FormWorkbook,
  sheet: string,
  changes: Readonly<Record<string, Readonly<Record<string, Written>>>>,
): FormWorkbook {
  return withSheet(form, sheet, (one) => {
    const { head, columnOf } = headOf(one);
    const left = new Set(Object.keys(changes));
    const rows = one.rows.map((row, index) => {
      if (index <= head) return row;
      const name = [...left].find((text) => row.cells.some((cell) => String(cell?.value) === text));
      if (name === undefined) return row;
      left.delete(name);
      const cells = [...row.cells];
      for (const [heading, written] of Object.entries(changes[name] ?? {})) {
        const at = columnOf(heading);
        cells[at] = filled(cells[at] ?? null, written);
      }
      return { ...row, cells };
    });
    if (left.size > 0) throw new Error(`No row with ${[...left].join()}`);
    return { ...one, rows };
  });
}

/** The template with its rows in another order, some more, or fewer: `change` is given those below the head. */
export function reorderedForm(
  form: FormWorkbook,
  sheet: string,
  change: (rows: FormSheet["rows"]) => FormSheet["rows"],
): FormWorkbook {
  return withSheet(form, sheet, (one) => {
    const { head } = headOf(one);
    return { ...one, rows: [...one.rows.slice(0, head + 1), ...change(one.rows.slice(head + 1))] };
  });
}

/** The template without a column, or with one moved: `change` is given the cells of each row. */
export function withColumns(
  form: FormWorkbook,
  sheet: string,
  change: (cells: readonly (FormCell | null)[], columnOf: (heading: string) => number) => readonly (FormCell | null)[],
): FormWorkbook {
  return withSheet(form, sheet, (one) => {
    const { columnOf } = headOf(one);
    return { ...one, merges: [], rows: one.rows.map((row) => ({ ...row, cells: change(row.cells, columnOf) })) };
  });
}

export function withSheet(form: FormWorkbook, name: string, change: (sheet: FormSheet) => FormSheet): FormWorkbook {
  return { ...form, sheets: form.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** A row of a template's with nothing but this in it. */
export function bareRow(
  form: FormWorkbook,
  sheet: string,
  values: Readonly<Record<string, Written>>,
): FormSheet["rows"][number] {
  const one = form.sheets.find(({ name }) => name === sheet)!;
  const { columnOf, head } = headOf(one);
  const cells: (FormCell | null)[] = one.rows[head + 1]!.cells.map((cell) =>
    cell === null ? null : { ...cell, value: null },
  );
  for (const [heading, written] of Object.entries(values))
    cells[columnOf(heading)] = filled(cells[columnOf(heading)] ?? null, written);
  return { cells };
}

function headOf({ rows }: FormSheet): { readonly head: number; readonly columnOf: (heading: string) => number } {
  const head = rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === KEY_HEADING));
  return {
    head,
    columnOf: (heading) => {
      const at = rows[head]!.cells.findIndex((cell) => cell?.value === heading);
      if (at < 0) throw new Error(`No column ${heading}`);
      return at;
    },
  };
}

function filled(cell: FormCell | null, written: Written): FormCell | null {
  if (cell === null) return null;
  if (written === null || typeof written !== "object") return { ...cell, value: written };
  return { ...cell, value: written.value, style: { ...cell.style, numberFormat: written.format } };
}
