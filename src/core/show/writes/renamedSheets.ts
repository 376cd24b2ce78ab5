import { OWN_SHEETS } from "../sheets/sheetModels";

/**
 * Which of our sheets somebody has given a name of their own: perhaps to keep them, so that they are not replaced without a word.
 *
 * @param ownSheetNames names of the sheets of ours as they are called now
 */
export function renamedSheets(ownSheetNames: readonly string[]): readonly string[] {
  return ownSheetNames.filter((name) => !USUAL.has(name.replace(OURS, "")));
}

/** What is put behind a name that a user's sheet has already; older versions wrote it in narrow brackets. */
const OURS = /（助手\d*）$| \(助手\d*\)$/;

const USUAL: ReadonlySet<string> = new Set(OWN_SHEETS.map(({ name }) => name));
