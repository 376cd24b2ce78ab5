import { compact } from "../workbook/cellText";

/** A name as it is compared from month to month: after NFKC, without white space and punctuation (MONTH §3). Idempotent. */
export function comparableName(name: string): string {
  if (PLAIN.test(name)) return name;
  // A removed mark can let its neighbours combine: hence compact again.
  return compact(compact(name).replace(MARKS, ""));
}

/** Most names, and nothing of these is folded or taken away. */
const PLAIN = /^[一-龥A-Za-z0-9]*$/;
/** ~ is a dash and | a rule to whoever types them. */
const MARKS = /[\p{P}\p{Cf}~|`^]+/gu;
