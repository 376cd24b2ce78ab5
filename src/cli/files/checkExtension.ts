import { extname } from "node:path";
import { terminalTrouble } from "../terminal/terminalTrouble";
import { WORDS } from "../terminal/words";
import type { Target } from "./settleTarget";

/**
 * A name must end in what the content is: Excel does not open a workbook with macros under another name, nor one without under theirs.
 *
 * @param wanted the ending that the content asks for; null where it is a new workbook
 * @throws HostError bad-arguments
 */
export function checkExtension({ path, given }: Target, wanted: string | null): void {
  const extension = wanted ?? ".xlsx";
  if (extname(path).toLowerCase() !== extension)
    throw terminalTrouble("bad-arguments", WORDS.outExtension(given, extension));
}
