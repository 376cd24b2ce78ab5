import { createContext, use, type RefObject } from "react";
import type { Assistant, AssistantState, Place } from "../../assistant/assistant";
import type { ListTable } from "../../assistant/views/listTable";
import type { MadeFile } from "../../assistant/views/madeFile";
import type { LetterFile } from "../../assistant/views/letterFile";
import type { CellFound, CellsFound } from "../wire/findCells";
import type { Shown } from "./shown";

export type TabName = "findings" | "figures" | "changes" | "ranking" | "overdue" | "templates" | "settings" | "help";

/** Small things that are remembered for this person on this computer. */
export interface PanePreferences {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** Cells of the open files, where they can be searched: on the page. */
export interface CellSearch {
  /** Calls the listener when what could be found has changed; the answer ends that. */
  readonly onChange: (listener: () => void) => () => void;
  /** Grows with each such change. */
  readonly version: () => number;
  /** The first `count`; null where somebody looks for something else by now. */
  find(text: string, count: number): Promise<CellsFound | null>;
  goTo(cell: CellFound): void;
}

/** Puts what was made into files that the browser saves: on the page. */
export interface Saving {
  /** A list as a workbook of its own, whose name is answered. */
  list(list: ListTable): Promise<string>;
  /** Word files: one as it is, several in an archive of this name, none where there is none. */
  documents(files: readonly LetterFile[], archive: string): Promise<void>;
}

/** Hands made files to the browser: one as it is, several in an archive of this name; the name of what it saves is answered. */
export type SaveFiles = (files: readonly MadeFile[], archive: string) => Promise<string | null>;

/** What parts of the pane share beside their props, and what changes seldom: not with every edit. */
export interface Pane {
  readonly assistant: Assistant;
  /** ISO; days of the same year are told without it. */
  readonly today: string;
  /** True while a job runs: its buttons stay where they are, and say why they do nothing. */
  readonly busy: boolean;
  /** Runs a command of the assistant; what it cannot do is shown, never swallowed. */
  readonly run: (command: () => Promise<unknown>) => void;
  readonly check: () => void;
  /** The as-of date that is set, ISO; empty while it is being typed. */
  readonly asOf: string;
  /** Takes a file away from the page, asking where something would be lost; null in Excel. */
  readonly closeFile: ((file: string) => void) | null;
  readonly goTo: (place: Place) => void;
  readonly openTab: (tab: TabName) => void;
  /** Opens a tab with something chosen in it. */
  readonly show: (what: Shown) => void;
  /** What was to be shown last; each tab takes up its own. */
  readonly shown: Shown | null;
  /** Null in Excel, where a host need not let us save: lists are pasted there. */
  readonly saving: Saving | null;
  /** Null where the host lets nobody download. */
  readonly saveFiles: SaveFiles | null;
  readonly switchLanguage: () => void;
  /** Says something to those who listen instead of looking. */
  readonly say: (sentence: string) => void;
  /** What scrolls: long lists draw only what is in its sight. */
  readonly scroller: RefObject<HTMLElement | null>;
}

export const PaneContext = createContext<Pane | null>(null);
/** Apart from the rest: only what shows something of it is drawn again when it changes. */
export const PaneStateContext = createContext<AssistantState | null>(null);
/** Which files are open, for whoever names places in them: much less changes of it than of the state. */
export interface OpenFiles {
  readonly files: readonly string[];
  /** Names of sheets that more than one file has. */
  readonly inSeveral: ReadonlySet<string>;
}

export const PaneFilesContext = createContext<OpenFiles | null>(null);
/** Null in Excel. */
export const PaneCellsContext = createContext<CellSearch | null>(null);

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (pane === null) throw new Error("A part of the pane stands outside App.");
  return pane;
}

export function usePaneState(): AssistantState {
  const state = use(PaneStateContext);
  if (state === null) throw new Error("A part of the pane stands outside App.");
  return state;
}

export function usePaneFiles(): OpenFiles {
  const files = use(PaneFilesContext);
  if (files === null) throw new Error("A part of the pane stands outside App.");
  return files;
}

export function usePaneCells(): CellSearch | null {
  return use(PaneCellsContext);
}
