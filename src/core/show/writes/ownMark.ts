/**
 * Name of the hidden, sheet-scoped defined name by which a workbook records that a sheet is ours (SPEC §13: we own only
 * sheets that we made, recorded in the workbook, not guessed by their tab names).
 */
export const OWNED_SHEET_NAME = "_ledgerAssistant";

/** What a mark says of the sheet that it was put on. */
export interface OwnMark {
  /** What the sheet is known by: `completion`. */
  readonly key: string;
  /** The number that the file kept for the sheet; null where the host that marked it has none. */
  readonly id: number | null;
  /** The sheet's name when it was marked; null in marks that do not say. */
  readonly name: string | null;
}

/**
 * The text of a mark, `completion;8;完成情况`: it names its sheet itself, because programs that move tabs may leave the scope behind
 * on another sheet.
 */
export function ownMarkText({ key, id, name }: OwnMark): string {
  return name === null ? key : `${key};${id ?? ""};${name}`;
}

/** What the text of a mark says, as it stands in the file: `"completion;8;完成情况"`, with or without the `=` in front. */
export function readOwnMark(text: string): OwnMark {
  const said = text.trim().replace(/^=/, "").replace(/^"/, "").replace(/"$/, "").replaceAll('""', '"');
  const first = said.indexOf(";");
  const second = said.indexOf(";", first + 1);
  if (first < 0 || second < 0) return { key: said, id: null, name: null };
  const id = said.slice(first + 1, second);
  return {
    key: said.slice(0, first),
    id: /^\d{1,9}$/.test(id) ? Number(id) : null,
    name: said.slice(second + 1),
  };
}
