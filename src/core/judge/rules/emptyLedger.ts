import { placeInHeader } from "../../terms/place";
import type { StructureRule } from "./rule";

/** A ledger with a header and no record (SPEC §7, DECIDED C11). */
export const emptyLedger: StructureRule = {
  stage: "structure",
  id: "empty-ledger",
  check: ({ ledgers }) =>
    ledgers
      .filter(({ rows }) => rows.length === 0)
      .map((ledger) => ({
        rule: "empty-ledger",
        place: placeInHeader(ledger, null, null, null),
        evidence: { headerRow: ledger.headerRows.at(-1) ?? 1 },
      })),
};
