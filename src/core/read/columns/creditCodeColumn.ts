import { checkCreditCode } from "../../values/checkCreditCode";
import { readContent } from "../../values/readContent";
import type { ColumnReader } from "./rowReader";

/** Says which credit codes are wrong (SPEC §6). */
export function creditCodeColumn(column: ColumnReader): () => void {
  return () => {
    const content = readContent(column.value());
    if (content.kind === "content" && !checkCreditCode(String(content.value))) column.say("credit-code-invalid", {});
  };
}
