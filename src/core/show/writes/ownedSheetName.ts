/**
 * Name of the hidden, sheet-scoped defined name by which a workbook records that a sheet is ours (SPEC §13: we own only
 * sheets that we made, recorded in the workbook, not guessed by their tab names).
 */
export const OWNED_SHEET_NAME = "_ledgerAssistant";
