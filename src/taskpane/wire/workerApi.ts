import type { Assistant } from "../../assistant/assistant";
import type { GoToResult } from "../../core/ports";
import type { RowLook, SheetLook } from "../../adapters/xlsx/look/look";
import type { FindingsPage, FindingsQuery } from "../../assistant/views/findingsPage";
import type { DeskLook, FileDesk } from "./fileDesk";
import type { Answer } from "./answer";
import type { Sent } from "./sent";
import type { RemoteBook } from "./excelBook";

/** What the worker does for the pane; the same object runs in the page itself where no worker can be started. */
export interface WorkerApi {
  /** Works on the workbook that is open in Excel. */
  startExcel(file: string, book: RemoteBook): Promise<void>;
  /** Works on files; the page tells it how to show a cell. */
  startFiles(page: RemotePage): Promise<void>;
  readonly assistant: RemoteAssistant;
  readonly desk: RemoteDesk;
}

/** `PageSide`, flat, as it crosses the border. */
export interface RemotePage {
  show(file: string, sheet: string, cell: string): Promise<GoToResult>;
  filesChanged(): Promise<void>;
}

/** Long answers that change little from one edit to the next cross as what has changed; `known` as in `sending`. */
export interface RemoteDesk extends Omit<FileDesk, "look" | "sheet" | "rows"> {
  look(file: string, known: number): Promise<Sent<DeskLook>>;
  sheet(file: string, tab: number, known: number): Promise<Sent<Answer<SheetLook>>>;
  rows(file: string, tab: number, from: number, count: number, known: number): Promise<Sent<readonly RowLook[]>>;
}

export interface RemoteAssistant extends Omit<Assistant, "findings"> {
  findings(query: FindingsQuery, known: number): Promise<Sent<FindingsPage>>;
}
