import { readStage, type Stage } from "../../values/readStage";
import { cureBy } from "./cureBy";
import type { ColumnReader } from "./rowReader";

/** A column of project stages; null where blank or unknown (DECIDED D15). */
export function stageColumn(column: ColumnReader): () => Stage | null {
  return () => {
    const reading = readStage(column.value());
    if (reading.kind === "stage") return reading.stage;
    if (reading.kind === "unknown")
      column.say(
        "stage-unknown",
        { between: reading.between },
        { suggestions: reading.suggestions, ...cureBy(reading.only) },
      );
    return null;
  };
}
