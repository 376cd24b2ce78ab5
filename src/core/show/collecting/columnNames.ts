import { columnLabel, LEDGER_KINDS, type ColumnKey, type LedgerKind } from "../../terms/ledgerKind";

/** What people call a column that templates know by this name; `kind` null where nobody knows which ledger it is of. */
export function headingLabel(kind: LedgerKind | null, name: string): string {
  const kinds = kind === null ? LEDGER_KINDS : [kind];
  const label = kinds.map((one) => columnLabel(one, name as ColumnKey)).find((one) => one !== name);
  return label ?? plainName(name);
}

/** The heading that a column which means nothing to us is known by, without the signs that keep names apart. */
export function plainName(name: string): string {
  return name.replace(/^#/, "").replace(/~\d+$/, "");
}
