import { intersection, type Area } from "./area";
import type { Border, CellFont, Side } from "./cell";
import { SheetCells } from "./sheetCells";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** How cells look where a rule holds; what is undefined stays as it is. */
export interface ConditionalLook {
  fill?: string | undefined;
  font: Partial<Pick<CellFont, "bold" | "italic" | "strikethrough" | "underline" | "color">>;
  borders: Partial<Record<Side, Border>>;
  numberFormat?: string | undefined;
}

export interface ConditionalFormatModel {
  readonly id: string;
  /** Excel's word: `Custom`, `CellValue`, `DataBar` … */
  type: string;
  areas: readonly Area[];
  /** With its leading `=`; of the type `Custom`. */
  formula: string;
  stopIfTrue: boolean;
  look: ConditionalLook;
  /** Listed, but not found when something is asked of it. */
  isLost?: boolean;
  /** What a file said and this host does not model: written back as it was. */
  readonly carried?: unknown;
}

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  columns: string[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export interface SeriesModel {
  name: string;
  /** Addresses with their sheet; null where not set. */
  values: string | null;
  categories: string | null;
  color: string | null;
  hasDataLabels: boolean;
  labelFormat: string | null;
  gapWidth: number | null;
  overlap: number | null;
  /** Colours of single points, by place. */
  readonly pointColors: Map<number, string>;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  title: string | null;
  series: SeriesModel[];
  legend: { visible: boolean; position: string };
  left: number;
  top: number;
  width: number;
  height: number;
  /** What was set of axes, fonts and fills: by path (`axes/valueAxis/numberFormat`). */
  readonly looks: Map<string, unknown>;
  readonly carried?: unknown;
}

export interface LinkModel {
  address: string | null;
  documentReference: string | null;
  screenTip: string | null;
}

export interface HeaderFooterModel {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface PageModel {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printTitleRows: string | null;
  printTitleColumns: string | null;
  printArea: string | null;
  /** Rows above which a page ends by hand, zero-based. */
  rowBreaks: readonly number[];
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** Inches. */
  readonly margins: Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>;
  readonly headersFooters: HeaderFooterModel;
}

/** One worksheet, as Excel holds it while it is open. */
export class WorksheetModel {
  visibility: Visibility = "Visible";
  /** Kept while another sheet is in front. */
  selection: readonly Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  readonly cells = new SheetCells();
  /** Points. */
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Area[] = [];
  freeze: { rows: number; columns: number } | null = null;
  /** Topmost first. */
  conditionalFormats: ConditionalFormatModel[] = [];
  tables: TableModel[] = [];
  charts: ChartModel[] = [];
  /** By `row,column`. */
  readonly links = new Map<string, LinkModel>();
  readonly page: PageModel = newPage();
  /** What a protected sheet lets through; null where it is not protected. */
  protection: Record<string, unknown> | null = null;
  showGridlines = true;
  showHeadings = true;
  /** `#RRGGBB`, or `""`. */
  tabColor = "";
  autoFilter: Area | null = null;
  /** Kept, not enforced: typing is not simulated. */
  validations: { readonly area: Area; rule: unknown; errorAlert: unknown; ignoreBlanks: boolean }[] = [];
  readonly settings = new Map<string, string>();
  /** Parts of the user's file that this host keeps but does not model. */
  carried: Readonly<Record<string, unknown>> = {};

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The merged area that a cell lies in. */
  mergeAt(row: number, column: number): Area | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.merges.find((area) => intersection(area, cell) !== null);
  }

  heightOf(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.rowHeights.get(row) ?? STANDARD_HEIGHT);
  }

  widthOf(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? STANDARD_WIDTH);
  }
}

/** Points. */
export const STANDARD_HEIGHT = 14.25;
export const STANDARD_WIDTH = 48;

function newPage(): PageModel {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    printTitleRows: null,
    printTitleColumns: null,
    printArea: null,
    rowBreaks: [],
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}
