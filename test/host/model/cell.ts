/** What a cell holds or shows: a blank is null, an error keeps its text. */
export type CellValue = string | number | boolean | null | CellError;

export interface CellError {
  readonly error: string;
}

export interface Border {
  /** Excel's own words: `Continuous`, `Dash` … */
  readonly style: string;
  readonly weight: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

export type Side = "top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown";

export interface CellFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
}

/** Immutable and shared by the cells that look alike. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: CellFont;
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<Side, Border>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export interface Cell {
  value: CellValue;
  /** With its leading `=`. */
  formula: string | null;
  /** Null: the style of its row, its column or the workbook. */
  style: CellStyle | null;
  /** Entered with a leading apostrophe. */
  isForcedText: boolean;
}

export const DEFAULT_FONT: CellFont = {
  name: "宋体",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
};

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  font: DEFAULT_FONT,
  fill: null,
  borders: {},
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  shrink: false,
  rotation: 0,
  locked: true,
  formulaHidden: false,
};

export function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
