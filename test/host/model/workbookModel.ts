import type { Area } from "./area";
import { WorksheetModel } from "./worksheetModel";

export interface NameModel {
  name: string;
  /** With its leading `=`. */
  formula: string;
  /** Null: the whole workbook. */
  scope: WorksheetModel | null;
  visible: boolean;
  comment: string;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** The open workbook. Whoever changes a value or formula sets `isStale`. */
export class WorkbookModel {
  readonly sheets: WorksheetModel[] = [];
  names: NameModel[] = [];
  active!: WorksheetModel;
  readonly settings = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  calculationMode: CalculationMode = "Automatic";
  date1904 = false;
  readOnly = false;
  structureProtected = false;
  isDirty = false;
  /** Values of formulas may be old. */
  isStale = false;
  /** Formulas entered since the last calculation: computed in manual mode too. */
  readonly entered = new Set<string>();
  /** How often the add-in froze the screen for a batch. */
  screenSuspensions = 0;
  /** A calculation was asked for, whatever the mode. */
  isCalculationAsked = false;
  /** Parts of the file that this host keeps but does not model. */
  readonly carried: Record<string, unknown> = {};
  private lastId = 0;

  constructor(public file = "工作簿1.xlsx") {}

  /** What is selected on the sheet in front. */
  get selection(): readonly Area[] {
    return this.active.selection;
  }

  set selection(areas: readonly Area[]) {
    this.active.selection = areas;
  }

  /** Names and ids of things made here are unlike any before. */
  newId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-${String(this.lastId).padStart(4, "0")}-000000000000}`;
  }

  /** A new sheet at the end, or before the given place. */
  addSheet(name: string, place = this.sheets.length): WorksheetModel {
    const sheet = new WorksheetModel(this.newId(), name);
    const first = this.sheets[0];
    if (first !== undefined) sheet.cells.baseStyle = first.cells.baseStyle;
    else this.active = sheet;
    this.sheets.splice(place, 0, sheet);
    return sheet;
  }

  /** Case does not count in sheet names. */
  sheetNamed(name: string): WorksheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: string): WorksheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** The sheet that was asked for, by a test that knows it is there. */
  sheet(name: string): WorksheetModel {
    const sheet = this.sheetNamed(name);
    if (sheet === undefined) throw new RangeError(`No sheet ${name}`);
    return sheet;
  }
}
