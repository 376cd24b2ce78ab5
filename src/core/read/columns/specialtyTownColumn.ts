import { cureBy } from "./cureBy";
import type { ColumnReader, RowReader } from "./rowReader";
import { sayBroken } from "./sayBroken";

/** A column of specialty towns or of their working groups; null where blank, unknown or several (SPEC §6, DECIDED B21). */
export function specialtyTownColumn({ names }: RowReader, column: ColumnReader): () => string | null {
  return () => {
    const text = column.text();
    if (text === null) return null;
    const reading = names.specialtyTown(text);
    if (reading.outcome === "read") {
      sayBroken(column, reading.unbrokenText);
      return reading.specialtyTown;
    }
    if (reading.outcome === "blank") return null;
    const suggestions = reading.outcome === "unknown" ? reading.suggestions : reading.specialtyTowns;
    const cure = cureBy(reading.outcome === "unknown" ? reading.only : undefined);
    column.say("specialty-town-unknown", { several: reading.outcome === "several" }, { suggestions, ...cure });
    return null;
  };
}
