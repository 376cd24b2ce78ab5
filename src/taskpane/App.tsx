import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties } from "react";
import { flushSync } from "react-dom";
import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Assistant, AssistantState } from "../assistant/assistant";
import { useAsOf } from "./frame/asOf";
import { Crash } from "./parts/Crash";
import { Head } from "./frame/Head";
import { LiveRegion } from "./frame/LiveRegion";
import { Foot } from "./frame/Foot";
import {
  PaneCellsContext,
  PaneContext,
  PaneFilesContext,
  PaneStateContext,
  type CellSearch,
  type Pane,
  type PanePreferences,
  type SaveFiles,
  type Saving,
  type TabName,
} from "./parts/pane";
import type { Shown } from "./parts/shown";
import { useOpenFiles } from "./parts/useOpenFiles";
import { SearchBox } from "./search/SearchBox";
import { SEARCH_RESULTS_ID } from "./search/searchResultsId";
import { Summary } from "./frame/Summary";
import { Tabs } from "./frame/Tabs";
import { useShortcuts } from "./frame/useShortcuts";
import { keptLanguage, LANGUAGE_PREFERENCE } from "./parts/keptLanguage";
import { useTheme, type ThemeName } from "./theme";
import { useAssistantState } from "./useAssistantState";
import { useWords, wordsEn, wordsZh, WordsContext } from "./words/words";

export interface AppProps {
  readonly assistant: Assistant;
  readonly place: "excel" | "page";
  /** ISO. */
  readonly today: string;
  /** Without it: light or dark as the system has it. */
  readonly theme?: ThemeName | undefined;
  readonly language?: "zh-CN" | "en" | undefined;
  readonly preferences?: PanePreferences | undefined;
  /** ISO: the day to begin with instead of the one used last. */
  readonly day?: string | undefined;
  /** On the page. */
  readonly onCloseFile?: ((file: string) => void) | undefined;
  readonly cells?: CellSearch | undefined;
  readonly saving?: Saving | undefined;
  readonly saveFiles?: SaveFiles | undefined;
  /** Changes to the other language, where somebody else holds it; without it the pane does itself. */
  readonly onLanguage?: (() => void) | undefined;
  /** Called before the focus comes to the pane: a narrow page may be showing something else. */
  readonly onReveal?: (() => void) | undefined;
}

/** The pane, whole. Fills its container, from 320 pixels of width up; in Excel and in the browser page alike. */
export function App({ theme, language: given = "zh-CN", onLanguage, ...props }: AppProps) {
  const { preferences } = props;
  const [chosen, setChosen] = useState(() => keptLanguage(preferences));
  const language = onLanguage === undefined ? (chosen ?? given) : given;
  const switchLanguage = (): void => {
    const other = language === "en" ? "zh-CN" : "en";
    preferences?.set(LANGUAGE_PREFERENCE, other);
    setChosen(other);
  };
  return (
    <FluentProvider theme={useTheme(theme)} style={FILLS} lang={language}>
      <WordsContext value={language === "en" ? wordsEn : wordsZh}>
        <Crash>
          <Connected {...props} onLanguage={onLanguage ?? switchLanguage} />
        </Crash>
      </WordsContext>
    </FluentProvider>
  );
}

interface ConnectedProps extends Omit<AppProps, "theme" | "language"> {
  readonly onLanguage: () => void;
}

function Connected(props: ConnectedProps) {
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  const onFault = useCallback((error: unknown) => setFault({ error }), []);
  const state = useAssistantState(props.assistant, onFault);
  const { shell } = useWords();

  if (state === null) {
    if (fault !== null) throw fault.error;
    return <Spinner label={shell.waiting} size="small" />;
  }
  return <Frame {...props} state={state} fault={fault} onFault={onFault} onFaultSeen={() => setFault(null)} />;
}

interface FrameProps extends ConnectedProps {
  readonly state: AssistantState;
  readonly fault: { readonly error: unknown } | null;
  readonly onFault: (error: unknown) => void;
  readonly onFaultSeen: () => void;
}

