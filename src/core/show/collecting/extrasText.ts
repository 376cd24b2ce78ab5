import type { Extra } from "./returnedBook";

/** What came back beside what was asked for, in sentences (MONTH §5): it is told, and left where it is. */
export function extrasText(extras: readonly Extra[]): readonly string[] {
  const more = extras.flatMap(({ sheet, column, cell }) =>
    cell !== undefined ? [] : [column === null ? `“${sheet}”表` : `“${sheet}”表“${column}”栏`],
  );
  const remarks = extras.flatMap(({ sheet, cell, text, author, takenFor }) =>
    cell === undefined || author !== undefined || takenFor !== undefined ? [] : [`“${sheet}”表${cell}“${text ?? ""}”`],
  );
  const replaced = extras.flatMap(({ sheet, cell, text, takenFor }) =>
    takenFor === undefined
      ? []
      : [`“${sheet}”表${cell ?? ""}的表头“${takenFor}”写成了“${text ?? ""}”，这一栏仍照“${takenFor}”汇总，请过目。`],
  );
  const notes = extras.flatMap(({ sheet, cell, text, author }) =>
    cell === undefined || author === undefined
      ? []
      : [`“${sheet}”表${cell}${author === null ? "" : `（${author}）`}“${text ?? ""}”`],
  );
  return [
    ...(more.length === 0 ? [] : [`多出${more.join("、")}，没有人要，不汇总。`]),
    ...(remarks.length === 0 ? [] : [`表头或表外写了${remarks.join("、")}，不汇总，请过目。`]),
    ...replaced,
    ...(notes.length === 0 ? [] : [`加了批注：${notes.join("、")}，不汇总，请过目。`]),
  ];
}
