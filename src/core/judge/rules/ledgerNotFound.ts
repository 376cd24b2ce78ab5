import type { StructureRule } from "./rule";

/** A file in which no sheet is a ledger (SPEC §7, DECIDED C12). */
export const ledgerNotFound: StructureRule = {
  stage: "structure",
  id: "ledger-not-found",
  check: ({ sheets, ledgers, files }) => {
    const withLedger = new Set(ledgers.map(({ file }) => file));
    return files
      .filter((file) => !withLedger.has(file) && !(ledgers.length > 0 && isOnlySettings(file, sheets)))
      .map((file) => ({
        rule: "ledger-not-found",
        place: { file, sheet: null, ledger: null, row: null, cellRow: null, cellColumn: null, key: null, value: null },
        evidence: {
          sheets: sheets
            .filter((sheet) => sheet.file === file)
            .map(({ grid, sight }) => ({ name: grid.sheet.name, reason: sight.reason })),
        },
      }));
  },
};

/** A file of nothing but 名录, 考核设置, 加减分 or 例外, given beside ledgers, is meant to have none. */
function isOnlySettings(
  file: string,
  sheets: readonly { readonly file: string; readonly setting: boolean }[],
): boolean {
  const own = sheets.filter((sheet) => sheet.file === file);
  return own.length > 0 && own.every(({ setting }) => setting);
}