function Frame({ assistant, place, today, preferences, state, fault, onFault, onFaultSeen, ...page }: FrameProps) {
  const styles = useStyles();
  const { shell } = useWords();
  // In Excel the pane is all there is; in the page it stands beside the grid.
  const Landmark = place === "excel" ? "main" : "section";
  const { onLanguage, onCloseFile, cells, saving, saveFiles, onReveal } = page;
  const openFiles = useOpenFiles(state);
  const asOf = useAsOf(today, preferences, page.day);
  const [tab, setTab] = useState<TabName>("findings");
  const [shown, setShown] = useState<Shown | null>(null);
  const [search, setSearch] = useState("");
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const run = useCallback((command: () => Promise<unknown>) => void command().catch(onFault), [onFault]);
  const { day, keep } = asOf;
  const check = useCallback(() => {
    if (day === "") return;
    keep();
    run(() => assistant.check(day));
  }, [assistant, day, keep, run]);

  // Whoever opens a tab has found what they looked for.
  const openTab = useCallback((name: TabName) => {
    setSearch("");
    setTab(name);
  }, []);

  // What is typed into a cell refuses nobody: commands wait for it.
  const busy = state.running !== null && state.running.job !== "entry";
  const pane = useMemo<Pane>(
    () => ({
      assistant,
      today,
      busy,
      run,
      check,
      asOf: day,
      closeFile: onCloseFile ?? null,
      goTo: (to) => run(() => assistant.goTo(to)),
      openTab,
      show: (what) => {
        setShown(what);
        openTab(what.tab);
      },
      shown,
      saving: saving ?? null,
      saveFiles: saveFiles ?? null,
      switchLanguage: onLanguage,
      say: setSaid,
      scroller,
    }),
    [assistant, today, busy, run, check, day, onCloseFile, openTab, shown, saving, saveFiles, onLanguage],
  );
  const find = useCallback(() => {
    if (onReveal !== undefined) flushSync(onReveal);
    field.current?.focus();
    field.current?.scrollIntoView({ block: "nearest" });
  }, [onReveal]);
  const into = useCallback(() => focusFirst(scroller.current), []);
  useShortcuts(pane, state.running, scroller, find);
  useBackToTop(scroller, tab);

  return (
    <PaneContext value={pane}>
      <PaneStateContext value={state}>
        <PaneFilesContext value={openFiles}>
          <PaneCellsContext value={cells ?? null}>
            <Landmark className={styles.frame} {...(place === "page" ? { "aria-label": shell.title } : {})}>
              <div className={styles.scroller} ref={scroller}>
                <Head place={place} today={today} asOf={asOf} />
                <Summary />
                <SearchBox field={field} text={search} onText={setSearch} onInto={into} />
                <Tabs tab={tab} onTab={openTab} search={search} onSearchBack={find} />
              </div>
              <Foot fault={fault} onFaultSeen={onFaultSeen} />
              <LiveRegion said={said} />
            </Landmark>
          </PaneCellsContext>
        </PaneFilesContext>
      </PaneStateContext>
    </PaneContext>
  );
}

/** The first thing that was found. */
function focusFirst(scroller: HTMLElement | null): void {
  scroller?.querySelector<HTMLElement>(`#${SEARCH_RESULTS_ID} [data-finding] button`)?.focus();
}

/** A tab begins at its top, unless its head is in sight already. */
function useBackToTop(scroller: React.RefObject<HTMLElement | null>, tab: TabName) {
  const last = useRef(tab);
  useEffect(() => {
    if (last.current === tab) return;
    last.current = tab;
    const tabs = scroller.current?.querySelector<HTMLElement>("[role=tablist]")?.parentElement;
    if (tabs && scroller.current && scroller.current.scrollTop > tabs.offsetTop) {
      scroller.current.scrollTop = tabs.offsetTop;
    }
  }, [scroller, tab]);
}

/** As a style: Fluent lays the provider's classes on every dialog's layer too, which would then hide what is behind it. */
const FILLS: CSSProperties = {
  display: "flex",
  flexDirection: "column",
  height: "100%",
  minHeight: 0,
  minWidth: 0,
  position: "relative",
};

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, minWidth: 0 },
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    display: "flex",
    flexDirection: "column",
    position: "relative",
    // Whoever is walked to with the keyboard is not hidden under the row of tabs.
    scrollPaddingTop: `calc(${tokens.spacingVerticalXXXL} + ${tokens.spacingVerticalM})`,
  },
});
