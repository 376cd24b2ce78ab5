import type { RecordOutline } from "../kinds/ledgerDefinition";
import { ledgerDefinitions, type LedgerKind } from "./ledgerKind";
import type { LedgerRecord } from "./ledgerRecord";

/** A record in terms that the kinds share. */
export function outlineOf<K extends LedgerKind>(record: LedgerRecord<K>): RecordOutline {
  return ledgerDefinitions[record.kind].outline(record);
}
