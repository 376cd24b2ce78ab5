import type { CSSProperties } from "react";
import type { CellLook, StyleLook } from "../../adapters/xlsx/look/look";
import { markLooks } from "../../core/show/writes/markLooks";
import type { MarkModel } from "../../core/show/writes/workbookWrite";

/**
 * Paper is white and ink black in every theme: people chose the colours of their sheets for that, and marks are told apart on it.
 */
export const PAPER = "#FFFFFF";
export const INK = "#000000";
const LINE = "#D4D4D4";
const BORDER = "#8A8A8A";

const JUSTIFY = { left: "flex-start", centre: "center", right: "flex-end" } as const;
const ALIGN = { top: "flex-start", centre: "center", bottom: "flex-end" } as const;

/** How a cell is drawn; `mark` is the weightiest of our marks on it, `zoom` in per cent. */
export function cellStyle(
  cell: CellLook | undefined,
  style: StyleLook | undefined,
  mark: MarkModel["kind"] | null,
  gridlines: boolean,
  zoom: number,
): CSSProperties {
  const look = mark === null ? null : markLooks[mark];
  const fill = look?.fill ?? style?.fill ?? null;
  const line = (side: boolean | undefined): string =>
    `1px solid ${side === true ? BORDER : gridlines && fill === null ? LINE : "transparent"}`;
  const frame = look?.frame ?? null;
  const framed = frame === null ? null : `1px ${frame.line === "dashed" ? "dashed" : "solid"} #${frame.colour}`;
  return {
    background: fill === null ? PAPER : `#${fill}`,
    color: typeof style?.colour === "string" ? `#${style.colour}` : INK,
    fontWeight: look?.font?.bold === true || style?.bold === true ? 700 : 400,
    fontStyle: look?.font?.italic === true || style?.italic === true ? "italic" : "normal",
    textDecoration:
      [style?.underline === true ? "underline" : "", style?.strike === true ? "line-through" : ""].join(" ").trim() ||
      "none",
    fontSize: `${(Math.min(style?.fontSize ?? 11, 24) * zoom) / 100}pt`,
    justifyContent: JUSTIFY[style?.horizontal ?? cell?.align ?? "left"],
    textAlign:
      style?.horizontal === "centre"
        ? "center"
        : (style?.horizontal ?? (cell?.align === "centre" ? "center" : cell?.align) ?? "left"),
    alignItems: ALIGN[style?.vertical ?? "bottom"],
    whiteSpace: style?.wrap === true ? "pre-wrap" : "pre",
    paddingLeft: `${2 + (style?.indent ?? 0) * 9}px`,
    borderRight: framed ?? line(style?.borders.right),
    borderBottom: framed ?? line(style?.borders.bottom),
    ...(framed === null ? {} : { borderTop: framed, borderLeft: framed }),
  };
}
