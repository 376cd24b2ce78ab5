import type { WorkbookChanges, WorkbookMemory, WorkbookPort, WorkbookView } from "../core/ports";
import type { FormWorkbook } from "../core/show/forms/formWorkbook";
import type { WorkbookWrite } from "../core/show/writes/workbookWrite";

/** Where people type into cells through us: on the page. */
export interface CellEntry {
  /** Number format code of a cell, blank ones too; `undefined` for General. */
  formatAt(sheet: string, cell: string): Promise<string | undefined>;
  /** Rows as they stand now. */
  readonly readRows: WorkbookChanges["readRows"];
}

/** One workbook that is open: in Excel the only one, in the browser page one of several. */
export interface OpenBook {
  /** As the report names it; told apart where two are called alike. */
  readonly file: string;
  readonly port: WorkbookPort;
  readonly view: WorkbookView | null;
  readonly memory: WorkbookMemory | null;
  /** For live checking: rows read again. */
  readonly changes: Pick<WorkbookChanges, "readRows"> | null;
  /** Absent in Excel, where people type themselves. */
  readonly entry?: CellEntry;
  /** Widths of the columns of each sheet, in characters; undefined for those that have none of their own. */
  columnWidths(): Promise<SheetWidths>;
  /** Whether our sheets, marks and cures can be put into it; of an .xls they cannot. */
  readonly writable: boolean;
}

/** By the names of sheets. */
export type SheetWidths = ReadonlyMap<string, readonly (number | undefined)[]>;

/** Where people work. */
export interface Workspace {
  books(): readonly OpenBook[];
  /** Makes a new workbook of our sheets alone, where several files are one month (DECIDED E4). Answers its name. */
  writeNew(write: WorkbookWrite): Promise<string>;
  /** The file of a form to be filled in, to be handed to somebody: it is not opened here. */
  formFile(form: FormWorkbook): Promise<Uint8Array>;
}
