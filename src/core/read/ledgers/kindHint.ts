import type { SheetSnapshot } from "../../workbook/snapshot";
import { LEDGER_KINDS, ledgerDefinitions, type LedgerKind } from "../../terms/ledgerKind";

/**
 * The kind of ledger that a sheet's name or title says, for where the columns do not decide; null where they say none.
 * @param headerTop first row of the header, 1-based: the title stands above it
 */
export function kindHint({ name, rows }: SheetSnapshot, headerTop: number): LedgerKind | null {
  const above = rows.filter(({ row }) => row < headerTop).flatMap(({ cells }) => cells);
  const texts = [name, ...above.filter((value) => typeof value === "string")].join("\n");
  return LEDGER_KINDS.find((kind) => ledgerDefinitions[kind].saidBy.test(texts)) ?? null;
}
