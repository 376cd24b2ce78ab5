import type { NativeZip } from "../../../core/ports";
import { relationships } from "../read/relationships";
import { dropCellStyles } from "./addCellStyles";
import { openPackage, partBytes, type WorkbookPackage } from "./openPackage";
import { placeSheets } from "./placeSheets";
import { dropFromStyles } from "./stylesPart";
import { highestStyle } from "./highestStyle";
import { withSentence } from "./withSentence";
import { zipFile } from "../zip/zipFile";

/**
 * Takes all sheets of ours out of a workbook, and their styles where no other sheet has come to use them; each part is
 * then byte for byte what it was before writing, unless another program has saved the workbook in between.
 *
 * @throws HostError as `writeXlsx`; not-writable too where no visible sheet would be left
 */
export function removeSheets(bytes: Uint8Array, native: NativeZip | null = null): Uint8Array {
  return withSentence(() => {
    const target = openPackage(bytes, native);
    placeSheets(target, []);
    dropFromStyles(target, (styles, root) =>
      dropCellStyles(styles, root, (firstOwn) => usersHighestStyle(target) >= Math.max(1, firstOwn)),
    );
    return zipFile([...target.parts.values()]);
  });
}

/** 0 also where no style is named: the default, which is never only ours. */
function usersHighestStyle({ parts, main }: WorkbookPackage): number {
  return relationships(parts, main).reduce((highest, { type, target }) => {
    const entry = type === "worksheet" ? parts.get(target) : undefined;
    return entry === undefined ? highest : Math.max(highest, highestStyle(partBytes(entry)));
  }, 0);
}
