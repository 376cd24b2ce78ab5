import type { Assistant } from "../../assistant/assistant";
import type { GoToResult } from "../../core/ports";
import type { FileDesk } from "./fileDesk";
import type { RemoteBook } from "./excelBook";

/** What the worker does for the pane; the same object runs in the page itself where no worker can be started. */
export interface WorkerApi {
  /** Works on the workbook that is open in Excel. */
  startExcel(file: string, book: RemoteBook): Promise<void>;
  /** Works on files; the page tells it how to show a cell. */
  startFiles(page: RemotePage): Promise<void>;
  readonly assistant: Assistant;
  readonly desk: RemoteDesk;
}

/** `PageSide`, flat, as it crosses the border. */
export interface RemotePage {
  show(file: string, sheet: string, cell: string): Promise<GoToResult>;
  filesChanged(): Promise<void>;
}

export type RemoteDesk = FileDesk;
