import { compact } from "../workbook/cellText";

/**
 * A name as it is compared from month to month: after NFKC, without white space and punctuation (MONTH §3) but for what stands between
 * two digits, where 1.5亿 is not 15亿, and 1-2号 not 12号. Idempotent.
 */
export function comparableName(name: string): string {
  if (!ORDINARY.test(name)) {
    // A removed mark can let its neighbours combine: hence compact again.
    return compact(withoutMarks(compact(compact(name).replace(UNSEEN, ""))));
  }
  return BETWEEN_DIGITS.test(name) ? withoutMarks(name.replace(/\s+/g, "")) : name.replace(BETWEEN, "");
}

/** Most names: ideographs, ASCII letters and digits, and such marks and blanks as go anyhow. */
const ORDINARY = /^[一-龥A-Za-z0-9 \n、。，；：“”‘’（）《》【】—…！？!"#%&'()*,\-./:;?@[\]_{}~|`^]*$/;
const BETWEEN = /[^一-龥A-Za-z0-9]+/g;
const BETWEEN_DIGITS = /[0-9][^一-龥A-Za-z0-9]+[0-9]/;
const UNSEEN = /\p{Cf}+/gu;
/** ~ is a dash and | a rule to whoever types them. */
const MARKS = /[\p{P}~|`^]+/gu;

/** So far is looked for what a mark belongs to. */
const NEAR = 20;

function withoutMarks(text: string): string {
  return text.replace(MARKS, (marks, at: number) => {
    const end = at + marks.length;
    const [before, behind] = [text.slice(Math.max(0, at - NEAR), at), text.slice(end, end + NEAR)];
    if (!/[0-9]$/.test(before) || !/^[0-9]/.test(behind)) return "";
    if (marks === "." && !/\.[0-9]+$/.test(before) && !/^[0-9]+\./.test(behind)) return ".";
    if (/^[,，]$/.test(marks) && /(?<![0-9])[0-9]{1,3}$/.test(before) && /^[0-9]{3}(?![0-9])/.test(behind)) return "";
    // 2024.6.30 is 2024-6-30.
    return "-";
  });
}
