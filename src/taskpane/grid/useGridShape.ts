import { useMemo } from "react";
import type { Virtualizer } from "@tanstack/react-virtual";
import type { SheetLook } from "../../adapters/xlsx/look/look";
import type { Axis } from "./axis";
import { HEAD_WIDTH, lefts } from "./frozenPart";
import type { GridShape } from "./GridRow";
import { linkLookUp } from "./linkLookUp";
import { markLookUp, mergeLookUp } from "./markLookUp";

interface GridParts {
  readonly sheet: SheetLook;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenColumns: number;
  /** Along the columns that move. */
  readonly across: Virtualizer<HTMLDivElement, Element>;
  readonly zoom: number;
}

/** What all rows of the grid have in common: the same object until something of it changes, as every row is drawn anew then. */
export function useGridShape({ sheet, rows, columns, frozenColumns, across, zoom }: GridParts): GridShape {
  const shown = across.getVirtualItems();
  const width = across.getTotalSize();
  const markAt = useMemo(() => markLookUp(sheet.marks), [sheet]);
  const linkAt = useMemo(() => linkLookUp(sheet.links), [sheet]);
  const mergeAt = useMemo(() => mergeLookUp(sheet.merges), [sheet]);
  const { gridlines } = sheet;
  return useMemo(
    () => ({
      rows,
      columns,
      numbers: [
        ...Array.from({ length: frozenColumns }, (_, index) => index + 1),
        ...shown.map(({ index }) => index + 1 + frozenColumns),
      ],
      frozenColumns,
      leftOf: lefts(columns, frozenColumns, shown),
      width,
      headWidth: HEAD_WIDTH,
      zoom,
      gridlines,
      markAt,
      mergeAt,
      linkAt,
    }),
    [rows, columns, frozenColumns, shown, width, zoom, gridlines, markAt, mergeAt, linkAt],
  );
}
