import { readStatus } from "../../values/readStatus";
import { cureBy } from "./cureBy";
import { memoised } from "./memoised";
import type { ColumnReader } from "./rowReader";
import type { Declared, State } from "../../values/state";

interface StatusOfRow {
  readonly state: State;
  readonly declared: Declared;
}

/**
 * A column of states; null where there is no readable status (SPEC §6).
 * @param wanted the words to write instead of an unknown one
 */
export function statusColumn(column: ColumnReader, wanted: readonly string[]): () => StatusOfRow | null {
  const ofText = memoised(readStatus);
  return () => {
    const value = column.value();
    if (value === undefined || value === null) return null;
    const reading = typeof value === "string" ? ofText(value) : readStatus(value);
    if (reading.kind === "status") return reading;
    if (reading.kind === "unknown")
      column.say("status-unknown", { wanted }, { suggestions: reading.suggestions, ...cureBy(reading.only) });
    return null;
  };
}
