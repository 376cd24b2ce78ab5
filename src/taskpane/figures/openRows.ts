import { createContext, use } from "react";
import type { RowsTarget } from "../parts/shown";

/** Opens the rows behind a number, in place of the figures. */
export const OpenRowsContext = createContext<((target: RowsTarget) => void) | null>(null);

export function useOpenRows(): (target: RowsTarget) => void {
  const open = use(OpenRowsContext);
  if (open === null) throw new Error("A number stands where its rows cannot be opened.");
  return open;
}
