import type { SheetRow } from "../../../core/show/sheets/sheetModel";

/** Gathers rows of one height: `18` → `3:3`, `5:9`. */
export function rowHeights(): {
  /** Rows from the top, one after another. */
  readonly add: (row: SheetRow) => void;
  readonly finish: () => ReadonlyMap<number, readonly string[]>;
} {
  const found = new Map<number, string[]>();
  let row = 0;
  let first = 1;
  let height: number | undefined;
  const close = (): void => {
    if (height === undefined) return;
    const runs = found.get(height) ?? [];
    found.set(height, runs);
    runs.push(`${first}:${row}`);
  };
  return {
    add(next) {
      if (next.height !== height) {
        close();
        first = row + 1;
        height = next.height;
      }
      row++;
    },
    finish() {
      close();
      height = undefined;
      return found;
    },
  };
}
