import { zipSync } from "fflate";
import type { MadeFile } from "../../assistant/views/madeFile";

/** Several files in one archive of this name; two that are called alike are told apart. Workbooks are packed already. */
export function archiveOf(files: readonly MadeFile[], name: string): MadeFile {
  const parts: Record<string, Uint8Array> = {};
  for (const file of files) parts[unusedName(file.name, parts)] = file.bytes;
  return { name, bytes: zipSync(parts, { level: 0 }) };
}

/** Files of other names may have copies of the same: `台账.xls` with an .xlsx's content, and `台账.xlsx`. */
function unusedName(name: string, taken: Readonly<Record<string, unknown>>): string {
  const dot = name.lastIndexOf(".");
  let free = name;
  for (let turn = 2; free in taken; turn++) free = `${name.slice(0, dot)} (${turn})${name.slice(dot)}`;
  return free;
}
