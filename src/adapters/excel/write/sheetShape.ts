import type { SheetModel } from "../../../core/show/sheets/sheetModel";

/** What is written of a sheet beside its rows, which come piece by piece. */
export type RowlessSheet = Omit<SheetModel, "rows">;

/** As far as filling goes. */
export type SheetShape = Pick<SheetModel, "columns" | "merges">;
