import type { InBoth } from "../core/base/inBoth";
import type { FindingKey, FindingFilter } from "./findingKey";
import type { HostErrorKind } from "../core/base/hostError";
import type { RuleName } from "../core/terms/finding";
import type { GoToResult, LeftOut, WorkbookChange } from "../core/ports";
import type { ClosingWarning } from "../core/show/closing/closingWarnings";
import type { TypedSheet } from "../core/show/writes/typedCells";
import type { Unpraised } from "../core/show/circular/circularFacts";
import type { IsoMonth } from "../core/terms/isoDay";
import type { CheckView } from "./views/checkView";
import type { FindingsPage, FindingsQuery } from "./views/findingsPage";
import type { CollectionView, DecisionOrder, ReturnedBytes, UnitReturns } from "./views/collectionView";
import type { FiguresView } from "./views/figuresView";
import type { ClosingOrder, ClosingView } from "./views/closingView";
import type { LetterFile, LetterNote, LetterOrder, MonthDocumentOrder } from "./views/letterFile";
import type { ChangedRowsPage, ChangedRowsQuery, MonthView } from "./views/monthView";
import type { TemplatesOrder, TemplatesQuery, TemplatesView } from "./views/templatesView";
import type { ListQuery, ListTable } from "./views/listTable";
import type { OverduePage, OverdueQuery } from "./views/overduePage";
import type { RowsPage, RowsQuery } from "./views/rowsPage";
import type { SearchPage, SearchQuery } from "./views/searchPage";
import type { MadeFile } from "./views/madeFile";
import type { SettingChange, SettingsView } from "./views/settingsView";

/**
 * What people ask of us, whichever place the workbook is open in: the one thing that the pane, the browser page and the ribbon's
 * commands talk to. Everything that crosses is plain data, so that it can live in a worker. What comes of a command is told through
 * the state; commands themselves only reject for our own faults. A command asked for while another runs is not run, and the
 * state's `notice` says so kindly.
 */
export interface Assistant {
  /** Tells the state now and after every change; the answer ends it. */
  subscribe(listener: (state: AssistantState) => void): Promise<() => void>;
  /** Reads and checks. A check that is cancelled or fails leaves the last one standing. */
  check(asOf: string): Promise<void>;
  /** Stops what is running as soon as it can be stopped without leaving half of it. */
  cancel(): Promise<void>;
  /**
   * 生成统计表: checks again first where the workbook has changed since.
   * @param asOf ISO, the day that is set; where the last check spoke of another it is checked again. Without it that of the last check.
   * @param settled what somebody has said of sheets of ours that bear a name of the user's, or on which somebody has typed; where
   * there are others nothing is written, and the notice names them
   */
  writeSheets(asOf?: string, settled?: SettledSheets): Promise<void>;
  /** 标记台账; `asOf` as for the sheets. */
  mark(asOf?: string): Promise<void>;
  /** 清除标记 */
  unmark(): Promise<void>;
  /** Puts cures in: of these findings, or of every finding of a rule (as far as `filter` lets through). Checks again after. */
  cure(target: CureTarget): Promise<void>;
  /** What somebody would have to type to get what a cell holds; null where nothing can be typed into it. */
  cellText(place: Place): Promise<string | null>;
  /** Puts what was typed into a cell, read as Excel reads it, and rechecks its row. */
  enter(place: Place, typed: string): Promise<void>;
  /** Takes back what `state.undo` names. */
  undo(): Promise<void>;
  /** Accepts findings with a reason until a last day, ISO: a line each in the month's book's sheet 例外. */
  accept(findings: readonly FindingKey[], reason: string, until: string): Promise<void>;
  goTo(place: Place): Promise<void>;
  /** Takes the notice away. */
  dismiss(): Promise<void>;

