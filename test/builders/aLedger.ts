import type { Ledger } from "../../src/core/terms/ledger";
import type { LedgerKind } from "../../src/core/terms/ledgerKind";

/** A ledger of which only kind, file and sheet matter. */
export function aLedger(kind: LedgerKind, sheet = "台账", file = "台账.xlsx"): Ledger {
  return {
    kind,
    file,
    sheet,
    headerRows: [1],
    headings: new Map(),
    headingRows: new Map(),
    columns: new Map(),
    extraSupportColumns: [],
    periodColumns: new Map(),
    headingNotes: new Map(),
    unitsBelow: new Map(),
    sheetUnitText: null,
    date1904: false,
    year: { year: 2024, from: "title", until: null, contradictions: [] },
    rows: [],
    anchorOf: (row, column) => ({ row, column }),
    formatOf: () => undefined,
    mergedColumns: [],
  };
}
