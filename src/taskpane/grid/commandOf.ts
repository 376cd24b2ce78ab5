import type { KeyboardEvent } from "react";
import { nextShown, type Axis } from "./axis";
import type { Onward } from "./FormulaBar";
import type { GridPlace } from "./GridRow";

/** What a key does beside moving; null where it does nothing of the kind. */
export function commandOf(event: KeyboardEvent): "undo" | "copy" | "empty" | "edit" | "type" | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey) return key === "z" ? "undo" : key === "c" ? "copy" : null;
  if (altKey) return null;
  if (key === "Enter" || key === "F2") return "edit";
  if (key === "Delete" || key === "Backspace") return "empty";
  // An input method announces itself as Process.
  return key.length === 1 || key === "Process" ? "type" : null;
}

/** Where people go on after they have typed. */
export function placeAfterTyping(
  onward: Exclude<Onward, "stay">,
  { row, column }: GridPlace,
  rows: Axis,
  columns: Axis,
): GridPlace {
  if (onward === "down" || onward === "up") return { row: nextShown(rows, row, onward === "down" ? 1 : -1), column };
  return { row, column: nextShown(columns, column, onward === "right" ? 1 : -1) };
}

/** Where a key leads; null where it is none of ours. Hidden rows and columns are stepped over. */
export function placeAfter(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { row, column }: GridPlace,
  rows: Axis,
  columns: Axis,
  page: number,
): GridPlace | null {
  const far = ctrlKey || metaKey;
  switch (key) {
    case "ArrowUp":
      return { row: far ? nextShown(rows, 0, 1) : nextShown(rows, row, -1), column };
    case "ArrowDown":
      return { row: far ? nextShown(rows, rows.count + 1, -1) : nextShown(rows, row, 1), column };
    case "ArrowLeft":
      return { row, column: far ? nextShown(columns, 0, 1) : nextShown(columns, column, -1) };
    case "ArrowRight":
      return { row, column: far ? nextShown(columns, columns.count + 1, -1) : nextShown(columns, column, 1) };
    case "PageUp":
      return { row: nextShown(rows, Math.max(row - page, 1) - 1, 1), column };
    case "PageDown":
      return { row: nextShown(rows, Math.min(row + page, rows.count) + 1, -1), column };
    case "Home":
      return { row: far ? nextShown(rows, 0, 1) : row, column: nextShown(columns, 0, 1) };
    case "End":
      return {
        row: far ? nextShown(rows, rows.count + 1, -1) : row,
        column: nextShown(columns, columns.count + 1, -1),
      };
    default:
      return null;
  }
}
