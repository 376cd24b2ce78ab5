import type { LedgerKind } from "../../terms/ledgerKind";
import type { SheetContext } from "./sheetContext";
import type { FillTurn, SheetDrawing } from "./sheetModel";

/** One of the sheets we write (SPEC §13). */
export interface SheetDefinition {
  /** What the sheet is known by in the file: never change it. */
  readonly key: string;
  /** The name we want; where a user's sheet has it, another is found. */
  readonly name: string;
  /** Fixed words of its title, and the texts that stand together in one of its first rows: by these it is known again. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly turn: FillTurn;
  /** Of a sheet about one kind of ledger, or some: it is made where there is one, for an empty page tells nobody anything. */
  readonly of?: LedgerKind | readonly LedgerKind[];
  readonly content: (context: SheetContext) => SheetContent;
}

export type SheetContent = Omit<SheetDrawing, "name">;
