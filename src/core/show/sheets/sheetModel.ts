/** A sheet of ours. */
export interface SheetModel extends SheetDrawing {
  /** What the sheet is known by in the file; its name may differ. */
  readonly key: string;
  readonly turn: FillTurn;
}

/** What formulas read is filled before the formulas, so that each is computed once: the records, the settings, all else. */
export type FillTurn = 1 | 2 | 3;

/** What a sheet says, without a host: cells with roles, formulas with their values, table, charts, print set-up. */
export interface SheetDrawing {
  /** Final name: never that of a user's sheet. */
  readonly name: string;
  readonly columns: readonly ColumnModel[];
  /**
   * Rows from 1 on; may be iterated several times, and is made anew each time, so that an index of 100 000 rows need never
   * stand in memory as cells.
   */
  readonly rows: Iterable<SheetRow>;
  readonly merges: readonly AreaModel[];
  /** Rows above and columns left of this stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** A native table where a clerk would filter; its header row is `area.firstRow`. */
  readonly table: TableModel | null;
  readonly charts: readonly ChartModel[];
  readonly print: PrintModel;
}

export interface ColumnModel {
  /** In characters of the default font; a Chinese character counts two. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface SheetRow {
  /** Points; left to the host where absent. */
  readonly height?: number;
  /** `cells[column - 1]`; null is a blank cell without a style. */
  readonly cells: readonly (SheetCell | null)[];
}

export interface SheetCell {
  /** The value; of a formula its computed value. Text is only ever text: `=1+1` in a user's data stays what it is. */
  readonly value: string | number | null;
  /** Without the leading `=`; only functions that Excel 2016, WPS and LibreOffice all have. */
  readonly formula?: string;
  readonly role: CellRole;
  /** A cell of the same workbook that this one speaks of. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** What a cell is; `roleStyles` says how that looks. */
export type CellRole =
  | "title"
  | "subtitle"
  | "note"
  | "heading"
  | "text"
  | "centred"
  | "wrapped"
  /** Running text of several lines. */
  | "paragraph"
  | "link"
  | "integer"
  | "number"
  | "percent"
  | "points"
  | "score"
  | "date"
  | "month"
  | "total-text"
  | "total-integer"
  | "total-number"
  | "total-percent"
  | "total-points"
  | "light-red"
  | "light-yellow"
  | "light-green"
  | "light-none"
  | "severity-error"
  | "severity-warning"
  | "severity-info"
  | "mark-error"
  | "mark-warning"
  | "mark-red"
  | "mark-yellow";

/** 1-based and inclusive. */
export interface AreaModel {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** 1-based and inclusive. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export interface TableModel {
  /** Unique in the workbook, letters and digits: `LedgerIndex`. */
  readonly name: string;
  readonly area: AreaModel;
  /** Texts of the header row, distinct. */
  readonly headings: readonly string[];
}

export interface ChartModel {
  readonly kind: "bar" | "stacked-bar" | "line" | "pie";
  readonly title: string;
  /** An area of one column or row on the sheet itself. */
  readonly categories: AreaModel;
  readonly series: readonly {
    readonly name: string;
    readonly values: AreaModel;
    /** The light whose colour the series takes, or the series' place in the palette. */
    readonly colour: "red" | "yellow" | "green" | "none" | "first" | "second";
  }[];
  /** How values are labelled: `0.0%`. */
  readonly numberFormat: string;
  /** Where it stands on the sheet. */
  readonly anchor: AreaModel;
}

export interface PrintModel {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated at the top of each page, or null. */
  readonly repeatRows: RowSpan | null;
  /** Set where all of it has to stand on one page; else it is one page wide and as many high as it takes. */
  readonly onePage?: true;
  /** What goes on paper, each area on pages of its own: all of the sheet where absent, nothing of it where empty. */
  readonly areas?: readonly AreaModel[];
  /** Set where we cut the pages ourselves: then it is printed at full size. */
  readonly pages?: PageCuts;
}

export interface PageCuts {
  /** The last row of each page but the last, ascending. */
  readonly breaks: readonly number[];
  /** How many pages all areas make. */
  readonly count: number;
}
