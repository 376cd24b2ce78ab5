import { type ReadBudget } from "../zip/readBudget";
import type { CellStyles } from "./styles";

/** What cells refer to outside their sheet. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  readonly date1904: boolean;
  readonly budget: ReadBudget;
}
