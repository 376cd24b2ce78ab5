import type { CellEdit } from "../../../core/show/edits/edit";
import type { XmlElement } from "../xml/xmlOutline";

/** A cell that may be written. */
export interface CellSlot {
  readonly edit: CellEdit;
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement | undefined;
  /** Number of the style that it has, or would have. */
  readonly style: number;
}
