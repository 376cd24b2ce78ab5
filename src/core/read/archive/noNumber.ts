import { inBoth, type InBoth } from "../../base/inBoth";

/** A cell of an archive that should hold a number. */
export function noNumber(heading: string): InBoth {
  return inBoth(`“${heading}”不是数字，按空白读`, `“${heading}” is no number and counts as blank`);
}
