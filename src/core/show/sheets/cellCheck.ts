import type { AreaModel } from "./sheetModel";

/** What is checked when somebody types: Excel then warns and lets it stand. */
export interface CellCheck {
  readonly areas: readonly AreaModel[];
  readonly allows:
    /** Words that a name of the workbook stands for. */
    | { readonly kind: "list"; readonly name: string }
    /** Words themselves; 255 characters in all, commas between them counted. */
    | { readonly kind: "words"; readonly words: readonly string[] }
    /** 1900 serials, both included. */
    | { readonly kind: "date"; readonly from: number; readonly to: number }
    | { readonly kind: "number"; readonly from: number; readonly to: number | null };
  /** What the warning says. */
  readonly warning: string;
}

/** Title of the warning: Excel takes 32 characters there, and 225 for the warning. */
export const CHECK_TITLE = "请核对";
