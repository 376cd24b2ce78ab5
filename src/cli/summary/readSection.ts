import { ledgerLabel } from "../../core/terms/ledgerKind";
import type { Report } from "../../core/terms/report";
import type { PlaceText } from "./placeText";
import { kept, plain, type Section } from "./section";
import { SUMMARY_WORDS as W } from "./summaryWords";
import { textTable } from "./textTable";

/** What was read: every ledger with its rows, every sheet that was passed over with the reason. */
export function readSection({ ledgers, skippedSheets, doubled }: Report, placeText: PlaceText): Section {
  const rows = ledgers.map(({ kind, sheet, file, records, firstRow, lastRow, hidden }) => [
    ledgerLabel(kind),
    hidden === true ? W.hiddenSheet(sheet) : sheet,
    file,
    String(records),
    firstRow === null || lastRow === null ? W.noRows : W.rows(firstRow, lastRow),
  ]);
  const columns = W.readColumns.map((heading, index) => ({ heading, align: index === 3 ? "right" : "left" }) as const);
  const saidBefore = new Set(doubled.map(({ leftOut: { file, sheet } }) => `${file}\n${sheet}`));
  const others = skippedSheets.filter(({ file, sheet }) => !saidBefore.has(`${file}\n${sheet}`));
  const skipped = others.map(({ reason, ...place }) => plain(`    ${W.skippedSheet(placeText(place), reason)}`));
  return {
    title: W.read,
    lines: [
      ...(ledgers.length === 0 ? [plain(`  ${W.readNone}`)] : kept(textTable(columns, rows, "  "))),
      ...(skipped.length === 0 ? [] : [plain(`  ${W.skipped(skipped.length)}`), ...skipped]),
    ],
  };
}
