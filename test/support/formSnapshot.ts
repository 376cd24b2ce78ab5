import type { FormWorkbook } from "../../src/core/show/forms/formWorkbook";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";

/** What a form's file is read as, without the file: for tests of many forms. */
export function formSnapshot({ sheets }: FormWorkbook, file: string): WorkbookSnapshot {
  return {
    file,
    sheets: sheets.map(({ name, visibility, rows, merges }) => ({
      name,
      visibility,
      merges,
      rows: rows.flatMap(({ cells }, index) =>
        cells.some((cell) => cell !== null && cell.value !== null && cell.value !== "")
          ? [
              {
                row: index + 1,
                cells: cells.map((cell) => (cell?.value === "" ? null : (cell?.value ?? null))),
                formats: cells.map((cell) => {
                  const code = cell?.style.numberFormat;
                  return code === "General" ? undefined : code;
                }),
                hidden: false,
              },
            ]
          : [],
      ),
    })),
  };
}