  findings(query: FindingsQuery): Promise<FindingsPage>;
  /** Looks for words in findings and rows alike. Null where somebody looked for something else meanwhile. */
  search(query: SearchQuery): Promise<SearchPage | null>;
  /** The rows behind a number. */
  rows(query: RowsQuery): Promise<RowsPage>;
  overdue(query: OverdueQuery): Promise<OverduePage>;
  /** A list in whole, to be taken away. Before the first check it has no lines. */
  list(query: ListQuery): Promise<ListTable>;
  /** Null before the first check. */
  figures(): Promise<FiguresView | null>;
  settings(): Promise<SettingsView>;
  /** Writes settings into the month's book (its sheets made with the defaults where they are missing), then checks again. */
  changeSettings(changes: readonly SettingChange[]): Promise<void>;
  /**
   * What closing the month comes to; null before the first check.
   * @param today the day of closing, ISO
   */
  closing(today: string): Promise<ClosingView | null>;
  /** 存档本月: keeps the month of the check that is shown in the month's book, whole or not at all. */
  closeMonth(order: ClosingOrder): Promise<void>;
  /** The month against the one closed last; null before the first check. */
  months(): Promise<MonthView | null>;
  changedRows(query: ChangedRowsQuery): Promise<ChangedRowsPage>;
  /** 起草通知书: registers the drafts in the month's book, and answers the letters; none where the state's `notice` says why. */
  draftNotices(order: LetterOrder): Promise<readonly LetterFile[]>;
  /** Notes in the register that the letter to somebody was sent, or answered. */
  noteLetter(note: LetterNote): Promise<void>;
  /** 退回单: for each unit what is wrong in its own rows; nothing is written. */
  returnSlips(order: LetterOrder): Promise<readonly LetterFile[]>;
  /** 月度汇总 and 月度通报 as Word files; nothing is written. None where the state's `notice` says why. */
  monthDocument(order: MonthDocumentOrder): Promise<readonly LetterFile[]>;
  /** What each unit would be asked to fill in; null before the first check. */
  templates(query: TemplatesQuery): Promise<TemplatesView | null>;
  /** 下发模板: the template of each of these units; none where the state's `notice` says why. */
  makeTemplates(order: TemplatesOrder): Promise<readonly MadeFile[]>;
  /** 新建标准台账: the standard ledgers, blank, as new sheets of an open file; those whose names are taken stay as they are. */
  addLedgers(file: string): Promise<void>;
  /** The standard ledgers, blank, as a file of this name. */
  ledgerFile(name: string): Promise<MadeFile>;
  /** Reads files that units returned and lays them beside those chosen before; nothing is written. */
  takeReturned(files: readonly ReturnedBytes[]): Promise<void>;
  /** Puts files aside again, all of them where none is named. */
  dropReturned(files: readonly string[] | null): Promise<void>;
  /** What collecting comes to; `today` ISO. Null before the first check. */
  collection(today: string): Promise<CollectionView | null>;
  /** What one unit of that view returned. */
  returnsOf(unit: string, today: string): Promise<UnitReturns>;
  /** 汇总: merges what nobody contradicts, and puts the rest into 汇总待定, whole or not at all; then checks again. */
  mergeReturned(version: string, today: string): Promise<void>;
  /** Carries decisions out, whose lines go to 已处理; then checks again. */
  decide(order: DecisionOrder): Promise<void>;
  /** Somebody changed something: rechecks what it touches (live checking). */
  changed(changes: readonly WorkbookChange[]): Promise<void>;
}

export interface AssistantState {
  /** Grows with each change of the state. */
  readonly version: number;
  /** Files that are open, in order; empty in a browser page where none has been opened yet. */
  readonly files: readonly string[];
  /** Whether anything can be put into at least one of them: into .xls it cannot. */
  readonly writable: boolean;
  readonly running: RunningJob | null;
  /** The last check that ended well, or null. */
  readonly check: CheckView | null;
  /** True where the workbook has changed since and what changed has not been rechecked: figures may be old. */
  readonly stale: boolean;
  /** What `undo` would take back next: the newest thing done that has not been taken back. */
  readonly undo: {
    readonly what:
      "cures" | "acceptance" | "settings" | "closing" | "entry" | "register" | "collection" | "decisions" | "ledgers";
    readonly cells: number;
  } | null;
  readonly marked: boolean;
  /** Grows whenever other returned files lie beside the workbooks. */
  readonly collecting: number;
  readonly notice: Notice | null;
}

export type Job =
  | "check"
  | "sheets"
  | "mark"
  | "unmark"
  | "cure"
  | "entry"
  | "undo"
  | "accept"
  | "settings"
  | "close"
  | "notices"
  | "returns"
  | "summary"
  | "circular"
  | "ledgers"
  | "templates"
  | "take-returned"
  | "collect"
  | "decide";

export interface RunningJob {
  readonly job: Job;
  readonly step: "reading" | "computing" | "writing";
  /** In `unit`; null where it cannot be known. */
  readonly done: number | null;
  readonly total: number | null;
  /** Bytes while a file is read that has not been read before: its rows are not known until then. Files where they are made. */
  readonly unit: "rows" | "bytes" | "files";
  readonly cancellable: boolean;
  readonly cancelling: boolean;
}

