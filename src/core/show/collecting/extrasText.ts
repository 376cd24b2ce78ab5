import type { Extra } from "./returnedBook";

/** What came back beside what was asked for, in sentences (MONTH §5): it is told, and left where it is. */
export function extrasText(extras: readonly Extra[]): readonly string[] {
  const more = extras.flatMap(({ sheet, column, cell }) =>
    cell !== undefined ? [] : [column === null ? `“${sheet}”表` : `“${sheet}”表“${column}”栏`],
  );
  const remarks = extras.flatMap(({ sheet, cell, text }) =>
    cell === undefined ? [] : [`“${sheet}”表${cell}“${text ?? ""}”`],
  );
  return [
    ...(more.length === 0 ? [] : [`多出${more.join("、")}，没有人要，不汇总。`]),
    ...(remarks.length === 0 ? [] : [`表头或表外写了${remarks.join("、")}，不汇总，请过目。`]),
  ];
}
