import { compact } from "../workbook/cellText";

/** A name as it is compared from month to month: after NFKC, without white space and punctuation (MONTH §3). Idempotent. */
export function comparableName(name: string): string {
  if (ORDINARY.test(name)) return name.replace(BETWEEN, "");
  // A removed mark can let its neighbours combine: hence compact again.
  return compact(compact(name).replace(MARKS, ""));
}

/** Most names: ideographs, ASCII letters and digits, and such marks and blanks as go anyhow. */
const ORDINARY = /^[一-龥A-Za-z0-9 \n、。，；：“”‘’（）《》【】—…！？!"#%&'()*,\-./:;?@[\]_{}~|`^]*$/;
const BETWEEN = /[^一-龥A-Za-z0-9]+/g;
/** ~ is a dash and | a rule to whoever types them. */
const MARKS = /[\p{P}\p{Cf}~|`^]+/gu;
