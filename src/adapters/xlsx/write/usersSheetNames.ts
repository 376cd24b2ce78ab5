import type { NativeZip } from "../../../core/ports";
import { openPackage, partBytes } from "./openPackage";
import { withSentence } from "./withSentence";
import { workbookOutline } from "./workbookOutline";
import { partKey } from "../zip/zipDirectory";
import { damaged } from "../zip/refusal";

/**
 * Names of all tabs that are not ours, chart sheets too: our sheets must not take any of them (SPEC §13).
 *
 * @throws HostError as `writeXlsx`
 */
export function usersSheetNames(bytes: Uint8Array, native: NativeZip | null = null): readonly string[] {
  return withSentence(() => {
    const { parts, main } = openPackage(bytes, native);
    const part = parts.get(partKey(main));
    if (part === undefined) throw damaged("工作簿部件缺失");
    return workbookOutline(partBytes(part)).tabs.flatMap(({ name, ownKey }) => (ownKey === undefined ? [name] : []));
  });
}
