import { readPhones } from "../../values/readPhones";
import { memoised } from "./memoised";
import type { ColumnReader } from "./rowReader";

/** Says which numbers of a phone cell are none (SPEC §6, DECIDED B25). */
export function phoneColumn(column: ColumnReader): () => void {
  const ofText = memoised(readPhones);
  return () => {
    const value = column.value();
    if (value === undefined || value === null) return;
    const { invalid } = typeof value === "string" ? ofText(value) : readPhones(value);
    if (invalid.length > 0) column.say("phone-invalid", { invalid }, { part: invalid.join("、") });
  };
}
