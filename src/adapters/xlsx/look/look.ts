import type { AreaModel } from "../../../core/show/sheets/sheetModel";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import type { MarkModel } from "../../../core/show/writes/workbookWrite";

/**
 * A workbook as people see it, for a grid that only shows. Sheets are read when they are first asked for, tabs and styles at
 * once. All that the methods give is plain data. Conditional formats of the user's are not drawn, nor are their charts, pictures and comments.
 */
export interface WorkbookLook {
  /** All tabs in order, ours and hidden ones too. */
  readonly tabs: readonly TabLook[];
  /** What cells name by number; 0 is the plain look. */
  readonly styles: readonly StyleLook[];
  /**
   * The frame of the sheet at this place of `tabs`.
   * @throws HostError damaged, too-large; RangeError for a tab without cells
   */
  sheet(tab: number): Promise<SheetLook>;
  /** Rows of that sheet from number `from` on that hold anything to be seen, at most down to `from + count - 1`; ascending. */
  rows(tab: number, from: number, count: number): Promise<readonly RowLook[]>;
}

export interface TabLook {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** `RRGGBB`, or null. */
  readonly colour: string | null;
  /** One of our sheets. */
  readonly isOurs: boolean;
  /** False for chart sheets and the like. */
  readonly hasCells: boolean;
}

export interface SheetLook {
  /** The grid's extent: last row and column that hold anything to be seen, at least 1. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** CSS pixels of columns and rows that are not named below; 0 where they are hidden. */
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  /** Ascending, without overlap; `size` in CSS pixels, 0 where hidden. They may reach beyond the extent. */
  readonly columns: readonly SizeLook[];
  readonly rows: readonly SizeLook[];
  /** Rows at the top and columns on the left that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly AreaModel[];
  readonly gridlines: boolean;
  /** Cells that lead to another cell of the workbook. */
  readonly links: readonly LinkLook[];
  /** Whether charts, pictures or shapes lie on it. */
  readonly hasDrawings: boolean;
  /** Charts of our sheets. Nobody draws those of the user's here. */
  readonly charts: readonly ChartLook[];
  /** Whether it is set up for paper that stands upright. */
  readonly isUpright: boolean;
  /** The last rows of pages that people or we have ended there. */
  readonly pageEnds: readonly number[];
  /** What of one of our sheets goes on paper; null where nothing is said, and of the user's. */
  readonly printed: PrintedLook | null;
  /** Our marks, kinds by precedence: what is wrong in a cell shows before the light of its row. */
  readonly marks: readonly { readonly kind: MarkModel["kind"]; readonly areas: readonly AreaModel[] }[];
}

export interface PrintedLook {
  /** Each on pages of its own. */
  readonly areas: readonly AreaModel[];
  /** Rows on top of each page behind their own, or null. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
}

export interface ChartLook {
  /** Bars lie, the first category on top. */
  readonly kind: "bar" | "stacked-bar" | "line";
  readonly title: string;
  /** The cells that it covers. */
  readonly anchor: AreaModel;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** `RRGGBB`. */
    readonly colour: string;
    /** By categories; null where there is none. */
    readonly values: readonly (number | null)[];
    /** The values as they are shown; empty where none is to be. */
    readonly labels: readonly string[];
  }[];
}

export interface LinkLook {
  readonly area: AreaModel;
  readonly sheet: string;
  /** `H12`. */
  readonly cell: string;
}

export interface SizeLook {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

export interface RowLook {
  readonly row: number;
  /** Ascending by column; only cells that have a text or a look. */
  readonly cells: readonly CellLook[];
}

export interface CellLook {
  readonly column: number;
  /** As shown, its number format applied; "" for a cell that only has a look. Line breaks are `\n`. */
  readonly text: string;
  readonly style: number;
  /** Where the text stands by its kind, where the style does not say: numbers right, faults and truth values centred. */
  readonly align: "left" | "centre" | "right";
}

/** Colours are `RRGGBB`, null for the reader's own. */
export interface StyleLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Points. */
  readonly fontSize: number;
  readonly colour: string | null;
  readonly fill: string | null;
  /** Null: by the kind of the value, `CellLook.align`. */
  readonly horizontal: "left" | "centre" | "right" | null;
  readonly vertical: "top" | "centre" | "bottom";
  readonly wrap: boolean;
  /** Steps of indentation. */
  readonly indent: number;
  /** Sides that carry a line. */
  readonly borders: {
    readonly top: boolean;
    readonly right: boolean;
    readonly bottom: boolean;
    readonly left: boolean;
  };
}
