import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import type { CellStore } from "./cellStore";
import type { NumberFormatter } from "./cellTexts";
import type { StyleLook, TabLook } from "./look";
import type { SheetFrame } from "./sheetFrame";

/** One kind of file, as far as looking at it goes. */
export interface LookSource {
  readonly tabs: readonly TabLook[];
  readonly styles: readonly StyleLook[];
  readonly ssf: NumberFormatter;
  /** Reads the sheet at this place of `tabs` into the store. Throws Refusal. */
  read(tab: number, store: CellStore): SourceSheet;
}

export interface SourceSheet extends SheetFrame {
  readonly merges: SheetSnapshot["merges"];
  /** Format codes by the numbers that cells carry. */
  readonly codes: readonly (string | undefined)[];
}
