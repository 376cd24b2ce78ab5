import { type ReadBudget } from "../zip/readBudget";
import type { SharedStrings } from "./sharedStringSteps";
import type { CellStyles } from "./styles";

/** What cells refer to outside their sheet. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
  readonly date1904: boolean;
  readonly budget: ReadBudget;
}
