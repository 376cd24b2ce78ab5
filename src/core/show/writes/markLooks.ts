import type { MarkModel } from "./workbookWrite";

/** How a mark looks; one table for every adapter. Colours are RGB: `F4B9A8`. */
export interface MarkLook {
  readonly fill: string;
  /** Null leaves the user's font alone. */
  readonly font: { readonly bold: boolean; readonly italic: boolean } | null;
  readonly frame: { readonly line: "thin" | "dashed"; readonly colour: string } | null;
}

/**
 * Told apart in grey too: findings by a frame (full, dashed) and weight, lights by how dark the fill is. Black on each
 * fill stays above 7:1.
 */
export const markLooks: Readonly<Record<MarkModel["kind"], MarkLook>> = {
  "finding-error": {
    fill: "F4B9A8",
    font: { bold: true, italic: false },
    frame: { line: "thin", colour: "9C0006" },
  },
  "finding-warning": {
    fill: "FFF2CC",
    font: { bold: false, italic: true },
    frame: { line: "dashed", colour: "7F6000" },
  },
  "light-red": { fill: "E8927C", font: null, frame: null },
  "light-yellow": { fill: "FFF2A8", font: null, frame: null },
};
