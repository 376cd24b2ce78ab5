import type { Steps } from "../../../core/base/steps";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { NumberFormatter } from "../look/cellTexts";
import type { ChartLook, PrintedLook, SizeLook, StyleLook } from "../look/look";
import type { SheetFrame } from "../look/sheetFrame";
import type { StyledRows } from "../look/styledRows";

/** What a file's bytes say, each sheet read when it is first asked for, and once, for values and looks alike. */
export interface WorkbookContents {
  /** All tabs in order, ours and hidden ones too. */
  readonly tabs: readonly ContentTab[];
  /** Whether the workbook counts its days from 1904. */
  readonly date1904: boolean;
  /** Inflated bytes that reading these tabs takes, as far as they have not been read; for progress. */
  bytesToCome(tabs: readonly number[]): number;
  /** Reads the sheets at these places of `tabs`, as far as they have not been read; tells bytes. Throws Refusal. */
  readSteps(tabs: readonly number[]): Steps<void>;
  /** A sheet that has been read. */
  sheet(tab: number): SheetContent;
  /** The charts of one of our sheets; none of the user's. What cannot be read is not drawn. */
  charts(tab: number, ssf: NumberFormatter): readonly ChartLook[];
  /** What of one of our sheets goes on paper; null of the user's, and where it cannot be read. */
  printed(tab: number): PrintedLook | null;
  /** How the workbook looks beside its sheets. Throws Refusal. */
  looks(): Promise<WorkbookLooks>;
}

export interface ContentTab {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** One of our sheets. */
  readonly isOurs: boolean;
  /** False for chart sheets and the like. */
  readonly hasCells: boolean;
}

export interface SheetContent extends Pick<SheetSnapshot, "rows" | "merges" | "sealed"> {
  /** Null where nobody asked for looks. */
  readonly looks: SheetLooks | null;
}

/** What a grid needs beside the values. */
export interface SheetLooks {
  readonly frame: SheetFrame;
  /** Heights of rows that are not of the usual one. */
  readonly heights: readonly SizeLook[];
  /** Rows whose height the file names. */
  readonly isNamed: (row: number) => boolean;
  readonly styled: StyledRows;
}

export interface WorkbookLooks {
  /** `RRGGBB` or null, by the places of tabs. */
  readonly colours: readonly (string | null)[];
  readonly styles: readonly StyleLook[];
  readonly ssf: NumberFormatter;
}

/** Places of the user's sheets that have cells. */
export function usersTabs({ tabs }: WorkbookContents): readonly number[] {
  return tabs.flatMap(({ isOurs, hasCells }, tab) => (isOurs || !hasCells ? [] : [tab]));
}

/** The user's sheets, all of which have been read. */
export function snapshotOf(contents: WorkbookContents, file: string): WorkbookSnapshot {
  const sheets = usersTabs(contents).map((tab) => {
    const { name, visibility } = contents.tabs[tab]!;
    const { rows, merges, sealed } = contents.sheet(tab);
    return { name, visibility, rows, merges, ...(sealed === undefined ? {} : { sealed }) };
  });
  return contents.date1904 ? { file, sheets, date1904: true } : { file, sheets };
}
