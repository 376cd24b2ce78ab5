import type { Extra } from "../../core/show/collecting/returnedBook";

/** What came back and nobody asked for, and what is written beside what is filled in: `extrasText` in English. */
export function extrasEn(extras: readonly Extra[]): string {
  const more = extras.flatMap(({ sheet, column, cell }) =>
    cell !== undefined ? [] : [column === null ? `the sheet ${sheet}` : `the column ${column} of ${sheet}`],
  );
  const remarks = extras.flatMap(({ sheet, cell, text, author }) =>
    cell === undefined || author !== undefined ? [] : [`${cell} of ${sheet} “${text ?? ""}”`],
  );
  const notes = extras.flatMap(({ sheet, cell, text, author }) =>
    cell === undefined || author === undefined
      ? []
      : [`${cell} of ${sheet}${author === null ? "" : ` by ${author}`} “${text ?? ""}”`],
  );
  return [
    ...(more.length === 0 ? [] : [`Nobody asked for ${more.join(", ")}; not put together.`]),
    ...(remarks.length === 0 ? [] : [`Written above or beside the table: ${remarks.join(", ")}; not put together.`]),
    ...(notes.length === 0 ? [] : [`Comments: ${notes.join(", ")}; not put together.`]),
  ].join(" ");
}