/** What came of a command, for the pane to put into words. */
export type Notice =
  | {
      readonly kind: "sheets-written";
      readonly names: readonly string[];
      readonly newFile: string | null;
      readonly leftOut: readonly LeftOut[];
      /** Sheets of ours that stay as the user's; absent where there are none. */
      readonly kept?: readonly string[];
    }
  | { readonly kind: "marked"; readonly cells: number; readonly rows: number; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: "unmarked"; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: "cured"; readonly written: number; readonly refused: number }
  | { readonly kind: "undone"; readonly restored: number; readonly left: number }
  | { readonly kind: "accepted"; readonly count: number; readonly until: string }
  | { readonly kind: "settings-written"; readonly sheets: readonly string[]; readonly refused: number }
  | {
      readonly kind: "month-closed";
      readonly month: IsoMonth;
      readonly version: number;
      readonly groups: number;
      readonly records: number;
      readonly warnings: readonly ClosingWarning[];
      /** File of the month's book. */
      readonly book: string;
    }
  | {
      readonly kind: "notices-drafted";
      readonly count: number;
      /** Of them those that must not be sent yet. */
      readonly held: number;
      /** Rows that stand in several of them. */
      readonly shared: number;
      /** File of the month's book, in whose register they stand. */
      readonly book: string;
    }
  | ({ readonly kind: "letter-noted" } & LetterNote)
  | { readonly kind: "slips-made"; readonly count: number }
  | { readonly kind: "summary-made" }
  | {
      readonly kind: "circular-drafted";
      /** Rows that have to be put right before it may be sent. */
      readonly held: number;
      /** Of them those behind the ranks and behind nobody named. */
      readonly heldByRanks: number;
      /** Why the sender may not send it; null where it may. */
      readonly guard: InBoth | null;
      readonly unpraised: readonly Unpraised[];
    }
  | {
      readonly kind: "ledgers-added";
      readonly file: string;
      readonly names: readonly string[];
      /** Names that were taken. */
      readonly left: readonly string[];
    }
  | {
      readonly kind: "templates-made";
      readonly count: number;
      readonly month: IsoMonth;
      /** ISO: the day by which they are to be back. */
      readonly due: string;
      /** Units that were chosen and have nothing to fill in by now. */
      readonly without: readonly string[];
    }
  /** `same`: files that lay there already. */
  | { readonly kind: "returned-taken"; readonly count: number; readonly same: number }
  | {
      readonly kind: "collected";
      /** Cells merged. */
      readonly merged: number;
      /** Put into 汇总待定. */
      readonly fresh: number;
      /** Decisions written on the sheet that were carried out. */
      readonly carriedOut: number;
      /** Formulas of the ledger show what they gave before, until Excel computes them. */
      readonly hasOldFormulas: boolean;
      /** Sentences about those that could not be. */
      readonly notCarriedOut: readonly InBoth[];
    }
  | {
      readonly kind: "decided";
      readonly count: number;
      readonly hasOldFormulas: boolean;
      readonly notCarriedOut: readonly InBoth[];
    }
  /** Nothing was written: sheets of ours that somebody gave another name would have been replaced. */
  | { readonly kind: "sheets-renamed"; readonly names: readonly string[] }
  /** Nothing was written: what somebody has typed on sheets of ours would have been lost. */
  | {
      readonly kind: "sheets-typed";
      readonly sheets: readonly TypedSheet[];
      /** Sheets that may be replaced, as was said before. */
      readonly replaced: readonly string[];
    }
  /** Other files are open now than those that were checked. */
  | { readonly kind: "check-dropped" }
  | { readonly kind: "nothing-to-do"; readonly job: Job }
  | { readonly kind: "cancelled"; readonly job: Job }
  | { readonly kind: "busy"; readonly running: Job }
  | { readonly kind: "went-to"; readonly result: GoToResult; readonly sheet: string; readonly cell: string }
  /** The world's trouble: the sentence says what to do. */
  | { readonly kind: "failed"; readonly job: Job; readonly error: HostErrorKind; readonly sentence: InBoth }
  /** Ours: details to copy. */
  | { readonly kind: "broken"; readonly job: Job; readonly details: string };

/** What is to become of sheets of ours that are somebody's work in part, by their names. */
export interface SettledSheets {
  readonly replaced?: readonly string[];
  /** Those on which somebody has typed stay as the user's, and new ones come beside them. */
  readonly kept?: readonly string[];
}

export type CureTarget =
  | { readonly findings: readonly FindingKey[] }
  | { readonly check: number; readonly rule: RuleName; readonly filter: FindingFilter };

export interface Place {
  readonly file: string;
  readonly sheet: string;
  /** `H12`. */
  readonly cell: string;
}
