import { compact } from "../workbook/cellText";

/** A name as it is compared from month to month: after NFKC, without white space and punctuation (MONTH §3). Idempotent. */
export function comparableName(name: string): string {
  // A removed mark can let its neighbours combine: hence compact again.
  return compact(compact(name).replace(MARKS, ""));
}

/** ~ is a dash and | a rule to whoever types them. */
const MARKS = /[\p{P}\p{Cf}~|`^]+/gu;
