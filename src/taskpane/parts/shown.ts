import type { FindingFilter } from "../../assistant/findingKey";
import type { OverdueFilter } from "../../assistant/views/overduePage";
import type { RowFigure, RowGroup } from "../../assistant/views/rowsPage";

/** Which rows somebody wants to see: those of a figure of a group. */
export interface RowsTarget {
  readonly group: RowGroup;
  readonly groupName: string;
  readonly figure: RowFigure;
}

/** What somebody wants to see in another tab: a number of the head leads to its list, found findings to theirs. */
export type Shown =
  | { readonly tab: "findings"; readonly filter: FindingFilter }
  | { readonly tab: "figures"; readonly rows: RowsTarget }
  | { readonly tab: "overdue"; readonly filter: OverdueFilter };
