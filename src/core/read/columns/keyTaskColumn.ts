import { readKeyTask } from "../directory/readKeyTask";
import { readContent } from "../../values/readContent";
import { cureBy } from "./cureBy";
import { memoised } from "./memoised";
import { sayBroken } from "./sayBroken";
import type { ColumnReader } from "./rowReader";

/** A column of key tasks, 1–12; null where blank or unknown (SPEC §6, DECIDED B21). */
export function keyTaskColumn(column: ColumnReader): () => number | null {
  const ofText = memoised(readKeyTask);
  return () => {
    const content = readContent(column.value());
    if (content.kind !== "content") return null;
    const value = typeof content.value === "boolean" ? String(content.value) : content.value;
    const reading = typeof value === "string" ? ofText(value) : readKeyTask(value);
    if (reading.outcome === "read") {
      sayBroken(column, reading.unbrokenText);
      return reading.keyTask;
    }
    if (reading.outcome === "blank") return null;
    const suggestions = reading.outcome === "unknown" ? reading.suggestions : [];
    const cure = cureBy(reading.outcome === "unknown" ? reading.only : undefined);
    column.say("key-task-unknown", { several: reading.outcome === "several" }, { suggestions, ...cure });
    return null;
  };
}
