import type { NativeZip } from "../../../core/ports";
import { openPackage } from "./openPackage";
import { placeMarks } from "./placeMarks";
import { withSentence } from "./withSentence";
import { zipFile } from "../zip/zipFile";

/**
 * Takes our marks out of a workbook; each part is then byte for byte what it was before marking. Where Excel has saved
 * the workbook in between, our rules go all the same, and at most an unused style without effect stays.
 *
 * @throws HostError as `writeXlsx`
 */
export function removeMarks(bytes: Uint8Array, native: NativeZip | null = null): Uint8Array {
  return withSentence(() => {
    const target = openPackage(bytes, native);
    placeMarks(target, []);
    return zipFile([...target.parts.values()]);
  });
}
